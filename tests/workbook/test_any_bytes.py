"""No bytes whatever make the reader raise: it answers with findings that can be worded and marked."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sltdocs.contract.cell import Place
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import finding, remedy, sentence
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.reading.reading import Reading, read
from tests.workbook.packages import packed, parts
from tests.workbooks import minimal, workbook

GOOD = workbook(
    minimal(
        {"Tittel": "Trygg i Fjordvik"},
        Møter="| Gruppe | Dato | Fra | Lenke |\n| SG | 19.2.2026 | 9.00 | https://fjordvik.example |",
        Grupper="| Kortnavn | Gruppe |\n| SG | Styringsgruppe |",
    )
)
AT_A_CELL = finding(CellCode.VALUE_MISSING, Place("Tiltak", "C2"), title="Ansvar", help="measures.responsible")
PARTS = parts(GOOD)
XML = sorted(name for name in PARTS if name.endswith((".xml", ".rels")))
SCRAPS = [
    b"<",
    b">",
    b"/>",
    b'"',
    b"&",
    b"&#0;",
    b"\x00",
    b"999999999999",
    b"-1",
    b"NaN",
    b"",
    b"<c/>",
    b"</row>",
    b'r="A0"',
    b't="x"',
    b"\xff\xfe",
]


def answered(data: bytes) -> Reading:
    """What is read, with every finding worded in both forms."""
    reading = read(data)
    assert reading.contents is not None or reading.findings
    for one in reading.findings:
        for form in WrittenForm:
            assert sentence(one, form)
            assert remedy(one, form)
    copy = marked_copy(data, (*reading.findings, AT_A_CELL), WrittenForm.NB)
    assert reading.contents is None or copy is not None
    assert copy is None or read(copy).contents is not None or reading.contents is None
    return reading


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_random_bytes_are_answered(data: bytes):
    assert answered(data).contents is None


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_file_with_broken_bytes_is_answered(changes: list[tuple[int, int]]):
    data = bytearray(GOOD)
    for position, value in changes:
        data[position] = value
    answered(bytes(data))


@pytest.mark.parametrize("seed", range(200))
def test_a_package_with_broken_parts_is_answered(seed: int):
    chance = random.Random(seed)
    content = dict(PARTS)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice(XML)
        data = content[name]
        start = chance.randrange(len(data) + 1)
        content[name] = data[:start] + chance.choice(SCRAPS) + data[start + chance.randint(0, 12) :]
    if chance.random() < 0.2:
        del content[chance.choice(XML)]
    answered(packed(content))


ATTRIBUTES = [
    (b'r="A1"', b'r="A99999999"'),
    (b'r="B2"', b'r="2B"'),
    (b'r="1"', b'r="1.5"'),
    (b'r="1"', b'r="-3"'),
    (b"<v>", b"<v>x"),
    (b't="s"', b't="d"'),
    (b't="s"', b't="b"'),
    (b't="s"', b't="n"'),
    (b'<c r="A2"><v>1', b'<c r="A2"><v>1e999'),
    (b'<c r="A2"><v>1', b'<c r="A2"><v>nan'),
    (b'<c r="A2"><v>1', b'<c r="A2" s="1"><v>-1e30'),
    (b'<c r="A2"><v>1', b'<c r="A2" s="1"><v>1e12'),
    (b"<row ", b'<row hidden="perhaps" '),
    (b"<sheetData>", b'<cols><col min="x" hidden="1"/></cols><sheetData>'),
    (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:"/></mergeCells>'),
    (b"</sheetData>", b'</sheetData><hyperlinks><hyperlink ref="?"/></hyperlinks>'),
]


@pytest.mark.parametrize(("old", "new"), ATTRIBUTES)
def test_impossible_values_in_the_markup_are_answered(old: bytes, new: bytes):
    answered(packed({**PARTS, "xl/worksheets/sheet2.xml": PARTS["xl/worksheets/sheet2.xml"].replace(old, new)}))
