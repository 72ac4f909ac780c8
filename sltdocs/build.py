"""The whole line as one short function: a workbook's bytes in; documents, calendars, report and feedback out."""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.code import Code, Severity
from sltdocs.contract.sheets.plan import PLAN
from sltdocs.contract.spoilt import product_alone
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, finding, in_order
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.service import ServiceCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.ical.event import local_day
from sltdocs.plan.assembling import assemble
from sltdocs.plan.checks import check as cross_check
from sltdocs.plan.model import Plan
from sltdocs.plan.reported_results import reported_results
from sltdocs.plan.reporting.report_state import ReportState
from sltdocs.plan.rolling.offering import offered_turn
from sltdocs.plan.snapshot import dump
from sltdocs.privacy.figures.published_figures import (
    PublishedFigures,
    dump_told,
    load_told,
    published_figures,
    told_so_far,
)
from sltdocs.privacy.figures.small_number_findings import small_number_findings
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.privacy.figures.withdrawn_figures import without_told
from sltdocs.privacy.gate import privacy_findings, without_identity_numbers
from sltdocs.privacy.private_cells import PrivateCells, private_cells
from sltdocs.privacy.split_numbers import without_split_numbers
from sltdocs.privacy.still_out import Edition, still_elsewhere, still_out
from sltdocs.privacy.unquotable import unquotable
from sltdocs.privacy.withdrawals import Withdrawn, is_withdrawn_document, without_withdrawn
from sltdocs.products.adopted.adopted_plan import AdoptedPlan, adopted_plan
from sltdocs.products.adopted.former_meetings import without_former_meetings
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.calendars.groups.kept_private import kept_private
from sltdocs.products.feedback.answer_page import FeedbackInput, feedback
from sltdocs.products.feedback.since_last import SinceLast, since_last
from sltdocs.products.former_period import former_period
from sltdocs.products.inputs import Options, ProductInputs, Published, StateFault
from sltdocs.products.product import Product
from sltdocs.products.publication import FIGURES, AdoptionStep, SaidWithdrawn
from sltdocs.products.release import is_same_save, moment_in_words, release_moment
from sltdocs.products.reporting.treated_report import receipt, state_of
from sltdocs.products.spec import ACTION_PLAN, PRODUCTS, STATUS_REPORT
from sltdocs.products.withdrawn.without_withdrawn import WithdrawnNow, published_without, withdrawn_now
from sltdocs.workbook.package.change_time import content_of
from sltdocs.workbook.reading.reading import read

if TYPE_CHECKING:
    from sltdocs.products.next_period.offer import Offer

_DISPUTED = {PlanCode.MUNICIPALITY_OF_ANOTHER, PlanCode.MUNICIPALITY_PUBLISHED_OTHERWISE}


class Checked(Struct, frozen=True):
    """What a workbook says and what is wrong with it; no finding quotes one of the `private` cells.

    `readable` is False when the file itself could not be read.
    `plan` is None when the file is unreadable or the plan's identity cannot be told.
    """

    readable: bool
    plan: Plan | None
    written_form: WrittenForm | None
    findings: tuple[Finding, ...]
    private: PrivateCells = PrivateCells()

    @property
    def identity(self) -> str | None:
        """The plan's folder name; None when it cannot be told, or its number seems to be another municipality's: then nothing
        may be published in its place, nor may what is published there be compared with it.
        """
        disputed = any(found.code in _DISPUTED for found in self.findings)
        return self.plan.identity if self.plan and not disputed else None

    def blocking(self, product: Product) -> tuple[Finding, ...]:
        """The findings that stop a product."""
        return tuple(found for found in self.findings if product.is_stopped_by(found))

    def lacking(self, product: Product) -> tuple[Finding, ...]:
        """The errors because of which a product is made without something."""
        return tuple(found for found in self.findings if found.severity is Severity.ERROR and product.lacks(found))


class Built(Struct, frozen=True):
    """Everything that one workbook became.

    `snapshot` is the plan's public facts, `figures` all numbers told so far: both for later versions. `adoption` is what it
    means for what was adopted; `decisions_ahead` are dated after today. `due` is when it goes out to others (None: at once).
    `report` is what becomes of the status report.
    `waits`: only the answer is to be given now.
    """

    checked: Checked
    results: tuple[ProductResult, ...]
    answer: tuple[Artifact, ...]
    findings: tuple[Finding, ...]
    snapshot: bytes | None = None
    figures: bytes | None = None
    withdrawn: SaidWithdrawn = SaidWithdrawn()
    adoption: AdoptionStep = AdoptionStep.NOTHING
    decisions_ahead: int = 0
    due: datetime | None = None
    report: ReportState = ReportState()
    waits: bool = False

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """How each product went."""
        return tuple(result.outcome for result in self.results)

    @property
    def artifacts(self) -> tuple[Artifact, ...]:
        """Every file: those of the products, then the answer to the coordinator."""
        return (*(artifact for result in self.results for artifact in result.artifacts), *self.answer)

    @property
    def identity(self) -> str | None:
        """The plan's folder name; None when it cannot be told."""
        return self.checked.identity

    @property
    def held(self) -> bool:
        """Whether calendars wait for her word."""
        return _is_held(self.findings)

    @property
    def complete(self) -> bool:
        """Whether everything was made that the workbook asks for."""
        return self.checked.plan is not None and all(outcome.made is not Made.NOT_MADE for outcome in self.outcomes)


