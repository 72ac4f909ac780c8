"""Hvor ofte: how often people meet, as plans word it; only ever read, never rewritten (the wording itself is printed)."""

from sltdocs.contract.frequency.anchors import anchors, is_about, is_when_needed, plain, without_exceptions
from sltdocs.contract.frequency.frequency import Frequency, Period, Season
from sltdocs.contract.frequency.statements import Statement, statements

__all__ = ["Frequency", "Period", "Season", "read_frequency"]


def read_frequency(text: str) -> Frequency:
    """What a wording promises; a `Frequency` that is not counted where it promises nothing that can be counted."""
    line = plain(text)
    told, excepted = without_exceptions(line)
    found = anchors(told)
    said = _together(statements(told)) or _from_anchors(told, found.months, found.seasons)
    months = found.months
    if excepted and said and said.period is Period.MONTH:
        left_out = anchors(excepted).months
        months = tuple(month for month in months or range(1, 13) if month not in left_out)
    return Frequency(
        least=said.least if said else None,
        most=said.most if said else None,
        period=said.period if said else None,
        every=said.every if said else 1,
        about=is_about(told),
        when_needed=is_when_needed(told),
        months=months,
        seasons=found.seasons,
        weekdays=found.weekdays,
        after=found.after,
    )


def _together(said: tuple[Statement, ...]) -> Statement | None:
    """«Tre møte i vårhalvåret og to i hausthalvåret» are five a year; otherwise the first statement counts."""
    halves = [one for one in said if one.season is not None]
    if len({one.season for one in halves}) == len(halves) > 1:
        most = None if any(one.most is None for one in halves) else sum(one.most or 0 for one in halves)
        return Statement(sum(one.least for one in halves), most, Period.YEAR)
    return said[0] if said else None


def _from_anchors(told: str, months: tuple[int, ...], seasons: tuple[Season, ...]) -> Statement | None:
    """«Februar, mai og oktober» is three times a year, «vår og høst» twice, as long as nothing makes it vague."""
    count = len(months) or len(seasons)
    return Statement(count, count, Period.YEAR) if count and not is_when_needed(told) else None
