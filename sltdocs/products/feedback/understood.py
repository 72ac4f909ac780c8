"""What was understood of the workbook, in a few lines that the coordinator can check at a glance."""

from msgspec import Struct

from sltdocs.contract.choices import PLAN_STATUS, MeetingStatus
from sltdocs.plan.labels import day_with_weekday, days, municipality_label, period_label
from sltdocs.plan.model import Plan
from sltdocs.plan.schedule.occurrences import Occurrence, occurrences
from sltdocs.plan.sub_measures import whole
from sltdocs.words.answer.feedback import FeedbackWords, feedback_words
from sltdocs.words.inflected import Inflected


class UnderstoodFact(Struct, frozen=True):
    """One thing that was understood; `details` are listed below it."""

    name: str
    value: str
    details: tuple[str, ...] = ()


def facts(plan: Plan) -> tuple[UnderstoodFact, ...]:
    """Municipality, period, state, what is counted, and the dates that were worked out from fixed series."""
    words = feedback_words(plan.written_form)
    form = plan.written_form
    counted = (
        (words.measures, len(whole(plan.measures))),
        (words.groups, len(plan.groups)),
        (words.participants, len(plan.participants)),
    )
    return (
        UnderstoodFact(words.municipality, municipality_label(plan)),
        UnderstoodFact(words.period, f"{period_label(plan)} ({days(plan.period_from, plan.period_to, form)})"),
        UnderstoodFact(words.state, PLAN_STATUS.word(plan.status, form)),
        *(UnderstoodFact(name, str(count)) for name, count in counted if count),
        *_meetings(plan, words),
        *_series(plan, words),
    )


def _meetings(plan: Plan, words: FeedbackWords) -> tuple[UnderstoodFact, ...]:
    if not plan.meetings:
        return ()
    cancelled = sum(meeting.status is MeetingStatus.CANCELLED for meeting in plan.meetings)
    value = words.meetings_with_cancelled if cancelled else words.meetings_counted
    return (UnderstoodFact(words.meetings, value.format(count=len(plan.meetings), cancelled=Inflected(cancelled))),)


def _series(plan: Plan, words: FeedbackWords) -> tuple[UnderstoodFact, ...]:
    by_series: dict[str, list[Occurrence]] = {}
    for occurrence in occurrences(plan):
        by_series.setdefault(occurrence.what.plain, []).append(occurrence)
    return tuple(
        UnderstoodFact(
            words.series.format(what=what),
            words.dates.format(count=Inflected(len(found))),
            tuple(day_with_weekday(one.day, plan.written_form) for one in found),
        )
        for what, found in by_series.items()
    )
