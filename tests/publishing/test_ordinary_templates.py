"""Fields that ordinary municipal templates carry are no reason to refuse them; a link to another template is."""

import io

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import contract_for
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.word.template.lint.linting import is_usable, lint, said

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


def test_a_template_attached_to_another_is_refused_by_name() -> None:
    document = docx.Document(str(shipped_templates() / NAME))
    document.part._settings_part.relate_to("file:///C:/Maler/Normal.dotm", ATTACHED_TEMPLATE, is_external=True)
    out = io.BytesIO()
    document.save(out)
    told = [said(one, WrittenForm.NB) for one in lint(out.getvalue(), contract_for(NAME)) if one.severity is Severity.ERROR]
    assert any("Dokumentmal" in one.do for one in told), told
