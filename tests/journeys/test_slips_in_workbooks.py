"""Whole journeys: what a slip in her workbook does to the calendars that others have, from the file to the outbox."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sltdocs.build import Built
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import remedy, sentence
from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import Rows, minimal, workbook

NB, NN = WrittenForm.NB, WrittenForm.NN
WORDS = {
    NB: {
        "kortnavn": "Kortnavn",
        "varighet": "Varighet",
        "sted": "Sted",
        "møter": "Møter",
        "fra": "Fra",
        "hva": "Hva",
        "ofte": "Hvor ofte",
    },
    NN: {
        "kortnavn": "Kortnamn",
        "varighet": "Lengd",
        "sted": "Stad",
        "møter": "Møte",
        "fra": "Frå",
        "hva": "Kva",
        "ofte": "Kor ofte",
    },
}
Change = Callable[[dict[str, list[list[object]]]], None]


def tables(form: WrittenForm) -> dict[str, list[list[object]]]:
    """Two groups, one of them with cases; dated meetings of both, and a series of the first."""
    word = WORDS[form]
    often = "hver 14. dag" if form is NB else "kvar 14. dag"
    return {
        "Grupper": [
            [word["kortnavn"], "Gruppe", "Start", word["varighet"], word["sted"], "Enkeltsaker"],
            ["styring", "Styringsgruppa", "09.00", "2 t", "Rådhuset", None],
            ["team", "Teamet", "10.00", "1 t", "Bakrommet", "ja"],
        ],
        word["møter"]: [
            ["Gruppe", "Nr.", "Dato", "Start", word["sted"], "Tema", "Status"],
            ["styring", "1", date(2050, 2, 7), "12.00", "Biblioteket", "Budsjett", None],
            ["styring", "2", date(2050, 5, 9), "12.00", None, "Rus", None],
            ["styring", "3", date(2050, 9, 5), "12.00", None, None, "avlyst"],
            ["team", "1", date(2050, 3, 8), "13.00", "Bakrommet", "Hemmelig-tema", None],
        ],
        "Treffpunkt": [
            [word["hva"], word["ofte"], "Gruppe", "Første dato", "Intervall", "Siste dato", word["fra"]],
            ["Kontaktmøte", "fast", "styring", date(2050, 10, 6), often, date(2050, 12, 1), "08.00"],
        ],
    }  # fmt: skip


@dataclass
class Town:
    """An outbox and its days."""

    outbox: Path
    form: WrittenForm
    now: datetime = field(default_factory=lambda: datetime(2049, 11, 1, 8, tzinfo=UTC))

    def drop(self, change: Change = lambda _: None) -> Built:
        self.now += timedelta(days=1)
        changed = tables(self.form)
        change(changed)
        fields = {
            "Målform": self.form.value,
            "Periode til": date(2050, 12, 31),
            "Periode fra": None,
            f"Periode {self._from}": date(2050, 1, 1),
        }
        sheets: dict[str, Rows] = dict(changed.items())  # type: ignore[arg-type]
        data = workbook(minimal(fields, **sheets))
        built, publication = answer_anyway(task(Settings(outbox=self.outbox), data, "plan.xlsx", self.now))
        publish(self.outbox, publication, self.now)
        return built

    @property
    def _from(self) -> str:
        return WORDS[self.form]["fra"].lower()

    def calendars(self) -> dict[str, bytes]:
        """Everything that participants have."""
        return {
            path.name: path.read_bytes()
            for path in sorted(self.outbox.rglob("kalender/**/*.ics"))
            if "versjoner" not in path.parts
        }


@pytest.fixture(params=[NB, NN], ids=["nb", "nn"])
def town(tmp_path: Path, request: pytest.FixtureRequest) -> Town:
    return Town(tmp_path, request.param)


def heading(sheet: str, column: int, name: str | None) -> Change:
    """Another heading over a column; `None` deletes the column."""

    def change(sheets: dict[str, list[list[object]]]) -> None:
        rows = sheets[sheet if sheet in sheets else "Møte"]
        if name is None:
            for row in rows:
                del row[column]
        else:
            rows[0][column] = name

    return change


def cell(sheet: str, row: int, column: int, value: object = None) -> Change:
    """Another value in a cell; nothing by default."""

    def change(sheets: dict[str, list[list[object]]]) -> None:
        sheets[sheet if sheet in sheets else "Møte"][row][column] = value

    return change


SLIPS = {
    "first date under another name": heading("Treffpunkt", 3, "Startdato"),
    "first date as «Oppstart»": heading("Treffpunkt", 3, "Oppstart"),
    "first date deleted": heading("Treffpunkt", 3, None),
    "interval blank": cell("Treffpunkt", 1, 4),
    "interval unknown": cell("Treffpunkt", 1, 4, "når vi rekker"),
    "start under another name": heading("Møter", 3, "Møtetid"),
    "start deleted": heading("Møter", 3, None),
    "start blank": cell("Møter", 1, 3),
    "place under another name": heading("Møter", 4, "Møterom"),
    "place deleted": heading("Møter", 4, None),
    "number under another name": heading("Møter", 1, "Møtenr"),
    "number deleted": heading("Møter", 1, None),
    "status deleted": heading("Møter", 6, None),
    "status unknown": cell("Møter", 1, 6, "kanskje"),
    "date in the year 226": cell("Møter", 2, 2, "09.05.0226"),
    "date in the year 1926": cell("Møter", 2, 2, date(1926, 5, 9)),
    "date in the year 3026": cell("Møter", 2, 2, date(3026, 5, 9)),
    "the group's time deleted": heading("Grupper", 2, None),
    "cases under another name": heading("Grupper", 5, "Personsaker"),
    "cases deleted": heading("Grupper", 5, None),
    "cases blank": cell("Grupper", 2, 5),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_changes_nobody_s_calendar(town: Town, slip: Change) -> None:
    town.drop()
    before = town.calendars()
    assert any(name.startswith("slt-2050_g1") for name in before)
    built = town.drop(slip)
    after = town.calendars()
    assert {name: after.get(name) for name in before} == before
    assert "Hemmelig-tema" not in str(after)
    for found in built.findings:
        assert "{" not in sentence(found, town.form) + remedy(found, town.form)


@pytest.mark.parametrize("name", ["Personsaker", "Saker om enkeltpersoner"])
def test_a_group_is_not_published_openly_while_nobody_says_which_ones_are_secret(town: Town, name: str) -> None:
    built = town.drop(heading("Grupper", 5, name))
    made = {one.product: one.made.value for one in built.outcomes}
    assert made["calendars"] == "not-made"
    assert made["action-plan"] in {"made", "partly"}
    assert town.calendars() == {}
    assert not any(
        "Bakrommet" in str(one.data)
        for one in built.artifacts
        if one.path.endswith((".ics", ".txt", ".html")) and not one.private
    )
    told = [one.code.code for one in built.findings if one.place.sheet == "Grupper"]
    assert set(told) & {"heading-may-be-secret", "heading-renamed"}
    answered = town.drop(heading("Grupper", 5, "_" + name.replace("\n", "")))
    assert {one.made.value for one in answered.outcomes if one.product == "calendars"} == {"made"}


def test_a_heading_that_excel_breaks_over_two_lines_is_the_column_that_it_names(town: Town) -> None:
    built = town.drop(heading("Grupper", 5, "Enkelt-\nsaker"))
    assert {one.made.value for one in built.outcomes if one.product == "calendars"} == {"made"}
    assert "Hemmelig-tema" not in str(town.calendars())
    assert any(name.startswith("slt-2050_g1") for name in town.calendars())
