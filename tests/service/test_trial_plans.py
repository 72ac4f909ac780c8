"""A template is tried with a plan in every state, so that none fails first when a real plan is made."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Opened

from sltdocs.build import check
from sltdocs.contract.choices import Grouping, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan
from sltdocs.products.documents.measures import MOST_EXTRA_COLUMNS, measure_chapter
from sltdocs.service.templates.template_trial import tried
from sltdocs.service.templates.trial_plans import trial_plans
from sltdocs.word.template.lint.linting import TemplateRule, said
from sltdocs.words.templates import trial_states
from sltdocs.words.templates.templates import template_words
from sltdocs.words.templates.trial_states import state_in_words
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.service.test_template_trial import NOW, SHIPPED, edited, told, with_line


@cache
def states() -> tuple[tuple[str, Plan], ...]:
    plan = check(starter_workbook(WrittenForm.NB, example=True)).plan
    assert plan is not None
    return tuple(trial_plans(plan))


def test_every_status_grouping_and_number_of_columns_is_tried_with_and_without_a_description() -> None:
    plans = [plan for _, plan in states()]
    assert {plan.status for plan in plans} == set(PlanStatus)
    assert {plan.grouping for plan in plans} == set(Grouping)
    chapters = [measure_chapter(plan, [], []) for plan in plans]
    assert {(one.columns, one.described) for one in chapters} >= {
        (3 + extra, described) for extra in range(MOST_EXTRA_COLUMNS + 1) for described in (True, False)
    }
    assert {one.wide for one in chapters} == {True, False}


@pytest.mark.parametrize(
    "name", ["goals", "groups", "meetings", "series", "adoptions", "key_figures", "activities", "guidelines", "links"]
)
def test_a_list_is_tried_empty_with_one_and_with_many(name: str) -> None:
    assert {0, 1} <= {len(getattr(plan, name)) for _, plan in states()}
    assert max(len(getattr(plan, name)) for _, plan in states()) > 1


def test_a_joint_plan_is_tried() -> None:
    assert any(len(plan.municipalities) == 2 and len(plan.municipality_numbers) == 2 for _, plan in states())


@pytest.mark.parametrize("form", WrittenForm)
def test_every_state_has_a_name(form: WrittenForm) -> None:
    names = [state_in_words(state, template_words(form).workbooks) for state, _ in states()]
    assert all(names)
    assert not any("{" in name for name in names)
    assert trial_states.NB.keys() == trial_states.NN.keys()


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("{% if measures.columns == 4 and not wheel.figure %}{{ goals[1].number }}{% endif %}", "columns-1"),
        ("{% if measures.columns == 4 %}{{ measures.headings[3] }}{% endif %}", "columns-1"),
        ("{% if plan.status_raw == 'hearing' %}{{ plan.goals[9].number }}{% endif %}", "hearing"),
        ("{% if plan.status_raw == 'under-revision' %}{{ plan.goals[9].number }}{% endif %}", "under-revision"),
        ("{% if plan.municipality_numbers_raw|length == 2 %}{{ plan.goals[9].number }}{% endif %}", "joint"),
        ("{% if goals and not plan.meetings and plan.groups %}{{ plan.meetings[0].date }}{% endif %}", "without-meetings"),
        ("{% if plan.measures|length == 8 %}{{ plan.goals[9].number }}{% endif %}", "many"),
    ],
)
def test_a_fault_in_one_state_alone_is_found_and_told_with_that_state(line: str, state: str) -> None:
    (found,) = [one for one in told("plan.nb.docx", with_line(f"Fast tekst {line}")) if one.rule is TemplateRule.NOT_RENDERED]
    assert found.told["workbook"] == state
    assert state_in_words(state, trial_states.NB) in said(found, WrittenForm.NB).what


def with_cell_too_few(columns: int) -> Callable[[Opened], object]:
    """Takes a cell out of a row of the table that is printed for so many columns."""

    def edit(document: Opened) -> None:
        for table in document.tables:
            if len(table.columns) == columns and "Tiltak" in table.rows[0].cells[0].text + table.rows[0].cells[1].text:
                row = table.rows[-2]._tr
                row.remove(row.findall("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}tc")[-1])

    return edit


def test_a_fault_in_the_table_with_four_columns_alone_is_found() -> None:
    data = edited("plan.nb.docx", with_cell_too_few(4))
    document = Document(BytesIO(data))
    assert data != (SHIPPED / "plan.nb.docx").read_bytes()
    assert document.tables
    found = tried("plan.nb.docx", data, datetime(2026, 3, 2, 8, tzinfo=UTC))
    assert TemplateRule.RESULT_FAULTY in [one.rule for one in found]
    assert any(one.told.get("workbook", "").startswith("columns-") for one in found)


def test_what_is_wrong_with_many_plans_is_told_once() -> None:
    found = told("plan.nb.docx", with_line("{{ goals[99].number }}"))
    assert [one.rule for one in found] == [TemplateRule.NOT_RENDERED]
    assert NOW.tzinfo is UTC
