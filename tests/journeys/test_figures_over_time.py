"""What an earlier publication told cannot be hidden from those who have it: the next one must not complete it."""

import io
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from sltdocs.findings.service import ServiceCode
from sltdocs.products.publication import FIGURES
from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import minimal, workbook

HEAD = "| Indikator | Kilde | År | Verdi | Enhet | Gruppe |"
BOYS = "| Anmeldte | Politiet | 2025 | 9 | personer | Gutter |"
GIRLS = "| Anmeldte | Politiet | 2025 | 3 | personer | Jenter |"
ALL = "| Anmeldte | Politiet | 2025 | 12 | personer | Alle |"
OTHER = "| Trives | Ungdata | 2025 | 88 | personer | |"


class Office:
    """Publishes into an outbox, a day after the other."""

    def __init__(self, outbox: Path) -> None:
        self.settings, self.day = Settings(outbox=outbox), 0

    def publish(self, *rows: str, years: tuple[int, int] = (2026, 2027)) -> tuple[list[list[str]], set[object]]:
        """The rows of key figures as they stand in the plan, and the codes of what she is told."""
        self.day += 1
        now = datetime(2026, 3, self.day, 12, tzinfo=UTC)
        fields = {"Periode fra": f"01.01.{years[0]}", "Periode til": f"31.12.{years[1]}"}
        data = workbook(minimal(fields, Nøkkeltall="\n".join((HEAD, *rows))))
        built, made = answer_anyway(task(self.settings, data, "plan.xlsx", now))
        publish(self.settings.outbox, made, now)
        (document,) = [one.data for one in built.artifacts if one.path == "handlingsplan.docx"]
        return _figures(document), {found.code for found in built.findings}


def _figures(document: bytes) -> list[list[str]]:
    tables = docx.Document(io.BytesIO(document)).tables
    return [
        [line for cell in row.cells for line in cell.text.split("\n")]
        for table in tables
        for row in table.rows
        if row.cells[0].text.startswith(("Anmeldte", "Trives"))
    ]


def numbers(rows: list[list[str]]) -> set[str]:
    return {cell.rpartition(": ")[2].replace("\u00a0personer", "") for row in rows for cell in row}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_whole_is_not_told_when_the_one_group_is_out_already(office: Office) -> None:
    first, _ = office.publish(BOYS)
    assert "9" in numbers(first)
    second, _ = office.publish(BOYS, GIRLS, ALL)
    assert numbers(second).isdisjoint({"9", "3", "12"})


def test_without_an_earlier_publication_the_whole_is_told(office: Office) -> None:
    rows, _ = office.publish(BOYS, GIRLS, ALL)
    assert "12" in numbers(rows)
    assert numbers(rows).isdisjoint({"9", "3"})


def test_what_another_plan_of_the_municipality_told_counts_too(office: Office) -> None:
    office.publish(BOYS, years=(2024, 2025))
    rows, _ = office.publish(BOYS, GIRLS, ALL)
    assert numbers(rows).isdisjoint({"9", "3", "12"})


def test_it_is_not_forgotten_after_a_publication_without_the_figure(office: Office) -> None:
    office.publish(BOYS)
    office.publish(OTHER)
    rows, _ = office.publish(BOYS, GIRLS, ALL)
    assert numbers(rows).isdisjoint({"9", "3", "12"})


def test_a_damaged_record_is_told(office: Office) -> None:
    office.publish(BOYS)
    (record,) = office.settings.outbox.rglob(FIGURES)
    record.write_bytes(record.read_bytes()[:-5])
    _, codes = office.publish(BOYS, OTHER)
    assert ServiceCode.STATE_LOST in codes
