"""Gives the columns of a table their widths from what stands in them, where the template leaves that to the content.

Word does so itself for tables that say `autofit` (ISO/IEC 29500-1, 17.4.52 tblLayout), LibreOffice does not, and a PDF would
tear long words while the column beside them is empty. The widths are set here, so that both show the same. Tables with
the same headings get the same widths.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from sltdocs.word.escaping import unescape

_AUTOFIT = re.compile(rb"<w:tblLayout w:type=[\"']autofit[\"']/>")
_FIXED = b'<w:tblLayout w:type="fixed"/>'
_TABLE = re.compile(rb"<w:tbl>(?:(?!<w:tbl>).)*?</w:tbl>", re.DOTALL)
_ROW = re.compile(rb"<w:tr[ >].*?</w:tr>", re.DOTALL)
_CELL = re.compile(rb"<w:tc>.*?</w:tc>", re.DOTALL)
_LINE = re.compile(rb"<w:p[ >].*?</w:p>", re.DOTALL)
_PIECE = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(?:tab|br)/>")
_GRID = re.compile(rb"(<w:gridCol w:w=[\"'])(\d+)")
_CELL_WIDTH = re.compile(rb"(<w:tcW w:w=[\"'])\d+")
_BREAKS = re.compile(r"[\s/\-–]+")
_EM, _MARGINS = 200, 250
"""Twentieths of a point: a letter's full width at ten points and a little, and what is beside the text of a cell."""
_NARROW, _WIDE = frozenset("iIjltfr.,;:'|!()[] -1"), frozenset("mwMWÆæ@%")
_MOST_OF_TABLE = 0.45
"""No column takes more than this for one long word."""


class _Need(Struct, frozen=True):
    """How wide a column must be for its longest word, and for each of its lines to stand unbroken."""

    least: int
    lines: tuple[int, ...]

    @property
    def whole(self) -> int:
        """So wide that nothing breaks."""
        return max(self.lines, default=0)

    def beyond(self, width: int) -> int:
        """How much of the lines does not fit on the first of theirs at a width."""
        return sum(max(0, line - width) for line in self.lines)

    def __or__(self, other: "_Need") -> "_Need":
        return _Need(max(self.least, other.least), self.lines + other.lines)


def with_widths_from_content(text: bytes) -> bytes:
    """The document's text, in which tables that fit themselves to their content have their widths, and keep them."""
    if not _AUTOFIT.search(text):
        return text
    needs: dict[tuple[bytes, ...], list[_Need]] = {}
    for table in _TABLE.findall(text):
        if _AUTOFIT.search(table):
            own, key = _needs(table), _head(table)
            before = needs.get(key)
            needs[key] = [one | other for one, other in zip(own, before, strict=False)] if before else own
    return _TABLE.sub(lambda found: _fitted(found[0], needs), text)


def _fitted(table: bytes, needs: Mapping[tuple[bytes, ...], Sequence[_Need]]) -> bytes:
    if not _AUTOFIT.search(table):
        return table
    table, asked = _AUTOFIT.sub(_FIXED, table), [int(width) for _, width in _GRID.findall(table)]
    found = needs[_head(table)]
    if len(found) != len(asked) or any(len(_CELL.findall(row)) != len(asked) for row in _ROW.findall(table)):
        return table  # cells over several columns: as the template has them
    widths = iter(fitting(asked, found))
    table = _GRID.sub(lambda column: b"%s%d" % (column[1], next(widths)), table)
    return _ROW.sub(lambda row: _row(row[0], fitting(asked, found)), table)


def _row(row: bytes, widths: Iterable[int]) -> bytes:
    of_cells = iter(widths)
    return _CELL_WIDTH.sub(lambda cell: b"%s%d" % (cell[1], next(of_cells)), row)


def fitting(asked: Sequence[int], needs: Sequence[_Need]) -> list[int]:
    """The widths: what the template asks for, less what a column does not need, more what its longest word does."""
    whole = sum(asked)
    least = [min(need.least, int(whole * _MOST_OF_TABLE)) for need in needs]
    if sum(least) >= whole:
        return list(asked)
    widths = [max(low, min(width, need.whole)) for low, width, need in zip(least, asked, needs, strict=True)]
    spare = whole - sum(widths)
    if spare < 0:
        shares = [width - low for width, low in zip(widths, least, strict=True)]
    else:
        shares = [need.beyond(width) for width, need in zip(widths, needs, strict=True)]
    return _spread(widths, spare, shares if sum(shares) else list(asked), whole)


def _spread(widths: Sequence[int], spare: int, shares: Sequence[int], whole: int) -> list[int]:
    """The widths with what is spare, or too much, shared out; together as wide as the table, to the last twip."""
    spread = [width + spare * share // sum(shares) for width, share in zip(widths, shares, strict=True)]
    widest = max(range(len(spread)), key=lambda at: spread[at])
    spread[widest] += whole - sum(spread)
    return spread


def _head(table: bytes) -> tuple[bytes, ...]:
    first = _ROW.search(table)
    return tuple(b"".join(_PIECE.findall(cell)) for cell in _CELL.findall(first[0])) if first else ()


def _needs(table: bytes) -> list[_Need]:
    columns = zip(*(_CELL.findall(row) for row in _ROW.findall(table)), strict=False)
    return [_need([line for cell in cells for line in _LINE.findall(cell)]) for cells in columns]


def _need(lines: Sequence[bytes]) -> _Need:
    texts = [unescape(b"".join(piece or b" " for piece in _PIECE.findall(line)).decode()) for line in lines]
    words = (word for text in texts for word in _BREAKS.split(text.replace("\u00a0", "_")))
    return _Need(_MARGINS + max(map(_width, words), default=0), tuple(_MARGINS + _width(text) for text in texts))


def _width(text: str) -> int:
    """About how wide a text is, in the bold of a name."""
    return int(
        sum(
            _EM * (0.28 if letter in _NARROW else 0.85 if letter in _WIDE else 0.6 if letter.isupper() else 0.515)
            for letter in text
        )
    )
