"""The name of a file that is no plan tells its owner which one it is, and nobody else whom it is about."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.privacy.shown_file_name import shown_file_name
from tests.contract.numbers import identity_number

NUMBER = identity_number("129185")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("klasseliste Lise Bekymring.xlsx", "kla…xlsx"),
        ("Elevmappe.XLSX", "Ele…XLSX"),
        ("Lise Bekymring.xlsx", "L…xlsx"),
        ("ida.pdf", "i…pdf"),
        ("Å.xlsx", "…xlsx"),
        (f"{NUMBER}.xlsx", "…xlsx"),
        (f"elev {NUMBER[:6]}, {NUMBER[6:]}.xlsx", "ele…xlsx"),
        ("8B.xlsx", "…xlsx"),
        ("notat", "not…"),
        ("mappe/notat.docx", "not…docx"),
        ("mappe\\notat.docx", "not…docx"),
        ("Sak 12. Ola Nes", "Sa…"),
        (".xlsx", "xls…"),
        ("", "…"),
    ],
)
def test_only_the_first_letters_and_the_kind_are_shown(name: str, shown: str) -> None:
    assert shown_file_name(name) == shown


@given(st.text(max_size=40), st.text(alphabet="abcæøå", min_size=4, max_size=12), st.sampled_from(["", ".xlsx", ".docx"]))
def test_no_name_is_shown_whole(before: str, word: str, extension: str) -> None:
    shown = shown_file_name(f"{before}{word}{extension}")
    assert word not in shown
    assert len(shown) <= 3 + 1 + 5
    assert re.search(r"\d", shown.rpartition("…")[0]) is None
