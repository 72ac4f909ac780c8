"""A number that is split over two cells of a sheet, or written a digit a cell, stops what would print it, as a whole one does."""

import re

import pytest

from sltdocs.build import check
from sltdocs.contract.cell import Place
from sltdocs.contract.text import Text
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.snapshot import dump
from sltdocs.privacy.gate import privacy_findings
from sltdocs.privacy.split_numbers import without_split_numbers
from tests.contract.numbers import identity_number, mistyped
from tests.plan.contents import cell, contents
from tests.workbooks import minimal, workbook

NUMBER = identity_number("129185")
BORN, LAST = NUMBER[:6], NUMBER[6:]


def told(**sheets: list[dict[str, object]]) -> set[Place]:
    found = privacy_findings(contents(**sheets))
    assert all(one.code is PrivacyCode.IDENTITY_NUMBER for one in found)
    return {one.place for one in found}


BESIDE = {
    "six and five": (BORN, LAST),
    "a date and five": (f"{BORN[:2]}.{BORN[2:4]}.{BORN[4:]}", LAST),
    "words around": (f"Elev {BORN}", f"personnr. {LAST}"),
    "a mistyped one after a word": (f"Elev {BORN}", f"personnr. {mistyped(NUMBER)[6:]}"),
}


@pytest.mark.parametrize(("first", "second"), BESIDE.values(), ids=BESIDE)
def test_both_cells_beside_each_other_are_told(first: str, second: str) -> None:
    """Tiltak and Ansvar are neighbours."""
    assert told(measures=[{"name": first, "responsible": second}]) == {
        cell("measures", 0, "name"),
        cell("measures", 0, "responsible"),
    }


def test_both_cells_below_each_other_are_told_and_stop_the_same_products() -> None:
    rows = [{"description": Text.of(f"Ola {BORN}")}, {"description": LAST}]
    found = privacy_findings(contents(measures=rows))
    (whole,) = privacy_findings(contents(measures=[{"description": NUMBER}]))
    assert [one.place for one in found] == [cell("measures", row, "description") for row in (0, 1)]
    assert {one.spoils for one in found} == {whole.spoils}


def test_a_digit_a_cell_is_told_in_all_eleven() -> None:
    rows = [{"description": digit} for digit in NUMBER]
    assert told(measures=rows) == {cell("measures", row, "description") for row in range(11)}


@pytest.mark.parametrize(
    "rows",
    [
        [{"name": BORN, "responsible": mistyped(NUMBER)[6:]}],
        [{"name": BORN, "description": LAST}],
        [{"description": BORN}, {"name": "x"}, {"description": LAST}],
        [{"description": digit} for digit in f"1{NUMBER}"],
        [{"name": "Kurs 2026", "responsible": "12345"}],
        [
            {"number": f"{digits[0]}.{digits[1:]}"}
            for digits in (BORN[:2], BORN[2:4], BORN[4:], LAST[:2], LAST[2:4], LAST[4:] + "1")
        ],
    ],
)
def test_other_neighbours_are_left_alone(rows: list[dict[str, object]]) -> None:
    assert told(measures=rows) == set()


def test_figures_beside_each_other_are_figures() -> None:
    assert told(meetings=[{"invited": int(BORN), "attended": int(LAST)}]) == set()


def test_contents_can_be_told_about_without_split_numbers() -> None:
    masked = without_split_numbers(contents(measures=[{"name": f"Elev {BORN}", "responsible": LAST}]))
    (row,) = masked.table("measures")
    assert str(row.entries["name"].value) == "Elev ******"
    assert row.entries["responsible"].typed == "*****"
    sound = contents(measures=[{"name": "Kurs", "responsible": "Skole"}])
    assert without_split_numbers(sound) is sound


def test_neither_half_is_in_what_is_remembered_of_the_plan() -> None:
    checked = check(workbook(minimal(Tiltak=f"| Nr. | Tiltak | Ansvar |\n| 1 | {BORN} | {LAST} |")))
    assert checked.plan is not None
    assert PrivacyCode.IDENTITY_NUMBER in {one.code for one in checked.findings}
    facts = dump(checked.plan).decode()
    assert not re.search(f"{BORN}|{LAST}", facts)
    assert not re.search(LAST, repr(checked.findings))
