"""What a body adopts of a plan, told column by column, and how a later workbook differs from it."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import AdoptionForm, PlanStatus
from sltdocs.contract.schema import Column
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.text import Text
from sltdocs.contract.types import Quantity
from sltdocs.plan.adopted_facts import adopted_in
from sltdocs.plan.adoption.adopted_wording import with_adopted_wording
from sltdocs.plan.adoption.comparing import KEYS, DifferenceKind
from sltdocs.plan.adoption.content import ROWS, adopted_columns, known_columns
from sltdocs.plan.adoption.deciding import AdoptionState, FrozenPlan, adoption_state
from sltdocs.plan.model import Adoption, Plan
from sltdocs.plan.reported import KeyFigure
from sltdocs.plan.snapshot import dump, load
from tests.products.plans import full

TODAY = date(2026, 6, 1)
COLUMNS = [pytest.param(key, column, id=f"{key}.{column.key}") for key in ROWS for column in adopted_columns(key)]


def frozen(plan: Plan) -> FrozenPlan:
    """The plan locked as it is."""
    facts = load(dump(plan))
    assert facts is not None
    return FrozenPlan(adopted_in(facts), date(2026, 3, 1))


def state(now: Plan, before: Plan) -> AdoptionState:
    """What a workbook is beside the edition."""
    return adoption_state(now, frozen(before), TODAY)


def test_every_sheet_with_adopted_columns_is_kept_and_compared() -> None:
    sheets = {one.key for one in SHEETS if any(column.adopted for column in one)}
    assert sheets == ROWS.keys() == KEYS.keys() == known_columns().keys()


@pytest.mark.parametrize(("key", "column"), COLUMNS)
def test_every_adopted_column_is_a_field_of_the_model(key: str, column: Column) -> None:
    assert all(hasattr(row, column.model_field) for row in ROWS[key](full()))


def test_the_same_plan_is_no_proposal_and_a_later_drop_locks_nothing() -> None:
    now = state(full(), full())
    assert (now.stands, now.proposes, now.locks, now.corrected) == (True, False, False, ())


def test_the_order_of_rows_is_no_change() -> None:
    plan = full()
    mixed = replace(
        plan, measures=plan.measures[::-1], goals=plan.goals[::-1], groups=plan.groups[::-1], series=plan.series[::-1]
    )
    assert state(mixed, plan).changes == ()


def test_another_short_name_of_a_group_is_no_change() -> None:
    plan = full()
    renamed = replace(
        plan,
        groups=tuple(replace(one, key=f"{one.key}-ny") for one in plan.groups),
        series=tuple(replace(one, group=f"{one.group}-ny" if one.group else "") for one in plan.series),
    )
    assert state(renamed, plan).changes == ()


def test_an_inserted_measure_is_one_new_row() -> None:
    plan = full()
    added = replace(plan.measures[0], number="99", name=Text.of("Noe helt nytt"))
    (change,) = state(replace(plan, measures=(added, *plan.measures)), plan).changes
    assert (change.kind, change.sheet, change.row) == (DifferenceKind.NEW, "measures", "99")


def test_key_figures_of_later_years_are_news_and_no_change() -> None:
    plan = full()
    latest = max(one.year for one in plan.key_figures)
    later = KeyFigure("Ny indikator", "Ungdata", latest + 1, Quantity(plan.key_figures[0].value.value))  # type: ignore[union-attr]
    assert state(replace(plan, key_figures=(*plan.key_figures, later)), plan).changes == ()
    earlier = replace(later, year=latest)
    assert [one.kind for one in state(replace(plan, key_figures=(*plan.key_figures, earlier)), plan).changes] == [
        DifferenceKind.NEW
    ]


def test_only_a_further_row_adopts_and_a_replaced_one_corrects() -> None:
    plan = full()
    first, noted = plan.adoptions
    further = Adoption("kommunestyret", date(2026, 5, 1), "40/26")
    assert state(replace(plan, adoptions=(first, noted, further)), plan).locks
    corrected = state(replace(plan, adoptions=(replace(first, case_number="13/26"), noted)), plan)
    assert (corrected.locks, [line.new.case_number for line in corrected.corrected]) == (False, ["13/26"])
    assert not state(replace(plan, adoptions=(first, noted, replace(further, form=AdoptionForm.ORIENTED))), plan).locks
    assert not state(replace(plan, adoptions=(first, noted, replace(further, day=date(2026, 6, 2)))), plan).locks
    assert not state(replace(plan, adoptions=(first, further), status=PlanStatus.UNDER_REVISION), plan).locks


def test_a_hole_in_what_would_be_adopted_locks_nothing() -> None:
    assert adoption_state(full(), None, TODAY).locks
    assert not adoption_state(full(), None, TODAY, whole=False).locks


def test_a_report_joins_statuses_by_number_and_name_or_by_name_alone() -> None:
    plan = full()
    one, two, *rest = plan.measures
    swapped = replace(plan, measures=(replace(one, number=two.number), replace(two, number=one.number), *rest))
    told = with_adopted_wording(swapped, frozen(plan).content)
    assert [(row.number, row.status) for row in told.plan.measures[:2]] == [(one.number, one.status), (two.number, two.status)]
    assert told.findings == ()
    renamed = replace(plan, measures=(replace(one, name=Text.of("Noe annet")), two, *rest))
    told = with_adopted_wording(renamed, frozen(plan).content)
    assert (told.plan.measures[0].name.plain, told.plan.measures[0].status) == (one.name.plain, None)
    assert len(told.findings) == (1 if one.status else 0)


def test_the_wording_that_was_adopted_comes_back_from_the_facts() -> None:
    plan = full()
    emptied = replace(
        plan,
        measures=tuple(
            replace(one, description=Text(), deadline=None, level=None, goals=(), partners=None) for one in plan.measures
        ),
    )
    told = with_adopted_wording(emptied, frozen(plan).content).plan.measures
    for before, after in zip(plan.measures, told, strict=True):
        assert (after.description.plain, after.level, after.goals) == (before.description.plain, before.level, before.goals)
        assert (after.deadline and after.deadline.typed) == (before.deadline and before.deadline.typed)
        assert (after.partners and after.partners.names) == (before.partners and before.partners.names)
