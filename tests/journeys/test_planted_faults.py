"""Faults planted in the example, one at a time: each is found at exactly its cell, none is missed, nothing else is told."""

from dataclasses import dataclass
from datetime import date

import pytest

from sltdocs.build import check
from sltdocs.contract.code import Code
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import Both, WrittenForm
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.workbook.starter.sheets import Value
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.example import example

Typed = Value | Both | None


@dataclass(frozen=True)
class Fault:
    """A value typed into a cell; `Both` where people type differently in the two written forms, None for an empty cell."""

    sheet: str
    record: int
    column: str
    typed: Typed
    code: Code

    def __str__(self) -> str:
        return f"{self.sheet}-{self.record}-{self.column}-{self.code.code}"

    def value(self, form: WrittenForm) -> Value | None:
        return self.typed.of(form) if isinstance(self.typed, Both) else self.typed


FAULTS = (
    Fault("plan", 0, "municipality_numbers", "46999", ValueCode.MUNICIPALITY_NUMBER_UNREADABLE),
    Fault("plan", 0, "status", Both("vedtat", "vedtken"), ValueCode.CHOICE_MISSPELT),
    Fault("plan", 0, "period_from", "01.13.2026", ValueCode.DATE_IMPOSSIBLE),
    Fault("plan", 0, "period_to", "snart", ValueCode.DATE_UNREADABLE),
    Fault("plan", 0, "coordinator_email", "slt(a)fjordvik", ValueCode.EMAIL_UNREADABLE),
    Fault("plan", 0, "coordinator", None, CellCode.FIELD_VALUE_MISSING),
    Fault("plan", 0, "report_year", "i år", ValueCode.YEAR_UNREADABLE),
    Fault("plan", 0, "show_meeting_follow_up", "kanskje", ValueCode.YES_NO_UNREADABLE),
    Fault("groups", 2, "individual_cases", "av og til", PrivacyCode.INDIVIDUAL_CASES_UNCLEAR),
    Fault("adoptions", 0, "day", "31.02.2026", ValueCode.DATE_IMPOSSIBLE),
    Fault("adoptions", 0, "body", None, CellCode.VALUE_MISSING),
    Fault("texts", 1, "placement", Both("føriger", "føringr"), ValueCode.CHOICE_OWN_MISSPELT),
    Fault("goals", 1, "parent", "9", ReferenceCode.REFERENCE_UNKNOWN),
    Fault("measures", 1, "responsible", None, AsTypedCode.VALUE_NOT_SET),
    Fault("measures", 1, "goal", "7", ReferenceCode.REFERENCE_UNKNOWN),
    Fault("measures", 2, "focus_area", "Z", ReferenceCode.REFERENCE_UNKNOWN),
    Fault("measures", 0, "status", Both("gjenomført", "gjenomført"), ValueCode.CHOICE_OWN_MISSPELT),
    Fault("measures", 0, "status_date", "30.02.2026", ValueCode.DATE_IMPOSSIBLE),
    Fault("measures", 1, "deadline", date(2036, 6, 30), PlanCode.DEADLINE_OUTSIDE),
    Fault("measures", 0, "link", "fjordvik", ValueCode.URL_UNREADABLE),
    Fault("measures", 1, "description", "Ring 412 34 567 for å bli med.", PrivacyCode.PHONE_IN_TEXT),
    Fault("measures", 1, "description", "Gjelder 13097248022.", PrivacyCode.IDENTITY_NUMBER),
    Fault("groups", 0, "start", "25.00", ValueCode.TIME_UNREADABLE),
    Fault("groups", 0, "duration", "lenge", ValueCode.DURATION_UNREADABLE),
    Fault("participants", 0, "groups", "stryring", ReferenceCode.GROUP_MISSPELT),
    Fault("series", 3, "interval", "nå og da", ValueCode.INTERVAL_UNREADABLE),
    Fault("meetings", 0, "group", "stryring", ReferenceCode.GROUP_MISSPELT),
    Fault("meetings", 1, "day", "torsdag 3. juni 2026", ValueCode.DATE_WEEKDAY_CONTRADICTS),
    Fault("meetings", 0, "attended", 13, MeetingCode.ATTENDANCE_ABOVE_INVITED),
    Fault("meetings", 0, "invited", "tolv stykker", ValueCode.INTEGER_UNREADABLE),
    Fault("days-off", 0, "last_day", "01.02.2026", SeriesCode.DAYS_OFF_REVERSED),
    Fault("activities", 0, "when", "en gang", ValueCode.WHEN_UNREADABLE),
    Fault("activities", 0, "measures", "99", ReferenceCode.REFERENCE_UNKNOWN),
    Fault("key-figures", 0, "value", "mange", ValueCode.NUMBER_UNREADABLE),
    Fault("grants", 0, "spent", 300_001, PlanCode.GRANT_OVERSPENT),
)


@pytest.mark.parametrize("form", WrittenForm)
def test_the_example_is_without_fault(form: WrittenForm) -> None:
    assert check(starter_workbook(form, example=True)).findings == ()


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("form", WrittenForm)
def test_one_fault_is_found_at_its_cell_and_nothing_else_is_told(form: WrittenForm, fault: Fault) -> None:
    place = example(form).place(fault.sheet, fault.record, fault.column)
    found = check(example(form).with_cell(place, fault.value(form))).findings
    assert [(one.code, one.place) for one in found] == [(fault.code, place)]
