"""Which sheet of the workbook is which sheet of the contract."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from sltdocs.contract.cell import Place
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Layout, Sheet
from sltdocs.contract.sheets import INSTRUCTIONS, LISTS, SHEETS, sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.words.workbook.marked_copy import marked_words
from sltdocs.workbook.reading.agreeing_sheets import agreeing, bare, swapped
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import find_headings
from sltdocs.workbook.reading.known_names import KnownNames, is_own_note
from sltdocs.workbook.reading.rows.plan_sheet import find_fields

_MOST = 3 / 4
"""The share of a sheet's headings that must be known ones: a list of names and phone numbers is no sheet of the plan."""


class Probable(Struct, frozen=True):
    """The sheet that was meant, and what to call it."""

    sheet: Sheet
    name: str


def probable(grid: Grid, taken: Collection[str], form: WrittenForm) -> Probable | None:
    """The sheet that was meant; None when nothing is clear, or when the workbook has that sheet already."""
    names = KnownNames.of(SHEETS)
    near = names.nearest(grid.name, taken)
    key = names.key(near) if near else _by_content(grid, taken)
    return Probable(sheet(key), sheet(key).name.of(form)) if key else None


def _by_content(grid: Grid, taken: Collection[str]) -> str | None:
    known = {one.key: _known(grid, one) for one in SHEETS if one.by_headings}
    most = max(known.values())
    best = [key for key, count in known.items() if count == most]
    return best[0] if most and len(best) == 1 and best[0] not in taken else None


def _known(grid: Grid, wanted: Sheet) -> int:
    """How many headings or fields of the sheet are this contract sheet's; 0 when the required ones are not all there."""
    required = {column.key for column in wanted if column.required}
    if wanted.layout is Layout.FIELDS:
        fields = find_fields(grid, wanted)
        typed, found = ([row.typed for row in fields.rows], fields.known.keys()) if fields else ([], set())
    else:
        headings = find_headings(grid, wanted)
        typed, found = (list(headings.typed.values()), headings.columns.keys()) if headings else ([], set())
    typed = [one for one in typed if one and not is_own_note(one)]
    return len(found) if required <= found and len(found) >= _MOST * len(typed) else 0


_NEVER_READ = frozenset(folded(name) for both in (INSTRUCTIONS, LISTS) for name in (both.nb, both.nn))
_FINDINGS = tuple(folded(marked_words(form).sheet) for form in WrittenForm)


class MatchedSheets(Struct, frozen=True):
    """The workbook's sheets by the keys of the contract; those that were there twice; those that nobody knows.

    `read_as` are those of the known that are called otherwise, `more` further sheets whose rows belong to a known one,
    `swapped` pairs that are read by their columns and not by their names.
    """

    known: Mapping[str, Grid]
    twice: tuple[tuple[str, Grid], ...]
    unknown: tuple[Grid, ...]
    damaged: Mapping[str, str]
    read_as: Mapping[str, Grid] = field(default_factory=dict)
    more: Mapping[str, Sequence[Grid]] = field(default_factory=dict)
    swapped: tuple[tuple[str, str], ...] = ()

    def grids(self, key: str) -> tuple[Grid, ...]:
        """The sheets that hold the rows of a sheet of the contract."""
        return (self.known[key], *self.more.get(key, ()))

    def findings(self, form: WrittenForm) -> Iterator[Finding]:
        """What is wrong with the sheets as such."""
        for key, name in self.damaged.items():
            yield finding(SheetCode.SHEET_DAMAGED, Place(name), spoils=sheet(key).spoilt())
        for key, grid in self.twice:
            first = self.known[key]
            yield finding(SheetCode.SHEET_TWICE, grid.place, also=(first.place,), first=first.name, spoils=sheet(key).spoilt())
        yield from self._read_otherwise(form)
        there = {*self.known, *self.damaged}
        meant = [(grid, probable(grid, there, form)) for grid in self.unknown]
        yield from (_unknown(grid, one, self._like(grid, form), form) for grid, one in meant)
        there |= {one.sheet.key for _, one in meant if one}
        yield from (_missing(one, form) for one in SHEETS if one.required and one.key not in there)
        yield from (
            finding(AsTypedCode.SHEET_VERY_HIDDEN if grid.facts.hidden_for_good else SheetCode.SHEET_HIDDEN, grid.place)
            for grid in self.known.values()
            if grid.facts.hidden and grid.cells
        )

    def _read_otherwise(self, form: WrittenForm) -> Iterator[Finding]:
        for one, other in self.swapped:
            first, second = self.known[other], self.known[one]
            yield finding(AsTypedCode.SHEETS_SWAPPED, first.place, also=(second.place,), typed=first.name, other=second.name)
        for key, grid in self.read_as.items():
            yield finding(AsTypedCode.SHEET_READ_AS, grid.place, typed=grid.name, nearest=sheet(key).name.of(form))
        for key, grids in self.more.items():
            for grid in grids:
                yield finding(AsTypedCode.SHEETS_TOGETHER, grid.place, typed=grid.name, nearest=sheet(key).name.of(form))

    def _like(self, grid: Grid, form: WrittenForm) -> str:
        """What the known sheet is called that an unknown one is like; empty when there is none."""
        found = probable(grid, (), form)
        return self.known[found.sheet.key].facts.name if found and found.sheet.key in self.known else ""


