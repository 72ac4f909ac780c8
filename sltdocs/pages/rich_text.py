"""A cell's text as HTML: its paragraphs, lists and pasted tables, with bold, italics and links, as Word shows them."""

from collections.abc import Iterable
from itertools import groupby

from markupsafe import Markup

from sltdocs.contract.cell import Run
from sltdocs.contract.text import Block, BlockKind, PastedTable, Text
from sltdocs.pages.markup import element, joined

_LISTS = {BlockKind.BULLET: "ul", BlockKind.NUMBERED: "ol"}


def inline(line: Iterable[Run]) -> Markup:
    """One line of text."""
    return joined(map(_run, line))


def on_one_line(text: Text) -> Markup:
    """The whole text where there is room for a line only."""
    return joined(inline(line) + (" " if at < len(text.lines) else "") for at, line in enumerate(text.lines, 1))


def flowing(text: Text, level: int = 0) -> Markup:
    """The text's paragraphs and lists; its own sub-headings are headings of this level, or bold lines where there is none."""
    kinds = groupby(text.blocks, key=lambda block: _LISTS.get(block.kind, "") if isinstance(block, Block) else "")
    return joined(_grouped(kind, list(blocks), level) for kind, blocks in kinds)


def _grouped(kind: str, blocks: list[Block | PastedTable], level: int) -> Markup:
    if kind:
        return element(kind, *(element("li", inline(one.runs)) for one in blocks if isinstance(one, Block)))
    return joined(_block(one, level) for one in blocks)


def _block(block: Block | PastedTable, level: int) -> Markup:
    if isinstance(block, PastedTable):
        return _table(block)
    if block.kind is BlockKind.HEADING:
        return element(f"h{level}", inline(block.runs)) if level else element("p", element("strong", inline(block.runs)))
    return element("p", inline(block.runs))


def _table(table: PastedTable) -> Markup:
    head, body = (table.rows[:1], table.rows[1:]) if table.has_heading else ((), table.rows)
    top = [element("tr", *(element("th", inline(cell), scope="col") for cell in row)) for row in head]
    rows = (element("tr", *(element("td", inline(cell)) for cell in row)) for row in body)
    inner = (*([element("thead", *top)] if top else ()), element("tbody", *rows))
    return element("div", element("table", *inner), class_="wide", tabindex="0", role="group")


def _run(run: Run) -> Markup:
    shown = Markup("<br>").join(joined([part]) for part in run.text.split("\n"))
    if run.italic:
        shown = element("em", shown)
    if run.bold:
        shown = element("strong", shown)
    return element("a", shown, href=run.link) if run.link else shown
