"""What can only be done when the whole text stands: links, list numbers, drawings, the list of contents, the end mark."""

import re
from dataclasses import dataclass, field
from html import unescape
from posixpath import basename, dirname, relpath
from xml.sax.saxutils import quoteattr

from sltdocs.errors import TemplateFault
from sltdocs.word.figures import DRAWING_ID, RELATION, Figure, Part, Related
from sltdocs.word.package import CONTENT_TYPES
from sltdocs.word.printing import LINK, LIST
from sltdocs.word.template import END_MARK

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_LINKS = re.compile(rf'r:id="{LINK}([^"]*)"')
_FIGURES = re.compile(rf'"{RELATION}([^"]*)"')
_LISTS = re.compile(rf'"{LIST}([^":]*):(?:start-(\d+)|next)"')
_DRAWING_IDS = re.compile(r'(<wp:docPr [^>]*?\bid=)"[^"]*"')
_END = re.compile(rf"<w:p(?: [^>]*)?><w:r><w:t>{END_MARK}</w:t></w:r></w:p>")
_EMPTY_RUNS = re.compile(
    r'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?(?:/>|></w:t>)</w:r>'
)
_EMPTY_CELLS = re.compile(r"</w:tcPr></w:tc>")


@dataclass(slots=True)
class Assembly:
    """The parts of one document while its loose ends are tied; made for one rendering, then thrown away."""

    parts: dict[str, bytes]
    figures: dict[str, Figure]
    _targets: dict[str, dict[tuple[str, str], str]] = field(default_factory=dict)
    _placed: dict[Part, str] = field(default_factory=dict)
    _drawings: int = 0

    def finish(self, name: str, text: str) -> str:
        """The part's text with every mark that printing left replaced; relationships and new parts are noted."""
        text = _EMPTY_CELLS.sub("</w:tcPr><w:p/></w:tc>", _EMPTY_RUNS.sub("", text))
        text = _LINKS.sub(lambda match: f'r:id="{self._link(name, unescape(match[1]))}"', text)
        text = _FIGURES.sub(lambda match: f'"{self._figure(name, match[1])}"', text)
        text = text.replace(DRAWING_ID, 'id="0"')
        return _DRAWING_IDS.sub(self._drawing_id, text)

    def number_lists(self, text: str) -> str:
        """The document's text with a numbering instance for every numbered list, added to word/numbering.xml."""
        numbering = self.parts.get("word/numbering.xml", b"").decode()
        styled = _numbering_of_styles(self.parts.get("word/styles.xml", b"").decode())
        instances = _Numbering(numbering, styled)
        text = _LISTS.sub(lambda match: f'"{instances.number(match[1], match[2])}"', text)
        if instances.added:
            self.parts["word/numbering.xml"] = instances.written().encode()
        return text

    def write_relations(self) -> None:
        """Adds the noted relationships and content types to the package."""
        for name, targets in self._targets.items():
            path = f"{dirname(name)}/_rels/{basename(name)}.rels"
            current = self.parts.get(path, f'<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode()).decode()
            lines = "".join(_relation(number, kind, target) for (kind, target), number in targets.items())
            self.parts[path] = _before_end(current, "Relationships", lines).encode()
        self._write_content_types()

    def _write_content_types(self) -> None:
        types = self.parts[CONTENT_TYPES].decode()
        missing = [
            f"<Override PartName={quoteattr('/' + path)} ContentType={quoteattr(part.content_type)}/>"
            for part, path in self._placed.items()
        ]
        self.parts[CONTENT_TYPES] = _before_end(types, "Types", "".join(missing)).encode()

    def _link(self, name: str, target: str) -> str:
        return self._relation(name, f"{_OFFICE}/hyperlink", target)

    def _figure(self, name: str, key: str) -> str:
        related = self.figures[key].part
        if related is None:
            raise TemplateFault(f"{name}: the figure {key} has no part")
        return self._relation(name, related.kind, relpath(self._place(related.part), dirname(name)))

    def _place(self, part: Part) -> str:
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

    def _drawing_id(self, match: re.Match[str]) -> str:
        self._drawings += 1
        return f'{match[1]}"{self._drawings}"'


def without_end_mark(text: str) -> str:
    """The document's text without its last paragraph; raises TemplateFault when something cut that paragraph off."""
    shorter, found = _END.subn("", text)
    if found != 1:
        raise TemplateFault("the end of the document was lost while it was filled in")
    return shorter


class _Numbering:
    """Numbering instances that restart: a `w:num` of its own for each list."""

    def __init__(self, numbering: str, styled: dict[str, str]) -> None:
        self._numbering = numbering
        self._styled = styled
        self._abstract = dict(
            re.findall(r'<w:num w:numId=["\'](\d+)["\'][^>]*>\s*<w:abstractNumId w:val=["\'](\d+)["\']', numbering)
        )
        self._last = max((int(number) for number in self._abstract), default=0)
        self._current: dict[str, str] = {}
        self.added: list[str] = []

    def number(self, style: str, start: str | None) -> str:
        """The numId for an item of a list in this style; `start` begins a new list at that number."""
        base = self._styled.get(style, "0")
        if base not in self._abstract:
            return base
        if start is not None or style not in self._current:
            self._last += 1
            self._current[style] = str(self._last)
            self.added.append(
                f'<w:num w:numId="{self._last}"><w:abstractNumId w:val="{self._abstract[base]}"/><w:lvlOverride w:ilvl="0">'
                f'<w:startOverride w:val="{start or 1}"/></w:lvlOverride></w:num>'
            )
        return self._current[style]

    def written(self) -> str:
        """word/numbering.xml with the new instances."""
        return _before_end(self._numbering, "w:numbering", "".join(self.added))


def _numbering_of_styles(styles: str) -> dict[str, str]:
    """The numId that each list style refers to, by style id."""
    found: dict[str, str] = {}
    for style in re.findall(r"<w:style .*?</w:style>", styles, re.DOTALL):
        name = re.search(r'w:styleId=["\']([^"\']*)["\']', style)
        number = re.search(r'<w:numId w:val=["\'](\d+)["\']', style)
        if name and number:
            found[name[1]] = number[1]
    return found


def _relation(number: str, kind: str, target: str) -> str:
    outside = ' TargetMode="External"' if kind.endswith("/hyperlink") else ""
    return f"<Relationship Id={quoteattr(number)} Type={quoteattr(kind)} Target={quoteattr(target)}{outside}/>"


def _before_end(xml: str, element: str, addition: str) -> str:
    """The XML with an addition just inside the end of its root element."""
    if not addition:
        return xml
    if f"</{element}>" in xml:
        return xml.replace(f"</{element}>", f"{addition}</{element}>")
    return re.sub(rf"<{element}([^>]*)/>\s*$", lambda match: f"<{element}{match[1]}>{addition}</{element}>", xml)
