"""LibreOffice opens every document and turns it into a PDF with all of its text in order; only a sound PDF is an artifact."""

from io import BytesIO

import pytest
from docx import Document
from msgspec.structs import replace
from pypdf import PdfReader

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.document import DocumentCode
from sltdocs.products.artifact import Made, ProductResult
from sltdocs.products.inputs import Converted, Hindrance, Options, ProductInputs
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.word.pdf.checking import pdf_faults
from sltdocs.word.pdf.page_numbers import with_page_numbers
from sltdocs.words.documents.pdf import pdf_words
from tests.products import documents, plans
from tests.products.pdfs import converted

WITH_PDF = Options(pdf=True)


def given(document: bytes, made: Converted) -> ProductInputs:
    """What the products get when this document, and no other, is converted to this."""

    def convert(asked: bytes) -> Converted:
        assert asked == with_page_numbers(document)
        return made

    return plans.given(options=WITH_PDF, convert=convert)


@pytest.mark.slow
@pytest.mark.parametrize("name", documents.NAMES)
def test_every_document_becomes_a_sound_pdf(name: str) -> None:
    document = documents.document(name).data
    pdf = converted(document).pdf
    assert [str(fault) for fault in pdf_faults(pdf, document)] == []
    assert "example" not in name or stranded_headings(pdf, document) == []


def stranded_headings(pdf: bytes, document: bytes) -> list[str]:
    """Headings that stand alone at the foot of a page, torn from what they are about."""
    paragraphs = Document(BytesIO(document)).paragraphs
    headings = {one.text for one in paragraphs if one.style.name.startswith("Heading")}
    pages = [page.extract_text().splitlines() for page in PdfReader(BytesIO(pdf)).pages[1:]]
    last = [[line.strip() for line in page if line.strip() and "Side " not in line][-1] for page in pages]
    return [line for line in last if line in headings]


@pytest.mark.slow
def test_charts_tell_their_numbers_in_norwegian_whatever_language_the_computer_is_set_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (document,) = STATUS_REPORT.made(plans.full(), plans.given(options=WITH_PDF)).artifacts
    pdf = converted(document.data).pdf
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "84,5" in text
    assert "84.5" not in text


@pytest.mark.slow
@pytest.mark.parametrize("make", [ACTION_PLAN.made, STATUS_REPORT.made])
@pytest.mark.parametrize("form", WrittenForm)
def test_the_pdf_lies_beside_the_document_under_the_same_name(make, form: WrittenForm) -> None:
    plan = plans.full(form)
    (document,) = make(plan, plans.given(options=WITH_PDF)).artifacts
    result: ProductResult = make(plan, given(document.data, converted(document.data)))
    assert [artifact.path for artifact in result.artifacts] == [document.path, document.path.replace(".docx", ".pdf")]
    assert result.artifacts[0] == document
    assert result.artifacts[1].data.startswith(b"%PDF-1.")
    assert DocumentCode.DOCUMENT_WITHOUT_PDF not in {found.code for found in result.findings}


@pytest.mark.slow
def test_the_same_document_gives_the_same_bytes() -> None:
    (document,) = ACTION_PLAN.made(plans.full(), plans.given()).artifacts
    first = converted(document.data)
    again = converted.__wrapped__(document.data)
    assert first.pdf != again.pdf  # LibreOffice writes the time and a random identity
    one, other = (ACTION_PLAN.made(plans.full(), given(document.data, made)).artifacts[1].data for made in (first, again))
    assert one == other
    assert b"2026-02-19T00:00:00Z" in one or b"2026-03-12T00:00:00Z" in one  # the plan's own date


@pytest.mark.parametrize("form", WrittenForm)
@pytest.mark.parametrize(
    ("made", "reason"),
    [*((Converted(hindrance=hindrance), hindrance.value) for hindrance in Hindrance),
     (Converted(b"%PDF-1.7 og ikke mer"), "pdf-unreadable"), (Converted(b""), "pdf-unreadable")],
)  # fmt: skip
def test_without_a_sound_pdf_the_document_is_made_all_the_same(form: WrittenForm, made: Converted, reason: str) -> None:
    plan = plans.minimal(form)
    (document,) = ACTION_PLAN.made(plan, plans.given()).artifacts
    result = ACTION_PLAN.made(plan, given(document.data, made))
    assert result.artifacts == (document,)
    assert result.outcome.made is Made.MADE
    [found] = [found for found in result.findings if found.code is DocumentCode.DOCUMENT_WITHOUT_PDF]
    assert pdf_words(form)[reason] in dict(found.params).values()


def test_nothing_is_said_of_pdfs_that_nobody_asked_for() -> None:
    (document,) = ACTION_PLAN.made(plans.minimal(), plans.given()).artifacts
    absent = given(document.data, Converted(hindrance=Hindrance.ABSENT))
    for around in (plans.given(options=WITH_PDF), replace(absent, options=Options())):
        result = ACTION_PLAN.made(plans.minimal(), around)
        assert result.artifacts == (document,)
        assert result.findings == ()


def test_every_document_is_turned_into_its_own_pdf_once() -> None:
    asked: list[bytes] = []

    def convert(document: bytes) -> Converted:
        asked.append(document)
        return Converted(hindrance=Hindrance.FAILED)

    around = plans.given(options=WITH_PDF, convert=convert)
    made = [
        artifact.data for product in (ACTION_PLAN, STATUS_REPORT) for artifact in product.made(plans.full(), around).artifacts
    ]
    assert asked == list(map(with_page_numbers, made))
