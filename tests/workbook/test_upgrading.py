"""A workbook of an older version is read as one of the present version; a newer one is refused, with its written form known."""

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.file import FileCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.reading.reading import read
from sltdocs.workbook.reading.rows.upgrading import Renaming
from tests.workbooks import FIELDS, minimal, plan, workbook

TO_VERSION_2 = Renaming(
    sheets={"Aksjoner": "Tiltak", "Om": "Plan"},
    headings={"Tiltak": {"Løpenr.": "Nr.", "Aksjon": "Tiltak", "Eier": "Ansvar"}},
    fields={"Plan": {"Hvor": "Kommune", "Fra og med": "Periode fra"}},
)
VERSION_1 = {
    "Om": plan(
        {
            **{name: value for name, value in FIELDS.items() if name not in {"Kommune", "Periode fra"}},
            "Arbeidsbokversjon": 1,
            "Hvor": "Fjordvik",
            "Fra og med": FIELDS["Periode fra"],
        }
    ),
    "Aksjoner": "| Løpenr. | Aksjon | Eier |\n| 1 | Åpen kveld | Kultur |\n| 2 | Eier | Skole |",
}


def test_an_older_workbook_is_upgraded_while_it_is_read():
    reading = read(workbook(VERSION_1), steps=(TO_VERSION_2,))
    assert [one.code for one in reading.findings] == [FileCode.VERSION_OLDER]
    assert reading.contents.table("plan").records[0].entries["municipalities"].value == ("Fjordvik",)
    assert [record.entries["responsible"].typed for record in reading.contents.table("measures")] == ["Kultur", "Skole"]


def test_only_names_are_changed_never_what_stands_below_them():
    records = read(workbook(VERSION_1), steps=(TO_VERSION_2,)).contents.table("measures").records
    assert [record.entries["name"].typed for record in records] == ["Åpen kveld", "Eier"]


def test_findings_speak_of_the_sheets_and_cells_of_her_own_file():
    broken = {**VERSION_1, "Aksjoner": "| Løpenr. | Aksjon | Eier |\n| 1 | Åpen kveld | - |"}
    found = [one for one in read(workbook(broken), steps=(TO_VERSION_2,)).findings if one.code is AsTypedCode.VALUE_NOT_SET]
    assert [str(one.place) for one in found] == ["Aksjoner!C2"]


def test_only_the_steps_from_the_stated_version_on_are_taken():
    would_spoil_it = Renaming(sheets={"Om": "Noe annet"})
    reading = read(workbook(VERSION_1), steps=(would_spoil_it, TO_VERSION_2))
    assert [one.code for one in reading.findings] == [FileCode.VERSION_OLDER]


def test_the_present_version_is_left_alone():
    assert not read(workbook(minimal()), steps=(TO_VERSION_2,)).findings


def test_a_version_that_never_was_is_told():
    reading = read(workbook(minimal({"Arbeidsbokversjon": 0})))
    assert [(one.code, str(one.place)) for one in reading.findings] == [(SheetCode.VERSION_UNKNOWN, "Plan!B2")]
    assert reading.contents is not None


def test_a_newer_workbook_is_refused_in_its_written_form():
    reading = read(workbook(minimal({"Arbeidsbokversjon": 3, "Målform": "nynorsk"})))
    assert reading.contents is None
    assert reading.written_form is WrittenForm.NN
    assert [(one.code, str(one.place)) for one in reading.findings] == [(FileCode.VERSION_NEWER, "Plan!B2")]


def test_a_workbook_of_version_1_is_read_as_it_is_and_nobody_is_told():
    assert read(workbook(minimal({"Arbeidsbokversjon": 1}))).findings == ()


def test_the_columns_of_version_2_are_read_whatever_version_the_workbook_says_it_has():
    measures = "| Nr. | Tiltak | Ansvar | Del av |\n| 1 | Åpen kveld | Kultur | - |\n| 2 | Vakter | Kultur | 1 |"
    reading = read(workbook(minimal({"Arbeidsbokversjon": 1}, Tiltak=measures)))
    assert [record.entries["parent"].value for record in reading.contents.table("measures") if "parent" in record] == ["1"]
