"""A fixed series says all that its dates need, or nothing of it."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.contract.sheets import sheet
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan, Series

NEEDED = ("first_day", "interval", "last_day")


def check(plan: Plan) -> Iterator[Finding]:
    """At the first blank field of the series; at `Gruppe` when only the group is missing."""
    for series in plan.series:
        given = [key for key in NEEDED if getattr(series, key) is not None]
        missing = [key for key in NEEDED if key not in given]
        if given and missing:
            yield finding(Code.SERIES_INCOMPLETE, series.source.at(missing[0]), missing=_headings(missing, plan))
        elif given and not series.group and _could_have_group(series):
            yield finding(Code.SERIES_WITHOUT_GROUP, series.source.at("group"), what=series.what.plain)


def _headings(keys: list[str], plan: Plan) -> str:
    return ", ".join(f"«{sheet('series').heading(key, plan.written_form)}»" for key in keys)


def _could_have_group(series: Series) -> bool:
    """Whether the group is blank: an unknown one has been reported already."""
    return series.source.is_blank("group")
