"""Sheets and columns are found however they are written; what is not found is said, with what was probably meant."""

import unicodedata

import pytest

from sltdocs.contract.code import Code
from sltdocs.contract.schema import Layout
from sltdocs.contract.sheets import SHEETS, sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.products.spec import CALENDARS
from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.reading.grids import grids
from sltdocs.workbook.reading.headings import find_headings
from sltdocs.workbook.reading.reading import read
from sltdocs.workbook.reading.reduction import reduce
from tests.products.first_products import stopped_by
from tests.workbooks import Rows, minimal, workbook


def findings(tables: dict[str, str | Rows]) -> list[tuple[Code, str, str]]:
    """Code, place and what was suggested."""
    return [(one.code, str(one.place), dict(one.params).get("nearest", "")) for one in read(workbook(tables)).findings]


def measures(tables: dict[str, str | Rows]) -> list[dict[str, str]]:
    contents = read(workbook(tables)).contents
    assert contents is not None
    return [{key: entry.typed for key, entry in record.entries.items()} for record in contents.table("measures")]


TYPED = {
    "as it is": "Beskrivelse",
    "in nynorsk": "Skildring",
    "a synonym": "Innhold",
    "in capitals": "BESKRIVELSE",
    "with blanks around": "  Beskrivelse \u00a0",
    "with a colon": "Beskrivelse:",
    "with a star": "Beskrivelse *",
    "with an explanation below": "Beskrivelse\n(kort)",
    "with a soft hyphen": "Beskriv\u00adelse",
    "with a zero-width blank": "\u200bBeskrivelse",
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_a_heading_is_known_however_it_is_typed(typed: str):
    tables = minimal(Tiltak=[["Nr.", "Tiltak", "Ansvar", typed], [1, "Åpen kveld", "Kultur", "Hver fredag"]])
    assert not findings(tables)
    assert measures(tables)[0]["description"] == "Hver fredag"


def test_a_heading_in_decomposed_letters_is_known():
    tables = minimal(
        Tiltak=[["Nr.", "Tiltak", "Ansvar", unicodedata.normalize("NFD", "Årsak")], [1, "Åpen kveld", "Kultur", "syk"]]
    )
    assert measures(tables)[0]["reason"] == "syk"


@pytest.mark.parametrize("form", WrittenForm)
@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet.layout is Layout.TABLE], ids=lambda sheet: sheet.key)
def test_every_name_of_the_contract_is_known_in_any_order(sheet, form: WrittenForm):
    headings = [column.name.of(form) for column in reversed(sheet.columns)]
    reading = read(workbook({"Plan": minimal()["Plan"], sheet.name.of(form).upper(): [headings]}))
    table = reading.contents.table(sheet.key)
    assert set(table.columns) == {column.key for column in sheet}
    assert not [one for one in reading.findings if "heading" in one.code.code]


def test_a_title_and_blank_rows_may_stand_above_the_headings():
    tables = minimal(
        Tiltak=[["Tiltak"], [], ["Sist endret", "i går"], ["Ansvar", None, "Tiltak", "Nr."], ["Kultur", None, "Åpen kveld", 1]]
    )
    assert not findings(tables)
    assert measures(tables) == [{"responsible": "Kultur", "name": "Åpen kveld", "number": "1"}]


def test_headings_are_not_searched_below_row_twenty():
    rows: list[list[str | int | None]] = [["merknad"]] * 20
    tables = minimal(Tiltak=[*rows, ["Nr.", "Tiltak", "Ansvar"], [1, "Åpen kveld", "Kultur"]])
    assert findings(tables) == [(HeadingCode.HEADINGS_NOT_FOUND, "Tiltak", "")]