def matched(grids: Iterable[Grid], damaged: Iterable[str] = ()) -> MatchedSheets:
    """The sheets of a workbook, each matched by its name; instructions, lists and own notes are left out."""
    names = KnownNames.of(SHEETS)
    known: dict[str, Grid] = {}
    twice: list[tuple[str, Grid]] = []
    others: list[Grid] = []
    for grid in sorted(_read(grids), key=lambda one: _is_synonym(one.name, names)):
        key = names.key(grid.name)
        if key is not None and key not in known:
            known[key] = grid
        elif key is not None and grid.cells:
            twice.append((key, grid))
        elif grid.cells:
            others.append(grid)
    broken = {key: name for name in damaged if (key := names.key(name)) is not None}
    found = agreeing(others, known, names)
    known |= found.known
    astray = tuple(swapped(known))
    for one, other in astray:
        known[one], known[other] = known[other], known[one]
    return MatchedSheets(known, tuple(twice), tuple(found.left), broken, found.read_as, found.more, astray)


def seemingly_nynorsk(known: Mapping[str, Grid]) -> bool:
    """Whether more of the sheets have names of nynorsk alone («Møte», «Deltakarar») than of bokmål alone."""
    typed = [(bare(grid.name), folded(sheet(key).name.nb), folded(sheet(key).name.nn)) for key, grid in known.items()]
    return sum((name == nn) - (name == nb) for name, nb, nn in typed) > 0


def _read(grids: Iterable[Grid]) -> Iterator[Grid]:
    return (
        grid for grid in grids if not (folded(grid.name) in _NEVER_READ or is_own_note(grid.name) or is_findings_sheet(grid.name))
    )


def is_findings_sheet(name: str) -> bool:
    """Whether this is the sheet that a marked copy begins with: she may have corrected that copy and dropped it again."""
    return folded(name).startswith(_FINDINGS)


def _is_synonym(name: str, names: KnownNames) -> bool:
    key = names.key(name)
    return key is None or folded(name) not in map(folded, (sheet(key).name.nb, sheet(key).name.nn))


def _unknown(grid: Grid, meant: Probable | None, like: str, form: WrittenForm) -> Finding:
    """A sheet under another name is lost, and stops what it is needed for: the calendars would cancel all its meetings.

    One that is `like` another sheet that the workbook has already is a copy, or the rest of its rows.
    """
    if meant is None and like:
        code = AsTypedCode.SHEET_OF_ANOTHER_YEAR if bare(grid.name) == bare(like) != folded(like) else SheetCode.SHEET_ANOTHER
        return finding(code, grid.place, typed=grid.name, like=like)
    if meant is None:
        return finding(SheetCode.SHEET_UNKNOWN, grid.place, typed=grid.name)
    headings = find_headings(grid, meant.sheet) if meant.sheet.layout is Layout.TABLE else None
    needed = [column for column in meant.sheet if column.makes_row]
    lacks = [column for column in needed if headings and column.key not in headings.columns]
    if lacks and len(lacks) < len(needed):
        code, name, spoils = AsTypedCode.SHEET_LACKS_COLUMN, lacks[0].name.of(form), meant.sheet.spoilt()
        return finding(code, grid.place, typed=grid.name, name=name, nearest=meant.name, spoils=spoils)
    return finding(SheetCode.SHEET_MISSPELT, grid.place, typed=grid.name, nearest=meant.name, spoils=meant.sheet.spoilt())


def _missing(missing: Sheet, form: WrittenForm) -> Finding:
    return finding(SheetCode.SHEET_MISSING, name=missing.name.of(form), spoils=missing.spoilt())
