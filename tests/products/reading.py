"""Reads documents back the way a person would: headings, paragraphs, tables, what stands on every page."""

from dataclasses import dataclass
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph

from sltdocs.products.artifact import ProductResult


@dataclass(frozen=True, slots=True)
class Read:
    """A document that was opened again with python-docx."""

    word: WordDocument

    @property
    def headings(self) -> list[str]:
        """The headings in order, as `1 Innledning`."""
        return [
            f"{paragraph.style.name[-1]} {paragraph.text}"
            for paragraph in self.word.paragraphs
            if paragraph.style.name.startswith("Heading")
        ]

    @property
    def lines(self) -> list[str]:
        """All text of the body in reading order; table cells are separated by ` | `, figures are their alternative text."""
        found: list[str] = []
        for block in self.word.iter_inner_content():
            if isinstance(block, Table):
                found += self._rows(block)
            elif not _is_section_break(block):
                found.append(_figure(block) or block.text)
        return found

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def table(self, *first_headings: str) -> list[list[str]]:
        """The first table whose header row begins with these headings."""
        for table in self.word.tables:
            rows = [[cell.text for cell in row.cells] for row in table.rows]
            if tuple(rows[0][: len(first_headings)]) == first_headings:
                return rows
        raise AssertionError(f"no table begins with {first_headings}")

    def below(self, heading: str) -> list[str]:
        """What stands between a heading and the next one, without the list of contents."""
        start = len(self.lines) - 1 - self.lines[::-1].index(heading)
        headings = {line.split(" ", 1)[1] for line in self.headings}
        below = self.lines[start + 1 :]
        end = next((index for index, line in enumerate(below) if line in headings), len(below))
        return below[:end]

    @property
    def every_page(self) -> list[str]:
        """The headers and footers of all sections that have their own."""
        margins = [margin for section in self.word.sections for margin in (section.header, section.footer)]
        paragraphs = [one for margin in margins if not margin.is_linked_to_previous for one in margin.paragraphs]
        return [
            "".join(str(text) for text in paragraph._p.xpath(".//w:t/text() | .//w:fldSimple/@w:instr"))
            for paragraph in paragraphs
        ]

    @staticmethod
    def _rows(table: Table) -> list[str]:
        return [" | ".join(cell.text for cell in row.cells) for row in table.rows]


def _figure(paragraph: Paragraph) -> str:
    """A figure as those meet it who do not see it: its alternative text, in brackets."""
    texts = paragraph._p.xpath(".//w:drawing//wp:docPr/@descr")
    return f"[{texts[0]}]" if texts else ""


def _is_section_break(paragraph: Paragraph) -> bool:
    return not paragraph.text and bool(paragraph._p.xpath("./w:pPr/w:sectPr"))


def read(result: ProductResult) -> Read:
    """The only document that a product made."""
    (artifact,) = result.artifacts
    return Read(Document(BytesIO(artifact.data)))
