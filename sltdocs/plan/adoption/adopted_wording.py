"""The plan as a report tells it while a proposal is open: measures and goals worded as adopted, with the statuses of today."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import NOWHERE, Cell
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Column
from sltdocs.contract.text import Text
from sltdocs.contract.types import Parties
from sltdocs.contract.values import understand
from sltdocs.contract.values.key import canonical
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan.adoption.content import AdoptedContent, AdoptedRow, adopted_columns
from sltdocs.plan.fact_texts import HIDDEN, as_text
from sltdocs.plan.model import Goal, Measure, Plan
from sltdocs.plan.withheld_facts import is_fingerprint, is_same


class AdoptedWording(Struct, frozen=True):
    """The plan so worded, and an error at each status that belongs to no adopted measure."""

    plan: Plan
    findings: tuple[Finding, ...] = ()


def with_adopted_wording(plan: Plan, content: AdoptedContent) -> AdoptedWording:
    """Joins each adopted measure with today's row: by number where the name agrees too, else by the name, else with none."""
    if "measures" not in content.known:
        return AdoptedWording(plan)
    joined, lost = _joined(content.rows.get("measures", ()), plan.measures)
    measures = tuple(_measure(row, one, content.known["measures"]) for row, one in joined)
    goals = tuple(_goal(row, plan.goals, content.known.get("goals", ())) for row in content.rows.get("goals", ()))
    told = (
        finding(AdoptionCode.STATUS_OF_NOTHING_ADOPTED, one.source.at("status"), number=one.number)
        for one in lost
        if one.status is not None
    )
    return AdoptedWording(replace(plan, measures=measures, goals=goals if "goals" in content.known else plan.goals), tuple(told))


def _joined(
    rows: Iterable[AdoptedRow], measures: Iterable[Measure]
) -> tuple[list[tuple[AdoptedRow, Measure | None]], list[Measure]]:
    left, found, open_ = list(measures), dict[int, Measure](), list(rows)
    for with_number in (True, False):
        for at, row in enumerate(open_):
            same = None if at in found else next((one for one in left if _is_same(row, one, with_number=with_number)), None)
            if same is not None:
                found[at] = same
                left.remove(same)
    return [(row, found.get(at)) for at, row in enumerate(open_)], left


def _is_same(row: AdoptedRow, measure: Measure, *, with_number: bool) -> bool:
    adopted, name = row.fields.get("name", ""), measure.name.plain.strip()
    named = is_same(adopted, name) or folded(adopted) == folded(name)
    return named and (not with_number or canonical(row.fields.get("number", "")) == canonical(measure.number))


def _measure(row: AdoptedRow, now: Measure | None, known: tuple[str, ...]) -> Measure:
    nobody = Parties(Text(), ())
    blank = now or Measure(number=row.fields.get("number", ""), name=Text(), responsible=nobody)
    return replace(blank, **_worded("measures", row, blank, known))


def _goal(row: AdoptedRow, goals: Iterable[Goal], known: tuple[str, ...]) -> Goal:
    number = row.fields.get("number", "")
    now = next((one for one in goals if canonical(one.number) == canonical(number)), Goal(number=number, text=Text()))
    return replace(now, **_worded("goals", row, now, known))


def _worded(key: str, row: AdoptedRow, now: Measure | Goal, known: tuple[str, ...]) -> Mapping[str, object]:
    """The fields as they were adopted; one that still says the same keeps its bold words and links."""
    fields = {}
    for column in adopted_columns(key):
        text = row.fields.get(column.key, "")
        if column.key in known and text != HIDDEN and not is_same(text, as_text(getattr(now, column.model_field))):
            fields[column.model_field] = _value(column, "" if is_fingerprint(text) else text)
    return fields


def _value(column: Column, text: str) -> object:
    """The value that a fact tells, understood as the cell was."""
    if not text:
        return _BLANKS.get(column.model_field)
    if column.choices is not None:
        return next((one.value for one in column.choices.members if one.value.value == text), None)
    return understand(Cell(NOWHERE, text), column).value


def _blanks() -> dict[str, object]:
    """What blank fields of a measure and a goal hold in the model."""
    measure = Measure(number="", name=Text(), responsible=Parties(Text(), ()))
    goal = Goal(number="", text=Text())
    return {name: getattr(one, name) for one in (measure, goal) for name in one.__struct_fields__}


_BLANKS = _blanks()
