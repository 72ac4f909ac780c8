"""A table that was pasted into a text: its cells stand apart by tabs, as from Word and Excel, by pipes, or by aligned blanks."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise

from msgspec import Struct

from sltdocs.contract.cell import Run

Line = tuple[Run, ...]
Span = tuple[int, int]
"""Where a cell begins and ends in its line."""

_ITEM = re.compile(r"^[ \t]*(?:[-•*–]|\d{1,2}[.)])[ \t]+(?=\S)")
_RULE = re.compile(r":?-{2,}:?|:?-:?")
_GAP = re.compile(r"[ \u00a0]{2,}")
_NUMBER = re.compile(r"[-+−<≤]?[\d\s.,]*\d\s*(?:%|kr|,-)?")
_LONGEST_HEAD = 60
_MOST_COLUMNS = 12
_MISSING: Span = (0, 0)


class PastedTable(Struct, frozen=True):
    """A table of a text: as many cells in each row as in the widest. `lines` are the lines of the text that it takes up."""

    rows: tuple[tuple[Line, ...], ...]
    has_heading: bool
    lines: int


def pasted_table(lines: Sequence[Line], at: int) -> PastedTable | None:
    """The table that begins at a line; None when no table does. It has at least two lines with as many cells."""
    for spans in (_by_tabs, _by_pipes, _by_blanks):
        first = list(islice(_alike(lines, at, spans), 3))  # they tell: every line of a long text is asked
        if len(first) > 1 and not all(_is_item(line, cells) for line, cells in first[:2]) and _table(first) is not None:
            return _table(list(_alike(lines, at, spans)))
    return None


def _is_item(line: Line, cells: list[Span]) -> bool:
    """Whether the only gap of a line is the one behind the sign of a list item."""
    text = plain(line)
    item = _ITEM.match(text)
    return item is not None and all(start <= item.end() for start, _ in cells if text[start:].strip())


def _alike(lines: Sequence[Line], at: int, spans: Callable[[str], list[Span]]) -> Iterator[tuple[Line, list[Span]]]:
    """The lines from one on that are rows of one table, with their cells."""
    columns: list[Span] = []
    for number in range(at, len(lines)):
        line = lines[number]
        cells = spans(plain(line))
        if not 2 <= len(cells) <= _MOST_COLUMNS:
            return
        if columns and spans is _by_blanks:
            cells = _below(cells, columns, plain(line))
        elif columns and spans is _by_pipes and len(cells) != len(columns):
            return  # at tabs, empty cells at the end of a row may be missing
        if not cells:
            return
        columns = _grown(columns, cells)
        yield line, cells


def _below(cells: list[Span], columns: list[Span], text: str) -> list[Span]:
    """The cells of a row between blanks, one for each column of the rows above it; none when it stands below no columns.

    A strip of blanks runs down between the columns, whichever way their cells are aligned. In a type whose letters have
    different widths nobody hits it: there as many cells, three or more, are columns too, unless they are sentences.
    """
    placed = [next((cell for cell in cells if _overlap(cell, column)), _MISSING) for column in columns]
    found = [cell for cell in placed if cell is not _MISSING]
    if placed[0] is not _MISSING and found == cells and _divided(_grown(columns, placed)):
        return placed
    sentences = any(text[start:end].endswith((".", "!", "?", ":")) for start, end in cells[:-1])
    return cells if len(cells) == len(columns) > 2 and not sentences else []


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _divided(columns: list[Span]) -> bool:
    return all(end + 1 < start for (_, end), (start, _) in pairwise(columns))


def _grown(columns: list[Span], cells: list[Span]) -> list[Span]:
    """How far the columns reach, with the cells of one more row."""
    if len(columns) != len(cells):
        return columns or cells
    both = zip(columns, cells, strict=True)
    return [column if cell is _MISSING else (min(column[0], cell[0]), max(column[1], cell[1])) for column, cell in both]


def _table(rows: list[tuple[Line, list[Span]]]) -> PastedTable | None:
    typed = [[stripped(sliced(line, start, end)) for start, end in cells] for line, cells in rows]
    kept = [cells for cells in typed if not all(_RULE.fullmatch(plain(cell)) for cell in cells)]
    width = max(map(len, typed))
    filled = [[*cells, *[()] * (width - len(cells))] for cells in kept]
    columns = [number for number in range(width) if any(plain(cells[number]) for cells in filled)]
    if len(columns) < 2 or len(kept) < 2:
        return None
    grid = tuple(tuple(cells[number] for number in columns) for cells in filled)
    return PastedTable(grid, _is_heading(grid[0]), len(rows))


def _is_heading(row: Sequence[Line]) -> bool:
    """Whether a row names its columns: a few words in each cell, and no numbers."""
    texts = [plain(cell) for cell in row]
    return all(0 < len(text) <= _LONGEST_HEAD and not _NUMBER.fullmatch(text) and not text.endswith(".") for text in texts)


def _by_tabs(text: str) -> list[Span]:
    """The cells between tabs; those before all else are an indentation."""
    return _between(text, re.compile("\t")) if "\t" in text.strip() else []


def _by_pipes(text: str) -> list[Span]:
    """The cells between pipes, which may also stand around the row."""
    if "|" not in text:
        return []
    start = len(text) - len(text.lstrip(" \t|")) if text.lstrip().startswith("|") else 0
    end = len(text.rstrip().removesuffix("|")) if text.rstrip().endswith("|") else len(text)
    first = text.index("|") + 1 if start else 0
    return [(first + begin, first + stop) for begin, stop in _between(text[first:end], re.compile(r"\|"))] if first < end else []


def _by_blanks(text: str) -> list[Span]:
    """The cells between two blanks or more."""
    return _between(text.rstrip(), _GAP) if text.strip() and not text.startswith(" ") else []


def _between(text: str, gap: re.Pattern[str]) -> list[Span]:
    ends = [match.start() for match in gap.finditer(text)]
    starts = [match.end() for match in gap.finditer(text)]
    return list(zip([0, *starts], [*ends, len(text)], strict=True))


def plain(line: Line) -> str:
    """The text of a line."""
    return "".join([run.text for run in line])


def sliced(line: Line, start: int, end: int) -> Line:
    """A part of a line, its styles kept."""
    kept: list[Run] = []
    for run in line:
        piece = run.text[max(start, 0) : max(end, 0)]
        if piece:
            kept.append(Run(piece, run.bold, run.italic, run.link))
        start, end = start - len(run.text), end - len(run.text)
    return tuple(kept)


def stripped(line: Line) -> Line:
    """A line without blanks at its ends."""
    text = plain(line)
    return sliced(line, len(text) - len(text.lstrip()), len(text.rstrip()))
