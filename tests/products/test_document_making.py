"""A document is looked over before it is handed out: a broken one stays here, one that shuts somebody out comes with a word."""

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import remedy, sentence
from sltdocs.plan.model import Link
from sltdocs.products.artifact import Made, ProductResult
from sltdocs.products.spec import ACTION_PLAN, stopped_by
from sltdocs.word.package import read_package, write_package
from tests.products import plans

DOCUMENT = "word/document.xml"


class Restyled(plans.ShippedTemplates):
    """The shipped templates with one thing changed in the body."""

    def __init__(self, old: str, new: str) -> None:
        super().__init__()
        self._change = old, new

    def template(self, name: str, municipalities: str) -> bytes:
        parts = read_package(super().template(name, municipalities))
        old, new = (text.encode() for text in self._change)
        assert old in parts[DOCUMENT]
        return write_package({**parts, DOCUMENT: parts[DOCUMENT].replace(old, new)})


def made(old: str, new: str) -> ProductResult:
    return ACTION_PLAN.made(plans.full(), plans.given(templates=Restyled(old, new)))


def test_a_document_that_word_would_repair_is_not_handed_out() -> None:
    result = made("w:val='Heading2'", "w:val='Finst ikkje'")
    assert (result.artifacts, result.outcome.made) == ((), Made.NOT_MADE)
    (found,) = result.findings
    assert found.code is DocumentCode.DOCUMENT_FAULTY
    assert result.outcome.product in stopped_by(found)
    assert "handlingsplan.docx" in sentence(found, WrittenForm.NB)
    assert "Heading" not in remedy(found, WrittenForm.NN)


def test_a_template_that_shuts_somebody_out_is_told_about_and_used_all_the_same() -> None:
    result = made("<w:tblHeader/>", "")
    assert result.outcome.made is Made.MADE
    assert result.artifacts
    assert {found.code for found in result.findings} == {DocumentCode.DOCUMENT_NOT_ACCESSIBLE}
    told = [sentence(found, WrittenForm.NB) for found in result.findings]
    fault = "tabellen «Nr. | Mål» mangler en merket overskriftsrad"
    assert f"Dokumentet handlingsplan.docx er ikke universelt utformet: {fault}." in told


def test_a_link_that_does_not_say_where_it_leads_is_told_about_in_the_plans_own_form() -> None:
    links = (Link("Les meir", "https://fjordvik.example/"), Link("Les meir", "https://fjordvik.example/2"))
    (found,) = ACTION_PLAN.made(plans.full(WrittenForm.NN, links=links), plans.given()).findings
    assert sentence(found, WrittenForm.NN) == (
        "Dokumentet handlingsplan.docx er ikkje universelt utforma: lenkja «Les meir» seier ikkje kvar ho fører."
    )


def test_the_text_of_a_plan_is_not_mistaken_for_a_fault() -> None:
    odd = Text.of("{{ x }} {% if %} slt-link:x <w:p/> _Toc000001")
    plan = plans.minimal(measures=(plans.Measure("1", odd, plans.parties("slt-end"), odd),))
    result = ACTION_PLAN.made(plan, plans.given())
    assert (result.outcome.made, result.findings) == (Made.MADE, ())
