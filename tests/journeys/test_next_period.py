"""The turn of the period: from six months before its end the next workbook lies ready, and becomes a plan of its own."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.rolling.offering import offered_from
from sltdocs.publishing.kept.sets import sets_of
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.settings import Settings
from tests.journeys.released import Office
from tests.workbooks import minimal, workbook

OLD, NEW, OFFER = "4699_2026-2027", "4699_2028-2029", "slt-plan-2028-2029.xlsx"

PLAN = workbook(
    minimal(
        {"Status": "vedtatt"},
        Vedtak=[["Organ", "Dato"], ["kommunestyret", date(2026, 2, 19)]],
        Tiltak=[
            ["Nr.", "Tiltak", "Ansvar", "Status"],
            ["1", "Kafé", "Rektor", "gjennomført"],
            ["2", "Kveld", "Rektor", "i gang"],
        ],
        Grupper="| Kortnavn | Gruppe | Start | Varighet |\n| styring | Styringsgruppa | 09.00 | 1 t |",
        Møter=[["Gruppe", "Nr.", "Dato", "Status"], ["styring", 1, date(2027, 9, 7), "planlagt"]],
    )
)


@pytest.fixture
def watching(tmp_path: Path) -> Callable[[datetime], None]:
    settings = Settings(inbox=tmp_path / "inn", outbox=tmp_path / "ut", settle=0.0, publish_after=0.0)
    settings.inbox.mkdir()

    def run(now: datetime) -> None:
        assert FolderService(settings, lambda event: None, lambda: now).run(once=True)

    return run


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_next_workbook_comes_by_itself_and_makes_its_own_plan(tmp_path: Path, watching: Callable[[datetime], None]) -> None:
    inbox, own = tmp_path / "inn", tmp_path / "ut" / "_koordinator" / OLD
    (inbox / "plan.xlsx").write_bytes(PLAN)
    watching(datetime(2027, 6, 30, 9, tzinfo=UTC))
    assert not (own / OFFER).exists()

    watching(datetime(2027, 7, 1, 9, tzinfo=UTC))  # nothing was saved
    assert (own / OFFER).exists()
    assert len(sets_of(own)) == 1
    assert OFFER in (own / "tilbakemelding.html").read_text("utf-8")
    before = content(tmp_path / "ut" / OLD)

    (inbox / "ny plan.xlsx").write_bytes((own / OFFER).read_bytes())
    watching(datetime(2027, 7, 2, 9, tzinfo=UTC))
    new = content(tmp_path / "ut" / NEW)
    assert "handlingsplan.docx" in new
    assert not any(path.startswith("vedtatt/") for path in new)
    assert b"BEGIN:VEVENT" not in b"".join(data for path, data in new.items() if path.endswith(".ics"))
    assert content(tmp_path / "ut" / OLD) == before
    assert any(path.startswith("vedtatt/") for path in before)


def test_a_save_in_the_last_half_year_brings_the_next_workbook_up_to_date(tmp_path: Path) -> None:
    office = Office(tmp_path, WrittenForm.NN, datetime(2027, 6, 1, 9, tzinfo=UTC))
    office.save((1, "07.09.2027", "planlagt"))
    assert not (office.own / OFFER).exists()
    office.now = datetime(2027, 8, 1, 9, tzinfo=UTC)
    office.save((1, "07.09.2027", "planlagt"), note="nytt")
    first = (office.own / OFFER).read_bytes()
    office.save((1, "14.09.2027", "planlagt"))
    assert (office.own / OFFER).read_bytes() != first
    assert "Opne arbeidsboka for 2028–2029" in office.answer


@pytest.mark.parametrize(
    ("last", "first_offer"),
    [
        (date(2027, 12, 31), date(2027, 7, 1)),
        (date(2027, 7, 31), date(2027, 2, 1)),
        (date(2028, 8, 30), date(2028, 2, 28)),
        (date(2027, 6, 14), date(2026, 12, 15)),
    ],
)
def test_it_is_offered_six_months_before_the_end(last: date, first_offer: date) -> None:
    assert offered_from(last) == first_offer
