"""The plans that a template is tried with: every state that a plan can be in, made of the example.

Two are as they come, the example and the least that a plan can hold; the others are small, so that trying them all takes
little longer than trying those two.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

from msgspec import UNSET
from msgspec.structs import fields, replace

from sltdocs.contract.choices import Grouping, MeasureStatus, PlanStatus
from sltdocs.plan.model import Measure, Plan

_LISTS = (
    "adoptions", "sections", "goals", "guidelines", "focus_areas", "groups", "participants", "series", "meetings",
    "activities", "key_figures", "grants", "links",
)  # fmt: skip
"""What a plan may lack; measures it must have."""
_ADDED = ("deadline", "partners", "target_group", "start", "cost", "funding", "indicator", "target", "goals", "focus_areas")
"""What a measure may say, one after the other: each more is one more column, or one more line below the description."""


def trial_plans(example: Plan) -> Iterator[tuple[str, Plan]]:
    """Each with the word that says which it is (`words.templates.trial_states`)."""
    yield "example", example
    yield "minimum", least(example)
    few = _with_one_of_each(example)
    yield "one", few
    yield from _in_each_status(few)
    yield from ((f"without-{name.replace('_', '-')}", _without(few, name)) for name in _LISTS)
    measures_only = replace(least(example), goals=few.goals, focus_areas=few.focus_areas, measures=few.measures)
    yield from _with_each_column(measures_only)
    yield from _grouped(measures_only)
    yield "joint", _joint(few)
    yield "many", _with_many(few)


def least(plan: Plan) -> Plan:
    """A plan of the same municipality with nothing but what a workbook must say."""
    measure = plan.measures[0]
    return Plan(
        municipalities=plan.municipalities,
        municipality_numbers=plan.municipality_numbers,
        written_form=plan.written_form,
        period_from=plan.period_from,
        period_to=plan.period_to,
        coordinators=plan.coordinators,
        report_year=plan.report_year,
        measures=(Measure(measure.number, measure.name, measure.responsible),),
    )


def _with_one_of_each(plan: Plan) -> Plan:
    """One item in each list, and one measure that says all that it can."""
    short = {name: getattr(plan, name)[:1] for name in _LISTS}
    goals, areas, groups = (short[name] for name in ("goals", "focus_areas", "groups"))
    keys = tuple(group.key for group in groups)
    belongs = {"goals": tuple(one.number for one in goals), "focus_areas": tuple(one.number for one in areas)}
    return replace(
        plan,
        **{
            **short,
            "measures": (replace(_fullest(plan), **belongs),),
            "meetings": tuple(replace(one, group=keys[0]) for one in short["meetings"] if keys),
            "participants": tuple(replace(one, groups=keys) for one in short["participants"]),
            "series": tuple(replace(one, group=keys[0] if keys else "") for one in short["series"]),
            "activities": tuple(replace(one, measures=(plan.measures[0].number,)) for one in short["activities"]),
        },
    )


def _fullest(plan: Plan) -> Measure:
    """The first measure, in which whatever it does not say is what another one says."""
    first = plan.measures[0]
    said = {
        one.name: next((value for measure in plan.measures if (value := getattr(measure, one.name))), UNSET)
        for one in fields(Measure)
        if one.name not in ("source", "parent", "closed") and not getattr(first, one.name)
    }
    return replace(first, parent="", **{name: value for name, value in said.items() if value is not UNSET})


def _in_each_status(plan: Plan) -> Iterator[tuple[str, Plan]]:
    """Draft, on hearing, adopted, under revision; the measures of each in another state, the last not reported."""
    states = (*MeasureStatus, None)
    for at, status in enumerate(PlanStatus):
        deadline = plan.period_from if status is PlanStatus.HEARING else None
        adopted = plan.adoptions if status in (PlanStatus.ADOPTED, PlanStatus.UNDER_REVISION) else ()
        measures = tuple(replace(plan.measures[0], number=f"{at + 1}{number}", status=one) for number, one in enumerate(states))
        yield status.value, replace(plan, status=status, hearing_deadline=deadline, adoptions=adopted, measures=measures)


def _without(plan: Plan, name: str) -> Plan:
    """The plan without what a list holds, and without what hangs on that."""
    bare: dict[str, object] = {name: ()}
    if name in ("goals", "focus_areas"):
        bare["measures"] = tuple(replace(one, **{name: ()}) for one in plan.measures)
    if name == "groups":
        bare |= {"meetings": (), "participants": (), "series": tuple(replace(one, group="") for one in plan.series)}
    return replace(plan, **bare)


def _with_each_column(plan: Plan) -> Iterator[tuple[str, Plan]]:
    """From a table with nothing but the fixed columns to one with all, with a description and without."""
    full = plan.measures[0]
    bare = Measure(full.number, full.name, full.responsible)
    for described in ("description", ""):
        for count in range(len(_ADDED) + 1):
            said = {name: getattr(full, name) for name in (*_ADDED[:count], *filter(None, [described]))}
            yield f"columns-{count}", replace(plan, measures=(replace(bare, **said),), grouping=Grouping.NONE)


def _grouped(plan: Plan) -> Iterator[tuple[str, Plan]]:
    """By each grouping, with a measure that belongs to none."""
    full = plan.measures[0]
    other = Measure(f"{full.number}x", full.name, full.responsible)
    for grouping in Grouping:
        yield "grouped", replace(plan, grouping=grouping, measures=(full, other))


def _joint(plan: Plan) -> Plan:
    """A plan of two municipalities, one of which has a measure of its own."""
    names = (*plan.municipalities[:1], f"{plan.municipalities[0]} 2")
    numbers = (*plan.municipality_numbers[:1], str(int(plan.municipality_numbers[0]) + 1))
    measures = (plan.measures[0], replace(plan.measures[0], number="99", municipalities=names[:1]))
    return replace(plan, municipalities=names, municipality_numbers=numbers, measures=measures, grouping=Grouping.MUNICIPALITY)


_MANY = 8


def _with_many(plan: Plan) -> Plan:
    """Eight of what a plan has many of, meetings of more than a year."""
    measures = tuple(replace(plan.measures[0], number=str(number + 1)) for number in range(_MANY))
    return replace(plan, measures=measures, **{name: tuple(_repeated(plan, name)) for name in ("goals", "meetings", "series")})


def _repeated(plan: Plan, name: str) -> Iterator[object]:
    changed: dict[str, Callable[[int], dict[str, object]]] = {
        "goals": lambda number: {"number": str(number + 1)},
        "meetings": lambda number: {"day": plan.period_from + timedelta(days=45 * number), "number": str(number + 1)},
        "series": lambda _: {},
    }
    for one in getattr(plan, name):
        yield from (replace(one, **changed[name](number)) for number in range(_MANY))
