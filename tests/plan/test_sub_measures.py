"""Parts of a measure: known by «Del av» or by their numbers, printed below their measure, and counted by it."""

import pytest

from sltdocs.build import check
from sltdocs.contract.choices import MeasureStatus
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.plan.counting import figures
from sltdocs.plan.sub_measures import counted, wholes_of, with_parts
from tests.workbooks import minimal, workbook

BY_NUMBER = """
| Nr. | Tiltak          | Ansvar | Status      |
| 1   | Foreldremøter   | Rektor | -           |
| 1.1 | Åttende trinn   | Rektor | gjennomført |
| 1.2 | Tiende trinn    | Rektor | planlagt    |
| 2   | Nattevandring   | FAU    | i gang      |
| 3.1 | Uten overordnet | FAU    | -           |
"""
BY_COLUMN = """
| Nr. | Tiltak        | Ansvar | Del av |
| A   | Foreldremøter | Rektor | -      |
| B   | Nattevandring | FAU    | -      |
| a2  | Tiende trinn  | Rektor | A      |
| a1  | Åttende trinn | Rektor | a      |
"""


def plan_of(rows, fields=None):
    plan = check(workbook(minimal(fields, Tiltak=rows))).plan
    assert plan is not None
    return plan


def printed(plan):
    return [("  " if placed.is_part else "") + placed.measure.number for placed in with_parts(plan.measures)]


def test_a_measure_without_a_number_takes_no_others_with_it():
    rows = BY_NUMBER + "| -   | Uten nummer     | FAU    | -           |\n"
    assert printed(plan_of(rows)) == ["1", "  1.1", "  1.2", "2", "3.1", ""]


def test_numbers_below_a_measure_are_parts_of_it():
    plan = plan_of(BY_NUMBER)
    assert [(one.number, one.parent) for one in plan.measures if one.parent] == [("1.1", "1"), ("1.2", "1")]
    assert printed(plan) == ["1", "  1.1", "  1.2", "2", "3.1"]


def test_the_column_gathers_the_parts_below_their_measure_in_the_order_typed():
    assert printed(plan_of(BY_COLUMN)) == ["A", "  a2", "  a1", "B"]


def test_the_column_says_more_than_the_number():
    rows = "| Nr. | Tiltak | Ansvar | Del av |\n| 1 | En | R | - |\n| 2 | To | R | - |\n| 1.1 | Del | R | 2 |"
    assert printed(plan_of(rows)) == ["1", "2", "  1.1"]


def test_parts_of_parts_stand_below_the_same_measure():
    rows = "| Nr. | Tiltak | Ansvar |\n| 1 | En | R |\n| 1.1 | Del | R |\n| 1.1.1 | Mindre | R |\n| 2 | To | R |"
    assert printed(plan_of(rows)) == ["1", "  1.1", "  1.1.1", "2"]


def test_parts_are_counted_by_their_measure():
    counts = figures.count_measures(plan_of(BY_NUMBER).measures)
    assert (counts.total, counts.started, counts.not_reported) == (3, 2, 1)


@pytest.mark.parametrize(
    ("parts", "judged"),
    [
        (("gjennomført", "gjennomført"), MeasureStatus.DONE),
        (("gjennomført", "planlagt"), MeasureStatus.UNDER_WAY),
        (("gjennomført", "-"), MeasureStatus.UNDER_WAY),
        (("planlagt", "planlagt"), MeasureStatus.PLANNED),
        (("utgått", "utgått"), MeasureStatus.DROPPED),
        (("-", "-"), None),
    ],
)
def test_a_measure_without_a_status_is_counted_by_what_its_parts_say(parts, judged):
    rows = "| Nr. | Tiltak | Ansvar | Status |\n| 1 | En | R | - |\n" + "\n".join(
        f"| 1.{number} | Del | R | {status} |" for number, status in enumerate(parts, 1)
    )
    assert [one.status for one in counted(plan_of(rows).measures)] == [judged]


def test_its_own_status_counts_before_that_of_its_parts():
    rows = "| Nr. | Tiltak | Ansvar | Status |\n| 1 | En | R | utsatt |\n| 1.1 | Del | R | gjennomført |"
    assert [one.status for one in counted(plan_of(rows).measures)] == [MeasureStatus.POSTPONED]


def test_nobody_is_asked_for_a_status_that_the_parts_or_the_measure_tell():
    rows = """
    | Nr. | Tiltak | Ansvar | Status  |
    | 1   | En     | R      | -       |
    | 1.1 | Del    | R      | utsatt  |
    | 2   | To     | R      | utsatt  |
    | 2.1 | Del    | R      | -       |
    | 3   | Tre    | R      | -       |
    """
    data = workbook(minimal({"Rapportår": 2026}, Tiltak=rows))
    asked = [str(one.place) for one in check(data).findings if one.code is PlanCode.MEASURE_NOT_REPORTED]
    assert asked == ["Tiltak!D6"]


@pytest.mark.parametrize(("first", "second"), [("1", "-"), ("2", "1")])
def test_a_measure_that_is_a_part_of_itself_is_told_and_printed_all_the_same(first, second):
    rows = f"| Nr. | Tiltak | Ansvar | Del av |\n| 1 | En | R | {first} |\n| 2 | To | R | {second} |"
    checked = check(workbook(minimal(Tiltak=rows)))
    assert {str(one.place) for one in checked.findings if one.code is PlanCode.MEASURE_CYCLE} >= {"Tiltak!D2"}
    assert checked.plan is not None
    assert printed(checked.plan) == ["1", "2"]


def test_a_part_of_what_is_not_there_is_told_and_stands_on_its_own():
    rows = "| Nr. | Tiltak | Ansvar | Del av |\n| 1 | En | R | 7 |"
    checked = check(workbook(minimal(Tiltak=rows)))
    assert [one.code for one in checked.findings] == [ReferenceCode.REFERENCE_UNKNOWN]
    assert checked.plan is not None
    assert printed(checked.plan) == ["1"]


def test_a_measure_that_is_late_itself_and_in_its_parts_is_late_once():
    plan = plan_of(BY_NUMBER)
    assert [one.number for one in wholes_of(plan.measures, plan.measures)] == ["1", "2", "3.1"]
