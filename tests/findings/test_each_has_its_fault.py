"""Every finding is planted somewhere in the tests; here are those that no other test plants."""

import re
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from sltdocs.build import check
from sltdocs.contract.cell import Place
from sltdocs.contract.code import Code
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.findings.copies import CopyCode
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, sentence
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.report import ReportCode
from sltdocs.findings.service import ServiceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.plan.adopted_facts import adopted_in
from sltdocs.plan.adoption.deciding import FrozenPlan, adoption_state
from sltdocs.plan.adoption.telling import adoption_findings
from sltdocs.plan.model import Adoption, Measure, Plan
from sltdocs.plan.proposing import propose
from sltdocs.plan.reporting.report_state import ReportStep
from sltdocs.plan.snapshot import dump, load
from sltdocs.products.adopted.adopted_plan import adopted_plan
from sltdocs.products.feedback.corrected_workbook import corrected_workbook
from sltdocs.products.inputs import AdoptedEdition, Published
from sltdocs.products.reporting.treated_report import ReportToTell, report_findings, state_of
from sltdocs.products.spec import ACTION_PLAN, SITE
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.service.templates.refused_templates import TEMPLATES, TOLD, in_use
from sltdocs.task import Task
from sltdocs.task_answer import answer_anyway
from tests.products import plans
from tests.products.calendar_rows import Office, typed, year_of_rows
from tests.workbooks import Rows, minimal, workbook

NB = WrittenForm.NB
HEADED, CAFE = ["Nr.", "Tiltak", "Ansvar"], [1, "Kafé", "Kultur"]
TEXTS = ["Dokument", "Plassering", "Tekst"]


def test_every_finding_is_planted_in_a_test() -> None:
    here = Path(__file__).parents[1]
    about_wordings = {here / "findings" / name for name in ("test_wordings.py", "test_findings_page.py")}
    written = "\n".join(one.read_text(encoding="utf-8") for one in here.rglob("*.py") if one not in about_wordings)
    words = set(re.findall(r"\b[A-Z][A-Z_]+\b|(?<=[\"'])[a-z]+(?:-[a-z]+)*(?=[\"'])", written))
    assert [one.code for one in (*ALL_CODES, *CopyCode) if one.name not in words and one.code not in words] == []


@pytest.mark.parametrize(
    ("code", "sheet", "rows", "place"),
    [
        (AsTypedCode.NUMBER_IS_SIGN, "Tiltak", [HEADED, ["•", "Kafé", "Kultur"], [2, "Kurs", "Skole"]], "A2"),
        (AsTypedCode.GROUP_HEADING, "Tiltak", [HEADED, ["Del B: Foreldre", None, None], CAFE], "A2"),
        (SheetCode.ROW_UNREAD, "Tiltak", [HEADED, CAFE, ["Skal vurderes senere", None, None]], "A3"),
        (ValueCode.CHOICE_OWN, "Tiltak", [[*HEADED, "Nivå"], [*CAFE, "Grønt nivå"]], "D2"),
        (ContentCode.TABLE_WITHOUT_HEADING, "Tekster", [TEXTS, ["plan", "innledning", "1\t25\t38\n2\t30\t41"]], "C2"),
        (PrivacyCode.FEW_IN_TEXT, "Tekster", [TEXTS, ["plan", "innledning", "Det gjelder tre elever på Nes."]], "C2"),
    ],
)
def test_a_fault_in_a_cell_is_told_at_the_cell(code: Code, sheet: str, rows: Rows, place: str) -> None:
    found = check(workbook(minimal(**{sheet: rows}))).findings
    assert [one.place for one in found if one.code is code] == [Place(sheet, place)]


def test_a_heading_between_measures_that_are_grouped_otherwise_is_not_printed_and_told() -> None:
    rows = [[*HEADED, "Nivå"], ["Del B: Foreldre", None, None, None], [*CAFE, "allmenn"]]
    found = check(workbook(minimal({"Gruppering av tiltak": "nivå"}, Tiltak=rows))).findings
    assert [one.place for one in found if one.code is SheetCode.ROW_UNREAD] == [Place("Tiltak", "A2")]


def test_a_hidden_sheet_is_read_and_told() -> None:
    book = load_workbook(BytesIO(workbook(minimal(Mål=[["Nr.", "Mål"], [1, "Trygg oppvekst"]]))))
    book["Mål"].sheet_state = "hidden"
    out = BytesIO()
    book.save(out)
    assert [one.place.sheet for one in check(out.getvalue()).findings if one.code is SheetCode.SHEET_HIDDEN] == ["Mål"]


def of_adopted(now: Plan, before: Plan) -> list[Finding]:
    facts = load(dump(before))
    assert facts is not None
    return list(adoption_findings(now, adoption_state(now, FrozenPlan(adopted_in(facts), date(2026, 3, 1)), date(2026, 6, 1))))


def test_a_row_that_is_new_or_gone_since_the_plan_was_adopted_is_told() -> None:
    plan = plans.full()
    more = replace(plan, measures=(*plan.measures, Measure("99", plan.measures[0].name, plan.measures[0].responsible)))
    fewer = replace(plan, measures=plan.measures[1:])
    assert [dict(one.params)["what"] for one in of_adopted(more, plan) if one.code is AdoptionCode.ROW_ADDED] == ["Tiltak 99"]
    gone = [dict(one.params)["what"] for one in of_adopted(fewer, plan) if one.code is AdoptionCode.ROW_REMOVED]
    assert gone == [f"Tiltak {plan.measures[0].number}"]


