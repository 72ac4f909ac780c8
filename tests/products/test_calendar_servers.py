"""Three versions of a year reach those who subscribe or synchronise: nothing doubled, every change in its place."""

from datetime import UTC, date, datetime
from urllib.request import urlopen

import pytest
from caldav import DAVClient
from icalendar import Calendar
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.ical.event import instant
from sltdocs.ical.reading import read
from tests.ical.foreign import PARSERS, Reader
from tests.ical.servers import radicale, static_site
from tests.products.calendar_year import EXAMPLE, Coordinator, entries, file, meeting

FIRST, *REST = EXAMPLE.meetings
MOVED = replace(EXAMPLE, meetings=(replace(FIRST, day=date(2026, 2, 17)), *REST, meeting("Arbeid", "01.12")))
CANCELLED = replace(MOVED, meetings=(MOVED.meetings[0], replace(REST[0], status=MeetingStatus.CANCELLED), *MOVED.meetings[3:]))
"""Version 1 is the example; 2 moves one meeting and adds one; 3 cancels one by its status and one by deleting its row."""


@pytest.fixture(scope="module")
def versions():
    coordinator = Coordinator()
    return [coordinator.publish(plan) for plan in (EXAMPLE, MOVED, CANCELLED)]


def expected(result):
    """UID, start in UTC, title and SEQUENCE of every meeting, as the state says."""
    return sorted((one.uid, instant(one.start), one.summary, one.version.sequence) for one in entries(result).values())


def facts(event):
    return str(event["UID"]), instant(event.start), str(event["SUMMARY"]), int(event["SEQUENCE"])


def test_the_versions_are_what_they_are_meant_to_be(versions):
    sequences = [{uid: one.version.sequence for uid, one in entries(result).items()} for result in versions]
    assert [sequence["styring-1"] for sequence in sequences] == [0, 1, 1]
    assert [sequence["styring-2"] for sequence in sequences] == [0, 0, 1]
    assert [sequence["styring-3"] for sequence in sequences] == [0, 0, 1]
    assert [sum(one.cancelled for one in entries(result).values()) for result in versions] == [1, 1, 3]
    assert [len(entries(result)) for result in versions] == [63, 64, 64]


@pytest.mark.slow
def test_a_caldav_server_holds_exactly_the_meetings_of_each_version(versions, tmp_path):
    with radicale(tmp_path) as address, DAVClient(url=address, username="slt", password="slt") as client:
        calendar = client.principal().make_calendar(name="SLT 2026")
        for result in versions:
            for one in result.artifacts:
                if "/enkeltmoter/" in one.path:
                    upload(client, f"{calendar.url}{uid(one.data)}.ics", one.data)
            stored = [facts(found.icalendar_component) for found in calendar.events()]
            assert sorted(stored) == expected(result)
            span = {"start": datetime(2026, 1, 1, tzinfo=UTC), "end": datetime(2027, 1, 2, tzinfo=UTC)}
            expanded = calendar.search(event=True, expand=True, **span)
            assert len(expanded) == len(expected(result))


@pytest.mark.slow
def test_a_caldav_server_takes_a_whole_calendar_and_its_next_version(versions, tmp_path):
    """As a client does that uploads the file: the collection is replaced."""
    with radicale(tmp_path) as address, DAVClient(url=address, username="slt", password="slt") as client:
        client.principal()
        for result in versions:
            upload(client, f"{address}slt/whole/", file(result, "slt-2026_alle.ics"))
            calendar = client.calendar(url=f"{address}slt/whole/")
            assert sorted(facts(found.icalendar_component) for found in calendar.events()) == expected(result)


@pytest.mark.parametrize("parser", PARSERS)
def test_a_subscriber_sees_each_version_as_it_is(parser, versions, tmp_path):
    with static_site(tmp_path) as address, Reader(parser, tmp_path) as reader:
        for result in versions:
            publish(result, tmp_path)
            with urlopen(f"{address}kalender/slt-2026_alle.ics") as answer:
                assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
                found = reader.read(answer.read())
            assert sorted((one["uid"], one["start"], one["summary"]) for one in found) == [
                (uid, start.isoformat(), title) for uid, start, title, _ in expected(result)
            ]


def test_a_client_that_compares_sequence_and_stamp_follows_every_change(versions):
    """Thunderbird compares SEQUENCE, then DTSTAMP: merging the versions in any order ends with the last one."""
    for order in (versions, versions[::-1], [versions[1], versions[2], versions[0]]):
        merged = {}
        for result in order:
            for event in Calendar.from_ical(file(result, "slt-2026_alle.ics")).events:
                known = merged.get(str(event["UID"]))
                if known is None or age(event) > age(known):
                    merged[str(event["UID"])] = event
        assert sorted(facts(event) for event in merged.values()) == expected(versions[-1])


def upload(client, address, data):
    """Puts the bytes as they are; the client's own `save_event` would count SEQUENCE up by itself."""
    answer = client.put(address, data.decode("utf-8"), {"Content-Type": "text/calendar; charset=utf-8"})
    assert answer.status in {201, 204}


def uid(data):
    (event,) = read(data)
    return event.uid


def age(event):
    return int(event["SEQUENCE"]), event["DTSTAMP"].dt


def publish(result, folder):
    """Puts the files where the web server finds them."""
    for one in result.artifacts:
        path = folder / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(one.data)
