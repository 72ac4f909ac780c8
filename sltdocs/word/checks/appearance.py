"""How a piece of text looks in the end: its colour, what is behind it, its size, from all the places that Word takes them.

The order is that of ISO/IEC 29500-1, 17.7.2: what is given directly, character style, paragraph style, table style with
its special rows and columns, the document's defaults.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree
from msgspec import Struct

from sltdocs.word.checks.colours import WHITE, contrast, highlight_of, ink_of, paper_of, theme_colours
from sltdocs.word.document.tables.table_grids import held

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STYLES, _THEME, _SETTINGS = "word/styles.xml", "word/theme/theme1.xml", "word/settings.xml"
_SEEN_OF_PARAGRAPH = frozenset(f"{_W}{name}" for name in ("pStyle", "shd"))
_SEEN_OF_RUN = frozenset(f"{_W}{name}" for name in ("rStyle", "color", "shd", "highlight", "sz", "b", "u"))
_LARGE, _LARGE_BOLD = 36, 28
"""Half-points from which text counts as large (WCAG 2.1, definition of large scale)."""


class TextLook(Struct, frozen=True):
    """`ink` is empty when Word chooses it, which has contrast; both colours `RRGGBB`. `large` is what WCAG calls large scale."""

    ink: str
    paper: str
    large: bool
    underlined: bool
    contrast: float


@dataclass(slots=True)
class Appearance:
    """Looks up how runs look. Asked for the same surroundings again, it remembers."""

    trees: Mapping[str, etree._Element]
    _styles: dict[str, etree._Element] = field(init=False)
    _theme: Mapping[str, str] = field(init=False)
    _known: dict[tuple[object, ...], dict[tuple[object, ...], TextLook]] = field(default_factory=dict)
    _chains: dict[str, tuple[etree._Element, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        styles = self.trees.get(_STYLES)
        self._styles = {} if styles is None else {str(one.get(f"{_W}styleId")): one for one in styles.iter(f"{_W}style")}
        self._theme = theme_colours(self.trees.get(_THEME))

    def in_paragraph(self, paragraph: etree._Element, cell: "TableCell | None") -> Callable[[etree._Element], TextLook]:
        """How the runs of a paragraph look, in a cell or outside tables."""
        own = paragraph.find(f"{_W}pPr")
        around = (_key(own, _SEEN_OF_PARAGRAPH), cell)
        known = self._known.setdefault(around, {})

        def look(run: etree._Element) -> TextLook:
            direct = run.find(f"{_W}rPr")
            key = _key(direct, _SEEN_OF_RUN)
            if key not in known:
                known[key] = self._resolved(direct, own, cell)
            return known[key]

        return look

    def _resolved(self, direct: etree._Element | None, own: etree._Element | None, cell: "TableCell | None") -> TextLook:
        runs = [*self._run_layers(direct, own), *self._table_layers(cell, "rPr"), *self._defaults("rPr")]
        size = _first_value(runs, "sz") or "20"
        bold = _first_value(runs, "b") not in {None, "0", "false"}
        ink = next((ink_of(one, self._theme) for one in _found(runs, "color")), "")
        large = int(float(size)) >= (_LARGE_BOLD if bold else _LARGE)
        underlined = _first_value(runs, "u") not in {None, "none"}
        paper = self._paper(direct, own, cell)
        return TextLook(ink, paper, large, underlined, contrast(ink, paper) if ink else math.inf)

    def _run_layers(self, direct: etree._Element | None, own: etree._Element | None) -> Iterator[etree._Element]:
        """What speaks of characters, nearest first."""
        if direct is not None:
            yield direct
        for style in (*self._chain(_value(direct, "rStyle")), *self._paragraph_styles(own)):
            yield from style.findall(f"{_W}rPr")

    def _paper(self, direct: etree._Element | None, own: etree._Element | None, cell: "TableCell | None") -> str:
        highlight = None if direct is None else direct.find(f"{_W}highlight")
        if highlight is not None and highlight_of(highlight):
            return highlight_of(highlight)
        characters = (direct, *(style.find(f"{_W}rPr") for style in self._chain(_value(direct, "rStyle"))))
        paragraphs = (own, *(style.find(f"{_W}pPr") for style in self._paragraph_styles(own)))
        layers = (*characters, *paragraphs, None if cell is None else cell.properties, *self._table_layers(cell, "tcPr"))
        papers = (paper_of(one, self._theme) for one in _found([one for one in layers if one is not None], "shd"))
        return next((paper for paper in papers if paper), self._page())

    def _page(self) -> str:
        """The colour of the page, when it is shown."""
        settings, document = self.trees.get(_SETTINGS), self.trees.get("word/document.xml")
        background = None if document is None else document.find(f"{_W}background")
        if background is None or settings is None or settings.find(f"{_W}displayBackgroundShape") is None:
            return WHITE
        return ink_of(background, self._theme) or WHITE

    def _paragraph_styles(self, own: etree._Element | None) -> tuple[etree._Element, ...]:
        return self._chain(_value(own, "pStyle") or self._default_style())

    def _default_style(self) -> str:
        default = (
            key
            for key, style in self._styles.items()
            if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default") in {"1", "true"}
        )
        return next(default, "")

    def _table_layers(self, cell: "TableCell | None", part: str) -> Iterator[etree._Element]:
        """What a table's style says of a cell: of its special rows and columns first, then of all cells."""
        chain = self._chain(cell.style) if cell is not None else ()
        for condition in cell.conditions if cell is not None else ():
            for style in chain:
                for special in style.findall(f"{_W}tblStylePr"):
                    if special.get(f"{_W}type") == condition:
                        yield from special.findall(f"{_W}{part}")
        for style in chain:
            yield from style.findall(f"{_W}{part}")

    def _defaults(self, part: str) -> Iterator[etree._Element]:
        styles = self.trees.get(_STYLES)
        if styles is not None:
            yield from styles.findall(f"{_W}docDefaults/{_W}{part}Default/{_W}{part}")

    def _chain(self, style: str) -> tuple[etree._Element, ...]:
        """A style and those that it is based on."""
        if style not in self._chains:
            chain: list[etree._Element] = []
            key = style
            while key in self._styles and self._styles[key] not in chain:
                chain.append(self._styles[key])
                key = _value(self._styles[key], "basedOn")
            self._chains[style] = tuple(chain)
        return self._chains[style]


