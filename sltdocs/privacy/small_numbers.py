"""The small-number guard: counts of few people are taken out of the plan before any product sees it.

`guarded` gives a plan in which such numbers are replaced by `Hidden`; see docs/decisions/small-numbers.md.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import combinations

from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.plan.model import Activity, Hidden, HiddenBecause, KeyFigure, Plan
from sltdocs.privacy.people_counts import People, people_behind, share_of
from sltdocs.privacy.secondary_suppression import Key, Span, Sum, to_hide

_TREND_NEEDS = 10
"""A trend is only worded when as many times the limit stand behind every figure of it."""
_MOST_PARTS = 12
"""So many parts are tried in every combination; with more, all of them are taken to make up the total."""
_TOTAL = re.compile(
    r"(?:alle?|totalt?|sum|samlet|samla|i alt|til ?sammen|til ?saman|(?:hele|heile) kommunen|begge kjønn)\b.*|kommunen"
)
_GROUP_IN_NAME = re.compile(r"[,:(–-]?\s*\b(gutter|gutar|jenter|alle|totalt|i alt|samlet|samla|begge kjønn)\b\)?")


class CountedPeople(StrEnum):
    """Whether there is enough behind figures to speak of a trend."""

    ENOUGH = "enough"
    TOO_FEW = "too-few"
    UNKNOWN = "unknown"


def guarded(plan: Plan) -> Plan:
    """The plan as products may see it: numbers of few people, and whatever would tell them, are `Hidden`."""
    limit = plan.small_number_limit
    return replace(
        plan,
        key_figures=_guarded_figures(plan.key_figures, limit),
        activities=tuple(_guarded_activity(activity, limit) for activity in plan.activities),
    )


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


def _guarded_activity(activity: Activity, limit: int) -> Activity:
    count = activity.participants
    few = isinstance(count, int) and 0 < count < limit
    return replace(activity, participants=Hidden(limit, HiddenBecause.FEW)) if few else activity


def _guarded_figures(figures: tuple[KeyFigure, ...], limit: int) -> tuple[KeyFigure, ...]:
    behind = [people_behind(figure) for figure in figures]
    few = {index for index, people in enumerate(behind) if people.few(limit)}
    besides = to_hide(_counts(behind), dict(_told(behind, few, limit)), _sums(figures, behind), limit)
    return tuple(
        _guarded_figure(figure, limit, few=index in few, besides=[part for part, at in besides if at == index])
        for index, figure in enumerate(figures)
    )


def _guarded_figure(figure: KeyFigure, limit: int, *, few: bool, besides: list[str]) -> KeyFigure:
    """A base that is hidden hides the value too: a share tells its base when others of its sum are known."""
    if isinstance(figure.value, Hidden) or not (few or besides):
        return figure
    people = people_behind(figure)
    share = _is_share(figure)
    why = (
        HiddenBecause.OTHERS
        if besides
        else HiddenBecause.FEW
        if not share and _is_few(people.counted, limit)
        else HiddenBecause.FEW_BEHIND
    )
    base = figure.base
    if "base" in besides:
        base = Hidden(limit, HiddenBecause.OTHERS)
    elif _is_few(people.base, limit):
        base = Hidden(limit, HiddenBecause.FEW)
    return replace(figure, value=Hidden(limit, why, share), base=base)


def _is_few(count: int | None, limit: int) -> bool:
    return count is not None and 0 < count < limit


def _counts(behind: list[People]) -> dict[Key, int]:
    numbers = (((name, index), count) for index, people in enumerate(behind) for name, count in _named(people))
    return {key: count for key, count in numbers if count is not None}


def _named(people: People) -> tuple[tuple[str, int | None], ...]:
    return ("people", people.counted), ("base", people.base)


def _told(behind: list[People], few: set[int], limit: int) -> Iterator[tuple[Key, Span]]:
    """What a reader who knows the guard is told about the hidden numbers."""
    for index in few:
        people = behind[index]
        if _is_few(people.base, limit):
            yield ("base", index), Span(1, limit - 1)
        if people.counted is not None:
            yield ("people", index), _told_of(people, people.counted, limit)


def _told_of(people: People, counted: int, limit: int) -> Span:
    if people.base is None or _is_few(counted, limit):
        return Span(1, limit - 1)
    return Span(max(people.base - limit + 1, 0), people.base)


def _sums(figures: tuple[KeyFigure, ...], behind: list[People]) -> Iterator[Sum]:
    """Every total among the key figures with its parts: one indicator in one year, by group."""
    for together in _of_one_indicator(figures).values():
        totals = {index for index, group in together.items() if not group or _TOTAL.fullmatch(group)}
        for name in ("people", "base"):
            counts = {index: dict(_named(behind[index]))[name] for index in together}
            known = {index: count for index, count in counts.items() if count is not None}
            parts = [index for index in known if index not in totals]
            slack = len(parts) if name == "people" and _is_share(figures[next(iter(together))]) else 0
            for total in totals & known.keys():
                for made_of in _making_up(known[total], {index: known[index] for index in parts}, slack):
                    yield Sum((name, total), tuple((name, index) for index in made_of))


def _of_one_indicator(figures: tuple[KeyFigure, ...]) -> Mapping[Hashable, dict[int, str]]:
    """The groups of each indicator by year; where the name says the group («Anmeldte, gutter»), it is taken from there."""
    together: defaultdict[Hashable, dict[int, str]] = defaultdict(dict)
    for index, figure in enumerate(figures):
        name, group = folded(figure.indicator), folded(figure.group)
        match = None if group else _GROUP_IN_NAME.search(name)
        if match:
            name, group = f"{name[: match.start()]}{name[match.end() :]}".strip(), match[1]
        together[name, figure.year, _is_share(figure)][index] = group
    return together


def _is_share(figure: KeyFigure) -> bool:
    if isinstance(figure.value, Hidden):
        return figure.value.percent
    return share_of(figure.value, figure.unit) is not None


def _making_up(total: int, parts: Mapping[int, int], slack: int) -> Iterator[tuple[int, ...]]:
    """The parts that make up a total: all of them, else every combination that does; rounded shares may be off a little."""
    everything = tuple(parts)
    if everything and (len(everything) > _MOST_PARTS or abs(total - sum(parts.values())) <= slack):
        yield everything
        return
    for size in range(1, len(everything)):
        for chosen in combinations(everything, size):
            if total == sum(parts[index] for index in chosen):
                yield chosen
