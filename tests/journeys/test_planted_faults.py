"""Faults planted in the example, one at a time: each is found at exactly its cell, none is missed, nothing else is told."""

from dataclasses import dataclass
from datetime import date

import pytest

from sltdocs.contract.written_form import Both, WrittenForm
from sltdocs.findings import Code
from sltdocs.pipeline import check
from sltdocs.workbook.starter import starter_workbook
from sltdocs.workbook.starter_example import Value
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
    Fault("plan", 0, "municipality_numbers", "46999", Code.MUNICIPALITY_NUMBER_UNREADABLE),
    Fault("plan", 0, "status", Both("vedtat", "vedtken"), Code.CHOICE_MISSPELT),
    Fault("plan", 0, "period_from", "01.13.2026", Code.DATE_IMPOSSIBLE),
    Fault("plan", 0, "period_to", "snart", Code.DATE_UNREADABLE),
    Fault("plan", 0, "coordinator_email", "slt(a)fjordvik", Code.EMAIL_UNREADABLE),
    Fault("plan", 0, "coordinator", None, Code.FIELD_VALUE_MISSING),
    Fault("plan", 0, "report_year", "i år", Code.YEAR_UNREADABLE),
    Fault("plan", 0, "show_meeting_follow_up", "kanskje", Code.YES_NO_UNREADABLE),
    Fault("groups", 2, "individual_cases", "av og til", Code.INDIVIDUAL_CASES_UNCLEAR),
    Fault("adoptions", 0, "day", "31.02.2026", Code.DATE_IMPOSSIBLE),
    Fault("adoptions", 0, "body", None, Code.VALUE_MISSING),
    Fault("texts", 1, "placement", Both("føriger", "føringr"), Code.CHOICE_MISSPELT),
    Fault("goals", 1, "parent", "9", Code.REFERENCE_UNKNOWN),
    Fault("measures", 1, "responsible", None, Code.VALUE_MISSING),
    Fault("measures", 1, "goal", "7", Code.REFERENCE_UNKNOWN),
    Fault("measures", 2, "focus_area", "Z", Code.REFERENCE_UNKNOWN),
    Fault("measures", 0, "status", Both("gjenomført", "gjenomført"), Code.CHOICE_MISSPELT),
    Fault("measures", 0, "status_date", "30.02.2026", Code.DATE_IMPOSSIBLE),
    Fault("measures", 1, "deadline", date(2036, 6, 30), Code.DEADLINE_OUTSIDE),
    Fault("measures", 0, "link", "fjordvik", Code.URL_UNREADABLE),
    Fault("measures", 1, "description", "Ring 412 34 567 for å bli med.", Code.PHONE_IN_TEXT),
    Fault("measures", 1, "description", "Gjelder 13097248022.", Code.IDENTITY_NUMBER),
    Fault("groups", 0, "start", "25.00", Code.TIME_UNREADABLE),
    Fault("groups", 0, "duration", "lenge", Code.DURATION_UNREADABLE),
    Fault("participants", 0, "groups", "stryring", Code.GROUP_MISSPELT),
    Fault("series", 3, "interval", "nå og da", Code.INTERVAL_UNREADABLE),
    Fault("meetings", 0, "group", "stryring", Code.GROUP_MISSPELT),
    Fault("meetings", 1, "day", "torsdag 3. juni 2026", Code.DATE_WEEKDAY_CONTRADICTS),
    Fault("meetings", 0, "attended", 13, Code.ATTENDANCE_ABOVE_INVITED),
    Fault("meetings", 0, "invited", "tolv stykker", Code.INTEGER_UNREADABLE),
    Fault("days-off", 0, "last_day", "01.02.2026", Code.DAYS_OFF_REVERSED),
    Fault("activities", 0, "when", "en gang", Code.WHEN_UNREADABLE),
    Fault("activities", 0, "measures", "99", Code.REFERENCE_UNKNOWN),
    Fault("key-figures", 0, "value", "mange", Code.NUMBER_UNREADABLE),
    Fault("grants", 0, "spent", 300_001, Code.GRANT_OVERSPENT),
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
