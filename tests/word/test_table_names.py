"""A person who lists a document's tables, as a screen reader does, can tell them apart."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from sltdocs.word.document.tables.table_names import with_names_of_their_own

HEADINGS = {"H1": 1, "H2": 2}


def heading(text: str, style: str = "H1") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def table(name: str) -> str:
    return f'<w:tbl><w:tblPr><w:tblCaption w:val="{name}"/></w:tblPr></w:tbl>'


@pytest.mark.parametrize(
    ("blocks", "names"),
    [
        ((table("Mål"), table("Tiltak")), ["Mål", "Tiltak"]),
        ((heading("A"), table("Tiltak"), heading("B &lt; C", "H2"), table("Tiltak")), ["Tiltak: A", "Tiltak: B < C"]),
        ((heading('Sa «nei» og "ja"'), table("X"), table("X")), ['X: Sa «nei» og "ja"', 'X: Sa «nei» og "ja" (2)']),
        ((table("X"), table("X"), heading("X"), table("X")), ["X", "X (2)", "X (3)"]),
        ((heading("A"), table("X: A"), table("X"), heading("B"), table("X")), ["X: A", "X: A (2)", "X: B"]),
        ((table(" "), table(" ")), [" ", " "]),
    ],
)
def test_no_two_tables_have_the_same_name(blocks: tuple[str, ...], names: list[str]) -> None:
    text = with_names_of_their_own("".join(blocks).encode(), HEADINGS).decode()
    found = parse_xml(f"<w:body {nsdecls('w')}>{text}</w:body>").xpath("//w:tblCaption")
    assert [one.get(qn("w:val")) for one in found] == names


def test_a_template_without_heading_styles_gets_numbers() -> None:
    text = (heading("A") + table("X") + table("X")).encode()
    assert with_names_of_their_own(text, {}).count(b"X (2)") == 1
