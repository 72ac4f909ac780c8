"""The accessibility checker finds every planted fault, by name, and nothing in what the products make."""

import re
from pathlib import Path

import pytest

from sltdocs.contract.words.accessibility import accessibility_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products import action_plan, status_report
from sltdocs.word import accessibility
from sltdocs.word.accessibility import accessibility_faults, contrast
from sltdocs.word.package import read_package, write_package
from tests.products import plans

DOCUMENT, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"


def sound() -> bytes:
    (artifact,) = action_plan.make(plans.full(), plans.given()).artifacts
    return artifact.data


def spoilt(part: str, old: str, new: str) -> bytes:
    """The sound document with one thing changed in one part."""
    parts = read_package(sound())
    text = parts[part].decode()
    assert old in text
    return write_package({**parts, part: text.replace(old, new, 1).encode()})


def kinds(document: bytes) -> set[str]:
    return {fault.kind for fault in accessibility_faults(document)}


@pytest.mark.parametrize("make", [action_plan.make, status_report.make])
@pytest.mark.parametrize("plan", [plans.minimal(report_year=2026), plans.full(), plans.full(plans.WrittenForm.NN)])
def test_what_the_products_make_is_accessible(make, plan) -> None:
    (artifact,) = make(plan, plans.given()).artifacts
    assert accessibility_faults(artifact.data) == ()


TEXT_BOX = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Viktig</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
PLANTED = [
    (CORE, "<dc:title>SLT-handlingsplan 2026–2027</dc:title>", "", "title-missing"),
    (CORE, "<dc:title>SLT-handlingsplan 2026–2027</dc:title>", "<dc:title> </dc:title>", "title-missing"),
    (CORE, "<dc:language>nb-NO</dc:language>", "<dc:language>en-US</dc:language>", "language-wrong"),
    (CORE, "<dc:language>nb-NO</dc:language>", "<dc:language>nn-NO</dc:language>", "language-wrong"),
    (STYLES, "<w:lang w:val='nb-NO'", "<w:lang w:val='en-US'", "language-wrong"),
    (STYLES, "<w:lang w:val='nb-NO' w:eastAsia='nb-NO' w:bidi='ar-SA'/>", "", "language-missing"),
    (DOCUMENT, 'w:val="Heading2"', 'w:val="Heading3"', "heading-jump"),
    (DOCUMENT, ">Slik vart planen til</w:t></w:r><w:bookmarkEnd", "></w:t></w:r><w:bookmarkEnd", "heading-empty"),
    (DOCUMENT, "<w:tblHeader/>", "", "header-row-missing"),
    (DOCUMENT, ">Nr.</w:t>", "></w:t>", "header-cell-empty"),
    (DOCUMENT, '<w:tblCaption w:val="Mål"/>', "", "table-without-name"),
    (DOCUMENT, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>', "cells-merged"),
    (DOCUMENT, "<w:tcPr>", "<w:tcPr><w:vMerge/>", "cells-merged"),
    (DOCUMENT, "</w:tc>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc>", "table-in-table"),
    (DOCUMENT, " descr=", " title=", "alt-text-missing"),
    (DOCUMENT, ' descr="Årshjul', ' descr="bilde1.png" x="Årshjul', "alt-text-missing"),
    (DOCUMENT, "<w:t ", "<w:pict/><w:t ", "drawing-floats"),
    (DOCUMENT, "</w:tbl>", f"</w:tbl>{TEXT_BOX}", "text-box"),
    (DOCUMENT, ">Rettleiing for politiråd</w:t>", ">Klikk her</w:t>", "link-says-nothing"),
    (DOCUMENT, ">Rettleiing for politiråd</w:t>", ">https://politi.example/politirad</w:t>", "link-says-nothing"),
    (DOCUMENT, "</w:tbl>", "</w:tbl><w:p/>", "paragraph-empty"),
    (STYLES, "<w:sz w:val='18'/>", "<w:sz w:val='12'/>", "text-small"),
    (STYLES, "<w:color w:val='4B5563'/>", "<w:color w:val='AAAAAA'/>", "contrast-low"),
    (STYLES, "w:fill='14505C'/>", "w:fill='DDDDDD'/>", "contrast-low"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "old", "new", "kind"), PLANTED)
def test_a_planted_fault_is_found(part: str, old: str, new: str, kind: str) -> None:
    assert kind in kinds(spoilt(part, old, new))


def test_a_document_without_headings_is_found() -> None:
    parts = read_package(sound())
    flat = re.sub(rb'w:val="Heading\d"', b'w:val="BodyText"', parts[DOCUMENT])
    assert kinds(write_package({**parts, DOCUMENT: flat})) == {"headings-missing"}


@pytest.mark.parametrize("form", WrittenForm)
def test_every_kind_of_fault_is_worded(form: WrittenForm) -> None:
    source = Path(accessibility.__file__).read_text(encoding="utf-8")
    assert set(accessibility_words(form)) == set(re.findall(r'Fault\(\s*"([a-z-]+)"', source))
    assert {kind for *_, kind in PLANTED} | {"headings-missing"} == set(accessibility_words(form))


@pytest.mark.parametrize(
    ("ink", "paper", "ratio"), [("000000", "FFFFFF", 21.0), ("FFFFFF", "FFFFFF", 1.0), ("767676", "FFFFFF", 4.54)]
)
def test_contrast_is_reckoned_as_wcag_defines_it(ink: str, paper: str, ratio: float) -> None:
    assert contrast(ink, paper) == pytest.approx(ratio, abs=0.01)
