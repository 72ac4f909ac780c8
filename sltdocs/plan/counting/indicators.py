"""Key figures as one table's worth: all groups and years of an indicator together."""

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import KeyFigure


class IndicatorGroup(Struct, frozen=True):
    """The figures of one group of an indicator, by year; `name` is blank when they are about everybody."""

    name: str
    figures: tuple[KeyFigure, ...]


class Indicator(Struct, frozen=True):
    """An indicator with its groups, in the order in which they were typed, and every year that any of them has."""

    name: str
    groups: tuple[IndicatorGroup, ...]
    years: tuple[int, ...]


def indicators(plan: Plan) -> tuple[Indicator, ...]:
    """The indicators in the order in which they were typed; one that is spelt in another case is the same."""
    by_name: dict[str, list[KeyFigure]] = {}
    for figure in plan.key_figures:
        by_name.setdefault(folded(figure.indicator), []).append(figure)
    return tuple(map(_indicator, by_name.values()))


def _indicator(figures: list[KeyFigure]) -> Indicator:
    by_group: dict[str, list[KeyFigure]] = {}
    for figure in figures:
        by_group.setdefault(folded(figure.group), []).append(figure)
    return Indicator(
        name=figures[0].indicator,
        groups=tuple(_group(own) for own in by_group.values()),
        years=tuple(sorted({figure.year for figure in figures})),
    )


def _group(figures: list[KeyFigure]) -> IndicatorGroup:
    return IndicatorGroup(figures[0].group, tuple(sorted(figures, key=lambda figure: figure.year)))
