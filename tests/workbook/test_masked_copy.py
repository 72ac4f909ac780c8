"""No part of the marked copy repeats an identity number, whatever place of the workbook it stood in."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.reading.reading import read
from tests.contract.numbers import identity_number
from tests.workbook.packages import Change, changed, packed, parts, replacing
from tests.workbook.rich_workbook import rich_workbook
from tests.workbooks import minimal, workbook

pytestmark = pytest.mark.filterwarnings(
    "ignore:.*extension is not supported", "ignore:Workbook contains no default style", "ignore:Unknown type"
)
NUMBER = identity_number("129185")
"""Of a synthetic person, born in month 11 + 80."""
RICH = rich_workbook()
MEASURES, STYLES, BOOK = "xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/workbook.xml"
CELL = '<c r="A3"><v>2</v>'


def copy_of(data: bytes) -> bytes:
    copy = marked_copy(data, read(data).findings, WrittenForm.NB)
    assert copy is not None
    return copy


def carriers(data: bytes, needles: tuple[bytes, ...] = (NUMBER[6:].encode(), "\0".join(NUMBER[6:]).encode())) -> list[str]:
    """The parts, and parts within parts, whose bytes or whose name hold a piece of the number."""
    found = []
    for name, content in parts(data).items():
        if content.startswith(b"PK"):
            found += [f"{name}/{inner}" for inner in carriers(content, needles)]
        elif any(needle in content or needle in name.encode() for needle in needles):
            found.append(name)
    return found


def numbered(text: str) -> bytes:
    """The text with the number in place of `NUM`, and its pieces in place of `BORN` and `LAST`."""
    return text.replace("NUM", NUMBER).replace("BORN", NUMBER[:6]).replace("LAST", NUMBER[6:]).encode()


FILTER = '<autoFilter ref="A1:F3"/>'
FILTER_OF = '<autoFilter ref="A1:F3"><filterColumn colId="1">{}</filterColumn></autoFilter>'
FOOT = "<drawing "
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
DRAWING = "xl/drawings/drawing1.xml"
CHANGED = {
    "a number format": (STYLES, 'formatCode="dd.mm.yyyy"', 'formatCode="&quot;NUM&quot;dd.mm.yyyy"'),
    "the name of a cell style": (STYLES, 'cellStyle name="Normal"', 'cellStyle name="Elev NUM"'),
    "a filter": (MEASURES, FILTER, FILTER_OF.format('<filters><filter val="NUM"/></filters>')),
    "a filter's condition": (
        MEASURES, FILTER, FILTER_OF.format('<customFilters><customFilter val="*BORN LAST*"/></customFilters>')
    ),
    "the name of a name": (BOOK, 'name="Steder"', 'name="Sak_NUM"'),
    "the comment of a name": (BOOK, '<definedName name="lokal"', '<definedName comment="BORN LAST" name="lokal"'),
    "the value of a name": (BOOK, "Plan!$B$2:$B$5", "&quot;NUM&quot;"),
    "the text of a drop-down's list": (MEASURES, "planlagt,i gang", "planlagt,NUM"),
    "a drop-down's prompt": (MEASURES, 'type="list"', 'type="list" promptTitle="NUM" prompt="Se NUM"'),
    "a drop-down's error": (MEASURES, 'type="list"', 'type="list" error="Se NUM" errorTitle="NUM"'),
    "a header": (MEASURES, FOOT, f"<headerFooter><oddHeader>&amp;CNUM</oddHeader></headerFooter>{FOOT}"),
    "a footer": (MEASURES, FOOT, f"<headerFooter><oddFooter>&amp;LSak NUM</oddFooter></headerFooter>{FOOT}"),
    "the text of a rule": (MEASURES, 'type="dataBar"', 'text="NUM" type="dataBar"'),
    "a text that is written with escapes": (
        MEASURES, CELL, '<c r="A3" t="inlineStr"><is><t>BORN_x000D_LAST</t></is>'
    ),
    "the author of a note": ("xl/comments1.xml", "<authors><author>", "<authors><author>NUM"),
    "the name of a picture": (DRAWING, 'name="Picture 1"', 'name="NUM"'),
    "a text box over two paragraphs": (DRAWING, "En tekstboks", "BORN</a:t></a:r></a:p><a:p><a:r><a:t>LAST"),
    "the name of the company": ("docProps/app.xml", "<Company>", "<Company>NUM"),
}  # fmt: skip
ADDED: dict[str, dict[str, str]] = {
    "a property of her own": {"docProps/custom.xml": '<Properties><property name="NUM"><v>NUM</v></property></Properties>'},
    "a threaded comment": {
        "xl/threadedComments/threadedComment1.xml": "<a><threadedComment><text>NUM</text></threadedComment></a>"
    },
    "a person who comments": {"xl/persons/person.xml": '<personList><person displayName="NUM" userId="NUM"/></personList>'},
    "a table": {
        "xl/tables/table9.xml": f'<table {MAIN} id="9" name="TNUM" displayName="TNUM"><tableColumn id="1" name="NUM"/></table>'
    },
    "what a pivot table remembers": {
        "xl/pivotCache/pivotCacheDefinition1.xml": f'<a {MAIN}><s v="NUM"/><n v="NUM"/><n v="{NUMBER[0]}.{NUMBER[1:]}E10"/></a>'
    },
    "a connection": {"xl/connections.xml": f'<a {MAIN}><connection connection="user=NUM" description="NUM"/></a>'},
    "an external workbook": {"xl/externalLinks/externalLink1.xml": f"<a {MAIN}><cell><v>NUM</v></cell></a>"},
    "data of another program": {"customXml/item1.xml": "<a><!-- NUM --><b>NUM</b>NUM<?p NUM?></a><!-- NUM -->"},
    "a part that is damaged": {"xl/theme/theme9.xml": "<a><b>BORN LAST</a>"},
    "the name of a part": {
        f"xl/media/{NUMBER}.png": "png",
        "xl/worksheets/_rels/sheet1.xml.rels": (
            f'<Relationships {LINKS}><Relationship Id="rId9" Type="http://x/image" Target="../media/NUM.png"/></Relationships>'
        ),
    },
}
PLACES: dict[str, dict[str, Change]] = {
    **{name: {part: replacing(old.encode(), numbered(new))} for name, (part, old, new) in CHANGED.items()},
    **{name: {part: numbered(text) for part, text in added.items()} for name, added in ADDED.items()},
    "an embedded workbook": {
        "xl/embeddings/book.xlsx": packed({"xl/strings.xml": numbered("<a><b>NUM</b></a>"), "a.bin": numbered("NUM")})
    },
    "an embedded file of bytes": {"xl/embeddings/ole.bin": numbered("\1NUM\2") + "\0".join(NUMBER).encode() + b"\0"},
}


@pytest.mark.parametrize("changes", PLACES.values(), ids=PLACES)
def test_no_part_repeats_a_number(changes: dict[str, Change]) -> None:
    data = changed(RICH, changes)
    assert carriers(data)
    copy = copy_of(data)
    assert carriers(copy) == []
    assert openpyxl.load_workbook(BytesIO(copy)).sheetnames[1:] == ["Plan", "Tiltak"]


def test_all_places_together_give_a_copy_that_excel_opens(tmp_path: Path) -> None:
    names = (
        "a number format",
        "the name of a name",
        "the comment of a name",
        "a drop-down's prompt",
        "a header",
        "the author of a note",
        "the name of a picture",
        "a text box over two paragraphs",
    )
    data = RICH
    for name in names:
        data = changed(data, PLACES[name])
    path = tmp_path / "kopi.xlsx"
    path.write_bytes(copy_of(data))
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_a_part_that_is_named_by_a_number_is_still_found_by_what_leads_to_it() -> None:
    found = parts(copy_of(changed(RICH, PLACES["the name of a part"])))
    assert found["xl/media/12918500000.png"] == b"png"
    assert b'Target="../media/12918500000.png"' in found["xl/worksheets/_rels/sheet1.xml.rels"]


def test_a_name_and_the_formula_that_uses_it_still_agree() -> None:
    formula = replacing(CELL.encode(), numbered('<c r="A3"><f>Sak_NUM</f><v>2</v>'))
    data = changed(RICH, {**PLACES["the name of a name"], MEASURES: formula})
    found = parts(copy_of(data))
    assert b'name="Sak_12918500000"' in found[BOOK]
    assert b"<f>Sak_12918500000</f>" in found[MEASURES]


def test_invisible_signs_within_a_number_hide_it_from_nobody() -> None:
    cell = b'<c r="A3" t="inlineStr"><is><t>' + "\u2062".join(NUMBER).encode() + b"</t></is></c><c"
    found = parts(copy_of(changed(RICH, {MEASURES: replacing(f"{CELL}</c><c".encode(), cell)})))
    assert b"<t>129185*****</t>" in found[MEASURES]


BOXES = list(NUMBER)
SPLIT = {
    "six and five digits as texts": [NUMBER[:6], NUMBER[6:]],
    "six and five digits as numbers": [int(NUMBER[:6]), int(NUMBER[6:])],
    "a date as text": [f"{NUMBER[:2]}.{NUMBER[2:4]}.1985", NUMBER[6:]],
    "words around them": [f"Elev {NUMBER[:6]}", f"personnr. {NUMBER[6:]}"],
    "a digit a cell": BOXES,
    "a digit a cell as numbers": [int(digit) for digit in BOXES],
}


@pytest.mark.parametrize("cells", SPLIT.values(), ids=SPLIT)
@pytest.mark.parametrize("down", [False, True], ids=["beside", "below"])
def test_a_number_that_is_split_over_cells_is_masked_in_each(cells: list[object], down: bool) -> None:
    rows = [[one] for one in cells] if down else [["Lise", *cells, "ADHD"]]
    book = openpyxl.load_workbook(BytesIO(copy_of(workbook({**minimal(), "Klasse": rows}))))
    shown = [str(cell.value) for row in book["Klasse"].iter_rows() for cell in row if cell.value is not None]
    assert not any(sign.isdigit() for text in shown for sign in text.replace("1985", ""))
    assert sum(text.count("*") for text in shown) >= 11 - 2 * any("1985" in text for text in shown)
    if not down:
        assert (shown[0], shown[-1]) == ("Lise", "ADHD")


def test_a_birthday_as_a_date_and_five_digits_in_the_next_cell_are_masked() -> None:
    living_nobody = identity_number("030401", 200)  # a number of 1901
    book = openpyxl.load_workbook(
        BytesIO(copy_of(workbook({**minimal(), "Klasse": [["Ola", date(1901, 4, 3), living_nobody[6:]]]})))
    )
    assert [cell.value for cell in book["Klasse"][1]] == ["Ola", "**.**.****", "*****"]


def test_figures_beside_each_other_stay() -> None:
    rows = [["Tiltak", "2025", "2026"], ["Kurs", 150000, 25000], ["Leir", 121300, 99000], *([at % 10] for at in range(15))]
    book = openpyxl.load_workbook(BytesIO(copy_of(workbook({**minimal(), "Budsjett": rows}))))
    assert [[cell.value for cell in row if cell.value is not None] for row in book["Budsjett"].iter_rows()] == rows
