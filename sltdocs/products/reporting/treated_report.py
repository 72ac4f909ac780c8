"""A report that was treated stays as it was: its state in this outbox, the lines about it, and what has changed since."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from sltdocs.contract.code import Code
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, enumerated, finding, listed
from sltdocs.findings.report import ReportCode
from sltdocs.ical.event import local_day
from sltdocs.plan import labels
from sltdocs.plan.difference import Change, Kinds, changes, unquoted
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reporting.earlier_report import Earlier, repeats
from sltdocs.plan.reporting.report_state import ReportState, ReportStep, TreatmentFault, report_state
from sltdocs.plan.reporting.treatment import Treatment
from sltdocs.plan.snapshot import load
from sltdocs.privacy.unquotable import unquotable
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.treated_report import treated_report_words

_FAULTS: dict[TreatmentFault, Code] = {
    TreatmentFault.UNCLEAR: ReportCode.TREATMENT_UNCLEAR,
    TreatmentFault.AHEAD: ReportCode.TREATMENT_AHEAD,
    TreatmentFault.EARLY: ReportCode.TREATMENT_EARLY,
    TreatmentFault.OTHER_YEAR: ReportCode.TREATMENT_OF_OTHER_YEAR,
}


class ReportToTell(Struct, frozen=True):
    """The state of the report and what the one of an earlier year said, for what is told of both."""

    state: ReportState
    earlier: Earlier


def state_of(plan: Plan, given: ProductInputs) -> ReportState:
    """What the workbook means for the report of its year in this outbox."""
    return report_state(plan, given.published.reports, local_day(given.now))


def treatment_line(treatment: Treatment, form: WrittenForm) -> str:
    """«Behandlet 18. mars 2027 av kommunestyret, sak 12/27»."""
    words = treated_report_words(form)
    line = words.treated.format(
        day=labels.day(treatment.day, form), body=labels.inside_a_sentence(treatment.body, documents_words(form).bodies)
    )
    return words.with_more.format(line=line, more=treatment.more) if treatment.more else line


def receipt(plan: Plan, state: ReportState, locked_at: str) -> str:
    """That the report is locked now, or when it will be (`locked_at`); empty when it is not."""
    words = treated_report_words(plan.written_form)
    if state.step is not ReportStep.TREATS:
        return ""
    if locked_at:
        return words.receipt_locks_at.format(year=plan.report_year, moment=locked_at)
    return words.receipt_locked.format(year=plan.report_year, path=state.path)


def standing(product: Product, state: ReportState, told: Iterable[Finding]) -> ProductResult:
    """The report as it was locked, with its PDF if it had one."""
    report = state.standing
    files = {".docx": report.document, ".pdf": report.pdf} if report else {}
    stem = product.opens.removesuffix(".docx")
    made = tuple(Artifact(f"{stem}{suffix}", data) for suffix, data in files.items() if data is not None)
    return ProductResult(made, Outcome(product.key, Made.MADE), tuple(told))


def locked_copies(state: ReportState, product: Product, made: Iterable[Artifact]) -> tuple[Artifact, ...]:
    """The same files under the name that stays, when the report is treated now."""
    if state.step is not ReportStep.TREATS:
        return ()
    old, new = product.opens.removesuffix(".docx"), state.path.removesuffix(".docx")
    return tuple(Artifact(one.path.replace(old, new, 1), one.data) for one in made)


def report_findings(plan: Plan, to_tell: ReportToTell) -> Iterator[Finding]:
    """What is to be told of the treatment, of changes since, and of statuses that only repeat the last report."""
    state, year = to_tell.state, plan.report_year
    place = plan.source.at("report_handled")
    if state.fault is not None:
        day = labels.short_day(state.treatment.day) if state.treatment else ""
        code, other = _FAULTS[state.fault], state.other_year
        yield finding(code, place, typed=plan.report_handled, date=day, year=year, other=other)
    since = [] if state.step is not ReportStep.STANDS else list(_changed_since(plan, state))
    if since:
        yield finding(ReportCode.CHANGED_SINCE_TREATED, place, year=year, what=listed(since))
    again = [one for one in plan.measures if repeats(one, to_tell.earlier)]
    if again and state.step is not ReportStep.STANDS:
        yield _repeated(again, to_tell.earlier, year or 0)


def _repeated(again: list[Measure], earlier: Earlier, year: int) -> Finding:
    before = next(iter(earlier.values())).year
    numbers = enumerated([one.number or one.name.plain for one in again])
    cells = [one.source.at("status_date") for one in again]
    return finding(
        ReportCode.STATUS_REPEATED, cells[0], also=cells[1:], count=len(again), before=before, numbers=numbers, year=year
    )


def _changed_since(plan: Plan, state: ReportState) -> Iterator[str]:
    """«Tiltak 4 (Status, Resultat)»: what a report tells of the measures and would tell otherwise now."""
    facts = load(state.standing.facts) if state.standing and state.standing.facts else None
    found = unquoted(changes(facts, plan, reported=True), unquotable(plan)).measures if facts else ()
    of_plan = unquoted(changes(facts, plan), unquotable(plan)).measures if facts else ()
    told_by_plan = {(one.key, one.name): {each.heading for each in one.fields} for one in of_plan}
    for one in found:
        headings = [each.heading for each in one.fields if each.heading not in told_by_plan.get((one.key, one.name), set())]
        if one.kind is Kinds.CHANGED and headings:
            yield f"{_measure(one)} ({', '.join(headings)})"


def _measure(change: Change) -> str:
    """A word that is the same in both written forms."""
    return f"tiltak {change.key}" if change.key else f"«{change.name}»"
