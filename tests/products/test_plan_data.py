"""Whoever writes a template of her own finds the plan as data: text to print, the value beside it, and nothing private."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from msgspec import Struct
from msgspec.structs import asdict, replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeasureStatus, MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Precision, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Goal, Group, Measure, Meeting, Participant, Plan, Source
from sltdocs.plan.reported import Activity, Grant, KeyFigure
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.documents import filling
from sltdocs.products.documents.data.plan_data import action_plan_data, status_report_data
from sltdocs.products.documents.template_fields import contract_for
from sltdocs.products.product import Product
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.word.engine import fill
from sltdocs.word.template.lint.linting import is_usable, lint
from tests.products import plans
from tests.products.plans import SHIPPED
from tests.word.documents import cells

DOCUMENTS = (ACTION_PLAN, STATUS_REPORT)


def handed_over(product: Product, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, object]:
    """Everything that the template of a document can reach."""
    seen: list[Mapping[str, object]] = []

    def watched(template: object, context: Mapping[str, object], properties: object) -> object:
        seen.append(context)
        return fill(template, context, properties)  # type: ignore[arg-type]

    monkeypatch.setattr(filling, "fill", watched)
    product.made(plan, plans.given())
    return seen[0]


def leaves(value: object) -> Iterator[object]:
    """Every text, number and word in a value, all the way down, also inside rich text and figures."""
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner)
    elif isinstance(value, Struct):
        yield from leaves(asdict(value))
    else:
        yield value


SECRET = "HEMMELIG"
SECRET_NUMBERS = (3, 4.25)
SECRET_DAYS = (date(2026, 5, 12), date(2026, 9, 3))
SOURCE = Source(Place("HEMMELIG ark", "A1"))


def with_secrets() -> Plan:
    """A plan with something secret wherever the workbook has room for what must not be printed."""
    plan = plans.full()
    person = Participant("Rektor", ("styring",), "Skolen", f"{SECRET} navn", f"{SECRET}@fjordvik.example", source=SOURCE)
    private = Group(
        "team", "Operativ gruppe", individual_cases=True, convener=SECRET, convener_email=SECRET, start=time(7, 7), source=SOURCE
    )
    of_private = Meeting(
        "team",
        SECRET_DAYS[0],
        SECRET,
        time(7, 7),
        place=SECRET,
        link=SECRET,
        topic=SECRET,
        agenda=Text.of(SECRET),
        minutes=SECRET,
    )
    of_unknown = Meeting("ukjent", SECRET_DAYS[1], place="et sted", topic="om noen", agenda=Text.of(SECRET))
    public = replace(plan.meetings[0], number=SECRET, link=SECRET, agenda=Text.of(SECRET), minutes=SECRET, source=SOURCE)
    few = KeyFigure("Siktede", "Politiet", 2026, Quantity(Decimal(3)), unit="personer")
    share = KeyFigure("Andel", "Ungdata", 2026, Quantity(Decimal("4.25"), percent=True), base=3)
    groups = [replace(group, convener=SECRET, convener_email=SECRET, source=SOURCE) for group in plan.groups[:2]]
    return replace(
        plan,
        participants=(*plan.participants, person),
        groups=(*groups, private),
        meetings=(public, of_private, of_unknown),
        activities=(*plan.activities, Activity(plans.year(2026), Text.of("Samtalegruppe"), participants=3)),
        key_figures=(few, share),
        measures=tuple(replace(one, source=SOURCE) for one in plan.measures),
        source=SOURCE,
    )


def test_the_secrets_are_there_to_be_found() -> None:
    found = list(leaves(with_secrets()))
    assert sum(SECRET in str(leaf) for leaf in found) > 20
    assert {*SECRET_DAYS, time(7, 7), 3, Decimal("4.25")} <= set(found)


@pytest.mark.parametrize("product", DOCUMENTS, ids=lambda product: product.key)
def test_nothing_private_can_be_reached(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    found = list(leaves(handed_over(product, with_secrets(), monkeypatch)["plan"]))
    assert found
    assert not [leaf for leaf in found if SECRET in str(leaf)]
    assert not [leaf for leaf in found if isinstance(leaf, int | float) and not isinstance(leaf, bool) and leaf in SECRET_NUMBERS]
    for day in SECRET_DAYS:
        assert not [leaf for leaf in found if day.isoformat() in str(leaf) or labels.day(day, WrittenForm.NB) in str(leaf)]
    assert not [leaf for leaf in found if "07.07" in str(leaf) or "07:07" in str(leaf)]


@pytest.mark.parametrize("product", DOCUMENTS, ids=lambda product: product.key)
def test_no_field_at_all_says_who_takes_part_or_what_is_on_an_agenda(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = with_secrets()
    plan = replace(plan, meetings=plan.meetings[:1])
    found = list(leaves(handed_over(product, plan, monkeypatch)))
    assert not [leaf for leaf in found if SECRET in str(leaf)]


def test_the_plan_tells_no_status_and_no_grants(monkeypatch: pytest.MonkeyPatch) -> None:
    measure = replace(plans.minimal().measures[0], status_comment=Text.of(SECRET), reason=Text.of(SECRET), result=Text.of(SECRET))
    plan = plans.minimal(measures=(measure,), grants=(Grant(SECRET, 2026),))
    assert SECRET not in str(handed_over(ACTION_PLAN, plan, monkeypatch))


def test_the_report_tells_nothing_that_only_stops_the_plan_when_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    measure = replace(plans.minimal().measures[0], arena=SECRET, goals=(SECRET,), focus_areas=(SECRET,), municipalities=(SECRET,))
    plan = plans.minimal(report_year=2026, measures=(measure,), goals=(Goal("1", Text.of(SECRET)),))
    assert SECRET not in str(handed_over(STATUS_REPORT, plan, monkeypatch))


def test_the_report_has_no_meetings_when_she_has_switched_them_off() -> None:
    assert status_report_data(plans.full()).meetings
    assert not status_report_data(plans.full(show_meeting_follow_up=False)).meetings


def test_a_measure_has_text_and_value_of_everything() -> None:
    first, second = action_plan_data(plans.full()).measures[:2]
    assert (first.deadline, first.deadline_raw) == ("1. oktober 2026", "2026-10-01")
    assert (second.deadline, second.deadline_raw) == ("løpande", "")
    assert (first.goals, first.goals_raw) == ("Alle foreldre er inviterte til foreldremøte", ["1.1"])
    assert (first.focus_areas, first.focus_areas_raw) == ("A Foreldre og heim", ["A"])
    assert (first.level, first.level_raw, first.novelty_raw) == ("Allmenn", "general", "continued")
    assert (second.partners.plain, second.partners_raw) == ("Politiet; frivillige lag", ["Politiet", "frivillige lag"])
    assert (second.link.plain, second.link_raw) == ("Les mer om tiltaket", "https://fjordvik.example/ungdomsteam")
    assert second.link.runs[0].link == second.link_raw
    assert (first.link.plain, first.link_raw) == ("", "")


def test_a_month_is_the_first_day_of_a_start_and_the_last_of_a_deadline() -> None:
    month = Deadline("juni 2026", When(date(2026, 6, 1), date(2026, 6, 30), Precision.MONTH))
    plan = plans.minimal(measures=(Measure("1", Text.of("Tiltak"), plans.parties("Rektor"), start=month, deadline=month),))
    (measure,) = action_plan_data(plan).measures
    assert (measure.start, measure.start_raw) == ("juni 2026", "2026-06-01")
    assert (measure.deadline, measure.deadline_raw) == ("juni 2026", "2026-06-30")


def test_the_report_says_what_has_become_of_the_measures_it_tells_about() -> None:
    measures = {one.number: one for one in status_report_data(plans.full()).measures}
    assert "5" not in measures, "closed the year before"
    assert (measures["1"].status, measures["1"].status_raw, measures["1"].status_date_raw) == (
        "Gjennomført",
        "done",
        "2026-09-24",
    )
    assert (measures["4a"].status, measures["4a"].status_raw) == ("Ikke rapportert", "")
    assert {one.status_raw for one in measures.values()} - {""} <= {status.value for status in MeasureStatus}


def test_meetings_follow_each_other_with_their_groups_time_where_they_have_none() -> None:
    later = Meeting("styring", date(2026, 8, 20), topic="Status", status=MeetingStatus.MOVED)
    whole_day = Meeting("styring", date(2026, 10, 1), all_day=True, place="Museet")
    plan = plans.full(meetings=(whole_day, later, *plans.full().meetings))
    told = [(one.date_raw, one.time, one.group, one.place) for one in action_plan_data(plan).meetings]
    board = "SLT-styringsgruppa og politiråd"
    assert told == [
        ("2026-02-10", "09.00–11.00", board, "Rådhuset"),
        ("2026-02-17", "12.00–13.30", "SLT-arbeidsgruppa", "Biblioteket"),
        ("2026-05-05", "09.00–11.00", board, "Rådhuset"),
        ("2026-08-20", "09.00", board, "Rådhuset"),
        ("2026-10-01", "", board, "Museet"),
        ("2027-02-09", "09.00–11.00", board, "Rådhuset"),
    ]
    moved = next(one for one in action_plan_data(plan).meetings if one.date_raw == "2026-08-20")
    assert (moved.date, moved.weekday, moved.year) == ("20. august 2026", "torsdag", 2026)
    assert (moved.time_raw, moved.topic, moved.status, moved.status_raw) == ("09:00", "Status", "Flyttet", "moved")


def test_groups_are_told_as_roles() -> None:
    board, working, _ = action_plan_data(plans.full(WrittenForm.NN)).groups
    assert (board.leader, board.level, board.level_raw) == ("Ordførar", "Styrande", "steering")
    assert working.participants == "Politikontakt, Rektor, Helsesjukepleiar (ved behov)"
    assert [one.organisation for one in working.participants_raw] == ["Politiet", "Fjordvik ungdomsskule", "Helsestasjonen"]
    assert [one.when_needed for one in working.participants_raw] == [False, False, True]


def test_hidden_numbers_have_no_value_and_others_do() -> None:
    few, share = status_report_data(guarded(with_secrets())).key_figures
    assert (few.value, few.value_raw) == ("<5\u00a0personer", None)
    assert (share.value_raw, share.base, share.base_raw) == (None, "<5", None)
    known = status_report_data(plans.full()).key_figures
    assert [(one.value, one.value_raw) for one in known[:2]] == [("88\u00a0%", 88), ("84,5\u00a0%", 84.5)]
    grant = status_report_data(plans.full()).grants[0]
    assert (grant.granted, grant.granted_raw, grant.report_deadline, grant.report_deadline_raw) == (
        "150\u00a0000",
        150000,
        "",
        "",
    )
    assert {type(one.participants_raw) for one in status_report_data(plans.full()).activities} == {int, type(None)}


def test_adoptions_guidelines_and_the_plan_itself() -> None:
    plan = action_plan_data(plans.full())
    assert [(one.date, one.body, one.case, one.form_raw) for one in plan.adoptions] == [
        ("19. februar 2026", "SLT-styringsgruppa", "12/26", "adopted"),
        ("12. mars 2026", "kommunestyret", "31/26", "noted"),
    ]
    assert (plan.period, plan.period_from, plan.period_to_raw) == ("2026–2027", "1. januar 2026", "2027-12-31")
    assert (plan.status, plan.status_raw, plan.municipality, plan.municipality_numbers) == (
        "Vedtatt",
        "adopted",
        "Fjordvik kommune",
        "9901",
    )
    assert [(one.number, one.parent) for one in plan.goals] == [("1", ""), ("1.1", "1"), ("1.2", "1"), ("2", "")]
    assert [(one.title, one.level_raw, one.link_raw) for one in plan.guidelines][:2] == [
        ("Rettleiing for politiråd", "national", "https://politi.example/politirad"),
        ("Plan for oppvekst i fylket", "regional", ""),
    ]


HEADS = ("Nr.", "Tiltak", "Ansvar", "Frist", "Kostnad", "Målgruppe", "Mål")


def own_template() -> bytes:
    """A secretary's own template: her table of measures by deadline, her list of meetings, whom to ask."""
    document = Document(BytesIO((SHIPPED / "plan.nb.docx").read_bytes()))
    for element in list(document.element.body)[:-1]:
        document.element.body.remove(element)
    document.add_paragraph("{{ title }} {{ mark }}", style="Heading 1")
    table = document.add_table(rows=0, cols=len(HEADS))
    rows = (
        HEADS,
        ("{%tr for measure in plan.measures|sort(attribute='deadline_raw') %}",),
        (
            "{{ measure.number }}",
            "{{r measure.name|runs }}",
            "{{r measure.responsible|runs }}",
            "{{ measure.deadline }}",
            "{{r measure.cost|runs }}",
            "{{r measure.target_group|runs }}",
            "{{ measure.goals }}",
        ),
        ("{%tr endfor %}",),
    )
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text
    document.add_paragraph("{%p for meeting in plan.meetings if meeting.status_raw != 'cancelled' %}")
    document.add_paragraph("{{ meeting.date }} kl. {{ meeting.time }}: {{ meeting.group }}, {{ meeting.place }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{{ coordinator.name }}, {{ coordinator.email }}")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_table_of_her_own_takes_nothing_but_the_names_of_the_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    template = own_template()
    findings = lint(template, contract_for("plan.nb.docx"))
    assert is_usable(findings), findings
    monkeypatch.setattr(plans.ShippedTemplates, "template", lambda *_: template)
    (document,) = ACTION_PLAN.made(plans.full(), plans.given()).artifacts
    rows = cells(document.data)
    assert rows[0] == list(HEADS)
    assert [(row[0], row[3]) for row in rows[1:]] == [
        ("2", "løpande"),
        ("5", ""),
        ("3", "1. juni 2026"),
        ("1", "1. oktober 2026"),
        ("4a", "15. januar 2027"),
    ]
    assert rows[3][2:6] == ["Frivilligsentralen", "1. juni 2026", "40 000 kr", ""]
    assert rows[4][6] == "Alle foreldre er inviterte til foreldremøte"
    lines = [paragraph.text for paragraph in Document(BytesIO(document.data)).paragraphs]
    assert "10. februar 2026 kl. 09.00–11.00: SLT-styringsgruppa og politiråd, Rådhuset" in lines
    assert not any("5. mai 2026" in line or "12. mai 2026" in line for line in lines)
    assert "SLT-koordinatoren i Fjordvik, slt@fjordvik.example" in lines


GUIDE = (Path(__file__).parents[2] / "docs" / "maler.md").read_text(encoding="utf-8")


def told_in_the_guide(column: int) -> dict[str, set[str]]:
    """The fields of each list of `plan` that the guide names for a document: 2 is the plan's column, 3 the report's."""
    told: dict[str, set[str]] = {}
    _, _, rows = GUIDE.partition("| liste |")
    name = ""
    for row in rows.split("\n\n")[0].splitlines()[2:]:
        cells = row.strip("|").split("|")
        name = cells[0].strip(" `") or name
        if cells[column].strip() == "ja":
            told.setdefault(name, set()).update(re.findall(r"`(\w+)`", cells[1]))
    return told


@pytest.mark.parametrize(("template", "column"), [("plan.nb.docx", 2), ("status-report.nb.docx", 3)])
def test_the_guide_names_every_field_of_every_list(template: str, column: int) -> None:
    lists = {f"plan.{name}": one for name, one in contract_for(template).fields["plan"].fields.items() if one.item}
    names = {
        path: {name for name in one.item.fields if not name.endswith("_raw")} for path, one in lists.items() if one.item.fields
    }
    assert told_in_the_guide(column) == names
