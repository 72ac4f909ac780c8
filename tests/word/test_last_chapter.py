"""A short last chapter, such as the contact lines, does not stand alone on the last page."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from sltdocs.word.document.keeping_together import keep_last_chapter_in_company

HEADINGS = {"H1": 1, "H2": 2}
HEADING = '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Kontakt</w:t></w:r></w:p>'
LOWER = '<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>Politiet</w:t></w:r></w:p>'
PARAGRAPH = "<w:p><w:r><w:t>Slik gikk det.</w:t></w:r></w:p>"
STYLED = '<w:p w:rsidR="00"><w:pPr><w:pStyle w:val="T"/><w:jc w:val="left"/></w:pPr><w:r><w:t>Sak 3/26</w:t></w:r></w:p>'
SECTION = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
ROW = "<w:tr><w:tc><w:p><w:r><w:t>Rektor</w:t></w:r></w:p></w:tc></w:tr>"
LOW, TALL = f"<w:tbl>{ROW * 3}</w:tbl>", f"<w:tbl>{ROW * 60}</w:tbl>"
LONG = PARAGRAPH * 20


def kept(*blocks: str) -> list[int]:
    """The paragraphs that stay with the next, by their number; the XML still has to be well-formed."""
    text = keep_last_chapter_in_company("".join(blocks).encode(), HEADINGS).decode()
    paragraphs = parse_xml(f"<w:body {nsdecls('w')}>{text}</w:body>").xpath("//w:p")
    return [number for number, one in enumerate(paragraphs) if one.xpath("w:pPr/w:keepNext")]


@pytest.mark.parametrize(
    ("blocks", "numbers"),
    [
        ((HEADING, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH), [2]),
        ((PARAGRAPH, STYLED, HEADING, LOW), [1]),
        ((LOW, HEADING, PARAGRAPH), [0, 1, 2]),
        ((TALL, HEADING, PARAGRAPH), [59]),
        ((PARAGRAPH, HEADING, PARAGRAPH, LOWER, PARAGRAPH), [0]),
        ((PARAGRAPH, HEADING, LONG), []),
        ((PARAGRAPH, SECTION, HEADING, PARAGRAPH), []),
        ((PARAGRAPH, PARAGRAPH), []),
        ((HEADING, PARAGRAPH), []),
    ],
)
def test_what_comes_before_a_short_last_chapter_stays_with_it(blocks: tuple[str, ...], numbers: list[int]) -> None:
    assert kept(*blocks) == numbers


def test_a_template_without_heading_styles_is_left_as_it_is() -> None:
    text = f"{PARAGRAPH}{HEADING}{PARAGRAPH}".encode()
    assert keep_last_chapter_in_company(text, {}) == text
