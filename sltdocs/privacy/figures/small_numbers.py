"""The small-number guard: counts of few people are taken out of the plan before any product sees it.

`guarded` gives a plan in which such numbers are replaced by `Hidden`; see docs/decisions/small-numbers.md.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, Hidden, KeyFigure
from sltdocs.privacy.figures.family_guard import Withheld, withheld
from sltdocs.privacy.figures.few_in_remark import tells_few, tells_few_people
from sltdocs.privacy.figures.figure_families import Member, families
from sltdocs.privacy.figures.people_counts import bases_in, people_behind, share_out_of
from sltdocs.privacy.figures.published_figures import PublishedFigures
from sltdocs.privacy.figures.statements import statements

_TREND_NEEDS = 10
"""A trend is only worded when as many times the limit stand behind every figure of it."""


class CountedPeople(StrEnum):
    """Whether there is enough behind figures to speak of a trend."""

    ENOUGH = "enough"
    TOO_FEW = "too-few"
    UNKNOWN = "unknown"


class Guard(Struct, frozen=True):
    """What is hidden of a plan, by the number of the figure and of the activity, and beside which texts may tell it.

    `beside_figures` and `beside_activities` are the numbers of all that belong to a family with something hidden.
    """

    figures: dict[int, Withheld]
    activities: dict[int, Withheld]
    beside_figures: frozenset[int] = frozenset()


def guarded(plan: Plan, out: Iterable[PublishedFigures] = ()) -> Plan:
    """The plan as products may see it: numbers of few people, and whatever would tell them, are `Hidden`.

    `out` are the figures of all earlier publications that can still be read, of this plan and of others of the municipality.
    """
    guard = guard_of(plan, tuple(out))
    return replace(
        plan,
        key_figures=tuple(_guarded_figure(one, at, guard, plan.small_number_limit) for at, one in enumerate(plan.key_figures)),
        activities=tuple(_guarded_activities(plan, guard)),
    )


def guard_of(plan: Plan, out: Sequence[PublishedFigures] = ()) -> Guard:
    """What must be hidden of a plan."""
    told = statements(plan, out)
    names = plan.municipalities if len(plan.municipalities) == 1 else ()
    figures, activities = list(families(told.figures, names)), list(families(told.activities, names))
    limit = plan.small_number_limit
    hidden = _together(withheld(family, limit) for family in figures)
    beside = frozenset(one.number for family in figures if _hides(family, hidden) for one in family if not one.statement.out)
    return Guard(hidden, _together(withheld(family, limit) for family in activities), beside)


def _together(decisions: Iterable[dict[int, Withheld]]) -> dict[int, Withheld]:
    return {number: why for decision in decisions for number, why in decision.items()}


def _hides(family: Iterable[Member], hidden: dict[int, Withheld]) -> bool:
    return any(one.number in hidden or (one.statement.guarded and not one.statement.out) for one in family)


def basis_of_trend(figures: Iterable[KeyFigure], limit: int) -> CountedPeople:
    """Whether a trend over these figures of one indicator may be worded. UNKNOWN: no base is given for a percentage."""
    bases = [_trend_base(figure) for figure in figures]
    if any(base is not None and base < _TREND_NEEDS * limit for base in bases):
        return CountedPeople.TOO_FEW
    return CountedPeople.UNKNOWN if None in bases else CountedPeople.ENOUGH


def _trend_base(figure: KeyFigure) -> int | None:
    if isinstance(figure.value, Hidden) or isinstance(figure.base, Hidden):
        return 0
    people = people_behind(figure)
    return people.counted if people.base is None else people.base


def _guarded_figure(figure: KeyFigure, at: int, guard: Guard, limit: int) -> KeyFigure:
    if at in guard.beside_figures:
        figure = replace(figure, remark=_harmless(figure.remark, limit), comparison=_harmless(figure.comparison, limit))
    why = guard.figures.get(at)
    if why is None or isinstance(figure.value, Hidden):
        return figure
    base = figure.base if figure.base is None or why.base is None else Hidden(limit, why.base)
    origin = "" if why.base is not None and bases_in(figure.origin) else figure.origin
    return replace(figure, value=Hidden(limit, why.value, share_out_of(figure) is not None), base=base, origin=origin)


def _harmless(text: Text, limit: int) -> Text:
    """The text, or nothing when it may tell a number that is hidden beside it."""
    return Text() if tells_few(text.plain, limit) or bases_in(text.plain) else text


def _guarded_activities(plan: Plan, guard: Guard) -> Iterator[Activity]:
    """The activities; one whose own text may tell how few took part is left out until she has looked at it."""
    limit = plan.small_number_limit
    for at, activity in enumerate(plan.activities):
        why = guard.activities.get(at)
        if why is None:
            yield activity
        elif not tells_few_people(activity.activity.plain, limit):
            yield replace(activity, participants=Hidden(limit, why.value))