def test_a_corrected_decision_whose_line_the_document_does_not_have_is_told() -> None:
    decided = Adoption("Kommunestyret", date(2026, 3, 1), "3/26")
    plan = plans.full(adoptions=(decided,))
    document = ACTION_PLAN.made(plans.minimal(), plans.given()).artifacts[0].data  # one without any decision
    edition = AdoptedEdition("handlingsplan", dump(plan), document, datetime(2026, 3, 1, 12, tzinfo=UTC))
    now = replace(plan, adoptions=(replace(decided, case_number="33/26"),))
    given = plans.given(published=Published(edition=edition))
    assert AdoptionCode.LINE_NOT_FOUND in {one.code for one in adopted_plan(now, b"", given, (), ()).findings}


def test_days_off_of_which_the_last_was_blanked_and_nobody_knows_it_any_more_are_asked_about() -> None:
    office = Office(remembers=False)
    office.publish(typed(year_of_rows()))
    rows = year_of_rows()
    rows["days_off"][0]["last_day"] = None
    office.publish(typed(rows))
    assert CalendarCode.CALENDAR_DAYS_OFF_CUT not in {one.code for one in office.findings}
    office = Office()
    office.publish(typed(year_of_rows()))
    office.publish(typed(rows))
    (found,) = [one for one in office.findings if one.code is CalendarCode.CALENDAR_DAYS_OFF_CUT]
    assert dict(found.params)["name"] == "Vinterferie"


def test_a_logo_that_is_no_picture_is_told() -> None:
    given = plans.given(templates=plans.ShippedTemplates(b"<svg/>"))
    assert DocumentCode.LOGO_UNUSABLE in {one.code for one in ACTION_PLAN.made(plans.minimal(), given).findings}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Kommunestyret", ReportCode.TREATMENT_UNCLEAR),
        ("Kommunestyret 18.03.2025", ReportCode.TREATMENT_EARLY),
    ],
)
def test_a_treatment_that_cannot_be_one_is_told_and_the_report_stays_a_draft(typed: str, code: Code) -> None:
    plan, now = plans.full(report_year=2026, report_handled=typed), plans.given()
    state = state_of(plan, now)
    assert [one.code for one in report_findings(plan, ReportToTell(state, {}))] == [code]
    assert state.step is ReportStep.DRAFT


def test_colours_of_the_pages_that_are_more_than_values_are_told() -> None:
    class WithLook(plans.ShippedTemplates):
        def style(self, name: str, municipalities: str) -> bytes:
            return b"body { background: url(https://x.example/a.png) }"

    found = SITE.made(plans.minimal(), plans.given(templates=WithLook())).findings
    assert DocumentCode.LOOK_UNUSABLE in {one.code for one in found}


def test_what_the_copy_has_corrected_and_proposed_stands_on_its_first_sheet() -> None:
    groups = [["Kortnavn", "Gruppe"], ["SG", "Styringsgruppa"]]
    series = [["Hva", "Hvor ofte", "Gruppe"], ["Styringsmøte", "4 ganger i året", "SG"]]
    meetings = [["Gruppe", "Dato", "Fra", "Til", "Status"], ["SG", "03.03.2026", "09:00", "10:00", "planlagtt"]]
    meetings.append(["SG", "02.06.2026", "09:00", "10:00", "planlagt"])
    data = workbook(minimal(Grupper=groups, Treffpunkt=series, Møter=meetings))
    checked = check(data)
    assert checked.plan is not None
    made = corrected_workbook(data, checked.plan, checked.findings, NB, propose(checked.plan, not_before=date(2026, 1, 5)))
    assert made is not None
    told = sheet_text(made.data)
    for code in (CopyCode.CORRECTED_FOR_YOU, CopyCode.PROPOSED_FOR_YOU):
        assert opening(code) in told


def opening(code: Code) -> str:
    """The first words of a finding, before anything is filled in."""
    return code.wording(NB).what.split("{")[0].strip("« ")


def sheet_text(data: bytes) -> str:
    book = load_workbook(BytesIO(data))
    return "\n".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None)


def test_what_lies_beside_a_workbook_is_told_with_it(tmp_path: Path) -> None:
    place = InstallationOnDisk(tmp_path, in_use(tmp_path))
    (tmp_path / TEMPLATES).mkdir(parents=True)
    (tmp_path / TEMPLATES / f"plan.nb.docx{TOLD}").write_text("{}", encoding="utf-8")
    task = Task(
        workbook(minimal()),
        "plan.xlsx",
        datetime(2026, 3, 2, 12, tzinfo=UTC),
        place,
        conflict_copies=("plan-konfliktkopi.xlsx",),
        unused=("plan gammel.xlsx",),
    )
    found = {one.code: sentence(one, NB) for one in answer_anyway(task)[0].findings}
    assert "plan-konfliktkopi.xlsx" in found[ServiceCode.CONFLICT_COPY]
    assert "plan gammel.xlsx" in found[ServiceCode.WORKBOOK_NOT_USED]
    assert "plan.nb.docx" in found[ServiceCode.TEMPLATE_BEFORE]