def check(data: bytes, file_name: str = "", options: Options | None = None) -> Checked:
    """Reads a workbook and finds everything that is wrong with it; never raises for any bytes."""
    reading = read(data)
    if reading.contents is None:
        return Checked(readable=False, plan=None, written_form=reading.written_form, findings=in_order(reading.findings))
    assembled = assemble(without_split_numbers(reading.contents))
    found: tuple[Finding, ...] = (*reading.findings, *assembled.findings)
    plan, whole = assembled.plan, assembled.checked
    if whole is not None:
        whole = replace(whole, written_form=reading.written_form or whole.written_form)
        private = privacy_findings(reading.contents, file_name)
        found = (*found, *_checks(whole, options or Options(), named=plan is not None), *private, *small_number_findings(whole))
        if any(one.code is PrivacyCode.IDENTITY_NUMBER for one in private):
            whole = without_identity_numbers(whole)
        found, plan = _without_consequences(found), whole if plan is not None else None
    form = plan.written_form if plan else reading.written_form
    private_of_it = private_cells(reading.contents)
    return Checked(
        readable=True, plan=plan, written_form=form, findings=in_order(private_of_it.withheld(found)), private=private_of_it
    )


_ABOUT_THE_NAME = {PlanCode.PERIOD_REVERSED, PlanCode.MUNICIPALITIES_DIFFER}


def _checks(plan: Plan, options: Options, *, named: bool) -> tuple[Finding, ...]:
    """What the checks between sheets find; nothing about the period and the numbers of a plan that is not `named`."""
    found = cross_check(plan, advice=options.advice)
    return found if named else tuple(one for one in found if one.code not in _ABOUT_THE_NAME)


def build(checked: Checked, data: bytes, given: ProductInputs, products: Iterable[Product] = PRODUCTS) -> Built:
    """Makes everything that the workbook allows; each product is stopped by its own errors only. `data` is what was checked."""
    checked = _with_what_is_known(checked, checked.plan, given.published) if checked.plan else checked
    now = withdrawn_now(checked.plan, given.published) if checked.plan else WithdrawnNow()
    things = now.said.things
    told, lost = _told(given.published, things)
    left = without_withdrawn(checked.plan, things, "") if checked.plan else None
    plan = guarded(left, told) if left else None
    if left and plan:
        about_figures = small_number_findings(left, told) if told or lost else ()
        more = (*about_figures, *lost, *now.findings, *_out(left, plan, given.published.editions, now))
        checked = replace(checked, findings=in_order((*checked.findings, *checked.private.withheld(more))))
    given, due = _with_release(given, data)
    adopted = adopted_plan(plan, data, given, checked.findings, things) if plan else AdoptedPlan()
    checked = replace(checked, findings=in_order((*checked.findings, *checked.private.withheld(adopted.findings))))
    former = former_period(plan, given.published.editions, things, unquotable(left)) if left and plan else None
    given = replace(given, adoption=adopted.state, published=replace(given.published, edition=adopted.edition), former=former)
    report = state_of(plan, given) if plan else ReportState()
    by_key = {product.key: product for product in products}
    made = (_product(product, checked, given, things, told, adopted) for product in by_key.values())
    results = tuple(_unquoted(result, checked) for result in made)
    findings = in_order((*checked.findings, *(found for result in results for found in result.findings)))
    outcomes = tuple(result.outcome for result in results)
    paths = tuple(artifact.path for result in results for artifact in result.artifacts)
    when = moment_in_words(due, given.now, plan.written_form) if due and plan else ""
    receipt = _receipt(plan, adopted, report, paths, when) if plan else ""
    news = tuple(one for result in results for one in result.news)
    changed = since_last(plan, given.published.newest, news, unquotable(left), things) if left and plan else None
    about = FeedbackInput(data, given, checked.plan, checked.written_form, findings, outcomes, paths, by_key, receipt)
    out = "" if _is_held(findings) else when
    about = replace(about, changed=_told_again(changed, data, given), goes_out=out, offer=_offer(checked, data, given))
    answer = feedback(about)
    facts = _facts(checked, left, plan, things, given, outcomes) if left and plan else None
    figures = dump_told(told_so_far(told, published_figures(plan))) if plan else None
    ahead = len(adopted.state.ahead) + report.is_ahead
    return Built(checked, results, answer, findings, facts, figures, now.said, adopted.step, ahead, due, report, given.waits)