class TableCell(Struct, frozen=True):
    """Where in a table a cell is: the table's style, its special rows and columns that it is part of, nearest first."""

    style: str
    conditions: tuple[str, ...]
    shading: bytes = b""

    @property
    def properties(self) -> etree._Element | None:
        """The cell's own properties, as far as they are seen."""
        return etree.fromstring(self.shading) if self.shading else None


def cells(table: etree._Element) -> Iterator[tuple[etree._Element, TableCell]]:
    """The cells of a table, also in content controls, without those of tables inside it, each with where it is."""
    properties, rows = table.find(f"{_W}tblPr"), list(held(table, "tr"))
    look = None if properties is None else properties.find(f"{_W}tblLook")
    style = _value(properties, "tblStyle")
    for number, row in enumerate(rows):
        columns = list(held(row, "tc"))
        for place, cell in enumerate(columns):
            conditions = tuple(_conditions(look, (number, len(rows)), (place, len(columns))))
            own = cell.find(f"{_W}tcPr")
            shading = b"" if own is None or own.find(f"{_W}shd") is None else etree.tostring(own)
            yield cell, TableCell(style, conditions, shading)


def _conditions(look: etree._Element | None, row: tuple[int, int], column: tuple[int, int]) -> Iterator[str]:
    """The special parts of the table that a cell belongs to: rows before columns before bands (17.7.6)."""
    first_row = _is_on(look, "firstRow", 0x0020)
    if row[0] == 0 and first_row:
        yield "firstRow"
    if row[0] == row[1] - 1 and _is_on(look, "lastRow", 0x0040):
        yield "lastRow"
    if column[0] == 0 and _is_on(look, "firstColumn", 0x0080):
        yield "firstCol"
    if column[0] == column[1] - 1 and _is_on(look, "lastColumn", 0x0100):
        yield "lastCol"
    if not _is_on(look, "noHBand", 0x0200):
        yield "band2Horz" if (row[0] - first_row) % 2 else "band1Horz"
    if not _is_on(look, "noVBand", 0x0400):
        yield "band2Vert" if column[0] % 2 else "band1Vert"


def _is_on(look: etree._Element | None, name: str, bit: int) -> bool:
    """A switch of `w:tblLook`, by name or, as Word 2007 wrote it, as a bit of its value."""
    if look is None:
        return False
    named = look.get(f"{_W}{name}")
    return named in {"1", "true", "on"} if named is not None else bool(int(look.get(f"{_W}val", "0"), 16) & bit)


def _found(layers: list[etree._Element], name: str) -> Iterator[etree._Element]:
    return (one for layer in layers for one in layer.findall(f"{_W}{name}"))


def _first_value(layers: list[etree._Element], name: str) -> str | None:
    """The value of the nearest element of this name; `1` for a switch that is on without one, None when there is none."""
    return next((str(one.get(f"{_W}val", "1")) for one in _found(layers, name)), None)


def _value(element: etree._Element | None, name: str) -> str:
    found = None if element is None else element.find(f"{_W}{name}")
    return "" if found is None else str(found.get(f"{_W}val", ""))


def _key(element: etree._Element | None, counts: frozenset[str]) -> tuple[object, ...]:
    """What of an element's children bears on how text looks; the same for all that look alike."""
    if element is None:
        return ()
    return tuple((child.tag, *child.attrib.items()) for child in element if child.tag in counts)