CASES = {
    "a misspelt sheet": (minimal(Mtøer="| Gruppe | Dato |"), [(AsTypedCode.SHEET_READ_AS, "Mtøer", "Møter")]),
    "a misspelt sheet with other columns": (minimal(Mtøer="| Navn | Tlf. |"), [(SheetCode.SHEET_MISSPELT, "Mtøer", "Møter")]),
    "an unknown sheet": (minimal(Regneark="| Hei |"), [(SheetCode.SHEET_UNKNOWN, "Regneark", "")]),
    "her own sheet": (minimal(_Notater="| Hei |"), []),
    "the instructions and the lists": (minimal(Veiledning="| Hei |", Rettleiing="| Hei |", Lister="| Hei |"), []),
    "both forms of one sheet": (
        minimal(Møter="| Gruppe | Dato |\n| SG | 1.2.2026 |", Møte="| Gruppe | Dato |\n| SG | 1.3.2026 |"),
        [(SheetCode.SHEET_TWICE, "Møte", "")],
    ),
    "an empty sheet of hers": (minimal(Ark3=[]), []),
    "a misspelt column": (
        minimal(Tiltak="| Nr. | Tiltak | Ansvar | Beskrivlese |\n| 1 | Åpen kveld | Kultur | Hver fredag |"),
        [(HeadingCode.HEADING_MISSPELT, "Tiltak!D1", "Beskrivelse")],
    ),
    "an unknown column": (
        minimal(Tiltak="| Nr. | Tiltak | Ansvar | Farge |\n| 1 | Åpen kveld | Kultur | rød |"),
        [(HeadingCode.HEADING_UNKNOWN, "Tiltak!D1", "")],
    ),
    "her own column": (minimal(Tiltak="| Nr. | Tiltak | _til meg | Ansvar |\n| 1 | Åpen kveld | husk | Kultur |"), []),
    "a missing column": (
        minimal(Føringer="| Nivå | Lenke |\n| nasjonal | https://a.example |"),
        [(HeadingCode.HEADING_MISSING, "Føringer!C1", "")],
    ),
    "a column that rows can do without": (
        minimal(Tiltak="| Nr. | Tiltak |\n| 1 | Åpen kveld |"),
        [(AsTypedCode.COLUMN_LEFT_OUT, "Tiltak!C1", "")],
    ),
    "a column twice": (
        minimal(Tiltak="| Nr. | Tiltak | Ansvar | Ansvarlig |\n| 1 | Åpen kveld | Kultur | Skole |"),
        [(HeadingCode.HEADING_TWICE, "Tiltak!D1", "")],
    ),
    "a column without a heading": (
        minimal(Tiltak="| Nr. | Tiltak | Ansvar | - |\n| 1 | Åpen kveld | Kultur | Skole |"),
        [(HeadingCode.HEADING_BLANK, "Tiltak!D1", "")],
    ),
    "no headings": (minimal(Tiltak="| 1 | Åpen kveld | Kultur |"), [(HeadingCode.HEADINGS_NOT_FOUND, "Tiltak", "")]),
    "no measures sheet": ({"Plan": minimal()["Plan"]}, [(SheetCode.SHEET_MISSING, "", "")]),
}


