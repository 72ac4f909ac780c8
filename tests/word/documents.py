"""Small Word templates for tests, made with python-docx, and ways to look into what comes out."""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn

from sltdocs.word.engine import Properties
from sltdocs.word.package import read_package, write_package

PROPERTIES = Properties("Tittel", "Fjordvik kommune", "nb-NO", datetime(2026, 2, 25, tzinfo=UTC))

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def template(*paragraphs: tuple[str, str] | str, rows: Iterable[tuple[str, ...]] = (), header: str = "") -> bytes:
    """A docx with these paragraphs (text, or text and style) and a table of these rows."""
    document = Document()
    for paragraph in paragraphs:
        text, style = (paragraph, "Normal") if isinstance(paragraph, str) else paragraph
        document.add_paragraph(text, style=style)
    cells = [tuple(row) for row in rows]
    if cells:
        table = document.add_table(rows=0, cols=len(cells[0]))
        for row in cells:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def paragraphs(document: bytes) -> list[tuple[str, str]]:
    """Style and text of every paragraph of the body outside tables."""
    return [(paragraph.style.name, paragraph.text) for paragraph in Document(BytesIO(document)).paragraphs]


def cells(document: bytes) -> list[list[str]]:
    """The texts of the first table."""
    return [[cell.text for cell in row.cells] for row in Document(BytesIO(document)).tables[0].rows]


def text_of(document: bytes) -> str:
    """All text of the body, with line breaks and tabs as they print."""
    marks = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    body = Document(BytesIO(document)).element.body
    lines = []
    for paragraph in body.iter(qn("w:p")):
        pieces = (piece.text or "" if piece.tag == qn("w:t") else marks[piece.tag] for piece in paragraph.iter(qn("w:t"), *marks))
        lines.append("".join(pieces))
    return "\n".join(lines)


def part(document: bytes, name: str) -> ET.Element:
    """A part of the package, parsed."""
    with ZipFile(BytesIO(document)) as package:
        return ET.fromstring(package.read(name))


def with_body(xml: str, document: bytes = b"") -> bytes:
    """A template whose body begins with this XML."""
    parts = read_package(document or template("x"))
    body = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + xml.encode(), 1)
    return write_package({**parts, "word/document.xml": body})


def with_relation(kind: str, target: str, document: bytes = b"") -> bytes:
    """A template whose document has this relationship to something outside."""
    relation = f'<Relationship Id="rIdX" Type="{RELATIONS}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    parts = read_package(document or template("x"))
    name = "word/_rels/document.xml.rels"
    return write_package({**parts, name: parts[name].replace(b"</Relationships>", relation.encode())})
