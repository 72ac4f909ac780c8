"""What a reader makes of published figures: typed tables as plans, published plans as knowledge."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Quantity, When
from sltdocs.contract.values.quantities.approximate import approximate
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, Hidden, HiddenBecause, KeyFigure
from tests.plan.contents import planned
from tests.privacy.attack.tables import LIMIT, Row, Table
from tests.privacy.attack.worlds import Knowledge


@dataclass(frozen=True)
class Seen:
    """What stands in a row: its number or why there is none (`few`, `few-behind`, `others`, `groups`, `hidden`), and its n."""

    number: Decimal | None
    why: str = ""
    base: int | None = None
    base_why: str = ""
    base_in_text: int | None = None
    base_reach: tuple[int, int | None] | None = None
    spoken: bool = False
    least: int | None = None
    most: int | None = None


def typed_plan(tables: Sequence[Table], publication: int, limit: int) -> tuple[Plan, list[tuple[int, int]]]:
    """The rows of a publication of several tables as a plan, and for each of its rows the table and the row there."""
    figures: list[KeyFigure] = []
    events: list[Activity] = []
    figure_rows: list[tuple[int, int]] = []
    event_rows: list[tuple[int, int]] = []
    for number, table in enumerate(tables):
        for at in table.typed()[publication] if publication < len(table.typed()) else ():
            if table.activities:
                events.append(_activity(table.rows[at], table))
                event_rows.append((number, at))
            else:
                figures.append(key_figure(table.rows[at], table))
                figure_rows.append((number, at))
    plan = replace(planned(), key_figures=tuple(figures), activities=tuple(events), small_number_limit=limit)
    return plan, [*figure_rows, *event_rows]


def key_figure(row: Row, table: Table) -> KeyFigure:
    """A row as it is typed."""
    count = table.truth[row.cell]
    if row.spoken:
        value = _spoken(row.spoken, count, table.truth.get(row.asked))
        return KeyFigure(row.indicator, "Politiet", row.year, value, row.unit, group=row.group)
    if not row.asked:
        return KeyFigure(row.indicator, "Politiet", row.year, Quantity(Decimal(count)), row.unit, group=row.group)
    asked = table.truth[row.asked]
    origin = f"Ungdata (n={asked})" if row.base == "text" else "Politiet"
    share = Quantity(_share(count, asked, row), percent=not row.fraction)
    base: int | AsTyped | None = asked if row.base == "column" else None
    if row.base_spoken:
        base = _spoken(row.base_spoken, asked)
    return KeyFigure(row.indicator, origin, row.year, share, row.unit, base, row.group)


_SPOKEN = {"about": "ca. {0}", "range": "{1}–{2}", "of": "{0} av {3}", "under": "<{4}", "withheld": ":"}


def _spoken(way: str, count: int, asked: int | None = None) -> AsTyped:
    value = approximate(_SPOKEN[way].format(count, max(count - 1, 0), count + 2, asked, LIMIT))
    assert value is not None
    return value


def _share(count: int, asked: int, row: Row) -> Decimal:
    share = Decimal(count) / asked * (1 if row.fraction else 100)
    return share.quantize(Decimal(1).scaleb(-row.decimals), ROUND_HALF_UP)


def _activity(row: Row, table: Table) -> Activity:
    day = date(row.year, 3, 1)
    return Activity(When(day, day), Text.of(row.indicator), participants=table.truth[row.cell])


def seen_in(plan: Plan) -> list[Seen]:
    """What a guarded plan shows, row by row: the key figures, then the activities."""
    figures = [_seen(one.value, one.base, one.origin) for one in plan.key_figures]
    return figures + [_seen(one.participants, None) for one in plan.activities]


def _seen(value: Quantity | AsTyped | Hidden | int | None, base: int | AsTyped | Hidden | None, text: str = "") -> Seen:
    if isinstance(value, AsTyped):
        least, most = (None if end is None else int(end) for end in (value.least, value.most))
        return Seen(None, base=value.out_of, spoken=True, least=least, most=most)
    number = value.value if isinstance(value, Quantity) else Decimal(value) if isinstance(value, int) else None
    return Seen(
        number,
        value.why.value if isinstance(value, Hidden) else "",
        base if isinstance(base, int) else None,
        base.why.value if isinstance(base, Hidden) else "",
        int(match[1]) if (match := re.search(r"n=(\d+)", text)) else None,
        base_reach(base) if isinstance(base, AsTyped) else None,
    )


def base_reach(base: AsTyped) -> tuple[int, int | None]:
    """How many were asked at least and at most, as somebody tells who does not know it exactly."""
    least, most = (None if end is None else int(end) for end in (base.least, base.most))
    return least or 0, most


def knowledge(table: Table, rows: Iterable[tuple[int, Seen]], limit: int) -> Knowledge:
    """What can be known from rows of a table, by somebody who knows the table's sums and how the guard speaks."""
    known = Knowledge(far=2 * max(table.truth.values(), default=0) + 20)
    for total, parts in table.sums:
        known.tie(total, parts)
    listed = [(table.rows[at], seen) for at, seen in rows]
    of_unknown = [pair for pair in listed if _is_share_of_unknown(*pair)]
    for row, seen in listed:
        if (row, seen) not in of_unknown:
            _learn(known, table, row, seen, limit)
    for row, seen in of_unknown:  # worth something only when the number asked can be worked out
        if known.certain(table.truth, [row.asked]):
            _learn(known, table, row, seen, limit)
    return known


