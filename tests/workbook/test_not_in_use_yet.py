"""What a later version will use is read and kept, told once as a hint, and stops nobody."""

from sltdocs.build import check
from sltdocs.contract.code import Severity
from sltdocs.findings.sheets.sheet import SheetCode
from tests.workbooks import minimal, workbook

GROUPS = (
    "| Kortnavn | Gruppe | Faste saker |\n| SG | Styringsgruppa | Referat fra sist |\n| AG | Arbeidsgruppa | Nytt fra skolene |"
)


def told(data: bytes) -> list[tuple[str, str]]:
    return [(str(one.place), one.severity.value) for one in check(data).findings if one.code is SheetCode.NOT_IN_USE_YET]


def test_a_column_that_holds_something_is_told_of_once_at_its_heading():
    data = workbook(minimal(Grupper=GROUPS))
    assert told(data) == [("Grupper!C1", Severity.ADVICE.value)]
    plan = check(data).plan
    assert plan is not None
    assert [group.fixed_items.plain for group in plan.groups] == ["Referat fra sist", "Nytt fra skolene"]


def test_an_empty_column_is_not_worth_a_word():
    assert told(workbook(minimal(Grupper="| Kortnavn | Gruppe | Faste saker |\n| SG | Styringsgruppa | - |"))) == []


CASES = """
| Gruppe | Møte | Saksnr. | Sak        | Vedtak/konklusjon | Ansvar | Frist      | Status | Tiltak nr. |
| SG     | 2    | 7/26    | Nattevandrere | Rektor ringer FAU | Rektor | 01.05.2026 | åpen   | 1          |
| SG     | 2    | 8/26    | -          | -                 | -      | snarest    | ukjent | 44         |
"""


def test_cases_are_read_and_nobody_is_asked_to_put_them_right():
    data = workbook(minimal(Grupper="| Kortnavn | Gruppe |\n| SG | Styringsgruppa |", Saker=CASES))
    assert told(data) == [("Saker", Severity.ADVICE.value)]
    assert len(check(data).findings) == 1
    plan = check(data).plan
    assert plan is not None
    assert [(case.group, case.case.plain, case.measures) for case in plan.cases] == [("SG", "Nattevandrere", ("1",))]


def test_a_sheet_of_cases_with_headings_of_her_own_is_no_fault():
    data = workbook(minimal(Saker="| Dato | Hendelse |\n| i går | Møtte FAU |"))
    assert {one.severity for one in check(data).findings} == {Severity.ADVICE}


def test_a_text_for_a_presentation_is_in_no_document_and_told_of():
    texts = "| Dokument | Plassering | Tekst |\n| presentasjon | eget | Velkommen |"
    assert told(workbook(minimal(Tekster=texts))) == [("Tekster!A2", Severity.ADVICE.value)]
