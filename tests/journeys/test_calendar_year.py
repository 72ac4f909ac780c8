"""The calendars through a year, as the coordinator makes them: she edits her workbook, the outbox follows."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from sltdocs.ical.reading import read
from tests.journeys.site import Site
from tests.workbooks import minimal, workbook

IDENTITY = "4699_2050"
ALL = "kalender/slt-2050_alle.ics"
PERIOD = {"Periode fra": date(2050, 1, 1), "Periode til": date(2050, 12, 31)}
"""The service takes the time from the clock, and what was held is never cancelled: these meetings are all still to come."""


def year(*meetings: tuple[object, ...]) -> bytes:
    """A workbook with a steering group and its meetings: number, date, status."""
    head = ("Gruppe", "Nr.", "Dato", "Status")
    groups = [("Kortnavn", "Gruppe", "Sted", "Start", "Varighet"), ("styring", "Styringsgruppa", "Rådhuset", "09.00", "2 t")]
    return workbook({**minimal(PERIOD), "Grupper": groups, "Møter": [head, *(("styring", *one) for one in meetings)]})


def published(site: Site) -> dict[str, tuple[str, int]]:
    """Title and SEQUENCE of every published meeting by the end of its UID."""
    data = (site.outbox / IDENTITY / ALL).read_bytes()
    return {
        one.uid.partition("@")[0].rpartition("-")[2]: (f"{one.day:%d.%m} {one.summary}", one.version.sequence)
        for one in read(data)
    }


def drop(site: Site, data: bytes) -> None:
    """Saves the workbook into the inbox and lets the service handle it."""
    site.drop("plan.xlsx", data)
    site.watch_once()


FIRST = (("1", date(2050, 2, 10), "planlagt"), ("2", date(2050, 5, 12), "planlagt"))


def test_moved_cancelled_deleted_broken_rows_and_a_renamed_sheet_over_a_year(site: Site) -> None:
    drop(site, year(*FIRST))
    assert published(site) == {"1": ("10.02 Styringsgruppa", 0), "2": ("12.05 Styringsgruppa", 0)}

    drop(site, year(("1", date(2050, 2, 17), "flyttet"), FIRST[1]))
    assert published(site) == {"1": ("17.02 Styringsgruppa", 1), "2": ("12.05 Styringsgruppa", 0)}
    assert "fra torsdag 10. februar" in (site.outbox / IDENTITY / "kalender/endringer.txt").read_text("utf-8-sig")

    drop(site, year(("1", date(2050, 2, 17), "flyttet"), ("2", "12. mai en gang", "planlagt")))
    assert published(site)["2"] == ("12.05 Styringsgruppa", 0)

    renamed = BytesIO()
    book = load_workbook(BytesIO(year(("1", date(2050, 2, 17), "flyttet"), FIRST[1])))
    book["Møter"].title = "Terminliste"
    book.save(renamed)
    before = published(site)
    drop(site, renamed.getvalue())
    assert published(site) == before
    assert "Gi arket navnet «Møter»" in (site.own / IDENTITY / "tilbakemelding.html").read_text("utf-8")

    drop(site, year(("1", date(2050, 2, 17), "avlyst")))
    assert published(site) == {"1": ("17.02 AVLYST: Styringsgruppa", 2), "2": ("12.05 AVLYST: Styringsgruppa", 1)}


def test_cancelled_meetings_stay_so_when_the_column_status_is_emptied_or_deleted(site: Site) -> None:
    drop(site, year(FIRST[0], ("2", date(2050, 5, 12), "avlyst")))
    cancelled = {"1": ("10.02 Styringsgruppa", 0), "2": ("12.05 AVLYST: Styringsgruppa", 0)}
    assert published(site) == cancelled
    for without in (lambda sheet: sheet.delete_cols(4), lambda sheet: sheet.__setitem__("D3", None)):
        book, saved = load_workbook(BytesIO(year(FIRST[0], ("2", date(2050, 5, 12), "avlyst")))), BytesIO()
        without(book["Møter"])
        book.save(saved)
        drop(site, saved.getvalue())
        assert published(site) == cancelled
        assert "De står fortsatt som avlyst" in (site.own / IDENTITY / "tilbakemelding.html").read_text("utf-8")
    drop(site, year(*FIRST))
    assert published(site)["2"] == ("12.05 Styringsgruppa", 1)


def test_a_calendar_that_was_deleted_or_damaged_in_the_outbox_loses_no_version(site: Site) -> None:
    drop(site, year(*FIRST))
    calendar = site.outbox / IDENTITY / ALL
    calendar.unlink()
    drop(site, year(("1", date(2050, 2, 17), "flyttet"), FIRST[1]))
    assert published(site)["1"] == ("17.02 Styringsgruppa", 1)
    newest = max((site.own / IDENTITY / "versjoner").iterdir())
    (newest / ALL).chmod(0o644)
    (newest / ALL).write_bytes(b"BEGIN:VCALENDAR")
    drop(site, year(("1", date(2050, 2, 24), "flyttet"), FIRST[1]))
    assert published(site) == {"1": ("24.02 Styringsgruppa", 2), "2": ("12.05 Styringsgruppa", 0)}
