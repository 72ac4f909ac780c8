"""How many people a key figure speaks of: told by its unit, and counted as people when in doubt."""

import re
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.types import Quantity
from sltdocs.plan.model import Hidden, KeyFigure

_NOT_PEOPLE = re.compile(
    r"kr|kroner|nok|mill|million(?:er|ar)?|mrd|tkr|time|tim(?:er|ar)|t|min|minutt(?:er)?|dag(?:er|ar)?|(?:uke|veke)r?|år"
    r"|måned(?:er)?|månad(?:er)?|poeng|indeks|skår|score|karakter(?:poeng)?|grad(?:er)?|k?m|(?:kilo)?meter|kvm|m2|liter"
    r"|møter?|tiltak|kurs|arrangement(?:er)?|kveld(?:er|ar)?|sk(?:o|u)ler?|barnehag(?:e|er|ar)|klubb(?:er|ar)?|årsverk"
    r"|grupper?|plan(?:er|ar)?|plass(?:er|ar)?|stilling(?:er|ar)?|kommun(?:e|er|ar)|åpningsdager|opningsdagar"
)
"""Units of what is not people. «Saker», «anmeldelser» and the like are: behind every case stands somebody."""
_PERCENT = frozenset(("%", "prosent", "pst", "pst.", "prosentdel"))
_RATE = re.compile(r"(?:(?:per|pr\.?) ?(10{2,6})|(promille|‰)).*")


class People(Struct, frozen=True):
    """The people behind a figure: those that it counts, and those it is taken from (n). None where it cannot be told."""

    counted: int | None
    base: int | None

    @property
    def rest(self) -> int | None:
        """Those of the base who are not counted."""
        return None if self.counted is None or self.base is None else self.base - self.counted

    def few(self, limit: int) -> bool:
        """Whether any of these is below the limit, zero excepted."""
        return any(number is not None and 0 < number < limit for number in (self.counted, self.base, self.rest))


def people_behind(figure: KeyFigure) -> People:
    """The people behind a figure; nobody behind one that is hidden already."""
    base = figure.base if isinstance(figure.base, int) else None
    if isinstance(figure.value, Hidden):
        return People(None, None)
    out_of = share_of(figure.value, figure.unit)
    if out_of is not None:
        return People(None if base is None else _implied(figure.value.value, base, out_of), base)
    whole = figure.value.value == figure.value.value.to_integral_value()
    return People(abs(int(figure.value.value)) if whole and _counts_people(figure.unit) else None, base)


def share_of(value: Quantity, unit: str) -> int | None:
    """100 for a percentage, 1000 for a rate per thousand and so on; None when the figure is no share."""
    word = folded(unit).replace(" ", "")
    if value.percent or word in _PERCENT:
        return 100
    match = _RATE.fullmatch(word)
    if match is None:
        return None
    return int(match[1]) if match[1] else 1000


def _implied(share: Decimal, base: int, out_of: int) -> int:
    """The number of people that a share of a base stands for; more than nothing is at least one."""
    people = int((abs(share) * base / out_of).to_integral_value(ROUND_HALF_UP))
    return max(people, 1) if share and base else people


def _counts_people(unit: str) -> bool:
    first = re.split(r"[ (/]", folded(unit))[0]
    return _NOT_PEOPLE.fullmatch(first.rstrip(".")) is None
