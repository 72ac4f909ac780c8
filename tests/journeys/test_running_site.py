"""The calendars on the municipality's site: made with every release, renewed every day, gone with what was taken back."""

from datetime import date
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.reading import read
from sltdocs.products.calendars.guide import running_guide
from sltdocs.products.calendars.running.running_calendars import PlanOut, RunningCalendar, running_calendars
from sltdocs.publishing.kept.copies_of_day import moves
from sltdocs.word.template.keeping import Forgetful
from tests.journeys.released import Office
from tests.products.test_calendar_guide import Page
from tests.products.test_running_calendars import FIRST, Site

PLANNED = ((1, "14.04.2026", ""), (2, "12.05.2026", ""))


def site(office: Office) -> Path:
    return office.outbox / "nettsted" / "4699" / "kalender"


def test_what_waits_is_not_on_the_site_and_what_is_out_is(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.save(*PLANNED)
    office.later(60)
    office.save((1, "15.05.2026", ""), PLANNED[1])
    days = {one.day for one in read((site(office) / "slt_styring.ics").read_bytes())}
    assert days == {date(2026, 4, 14), date(2026, 5, 12)}
    office.later(20)
    days = {one.day for one in read((site(office) / "slt_styring.ics").read_bytes())}
    assert days == {date(2026, 5, 15), date(2026, 5, 12)}


def test_the_guide_is_that_of_the_day(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.save(*PLANNED)
    assert not moves(office.own, date(2026, 3, 2))
    assert moves(office.own, date(2026, 3, 3))
    office.later(60 * 24 * 50)
    page = (site(office) / "index.html").read_text("utf-8")
    assert "Oppdatert tirsdag 21. april 2026" in page
    assert "12. mai 2026" in page
    assert "14. april" not in page
    hrefs = {one["href"] for one in Page(page).links}
    assert {"slt_styring.ics", "slt_alle.ics", "deltakere/slt_rektor.ics"} <= hrefs
    assert all((site(office) / path).is_file() for path in hrefs)


def guide(form: WrittenForm) -> tuple[str, tuple[RunningCalendar, ...]]:
    """The page of a municipality with a site."""
    published = Site()
    published.publish(FIRST, date(2026, 1, 5))
    out = published.out[FIRST.identity]
    with_site = {"site": "https://www.fjordvik.example/slt", "form": form.value}
    shelf = type(out.shelf)(**{name: getattr(out.shelf, name) for name in out.shelf.__struct_fields__} | with_site)
    made = running_calendars([PlanOut(shelf, out.calendars)], {}, published.coordinators[FIRST.identity].now)
    return running_guide(made, shelf, date(2026, 1, 5), Forgetful()).decode(), made


def test_every_calendar_has_an_address_a_button_for_google_and_one_for_apple_roles_first() -> None:
    for form in WrittenForm:
        page, made = guide(form)
        hrefs = [one["href"] for one in Page(page).links]
        address = "www.fjordvik.example/slt/kalender/slt_styring.ics"
        assert {f"https://{address}", f"webcal://{address}", "slt_styring.ics"} <= set(hrefs)
        coded = f"webcal%3A%2F%2F{address.replace('/', '%2F')}"
        assert f"https://calendar.google.com/calendar/r?cid={coded}" in hrefs
        assert page.index("deltakere/slt_ordforer.ics") < page.index("slt_styring.ics")
        assert not any(one.reader.hidden and f"slt_{one.key}.ics" in page for one in made)
        assert "Google Kalender" in page
        assert ("varsel om møtene" in page) is (form is WrittenForm.NB)
