"""Every number of people in a plan as a statement, with those of earlier publications behind it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.types import AsTyped
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, Hidden, KeyFigure
from sltdocs.privacy.figures.figure_families import ToldNumber
from sltdocs.privacy.figures.group_labels import group_label
from sltdocs.privacy.figures.people_counts import (
    People,
    asks_how_many,
    base_ends,
    bases_in_text,
    people_behind,
    people_taking_part,
    precision,
    share_out_of,
)
from sltdocs.privacy.figures.published_figures import PublishedFigure, PublishedFigures, told, told_count


class Statements(Struct, frozen=True):
    """The statements of the key figures and of the activities: first those of the plan in its order, then earlier ones."""

    figures: tuple[ToldNumber, ...]
    activities: tuple[ToldNumber, ...]


def statements(plan: Plan, out: Sequence[PublishedFigures] = ()) -> Statements:
    """What the plan tells, and what is out already."""
    before = (figure.as_figure() for one in out for figure in one.figures)
    asked = _asked((*plan.key_figures, *(figure for figure in before if figure is not None)))
    limit = plan.small_number_limit
    figures = (_of_figure(figure, asked, limit) for figure in plan.key_figures)
    activities = (_of_activity(activity) for activity in plan.activities)
    earlier = list(enumerate(dict.fromkeys(out), 1))  # most publications repeat the one before
    return Statements(
        (*figures, *(_earlier(figure, number, asked, limit) for number, one in earlier for figure in one.figures)),
        (*activities, *(_earlier(figure, number, asked, limit) for number, one in earlier for figure in one.activities)),
    )


Asked = Mapping[tuple[object, ...], list[int]]
"""How many people there are for the shares of a source or of an indicator, by year."""


def _asked(figures: Iterable[KeyFigure]) -> Asked:
    """From rows that say how many answered, and from the number of everybody of an indicator."""
    asked: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for figure in figures:
        counted = people_behind(figure).counted
        if counted is None or share_out_of(figure) is not None:
            continue
        if asks_how_many(figure):
            asked["source", folded(figure.origin), figure.year].append(counted)
        if group_label(figure.group).is_everybody:
            asked["topic", group_label(figure.indicator).words, figure.year].append(counted)
    return asked


def _of_figure(figure: KeyFigure, asked: Asked, limit: int) -> ToldNumber:
    share = share_out_of(figure) is not None or (isinstance(figure.value, Hidden) and figure.value.percent)
    borrowed = _borrowed(figure, asked, limit) if share and not _has_base(figure) else None
    people = people_behind(figure, borrowed)
    return ToldNumber(
        topic=figure.indicator,
        group=figure.group,
        when=(figure.year, figure.year),
        people=people,
        share=share,
        borrowed=borrowed is not None,
        slack=precision(figure, people.base) + people.spread,
        approximate=_is_approximate(figure),
        loose=len(base_ends(figure)) > 1,
        guarded=isinstance(figure.value, Hidden),
        told=told(figure),
    )


def _has_base(figure: KeyFigure) -> bool:
    return isinstance(figure.base, Hidden) or bool(base_ends(figure))


def _is_approximate(figure: KeyFigure) -> bool:
    return isinstance(figure.value, AsTyped) or isinstance(figure.base, AsTyped)


def _borrowed(figure: KeyFigure, asked: Asked, limit: int) -> int | None:
    """The base of a share that has none of its own: one with which it is small, if there is; else the nearest."""
    words = group_label(figure.indicator).words
    found = (
        *bases_in_text(figure),
        *asked.get(("topic", words, figure.year), ()),
        *asked.get(("source", folded(figure.origin), figure.year), ()),
    )
    return next((base for base in found if people_behind(figure, base).few(limit)), next(iter(found), None))


def _of_activity(activity: Activity) -> ToldNumber:
    count = activity.participants
    people = people_taking_part(count)
    return ToldNumber(
        topic=activity.activity.plain,
        group="",
        when=(activity.when.first.year, activity.when.last.year),
        people=people,
        slack=people.spread,
        approximate=isinstance(count, AsTyped),
        guarded=isinstance(count, Hidden),
        told=told_count(count),
    )


def _earlier(one: PublishedFigure, publication: int, asked: Asked, limit: int) -> ToldNumber:
    """What is out; of a hidden number, why it is hidden."""
    figure = one.as_figure()
    if figure is None:
        people, share, slack = People(None, one.base), one.percent, 0
    else:
        share = share_out_of(figure) is not None
        people = people_behind(figure, _borrowed(figure, asked, limit) if share and not _has_base(figure) else None)
        slack = precision(figure, people.base) + people.spread
    return ToldNumber(
        topic=one.indicator,
        group=one.group,
        when=(one.first_year, one.last_year),
        people=people,
        share=share,
        borrowed=(figure is None or not _has_base(figure)) and one.base is None and people.base is not None,
        slack=slack,
        approximate=figure is not None and _is_approximate(figure),
        loose=figure is not None and len(base_ends(figure)) > 1,
        guarded=figure is None,
        told=one.hidden if figure is None else told(figure),
        out=publication,
    )
