"""Measures that are parts of a measure (deltiltak): printed below it, and counted by it."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import MeasureStatus
from sltdocs.plan.model import Measure

_BEGUN = frozenset({MeasureStatus.DONE, MeasureStatus.PARTLY_DONE, MeasureStatus.UNDER_WAY})


class PlacedMeasure(Struct, frozen=True):
    """A measure where it is printed; `is_part`: below the measure that it belongs to."""

    measure: Measure
    is_part: bool = False


def with_parts(measures: Iterable[Measure]) -> list[PlacedMeasure]:
    """The measures in their order, each followed by its parts and theirs. A part without its measure stands on its own.

    Of two measures with the same number the first has the parts.
    """
    below = dict(_below(measures := tuple(measures)))
    placed: list[PlacedMeasure] = []
    for one in whole(measures):
        placed += [PlacedMeasure(one), *_parts(one, below)]
        below.pop(one.number, None)
    return placed


def whole(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """Those that are no part of another one among them."""
    measures = tuple(measures)
    numbers = {one.number for one in measures if one.number}
    return tuple(one for one in measures if one.parent not in numbers)


def parts_of(measure: Measure, measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """All that is below a measure, also in several steps."""
    return tuple(placed.measure for placed in _parts(measure, _below(measures)))


def counted(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """The measures as they are counted: whole ones, each with the status that its parts tell where it has none of its own."""
    below = _below(measures := tuple(measures))
    return tuple(_judged(one, [placed.measure for placed in _parts(one, below)]) for one in whole(measures))


def wholes_of(some: Iterable[Measure], measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """The whole measures that some measures are, or are parts of, each once."""
    measures = tuple(measures)
    tops = [(_above(one, measures) or [one])[-1] for one in some]
    return tuple({id(one): one for one in tops}.values())


def is_told_otherwise(measure: Measure, measures: Iterable[Measure]) -> bool:
    """Whether a measure without a status is told about by its parts, or by a measure that it is a part of."""
    measures = tuple(measures)
    return any(one.status for one in (*parts_of(measure, measures), *_above(measure, measures)))


def _below(measures: Iterable[Measure]) -> Mapping[str, list[Measure]]:
    found: dict[str, list[Measure]] = {}
    for one in measures:
        if one.parent and one.parent != one.number:
            found.setdefault(one.parent, []).append(one)
    return found


def _above(measure: Measure, measures: Iterable[Measure]) -> list[Measure]:
    by_number = {one.number: one for one in measures if one.number}
    above: list[Measure] = []
    while measure.parent in by_number and by_number[measure.parent] not in above:
        measure = by_number[measure.parent]
        above.append(measure)
    return above


def _parts(measure: Measure, below: Mapping[str, list[Measure]]) -> list[PlacedMeasure]:
    return [
        placed for part in below.get(measure.number, ()) for placed in (PlacedMeasure(part, is_part=True), *_parts(part, below))
    ]


def _judged(measure: Measure, parts: Sequence[Measure]) -> Measure:
    """Nothing is called done that is not done in all its parts, and nothing unreported of which anything is known."""
    told = [part.status for part in parts if part.status is not None]
    if measure.status is not None or not told:
        return measure
    same = told[0] if len(set(told)) == 1 and len(told) == len(parts) else None
    begun = MeasureStatus.UNDER_WAY if _BEGUN & set(told) else MeasureStatus.PLANNED
    return replace(measure, status=same or begun)
