"""Gathers what all plans of a municipality have published of calendars, for that of one of them to be made beside the others."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.municipality_register import goes_by
from sltdocs.products import notice_memory
from sltdocs.products.calendar_cells import CELLS, CalendarCells, load, together
from sltdocs.products.inputs import OtherPlan, Published, StateFault
from sltdocs.products.notice_memory import NoticeMemory
from sltdocs.products.notice_memory import load as load_notices
from sltdocs.products.opaque_keys import CalendarMemory
from sltdocs.publishing.kept.group_keys import known_keys, remembered
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.kept.sets import ArchivedCalendars, PublishedSet, published_sets
from sltdocs.publishing.layout import COORDINATOR, folders_of, plan_folder

SetsOfPlans = Mapping[Path, list[PublishedSet]]
"""The sets of every plan of a municipality by its folder, newest first: read once for a build."""


def with_municipality(published: Published, sets: SetsOfPlans, every: SetsOfPlans, outbox: Path, identity: str) -> Published:
    """The same, with the other plans of the municipality, the keys of its groups, and the cells that calendars were made from.

    `sets` are those of all its plans that are out, `every` also those that wait: a key that was given out is never forgotten.
    """
    memories = {folder: remembered(folder, some) for folder, some in sets.items()}
    given = [remembered(folder, some) for folder, some in every.items()]
    others = tuple(_others(sets, memories, identity))
    own_folder = plan_folder(outbox, identity)
    own, *rest = [remembered_cells(folder, sets.get(folder, [])) for folder in _own_first(sets, own_folder)]
    cells = together(own, filter(None, rest))
    told, *elsewhere = [remembered_notices(folder, sets.get(folder, [])) for folder in _own_first(sets, own_folder)]
    notices = notice_memory.together(told, filter(None, elsewhere))
    return replace(published, others=others, keys=known_keys(outbox, identity, given), cells=cells, notices=notices)


def _own_first(sets: SetsOfPlans, plan: Path) -> list[Path]:
    return [plan, *(folder for folder in sets if folder != plan)]


def remembered_cells(plan: Path, sets: Iterable[PublishedSet]) -> CalendarCells | None:
    """What the newest set with calendars remembers of their cells, or the stable copy of that, or an older set; None when nothing
    does.
    """
    newest, *older = [*map(_cells_of, _with_cells(sets))] or [None]
    return newest or _cells_in(plan / CELLS) or next(filter(None, older), None)


def cells_faults(plan: Path, sets: Iterable[PublishedSet]) -> tuple[StateFault, ...]:
    """What is wrong when neither the newest set with calendars nor the copy tells of their cells; older sets may."""
    with_cells = _with_cells(sets)
    if not with_cells or _cells_of(with_cells[0]) or _cells_in(plan / CELLS):
        return ()
    return (StateFault(CELLS, recovered=any(map(_cells_of, with_cells[1:]))),)


_CELLS = f"{COORDINATOR}/{CELLS}"


def _with_cells(sets: Iterable[PublishedSet]) -> list[PublishedSet]:
    return [one for one in sets if _CELLS in one.record.files]


def _cells_of(published: PublishedSet) -> CalendarCells | None:
    data = published.read(_CELLS)
    return load(data) if data else None


def _cells_in(copy: Path) -> CalendarCells | None:
    return load(copy.read_bytes()) if copy.is_file() else None


def remembered_notices(plan: Path, sets: Iterable[PublishedSet]) -> NoticeMemory | None:
    """What the newest set that has such a record, or else an older one, remembers of what participants were told."""
    with_notices = (one for one in sets if _NOTICES in one.record.files)
    found = (load_notices(data) if (data := one.read(_NOTICES)) else _copied_notices(plan) for one in with_notices)
    return next(filter(None, found), None)


def _copied_notices(plan: Path) -> NoticeMemory | None:
    copy = plan / notice_memory.NOTICES
    return load_notices(copy.read_bytes()) if copy.is_file() else None


_NOTICES = f"{COORDINATOR}/{notice_memory.NOTICES}"


def other_name(outbox: Path, municipalities: str, names: Collection[str], file_name: str) -> tuple[str, str] | None:
    """Under which other name than these a workbook of another file has published plans of this number: name and file.

    A corrected name in the same file is no other municipality. Two workbooks that agree on the number are one municipality's.
    """
    newest = (published_sets(folder)[:1] for folder in folders_of(outbox, municipalities))
    records = [one.record for some in newest for one in some if not one.rebuilt and one.record.title]
    if not names or any(_is_same(one, names, file_name) for one in records):
        return None
    return next(((one.title.partition(": ")[0], one.file_name) for one in records), None)


def _is_same(record: SetRecord, names: Collection[str], file_name: str) -> bool:
    same_file = record.file_name.casefold() == masked(file_name).casefold()
    return same_file or any(goes_by(record.title.partition(": ")[0], [name]) for name in names)


def _others(of_plans: SetsOfPlans, memories: Mapping[Path, CalendarMemory | None], identity: str) -> Iterator[OtherPlan]:
    for folder, sets in of_plans.items():
        if folder.name == identity:
            continue
        with_calendars = [calendars for calendars in map(ArchivedCalendars, sets) if calendars]
        if with_calendars:
            newest, *archived = with_calendars
            yield OtherPlan(folder.name, sets[0].record.file_name, newest, tuple(archived), memories[folder])
