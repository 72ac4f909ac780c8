"""The values that a cell of the contract can have once it is understood."""

from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.choices import AdoptionForm
from sltdocs.contract.text import Text


class Precision(StrEnum):
    """How exactly a point in time was given."""

    DAY = "day"
    MONTH = "month"
    HALF_YEAR = "half-year"
    SEASON = "season"  # spring or autumn: reaches as far as the half-year does, but is told as it was typed
    YEAR = "year"


class When(Struct, frozen=True, order=True):
    """A day, month, half-year or year: `first` and `last` are its first and last day."""

    first: date
    last: date
    precision: Precision = Precision.DAY


class Deadline(Struct, frozen=True):
    """Frist: a date or month (`when`), or words such as «løpende» (`when` is None). `typed` is what was written."""

    typed: str
    when: When | None = None


class AdoptionWords(Struct, frozen=True):
    """What a body did with the plan; `typed` are the words of one's own that it was told in, empty for those of the list."""

    form: AdoptionForm
    typed: str = ""


class Clock(Struct, frozen=True):
    """A time of day, or a range (`end` is given) that was typed into one cell."""

    start: time
    end: time | None = None


class Quantity(Struct, frozen=True):
    """A number as it should print: `40 %` is 40 with `percent`."""

    value: Decimal
    percent: bool = False


class Parties(Struct, frozen=True):
    """Ansvar: printed verbatim (`text`); `names` are the parties, split at `;` and line breaks only."""

    text: Text
    names: tuple[str, ...]


class Rhythm(StrEnum):
    """How a fixed series of meetings repeats."""

    WEEKLY = "weekly"
    EVERY_OTHER_WEEK = "every-other-week"
    MONTHLY = "monthly"  # the n-th weekday of the month


class Interval(Struct, frozen=True):
    """The interval of a fixed series. For MONTHLY: `nth` 1 to 4, or -1 for the last; `weekday` 0 is Monday."""

    rhythm: Rhythm
    nth: int | None = None
    weekday: int | None = None
