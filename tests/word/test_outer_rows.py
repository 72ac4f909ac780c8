"""No row of a table stands alone on a page under its repeated heading."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.word.document.keeping_together import keep_outer_rows_together
from tests.products import plans

HEADER = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
PLAIN = "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
STYLED = "<w:tr w:rsidR='00'><w:tc><w:p w:rsidR='00'><w:pPr><w:pStyle w:val='S'/><w:jc w:val='left'/></w:pPr></w:p></w:tc></w:tr>"
ALIGNED = "<w:tr><w:tc><w:p><w:pPr><w:jc w:val='left'/></w:pPr></w:p></w:tc></w:tr>"
UNKEPT = "<w:tr><w:tc><w:p><w:pPr><w:keepNext w:val='0'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
PLAINEST = "<w:tr><w:tc><w:p><w:pPr/><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
EMPTY = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
LONG = PLAIN.replace("x", "Tiltaket skal samle foreldre. " * 30)
TALL = f"<w:tr><w:tc>{'<w:p><w:r><w:t>Rektor</w:t></w:r></w:p>' * 20}</w:tc></w:tr>"


def kept_rows(*rows: str) -> list[bool]:
    """Which rows stay with the next, after the table has been finished; the XML still has to be well-formed."""
    table = f"<w:tbl {nsdecls('w')}>{''.join(rows)}</w:tbl>".replace(f"<w:tbl {nsdecls('w')}>", "<w:tbl>")
    body = f"<w:body {nsdecls('w')}><w:p/>{keep_outer_rows_together(table.encode()).decode()}<w:p/></w:body>"
    return [bool(row.xpath(".//w:p/w:pPr[1]/w:keepNext[1][not(@w:val)]")) for row in parse_xml(body).xpath("//w:tr")]


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        ((HEADER, PLAIN), [False, False]),
        ((HEADER, PLAIN, PLAIN), [False, True, False]),
        ((HEADER, PLAIN, STYLED, PLAIN), [False, True, True, False]),
        ((HEADER, STYLED, PLAIN, PLAIN, ALIGNED, PLAIN), [False, True, False, False, True, False]),
        ((PLAIN, PLAIN, PLAIN), [True, True, False]),
        ((HEADER, PLAIN, LONG, PLAIN), [False, False, False, False]),
        ((HEADER, TALL, PLAIN, PLAIN), [False, False, True, False]),
        ((HEADER, ALIGNED, PLAIN), [False, True, False]),
        ((HEADER, HEADER, PLAIN), [False, False, False]),
        ((HEADER, EMPTY, PLAIN), [False, False, False]),
        ((HEADER, UNKEPT, PLAIN), [False, False, False]),
        ((HEADER, PLAINEST, PLAIN), [False, True, False]),
    ],
)
def test_the_first_two_rows_stay_together_and_the_last_two(rows: tuple[str, ...], kept: list[bool]) -> None:
    assert kept_rows(*rows) == kept


def test_a_table_with_another_inside_it_is_left_alone() -> None:
    inner = f"<w:tbl>{PLAIN}</w:tbl>"
    text = f"<w:tbl>{HEADER}{PLAIN}<w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>".encode()
    assert keep_outer_rows_together(text) == text


def is_low(row) -> bool:
    """A taller row may well stand alone."""
    return sum(len(cell.text) for cell in row.cells) < 400 and all(len(cell.paragraphs) <= 4 for cell in row.cells)


@pytest.mark.parametrize("make", [ACTION_PLAN.made, STATUS_REPORT.made])
@pytest.mark.parametrize("form", WrittenForm)
def test_no_table_of_a_document_leaves_a_row_alone(make, form: WrittenForm) -> None:
    (artifact,) = make(plans.full(form), plans.given()).artifacts
    tables = [table for table in Document(BytesIO(artifact.data)).tables if len(table.rows) > 2]
    ends = [(table.rows[one], table.rows[other]) for table in tables for one, other in ((1, 2), (-2, -1))]
    low = [pair for pair in ends if all(is_low(row) for row in pair)]
    assert len(low) > len(ends) / 2
    assert all(first.cells[0].paragraphs[0].paragraph_format.keep_with_next for first, _ in low)
