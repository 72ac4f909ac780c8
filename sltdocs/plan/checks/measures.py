"""Goals and measures: their order in time, what they lack, and what the report still wants to know."""

import re
from collections.abc import Iterator, Mapping

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.sheets import sheet
from sltdocs.contract.sheets.measures import GOALS
from sltdocs.contract.types import Deadline
from sltdocs.contract.values.understood import quoted
from sltdocs.findings.finding import Finding, finding, listed
from sltdocs.findings.plan import PlanCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.counting import figures
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Goal, Measure, Plan
from sltdocs.plan.municipality_names import meant
from sltdocs.plan.prose import texts
from sltdocs.plan.sub_measures import is_told_otherwise


def goal_cycles(plan: Plan) -> Iterator[Finding]:
    """At `Delmål av` of every goal of the circle."""
    goals = {goal.number: goal for goal in plan.goals if goal.number}
    for goal in plan.goals:
        circle = _above(goal, goals)
        if circle and circle[-1] == goal.number:
            place = goal.source.at("parent")
            chain = " → ".join((goal.number, *circle))
            yield finding(PlanCode.GOAL_CYCLE, place, spoils=GOALS.spoilt_cell("parent"), number=goal.number, chain=chain)


def _above(goal: Goal, goals: Mapping[str, Goal]) -> list[str]:
    """The goals above a goal, nearest first, until the top or until one comes again."""
    above: list[str] = []
    while goal.parent in goals and goal.parent not in above:
        above.append(goal.parent)
        goal = goals[goal.parent]
    return above


def deadlines_in_period(plan: Plan) -> Iterator[Finding]:
    """At `Frist`, or at `Oppstart` of a measure that begins after the period."""
    for measure in plan.measures:
        yield from _outside(measure, plan)
        yield from _reversed(measure)


def _outside(measure: Measure, plan: Plan) -> Iterator[Finding]:
    start, end = measure.start, measure.deadline
    first, last = plan.period_from, plan.period_to
    if end and end.when and (end.when.last < first <= last or end.when.first > last >= first):
        yield _outside_at("deadline", end, measure, plan)
    elif start and start.when and start.when.first > last >= first:
        yield _outside_at("start", start, measure, plan)


def _outside_at(key: str, moment: Deadline, measure: Measure, plan: Plan) -> Finding:
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    place = measure.source.at(key)
    return finding(PlanCode.DEADLINE_OUTSIDE, place, typed=_shown(moment), number=_called(measure), first=first, last=last)


def _reversed(measure: Measure) -> Iterator[Finding]:
    start, end = measure.start, measure.deadline
    if start and end and start.when and end.when and end.when.last < start.when.first:
        place = measure.source.at("deadline")
        yield finding(PlanCode.DEADLINE_BEFORE_START, place, start=_shown(start), deadline=_shown(end), number=_called(measure))


def _called(measure: Measure) -> str:
    """Its number, or its name where it has none, or a sign that many rows have («•»)."""
    return measure.number if any(map(str.isalnum, measure.number)) else f"«{quoted(measure.name.plain)}»"


def _shown(moment: Deadline) -> str:
    """What stands in the cell, also where it is a date."""
    return moment.typed or (short_day(moment.when.last) if moment.when else "")


def municipality_names(plan: Plan) -> Iterator[Finding]:
    """At `Kommune` of a measure, `Felles for` of a group."""
    for name, place in _named(plan) if plan.municipalities else ():
        if not meant(name, plan.municipalities):
            yield finding(PlanCode.MUNICIPALITY_UNKNOWN, place, typed=name, known=", ".join(plan.municipalities))


def _named(plan: Plan) -> Iterator[tuple[str, Place]]:
    for measure in plan.measures:
        yield from ((name, measure.source.at("municipality")) for name in measure.municipalities)
    for group in plan.groups:
        yield from ((name, group.source.at("shared_by")) for name in group.shared_by)


def measures_none(plan: Plan) -> Iterator[Finding]:
    """Once, for the sheet; not while one of its rows cannot be read."""
    if not plan.measures and "measures" not in plan.incomplete:
        name = sheet("measures").name.of(plan.written_form)
        yield finding(PlanCode.MEASURES_NONE, Place(name), list=name)


