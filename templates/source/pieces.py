"""The pieces that a template's body is put together from: paragraphs, tag lines, tables, sections."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from templates.source.look import LANDSCAPE, PORTRAIT, Page, twips
from templates.source.styles import style_id
from templates.source.xml import escape, quoteattr


def run(text: str, style: str = "") -> str:
    """A run of text; a tab character becomes Word's tab."""
    properties = f"<w:rPr><w:rStyle w:val='{style_id(style)}'/></w:rPr>" if style else ""
    inner = "<w:tab/>".join(f"<w:t xml:space='preserve'>{escape(piece)}</w:t>" if piece else "" for piece in text.split("\t"))
    return f"<w:r>{properties}{inner}</w:r>"


def runs(text: str) -> str:
    """Runs of text; a tag for rich text, `{{r … }}`, needs a run of its own."""
    return "".join(run(piece) for piece in _RICH_TAG.split(text) if piece)


_RICH_TAG = re.compile(r"(\{\{r .*?\}\})")


def field(instruction: str) -> str:
    """A simple field such as PAGE; Word fills it when it lays the page out."""
    return f"<w:fldSimple w:instr=' {instruction} '><w:r><w:t>1</w:t></w:r></w:fldSimple>"


def paragraph(content: str, style: str = "Body Text", properties: str = "") -> str:
    """A paragraph of a style; `content` is text, or runs when it already is XML."""
    inner = content if content.startswith("<w:") else runs(content)
    return f"<w:p><w:pPr><w:pStyle w:val='{style_id(style)}'/>{properties}</w:pPr>{inner}</w:p>"


KEEP_WITH_NEXT = "<w:keepNext/>"
"""The property of a paragraph that must not end a page."""
LAST_OF_A_PAGE = "<w:keepNext w:val='0'/>"
"""The property of a heading that may end a page, since nothing stands below it."""
ON_A_NEW_PAGE = "<w:pageBreakBefore/><w:spacing w:before='0'/>"
"""The properties of a heading that begins a page, as high as those that come to stand there."""


def tag(expression: str) -> str:
    """A line that holds nothing but a control tag, `if sections` → `{%p if sections %}`; it leaves no trace."""
    return paragraph(f"{{%p {expression} %}}")


def when(condition: str, *inside: str) -> str:
    """What is printed only when the condition holds."""
    return tag(f"if {condition}") + "".join(inside) + tag("endif")


def each(loop: str, *inside: str) -> str:
    """What is printed for each item, `each("group in groups", …)`."""
    return tag(f"for {loop}") + "".join(inside) + tag("endfor")


def heading(level: int, text: str, properties: str = "") -> str:
    """A heading of level 1 to 3."""
    return paragraph(text, f"Heading {level}", properties)


def blocks(expression: str, style: str = "Body Text") -> str:
    """A line where a text of several paragraphs and lists goes; tables have tighter lists of their own."""
    lists = ", 'Tabellpunkt', 'Tabellnummer'" if style.startswith("Tabell") else ""
    return paragraph(f"{{{{p {expression}|blocks('{style}'{lists}) }}}}", style)


def prose(expression: str, heading_level: int) -> str:
    """The same for a text of the coordinator's, which may have sub-headings, of this level."""
    return paragraph(f"{{{{p {expression}|blocks('Body Text', heading='Heading {heading_level}') }}}}", "Body Text")


def object_line(expression: str, style: str = "Body Text") -> str:
    """A line where a figure or the list of contents goes."""
    return paragraph(f"{{{{p {expression} }}}}", style)


def note(text: str, properties: str = "") -> str:
    """A small remark: before a table that may fill its pages, since after it the remark could stand alone on the next.

    After a table whose rows all stay together it is what the last row stays with.
    """
    return paragraph(text, "Merknad", properties)


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: its heading, its width in centimetres, and the paragraphs of its cell."""

    heading: str
    width: float
    cell: str
    numeric: bool = False


def cell_text(expression: str, style: str = "Tabelltekst", properties: str = "") -> str:
    """A cell's paragraph with one plain value."""
    return paragraph(f"{{{{ {expression} }}}}", style, properties)


def table(loop: str, columns: Sequence[Column], *, title: str) -> str:
    """A table with one marked and repeated header row, and a row for each item; `title` is its text for screen readers."""
    widths = [twips(column.width) for column in columns]
    head = "".join(
        _cell(width, paragraph(column.heading, "Tabelltalltopp" if column.numeric else "Tabelltopp"))
        for width, column in zip(widths, columns, strict=True)
    )
    body = "".join(_cell(width, column.cell) for width, column in zip(widths, columns, strict=True))
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width in widths)
    return (
        f"<w:tbl><w:tblPr><w:tblStyle w:val='SLT-tabell'/><w:tblW w:w='{sum(widths)}' w:type='dxa'/>"
        "<w:tblLayout w:type='autofit'/>"
        "<w:tblLook w:val='0020' w:firstRow='1' w:lastRow='0' w:firstColumn='0' w:lastColumn='0' w:noHBand='1' w:noVBand='1'/>"
        f"<w:tblCaption w:val={quoteattr(title)}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        f"{_tag_row(f'for {loop}', widths)}<w:tr><w:trPr><w:cantSplit/></w:trPr>{body}</w:tr>{_tag_row('endfor', widths)}"
        "</w:tbl>"
    )


def _tag_row(expression: str, widths: Sequence[int]) -> str:
    cells = [paragraph(f"{{%tr {expression} %}}", "Tabelltekst")] + [_EMPTY] * (len(widths) - 1)
    return f"<w:tr>{''.join(_cell(width, inner) for width, inner in zip(widths, cells, strict=True))}</w:tr>"


_EMPTY = "<w:p><w:pPr><w:pStyle w:val='Tabelltekst'/></w:pPr></w:p>"


def _cell(width: int, inner: str) -> str:
    return f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/></w:tcPr>{inner}</w:tc>"


def section(page: Page, *, margins: Iterable[tuple[str, str]] = ()) -> str:
    """The properties of a section; `margins` are its header and footer as (`header` or `footer`, relationship id)."""
    references = "".join(f"<w:{kind}Reference w:type='default' r:id='{target}'/>" for kind, target in margins)
    turned = " w:orient='landscape'" if page is LANDSCAPE else ""
    side = twips(page.side)
    return (
        f"<w:sectPr>{references}<w:type w:val='nextPage'/><w:pgSz w:w='{twips(page.width)}' w:h='{twips(page.height)}'{turned}/>"
        f"<w:pgMar w:top='{twips(page.top)}' w:right='{side}' w:bottom='{twips(page.bottom)}' w:left='{side}' "
        "w:header='680' w:footer='567' w:gutter='0'/></w:sectPr>"
    )


def section_break(page: Page, margins: Iterable[tuple[str, str]]) -> str:
    """The end of a section, as Word itself writes it: a paragraph that holds nothing but the section's properties."""
    return f"<w:p><w:pPr><w:pStyle w:val='Seksjonsskift'/>{section(page, margins=margins)}</w:pPr></w:p>"


__all__ = [
    "KEEP_WITH_NEXT", "LANDSCAPE", "LAST_OF_A_PAGE", "ON_A_NEW_PAGE", "PORTRAIT", "Column", "blocks", "cell_text", "each",
    "field", "heading", "note", "object_line", "paragraph", "run", "section", "section_break", "table", "tag", "when",
]  # fmt: skip
