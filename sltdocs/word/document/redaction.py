"""Takes passages out of a finished document in its own parts: text, alternative texts, charts and the workbooks inside them.

A document that was adopted is not rendered again when something in it is withdrawn: everything else in it stays as it was.
In doubt more is taken out than was asked for: what is left must not tell it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree
from msgspec import Struct

from sltdocs.word.document.headings import heading_levels
from sltdocs.word.figures.emptied_chart import emptied_parts
from sltdocs.word.package import read_package, write_package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TEXT_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_NOTHING = "–"


class Passage(Struct, frozen=True):
    """What is to be taken out: whatever is `about` these words, at one of the places `at` (a year, a date as it is printed).

    Without `at` all of it. `rival` is a pattern for places of the same kind, another year: what is about the words and names
    neither `at` nor a rival is taken in doubt. Without a pattern only what names the place is taken.
    """

    about: str
    at: tuple[str, ...] = ()
    rival: str = ""


class Redacted(Struct, frozen=True):
    """The new file, and how many passages of text and how many charts were taken out of it."""

    document: bytes
    passages: int
    charts: int


def redacted(document: bytes, passages: Iterable[Passage], notice: str) -> Redacted:
    """The document with the notice in place of each passage; the very same bytes when it has none of them.

    Raises PackageFault for bytes that are no package, etree.XMLSyntaxError for parts that are no XML.
    """
    parts = read_package(document)
    styles = etree.fromstring(parts["word/styles.xml"]) if "word/styles.xml" in parts else None
    ranks = _Ranks(heading_levels(styles), _contents_styles(styles))
    wanted = tuple(passages)
    taken, charts = 0, list[str]()
    for name in sorted(filter(_TEXT_PARTS.fullmatch, parts)):
        tree = etree.fromstring(parts[name])
        redaction = _Redaction(tree, wanted, notice, ranks)
        redaction.run()
        if redaction.taken:
            parts[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
            charts += _chart_parts(name, redaction.charts, parts)
            taken += redaction.taken
    if not taken:
        return Redacted(document, 0, 0)
    return Redacted(write_package({**parts, **emptied_parts(parts, charts)}), taken, len(charts))


class _Ranks(Struct, frozen=True):
    """The levels of heading styles and the styles of the list of contents, by style id."""

    levels: Mapping[str, int]
    contents: frozenset[str]


class _Redaction:
    """One part's text on its way to what may be left of it."""

    def __init__(self, tree: etree._Element, passages: tuple[Passage, ...], notice: str, ranks: _Ranks) -> None:
        self._tree, self._passages, self._notice, self._ranks = tree, passages, notice, ranks
        self.taken = 0
        self.charts: list[str] = []

    def run(self) -> None:
        """Paragraphs that name it themselves, then what stands in its chapters and tables."""
        for passage in self._passages:
            for block, is_below in list(_with_scope(self._tree, passage, self._ranks)):
                if block.tag == f"{_W}tbl":
                    self._take_rows(block, passage, is_below=is_below)
                else:
                    self._take_paragraph(block, passage, is_below=is_below)
        self._say_once()

    def _take_paragraph(self, paragraph: etree._Element, passage: Passage, *, is_below: bool) -> None:
        text = _seen(paragraph)
        if says(text, passage.about) or is_below:
            charts = [str(chart.get(f"{_R}id")) for chart in paragraph.iter(_CHART)]
            if charts or is_meant(text, passage):
                self.charts += charts
                self._replace(paragraph)

    def _take_rows(self, table: etree._Element, passage: Passage, *, is_below: bool) -> None:
        rows = table.findall(f"{_W}tr")
        top = [_seen(cell) for cell in rows[0].findall(f"{_W}tc")] if rows else []
        named = is_below or any(says(cell, passage.about) for cell in top)
        for row in rows:
            if self._take_paragraphs_of(row, passage) or self._take_places_of(row, passage):
                continue
            text = _seen(row)
            if (named and row is not rows[0]) or says(text, passage.about):
                self._take_cells(row, text, top, passage)

    def _take_paragraphs_of(self, row: etree._Element, passage: Passage) -> bool:
        """A cell may hold many meetings, a paragraph each: then only those that say both are taken."""
        if not passage.at:
            return False
        meant = [one for one in row.iter(f"{_W}p") if says(_seen(one), passage.about) and _names(_seen(one), passage.at)]
        many = [one for one in meant if _has_company(one)]
        for paragraph in many:
            self._replace(paragraph)
        return bool(many)

    def _take_places_of(self, row: etree._Element, passage: Passage) -> bool:
        """A row about it may hold several places, a paragraph each: the others stay; in doubt what stands with them goes."""
        if not passage.rival or not says(_seen(row), passage.about):
            return False
        lines = [(line, _seen(line)) for line in row.iter(f"{_W}p")]
        named = [line for line, text in lines if _names(text, passage.at)]
        others = [line for line, text in lines if line not in named and re.search(passage.rival, text)]
        if not named or not others:
            return False
        doubtful = [line for line, text in lines if text and is_meant(text, passage) and not says(text, passage.about)]
        for line in named + [one for one in doubtful if one not in named and _has_company(one)]:
            self._replace(line)
        return True

    def _take_cells(self, row: etree._Element, text: str, top: list[str], passage: Passage) -> None:
        cells = row.findall(f"{_W}tc")
        columns = [at for at, heading in enumerate(top) if passage.at and _names(heading, passage.at)]
        if columns and not _names(text, passage.at):
            for at in columns:
                self._replace_cell(cells[at] if at < len(cells) else None, _NOTHING)
        elif is_meant(text, passage):
            for at, cell in enumerate(cells):
                self._replace_cell(cell, _NOTHING if at else self._notice)

    def _say_once(self) -> None:
        """Of notices that follow each other outside tables one is enough; a paragraph that ends a section stays."""
        for paragraph in [one for one in self._tree.iter(f"{_W}p") if not _in_table(one) and _seen(one) == self._notice]:
            before, parent = paragraph.getprevious(), paragraph.getparent()
            ends_section = paragraph.find(f"{_W}pPr/{_W}sectPr") is not None
            follows = before is not None and before.tag == f"{_W}p" and _seen(before) == self._notice
            if parent is not None and follows and not ends_section:
                parent.remove(paragraph)

    def _replace_cell(self, cell: etree._Element | None, text: str) -> None:
        for at, paragraph in enumerate(cell.findall(f"{_W}p") if cell is not None else ()):
            self._replace(paragraph, text if at == 0 else "")

    def _replace(self, paragraph: etree._Element, text: str | None = None) -> None:
        """Another text in the first run's style; drawings, links and fields of the paragraph go."""
        wanted = self._notice if text is None else text
        if _seen(paragraph) == wanted and paragraph.find(f".//{_CHART}") is None:
            return
        run = paragraph.find(f".//{_W}r/{_W}rPr")
        style = None if run is None else etree.fromstring(etree.tostring(run, with_tail=False))
        for child in [child for child in paragraph if child.tag != f"{_W}pPr"]:
            paragraph.remove(child)
        new = etree.SubElement(paragraph, f"{_W}r")
        if style is not None:
            new.append(style)
        written = etree.SubElement(new, f"{_W}t")
        written.set(_XML_SPACE, "preserve")
        written.text = wanted
        self.taken += 1


