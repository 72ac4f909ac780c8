"""Values of the context as WordprocessingML: text, runs with style and links, paragraphs and lists, figures."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.cell import Run
from sltdocs.contract.normalise import clean
from sltdocs.contract.text import Block, BlockKind, PastedTable, Text
from sltdocs.errors import TemplateFault
from sltdocs.word.document.marks import CONTENTS_MARK, LINK, LIST
from sltdocs.word.escaping import escape
from sltdocs.word.figures.figure import RELATION, Figure
from sltdocs.word.template.pasted import IN_TABLES, emboldened, table_xml
from sltdocs.word.template.program import Printing
from sltdocs.word.template.values import BlocksXml, RunsXml, Xml, as_text

_BODY = "Body Text"
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")


class ContentsList(Struct, frozen=True):
    """Stands in the context where the list of contents goes."""


_BLOCKS = (BlocksXml, Figure, ContentsList)


class Printer(Struct, frozen=True):
    """Prints values with the styles of one template; `style_ids` are its style ids by lower-case name."""

    style_ids: Mapping[str, str]

    def printing(self) -> Printing:
        """How a program prints with these styles."""
        words = {
            "put": self.text,
            "inline": self.inline,
            "place": self.blocks_or_figure,
            "attribute": self.attribute,
            "colour": self.colour,
        }
        return Printing(words, {"runs": self.runs, "blocks": self.blocks})

    def text(self, value: object) -> str:
        """What `{{ value }}` prints: escaped text with line breaks and tabs; raises TemplateFault for what is more than that."""
        if type(value) is str:  # nearly every value
            return _text(value)
        if isinstance(value, RunsXml):
            raise TemplateFault("a text with |runs needs {{r … }}")
        if isinstance(value, _BLOCKS):
            raise TemplateFault("a figure, the contents or a text with |blocks needs {{p … }}, alone in its paragraph")
        return value if isinstance(value, Xml) else "" if value is None else _text(str(value))

    def inline(self, value: object) -> str:
        """What `{{r value }}` prints: runs and links; raises TemplateFault for anything else."""
        if isinstance(value, _BLOCKS):
            raise TemplateFault("a figure, the contents or a text with |blocks needs {{p … }}, alone in its paragraph")
        return value if isinstance(value, Xml) else _nothing(value)

    def blocks_or_figure(self, value: object) -> str:
        """What `{{p value }}` prints: paragraphs, a figure, or the list of contents; raises TemplateFault for anything else."""
        if isinstance(value, Figure):
            return self._figure(value)
        if isinstance(value, ContentsList):
            return f"<w:p><w:r><w:t>{CONTENTS_MARK}</w:t></w:r></w:p>"
        if isinstance(value, RunsXml):
            raise TemplateFault("a text with |runs needs {{r … }}")
        return value if isinstance(value, Xml) else _nothing(value)

    def attribute(self, value: object) -> str:
        """A value in an attribute, such as an alternative text: one line of text."""
        text = value.plain if isinstance(value, Text) else "" if value is None else as_text(value)
        return escape(" ".join(clean(text).split()))

    def colour(self, value: object) -> str:
        """The colour of a cell: six hexadecimal digits (ISO/IEC 29500-1, 17.18.38 ST_HexColor); raises TemplateFault."""
        text = str(value or "auto").strip().removeprefix("#")
        if text != "auto" and not _COLOUR.fullmatch(text):
            raise TemplateFault(f"«{text[:40]}» is no colour: it needs six digits, as «C6E0B4»")
        return text

    def runs(self, value: Text | str) -> Xml:
        """`{{r value|runs }}`: bold, italics and links in the paragraph that the tag stands in."""
        text = Text.of(value) if isinstance(value, str) else value
        return RunsXml("".join(self._run(run) for run in text.runs))

    def blocks(
        self, value: Text | str, style: str = _BODY, bullet: str = "List Bullet", number: str = "List Number", heading: str = ""
    ) -> Xml:
        """`{{p value|blocks('Style') }}`: a paragraph for each line, list items in the list styles, pasted tables as tables.

        Sub-headings have a style of their own when one is named; else what is marked as one is bold. Where the style is that
        of a table's cells, a pasted table is lines of text: no table stands in a table.
        """
        text = Text.of(value) if isinstance(value, str) else value
        styles = {BlockKind.PARAGRAPH: style, BlockKind.BULLET: bullet, BlockKind.NUMBERED: number, BlockKind.HEADING: heading}
        blocks = list(_without_tables(text.blocks)) if style.casefold().startswith(IN_TABLES) else list(text.blocks)
        together = _kept_together(blocks) if style == _BODY else set()  # a table keeps its rows together by itself
        return BlocksXml(
            "".join(
                self._block(block, styles, position, together=number in together)
                for number, (block, position) in enumerate(_positions(blocks))
            )
        )

    def _block(self, block: Block | PastedTable, styles: Mapping[BlockKind, str], position: str, *, together: bool) -> str:
        style = styles[BlockKind.PARAGRAPH]
        if isinstance(block, PastedTable):
            return table_xml(block, self.style_ids, self._id(style), lambda line: "".join(map(self._run, line)))
        if block.kind is BlockKind.HEADING and not styles[block.kind]:
            block = Block(block.kind, emboldened(block.runs) if block.marker else block.runs)
        return self._paragraph(block, styles[block.kind] or style, position, "<w:keepNext/>" if together else "")

    def _paragraph(self, block: Block, style: str, position: str, together: str) -> str:
        numbering = (
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{LIST}{self._id(style)}:{position}"/></w:numPr>' if position else ""
        )
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self._id(style)}"/>{together}{numbering}</w:pPr>'
            f"{''.join([self._run(run) for run in block.runs])}</w:p>"
        )

    def _run(self, run: Run) -> str:
        properties = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
        if not run.link:
            return _styled(run.text, properties)
        inner = _styled(run.text, f'<w:rStyle w:val="{self._id("Hyperlink")}"/>{properties}')
        return f'<w:hyperlink r:id="{LINK}{escape(clean(run.link))}" w:history="1">{inner}</w:hyperlink>'

    def _figure(self, figure: Figure) -> str:
        style = f'<w:pStyle w:val="{self._id(figure.style)}"/>' if figure.style.casefold() in self.style_ids else ""
        together = "<w:keepNext/>" if figure.keep_with_next else ""
        xml = figure.xml.replace(f"{RELATION}rel", f"{RELATION}{figure.key}")
        return f"<w:p><w:pPr>{style}{together}</w:pPr><w:r>{xml}</w:r></w:p>"

    def _id(self, style: str) -> str:
        return escape(clean(self.style_ids.get(style.casefold(), style.replace(" ", ""))))


def _nothing(value: object) -> str:
    """What is printed of a blank value where text would be lost, as Word leaves out what stands in no run; else a fault."""
    if value:
        raise TemplateFault(
            f"«{str(value)[:40]}» is text: it needs {{{{ … }}}}, or |runs in {{{{r … }}}}, |blocks in {{{{p … }}}}"
        )
    return ""


def _styled(text: str, properties: str) -> str:
    around = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{around}<w:t xml:space="preserve">{_text(text)}</w:t></w:r>'


def _text(text: str) -> str:
    escaped = escape(clean(text))
    if "\n" in escaped:
        escaped = escaped.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    return escaped.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">') if "\t" in escaped else escaped


def _without_tables(blocks: Iterable[Block | PastedTable]) -> Iterable[Block]:
    """The blocks with the rows of tables as lines of text, their cells divided by tabs."""
    for block in blocks:
        if isinstance(block, Block):
            yield block
            continue
        for row in block.rows:
            cells = [(Run("\t"), *cell) if number else cell for number, cell in enumerate(row)]
            yield Block(BlockKind.PARAGRAPH, tuple(run for cell in cells for run in cell))


_ITEMS = frozenset({BlockKind.BULLET, BlockKind.NUMBERED})


def _is_item(block: Block | PastedTable) -> bool:
    return isinstance(block, Block) and block.kind in _ITEMS


def _introduces(block: Block | PastedTable) -> bool:
    return isinstance(block, Block) and (block.kind is BlockKind.HEADING or block.plain.endswith(":"))


def _kept_together(blocks: Sequence[Block | PastedTable]) -> set[int]:
    """The blocks that stay on the page of the next one, by number: what introduces a list, its first item, its last but one."""
    items = [*map(_is_item, blocks), False, False]
    return {
        number
        for number, block in enumerate(blocks)
        if items[number + 1]
        and (
            (not items[number] and _introduces(block))
            or (items[number] and (number == 0 or not items[number - 1] or not items[number + 2]))
        )
    }


def _positions(blocks: Iterable[Block | PastedTable]) -> Iterable[tuple[Block | PastedTable, str]]:
    """With each numbered item, `start-1` when it begins a list, else `next`: so lists that follow each other restart."""
    expected = 0
    for block in blocks:
        if not isinstance(block, Block) or block.kind is not BlockKind.NUMBERED:
            expected = 0
            yield block, ""
            continue
        number = int("".join(sign for sign in block.marker if sign.isdigit()))
        yield block, "next" if number == expected else f"start-{number}"
        expected = number + 1