def _with_what_is_known(checked: Checked, plan: Plan, published: Published) -> Checked:
    """The same, with groups private that were published so, and what the folder has to tell of earlier publications."""
    kept = kept_private(plan, published)
    about_own = without_former_meetings(plan, published.others, checked.findings).findings
    known = (*about_own, *kept.findings, *map(_state_fault, published.faults))
    private = checked.private.of_groups_too(kept.plan.private_groups)
    return replace(checked, findings=in_order(private.withheld(known)), plan=kept.plan, private=private)


def _receipt(plan: Plan, adopted: AdoptedPlan, report: ReportState, paths: Collection[str], when: str) -> str:
    """What was adopted or locked with it, or will be, as far as it was made."""
    of_plan = adopted.receipt(plan, when) if ACTION_PLAN.opens in paths else ""
    of_report = receipt(plan, report, when) if report.path in paths else ""
    return " ".join(filter(None, (of_plan, of_report)))


def _facts(
    checked: Checked,
    left: Plan,
    shown: Plan,
    withdrawn: tuple[Withdrawn, ...],
    given: ProductInputs,
    outcomes: Iterable[Outcome],
) -> bytes:
    """The public facts: of the plan as it is `shown`, and what documents tell beside it. Only a report tells results."""
    is_reported = any(one.product == STATUS_REPORT.key and one.made in {Made.MADE, Made.PARTLY} for one in outcomes)
    reported = without_withdrawn(checked.plan, withdrawn, STATUS_REPORT.key) if checked.plan and is_reported else None
    results = reported_results(reported) if reported else ()
    return dump(shown, unquotable(left), results, given.former.results if given.former else ())


def _offer(checked: Checked, data: bytes, given: ProductInputs) -> "Offer | None":
    """The workbook of the next period, when this one comes to its end."""
    plan = checked.plan
    turn = offered_turn(plan, local_day(given.now)) if plan and checked.identity else None
    if plan is None or turn is None:
        return None
    from sltdocs.products.next_period.offer import next_period_offer  # noqa: PLC0415  what edits workbooks is not always needed

    return next_period_offer(data, plan, turn, given, lambda copy: check(copy, options=given.options).findings)


def _told_again(changed: SinceLast | None, data: bytes, given: ProductInputs) -> SinceLast | None:
    """The same; where nothing has changed, with whether it is because she has saved nothing since."""
    if changed is None or changed.news:
        return changed
    return replace(changed, same_save=is_same_save(given.published.release, data, content_of))


def _with_release(given: ProductInputs, data: bytes) -> tuple[ProductInputs, datetime | None]:
    """What is around it, with whether a mass cancellation waits for her; and when it goes out (None: at once)."""
    state = given.published.release
    same = is_same_save(state, data, content_of) if state.is_held or given.patience else True
    due = release_moment(state, given.now, given.patience, same=same)
    return replace(given, holds_back=same or not state.is_held), due


def _is_held(findings: Iterable[Finding]) -> bool:
    """Whether one of them holds the calendars back until she says so."""
    return any(found.code is CalendarCode.CALENDAR_HELD for found in findings)


def _out(plan: Plan, shown: Plan, editions: tuple[Edition, ...], now: WithdrawnNow) -> Iterator[Finding]:
    """What is hidden or taken back now and is out all the same, here or in another plan of the municipality."""
    yield from still_out(plan, shown, editions, ACTION_PLAN.words.name.of(plan.written_form))
    yield from still_elsewhere(now.said.things, now.said.names, editions)


def _told(published: Published, withdrawn: tuple[Withdrawn, ...]) -> tuple[tuple[PublishedFigures, ...], tuple[Finding, ...]]:
    """The figures that are out, but for those that are taken back, and a finding when nobody knows them all."""
    read = [load_told(without_told(data, withdrawn)) for data in published.figures]
    known = tuple(dict.fromkeys(one for told in read if told is not None for one in told))
    return known, () if None not in read else (finding(ServiceCode.STATE_LOST, path=FIGURES),)


_LOST = {
    SheetCode.SHEET_MISSING,
    SheetCode.SHEET_MISSPELT,
    SheetCode.SHEET_DAMAGED,
    HeadingCode.HEADINGS_NOT_FOUND,
    HeadingCode.ROWS_ABOVE_HEADINGS,
}


