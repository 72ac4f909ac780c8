"""What she types stands in the documents as she sees it in Excel: text, numbers, tables and pictures, and no link stops them."""

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
import xlsxwriter
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.build import Built, build, check
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.products.artifact import Made
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from tests.contract.numbers import identity_number
from tests.products.first_products import FIRST
from tests.products.reading import Read
from tests.workbook.test_pictures import PNG
from tests.workbooks import FIELDS

SYNTHETIC = identity_number("018105")
GIVEN = ProductInputs(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), TemplateFolder(), file_name="plan.xlsx")
MEASURE = (
    "Nr.",
    "Tiltak",
    "Ansvar",
    "Beskrivelse",
    "Frist",
    "Kostnad",
    "Måltall",
    "Indikator",
    "Samarbeidspartnere",
    "Målgruppe",
    "Lenke",
)


class Typed:
    """A workbook that is typed cell by cell: values, values in a format, formulas, pictures."""

    def __init__(self) -> None:
        self._out = BytesIO()
        self.book = xlsxwriter.Workbook(self._out, {"strings_to_urls": False, "strings_to_formulas": False})
        self.sheet("Plan", ("Felt", "Verdi"), *({**FIELDS, "Rapportår": 2026}.items()))

    def sheet(self, name: str, *rows: tuple[Any, ...]) -> Any:
        made = self.book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                self._write(made, number, column, value)
        return made

    def _write(self, sheet: Any, row: int, column: int, value: Any) -> None:
        if isinstance(value, tuple):
            sheet.write_number(row, column, value[0], self.book.add_format({"num_format": value[1]}))
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, self.book.add_format({"num_format": "dd.mm.yyyy"}))
        elif isinstance(value, str) and value.startswith("=HYPERLINK"):
            sheet.write_formula(row, column, value, None, "Vis")
        elif value is not None:
            sheet.write(row, column, value)

    def built(self) -> Built:
        self.book.close()
        data = self._out.getvalue()
        return build(check(data, "plan.xlsx"), data, GIVEN, FIRST)


def plan_of(done: Built) -> Read:
    assert [one.product for one in done.outcomes if one.made is Made.NOT_MADE] == []
    return Read(Document(BytesIO(next(one.data for one in done.artifacts if one.path.endswith("handlingsplan.docx")))))


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def measure(**cells: Any) -> Typed:
    typed = Typed()
    row = {"Nr.": 1, "Tiltak": "Foreldremøte", "Ansvar": "Skolen", **cells}
    typed.sheet("Tiltak", MEASURE, tuple(row.get(name) for name in MEASURE))
    return typed


LINES = st.sampled_from(
    [
        "1. kvartal 2026",
        "1. linjetjenesten",
        "2. tirsdag i måneden",
        "8. trinn har foreldremøte",
        "1) A",
        "10. trinn:",
        "3. Til slutt",
        "- sagt av en elev",
        "Et avsnitt om kvelden.",
        "50 % & <mer>",
        "«Slik», sa hun",
        "_x0041_",
        "{{ navn }}",
        "a | b",
        "## ",
        "*NB*",
    ]
)
NUMBERS = st.sampled_from(
    [
        ((0.6667, "0%"), "67 %"),
        ((183_333.33, "#,##0"), "183 333"),
        ((90_000, '"kr" #,##0'), "kr 90 000"),
        ((12 / 7, "0.0"), "1,7"),
        (80, "80"),
    ]
)
PRINTED = ("Ansvar", "Beskrivelse", "Måltall", "Indikator", "Samarbeidspartnere", "Målgruppe", "Kostnad")


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(PRINTED), st.lists(LINES, min_size=1, max_size=2, unique=True)), NUMBERS, NUMBERS)
def test_the_text_of_every_printed_cell_is_in_the_document(texts: dict[str, list[str]], one: Any, other: Any) -> None:
    cells = {name: "\n".join(lines) for name, lines in texts.items()}
    document = plan_of(measure(**{**cells, "Kostnad": one[0], "Måltall": other[0]}).built())
    found = plain(document.text)
    told = [line for name, lines in texts.items() if name not in {"Kostnad", "Måltall"} for line in lines]
    assert [line for line in (*told, one[1], other[1]) if plain(line) not in found] == []


