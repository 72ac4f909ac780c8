"""Her own workbook back: every finding is marked at its cell and listed in front, and all that she made is still there."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from lxml import etree
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openxml_audit import OpenXmlValidator

from sltdocs.contract.cell import Place
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding, sentence
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.words.workbook.marked_copy import marked_words
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.reading import read
from tests.workbook.packages import changed, packed, parts, replacing
from tests.workbook.rich_workbook import IDENTITY_NUMBER, rich_workbook
from tests.workbooks import minimal, workbook

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported", "ignore:Workbook contains no default style")
RICH = rich_workbook()
LIST = "Dette må rettes"
MEASURES = "xl/worksheets/sheet2.xml"


def marked(data: bytes, form: WrittenForm = WrittenForm.NB, extra: tuple[Finding, ...] = ()) -> bytes:
    copy = marked_copy(data, (*read(data).findings, *extra), form)
    assert copy is not None
    return copy


def opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(data), rich_text=True)


def notes(data: bytes) -> dict[str, str]:
    return {
        f"{sheet.title}!{cell.coordinate}": cell.comment.text
        for sheet in opened(data)
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }


@pytest.fixture(scope="module")
def copy() -> bytes:
    return marked(RICH)


def test_every_finding_is_noted_at_its_cell_with_what_is_wrong_and_what_to_do(copy: bytes):
    found = notes(copy)
    for one in read(RICH).findings:
        assert sentence(one, WrittenForm.NB) in found[str(one.place)]
    assert "Mente du «Ansvar»?" in found["Tiltak!C1"]


def test_her_own_note_stays_and_ours_comes_below_it(copy: bytes):
    text = notes(copy)["Tiltak!E2"]
    assert text.startswith("Hennes eget notat\n\n▲ Bør ses på\n")


def test_the_first_sheet_lists_all_findings_errors_first_and_links_to_their_cells(copy: bytes):
    sheet = opened(copy).worksheets[0]
    rows = [row for row in sheet.iter_rows(min_row=5, values_only=True) if row[0]]
    assert sheet.title == LIST
    assert len(rows) == len(read(RICH).findings)
    assert [row[0] for row in rows] == sorted((row[0] for row in rows), key=["✖ Må rettes", "▲ Bør ses på", "● Råd"].index)
    links = {cell.value: cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    assert links["Plan, B6"] == "'Plan'!B6"
    assert links["Tiltak, C1"] == "'Tiltak'!C1"


def test_marked_cells_differ_by_frame_and_not_by_colour_alone(copy: bytes):
    book = opened(copy)
    error, warning = book["Plan"]["B6"], book["Tiltak"]["C1"]
    assert error.fill.fgColor.rgb != warning.fill.fgColor.rgb
    assert error.border.left.style != warning.border.left.style
    assert not book["Tiltak"]["A1"].border.left.style


def test_white_text_on_blue_is_dark_on_the_colour_of_the_mark(copy: bytes):
    cell = opened(copy)["Plan"]["B6"]
    assert cell.font.color is None
    assert cell.number_format == "dd.mm.yyyy"
    assert opened(copy)["Plan"]["B7"].font.color.rgb == "FFFFFFFF"


def test_what_she_typed_is_unchanged(copy: bytes):
    before, after = opened(RICH), opened(copy)
    for sheet in before:
        for row in sheet.iter_rows():
            for cell in row:
                if IDENTITY_NUMBER not in str(cell.value):
                    assert after[sheet.title][cell.coordinate].value == cell.value


def test_all_that_she_made_survives(copy: bytes):
    before, after = parts(RICH), parts(copy)
    kept = (
        "xl/charts/",
        "xl/drawings/drawing",
        "xl/drawings/_rels",
        "xl/media/",
        "xl/theme/",
        "xl/featurePropertyBag/",
        "docProps/",
    )
    for name in before:
        if name.startswith(kept):
            assert after[name] == before[name]
    for element in ("cols", "sheetViews", "autoFilter", "dataValidations", "conditionalFormatting", "drawing", "extLst"):
        assert children(after[MEASURES], element) == children(before[MEASURES], element), element
    assert b"sparkline" in after[MEASURES]
    assert b"x14:dataBar" in after[MEASURES]


def children(part: bytes, name: str) -> list[bytes]:
    """The children of a worksheet of one name, without the mark of the sheet that is looked at first."""
    found = [etree.tostring(one, method="c14n") for one in etree.fromstring(part).iterchildren(tag(name))]
    return [one.replace(b' tabSelected="1"', b"") for one in found]


def test_untouched_parts_are_the_same_compressed_bytes(copy: bytes):
    def compressed(data: bytes, name: str) -> bytes:
        entry = ZipFile(BytesIO(data)).getinfo(name)
        start = entry.header_offset + 30 + len(entry.filename)
        return data[start : start + entry.compress_size]

    assert compressed(copy, "xl/charts/chart1.xml") == compressed(RICH, "xl/charts/chart1.xml")


def test_rich_text_stays_rich(copy: bytes):
    value = opened(copy)["Tiltak"]["D2"].value
    assert [piece.text for piece in value if not isinstance(piece, str) and piece.font.b] == ["fredag"]


def test_names_of_one_sheet_still_belong_to_it_and_only_the_first_sheet_is_selected(copy: bytes):
    book = opened(copy)
    assert "lokal" in book["Tiltak"].defined_names
    assert "Steder" in book.defined_names
    assert [sheet.title for sheet in book if sheet.sheet_view.tabSelected] == [LIST]
    assert book.active.title == LIST


def test_an_identity_number_is_masked_everywhere(copy: bytes):
    assert all(IDENTITY_NUMBER.encode() not in data for data in parts(copy).values())
    assert opened(copy)["Tiltak"]["B3"].value == "Samtale med 130972*****"


PLACES_OF_NUMBERS = {
    "a number cell": (MEASURES, b'<c r="A3"><v>2</v>', b'<c r="A3"><v>13097248022</v>'),
    "a computed text": (MEASURES, b'<c r="A3"><v>2</v>', b'<c r="A3" t="str"><f>B9</f><v>fnr 13097248022</v>'),
    "a formula": (MEASURES, b'<c r="A3"><v>2</v>', b'<c r="A3" t="str"><f>"13097248022"</f><v>13097248022</v>'),
    "an inline text in two runs": (
        MEASURES,
        b'<c r="A3"><v>2</v>',
        b'<c r="A3" t="inlineStr"><is><r><t>130972</t></r><r><t>48022</t></r></is>',
    ),
    "her note": ("xl/comments1.xml", b"Hennes eget notat", b"Ring 130972 48022"),
    "a text box": ("xl/drawings/drawing1.xml", b"En tekstboks", b"13097248022"),
    "a picture's description": ("xl/drawings/drawing1.xml", b'descr="Logo"', b'descr="13097248022"'),
    "the title of the file": ("docProps/core.xml", b"<dc:creator>", b"<dc:title>13097248022</dc:title><dc:creator>"),
    "a header": (MEASURES, b"<drawing ", b"<headerFooter><oddHeader>&amp;L13097248022</oddHeader></headerFooter><drawing "),
}


@pytest.mark.parametrize(("part", "old", "new"), PLACES_OF_NUMBERS.values(), ids=PLACES_OF_NUMBERS.keys())
def test_an_identity_number_is_masked_wherever_it_stands(part: str, old: bytes, new: bytes):
    data = marked(changed(RICH, {part: replacing(old, new)}))
    for name, content in parts(data).items():
        assert b"48022" not in content, name
    assert len(opened(data).sheetnames) == 3


def test_a_formula_stays_a_formula_when_its_result_is_masked():
    formula = b'<c r="A3"><f>13097248022+B9</f><v>13097248022</v>'
    data = marked(changed(RICH, {MEASURES: replacing(b'<c r="A3"><v>2</v>', formula)}))
    assert b'<c r="A3" t="str"><f>13097200000+B9</f><v>130972*****</v></c>' in parts(data)[MEASURES]


def test_an_identity_number_in_the_name_of_a_sheet_is_masked_and_links_still_lead_there():
    name = f"Sak {IDENTITY_NUMBER}"
    data = workbook({**minimal(), name: [["Nr.", "x"], ["=Plan!A1", 1]]})
    data = changed(data, {MEASURES: replacing(b'<c r="A2"><v>1</v>', f"<c r=\"A2\"><f>'{name}'!B2</f><v>1</v>".encode())})
    book = opened(marked(data))
    assert book.sheetnames == [LIST, "Plan", "Tiltak", "Sak 130972xxxxx"]
    assert book["Tiltak"]["A2"].value == "='Sak 130972xxxxx'!B2"
    assert [cell.hyperlink.location for cell in book[LIST]["B"] if cell.hyperlink] == ["'Sak 130972xxxxx'!A1"]


@pytest.mark.parametrize("form", WrittenForm)
def test_the_copy_is_valid_by_the_schemas(tmp_path: Path, form: WrittenForm):
    extra = (
        finding(SheetCode.SHEET_MISSING, name="Mål"),
        finding(CellCode.VALUE_MISSING, Place("Tiltak", "Z40"), title="Ansvar", help="measures.responsible"),
    )
    path = tmp_path / "tilbakemelding.xlsx"
    path.write_bytes(marked(RICH, form, extra))
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []


def test_the_list_is_in_the_written_form_of_the_plan():
    sheet = opened(marked(RICH, WrittenForm.NN)).worksheets[0]
    assert sheet.title == "Dette må rettast"
    assert sheet["D4"].value == "Kva kan du gjere"


def test_a_missing_cell_is_made_where_it_belongs():
    extra = (
        finding(CellCode.VALUE_MISSING, Place("Tiltak", "Z40"), title="Ansvar", help="measures.responsible"),
        finding(CellCode.VALUE_MISSING, Place("Plan", "D1"), title="x", help="plan.municipalities"),
    )
    data = marked(RICH, extra=extra)
    addresses = [cell.get("r") for cell in etree.fromstring(parts(data)["xl/worksheets/sheet1.xml"]).iter(tag("c"))]
    assert addresses[:4] == ["A1", "B1", "D1", "A2"]
    assert opened(data)["Tiltak"]["Z40"].comment


def test_a_note_on_a_covered_cell_goes_to_the_cell_that_is_seen():
    merge = b'</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
    data = changed(
        workbook(minimal(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Åpen kveld | Kultur |\n| - | Nattravn | Skole |")),
        {MEASURES: replacing(b"</sheetData>", merge)},
    )
    assert [one.code for one in read(data).findings] == [SheetCode.CELLS_MERGED]
    assert list(notes(marked(data))) == ["Tiltak!A2"]


def test_a_text_that_looks_like_a_formula_stays_a_text():
    data = workbook(minimal(Tiltak=[["Nr.", "Tiltak", "Ansvar", "=1+1"], [1, "Åpen kveld", "Kultur", "x"]]))
    sheet = opened(marked(data)).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_same_findings_give_the_same_bytes():
    assert marked(RICH) == marked(RICH)


def test_no_findings_say_that_all_is_well():
    sheet = opened(marked(workbook(minimal()))).worksheets[0]
    assert sheet["A2"].value == "Alt er i orden. Det er ingenting å rette."


@pytest.mark.parametrize("data", [b"", b"Nr.;Tiltak\n1;Kveld", RICH[:500]])
def test_what_is_no_workbook_has_no_copy(data: bytes):
    assert marked_copy(data, read(data).findings, WrittenForm.NB) is None


def test_files_of_openpyxl_are_marked():
    book = openpyxl.Workbook()
    book.active.title = "Plan"
    book.active.append(["Kommune", "Fjordvik"])
    book.active["B1"].font, book.active["B1"].fill = Font(color="FFFFFFFF"), PatternFill("solid", fgColor="FF000000")
    out = BytesIO()
    book.save(out)
    extra = (finding(CellCode.VALUE_MISSING, Place("Plan", "B1"), title="Kommune", help="plan.municipalities"),)
    assert "Plan!B1" in notes(marked(out.getvalue(), extra=extra))


def test_a_workbook_without_styles_is_marked():
    data = changed(
        workbook(minimal({"Status": "kanskje"})),
        {"xl/styles.xml": None, "xl/_rels/workbook.xml.rels": replacing(b"/styles", b"/nothing")},
    )
    assert "Plan!B8" in notes(marked(data))


class TestDroppedAgain:
    """She corrects the copy itself, and drops that."""

    def test_the_list_is_no_sheet_of_the_plan(self, copy: bytes):
        assert {one.code for one in read(copy).findings} == {one.code for one in read(RICH).findings}

    def test_old_marks_are_gone_and_new_ones_come(self, copy: bytes):
        again = marked_copy(
            copy,
            [finding(CellCode.VALUE_MISSING, Place("Plan", "B3"), title="Kommune", help="plan.municipalities")],
            WrittenForm.NB,
        )
        assert again is not None
        book = opened(again)
        assert book.sheetnames == [LIST, "Plan", "Tiltak"]
        assert {place: text.split("\n")[0] for place, text in notes(again).items()} == {
            "Plan!B3": "✖ Må rettes",
            "Tiltak!E2": "Hennes eget notat",
        }
        assert notes(again)["Tiltak!E2"] == "Hennes eget notat"
        assert book["Tiltak"]["C1"].fill.fill_type is None
        assert "lokal" in book["Tiltak"].defined_names

    def test_marking_twice_is_marking_once(self, copy: bytes):
        findings = read(RICH).findings
        again = marked_copy(copy, findings, WrittenForm.NB)
        assert notes(again or b"") == notes(copy)
        assert opened(again or b"").sheetnames == opened(copy).sheetnames

    def test_a_copy_of_a_copy_is_valid(self, copy: bytes, tmp_path: Path):
        path = tmp_path / "igjen.xlsx"
        path.write_bytes(marked(copy))
        assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_the_words_of_both_forms_fit_on_a_sheet_tab():
    for form in WrittenForm:
        assert len(marked_words(form).sheet) <= 31


THREAD = (
    b'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
    b'<threadedComment ref="C2" dT="2026-02-19T09:00:00.00" personId="{0F5D5E52-0000-4000-8000-000000000001}" '
    b'id="{0F5D5E52-0000-4000-8000-000000000002}"><text>Hvem tar denne?</text></threadedComment>'
    b'<threadedComment ref="C2" dT="2026-02-19T10:00:00.00" personId="{0F5D5E52-0000-4000-8000-000000000001}" '
    b'id="{0F5D5E52-0000-4000-8000-000000000003}" parentId="{0F5D5E52-0000-4000-8000-000000000002}">'
    b"<text>Rektor, tror jeg</text></threadedComment></ThreadedComments>"
)
SHADOW = "[Trådet kommentar] Hvem tar denne? Svar: Rektor, tror jeg"


def discussed(measures: str) -> bytes:
    """A workbook in which two people talk about the cell C2 of `Tiltak`, with the shadow that older versions show."""
    book = opened(workbook(minimal(Tiltak=measures)))
    book["Tiltak"]["C2"].comment = Comment(SHADOW, "tc={0F5D5E52-0000-4000-8000-000000000002}")
    out = BytesIO()
    book.save(out)
    relation = (
        b'<Relationship Id="rIdThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        b'Target="/xl/threadedComments/threadedComment1.xml"/></Relationships>'
    )
    kind = (
        b'<Override PartName="/xl/threadedComments/threadedComment1.xml" '
        b'ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>'
    )
    changes = {
        "xl/threadedComments/threadedComment1.xml": THREAD,
        "xl/worksheets/_rels/sheet2.xml.rels": replacing(b"</Relationships>", relation),
        "[Content_Types].xml": replacing(b"</Types>", kind),
    }
    content = parts(out.getvalue())
    return changed(packed({**content, "xl/threadedComments/threadedComment1.xml": b""}), changes)


def test_a_conversation_stays_whole_and_the_note_stands_where_it_is_seen():
    data = discussed("| Nr. | Tiltak | Statusdato | Ansvar |\n| 1 | Åpen kveld | 44.13.2026 | Rektor |")
    copy = marked(data)
    assert parts(copy)["xl/threadedComments/threadedComment1.xml"] == THREAD
    found = notes(copy)
    assert found["Tiltak!C2"] == SHADOW
    assert found["Tiltak!D2"].startswith("✖ Må rettes\nGjelder C2: ")
    assert opened(copy)["Tiltak"]["C2"].fill.fgColor.rgb == "FFFFC7C2"


def test_the_note_beside_a_conversation_is_taken_away_with_the_others():
    data = discussed("| Nr. | Tiltak | Statusdato | Ansvar |\n| 1 | Åpen kveld | 44.13.2026 | - |")
    copy = marked(data)
    assert notes(copy)["Tiltak!D2"].count("Gjelder C2: ") == 1
    again = marked(copy)
    assert notes(again) == notes(copy)