_OF_FAR_DATES: tuple[Code, ...] = (MeetingCode.DAY_FAR_OFF, ValueCode.DATE_FAR_OFF, PlanCode.DEADLINE_OUTSIDE)


def _without_consequences(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Whoever reads that `Tiltak` is lost need not read that the plan is made without measures, which it is not.

    Of a date that is absurd one thing is said: what matters most.
    """
    lost = any(one.code in _LOST and ACTION_PLAN.is_stopped_by(one) for one in found)
    left = tuple(one for one in found if not (lost and one.code is PlanCode.MEASURES_NONE))
    ranked = [(one.place, _OF_FAR_DATES.index(one.code)) for one in left if one.code in _OF_FAR_DATES]
    most = {place: min(rank for other, rank in ranked if other == place) for place, _ in ranked}
    return tuple(one for one in left if one.code not in _OF_FAR_DATES or _OF_FAR_DATES.index(one.code) == most[one.place])


def _state_fault(fault: StateFault) -> Finding:
    return finding(ServiceCode.STATE_RECOVERED if fault.recovered else ServiceCode.STATE_LOST, path=fault.path)


def _unquoted(result: ProductResult, checked: Checked) -> ProductResult:
    """What a product finds quotes no private cell either."""
    outcome = replace(result.outcome, reasons=checked.private.withheld(result.outcome.reasons))
    return replace(result, outcome=outcome, findings=checked.private.withheld(result.findings))


def _product(
    product: Product,
    checked: Checked,
    given: ProductInputs,
    withdrawn: tuple[Withdrawn, ...],
    told: tuple[PublishedFigures, ...],
    adopted: AdoptedPlan,
) -> ProductResult:
    reasons = checked.blocking(product)
    if checked.plan is not None and not product.asked_for(checked.plan):
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED))
    if checked.plan is not None and is_withdrawn_document(withdrawn, product.key):
        found = finding(PrivacyCode.DOCUMENT_WITHDRAWN, document=product.words.name.of(checked.plan.written_form))
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED), (found,))
    # a status in unknown words makes a draft, but takes no adoption back that is out
    if checked.plan is not None and product.is_adopted and given.published.adopted is not None:
        reasons = (*reasons, *(found for found in checked.findings if PLAN.spoilt_cell("status") <= found.spoils))
    if reasons or checked.plan is None:
        return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=reasons))
    withdrawn = product.concerned(withdrawn)
    worded = adopted.as_told(checked.plan) if product.tells_adopted else adopted.as_made(checked.plan, product, given)
    plan = without_withdrawn(worded.plan, withdrawn, product.key)
    published = published_without(given.published, withdrawn, product.key, plan.written_form)
    result = _with_some_template(product, guarded(plan, told), replace(given, published=published))
    return replace(_honest(result, product, checked), findings=(*result.findings, *worded.findings))


def _with_some_template(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The product, made with an earlier template where the one that counts fails: her plan is not to wait for that."""
    result = _with_its_template(product, plan, given)
    if not _failed(result):
        return result
    for templates in given.earlier:
        other = _with_its_template(product, plan, replace(given, templates=templates))
        if not _failed(other):
            name = product.template_file(plan.written_form)
            found = finding(ServiceCode.TEMPLATE_FELL_BACK, template=name, detail=_without_quotes(result))
            return replace(other, findings=(*other.findings, found))
    return result


def _with_its_template(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    try:
        return product.made(plan, given)
    except TemplateFault as fault:
        found = finding(ServiceCode.TEMPLATE_UNUSABLE, spoils=product_alone(product.key), detail=str(fault))
        return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=(found,)), (found,))


def _failed(result: ProductResult) -> bool:
    """Whether it was the template that failed, or what was made with it would not open in Word."""
    return any(map(_is_of_template, result.outcome.reasons))


def _is_of_template(reason: Finding) -> bool:
    return reason.code in {ServiceCode.TEMPLATE_UNUSABLE, DocumentCode.DOCUMENT_FAULTY}


def _without_quotes(result: ProductResult) -> str:
    """What failed, for the log: what stands in quotes may come from the workbook."""
    reason = next(filter(_is_of_template, result.outcome.reasons))
    return re.sub("«[^»]*»?", "«…»", str(dict(reason.params).get("detail", "")))


def _honest(result: ProductResult, product: Product, checked: Checked) -> ProductResult:
    """The result; one that was made without something that stands in the workbook says so."""
    lacking = checked.lacking(product)
    if not lacking or result.outcome.made not in {Made.MADE, Made.NOT_ASKED}:
        return result
    made = Made.PARTLY if result.outcome.made is Made.MADE else Made.NOT_MADE  # asked for in a year that cannot be read
    return replace(result, outcome=replace(result.outcome, made=made, reasons=lacking))
