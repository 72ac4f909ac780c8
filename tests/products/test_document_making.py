"""A document is looked over before it is handed out: a broken one stays here, one that shuts somebody out comes with a word."""

import re

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
    """The shipped templates with one thing changed in the body, or in another part."""

    def __init__(self, old: str, new: str, part: str = DOCUMENT) -> None:
        super().__init__()
        self._change, self._part = (old, new), part

    def template(self, name: str, municipalities: str) -> bytes:
        parts = read_package(super().template(name, municipalities))
        old, new = (text.encode() for text in self._change)
        assert old in parts[self._part]
        return write_package({**parts, self._part: parts[self._part].replace(old, new)})


def made(old: str, new: str, part: str = DOCUMENT) -> ProductResult:
    return ACTION_PLAN.made(plans.full(), plans.given(templates=Restyled(old, new, part)))


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


def test_one_pale_colour_is_told_once_with_how_many_texts_have_it() -> None:
    findings = made("<w:color w:val='1F2937'/>", "<w:color w:val='9CA3AF'/>", "word/styles.xml").findings
    told = [sentence(found, WrittenForm.NB) for found in findings]
    assert len(told) == 1, told
    assert re.search(
        r"teksten «[^»]+» \(og \d+ tekster til\) har for liten kontrast mot bakgrunnen \(#\w{6} / #FFFFFF\)", told[0]
    )


def test_she_is_told_what_of_hers_the_municipality_s_template_leaves_out() -> None:
    result = made("goals %}", "[] %}")
    assert result.outcome.made is Made.MADE
    (found,) = result.findings
    assert found.code is DocumentCode.DOCUMENT_LACKS_SHEET
    assert sentence(found, WrittenForm.NB) == (
        "Det du har skrevet på arket «Mål», står ikke i handlingsplan.docx. Kommunens Word-mal skriver det ikke ut."
    )
    bare = ACTION_PLAN.made(plans.minimal(), plans.given(templates=Restyled("goals %}", "[] %}")))
    assert bare.findings == ()  # nothing of hers is lost


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
