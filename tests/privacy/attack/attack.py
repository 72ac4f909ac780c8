"""The attack: random tables through the guard, then everything published about each against its small numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.published_figures import PublishedFigures, dump_figures, load_figures, published_figures
from sltdocs.privacy.figures.small_numbers import guarded
from tests.privacy.attack.reading import Seen, knowledge, seen_in, small_cells, typed_plan
from tests.privacy.attack.tables import LIMIT, Table

Guard = Callable[[Plan, Sequence[PublishedFigures]], Plan]
TOGETHER = 50
"""So many tables stand in one plan."""


@dataclass
class Outcome:
    """What an attack found: recovered numbers, how many were looked for, and what is left of larger numbers."""

    recovered: list[tuple[Table, list[str], list[list[tuple[int, Seen]]]]] = field(default_factory=list)
    tables: int = 0
    small: int = 0
    large: int = 0
    large_shown: int = 0
    unendangered: int = 0
    unendangered_shown: int = 0


def attack(tables: Sequence[Table], guard: Guard = guarded, limit: int = LIMIT) -> Outcome:
    """Everything published of the tables, at all times, against each of their small numbers."""
    outcome = Outcome()
    for start in range(0, len(tables), TOGETHER):
        together = tables[start : start + TOGETHER]
        for table, published in zip(together, publish(together, guard, limit), strict=True):
            look(outcome, table, published, limit)
    return outcome


def publish(tables: Sequence[Table], guard: Guard, limit: int) -> list[list[list[tuple[int, Seen]]]]:
    """For each table what stood in its rows, publication by publication; each guarded beside those before."""
    found: list[list[list[tuple[int, Seen]]]] = [[] for _ in tables]
    out: list[PublishedFigures] = []
    for publication in range(max(len(table.typed()) for table in tables)):
        plan, places = typed_plan(tables, publication, limit)
        shown = guard(plan, tuple(out))
        kept = load_figures(dump_figures(published_figures(shown)))
        assert kept is not None
        out.append(kept)
        rows: list[list[tuple[int, Seen]]] = [[] for _ in tables]
        for (number, at), seen in zip(places, seen_in(shown), strict=True):
            rows[number].append((at, seen))
        for number, own in enumerate(rows):
            found[number].append(own)
    return found


def look(outcome: Outcome, table: Table, published: list[list[tuple[int, Seen]]], limit: int) -> None:
    """Adds what can be recovered of a table."""
    known = knowledge(table, [row for rows in published for row in rows], limit)
    assert known.fits(table.truth), (table, published)
    small = small_cells(table, limit)
    told = known.certain(table.truth, small)
    outcome.tables += 1
    outcome.small += len(small)
    if told:
        outcome.recovered.append((table, told, published))
    for at, seen in published[-1]:
        _count_shown(outcome, table, at, seen, limit)


def _count_shown(outcome: Outcome, table: Table, at: int, seen: Seen, limit: int) -> None:
    row = table.rows[at]
    if row.asked or table.truth[row.cell] < 2 * limit:
        return
    shown = seen.number is not None or seen.spoken
    outcome.large += 1
    outcome.large_shown += shown
    if table.kind == "flat" and not endangered(table, at, limit):
        outcome.unendangered += 1
        outcome.unendangered_shown += shown


def endangered(table: Table, at: int, limit: int) -> bool:
    """Whether a number stands in a sum of typed numbers, by arithmetic alone, that has a small one or leaves one."""
    numbers = [table.truth[row.cell] for row in table.rows]
    own = numbers[at]
    return any(
        (own in (total, *parts)) and (any(0 < one < limit for one in (total, *parts)) or 0 < total - sum(parts) < limit)
        for total, parts in _sums(numbers, limit)
    )


def _sums(numbers: Sequence[int], limit: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    for at, total in enumerate(numbers):
        others = [number for place, number in enumerate(numbers) if place != at and number]
        for size in range(1, len(others) + 1):
            for parts in combinations(others, size):
                rest = total - sum(parts)
                if (rest == 0 and size > 1) or (0 < rest < limit and size == len(others)):
                    yield total, parts
