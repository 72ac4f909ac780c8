"""The list of contents shows the numbers that the template's heading styles give, as Word counts them."""

import pytest

from sltdocs.word.document.heading_numbers import heading_numbers

LEVELS = {"Heading1": 1, "Heading2": 2}


def parts(first: str = "decimal", text: str = "%1", start: int = 1) -> dict[str, bytes]:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level + 1}"><w:pPr><w:numPr><w:ilvl w:val="{level}"/>'
        '<w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
        for level in (0, 1)
    )
    numbering = (
        f'<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{first}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    return {"word/styles.xml": styles.encode(), "word/numbering.xml": numbering.encode()}


def test_deeper_levels_begin_anew_below_each_chapter() -> None:
    numbers = heading_numbers(parts(), LEVELS)
    styles = ["Heading1", "Heading2", "Heading2", "Heading1", "Heading2"]
    assert [numbers.next(style) for style in styles] == ["1", "1.1", "1.2", "2", "2.1"]


@pytest.mark.parametrize(
    ("form", "text", "start", "told"),
    [
        ("upperRoman", "%1.", 4, "IV."),
        ("lowerLetter", "%1)", 3, "c)"),
        ("upperLetter", "Del %1", 1, "Del A"),
        ("none", "%1", 1, ""),
    ],
)
def test_a_number_is_written_as_its_level_says(form: str, text: str, start: int, told: str) -> None:
    assert heading_numbers(parts(form, text, start), LEVELS).next("Heading1") == told


def test_headings_without_a_list_have_no_numbers() -> None:
    bare = {"word/styles.xml": b'<w:styles><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'}
    assert heading_numbers(bare, LEVELS).next("Heading1") == ""
