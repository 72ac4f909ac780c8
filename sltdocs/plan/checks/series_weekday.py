"""The first date of a fixed series is on the weekday that the row names."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.contract.words.labels import labels_words
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.labels import weekday as weekday_of
from sltdocs.plan.model import Plan
from sltdocs.plan.series_dates import is_explicit, nominal_days, wanted_weekday


def check(plan: Plan) -> Iterator[Finding]:
    """At `Første dato`, with the date that the series begins on instead."""
    names = labels_words(plan.written_form).weekdays
    for series in plan.series:
        wanted = wanted_weekday(series)
        if series.first_day is None or not is_explicit(series) or wanted in {None, series.first_day.weekday()}:
            continue
        begins = next(nominal_days(series), None)
        yield finding(
            Code.SERIES_WEEKDAY_DIFFERS,
            series.source.at("first_day"),
            day=short_day(series.first_day),
            is_weekday=weekday_of(series.first_day, plan.written_form),
            wanted=names[wanted or 0],
            begins=short_day(begins or series.first_day),
        )
