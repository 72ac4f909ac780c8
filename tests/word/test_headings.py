"""Which styles make headings, as Word's navigation and screen readers understand them."""

import pytest
from lxml import etree

from sltdocs.word.document.headings import heading_levels, with_outline_levels

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def levels(*styles: tuple[str, str, str]) -> dict[str, int]:
    """The levels of styles given as id, name and what else is in them; they all stand in one tree."""
    inside = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/>{rest}</w:style>' for key, name, rest in styles)
    return heading_levels(etree.fromstring(f'<w:styles xmlns:w="{W}">{inside}</w:styles>'))


def based_on(other: str) -> str:
    return f'<w:basedOn w:val="{other}"/>'


def outline(value: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{value}"/></w:pPr>'


HEADING = ("Overskrift1", "heading 1", "")


@pytest.mark.parametrize(
    ("style", "level"),
    [
        (("Egen", "Fjordvik tittel", based_on("Overskrift1")), 1),
        (("Egen", "Fjordvik undertittel", based_on("Overskrift1") + outline(1)), 2),
        (("Egen", "Fjordvik tittel", outline(0)), 1),
        (("Egen", "Heading 3", based_on("Overskrift1")), 3),
        (("Egen", "TOC Heading", based_on("Overskrift1") + outline(9)), None),
        (("Egen", "Heading 1 Char", ""), None),
        (("Egen", "Fjordvik tekst", based_on("Borte")), None),
        (("Egen", "Fjordvik tekst", based_on("Egen")), None),
        (("Egen", "Overskrift 2", ""), 2),
        (("Egen", "Overskrift 2", outline(0)), 1),
        (("Egen", "Overskrift 2", based_on("Overskrift1")), 2),
        (("Egen", "Overskrift 1 Tegn", ""), None),
    ],
)
def test_a_style_is_a_heading_by_its_name_its_outline_level_or_what_it_is_based_on(
    style: tuple[str, str, str], level: int | None
) -> None:
    assert levels(HEADING, style).get("Egen") == level


def test_without_styles_there_are_no_headings() -> None:
    assert heading_levels(None) == {}


@pytest.mark.parametrize(
    ("rest", "finished"),
    [
        ("", outline(1)),
        ("<w:pPr/><w:rPr/>", f"{outline(1)}<w:rPr/>"),
        ("<w:rPr><w:b/></w:rPr>", f"{outline(1)}<w:rPr><w:b/></w:rPr>"),
        ("<w:pPr><w:keepNext/></w:pPr>", '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>'),
        (outline(0), outline(0)),
    ],
)
def test_styles_with_norwegian_names_get_the_level_that_word_asks_for(rest: str, finished: str) -> None:
    def styles(inside: str) -> bytes:
        others = '<w:style w:styleId="A"><w:name w:val="Brødtekst"/></w:style>'
        return f'{others}<w:style w:styleId="B"><w:name w:val="Overskrift 2"/>{inside}</w:style>{others}'.encode()

    assert with_outline_levels(styles(rest)) == styles(finished)