@pytest.mark.parametrize("column", PRINTED)
@pytest.mark.parametrize("text", ["1. linjetjenesten", "1. halvår: 20\n2. halvår: 30", "8. trinn\n9. trinn"])
def test_an_ordinal_keeps_its_number_in_every_column(column: str, text: str) -> None:
    found = plain(plan_of(measure(**{column: text}).built()).text)
    assert all(line in found for line in text.split("\n"))


def test_who_is_responsible_is_never_a_numbered_list() -> None:
    found = plain(plan_of(measure(Ansvar="1. Helse\n2. Skole").built()).text)
    assert "1. Helse" in found
    assert "2. Skole" in found


def test_an_identity_number_in_the_text_of_a_picture_stops_what_would_print_it() -> None:
    typed = with_texts("Om oss.")
    sheet = typed.book.get_worksheet_by_name("Tekster")
    sheet.insert_image("F2", "a.png", {"image_data": BytesIO(PNG), "description": f"Elev {SYNTHETIC}"})
    done = typed.built()
    assert [str(one.place) for one in done.findings if one.code is PrivacyCode.IDENTITY_NUMBER] == ["Tekster!F2"]
    assert not any(one.path.endswith("handlingsplan.docx") for one in done.artifacts)


@pytest.mark.parametrize("typed", ["1. kvartal 2026", "1. tirsdag i mai"])
def test_an_ordinal_in_a_deadline_is_printed(typed: str) -> None:
    assert typed in plain(plan_of(measure(Frist=typed).built()).text)


def with_texts(*texts: str) -> Typed:
    typed = measure()
    typed.sheet(
        "Tekster", ("Dokument", "Plassering", "Overskrift", "Tekst"), *(("plan", "innledning", "Om oss", text) for text in texts)
    )
    return typed


def test_a_table_in_a_text_is_a_table_with_a_heading_row() -> None:
    done = with_texts("Slik er det:\nTrinn\tTema\n8. trinn\tNettvett\n9. trinn\tRus\nDet var alt.").built()
    assert plan_of(done).table("Trinn", "Tema") == [["Trinn", "Tema"], ["8. trinn", "Nettvett"], ["9. trinn", "Rus"]]
    assert DocumentCode.DOCUMENT_NOT_ACCESSIBLE not in {one.code for one in done.findings}


def test_two_tables_in_a_row_stay_two_and_are_told_apart() -> None:
    done = with_texts("Trinn\tTema\n8.\tNettvett\n\nTrinn\tTema\n9.\tRus").built()
    assert sum(table.rows[0].cells[0].text == "Trinn" for table in plan_of(done).word.tables) == 2


def test_a_table_where_there_is_no_room_for_one_is_told_and_nothing_is_lost() -> None:
    done = measure(Beskrivelse="Trinn\tTema\n8. trinn\tNettvett").built()
    assert [str(one.place) for one in done.findings if one.code is ContentCode.TABLE_IN_TABLE] == ["Tiltak!D2"]
    assert "8. trinn Nettvett" in plain(plan_of(done).text)


def test_sub_headings_are_headings_and_stand_in_the_contents() -> None:
    text = "Slik er det nå\n\nVi har spurt alle elevene på ungdomstrinnet.\n\n## Veien videre\nVi spør igjen neste år."
    document = plan_of(with_texts(text).built())
    assert {"3 Slik er det nå", "3 Veien videre"} <= set(document.headings)


def test_pictures_are_printed_with_their_texts() -> None:
    typed = with_texts("Om oss.")
    sheet = typed.book.get_worksheet_by_name("Tekster")
    sheet.insert_image("F2", "a.png", {"image_data": BytesIO(PNG), "description": "Skolen sett fra sjøen"})
    sheet.insert_image("F3", "b.png", {"image_data": BytesIO(PNG)})
    done = typed.built()
    told = plan_of(done).text
    assert told.index("Om oss.") < told.index("Skolen sett fra sjøen") < told.index("Bilde: Om oss")
    assert [str(one.place) for one in done.findings if one.code is ContentCode.PICTURE_WITHOUT_ALT] == ["Tekster!F3"]
    assert DocumentCode.DOCUMENT_NOT_ACCESSIBLE not in {one.code for one in done.findings}


def test_a_picture_placed_in_a_cell_is_printed() -> None:
    typed = with_texts("Om oss.")
    typed.book.get_worksheet_by_name("Tekster").embed_image("D2", "a.png", {"image_data": BytesIO(PNG), "description": "Skolen"})
    assert "Skolen" in plan_of(typed.built()).text


