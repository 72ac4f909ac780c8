"""Whoever puts single meetings into a CalDAV server has each once, and a change first when it has gone out."""

from pathlib import Path

import pytest
from caldav import DAVClient

from sltdocs.ical.reading import read
from tests.ical.servers import radicale
from tests.journeys.released import IDENTITY, Office
from tests.journeys.test_released import PLANNED, moved

Held = dict[str, tuple[int, str]]


def sent(client: DAVClient, calendar: str, office: Office) -> Held:
    """Uploads every meeting that is out, each under its UID, as a client does; gives what is out: SEQUENCE and day by UID."""
    found: Held = {}
    for path in sorted((office.outbox / IDENTITY / "kalender" / "enkeltmoter").glob("*.ics")):
        (one,) = read(path.read_bytes())
        found[one.uid] = one.version.sequence, f"{one.day:%d.%m}"
        client.put(f"{calendar}{one.uid}.ics", path.read_bytes().decode(), {"Content-Type": "text/calendar; charset=utf-8"})
    return found


@pytest.mark.slow
def test_a_server_gets_a_change_with_its_release_and_no_meeting_twice(tmp_path: Path) -> None:
    office = Office(tmp_path / "ut")
    (tmp_path / "server").mkdir()
    with radicale(tmp_path / "server") as address, DAVClient(url=address, username="slt", password="slt") as client:
        calendar = client.principal().make_calendar(name="SLT 2026")

        def held() -> Held:
            events = [one.icalendar_component for one in calendar.events()]
            assert len({str(one["UID"]) for one in events}) == len(events)
            return {str(one["UID"]): (int(one["SEQUENCE"]), f"{one.start:%d.%m}") for one in events}

        office.save(*PLANNED)
        first = sent(client, str(calendar.url), office)
        assert held() == first
        office.later(60)
        office.save(*moved("15.05.2026"))
        assert sent(client, str(calendar.url), office) == held() == first
        office.later(16)
        second = sent(client, str(calendar.url), office)
        assert held() == second
        assert {uid: step for uid, step in second.items() if first[uid] != step} == {
            "slt-4699-2026-styring-1@sltdocs": (1, "15.05")
        }
