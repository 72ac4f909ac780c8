"""What ordinary municipal templates carry is no reason to refuse them; what would reach the readers of a document is left out."""

import io

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import contract_for
from sltdocs.products.spec import ACTION_PLAN
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.service.templates.template_trial import Trial
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.engine import compile_template
from sltdocs.word.package import read_package
from sltdocs.word.template.lint.annotating import annotated
from sltdocs.word.template.lint.linting import TemplateRule, is_usable, lint, said
from tests.products import plans

NAME = "plan.nb.docx"
ATTACHED_TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"


def with_field(instruction: str) -> bytes:
    """The shipped template with a field of Word's in its footer."""
    document = docx.Document(str(shipped_templates() / NAME))
    paragraph = document.sections[0].footer.paragraphs[0]
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" {instruction} ")
    paragraph._p.append(field)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "field", ["PAGE", "NUMPAGES", 'STYLEREF "Heading 1"', "REF _Ref1 \\h", 'TOC \\o "1-3" \\h', "DATE", "SECTIONPAGES"]
)
def test_harmless_fields_pass(field: str) -> None:
    assert is_usable(lint(with_field(field), contract_for(NAME)))


@pytest.mark.parametrize(
    "field",
    ['INCLUDETEXT "\\\\\\\\tjener\\\\fil.docx"', 'DDEAUTO excel "fil" "A1"', 'INCLUDEPICTURE "http://bilde.example/x.png"'],
)
def test_fields_that_fetch_are_refused(field: str) -> None:
    assert not is_usable(lint(with_field(field), contract_for(NAME)))


def test_a_template_attached_to_another_is_used_without_it_and_never_handed_out_again() -> None:
    document = docx.Document(str(shipped_templates() / NAME))
    document.part._settings_part.relate_to("file:///C:/Maler/Normal.dotm", ATTACHED_TEMPLATE, is_external=True)
    out = io.BytesIO()
    document.save(out)
    findings = lint(out.getvalue(), contract_for(NAME))
    assert is_usable(findings)
    assert [said(one, WrittenForm.NB).what for one in findings if one.rule is TemplateRule.ATTACHED_TEMPLATE]
    assert annotated(out.getvalue(), findings, WrittenForm.NB) is None
    kept = compile_template(out.getvalue()).parts
    assert not any(b"Normal.dotm" in data for data in kept.values())


def test_comments_and_write_protection_of_a_template_stay_out_of_its_documents() -> None:
    document = docx.Document(str(shipped_templates() / NAME))
    document.add_comment(document.paragraphs[0].runs, text="Skal vi ha dette?", author="Kari", initials="K")
    protection = OxmlElement("w:documentProtection")
    protection.set(qn("w:edit"), "readOnly")
    document.settings.element.append(protection)
    out = io.BytesIO()
    document.save(out)
    findings = lint(out.getvalue(), contract_for(NAME))
    assert is_usable(findings)
    assert {TemplateRule.COMMENTS, TemplateRule.WRITE_PROTECTED} <= {one.rule for one in findings}
    compiled = compile_template(out.getvalue())
    assert not any(b"Skal vi ha" in data or b"documentProtection" in data for data in compiled.parts.values())
    (artifact,) = ACTION_PLAN.made(plans.full(), plans.given(templates=Trial(NAME, out.getvalue(), plans.given().now))).artifacts
    assert structure_faults(artifact.data) == ()
    assert b"commentReference" not in read_package(artifact.data)["word/document.xml"]