@pytest.mark.parametrize("data", [b"GIF89a....", PNG[:-5]])
def test_a_picture_that_cannot_be_printed_is_told(data: bytes) -> None:
    typed = with_texts("Om oss.")
    typed.book.get_worksheet_by_name("Tekster").insert_image("F2", "a.png", {"image_data": BytesIO(PNG), "description": "Skolen"})
    typed.book.close()
    whole = typed._out.getvalue()
    with ZipFile(BytesIO(whole)) as archive:
        (media,) = [name for name in archive.namelist() if "/media/" in name]
    from tests.workbook.packages import changed

    broken = changed(whole, {media: data})
    done = build(check(broken, "plan.xlsx"), broken, GIVEN, FIRST)
    assert "Om oss." in plan_of(done).text
    assert [str(one.place) for one in done.findings if one.code is ContentCode.PICTURE_UNUSABLE] == ["Tekster!F2"]


LINKS = st.sampled_from(
    [
        "https://fjordvik.example/slt",
        "Https://fjordvik.example/SLT",
        "HTTPS://FJORDVIK.EXAMPLE",
        "http://fjordvik.example",
        "Mailto:slt@fjordvik.example",
        "www.fjordvik.example",
        "[siden](https://fjordvik.example)",
        "[siden](HTTPS://fjordvik.example/a_(b))",
        "se Teams-rommet",
        "C:\\plan.docx",
        '=HYPERLINK("https://fjordvik.example/møte","Vis")',
        '=hyperlink("HTTPS://fjordvik.example")',
        "https://fjordvik.example/a|b",
        "ftp://x.example",
        "https://",
        "https://fjordvik.example:port/",
        "javascript:alert(1)",
        "https://fjordvik.example/100%",
    ]
)


@settings(max_examples=25, deadline=None)
@given(LINKS, LINKS, LINKS, LINKS, LINKS)
def test_whatever_the_intake_takes_for_a_link_the_gates_let_pass(one: str, two: str, three: str, four: str, five: str) -> None:
    typed = measure(Lenke=one, Beskrivelse=f"Se [mer]({two})")
    typed.sheet("Føringer", ("Tittel", "Lenke"), ("Rettleiing", two))
    typed.sheet("Lenker", ("Tekst", "Lenke"), ("Mer om oss", three))
    typed.sheet("Grupper", ("Kortnavn", "Gruppe"), ("Styring", "Styringsgruppa"))
    typed.sheet(
        "Møter",
        ("Gruppe", "Dato", "Fra", "Til", "Lenke", "Saksliste", "Referat"),
        ("Styring", date(2026, 5, 12), "09:00", "11:00", four, f"1. [Sak]({five})", one),
    )
    done = typed.built()
    assert {outcome.made for outcome in done.outcomes} == {Made.MADE}


def test_what_is_no_link_is_printed_as_the_text_it_is() -> None:
    typed = measure(Lenke="spør i resepsjonen")
    typed.sheet("Lenker", ("Tekst", "Lenke"), ("Mer om oss", "står på tavla"))
    told = plain(plan_of(typed.built()).text)
    assert "spør i resepsjonen" in told
    assert "Mer om oss (står på tavla)" in told


def test_a_link_in_a_formula_leads_where_the_formula_does() -> None:
    done = measure(Lenke='=HYPERLINK("https://fjordvik.example/ungdom","Vis")').built()
    targets = {one.target_ref for one in plan_of(done).word.part.rels.values() if one.is_external}
    assert "https://fjordvik.example/ungdom" in targets


def test_minutes_that_were_pasted_are_told() -> None:
    typed = measure()
    typed.sheet("Grupper", ("Kortnavn", "Gruppe"), ("Styring", "Styringsgruppa"))
    typed.sheet(
        "Møter",
        ("Gruppe", "Dato", "Fra", "Referat"),
        ("Styring", date(2026, 5, 12), "09:00", "Vi snakket om planen.\nAlle var enige."),
    )
    done = typed.built()
    assert [str(one.place) for one in done.findings if one.code is ContentCode.MINUTES_NOT_LINK] == ["Møter!D2"]


def test_eight_digits_in_a_date_cell_are_that_day() -> None:
    typed = measure()
    typed.sheet("Grupper", ("Kortnavn", "Gruppe"), ("Styring", "Styringsgruppa"))
    typed.sheet("Møter", ("Gruppe", "Dato", "Fra"), ("Styring", (20260512, "dd.mm.yyyy"), "09:00"))
    assert "Tirsdag 12. mai" in plain(plan_of(typed.built()).text)
