"""The accessibility checker finds every planted fault, by name, and nothing in what the products make."""

import re
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.checks import accessibility, legibility
from sltdocs.word.checks.accessibility import accessibility_faults
from sltdocs.word.checks.colours import contrast
from sltdocs.word.package import read_package, write_package
from sltdocs.words.documents.accessibility import accessibility_words
from tests.products import documents
from tests.word.planting import CORE, DOCUMENT, STYLES, THEME, kinds, sound_plan, spoilt


def found(document: bytes) -> set[str]:
    return kinds(accessibility_faults, document)


@pytest.mark.parametrize("name", documents.NAMES)
def test_what_the_products_make_is_accessible(name: str) -> None:
    assert accessibility_faults(documents.document(name).data) == ()


TEXT_BOX = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Viktig</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
RUN = '<w:pStyle w:val="BodyText"/></w:pPr><w:r>'
BODY = RUN.removesuffix("<w:r>")
LIGHT = '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="C00000"/></w:tcPr><w:p/></w:tc>'
SIGN = '<w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val="{}"/></w:rPr><w:t>●</w:t></w:r></w:p></w:tc></w:tr>'
SIGNS = f"<w:tbl>{SIGN.format('9B1C1C')}{SIGN.format('14532D')}</w:tbl>"
PALE = '<w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val="DDDDDD"/></w:rPr><w:t>Rektor</w:t></w:r></w:p></w:tc></w:tr>'
SHADED = (
    '<w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="E6EFF1"/></w:tcPr><w:p><w:r><w:t>Rektor</w:t></w:r></w:p></w:tc></w:tr>'
)
HEADING = '<w:p><w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>Bakgrunn</w:t></w:r></w:p>'
ITEMS = "<w:p><w:r><w:t>• møte</w:t></w:r></w:p><w:p><w:r><w:t>• lytte</w:t></w:r></w:p>"
FIRST_ROW = "w:fill='DEF3F8' w:themeFill='accent1' w:themeFillTint='1A'"
INK_OF_HEADINGS = "<w:color w:val='14505C' w:themeColor='accent1'/><w:sz w:val='38'/>"
ACCENT = '<a:accent1><a:srgbClr val="14505C"/>'
WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
LOGO = f'<w:drawing><wp:anchor {WP}><wp:docPr id="77" name="Bilde 1" descr=""/></wp:anchor></w:drawing>'
WATERMARK = '<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"><v:imagedata/></v:shape></w:pict>'
DECORATIVE = (
    '<wp:docPr id="77" name="Bilde 1"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></wp:docPr>'
)
HEADER = "word/header1.xml"
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
    (DOCUMENT, '<w:tblCaption w:val="Mål"/>', '<w:tblCaption w:val=" "/>', "table-without-name"),
    (DOCUMENT, '<w:tblCaption w:val="Mål"/>', '<w:tblCaption w:val="Kontakt"/>', "table-name-twice"),
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
    (HEADER, "<w:r>", f"<w:r>{LOGO}</w:r><w:r>", "alt-text-missing-in-margin"),
    (HEADER, "<w:r>", f"<w:r>{WATERMARK}</w:r><w:r>", "alt-text-missing-in-margin"),
    (STYLES, "<w:sz w:val='18'/>", "<w:sz w:val='12'/>", "text-small"),
    (STYLES, "<w:color w:val='4B5563'/>", "<w:color w:val='AAAAAA'/>", "contrast-low"),
    (STYLES, "w:fill='14505C' w:themeFill='accent1'/>", "w:fill='DDDDDD'/>", "contrast-low"),
    (STYLES, "<w:color w:val='1F2937'/>", "<w:color w:val='9CA3AF'/>", "contrast-low"),  # the document's defaults
    (STYLES, f"{FIRST_ROW}/>", "w:fill='14505C'/>", "contrast-low"),  # the first row of the table style
    (STYLES, f"w:val='clear' w:color='auto' {FIRST_ROW}", "w:val='pct75' w:color='000000' w:fill='FFFFFF'", "contrast-low"),
    (STYLES, INK_OF_HEADINGS, INK_OF_HEADINGS.replace("'accent1'", "'accent1' w:themeTint='66'"), "contrast-low"),
    (THEME, ACCENT, ACCENT.replace("14505C", "BFE3EA"), "contrast-low"),
    (DOCUMENT, RUN, f'{RUN}<w:rPr><w:color w:val="BBBBBB"/></w:rPr>', "contrast-low"),
    (DOCUMENT, RUN, f'{RUN}<w:rPr><w:shd w:val="clear" w:fill="333333"/></w:rPr>', "contrast-low"),
    (DOCUMENT, RUN, f'{RUN}<w:rPr><w:highlight w:val="darkBlue"/></w:rPr>', "contrast-low"),
    (DOCUMENT, RUN, f'{RUN}<w:rPr><w:color w:themeColor="background1" w:themeShade="D9"/></w:rPr>', "contrast-low"),
    (DOCUMENT, BODY, BODY.replace("/></", '/><w:shd w:val="clear" w:fill="404040"/></'), "contrast-low"),
    (DOCUMENT, "</w:tcPr>", '<w:shd w:val="clear" w:fill="0B3D91"/></w:tcPr>', "contrast-low"),
    (DOCUMENT, "</w:tcPr>", '<w:shd w:val="solid" w:color="222222" w:fill="auto"/></w:tcPr>', "contrast-low"),
    ("word/header1.xml", "<w:r>", '<w:r><w:rPr><w:color w:val="CCCCCC"/></w:rPr>', "contrast-low"),
    (DOCUMENT, "</w:tbl>", f"<w:sdt><w:sdtContent>{PALE}</w:sdtContent></w:sdt></w:tbl>", "contrast-low"),
    (DOCUMENT, "</w:tr></w:tbl>", f"{LIGHT}</w:tr></w:tbl>", "colour-alone"),
    (DOCUMENT, "</w:tbl>", f"</w:tbl>{SIGNS}", "colour-alone"),
    (STYLES, "<w:u w:val='single'/>", "", "link-by-colour"),
    (DOCUMENT, "</w:tbl>", f"</w:tbl>{HEADING}", "heading-faked"),
    (DOCUMENT, "</w:tbl>", f"</w:tbl>{ITEMS}", "list-typed"),
    (DOCUMENT, "<w:pPr>", '<w:pPr><w:framePr w:w="2000" w:wrap="around"/>', "text-box"),
    (DOCUMENT, "<w:tblPr>", '<w:tblPr><w:tblpPr w:leftFromText="141"/>', "table-floats"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "old", "new", "kind"), PLANTED)
