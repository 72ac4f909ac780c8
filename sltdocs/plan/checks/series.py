"""Fixed series of meetings and the wordings of how often people meet, against the dates."""

from collections.abc import Iterator

from sltdocs.contract.sheets import sheet
from sltdocs.findings.finding import Finding, enumerated, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.counting.promises import dated_days, is_certain, least_and_most, planned, worded
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.labels import weekday as weekday_of
from sltdocs.plan.model import Plan, Series
from sltdocs.plan.schedule.clock import is_skipped, moments
from sltdocs.plan.schedule.occurrences import occurrences
from sltdocs.plan.schedule.plan_years import plan_years
from sltdocs.plan.schedule.replaced_dates import replacements
from sltdocs.plan.schedule.series_dates import NEEDED, is_explicit, nominal_days, wanted_weekday
from sltdocs.words.documents.labels import labels_words


def series_incomplete(plan: Plan) -> Iterator[Finding]:
    """At the first blank field of the series; at `Gruppe` when only the group is missing."""
    for series in plan.series:
        given = [key for key in NEEDED if getattr(series, key) is not None]
        missing = [key for key in NEEDED if key not in given]
        if given and missing:
            yield finding(SeriesCode.SERIES_INCOMPLETE, series.source.at(missing[0]), missing=_headings(missing, plan))
        elif given and not series.group and _could_have_group(series):
            yield finding(SeriesCode.SERIES_WITHOUT_GROUP, series.source.at("group"), what=series.what.plain)


def _headings(keys: list[str], plan: Plan) -> str:
    return enumerated([f"«{sheet('series').heading(key, plan.written_form)}»" for key in keys])


def _could_have_group(series: Series) -> bool:
    """Whether the group is blank: an unknown one has been reported already."""
    return series.source.is_blank("group")


def series_weekday(plan: Plan) -> Iterator[Finding]:
    """At `Første dato`, with the date that the series begins on instead."""
    names = labels_words(plan.written_form).weekdays
    for series in plan.series:
        wanted = wanted_weekday(series)
        if series.first_day is None or not is_explicit(series) or wanted in {None, series.first_day.weekday()}:
            continue
        begins = next(nominal_days(series), None)
        yield finding(
            SeriesCode.SERIES_WEEKDAY_DIFFERS,
            series.source.at("first_day"),
            day=short_day(series.first_day),
            is_weekday=weekday_of(series.first_day, plan.written_form),
            wanted=names[wanted or 0],
            begins=short_day(begins or series.first_day),
        )


def series_outside(plan: Plan) -> Iterator[Finding]:
    """At `Første dato` or `Siste dato`, whichever lies outside."""
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    for series in plan.series if plan.period_from <= plan.period_to else ():
        for key in ("first_day", "last_day"):
            day = getattr(series, key)
            if day is not None and not plan.period_from <= day <= plan.period_to:
                yield finding(SeriesCode.SERIES_OUTSIDE, series.source.at(key), day=short_day(day), first=first, last=last)


def series_skipped_hour(plan: Plan) -> Iterator[Finding]:
    """At `Fra` or `Til` of the series."""
    for one in occurrences(plan):
        bounds = moments(one.day, one.start, one.end) if one.start is not None and one.end is not None else ()
        for key, moment in zip(("start", "end"), bounds, strict=False):
            day, at = moment.date(), moment.time()
            if is_skipped(day, at):
                yield finding(MeetingCode.TIME_SKIPPED, one.source.at(key), time=clock(at), day=short_day(day))


def series_replaced(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the row, the series named too."""
    for one in replacements(plan):
        if one.moved:
            place, also = one.meeting.source.at("day"), (one.slot.series.source.at("what"),)
            day, ordinary, what = short_day(one.meeting.day), short_day(one.slot.day), one.slot.series.what.plain
            yield finding(SeriesCode.SERIES_DATE_REPLACED, place, also=also, what=what, day=day, ordinary=ordinary)


def promised_frequency(plan: Plan) -> Iterator[Finding]:
    """At `Hvor ofte`; rows that give the number of meetings as a number are another check's."""
    days, years = dated_days(plan), plan_years(plan.period_from, plan.period_to)
    for group in plan.groups:
        promised = worded(plan, group.key)
        if promised is None or not is_certain(plan, group.key):
            continue
        place = promised.series[0].source.at("frequency")
        for year in years:
            dated = promised.falls_short(days[group.key], year)
            if dated is not None:
                yield finding(
                    SeriesCode.FREQUENCY_NOT_REACHED,
                    place,
                    wording=promised.wording,
                    group=group.name,
                    dated=dated,
                    year=year.label,
                )


def planned_per_year(plan: Plan) -> Iterator[Finding]:
    """At `Planlagte per år`."""
    yield from _against_wording(plan)
    yield from _against_dates(plan)


def _against_wording(plan: Plan) -> Iterator[Finding]:
    for series in plan.series:
        count, wording = series.planned_per_year, series.frequency.plain.strip()
        least, most = least_and_most(wording)
        if count is not None and ((least is not None and count < least) or (most is not None and count > most)):
            place = series.source.at("planned_per_year")
            yield finding(SeriesCode.PLANNED_DIFFERS_FROM_WORDING, place, planned=count, wording=wording)


def _against_dates(plan: Plan) -> Iterator[Finding]:
    days, years = dated_days(plan), plan_years(plan.period_from, plan.period_to)
    for group in plan.groups:
        promised = planned(plan, group.key)
        if promised is None or not is_certain(plan, group.key):
            continue
        place, count = promised.series[0].source.at("planned_per_year"), promised.least
        for year in years:
            dated = promised.falls_short(days[group.key], year)
            if dated is not None:
                code, name = SeriesCode.PLANNED_DIFFERS_FROM_DATES, group.name
                yield finding(code, place, planned=count, group=name, dated=dated, year=year.label)


CHECKS: tuple[Check, ...] = (
    series_incomplete,
    series_weekday,
    series_outside,
    series_skipped_hour,
    promised_frequency,
    planned_per_year,
)

ADVICE: tuple[Check, ...] = (series_replaced,)
