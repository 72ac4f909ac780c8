"""The check of a PDF finds every planted fault, by name, in a real PDF of a real document."""

import random
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.inputs import Hindrance
from sltdocs.word.pdf import checking, text
from sltdocs.word.pdf.checking import finished_pdf, pdf_faults, settled
from sltdocs.words.documents.pdf import pdf_words
from tests.products import documents, pdfs
from tests.word.planting import DOCUMENT, kinds, sound_plan, spoilt

MOMENT = datetime(2026, 2, 25, tzinfo=UTC)


@cache
def sound() -> bytes:
    """A PDF as it is published."""
    return settled(pdfs.converted(sound_plan()).pdf, MOMENT)


def changed(change: Callable[[PdfWriter], object]) -> bytes:
    """The sound PDF with one thing done to it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(sound())))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def without(name: str) -> Callable[[PdfWriter], object]:
    return lambda writer: writer.root_object.pop(name)


def no_tags(writer: PdfWriter) -> None:
    writer.root_object["/StructTreeRoot"].get_object()[NameObject("/K")] = ArrayObject()


def unmarked(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/MarkInfo")] = DictionaryObject()


def in_english(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/Lang")] = TextStringObject("en-US")


def another_title(writer: PdfWriter) -> None:
    writer.add_metadata({"/Title": "Untitled 1"})


def archival_1(writer: PdfWriter) -> None:
    metadata = writer.root_object["/Metadata"]
    metadata.set_data(metadata.get_data().replace(b"<pdfaid:part>2", b"<pdfaid:part>1"))


def no_font_file(writer: PdfWriter) -> None:
    fonts = (one for one in writer._objects if isinstance(one, DictionaryObject) and "/FontFile2" in one)
    next(fonts).pop("/FontFile2")


def no_pages(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"].get_object()
    pages[NameObject("/Kids")], pages[NameObject("/Count")] = ArrayObject(), NumberObject(0)


def no_outline(writer: PdfWriter) -> None:
    writer.root_object["/Outlines"].get_object().pop("/First")


def last_page_lost(writer: PdfWriter) -> None:
    writer.remove_page(len(writer.pages) - 1)


def pages_swapped(writer: PdfWriter) -> None:
    kids = writer.root_object["/Pages"].get_object()["/Kids"]
    kids[2], kids[3] = kids[3], kids[2]


PLANTED = [
    (no_tags, "pdf-untagged"),
    (unmarked, "pdf-untagged"),
    (without("/StructTreeRoot"), "pdf-untagged"),
    (without("/MarkInfo"), "pdf-untagged"),
    (in_english, "pdf-language"),
    (without("/Lang"), "pdf-language"),
    (another_title, "pdf-title"),
    (without("/ViewerPreferences"), "pdf-title"),
    (without("/Outlines"), "pdf-bookmarks"),
    (no_outline, "pdf-bookmarks"),
    (archival_1, "pdf-not-archival"),
    (without("/Metadata"), "pdf-not-archival"),
    (without("/OutputIntents"), "pdf-not-archival"),
    (no_font_file, "pdf-font"),
    (no_pages, "pdf-empty"),
    (last_page_lost, "pdf-text-lost"),
    (pages_swapped, "pdf-text-order"),
]


def test_a_sound_pdf_has_no_fault() -> None:
    assert finished_pdf(sound(), sound_plan(), MOMENT) == (sound(), ())


@pytest.mark.parametrize(("change", "kind"), PLANTED)
def test_a_planted_fault_is_found(change: Callable[[PdfWriter], object], kind: str) -> None:
    assert kind in {fault.kind for fault in pdf_faults(changed(change), sound_plan())}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Planen er laga i eit ope arbeidsverksted.", "Planen er laga bak lukka dører.", "pdf-text-lost"),
        ("</w:tbl>", "</w:tbl><w:p><w:r><w:t>Dette kom aldri med</w:t></w:r></w:p>", "pdf-text-lost"),
        ("<w:sectPr><w:h", "<w:p><w:r><w:t>Samrøystes.</w:t></w:r></w:p><w:sectPr><w:h", "pdf-text-order"),
    ],
)  # fmt: skip
def test_text_that_the_document_has_and_the_pdf_has_not_is_found(old: str, new: str, kind: str) -> None:
    assert kinds(lambda document: pdf_faults(sound(), document), spoilt(sound_plan(), DOCUMENT, old, new)) == {kind}


@pytest.mark.parametrize("chance", [random.Random(seed) for seed in range(12)])
def test_damaged_bytes_are_told_and_never_raise(chance: random.Random) -> None:
    whole = bytearray(sound())
    for _ in range(400):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    cut = bytes(whole[: chance.randrange(len(whole))])
    assert finished_pdf(cut, sound_plan(), MOMENT)[1]
    pdf, faults = finished_pdf(bytes(whole), sound_plan(), MOMENT)
    assert faults or len(PdfReader(BytesIO(pdf)).pages) == len(PdfReader(BytesIO(sound())).pages)


def test_a_filter_that_nobody_knows_is_told() -> None:
    damaged = sound().replace(b"/FlateDecode", b"/FlxteDecode")
    assert [fault.kind for fault in finished_pdf(damaged, sound_plan(), MOMENT)[1]] == ["pdf-unreadable"]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x03\x04", b"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"])
def test_what_is_no_pdf_is_told(data: bytes) -> None:
    assert [fault.kind for fault in finished_pdf(data, sound_plan(), MOMENT)[1]] == ["pdf-unreadable"]


def test_the_dates_are_the_documents_own_and_the_pdf_stays_what_it_says_it_is() -> None:
    reader = PdfReader(BytesIO(sound()))
    assert reader.metadata.creation_date == MOMENT
    assert set(re.findall(rb"<xmp:\w+Date>([^<]*)", reader.root_object["/Metadata"].get_data())) == {b"2026-02-25T00:00:00Z"}
    profile = reader.root_object["/OutputIntents"][0].get_object()["/DestOutputProfile"].get_data()
    assert [int.from_bytes(profile[at : at + 2], "big") for at in range(24, 36, 2)] == [2026, 2, 25, 0, 0, 0]
    one, other = reader.trailer["/ID"]
    assert one == other != bytes(16)
    assert sound()[:8] == pdfs.converted(sound_plan()).pdf[:8]


def test_any_writing_system_may_stand_in_a_document() -> None:
    typed = "ß Straße 👩‍👩‍👧 مرحبا بالعالم 日本語 ﬁn «fisk» e\u0301 – 5 % 1\u00a0000"
    document = spoilt(documents.document("plan-minimal-draft-nb").data, DOCUMENT, "Foreldremøte</w:t>", f"{typed}</w:t>")
    assert pdf_faults(pdfs.converted(document).pdf, document) == ()


@pytest.mark.parametrize("form", WrittenForm)
def test_every_reason_is_worded(form: WrittenForm) -> None:
    sources = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (checking, text))
    assert set(pdf_words(form)) == set(re.findall(r'Fault\("([a-z-]+)"', sources)) | set(Hindrance)
