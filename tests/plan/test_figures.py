"""What the status report counts, by hand-counted examples."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import ActivityKind, MeasureStatus, MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties, Precision, When
from sltdocs.plan.counting import figures
from sltdocs.plan.model import Group, Measure, Meeting, Plan, Series
from sltdocs.plan.reported import Activity
from tests.products import plans

DONE, UNDER_WAY, PLANNED = MeasureStatus.DONE, MeasureStatus.UNDER_WAY, MeasureStatus.PLANNED


def measure(number: str = "1", **filled: object) -> Measure:
    return replace(Measure(number, Text.of("Tiltak"), Parties(Text.of("Rektor"), ("Rektor",))), **filled)


def plan(**filled: object) -> Plan:
    return plans.minimal(report_year=2026, **filled)


def due(day: date) -> Deadline:
    return Deadline("", When(day, day))


def test_the_reports_day_is_status_per_or_else_the_end_of_the_year() -> None:
    assert figures.as_of(plan()) == date(2026, 12, 31)
    assert figures.as_of(plan(status_date=date(2026, 6, 30))) == date(2026, 6, 30)
    with pytest.raises(ValueError, match="no report year"):
        figures.as_of(plans.minimal())


def test_done_partly_done_and_under_way_count_as_started_and_a_blank_status_as_not_reported() -> None:
    statuses = [*MeasureStatus, None, None]
    counts = figures.count_measures(measure(status=status) for status in statuses)
    assert (counts.total, counts.started, counts.not_reported) == (8, 3, 2)
    assert dict(counts.by_status) == {**dict.fromkeys(MeasureStatus, 1), None: 2}


def test_a_status_that_no_measure_has_is_not_counted_as_zero() -> None:
    assert figures.count_measures([measure(status=DONE)]).by_status == ((DONE, 1),)


@pytest.mark.parametrize(
    ("closed", "told_on", "reported"),
    [
        (True, date(2026, 5, 1), True),
        (True, date(2025, 12, 31), False),
        (True, None, True),
        (False, date(2025, 12, 31), True),
    ],
)
def test_a_closed_measure_is_reported_once_more_and_then_left_out(closed: bool, told_on: date | None, reported: bool) -> None:
    one = measure(closed=closed, status_date=told_on and When(told_on, told_on), status=DONE)
    assert figures.reported_measures(plan(measures=(one,))) == ((one,) if reported else ())


def test_deadlines_are_overdue_from_the_day_after_and_soon_for_three_months() -> None:
    day = date(2026, 6, 30)
    late, today, soon, later = (
        measure(name, deadline=due(moment))
        for name, moment in (
            ("late", date(2026, 6, 29)), ("today", day), ("soon", date(2026, 9, 30)), ("later", date(2026, 10, 1)),
        )
    )  # fmt: skip
    listed = [later, soon, today, late]
    assert figures.overdue(listed, day) == (late,)
    assert figures.due_soon(listed, day) == (today, soon)


@pytest.mark.parametrize(
    "finished",
    [
        {"status": DONE},
        {"status": MeasureStatus.DROPPED},
        {"closed": True},
        {"deadline": Deadline("løpende")},
        {"deadline": None},
    ],
)
def test_a_measure_that_is_finished_or_has_no_date_is_never_overdue(finished: dict[str, object]) -> None:
    one = measure(**{"deadline": due(date(2026, 1, 1)), **finished})
    assert figures.overdue([one], date(2026, 6, 30)) == ()


def test_a_month_is_overdue_when_it_is_over() -> None:
    june = Deadline("juni 2026", When(date(2026, 6, 1), date(2026, 6, 30), Precision.MONTH))
    assert figures.overdue([measure(deadline=june)], date(2026, 6, 30)) == ()
    assert len(figures.overdue([measure(deadline=june)], date(2026, 7, 1))) == 1


def test_meetings_are_counted_by_group_with_cancelled_ones_among_the_planned() -> None:
    steering, team = Group("styring", "Styringsgruppa"), Group("team", "Teamet")
    held = {"status": MeetingStatus.HELD}
    meetings = (
        Meeting("styring", date(2026, 2, 1), invited=9, attended=8, **held),
        Meeting("styring", date(2026, 3, 1), invited=9, **held),
        Meeting("styring", date(2026, 4, 1), status=MeetingStatus.CANCELLED, invited=9, attended=0),
        Meeting("styring", date(2026, 5, 1)),
        Meeting("styring", date(2025, 5, 1), **held),
    )
    (counts,) = figures.count_meetings(plan(groups=(steering, team), meetings=meetings), 2026)
    assert (counts.planned, counts.held, counts.cancelled) == (4, 2, 1)
    assert (counts.invited, counts.attended) == (9, 8)


def test_a_series_is_told_about_only_with_its_number() -> None:
    numbered = Series(Text.of("Fellesmøte"), Text.of("Årlig"), planned_per_year=1)
    vague = Series(Text.of("Torsdagsmøtet"), Text.of("ved behov"))
    assert figures.fixed_series(plan(series=(vague, numbered))) == (numbered,)


def activity(when: When, kind: ActivityKind | None = None) -> Activity:
    return Activity(when, Text.of("Samling"), kind)


def test_activities_are_told_about_by_their_type_or_else_by_their_time() -> None:
    march = When(date(2026, 3, 4), date(2026, 3, 4))
    november = When(date(2026, 11, 1), date(2026, 11, 30), Precision.MONTH)
    last_year = When(date(2025, 3, 4), date(2025, 3, 4))
    next_year = When(date(2027, 1, 1), date(2027, 12, 31), Precision.YEAR)
    all_of = tuple(activity(when, kind) for when in (next_year, november, march, last_year) for kind in (None, *ActivityKind))
    day = date(2026, 6, 30)
    one = plan(activities=all_of)
    assert figures.activities_of(one, 2026, day) == (activity(march), activity(march, ActivityKind.DONE))
    assert figures.activities_ahead(one, day) == (
        activity(november),
        activity(november, ActivityKind.PLANNED),
        activity(next_year),
        activity(next_year, ActivityKind.PLANNED),
    )


def test_what_was_planned_for_a_time_that_is_over_is_told_to_be_unconfirmed() -> None:
    march = When(date(2026, 3, 4), date(2026, 3, 4))
    later = When(date(2026, 9, 1), date(2026, 9, 30), Precision.MONTH)
    listed = tuple(activity(when, kind) for when in (later, march) for kind in (None, *ActivityKind))
    found = figures.activities_unconfirmed(plan(activities=listed), 2026, date(2026, 6, 30))
    assert found == (activity(march, ActivityKind.PLANNED),)