@pytest.mark.parametrize(("tables", "expected"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_with_names_is_said_where_it_is(tables, expected):
    assert findings(tables) == expected


RENAMED = {
    "in English": ("Meetings", "Møter", "| Gruppe | Dato | _husk |\n| SG | 1.2.2026 | kake |"),
    "with a word of her own": ("SLT-grupper", "Grupper", "| Kortnavn | Gruppe |\n| SG | Styringsgruppa |"),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "name", "table"), RENAMED.values(), ids=RENAMED.keys())
def test_a_sheet_under_another_name_is_recognised_and_stops_the_calendars(typed, name, table):
    """Were it only passed over, every meeting on it would be cancelled in every participant's calendar."""
    (found,) = read(workbook({**minimal(), typed: table})).findings
    assert (found.code, found.place.sheet, dict(found.params)["nearest"]) == (SheetCode.SHEET_MISSPELT, typed, name)
    assert stopped_by(found) == {CALENDARS.key}


READ = {
    "with a year": ("Møteplan 2026", []),
    "with a number": ("1. Møter", []),
    "with a period": ("Møter 2026–2027", []),
    "misspelt": ("Mtøer", [(AsTypedCode.SHEET_READ_AS, "Mtøer", "Møter")]),
    "of one group": ("Møter styringsgruppa", [(AsTypedCode.SHEET_READ_AS, "Møter styringsgruppa", "Møter")]),
}


@pytest.mark.parametrize(("typed", "told"), READ.values(), ids=READ.keys())
def test_a_name_that_is_nearly_ours_names_its_sheet_when_the_columns_agree(typed, told):
    tables = {**minimal(), typed: "| Gruppe | Dato |\n| SG | 1.2.2026 |"}
    assert findings(tables) == told
    assert len(read(workbook(tables)).contents.table("meetings").records) == 1


def test_every_tab_renamed_alike_is_read_as_before():
    tables = {f"{number} {name} 2026": table for number, (name, table) in enumerate(minimal().items(), 1)}
    assert findings(tables) == []
    assert [record.entries["name"].typed for record in read(workbook(tables)).contents.table("measures")] == ["Åpen ungdomskveld"]


def test_one_sheet_a_group_is_one_list_of_meetings():
    tables = minimal(
        **{
            "Møter styringsgruppe": "| Gruppe | Dato | Tema |\n| SG | 1.2.2026 | Budsjett |",
            "Møter arbeidsgruppe": "| Dato | Gruppe |\n| 1.3.2026 | AG |",
        }
    )
    assert findings(tables) == [
        (AsTypedCode.SHEETS_TOGETHER, "Møter arbeidsgruppe", "Møter"),
        (AsTypedCode.SHEET_READ_AS, "Møter styringsgruppe", "Møter"),
    ]
    table = read(workbook(tables)).contents.table("meetings")
    assert [str(record.entries["group"].place) for record in table] == ["Møter styringsgruppe!A2", "Møter arbeidsgruppe!B2"]
    assert "day" not in table.columns


def test_two_years_of_measures_are_not_taken_for_one_list():
    tables = {"Plan": minimal()["Plan"], **dict.fromkeys(("Tiltak 2025", "Tiltak 2026"), minimal()["Tiltak"])}
    assert [code for code, *_ in findings(tables)] == [AsTypedCode.SHEET_OF_ANOTHER_YEAR]


def test_measures_and_activities_on_each_others_sheets_are_read_by_their_columns_and_told_in_one_sentence():
    activities = "| Når | Aktivitet | Type | Tiltak nr. |\n| mai 2026 | Temakveld | planlagt | 1 |"
    tables = {"Plan": minimal()["Plan"], "Tiltak": activities, "Aktiviteter": minimal()["Tiltak"]}
    assert findings(tables) == [(AsTypedCode.SHEETS_SWAPPED, "Tiltak", "")]
    assert len(read(workbook(tables)).contents.table("measures").records) == 1


def test_a_sheet_of_everybodys_words_is_not_taken_for_what_is_to_be_taken_back():
    """«Hva» heads any note; taken for `Trukket tilbake`, the note would be carried out."""
    (found,) = read(workbook({**minimal(), "Notat": "| Hva | Grunn |\n| Kafé | dyr |"})).findings
    assert (found.code, found.place.sheet) == (SheetCode.SHEET_UNKNOWN, "Notat")


def test_the_plan_under_another_name_is_recognised_by_its_fields_and_not_called_missing_too():
    tables = minimal()
    (found,) = read(workbook({"Forside": tables["Plan"], "Tiltak": tables["Tiltak"]})).findings
    assert (found.code, dict(found.params)["nearest"]) == (SheetCode.SHEET_MISSPELT, "Plan")


@pytest.mark.parametrize(
    ("name", "table"), [("Kladd", "| Nr. | Tiltak | Ansvar |\n| 1 | Gammelt | Ingen |"), ("Tiltak (2)", "| A |")]
)
def test_another_sheet_like_one_that_is_there_is_told_where_its_rows_belong(name, table):
    (found,) = read(workbook({**minimal(), name: table})).findings
    assert (found.code, stopped_by(found)) == (SheetCode.SHEET_ANOTHER, frozenset())
    assert dict(found.params) == {"typed": name, "like": "Tiltak"}


@pytest.mark.parametrize("table", ["| Navn | Telefon | Fra | Merknad |\n| Kari | 1 | Nes | ny |"])
def test_a_sheet_of_her_own_is_not_taken_for_one_of_the_plan(table):
    (found,) = read(workbook({**minimal(), "Kladd": table})).findings
    assert (found.code, stopped_by(found)) == (SheetCode.SHEET_UNKNOWN, frozenset())


HEADINGS = {
    "one slip": ("Møter", "| Gruppe | Dato | Statuss |\n| SG | 1.2.2026 | avlyst |", "Status", {CALENDARS.key}),
    "with more words": ("Møter", "| Gruppe | Dato | Sted eller rom |\n| SG | 1.2.2026 | Nes |", "Sted", {CALENDARS.key}),
    "what hides the cases": ("Grupper", "| Kortnavn | Gruppe | Enkeltsaker (ja/nei) |\n| SG | Gruppa | ja |",
                             "Enkeltsaker", {CALENDARS.key}),
}  # fmt: skip


@pytest.mark.parametrize(("sheet", "table", "name", "stopped"), HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_under_another_name_stops_the_calendars(sheet, table, name, stopped):
    """A lost Status would bring cancelled meetings back; without Enkeltsaker documents take every group for secret."""
    found = read(workbook(minimal(**{sheet: table}))).findings[0]
    assert (found.code, dict(found.params)["nearest"], stopped_by(found)) == (HeadingCode.HEADING_RENAMED, name, stopped)


def test_a_heading_that_was_wiped_out_stops_the_calendars_while_it_may_be_one_of_theirs():
    rows = "| Gruppe | Dato | - |\n| SG | 1.2.2026 | avlyst |"
    found = read(workbook(minimal(Møter=rows))).findings[0]
    assert (found.code, str(found.place), stopped_by(found)) == (HeadingCode.HEADING_LOST, "Møter!C1", {CALENDARS.key})
    assert "«Status»" in dict(found.params)["absent"]
    whole = [[column.name.nb for column in sheet("meetings")], ["SG"]]
    (noted,) = read(workbook(minimal(Møter=[whole[0], [*whole[1], "1", "1.2.2026", *[None] * 11, "husk kake"]]))).findings
    assert (noted.code, stopped_by(noted)) == (HeadingCode.HEADING_BLANK, frozenset())


def test_a_heading_that_says_nothing_in_a_calendar_stops_none():
    (found,) = read(workbook(minimal(Møter="| Gruppe | Dato | Ansvarlig for referat |\n| SG | 1.2.2026 | Per |"))).findings
    assert (found.code, stopped_by(found)) == (HeadingCode.HEADING_MISSPELT, frozenset())


def test_a_word_that_stands_in_many_headings_tells_nothing():
    (found,) = read(workbook(minimal(Møter="| Gruppe | Dato | Sendt til |\n| SG | 1.2.2026 | alle |"))).findings
    assert (found.code, stopped_by(found)) == (HeadingCode.HEADING_UNKNOWN, frozenset())


def test_a_misspelt_required_column_is_both_missing_and_recognised():
    tables = minimal(Tiltak="| Nr. | Tiltak | Ansavr |\n| 1 | Åpen kveld | Kultur |")
    assert findings(tables) == [
        (HeadingCode.HEADING_MISSING, "Tiltak!D1", ""),
        (HeadingCode.HEADING_MISSPELT, "Tiltak!C1", "Ansvar"),
    ]


def test_the_proper_name_of_a_sheet_goes_before_a_synonym():
    tables = minimal(Tiltaksplan="| Nr. | Tiltak | Ansvar |\n| 9 | Gammelt | Ingen |")
    assert findings({"Tiltaksplan": tables.pop("Tiltaksplan"), **tables}) == [(SheetCode.SHEET_TWICE, "Tiltaksplan", "")]


def test_a_lost_meetings_sheet_stops_the_calendars_although_a_wrong_meeting_does_not():
    def blocked(table: str) -> frozenset[str]:
        return stopped_by(read(workbook(minimal(Møter=table))).findings[0])

    assert CALENDARS.key in blocked("| Gruppe | Tema |\n| SG | Budsjett |")
    assert CALENDARS.key not in blocked("| Gruppe | Dato |\n| SG | 31.02.2026 |")


def test_the_first_complete_row_is_the_heading_row_although_a_later_one_holds_more():
    tables = minimal(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Status | Frist |\n| Nr. | Tiltak | Ansvar | Frist |")
    grid = grids(reduce(*admitted(workbook(tables)))).grids[1]
    headings = find_headings(grid, next(sheet for sheet in SHEETS if sheet.key == "measures"))
    assert headings is not None
    assert headings.row == 1
