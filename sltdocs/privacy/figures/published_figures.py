"""The figures that a publication showed, kept with its facts: what is out cannot be hidden from those who have it.

Only what was printed is in it: a hidden number is its mark, never the number.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from hashlib import sha256

import msgspec
from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.normalise import folded
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values.quantities.approximate import approximate
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, Hidden, KeyFigure

VERSION = 1


class PublishedFigure(Struct, frozen=True):
    """A key figure or the participants of an activity as it was printed.

    `base_typed` is its base where that is no exact number, «20–25».
    `value` is the number as text, blank when it is hidden; then `hidden` says why (`HiddenBecause`), or that it was taken back.
    """

    indicator: str
    first_year: int
    last_year: int
    group: str = ""
    origin: str = ""
    value: str = ""
    percent: bool = False
    unit: str = ""
    base: int | None = None
    base_typed: str = ""
    hidden: str = ""

    @property
    def key(self) -> tuple[str, str, int, int]:
        """What it tells, whatever the number is."""
        return folded(self.indicator), folded(self.group), self.first_year, self.last_year

    def as_figure(self) -> KeyFigure | None:
        """As a key figure; None when the number was hidden, or is none."""
        try:
            value: Quantity | AsTyped | None = Quantity(Decimal(self.value), self.percent)
        except InvalidOperation:
            value = approximate(self.value) if self.value else None
        if value is None:
            return None
        base = approximate(self.base_typed) if self.base_typed else self.base
        return KeyFigure(self.indicator, self.origin, self.first_year, value, self.unit, base, self.group)


class PublishedFigures(Struct, frozen=True):
    """All figures of one publication."""

    figures: tuple[PublishedFigure, ...] = ()
    activities: tuple[PublishedFigure, ...] = ()
    version: int = VERSION


def published_figures(guarded: Plan) -> PublishedFigures:
    """What products show of a guarded plan."""
    return PublishedFigures(
        tuple(_of_figure(figure) for figure in guarded.key_figures),
        tuple(_of_activity(one) for one in guarded.activities if one.participants is not None),
    )


def dump_figures(figures: PublishedFigures) -> bytes:
    """As JSON; the same figures give the same bytes."""
    return msgspec.json.encode(figures, order="sorted")


def load_figures(data: bytes) -> PublishedFigures | None:
    """What `dump_figures` wrote, whatever a newer version added; None when it is damaged: then nobody knows what is out."""
    try:
        return msgspec.json.decode(data, type=PublishedFigures)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def told_so_far(before: Iterable[PublishedFigures], now: PublishedFigures) -> tuple[PublishedFigures, ...]:
    """Everything that has been told, each publication once: the newest record knows all that those before it knew.

    What is told now comes last, so that each record says what its own publication told.
    """
    return (*(one for one in dict.fromkeys(before) if one != now), now)


def dump_told(told: Iterable[PublishedFigures]) -> bytes:
    """All that has been told, as JSON."""
    return msgspec.json.encode(list(told), order="sorted")


def load_told(data: bytes) -> tuple[PublishedFigures, ...] | None:
    """What `dump_told` wrote, whatever a newer version added; None when it is damaged: then nobody knows what is out."""
    try:
        return msgspec.json.decode(data, type=tuple[PublishedFigures, ...])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


class Exposed(Struct, frozen=True):
    """A number that is hidden now and stands in clear in an earlier publication: where hers is, and which one that is."""

    place: Place
    publication: int
    indicator: str
    group: str
    year: int


def exposed(plan: Plan, guarded: Plan, out: Iterable[PublishedFigures]) -> Iterator[Exposed]:
    """Every number of the plan that the guard hides although one of `out` shows it; `publication` counts from 0 there."""
    hidden = dict(_hidden(plan, guarded))
    for number, one in enumerate(out):
        for figure in (*one.figures, *one.activities):
            if figure.value and figure.key in hidden:
                yield Exposed(hidden[figure.key], number, figure.indicator, figure.group, figure.first_year)


def _hidden(plan: Plan, guarded: Plan) -> Iterator[tuple[tuple[str, str, int, int], Place]]:
    shown = {_of_activity(one).key for one in guarded.activities if told_count(one.participants)}
    for figure in guarded.key_figures:
        if isinstance(figure.value, Hidden):
            yield _of_figure(figure).key, figure.source.at("value")
    for activity in plan.activities:
        key = _of_activity(activity).key
        if told_count(activity.participants) and key not in shown:
            yield key, activity.source.at("participants")


def told(figure: KeyFigure) -> str:
    """A figure as it prints, so that two can be compared; the reason when it is hidden."""
    if isinstance(figure.value, Hidden):
        return figure.value.why.value
    base = figure.base.typed if isinstance(figure.base, AsTyped) else figure.base if isinstance(figure.base, int) else ""
    if isinstance(figure.value, AsTyped):
        return f"{figure.value.typed}/{base}"
    return f"{figure.value.value.normalize():f}{'%' * figure.value.percent}/{base}"


def told_count(count: int | AsTyped | Hidden | None) -> str:
    """A number of participants as it prints; blank when it is not told."""
    return "" if count is None or isinstance(count, Hidden) else masked(count.typed) if isinstance(count, AsTyped) else str(count)


def _shown(value: Quantity | AsTyped | Hidden) -> str:
    if isinstance(value, AsTyped):
        return masked(value.typed)
    return f"{value.value.normalize():f}" if isinstance(value, Quantity) else ""


_WITHDRAWN = "withdrawn:"


def withdrawn_mark(shown: str) -> str:
    """What is kept of a number that was taken back, as `told` gives it: enough to notice most others, not to tell which it was.

    One number in 256 has the same mark: it is for a record in the coordinator's zone, which must not hold the number.
    """
    return f"{_WITHDRAWN}{sha256(shown.encode()).hexdigest()[:2]}"


def is_withdrawn_mark(hidden: str) -> bool:
    """Whether a number is not hidden but taken back."""
    return hidden.startswith(_WITHDRAWN)


def _of_figure(figure: KeyFigure) -> PublishedFigure:
    return PublishedFigure(
        indicator=masked(figure.indicator),
        first_year=figure.year,
        last_year=figure.year,
        group=masked(figure.group),
        origin=masked(figure.origin),
        value=_shown(figure.value),
        percent=figure.value.percent,
        unit=masked(figure.unit),
        base=figure.base if isinstance(figure.base, int) else None,
        base_typed=masked(figure.base.typed) if isinstance(figure.base, AsTyped) else "",
        hidden=figure.value.why.value if isinstance(figure.value, Hidden) else "",
    )


def _of_activity(activity: Activity) -> PublishedFigure:
    count = activity.participants
    return PublishedFigure(
        indicator=masked(activity.activity.plain),
        first_year=activity.when.first.year,
        last_year=activity.when.last.year,
        value=told_count(count),
        hidden=count.why.value if isinstance(count, Hidden) else "",
    )
