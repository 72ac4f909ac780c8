"""The page itself as a Word file: the look of the shipped template, filled with every field and table ready to be copied."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import contract_for
from sltdocs.products.template_page.ready_tags import LineKind, ReadyList, ReadyTable, ready_tags
from sltdocs.word.escaping import escape, quoted
from sltdocs.word.package import read_package, write_package
from sltdocs.words.templates.ready_page import ready_page_words

_DOCUMENT = "word/document.xml"
_LAST_SECTION = b"<w:sectPr>"
_BODY = b"<w:body>"
_WIDTH = 9298
"""Between the margins of the shipped templates, in twentieths of a point."""
_STYLES = {
    LineKind.HEADING: "Heading2",
    LineKind.TOLD: "Merknad",
    LineKind.TAG: "BodyText",
    LineKind.VALUE: "BodyText",
    LineKind.ITEM: "ListBullet",
}


def ready_page(name: str, shipped: bytes) -> bytes:
    """A template called `name` (`plan.nb.docx`) with all that it may use, in the look of the `shipped` one.

    The same bytes each time; KeyError when no template has this name.
    """
    form = WrittenForm(name.split(".")[1])
    parts = read_package(shipped)
    document = parts[_DOCUMENT]
    head, section = document.partition(_BODY)[0] + _BODY, document[document.rindex(_LAST_SECTION) :]
    body = "".join(_body(name, form)).encode()
    return write_package({**parts, _DOCUMENT: head + body + section})


def _body(name: str, form: WrittenForm) -> Iterator[str]:
    words, tags = ready_page_words(form), ready_tags(contract_for(name), form)
    yield _paragraph(words.title, "Title")
    yield _paragraph("{{ title }}", "Subtitle")
    yield from (_paragraph(line, "BodyText") for line in words.introduction)
    yield _paragraph(words.values, "Heading1")
    yield _table((words.what, words.to_copy), [tuple(map(_in_cell, row)) for row in tags.values], words.values)
    yield _paragraph(words.tables, "Heading1")
    yield from (_paragraph(line, "BodyText") for line in words.about_tables)
    for one in tags.lists:
        yield from _list(one, words.to_sort_by)
    yield _paragraph(words.chapters, "Heading1")
    yield from (_paragraph(line, "BodyText") for line in words.about_chapters)
    yield from (_paragraph(line.text, _STYLES[line.kind]) for line in tags.chapters)


def _list(one: ReadyList, to_sort_by: str) -> Iterator[str]:
    yield _paragraph(one.what, "Heading2")
    for table in one.tables:
        yield _paragraph(table.name, "Merknad", "<w:keepNext/>")
        yield _repeated(table)
    if one.raw:
        yield _paragraph(to_sort_by.format(names=", ".join(one.raw)), "Merknad")


def _repeated(table: ReadyTable) -> str:
    empty = [_paragraph("", "Tabelltekst")] * (len(table.columns) - 1)
    loop = (_in_cell(f"{{%tr for {table.loop} %}}"), *empty)
    values = tuple(_in_cell(tag) for _, tag in table.columns)
    return _table([heading for heading, _ in table.columns], (loop, values, (_in_cell("{%tr endfor %}"), *empty)), table.name)


def _in_cell(text: str) -> str:
    return _paragraph(text, "Tabelltekst")


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]], title: str) -> str:
    head = [_paragraph(one, "Tabelltopp") for one in headings]
    width = _WIDTH // len(head)
    grid = f"<w:gridCol w:w='{width}'/>" * len(head)
    return (
        f"<w:tbl><w:tblPr><w:tblStyle w:val='SLT-tabell'/><w:tblW w:w='{width * len(head)}' w:type='dxa'/>"
        "<w:tblLayout w:type='autofit'/>"
        "<w:tblLook w:val='0020' w:firstRow='1' w:lastRow='0' w:firstColumn='0' w:lastColumn='0' w:noHBand='1' w:noVBand='1'/>"
        f"<w:tblCaption w:val={quoted(title)}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{_row(head, width, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>')}"
        f"{''.join(_row(cells, width, '<w:trPr><w:cantSplit/></w:trPr>') for cells in rows)}</w:tbl>"
    )


def _row(cells: Iterable[str], width: int, properties: str) -> str:
    inner = "".join(f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/></w:tcPr>{cell}</w:tc>" for cell in cells)
    return f"<w:tr>{properties}{inner}</w:tr>"


def _paragraph(text: str, style: str, properties: str = "") -> str:
    """A paragraph; a tag for rich text is a run of its own."""
    before, sign, rest = text.partition("{{r ")
    runs = (before, f"{sign}{rest}") if sign else (text,)
    inner = "".join(f"<w:r><w:t xml:space='preserve'>{escape(one)}</w:t></w:r>" for one in runs if one)
    return f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{properties}</w:pPr>{inner}</w:p>"
