"""A year cut into as many even parts as there shall be meetings; days on which nobody meets are left out."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from msgspec import Struct

from sltdocs.plan.proposing.quiet_days import is_quiet


class Part(Struct, frozen=True):
    """A part of the year in which one meeting is wanted, best in the middle."""

    first: date
    last: date
    middle: date


def open_parts(first: date, last: date, dated: Sequence[date], wanted: int, months: Sequence[int] = ()) -> list[Part]:
    """The parts from `first` to `last` that none of the dated meetings is nearest to, at most `wanted` of them.

    Where the plan names the months, those are the parts.
    """
    days = [day for day in _days(first, last) if not is_quiet(day)]
    parts = _months(days, months) if months else _even(days, len(dated) + wanted)
    taken: set[int] = set()
    for day in sorted(dated):
        free = [index for index in range(len(parts)) if index not in taken]
        if free:
            taken.add(min(free, key=lambda index: (abs((parts[index].middle - day).days), index)))
    return [part for index, part in enumerate(parts) if index not in taken][:wanted]


def _even(days: Sequence[date], count: int) -> list[Part]:
    cuts = [len(days) * index // count for index in range(count + 1)]
    return [_part(days[start:end]) for start, end in pairwise(cuts) if end > start]


def _months(days: Sequence[date], months: Sequence[int]) -> list[Part]:
    in_months = groupby((day for day in days if day.month in months), key=lambda day: (day.year, day.month))
    return [_part(list(month)) for _, month in in_months]


def _part(days: Sequence[date]) -> Part:
    return Part(days[0], days[-1], days[(len(days) - 1) // 2])


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=index) for index in range((last - first).days + 1)]