def measures_not_reported(plan: Plan) -> Iterator[Finding]:
    """At the blank `Status` of the measure."""
    if plan.report_year is None:
        return
    for measure in plan.measures:
        awaited = not (measure.closed or _begins_later(measure, plan) or is_told_otherwise(measure, plan.measures))
        if measure.status is None and measure.source.is_blank("status") and awaited:
            place = measure.source.at("status")
            yield finding(PlanCode.MEASURE_NOT_REPORTED, place, number=_called(measure), year=plan.report_year)


def statuses_outdated(plan: Plan) -> Iterator[Finding]:
    """Once, at the first `Statusdato` of an earlier year; not while the report year itself is probably wrong."""
    year = plan.report_year
    within = year is not None and plan.period_from.year <= year <= plan.period_to.year
    old = [one for one in plan.measures if within and figures.is_outdated(one, year)]
    if old:
        first, *rest = (one.source.at("status_date") for one in old)
        numbers = listed([_called(one) for one in old])
        yield finding(
            PlanCode.STATUS_OF_EARLIER_YEAR,
            first,
            also=tuple(rest),
            numbers=numbers,
            count=len(old),
            year=plan.report_year,
        )


def deadlines_untimed(plan: Plan) -> Iterator[Finding]:
    """Once, at the first `Frist` in words that cannot be placed, while a report asks for it."""
    found = figures.untimed(figures.reported_measures(plan)) if plan.report_year is not None else ()
    if found:
        first, *rest = (one.source.at("deadline") for one in found)
        typed = found[0].deadline.typed if found[0].deadline else ""
        numbers = listed([_called(one) for one in found])
        yield finding(PlanCode.DEADLINE_UNTIMED, first, also=tuple(rest), typed=typed, numbers=numbers)


def _begins_later(measure: Measure, plan: Plan) -> bool:
    start = measure.start.when if measure.start else None
    return bool(start and plan.status_date and start.first > plan.status_date)


_TELLING = (("status_date", PlanCode.MEASURE_DONE_WITHOUT_DATE), ("result", PlanCode.MEASURE_DONE_WITHOUT_RESULT))


def measures_done(plan: Plan) -> Iterator[Finding]:
    """At the blank `Statusdato` or `Resultat`."""
    for measure in plan.measures:
        for key, code in _TELLING if measure.status is MeasureStatus.DONE else ():
            if not getattr(measure, key) and measure.source.is_blank(key):
                yield finding(code, measure.source.at(key), number=_called(measure))


def deadlines_missing(plan: Plan) -> Iterator[Finding]:
    """At each blank `Frist`; once when the whole column is blank, not at all when there is no such column."""
    blank = [
        measure
        for measure in plan.measures
        if "deadline" in measure.source.columns and measure.source.is_blank("deadline") and not measure.closed
    ]
    told = blank if any(measure.deadline for measure in plan.measures) else blank[:1]
    return (finding(PlanCode.DEADLINE_MISSING, measure.source.at("deadline"), number=_called(measure)) for measure in told)


_WITHOUT_WHAT = re.compile(
    r"\bfølgj?(?:e|es|er|ast|jast)? opp(?= *(?:[.,;:!?\n)]|$|og\b|ved behov|videre\b|vidare\b))", re.IGNORECASE
)


def follow_up(plan: Plan) -> Iterator[Finding]:
    """At the cell of a measure that says it."""
    for text, place in texts(plan.measures):
        found = _WITHOUT_WHAT.search(text)
        if found:
            yield finding(PlanCode.FOLLOW_UP_VAGUE, place, typed=found[0])


CHECKS: tuple[Check, ...] = (
    goal_cycles,
    deadlines_in_period,
    municipality_names,
    measures_none,
    measures_not_reported,
    statuses_outdated,
    measures_done,
)

ADVICE: tuple[Check, ...] = (
    deadlines_missing,
    deadlines_untimed,
    follow_up,
)
