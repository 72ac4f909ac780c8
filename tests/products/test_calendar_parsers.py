"""The example year in four independent parsers, under three time zones: every planned meeting, and no other."""

from datetime import date, timedelta

import pytest

from tests.ical.foreign import PARSERS, Reader
from tests.products.calendar_year import EXAMPLE, Coordinator, at, file, short, time

ZONES = ("UTC", "Europe/Oslo", "America/New_York")
# Tuesdays from 13 January to 22 December without the holiday weeks 23–27 February and 5–9 October, and without July.
TUESDAYS = [date(2026, 1, 13) + timedelta(weeks=week) for week in range(50)]
WEEKLY = [
    f"{day:%d.%m}"
    for day in TUESDAYS
    if day.month != 7 and f"{day:%d.%m}" not in ("24.02", "06.10") and day <= date(2026, 12, 22)
]
MONTHLY = ["13.01", "10.02", "10.03", "14.04", "12.05", "09.06", "11.08", "08.09", "13.10", "10.11", "08.12"]
DATED = [
    # group, day, begins, ends, title
    ("styring", "10.02", time(9), time(11), "Styringsgruppa: Årsplan"),
    ("styring", "12.05", time(9), time(11), "Styringsgruppa"),
    ("styring", "27.10", time(9), time(11), "Styringsgruppa"),
    ("arbeid", "27.01", time(9), time(11), "Arbeidsgruppa"),
    ("arbeid", "28.04", time(9), time(11), "AVLYST: Arbeidsgruppa"),
    ("arbeid", "13.10", time(9), time(11), "Arbeidsgruppa"),
    ("felles", "25.03", time(18), time(21), "Fellesmøte: Rus og skjerm"),
]


def moment(day, clock):
    """The time on a day of 2026, in UTC."""
    number, month = (int(part) for part in day.split("."))
    return at(date(2026, month, number), clock)


def planned():
    """Group, start, end in UTC and title of every meeting of the year, written down by hand."""
    yield from ((group, moment(day, start), moment(day, end), title) for group, day, start, end, title in DATED)
    yield from (("g1", moment(day, time(12)), moment(day, time(13)), "SLT-møte") for day in MONTHLY)
    title = "Politikontakt og SLT: Kontaktmøte"
    yield from (("politi", moment(day, time(8, 30)), moment(day, time(9)), title) for day in WEEKLY)
    yield "felles", at(date(2026, 9, 15), time(0)), at(date(2026, 9, 16), time(0)), "Fellesmøte: Fagdag"


def found(meetings):
    return sorted((short(one["uid"]).split("-")[0], one["start"], one["end"], one["summary"]) for one in meetings)


@pytest.fixture(scope="module")
def year():
    return Coordinator().publish(EXAMPLE)


def test_the_year_is_as_large_as_it_is_meant_to_be():
    assert len(WEEKLY) == 44
    assert len(list(planned())) == 7 + 11 + 44 + 1


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("parser", PARSERS)
def test_every_parser_finds_exactly_the_planned_meetings(parser, zone, year, tmp_path):
    with Reader(parser, tmp_path, zone=zone) as reader:
        meetings = reader.read(file(year, "slt-2026_alle.ics"))
        alone = [one for path in singles(year) for one in reader.read(path)]
    assert found(meetings) == sorted(planned())
    assert found(alone) == sorted(planned())
    assert [one["summary"] for one in meetings if one["cancelled"]] == ["AVLYST: Arbeidsgruppa"]


@pytest.mark.parametrize("parser", PARSERS)
def test_group_and_role_files_hold_their_share(parser, year, tmp_path):
    with Reader(parser, tmp_path) as reader:
        groups = [
            one for name in ("styring", "arbeid", "g1", "politi", "felles") for one in reader.read(file(year, f"2026_{name}.ics"))
        ]
        role = reader.read(file(year, "deltakere/slt-2026_politikontakt.ics"))
    assert found(groups) == sorted(planned())
    assert found(role) == sorted(one for one in planned() if one[0] in {"styring", "politi", "g1"})


def singles(result):
    return [one.data for one in result.artifacts if "/enkeltmoter/" in one.path]
