"""What the coordinator is told about what is adopted: the decisions that do not count, and each cell that has changed since."""

from collections.abc import Iterator

from sltdocs.contract.choices import AdoptionForm, PlanStatus
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan.adoption.comparing import AdoptedChange, DifferenceKind
from sltdocs.plan.adoption.deciding import AdoptionState
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.withheld_facts import is_fingerprint

_CODES = {
    DifferenceKind.CHANGED: AdoptionCode.CELL_CHANGED,
    DifferenceKind.NEW: AdoptionCode.ROW_ADDED,
    DifferenceKind.GONE: AdoptionCode.ROW_REMOVED,
}
_NAMED_IN = {
    "goals": "goal",
    "measures": "name",
    "focus-areas": "name",
    "groups": "name",
    "series": "what",
    "guidelines": "title",
} | {
    "texts": "text",
    "key-figures": "indicator",
}
_NUMBERED = frozenset({"goals", "measures", "focus-areas"})


def adoption_findings(plan: Plan, state: AdoptionState, *, is_older: bool = False) -> Iterator[Finding]:
    """Everything to tell of it. `is_older`: this is how the plan stood before it was adopted."""
    yield from _decisions(plan, state)
    if not state.stands:
        return
    day = short_day(state.day) if state.day else ""
    if plan.status is PlanStatus.DRAFT:
        yield finding(AdoptionCode.STATUS_BEHIND, plan.source.at("status"), date=day)
    for line in state.corrected:
        yield finding(AdoptionCode.LINE_CORRECTED, line.new.source.at("body"))
    if is_older and state.changes:
        yield finding(AdoptionCode.OLDER_THAN_ADOPTED, date=day)
    for change in state.changes:
        yield finding(_CODES[change.kind], change.place, what=change_label(change, plan.written_form), date=day)


def change_label(change: AdoptedChange, form: WrittenForm) -> str:
    """«Tiltak 4, Beskrivelse»; «Tiltak 4» for a whole row; «Tittel» for a field of the plan."""
    owner = sheet(change.sheet)
    column = owner.column(change.column).name.of(form) if change.column else ""
    if change.sheet not in _NAMED_IN:
        return column or owner.name.of(form)
    named = "" if is_fingerprint(change.row) else change.row
    row = named if change.sheet in _NUMBERED else f"«{named}»" if named else ""
    noun = owner.column(_NAMED_IN[change.sheet]).name.of(form)
    return ", ".join(filter(None, (f"{noun} {row}".strip(), column)))


def _decisions(plan: Plan, state: AdoptionState) -> Iterator[Finding]:
    for row in state.ahead:
        yield finding(AdoptionCode.DECISION_AHEAD, row.source.at("day"), date=short_day(row.day))
    own = () if state.is_adopted or state.locks else state.earlier
    for row in (*state.elsewhere, *own):
        yield finding(AdoptionCode.DECISION_OF_OTHER_PLAN, row.source.at("day"))
    for row in state.outdated:
        yield finding(AdoptionCode.DECISION_NOT_NEWER, row.source.at("day"), date=short_day(row.day))
    if plan.status is PlanStatus.ADOPTED and not any(one.form.adopts for one in plan.adoptions):
        for row in plan.adoptions:
            if row.wording or row.form is not AdoptionForm.OTHER:  # a broken cell has a finding of its own
                yield finding(
                    AdoptionCode.FORM_ADOPTS_NOTHING, row.source.at("form"), wording=_worded(row.form, row.wording, plan)
                )


def _worded(form: AdoptionForm, wording: str, plan: Plan) -> str:
    words = sheet("adoptions").column("form").choices
    return wording or (words.word(form, plan.written_form) if words else "")