def test_a_planted_fault_is_found(part: str, old: str, new: str, kind: str) -> None:
    assert kind in found(spoilt(sound_plan(), part, old, new))


@pytest.mark.parametrize("described", ['<wp:docPr id="77" name="Bilde 1" descr="Fjordvik"/>', DECORATIVE])
def test_a_logo_in_the_header_that_is_described_or_marked_as_decoration_is_left_in_peace(described: str) -> None:
    logo = LOGO.replace('<wp:docPr id="77" name="Bilde 1" descr=""/>', described)
    assert found(spoilt(sound_plan(), HEADER, "<w:r>", f"<w:r>{logo}</w:r><w:r>")) == set()


def test_a_cell_with_colour_and_text_in_a_content_control_is_told_by_more_than_its_colour() -> None:
    row = f"<w:sdt><w:sdtContent>{SHADED}</w:sdtContent></w:sdt></w:tbl>"
    assert "colour-alone" not in found(spoilt(sound_plan(), DOCUMENT, "</w:tbl>", row))


def test_a_document_without_headings_is_found() -> None:
    parts = read_package(sound_plan())
    flat = re.sub(rb'w:val="Heading\d"', b'w:val="BodyText"', parts[DOCUMENT])
    assert found(write_package({**parts, DOCUMENT: flat})) == {"headings-missing"}


@pytest.mark.parametrize("form", WrittenForm)
def test_every_kind_of_fault_is_worded(form: WrittenForm) -> None:
    sources = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (accessibility, legibility))
    worded = {kind for kind in accessibility_words(form) if not kind.startswith("slide-")}  # those: tests/slides/test_checking.py
    assert worded == set(re.findall(r'Fault\(\s*"([a-z-]+)"', sources))
    assert {kind for *_, kind in PLANTED} | {"headings-missing"} == worded


@pytest.mark.parametrize(
    ("ink", "paper", "ratio"), [("000000", "FFFFFF", 21.0), ("FFFFFF", "FFFFFF", 1.0), ("767676", "FFFFFF", 4.54)]
)
def test_contrast_is_reckoned_as_wcag_defines_it(ink: str, paper: str, ratio: float) -> None:
    assert contrast(ink, paper) == pytest.approx(ratio, abs=0.01)
