"""Whatever is missing, broken or misspelt in the rows: a plan that hangs together, and never an exception."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import remedy, sentence
from sltdocs.plan.assembling import assemble
from sltdocs.plan.checks import check
from sltdocs.plan.difference import changes
from sltdocs.plan.proposing import propose
from sltdocs.plan.proposing.explaining import explanation
from sltdocs.plan.snapshot import dump, load
from tests.plan.contents import BROKEN, contents
from tests.plan.sound import sound

SPOILT = st.sampled_from([None, BROKEN, "slettet", "xyz"])
CELLS = [(sheet.key.replace("-", "_"), column) for sheet in SHEETS for column in sheet if sheet.key != "plan"]
FIELDS = [(sheet.key, column) for sheet in SHEETS for column in sheet if sheet.key == "plan"]


def spoil(sheets, where, row, how):
    key, column = where
    rows = [sheets["plan"]] if key == "plan" else sheets.get(key, [])
    if rows and how == "slettet":
        rows[:] = rows if key == "plan" else [one for index, one in enumerate(rows) if index != row % len(rows)]
    elif rows:
        is_key = column.kind in {Kind.KEY, Kind.KEYS}
        rows[row % len(rows)][column.key] = how if how in (None, BROKEN) or is_key else BROKEN


@given(spoilt=st.lists(st.tuples(st.sampled_from(CELLS + FIELDS), st.integers(0, 20), SPOILT), max_size=12))
@settings(max_examples=150, deadline=None)
def test_a_spoilt_workbook_still_gives_a_plan_that_hangs_together(spoilt):
    sheets = sound()
    for where, row, how in spoilt:
        spoil(sheets, where, row, how)
    assembled = assemble(contents(sheets.pop("plan"), **sheets))
    plan = assembled.plan
    if plan is None:
        return
    groups = {group.key for group in plan.groups}
    assert {meeting.group for meeting in plan.meetings} <= groups
    assert {key for one in plan.participants for key in one.groups} <= groups
    assert {one.group for one in (*plan.series, *plan.held_back)} <= groups | {""}
    assert {goal for one in plan.measures for goal in one.goals} <= {goal.number for goal in plan.goals}
    assert len(plan.meetings) + len(plan.held_back) >= len(sheets["meetings"])
    for found in (*assembled.findings, *check(plan)):
        assert all((sentence(found, form), remedy(found, form)) for form in WrittenForm)
        assert found.place.sheet
    assert all(explanation(one, plan) for one in propose(plan))
    old = load(dump(plan))
    assert old is not None
    assert not changes(old, plan)
