"""The constant time zone says the same as zoneinfo, for all years that a plan may reach."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Timezone

from sltdocs.ical.zone import OSLO, VTIMEZONE, agrees, in_gap
from tests.ical.events import oslo


@pytest.mark.parametrize("year", range(2020, 2038))
def test_the_time_zone_block_agrees_with_zoneinfo(year):
    assert agrees(year)


def test_a_year_with_other_rules_is_recognised():
    assert not agrees(1994)  # the clocks were put back in September until 1995


def test_icalendar_reads_the_block_as_oslo_every_hour_of_three_years():
    zone = Timezone.from_ical(VTIMEZONE.decode()).to_tz(lookup_tzid=False)
    hour = datetime(2026, 1, 1, tzinfo=UTC)
    while hour.year < 2029:
        assert hour.astimezone(zone).replace(tzinfo=None) == hour.astimezone(OSLO).replace(tzinfo=None)
        hour += timedelta(hours=1)


@pytest.mark.parametrize(
    ("moment", "gap"),
    [
        (oslo(2026, 3, 29, 1, 59), False),
        (oslo(2026, 3, 29, 2, 0), True),
        (oslo(2026, 3, 29, 2, 59), True),
        (oslo(2026, 3, 29, 3, 0), False),
        (oslo(2026, 10, 25, 2, 30), False),  # twice that night, but it exists
    ],
)
def test_the_hour_that_does_not_exist_is_known(moment, gap):
    assert in_gap(moment) is gap
