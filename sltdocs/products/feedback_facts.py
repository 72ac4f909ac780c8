"""What was understood of the workbook, in a few lines that the coordinator can check at a glance."""

from msgspec import Struct

from sltdocs.contract.choices import PLAN_STATUS, MeetingStatus
from sltdocs.contract.words.feedback import FeedbackWords, feedback_words
from sltdocs.contract.words.inflected import Inflected
from sltdocs.plan.labels import day, day_with_weekday, municipality_label, period_label
from sltdocs.plan.model import Plan
from sltdocs.plan.schedule import Occurrence, occurrences


class Fact(Struct, frozen=True):
    """One thing that was understood; `details` are listed below it."""

    name: str
    value: str
    details: tuple[str, ...] = ()


def facts(plan: Plan) -> tuple[Fact, ...]:
    """Municipality, period, state, what is counted, and the dates that were worked out from fixed series."""
    words = feedback_words(plan.written_form)
    form = plan.written_form
    counted = (
        (words.measures, len(plan.measures)),
        (words.groups, len(plan.groups)),
        (words.participants, len(plan.participants)),
    )
    return (
        Fact(words.municipality, municipality_label(plan)),
        Fact(words.period, f"{period_label(plan)} ({day(plan.period_from, form)} – {day(plan.period_to, form)})"),
        Fact(words.state, PLAN_STATUS.word(plan.status, form)),
        *(Fact(name, str(count)) for name, count in counted if count),
        *_meetings(plan, words),
        *_series(plan, words),
    )


def _meetings(plan: Plan, words: FeedbackWords) -> tuple[Fact, ...]:
    if not plan.meetings:
        return ()
    cancelled = sum(meeting.status is MeetingStatus.CANCELLED for meeting in plan.meetings)
    value = words.meetings_with_cancelled if cancelled else words.meetings_counted
    return (Fact(words.meetings, value.format(count=len(plan.meetings), cancelled=Inflected(cancelled))),)


def _series(plan: Plan, words: FeedbackWords) -> tuple[Fact, ...]:
    by_series: dict[str, list[Occurrence]] = {}
    for occurrence in occurrences(plan):
        by_series.setdefault(occurrence.what.plain, []).append(occurrence)
    return tuple(
        Fact(
            words.series.format(what=what),
            words.dates.format(count=Inflected(len(found))),
            tuple(day_with_weekday(one.day, plan.written_form) for one in found),
        )
        for what, found in by_series.items()
    )
