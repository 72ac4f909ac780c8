"""A list is not torn from the line that introduces it, and no item of it stands alone at the end or beginning of a page."""

from io import BytesIO

import pytest
from docx import Document

from sltdocs.contract.text import Text
from sltdocs.word.engine import render
from tests.word.documents import PROPERTIES, template


def kept(typed: str, style: str = "Body Text") -> list[str]:
    """The paragraphs that must stay on the page of the next one."""
    made = render(template(f"{{{{p text|blocks('{style}') }}}}"), {"text": Text.of(typed)}, PROPERTIES)
    return [one.text for one in Document(BytesIO(made)).paragraphs if one.paragraph_format.keep_with_next]


@pytest.mark.parametrize(
    ("typed", "together"),
    [
        ("Planen gjelder i to år.\nSå lages en ny.", []),
        ("Tre ting går igjen:\n- trivsel\n- mobbing\n- rus", ["Tre ting går igjen:", "trivsel", "mobbing"]),
        ("Vi vil:\n- møte\n- lytte\n- handle\n- følge opp\n- lære", ["Vi vil:", "møte", "følge opp"]),
        ("Vi vil:\n- møte", []),
        ("1. Les\n2. Skriv\nSlutt:\nTakk", ["Les"]),
        ("Uten kolon\n- ett\n- to", ["ett"]),
    ],
)
def test_lists_stay_with_what_introduces_them(typed: str, together: list[str]) -> None:
    assert kept(typed) == together


def test_tables_keep_their_rows_together_by_themselves() -> None:
    assert kept("Tre ting:\n- trivsel\n- mobbing", "Normal") == []
