"""What can only be done when the whole text stands: links, list numbers, drawings."""

import re
from collections.abc import Mapping
from posixpath import basename, dirname, relpath

from msgspec import Struct, field

from sltdocs.errors import TemplateFault
from sltdocs.word.document.keeping_together import keep_outer_rows_together
from sltdocs.word.document.marks import LINK, LIST
from sltdocs.word.document.numbering import Numbering, Numbers
from sltdocs.word.escaping import quoted, unescape
from sltdocs.word.figures.figure import DRAWING_ID, RELATION, Figure, FigurePart, Related, figures_in
from sltdocs.word.package import CONTENT_TYPES

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_LINKS = re.compile(rf'r:id="{LINK}([^"]*)"'.encode())
_FIGURES = re.compile(rf'"{RELATION}([^"]*)"'.encode())
_LISTS = re.compile(rf'<w:ilvl w:val="0"/><w:numId w:val="{LIST}([^":]*):(?:start-(\d+)|next)"/>'.encode())
_DRAWING_IDS = re.compile(rb'(<wp:docPr [^>]*?\bid=)"[^"]*"')
_EMPTY_TEXT = b"></w:t></w:r>"
_EMPTY_RUN = re.compile(rb'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?$')
_EMPTY_CELL = b"</w:tcPr></w:tc>"
_TABLE_AT_END = b"</w:tbl></w:tc>"
"""A cell must end with a paragraph (ISO/IEC 29500-1, 17.4.65 tc); and Word joins tables that nothing stands between."""


class Assembly(Struct):
    """The parts that one document has besides its template's, while its loose ends are tied; made for one rendering."""

    template: Mapping[str, bytes]
    numbers: Numbers
    context: Mapping[str, object]
    parts: dict[str, bytes] = field(default_factory=dict)
    _targets: dict[str, dict[tuple[str, str], str]] = field(default_factory=dict)
    _placed: dict[FigurePart, str] = field(default_factory=dict)
    _figures: dict[str, Figure] = field(default_factory=dict)
    _drawings: int = 0

    def finish(self, name: str, text: bytes) -> bytes:
        """The part's text with every mark that printing left replaced; relationships and new parts are noted."""
        text = without_empty_runs(text).replace(_EMPTY_CELL, b"</w:tcPr><w:p/></w:tc>")
        text = text.replace(_TABLE_AT_END, b"</w:tbl><w:p/></w:tc>").replace(b"</w:tbl><w:tbl>", b"</w:tbl><w:p/><w:tbl>")
        text = keep_outer_rows_together(text)
        if b"slt-" in text:
            text = _LINKS.sub(lambda match: b'r:id="%s"' % self._link(name, unescape(match[1].decode())).encode(), text)
            text = _FIGURES.sub(lambda match: b'"%s"' % self._figure(name, match[1].decode()).encode(), text)
        if b"<wp:docPr " in text:
            text = _DRAWING_IDS.sub(self._drawing_id, text.replace(DRAWING_ID.encode(), b'id="0"'))
        return text

    def number_lists(self, text: bytes) -> bytes:
        """The document's text with a numbering instance for every numbered list, added to word/numbering.xml."""
        if LIST.encode() not in text:
            return text
        numbering = Numbering(self.numbers)
        text = _LISTS.sub(lambda match: _number(numbering, match).encode(), text)
        if numbering.added:
            self.parts["word/numbering.xml"] = _before_end(self.numbers.xml, "w:numbering", "".join(numbering.added)).encode()
        return text

    def write_relations(self) -> None:
        """Adds the noted relationships and content types to the package."""
        for name, targets in self._targets.items():
            path = f"{dirname(name)}/_rels/{basename(name)}.rels"
            current = self.template.get(path, f'<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode()).decode()
            lines = "".join(_relation(number, kind, target) for (kind, target), number in targets.items())
            self.parts[path] = _before_end(current, "Relationships", lines).encode()
        if self._placed:
            self._write_content_types()

    def _write_content_types(self) -> None:
        types = self.template[CONTENT_TYPES].decode()
        missing = [
            f"<Override PartName={quoted('/' + path)} ContentType={quoted(part.content_type)}/>"
            for part, path in self._placed.items()
        ]
        self.parts[CONTENT_TYPES] = _before_end(types, "Types", "".join(missing)).encode()

    def _link(self, name: str, target: str) -> str:
        return self._relation(name, f"{_OFFICE}/hyperlink", target)

    def _figure(self, name: str, key: str) -> str:
        self._figures = self._figures or {figure.key: figure for figure in figures_in(self.context)}
        related = self._figures[key].part
        if related is None:
            raise TemplateFault(f"{name}: the figure {key} has no part")
        return self._relation(name, related.kind, relpath(self._place(related.part), dirname(name)))

    def _place(self, part: FigurePart) -> str:
        if part not in self._placed:
            path = part.name.format(n=1 + sum(placed.name == part.name for placed in self._placed))
            self._placed[part] = path
            self.parts[path] = part.data
            for inner in part.related:
                self._note(path, inner)
        return self._placed[part]

    def _note(self, path: str, inner: Related) -> None:
        targets = self._targets.setdefault(path, {})
        targets[(inner.kind, relpath(self._place(inner.part), dirname(path)))] = inner.relation_id

    def _relation(self, name: str, kind: str, target: str) -> str:
        targets = self._targets.setdefault(name, {})
        return targets.setdefault((kind, target), f"rIdSlt{len(targets) + 1}")

    def _drawing_id(self, match: re.Match[bytes]) -> bytes:
        self._drawings += 1
        return b'%s"%d"' % (match[1], self._drawings)


def without_empty_runs(text: bytes) -> bytes:
    """The text without the runs that a value left empty."""
    if _EMPTY_TEXT not in text:
        return text
    *before, last = text.split(_EMPTY_TEXT)
    return b"".join(map(_without_run_at_end, before)) + last


def _without_run_at_end(piece: bytes) -> bytes:
    """The piece without the start of an empty run; what ends otherwise keeps what it was cut from."""
    begin = max(piece.rfind(b"<w:r>"), piece.rfind(b"<w:r "))
    found = _EMPTY_RUN.match(piece, begin) if begin >= 0 else None
    return piece[:begin] if found else piece + _EMPTY_TEXT


def _number(numbering: Numbering, match: re.Match[bytes]) -> str:
    start = match[2]
    level, number = numbering.number(unescape(match[1].decode()), None if start is None else start.decode())
    return f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'


def _relation(number: str, kind: str, target: str) -> str:
    outside = ' TargetMode="External"' if kind.endswith("/hyperlink") else ""
    return f"<Relationship Id={quoted(number)} Type={quoted(kind)} Target={quoted(target)}{outside}/>"


def _before_end(xml: str, element: str, addition: str) -> str:
    """The XML with an addition just inside the end of its root element."""
    if not addition:
        return xml
    if f"</{element}>" in xml:
        return xml.replace(f"</{element}>", f"{addition}</{element}>")
    return re.sub(rf"<{element}([^>]*)/>\s*$", lambda match: f"<{element}{match[1]}>{addition}</{element}>", xml)