def _with_scope(tree: etree._Element, passage: Passage, ranks: _Ranks) -> Iterator[tuple[etree._Element, bool]]:
    """Paragraphs outside tables and tables, each with whether it stands below a heading or beside a caption about it."""
    below = 0
    blocks = [one for one in tree.iter(f"{_W}p", f"{_W}tbl") if not _in_table(one)]
    for at, block in enumerate(blocks):
        if passage.at and _style(block) in ranks.contents:
            continue
        level = ranks.levels.get(_style(block), 0)
        if level and below and level <= below:
            below = 0
        is_named = block.tag == f"{_W}p" and says(_seen(block), passage.about)
        if level and is_named:
            below = below or level
            if passage.at:
                continue  # the heading names what it is about, not what is withdrawn of it
        beside = any(_is_drawn(block) and says(_seen(one), passage.about) for one in blocks[at + 1 : at + 2])
        yield block, bool(below) or beside


def _has_company(paragraph: etree._Element) -> bool:
    """Whether other paragraphs stand beside it, in its cell."""
    beside = (*paragraph.itersiblings(), *paragraph.itersiblings(preceding=True))
    return any(one.tag == paragraph.tag for one in beside)


def _is_drawn(block: etree._Element) -> bool:
    return block.find(f".//{_CHART}") is not None


def _in_table(block: etree._Element) -> bool:
    return next(block.iterancestors(f"{_W}tbl"), None) is not None


def _style(block: etree._Element) -> str:
    style = block.find(f"{_W}pPr/{_W}pStyle") if block.tag == f"{_W}p" else None
    return "" if style is None else str(style.get(f"{_W}val"))


def _contents_styles(styles: etree._Element | None) -> frozenset[str]:
    """Word keeps the names of built-in styles in English: `toc 1`."""
    named = () if styles is None else styles.iter(f"{_W}style")
    names = {str(one.get(f"{_W}styleId")): one.find(f"{_W}name") for one in named}
    return frozenset(key for key, name in names.items() if name is not None and str(name.get(f"{_W}val")).startswith("toc "))


def _seen(element: etree._Element) -> str:
    """Every text in it, alternative texts too, with words of different paragraphs apart."""
    texts = []
    for one in element.iter():
        if one.tag == f"{_W}t":
            texts.append(one.text or "")
        elif one.tag in (f"{_W}p", f"{_W}tab", f"{_W}br"):
            texts.append(" ")
        elif isinstance(one.tag, str) and one.tag.endswith("}docPr"):
            texts.append(f" {one.get('descr', '')} {one.get('title', '')} ")
    return _plain("".join(texts))


def says(text: str, words: str) -> bool:
    """Whether a text has these words, as words of their own; blanks and soft hyphens are no matter."""
    return re.search(rf"(?<!\w){re.escape(_plain(words))}(?!\w)", _plain(text), re.IGNORECASE) is not None


def is_meant(text: str, passage: Passage) -> bool:
    """Whether a text is at the passage's place; where it says no place at all, it may be."""
    if not passage.at or _names(text, passage.at):
        return True
    return passage.rival != "" and re.search(passage.rival, text) is None


def _names(text: str, places: Iterable[str]) -> bool:
    return any(says(text, place) for place in places)


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def _chart_parts(name: str, identifiers: Iterable[str], parts: Mapping[str, bytes]) -> Iterator[str]:
    """The chart parts that a part's drawings show."""
    folder, _, own = name.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{own}.rels")
    wanted = set(identifiers)
    for one in etree.fromstring(rels) if rels and wanted else ():
        if one.get("Id") in wanted:
            yield f"{folder}/{one.get('Target')}"
