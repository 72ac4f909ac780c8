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
    TYPED = "typed"  # reaches from the first day to the last, and is told in the words that were typed


class When(Struct, frozen=True, order=True):
    """A day, month, half-year, year or other time: `first` and `last` are its first and last day.

    `typed` is what was written, where that is how it is told: «uke 40», «innen 1. mai», «2. halvår 2026».
    """

    first: date
    last: date
    precision: Precision = Precision.DAY
    typed: str = ""


class Yearless(Struct, frozen=True):
    """A time without its year, «uke 40», «hele året», as typed: which year is meant, the plan tells."""

    typed: str


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
    """A number as it should print: `40 %` is 40 with `percent`.

    `shown` is how her cell shows it, where its number format says more than the digits: `183 333`, `kr 90 000`, `0,7 %`.
    """

    value: Decimal
    percent: bool = False
    shown: str = ""


class AsTyped(Struct, frozen=True):
    """A figure that is no exact number and prints as it was typed: «ca. 85 %», «60–70», «8 av 10», «<5», «:».

    `least` and `most` are what it may be, None where nothing is told; `out_of` is of how many («8 av 10»: 10).
    """

    typed: str
    least: Decimal | None = None
    most: Decimal | None = None
    out_of: int | None = None
    percent: bool = False


class FigureYear(Struct, frozen=True):
    """The year of a figure; `typed` is what was written where that is two, «2024/25», and `last` the later of them."""

    year: int
    last: int
    typed: str = ""


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
