"""Which year of a plan a day belongs to."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sltdocs.plan.schedule.plan_years import plan_years, year_label


@pytest.mark.parametrize(
    ("first", "last", "day", "label"),
    [
        (date(2026, 1, 1), date(2027, 12, 31), date(2027, 3, 1), "2027"),
        (date(2026, 3, 1), date(2026, 12, 31), date(2026, 3, 1), "2026"),
        (date(2026, 8, 1), date(2027, 7, 31), date(2026, 8, 1), "2026-27"),
        (date(2026, 8, 1), date(2027, 7, 31), date(2027, 7, 31), "2026-27"),
        (date(2026, 8, 1), date(2028, 7, 31), date(2027, 8, 1), "2027-28"),
        (date(2099, 8, 1), date(2100, 7, 31), date(2099, 9, 1), "2099-00"),
    ],
)
def test_labels(first, last, day, label):
    assert year_label(first, last, day) == label


@given(first=st.dates(date(2000, 1, 1), date(2090, 1, 1)), length=st.integers(1, 2500))
@example(first=date(2000, 2, 29), length=1461)
def test_the_years_of_a_plan_cover_its_period_once(first, length):
    last = first + timedelta(days=length)
    years = plan_years(first, last)
    assert (years[0].first, years[-1].last) == (first, last)
    assert all(later.first - earlier.last == timedelta(days=1) for earlier, later in pairwise(years))
    assert all(year.label == year_label(first, last, day) for year in years for day in (year.first, year.last))
    assert len({year.label for year in years}) == len(years)
