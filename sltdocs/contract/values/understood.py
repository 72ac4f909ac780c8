"""What a parser of cell values gives back: a value, and what is wrong with the cell."""

from datetime import date, datetime, time

from msgspec import Struct

from sltdocs.contract.cell import Native
from sltdocs.contract.code import Code

_QUOTED_AT_MOST = 60


class Problem(Struct, frozen=True):
    """Something about a cell's value; `params` fill the code's wording."""

    code: Code
    params: tuple[tuple[str, str], ...] = ()


class Understood(Struct, frozen=True):
    """The value (None when the cell cannot be understood) and the problems. A value with warnings is usable."""

    value: object | None
    problems: tuple[Problem, ...] = ()


def refused(code: Code, typed: str, **params: str) -> Understood:
    """No value, and one problem that quotes what stands in the cell."""
    return Understood(None, (problem(code, typed, **params),))


def problem(code: Code, typed: str, **params: str) -> Problem:
    """A problem that quotes what stands in the cell, shortened."""
    return Problem(code, (("typed", quoted(typed)), *sorted(params.items())))


def shown(value: Native) -> str:
    """What stands in a cell, as its reader sees it: «ja» for TRUE, dates as Norwegians write them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, int | float):
        return typed_number(value)
    if isinstance(value, datetime | date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)


def typed_number(number: float) -> str:
    """A number as it stands in a cell: whole ones without decimals, others with a comma."""
    return str(int(number)) if number == number // 1 and abs(number) < 1e15 else f"{number:.10g}".replace(".", ",")


def quoted(typed: str) -> str:
    """What stands in the cell, on one line and at most 60 characters long."""
    line = " ".join(typed.split())
    return line if len(line) <= _QUOTED_AT_MOST else line[: _QUOTED_AT_MOST - 1].rstrip() + "…"