def _is_share_of_unknown(row: Row, seen: Seen) -> bool:
    known = (seen.base, seen.base_in_text, seen.base_reach)
    return bool(row.asked) and seen.number is not None and known == (None, None, None)


def _learn(known: Knowledge, table: Table, row: Row, seen: Seen, limit: int) -> None:
    asked = table.truth[row.asked] if row.asked else None
    if row.asked and (seen.base is not None or seen.base_in_text is not None):
        known.add(row.asked, asked or 0, asked or 0)
    if seen.base_reach is not None:
        known.add(row.asked, seen.base_reach[0], known.far if seen.base_reach[1] is None else seen.base_reach[1])
    if seen.base_why == HiddenBecause.FEW:
        known.add(row.asked, 1, limit - 1)
    if seen.base_why == HiddenBecause.OTHERS:
        known.add(row.asked, limit if (asked or 0) >= limit else 0, known.far)
    if seen.spoken:  # what a source withholds is few, as everybody knows
        known.add(row.cell, 1 if seen.least is None else seen.least, limit - 1 if seen.most is None else seen.most)
    elif seen.number is not None:
        known.add(row.cell, *_consistent(row, seen.number, known.reach[row.asked] if seen.base_reach else (asked, asked)))
    else:
        _learn_why(known, table, row, seen, limit)


def _consistent(row: Row, number: Decimal, asked: tuple[int | None, int | None]) -> tuple[int, int]:
    """The least and the most that a number stands for; of a share the n is known to whoever looks for it."""
    least, most = asked
    if least is None or most is None:
        return int(number), int(number)
    bases = range(max(least, 1), most + 1)
    fitting = [count for base in bases for count in range(base + 1) if _share(count, base, row) == number]
    return min(fitting), max(fitting)


def _learn_why(known: Knowledge, table: Table, row: Row, seen: Seen, limit: int) -> None:
    count = table.truth[row.cell]
    if seen.why == HiddenBecause.FEW:
        known.add(row.cell, 1, limit - 1)
    elif seen.why == HiddenBecause.OTHERS:  # the reader even knows whether it is small
        known.add(row.cell, limit if count >= limit else 0, known.far)
    elif seen.why == HiddenBecause.FEW_BEHIND and row.asked:
        rest = f"not {row.cell}"
        if 0 < count < limit:
            known.add(row.cell, 1, limit - 1)
        elif rest in table.truth and 0 < table.truth[rest] < limit:
            known.add(rest, 1, limit - 1)


def small_cells(table: Table, limit: int) -> list[str]:
    """The cells that nobody may know, whether they were typed or not."""
    return [cell for cell, number in table.truth.items() if 0 < number < limit]
