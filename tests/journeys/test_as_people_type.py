"""What people really type goes through: documents and calendars are made, the words stand as typed, the answer says the rest."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from io import BytesIO

import pytest
from docx import Document
from msgspec.structs import replace

from sltdocs.build import Built, build, check
from sltdocs.contract.cell import Place
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.plan.difference import changes
from sltdocs.plan.snapshot import dump, load
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from tests.products.first_products import FIRST
from tests.products.reading import Read
from tests.workbooks import Value, minimal, workbook

GIVEN = ProductInputs(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), TemplateFolder(), file_name="plan.xlsx")
ONE_YEAR = {"Periode fra": "2026", "Periode til": "2026", "Rapportår": 2026}
HEADS = ["Nr.", "Tiltak", "Ansvar"]


def built(tables: dict[str, object]) -> Built:
    data = workbook(tables)  # type: ignore[arg-type]
    return build(check(data, "plan.xlsx"), data, GIVEN, FIRST)


def document(done: Built, name: str) -> Read:
    return Read(Document(BytesIO(next(one.data for one in done.artifacts if one.path == name))))


def of_measure(column: str, value: Value, **fields: Value) -> Built:
    return built(minimal({**ONE_YEAR, **fields}, Tiltak=[[*HEADS, column], [1, "Kafé", "Kultur", value]]))


def errors(done: Built) -> list[str]:
    return [one.code.code for one in done.findings if one.code.severity.value == "error"]


@pytest.mark.parametrize(
    ("typed", "is_over"),
    [
        ("Q1 2026", True),
        ("uke 40", True),
        ("veke 40", True),
        ("innen utgangen av juni", True),
        ("mai/juni 2026", True),
        ("15/5", True),
        ("sommaren 2026", True),
        ("skoleåret 2026/27", False),
        ("hele året", False),
        ("2027", False),
        ("løpende", False),
        ("når midlene er på plass", False),
    ],
)
def test_a_deadline_in_words_is_overdue_when_its_end_has_passed_and_is_counted(typed: str, is_over: bool) -> None:
    done = of_measure("Frist", typed)
    report = document(done, "statusrapport.docx")
    assert errors(done) == []
    assert typed in document(done, "handlingsplan.docx").text
    if is_over:
        assert f"1 Kafé | {typed} | – Ikke rapportert | Kultur" in report.below("Frister som er passert")
    assert ("har passert fristen" in report.text) is is_over
    told = PlanCode.DEADLINE_UNTIMED in {one.code for one in done.findings}
    assert told is (typed == "når midlene er på plass")


@pytest.mark.parametrize(
    ("status", "day", "stands"),
    [
        ("i gang", date(2025, 11, 3), "– Ikke rapportert"),
        ("i gang", date(2026, 11, 3), "► I gang\nRapportert 03.11.2026"),
        ("gjennomført", "november 2025", "● Gjennomført\nRapportert november 2025"),
        ("i gang", None, "► I gang"),
        (None, date(2026, 10, 30), "– Ikke rapportert"),
    ],
)
def test_a_status_is_that_of_the_year_it_was_reported_in(status: str | None, day: date | str | None, stands: str) -> None:
    rows = [[*HEADS, "Status", "Statusdato", "Statuskommentar"], [1, "Kafé", "Kultur", status, day, "To kvelder."]]
    done = built(minimal({"Rapportår": 2026, "Periode fra": date(2025, 1, 1)}, Tiltak=rows))
    table = document(done, "statusrapport.docx").table("Tiltak", "Status")
    assert table[1][1] == stands
    outdated = day == date(2025, 11, 3)
    assert (table[1][2] == "–") is outdated
    assert (PlanCode.STATUS_OF_EARLIER_YEAR in {one.code for one in done.findings}) is outdated


@pytest.mark.parametrize("typed", ["ca. 85 %", "60–70 %", "–", "*", ":", "..", "80 av 100", "<5"])
def test_a_figure_that_is_no_exact_number_stands_as_typed_and_has_no_chart(typed: str) -> None:
    rows = [
        ["Indikator", "Kilde", "År", "Verdi", "Antall svar (n)"],
        ["Trivsel", "Ungdata", "2024/25", typed, 400 if "%" in typed else None],
    ]
    rows.append(["Trivsel", "Ungdata", "2025/26", "86 %" if "%" in typed else 60, 400 if "%" in typed else None])
    done = built(minimal(ONE_YEAR, Nøkkeltall=rows))
    report = document(done, "statusrapport.docx")
    assert errors(done) == []
    assert report.table("År", "Verdi")[1][:2] == ["2024/25", typed]
    assert "Figur" not in report.text


@pytest.mark.parametrize("typed", ["2 av 40", "ca. 3", "3-8", "38 av 40"])
def test_an_approximation_of_few_people_is_hidden_as_an_exact_number_would_be(typed: str) -> None:
    rows = [["Indikator", "Kilde", "År", "Verdi"], ["Siktede unge", "Politiet", 2026, typed]]
    done = built(minimal(ONE_YEAR, Nøkkeltall=rows, Aktiviteter=[["Når", "Aktivitet", "Deltakere"], ["uke 40", "Kurs", typed]]))
    for name in ("handlingsplan.docx", "statusrapport.docx"):
        assert typed not in document(done, name).text


def test_how_many_answered_may_be_told_roughly() -> None:
    rows = [["Indikator", "Kilde", "År", "Verdi", "Antall svar (n)"]]
    rows += [
        [name, "Ungdata", 2026, "85 %", typed]
        for name, typed in (("Trivsel", "ca. 400"), ("Mobbing", "380-420"), ("Rus", ">400"))
    ]
    done = built(minimal(ONE_YEAR, Nøkkeltall=rows))
    plan = document(done, "handlingsplan.docx").text.replace("\u00a0", " ")
    report = document(done, "statusrapport.docx").text
    assert errors(done) == []
    assert [told for told in ("n = ca. 400", "n = 380-420", "n >400") if told not in plan] == []
    assert [typed for typed in ("ca. 400", "380-420", ">400") if typed not in report] == []


ATTENDANCE = {
    (20, "ca. 15"): "ca. 15 av 20 (75 %)",
    ("20–25", "15-20"): "ca. 17 av 22 (77 %)",
    ("ca. 20", 10): "ca. 10 av 20 (50 %)",
    (None, "8 av 10"): "8 av 10 (80 %)",
    (20, "de fleste"): "–",
    (20, "*"): "–",
}


def held_meetings(counts: Iterable[tuple[Value, Value]]) -> dict[str, object]:
    groups: list[list[Value]] = [["Kortnavn", "Gruppe"]]
    meetings: list[list[Value]] = [["Gruppe", "Dato", "Fra", "Status", "Inviterte", "Oppmøte"]]
    for number, (invited, attended) in enumerate(counts, 1):
        groups.append([f"G{number}", f"Gruppe {number}"])
        meetings.append([f"G{number}", date(2026, 3, number + 1), "09:00", "avholdt", invited, attended])
    return minimal(ONE_YEAR, Grupper=groups, Møter=meetings)


def test_who_came_may_be_counted_roughly() -> None:
    done = built(held_meetings(ATTENDANCE))
    rows = document(done, "statusrapport.docx").table("Gruppe", "Planlagt")[1:]
    assert [row[-1].replace("\u00a0", " ") for row in rows] == list(ATTENDANCE.values())
    assert errors(done) == ["integer-unreadable"]  # «de fleste»


def test_more_cannot_come_than_were_invited_however_roughly_they_were_counted() -> None:
    counts = (("10–12", "ca. 15"), (10, "12+"), ("under 10", 10), ("ca. 10", "ca. 10"), (10, "8–12"), ("10+", 12))
    found = check(workbook(held_meetings(counts))).findings
    above = [one.place for one in found if one.code is MeetingCode.ATTENDANCE_ABOVE_INVITED]
    assert above == [Place("Møter", f"F{row}") for row in (2, 3, 4)]


@pytest.mark.parametrize("typed", ["uke 40", "1. kvartal", "hele året", "veke 12", "mai/juni"])
def test_an_activity_needs_no_year_and_participants_may_be_counted_roughly(typed: str) -> None:
    rows = [["Når", "Aktivitet", "Deltakere", "Måned i årshjul"], [typed, "Foreldrekveld", "ca. 60", "september"]]
    done = built(minimal(ONE_YEAR, Aktiviteter=rows))
    assert errors(done) == []
    printed = document(done, "statusrapport.docx").text
    assert typed.casefold() in printed.casefold()
    assert "ca. 60" in printed
    assert done.checked.plan is not None
    assert done.checked.plan.activities[0].wheel_month is not None
    assert done.checked.plan.activities[0].wheel_month.first == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("start", "end", "until"),
    [
        ("10-12", None, "20260602T120000"),
        ("fra 20 til 24", None, "20260603T000000"),
        (time(23), time(2), "20260603T020000"),
        ("20.00", "24:00", "20260603T000000"),
    ],
)
def test_a_meeting_may_last_past_midnight(start: Value, end: Value, until: str) -> None:
    groups = [["Kortnavn", "Gruppe"], ["SG", "Styringsgruppa"]]
    done = built(minimal(Grupper=groups, Møter=[["Gruppe", "Dato", "Fra", "Til"], ["SG", date(2026, 6, 2), start, end]]))
    assert errors(done) == []
    calendar = next(one.data for one in done.artifacts if one.path.endswith(".ics") and b"BEGIN:VEVENT" in one.data)
    assert f"DTEND;TZID=Europe/Oslo:{until}".encode() in calendar


def test_several_contacts_are_printed_one_to_a_line_each_with_the_own_address_and_stand_in_the_calendars() -> None:
    fields = {"Koordinator": "Kari Bø; Ola Lie", "E-post til koordinatoren": "kari@fjordvik.example\nola@fjordvik.example"}
    groups = [["Kortnavn", "Gruppe"], ["SG", "Styringsgruppa"]]
    done = built(minimal(fields, Grupper=groups, Møter=[["Gruppe", "Dato", "Fra"], ["SG", date(2026, 6, 2), "9-11"]]))
    lines = document(done, "handlingsplan.docx").lines
    assert [line for line in lines if "@fjordvik" in line] == [
        "SLT-koordinator\nKari Bø | kari@fjordvik.example",
        "SLT-koordinator\nOla Lie | ola@fjordvik.example",
    ]
    calendar = next(one.data for one in done.artifacts if one.path.endswith(".ics") and b"BEGIN:VEVENT" in one.data)
    unfolded = calendar.replace(b"\r\n ", b"").decode()
    assert all(address in unfolded for address in ("kari@fjordvik.example", "ola@fjordvik.example"))


@pytest.mark.parametrize(
    "typed", ["Felles", "felles", "Alle", "BEGGE", "begge kommuner", "Fjordvik kommune; nes", "alle kommunene"]
)
def test_whatever_is_for_all_municipalities_is_common_to_check_and_document(typed: str) -> None:
    fields = {"Kommune": "Fjordvik; Nes", "Kommunenummer": "4699; 4698", "Gruppering av tiltak": "kommune"}
    rows = [[*HEADS, "Kommune"], [1, "Kafé", "Kultur", typed], [2, "Kurs", "Skole", "FJORDVIK kommune"]]
    done = built(minimal(fields, Tiltak=rows))
    assert PlanCode.MUNICIPALITY_UNKNOWN not in {one.code for one in done.findings}
    headings = document(done, "handlingsplan.docx").headings
    assert "2 Felles tiltak" in headings
    assert [one for one in headings if one in ("2 Fjordvik", "2 FJORDVIK kommune")] == ["2 Fjordvik"]


def test_a_deadline_that_is_moved_in_a_cell_that_holds_a_date_is_a_change_but_not_against_facts_that_never_knew_it() -> None:
    before, after = (of_measure("Frist", day).checked.plan for day in (date(2026, 6, 1), date(2026, 9, 1)))
    assert before is not None
    assert after is not None
    facts = load(dump(before))
    assert facts is not None
    (change,) = changes(facts, after).measures
    assert [(one.heading, one.old, one.new) for one in change.fields] == [("Frist", "1. juni 2026", "1. september 2026")]
    (measure,) = facts.measures
    without = replace(measure, fields={name: text for name, text in measure.fields.items() if name != "deadline"})
    assert not changes(replace(facts, measures=(without,), dates_told=False), after)


def test_a_grant_may_be_of_two_years_with_a_deadline_in_words_and_an_amount_about() -> None:
    rows = [["Ordning", "År", "Søkt", "Tildelt", "Rapportfrist"], ["SLT-midler", "2025/26", "ca. 50 000", 40000, "1. april"]]
    done = built(minimal(ONE_YEAR, Tilskudd=rows))
    assert errors(done) == []
    printed = document(done, "statusrapport.docx").text
    assert [word for word in ("ca. 50 000", "1. april") if word not in printed] == []


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("1 Livsmestring", "2 Nattevandring", ["1", "2"]),
        ("1. Livsmestring", "2. Nattevandring", ["1", "2"]),
        ("Tiltak 1: Livsmestring", "Tiltak 2: Nattevandring", ["1", "2"]),
        ("1.1 Livsmestring", "1.2 Nattevandring", ["1.1", "1.2"]),
    ],
)
def test_a_number_in_the_name_is_the_measures_number_where_there_is_no_column(
    first: str, second: str, numbers: list[str]
) -> None:
    done = built(minimal(Tiltak=[["Tiltak", "Ansvar"], [first, "Kultur"], [second, "Skole"]]))
    assert errors(done) == []
    table = document(done, "handlingsplan.docx").table("Tiltak")
    assert [row[0] for row in table[1:]] == [f"{numbers[0]} Livsmestring", f"{numbers[1]} Nattevandring"]


def test_an_ordinal_that_begins_a_name_is_no_number() -> None:
    done = built(minimal(Tiltak=[["Tiltak", "Ansvar"], ["8. trinn har foreldremøte", "Kultur"], ["9. trinn har kurs", "Skole"]]))
    plan = done.checked.plan
    assert plan is None or {one.number for one in plan.measures}.isdisjoint({"8", "9"})


def test_a_report_does_not_read_as_if_all_promised_meetings_were_held() -> None:
    groups = [["Kortnavn", "Gruppe"], ["PR", "Politiråd"]]
    series = [["Hva", "Hyppighet", "Gruppe"], ["Politiråd", "minst fire møter i året", "PR"]]
    meetings = [["Gruppe", "Dato", "Fra", "Status"], ["PR", date(2026, 2, 3), "9-11", "avholdt"]]
    done = built(minimal(ONE_YEAR, Grupper=groups, Treffpunkt=series, Møter=meetings))
    report = document(done, "statusrapport.docx").text
    assert "For «Politiråd» sier planen «minst fire møter i året», men det er bare ført opp 1 møte i 2026." in report


@pytest.mark.parametrize(
    ("typed", "printed"), [(40000, "40\u00a0000 kr"), (900, "900 kr"), ("12 000", "12 000"), ("kr 5 000", "kr 5 000")]
)
def test_a_cost_that_is_only_a_number_is_printed_in_kroner(typed: Value, printed: str) -> None:
    table = document(of_measure("Kostnad (kr)", typed), "handlingsplan.docx").table("Tiltak")
    assert table[1][-1].replace("\u00a0", " ") == printed.replace("\u00a0", " ")


def test_a_measure_without_a_number_begins_with_its_name_and_each_late_one_is_counted() -> None:
    rows = [[*HEADS, "Frist"], [None, "Kafé", "Kultur", "uke 3 2026"], [None, "Kurs", "Skole", "uke 4 2026"]]
    done = built(minimal(ONE_YEAR, Tiltak=rows))
    assert [row[0] for row in document(done, "handlingsplan.docx").table("Tiltak")[1:]] == ["Kafé", "Kurs"]
    assert "2 tiltak har passert fristen" in document(done, "statusrapport.docx").text


def test_statuses_in_words_of_her_own_are_not_silently_counted_as_not_begun() -> None:
    rows = [[*HEADS, "Status", "Avsluttet"], [1, "Kafé", "Kultur", "Alt er klart.", "ja"], [2, "Kurs", "Skole", "i gang", None]]
    report = document(built(minimal(ONE_YEAR, Tiltak=rows)), "statusrapport.docx")
    assert "1 av 2 tiltak er gjennomført eller i gang; 1 har en annen status." in report.text
    assert report.table("Tiltak", "Status")[1][1] == "◇ Alt er klart. (avsluttet)"


def test_a_goal_without_a_number_is_in_no_circle() -> None:
    assert errors(built(minimal(Mål=[["Nr.", "Mål"], [None, "Trygghet"], [1, "Trivsel"]]))) == []


def test_the_word_above_a_comparison_is_printed_with_it() -> None:
    rows = [["Indikator", "Kilde", "År", "Verdi", "Antall (n)", "Fylket"], ["Trivsel", "Ungdata", 2026, "84 %", 400, "86 %"]]
    printed = document(built(minimal(ONE_YEAR, Nøkkeltall=rows)), "handlingsplan.docx").text
    assert "Fylket: 86 %" in printed


@pytest.mark.parametrize("typed", ["etter innledningen", "etter mål", "før føringene"])
def test_an_own_chapter_stands_where_she_says_in_whatever_form_of_the_word(typed: str) -> None:
    texts = [["Dokument", "Plassering", "Overskrift", "Tekst"], ["plan", typed, "Om oss", "Vi er få."]]
    done = built(minimal(Mål=[["Nr.", "Mål"], [1, "Trygghet"]], Tekster=texts, Føringer=[["Tittel"], ["Politiloven"]]))
    headings = document(done, "handlingsplan.docx").headings
    assert [one for one in headings if one in ("1 Om oss", "1 Tiltak")] == ["1 Om oss", "1 Tiltak"]
    assert not any(typed.casefold() in one.casefold() for one in headings)


@pytest.mark.parametrize("typed", ["uke 8", "veke 8 2026", "februar 2026"])
def test_a_week_is_days_off(typed: str) -> None:
    groups = [["Kortnavn", "Gruppe"], ["SG", "Styringsgruppa"]]
    heads = ["Hva", "Hyppighet", "Gruppe", "Første dato", "Intervall", "Siste dato", "Fra", "Til"]
    series = [heads, ["Møte", "hver uke", "SG", date(2026, 2, 9), "hver uke", date(2026, 3, 2), "9", "10"]]
    done = built(minimal(ONE_YEAR, Grupper=groups, Treffpunkt=series, Fridager=[["Fra", "Navn"], [typed, "Vinterferie"]]))
    assert errors(done) == []
    calendar = next(one.data for one in done.artifacts if one.path.endswith(".ics") and b"BEGIN:VEVENT" in one.data)
    assert b"DTSTART;TZID=Europe/Oslo:20260216" not in calendar
    assert b"DTSTART;TZID=Europe/Oslo:20260302" in calendar


@pytest.mark.parametrize("typed", ["Felles for alle", "Nes og Fjordvik", "fjordvik/nes"])
def test_names_of_all_municipalities_together_are_all_of_them(typed: str) -> None:
    fields = {"Kommune": "Fjordvik; Nes", "Kommunenummer": "4699; 4698", "Gruppering av tiltak": "kommune"}
    done = built(minimal(fields, Tiltak=[[*HEADS, "Kommune"], [1, "Kafé", "Kultur", typed], [2, "Kurs", "Skole", "Nes"]]))
    assert PlanCode.MUNICIPALITY_UNKNOWN not in {one.code for one in done.findings}


def test_one_sheet_a_group_without_a_column_for_the_group_is_told_what_it_lacks() -> None:
    sheets = {f"Møter {name}": [["Dato", "Fra"], [date(2026, 3, 3), "9-11"]] for name in ("styringsgruppa", "arbeidsgruppa")}
    done = built({**minimal(), **sheets})
    told = [one for one in done.findings if one.code is AsTypedCode.SHEET_LACKS_COLUMN]
    assert [one.place.sheet for one in told if one.place] == ["Møter arbeidsgruppa", "Møter styringsgruppa"]
    assert {dict(one.params)["name"] for one in told} == {"Gruppe"}
