"""A status that only repeats the last report's is no news of this year; what the last one said stands beside it."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import When
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reporting.earlier_report import earlier_statuses, name_of, with_statuses_of_the_year
from sltdocs.plan.snapshot import dump
from tests.products import plans

UNDER_WAY, DONE = MeasureStatus.UNDER_WAY, MeasureStatus.DONE
ONE = replace(Measure("1", Text.of("Uteteam"), plans.parties("Rektor")), status=UNDER_WAY, status_comment=Text.of("Hver fredag."))


def reported(year: int, *measures: Measure) -> Plan:
    return plans.minimal(report_year=year, measures=measures)


def in_year(now: Measure, before: Measure) -> Measure:
    """The measure as the report of 2026 counts it after the one of 2025."""
    plan = reported(2026, now)
    (counted,) = with_statuses_of_the_year(plan, earlier_statuses(plan, dump(reported(2025, before)))).measures
    return counted


def test_the_same_status_and_comment_again_without_a_date_is_not_this_years() -> None:
    assert in_year(ONE, ONE).status is None
    assert not in_year(ONE, ONE).status_comment


@pytest.mark.parametrize(
    "now",
    [
        replace(ONE, status=DONE),
        replace(ONE, status_comment=Text.of("Hver fredag og lørdag.")),
        replace(ONE, result=Text.of("40 ungdommer.")),
        replace(ONE, reason=Text.of("Færre vakter.")),
        replace(ONE, status_date=When(date(2026, 11, 1), date(2026, 11, 1))),
    ],
)
def test_a_word_more_or_a_date_of_the_year_makes_it_this_years(now: Measure) -> None:
    assert in_year(now, ONE).status is now.status


def test_what_has_ended_stays_ended_the_year_after() -> None:
    ended = replace(ONE, status=DONE)
    assert in_year(ended, ended).status is DONE


def test_a_measure_is_known_again_by_its_name_when_numbers_have_moved() -> None:
    now = reported(2026, replace(ONE, number="2"))
    (told,) = earlier_statuses(now, dump(reported(2025, ONE))).values()
    assert (told.year, told.status, told.again) == (2025, UNDER_WAY, True)


@pytest.mark.parametrize("year", [2026, 2027, None])
def test_only_the_report_of_an_earlier_year_is_compared_with(year: int | None) -> None:
    assert earlier_statuses(reported(2026, ONE), dump(plans.minimal(report_year=year, measures=(ONE,)))) == {}


def test_facts_of_versions_that_kept_no_comments_take_nobodys_status_away() -> None:
    old = dump(reported(2025, ONE)).replace(b'"reports_told":true', b'"reports_told":false')
    plan = reported(2026, ONE)
    told = earlier_statuses(plan, old)
    assert told[name_of(ONE)].status is UNDER_WAY
    assert with_statuses_of_the_year(plan, told) == plan


def test_facts_keep_no_word_of_what_was_commented() -> None:
    assert b"fredag" not in dump(reported(2025, ONE))
