"""A number that is another municipality's takes over nobody's plan: nothing is published under it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import minimal, workbook

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
GROUPS = "| Kortnavn | Gruppe | Start |\n| styring | Styringsgruppa | 09.00 |"
DATES = [("Gruppe", "Dato"), ("styring", date(2026, 5, 5))]


def drop(outbox: Path, number: object, name: str, file: str = "plan.xlsx") -> tuple[list[str], set[str]]:
    """The codes about the number, and which plans have calendars then."""
    fields = {"Kommunenummer": number, "Kommune": name}
    data = workbook(minimal(fields, Grupper=GROUPS, Møter=DATES))
    built, publication = answer_anyway(task(Settings(outbox=outbox), data, file, NOW))
    publish(outbox, publication, NOW)
    found = [one.code.code for one in built.findings if one.code.code.startswith("municipality-")]
    return found, {path.parent.name for path in outbox.glob("*/kalender")}


@pytest.mark.parametrize("number", ["1103", 1103])
def test_a_number_that_the_register_gives_to_another(tmp_path: Path, number: object) -> None:
    assert drop(tmp_path, "1103", "Stavanger") == ([], {"1103_2026-2027"})
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert drop(tmp_path, number, "Fjordvik", "fjordvik.xlsx") == (["municipality-of-another"], {"1103_2026-2027"})
    assert all(path.read_bytes() == data for path, data in before.items() if "1103" in str(path))


def test_three_digits_make_no_new_plan(tmp_path: Path) -> None:
    drop(tmp_path, "4699", "Fjordvik")
    assert drop(tmp_path, 469, "Fjordvik") == (["municipality-number-unreadable"], {"4699_2026-2027"})
    assert not list(tmp_path.glob("*0469*"))
    assert drop(tmp_path, 301, "Oslo", "oslo.xlsx") == ([], {"4699_2026-2027", "0301_2026-2027"})


def test_a_number_that_is_not_in_the_register_belongs_to_who_had_it_first(tmp_path: Path) -> None:
    assert drop(tmp_path, "4699", "Fjordvik") == ([], {"4699_2026-2027"})
    assert drop(tmp_path, "4699", "Heggdal", "heggdal.xlsx")[0] == ["municipality-published-otherwise"]
    assert drop(tmp_path, "4699", "Fjordvik kommune", "ny.xlsx")[0] == []
    assert drop(tmp_path, "4699", "Fjordvika", "ny.xlsx")[0] == []
