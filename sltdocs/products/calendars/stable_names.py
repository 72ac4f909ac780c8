"""What stays the same about calendars for ever: the years, UIDs and file names of one plan."""

import itertools
import re
from collections.abc import Container
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from sltdocs.contract.slug import slug
from sltdocs.plan.model import Plan
from sltdocs.plan.schedule.plan_years import year_label

FOLDER = "kalender/"
ROLES = f"{FOLDER}deltakere/"
SINGLES = f"{FOLDER}enkeltmoter/"
CHANGES = f"{FOLDER}endringer/"
ALL = "alle"
NAMELESS_ROLE = "rolle"
"""The file of a role that is a person's name."""
_PART = re.compile(r"(?:_del(\d+))?\.ics")


class CalendarNames(Struct, frozen=True):
    """The names of one plan. `prefix` begins every UID: `slt-<municipality numbers>`, joined by `-` in a joint plan."""

    prefix: str
    first_day: date
    last_day: date

    @classmethod
    def of(cls, plan: Plan) -> "CalendarNames":
        """The names of a plan."""
        return cls(f"slt-{'-'.join(sorted(plan.municipality_numbers))}", plan.period_from, plan.period_to)

    def year(self, day: date) -> str:
        """The plan's year that a day counts to, `2026` or `2026-27`.

        A day outside the period counts to the nearest year of the plan: the years around belong to other plans, which
        give out UIDs of their own.
        """
        return year_label(self.first_day, self.last_day, min(max(day, self.first_day), self.last_day))

    def years(self) -> tuple[str, ...]:
        """All years of the plan."""
        return _years(self)

    def is_over(self, year: str, today: date) -> bool:
        """Whether a year of the plan has ended."""
        return today > self.last_day or (today >= self.first_day and year in self._years_before(today))

    def _years_before(self, today: date) -> tuple[str, ...]:
        years = self.years()
        return years[: years.index(self.year(today))]

    def uid(self, year: str, group: str, number: str) -> str:
        """The UID of a meeting, from slugs."""
        return f"{self.prefix}-{year}-{group}-{number}@sltdocs"

    def home(self, uid: str) -> tuple[str, str, str]:
        """Year, group and number of a UID of this plan; three empty texts for any other UID."""
        for year in self.years():
            start = f"{self.prefix}-{year}-"
            if uid.startswith(start):
                group, _, number = uid.removeprefix(start).partition("@")[0].rpartition("-")
                return year, group, number
        return "", "", ""


@cache
def _years(names: CalendarNames) -> tuple[str, ...]:
    days = (names.last_day - names.first_day).days
    steps = (names.first_day + timedelta(days=count) for count in (*range(0, days + 1, 28), days))
    return tuple(dict.fromkeys(names.year(day) for day in steps))


def number_slug(number: str) -> str:
    """A number as the last part of a UID: without `-`, which separates the parts."""
    return slug(number, limit=20, otherwise="m").replace("-", ".")


def free_number(wanted: str, used: Container[str]) -> str:
    """The wanted number, or the next one like it that was never given out."""
    candidates = (f"{wanted}.{count}" if count > 1 else wanted for count in itertools.count(1))
    return next(number for number in candidates if number not in used)


def group_file(year: str, group: str, part: int = 1) -> str:
    """The calendar of a group, or of all (`alle`)."""
    return f"{FOLDER}slt-{year}_{group}{_part(part)}.ics"


def group_of_file(path: str, names: CalendarNames) -> str:
    """The short name in the path of a group's calendar of one of the plan's years; empty for any other path."""
    stems = (path.removeprefix(f"{FOLDER}slt-{year}_") for year in names.years())
    return next((stem.removesuffix(".ics") for stem in stems if stem != path), "")


def role_file(year: str, role: str, part: int = 1) -> str:
    """The calendar of a role."""
    return f"{ROLES}slt-{year}_{role}{_part(part)}.ics"


def single_file(day: date, group: str, count: int) -> str:
    """The file of one meeting; `count` tells several meetings of a group on one day apart."""
    return f"{SINGLES}{day:%Y-%m-%d}_{group}{f'_{count}' if count > 1 else ''}.ics"


def changes_file(year: str, day: date) -> str:
    """The file of what was new, moved or cancelled on a day."""
    return f"{CHANGES}slt-{year}_endringer_{day:%Y-%m-%d}.ics"


def notice_file(group: str) -> str:
    """The list of changes, of a group or of all (`alle`)."""
    return f"{FOLDER}endringer.txt" if group == ALL else f"{FOLDER}endringer_{group}.txt"


def running_file(group: str, part: int = 1) -> str:
    """The calendar of a group, or of all, that goes on over years and plans."""
    return f"{FOLDER}slt_{group}{_part(part)}.ics"


def running_role_file(role: str, part: int = 1) -> str:
    """The calendar of a role that goes on over years and plans."""
    return f"{ROLES}slt_{role}{_part(part)}.ics"


def is_part_of(path: str, first_part: str) -> bool:
    """Whether a path is a calendar's file or, where it is split, one of its further parts."""
    stem = first_part.removesuffix(".ics")
    return path.startswith(stem) and _PART.fullmatch(path.removeprefix(stem)) is not None


def part_of(path: str) -> int:
    """Which part of its calendar a file is, from 1."""
    match = re.search(r"_del(\d+)\.ics$", path)
    return int(match[1]) if match else 1


def _part(part: int) -> str:
    return f"_del{part}" if part > 1 else ""
