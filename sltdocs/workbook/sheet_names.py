"""Which sheet of the workbook is which sheet of the contract."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets import INSTRUCTIONS, LISTS, SHEETS, sheet
from sltdocs.contract.words.marked import marked_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Code, Finding, Place, finding
from sltdocs.workbook.grids import Grid
from sltdocs.workbook.names import Names, is_own_note
from sltdocs.workbook.renamed_sheets import Probable, probable

_NEVER_READ = frozenset(folded(name) for both in (INSTRUCTIONS, LISTS) for name in (both.nb, both.nn))
_FINDINGS = tuple(folded(marked_words(form).sheet) for form in WrittenForm)


class Matched(Struct, frozen=True):
    """The workbook's sheets by the keys of the contract; those that were there twice; those that nobody knows."""

    known: Mapping[str, Grid]
    twice: tuple[tuple[str, Grid], ...]
    unknown: tuple[Grid, ...]
    damaged: Mapping[str, str]

    def findings(self, form: WrittenForm) -> Iterator[Finding]:
        """What is wrong with the sheets as such."""
        for key, name in self.damaged.items():
            yield finding(Code.SHEET_DAMAGED, Place(name), blocks=sheet(key).feeds)
        for key, grid in self.twice:
            yield finding(Code.SHEET_TWICE, grid.place, also=(self.known[key].place,), blocks=sheet(key).feeds)
        there = {*self.known, *self.damaged}
        meant = [(grid, probable(grid, there, form)) for grid in self.unknown]
        yield from (_unknown(grid, one) for grid, one in meant)
        there |= {one.sheet.key for _, one in meant if one}
        yield from (_missing(one, form) for one in SHEETS if one.required and one.key not in there)
        yield from (finding(Code.SHEET_HIDDEN, grid.place) for grid in self.known.values() if grid.facts.hidden and grid.cells)


def matched(grids: Iterable[Grid], damaged: Iterable[str] = ()) -> Matched:
    """The sheets of a workbook, each matched by its name; instructions, lists and own notes are left out."""
    names = Names.of(SHEETS)
    known: dict[str, Grid] = {}
    twice: list[tuple[str, Grid]] = []
    unknown: list[Grid] = []
    for grid in sorted(_read(grids), key=lambda one: _is_synonym(one.name, names)):
        key = names.key(grid.name)
        if key is not None and key not in known:
            known[key] = grid
        elif key is not None and grid.cells:
            twice.append((key, grid))
        elif grid.cells:
            unknown.append(grid)
    broken = {key: name for name in damaged if (key := names.key(name)) is not None}
    return Matched(known, tuple(twice), tuple(unknown), broken)


def _read(grids: Iterable[Grid]) -> Iterator[Grid]:
    return (
        grid for grid in grids if not (folded(grid.name) in _NEVER_READ or is_own_note(grid.name) or is_findings_sheet(grid.name))
    )


def is_findings_sheet(name: str) -> bool:
    """Whether this is the sheet that a marked copy begins with: she may have corrected that copy and dropped it again."""
    return folded(name).startswith(_FINDINGS)


def _is_synonym(name: str, names: Names) -> bool:
    key = names.key(name)
    return key is None or folded(name) not in map(folded, (sheet(key).name.nb, sheet(key).name.nn))


def _unknown(grid: Grid, meant: Probable | None) -> Finding:
    """A sheet under another name is lost, and stops what it is needed for: the calendars would cancel all its meetings."""
    if meant is None:
        return finding(Code.SHEET_UNKNOWN, grid.place, typed=grid.name)
    return finding(Code.SHEET_MISSPELT, grid.place, typed=grid.name, nearest=meant.name, blocks=meant.sheet.feeds)


def _missing(missing: Sheet, form: WrittenForm) -> Finding:
    return finding(Code.SHEET_MISSING, name=missing.name.of(form), blocks=missing.feeds)
