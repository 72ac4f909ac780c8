"""The workbook of the next period: a copy of her own, every change in it listed on its first sheet."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place, coordinates
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.normalise import one_line
from sltdocs.contract.rows import Contents
from sltdocs.contract.types import Yearless
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import WITHHELD, Finding, finding
from sltdocs.findings.rolling import RollAdvice, RollCode
from sltdocs.plan.assembling import assemble
from sltdocs.plan.labels import period_label
from sltdocs.plan.model import Plan
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.privacy.private_cells import PrivateCells, private_cells
from sltdocs.products.next_period.carried_rows import carried_measures, finished_rows
from sltdocs.products.next_period.meeting_rows import cleared_days_off, rolled_meetings, rolled_series_rows
from sltdocs.products.next_period.plan_fields import plan_fields
from sltdocs.products.next_period.row_change import RowChange, as_seen
from sltdocs.words.workbook.rolling import rolling_words
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.copies.rolling.cell_writing import NewCell
from sltdocs.workbook.copies.rolling.former_rows import FormerRows
from sltdocs.workbook.copies.rolling.rewritten_copy import WithColumns, rewritten_copy, with_columns
from sltdocs.workbook.copies.upgraded_copy import upgraded_copy
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.reading.reading import read

Checking = Callable[[bytes], Iterable[Finding]]
"""What is to be corrected in a workbook."""
_NEEDED = {"measures": ("novelty",), "meetings": ("status",)}
"""Without these columns the copy could not say what was carried and what is only proposed."""


class RolledWorkbook(Struct, frozen=True):
    """The workbook, and every cell that was changed in it; `slug` is its period as files are named by it."""

    data: bytes
    changes: tuple[Correction, ...]
    slug: str


class _Moved(Struct, frozen=True):
    """A row of the former period: where it stood, and what it is called."""

    key: str
    place: Place
    name: str


def rolled_workbook(data: bytes, plan: Plan, turn: Turn, checking: Checking) -> RolledWorkbook | None:
    """The workbook of the period that the plan turns to; None when it cannot be edited. `data` is what the plan was read from."""
    opened = _opened(data, plan.written_form)
    if opened is None:
        return None
    plan, contents = opened.plan, opened.contents
    moved = tuple(_moved(plan, contents, turn))
    changes = tuple(_changes(plan, contents, turn))
    cells = tuple(cell for change in changes for cell in change.cells)
    words = rolling_words(plan.written_form)
    rewritten = rewritten_copy(opened.data, cells, _blocks(moved, plan), words.former)
    if rewritten is None:
        return None
    told = (*map(_added, opened.added), *(one for change in changes for one in change.told), *_told_moved(moved, rewritten.sheet))
    left = (*checking(rewritten.data), *_to_read(contents, period_label(plan)))
    marked = marked_copy(rewritten.data, left, plan.written_form, told, words.first)
    private = private_cells(contents)
    listed = (*opened.added, *(_listed(one, private) for one in cells), *_gone(moved))
    return RolledWorkbook(marked, listed, turn.slug) if marked else None


class _Opened(Struct, frozen=True):
    """Her workbook in the present version and with the columns that are needed, what was added to it, and what it says."""

    data: bytes
    added: tuple[Correction, ...]
    contents: Contents
    plan: Plan


def _opened(data: bytes, form: WrittenForm) -> _Opened | None:
    upgraded = upgraded_copy(data)
    contents = read(upgraded.data).contents
    wanted = _lacking(contents) if contents else {}
    added = with_columns(upgraded.data, wanted, form) if wanted else WithColumns(upgraded.data)
    contents = read(added.data).contents if added.added else contents
    plan = assemble(contents).plan if contents else None
    if contents is None or plan is None:
        return None
    return _Opened(added.data, (*upgraded.changes, *added.added), contents, replace(plan, written_form=form))


def _lacking(contents: Contents) -> dict[str, tuple[str, tuple[str, ...]]]:
    tables = {key: contents.table(key) for key in _NEEDED if contents.table(key).records}
    return {one.name: (key, _NEEDED[key]) for key, one in tables.items() if not one.columns.keys() >= set(_NEEDED[key])}


def _changes(plan: Plan, contents: Contents, turn: Turn) -> Iterator[RowChange]:
    yield from plan_fields(plan, contents, turn)
    yield from carried_measures(plan, contents)
    yield from rolled_meetings(plan, contents, turn)
    yield from rolled_series_rows(plan, contents, turn)
    yield from cleared_days_off(contents)


def _moved(plan: Plan, contents: Contents, turn: Turn) -> Iterator[_Moved]:
    """Measures that have had their time, what was done, and what was decided about the former plan."""
    yield from (_Moved("measures", one.source.row, name) for one, name in finished_rows(plan))
    yearless = {
        one.place for one in contents.table("activities") if "when" in one and isinstance(one.entries["when"].value, Yearless)
    }
    for activity in plan.activities:
        if activity.when.last < turn.first and activity.source.row not in yearless:
            yield _Moved("activities", activity.source.row, activity.activity.plain)
    for record in contents.table("adoptions"):
        typed = (record.entries[key].typed for key in ("body", "day") if key in record)
        yield _Moved("adoptions", record.place, ", ".join(filter(None, typed)) or record.place.cell)


def _blocks(moved: Sequence[_Moved], plan: Plan) -> tuple[FormerRows, ...]:
    wording, found = rolling_words(plan.written_form).block, dict[tuple[str, str], list[int]]()
    for one in moved:
        found.setdefault((one.key, one.place.sheet), []).append(coordinates(one.place.cell)[0])
    period = period_label(plan)
    return tuple(
        FormerRows(key, sheet, tuple(sorted(set(rows))), wording.format(sheet=sheet, period=period))
        for (key, sheet), rows in found.items()
    )


def _told_moved(moved: Iterable[_Moved], sheet: str) -> Iterator[Finding]:
    return (finding(RollCode.ROW_MOVED, Place(one.place.sheet), name=one.name, to=sheet) for one in moved)


def _listed(cell: NewCell, private: PrivateCells) -> Correction:
    """A changed cell as it may be repeated, on one line."""
    before = WITHHELD if cell.before and cell.place in private else masked(one_line(cell.before))
    return Correction(cell.place, before, as_seen(cell.value))


def _gone(moved: Iterable[_Moved]) -> Iterator[Correction]:
    return (Correction(one.place, one.name, "") for one in moved)


def _added(change: Correction) -> Finding:
    if change.place.cell and not change.before:
        return finding(RollCode.COLUMN_ADDED, change.place, title=change.after)
    place = change.place if change.place.cell else Place(change.after)
    return finding(RollCode.FIELD_ROLLED, place, title=str(change.place), old=change.before, new=change.after)


def _to_read(contents: Contents, period: str) -> Iterator[Finding]:
    """Every text, which may speak of the former period."""
    for record in contents.table("texts"):
        if "text" in record:
            yield finding(RollAdvice.TEXT_TO_READ, record.at("text"), old=period)
