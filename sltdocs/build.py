"""The whole line as one short function: a workbook's bytes in; documents, calendars, report and feedback out."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.identity_numbers import masked
from sltdocs.contract.schema import Product
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.findings.finding import Finding, finding, in_order
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.service import ServiceCode
from sltdocs.findings.sheet import SheetCode
from sltdocs.plan.assembling import assemble
from sltdocs.plan.checks import check as cross_check
from sltdocs.plan.labels import municipality_label, title
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import dump
from sltdocs.privacy.gate import privacy_findings, without_identity_numbers
from sltdocs.privacy.small_number_findings import small_number_findings
from sltdocs.privacy.small_numbers import guarded
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.calendars.kept_private import kept_private
from sltdocs.products.feedback.answer_page import FeedbackInput, feedback
from sltdocs.products.inputs import Options, ProductInputs
from sltdocs.products.registry import PRODUCTS, is_asked_for
from sltdocs.publishing.publisher import FEEDBACK, Key, Publication
from sltdocs.workbook.reading.reading import read


class Checked(Struct, frozen=True):
    """What a workbook says and what is wrong with it. `readable` is False when the file itself could not be read.

    `plan` is None when the file is unreadable or the plan's identity cannot be told.
    """

    readable: bool
    plan: Plan | None
    written_form: WrittenForm | None
    findings: tuple[Finding, ...]

    def blocking(self, product: Product) -> tuple[Finding, ...]:
        """The findings that stop a product."""
        return tuple(found for found in self.findings if product in found.blocks)


class Built(Struct, frozen=True):
    """Everything that one workbook became. `snapshot` is the plan's public facts, for comparing with later versions."""

    checked: Checked
    results: tuple[ProductResult, ...]
    answer: tuple[Artifact, ...]
    findings: tuple[Finding, ...]
    snapshot: bytes | None = None

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
        return self.checked.plan.identity if self.checked.plan else None

    @property
    def complete(self) -> bool:
        """Whether everything was made that the workbook asks for."""
        return self.checked.plan is not None and all(outcome.made is not Made.NOT_MADE for outcome in self.outcomes)


def check(data: bytes, file_name: str = "", options: Options | None = None) -> Checked:
    """Reads a workbook and finds everything that is wrong with it; never raises for any bytes."""
    reading = read(data)
    if reading.contents is None:
        return Checked(readable=False, plan=None, written_form=reading.written_form, findings=in_order(reading.findings))
    assembled = assemble(reading.contents)
    found: Iterable[Finding] = (*reading.findings, *assembled.findings)
    plan = assembled.plan
    if plan is not None:
        plan = replace(plan, written_form=reading.written_form or plan.written_form)
        advice = (options or Options()).advice
        private = privacy_findings(reading.contents, file_name)
        found = (*found, *cross_check(plan, advice=advice), *private, *small_number_findings(plan))
        if any(one.code is PrivacyCode.IDENTITY_NUMBER for one in private):
            plan = without_identity_numbers(plan)
        found = _without_consequences(tuple(found))
    form = plan.written_form if plan else reading.written_form
    return Checked(readable=True, plan=plan, written_form=form, findings=in_order(found))


def build(checked: Checked, data: bytes, given: ProductInputs) -> Built:
    """Makes everything that the workbook allows; each product is stopped by its own errors only. `data` is what was checked."""
    if checked.plan:
        kept = kept_private(checked.plan, given.published)
        checked = replace(with_findings(checked, kept.findings), plan=kept.plan)
    results = tuple(_product(product, checked, given) for product in PRODUCTS) if checked.plan else ()
    findings = in_order((*checked.findings, *(found for result in results for found in result.findings)))
    outcomes = tuple(result.outcome for result in results)
    paths = tuple(artifact.path for result in results for artifact in result.artifacts)
    answer = feedback(FeedbackInput(data, given, checked.plan, checked.written_form, findings, outcomes, paths))
    return Built(checked, results, answer, findings, dump(checked.plan) if checked.plan else None)


_LOST = {
    SheetCode.SHEET_MISSING,
    SheetCode.SHEET_MISSPELT,
    SheetCode.SHEET_DAMAGED,
    SheetCode.HEADINGS_NOT_FOUND,
    SheetCode.ROWS_ABOVE_HEADINGS,
}


def _without_consequences(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Whoever reads that `Tiltak` is lost need not read that the plan is made without measures, which it is not."""
    lost = any(one.code in _LOST and Product.ACTION_PLAN in one.blocks for one in found)
    return tuple(one for one in found if not (lost and one.code is PlanCode.MEASURES_NONE))


def refusal(found: Finding, data: bytes, given: ProductInputs) -> Built:
    """The answer to a workbook that could not be handled at all, with the reason."""
    return build(Checked(readable=False, plan=None, written_form=None, findings=(found,)), data, given)


def with_findings(checked: Checked, more: Iterable[Finding]) -> Checked:
    """The same with further findings, such as those about the file's surroundings."""
    return replace(checked, findings=in_order((*checked.findings, *more)))


def publication(built: Built, key: Key, file_name: str) -> Publication:
    """What is to be published of a build."""
    plan = built.checked.plan
    made = {result.outcome.product.value: result.artifacts for result in built.results}
    return Publication(
        key=key,
        file_name=masked(file_name),
        written_form=(built.checked.written_form or WrittenForm.NB).value,
        identity=built.identity,
        title=f"{municipality_label(plan)}: {title(plan)}" if plan else "",
        made={**made, FEEDBACK: built.answer},
        products={outcome.product.value: outcome.made.value for outcome in built.outcomes},
        findings=built.findings,
        snapshot=built.snapshot,
        adopted_document=_adopted_document(built),
    )


def _adopted_document(built: Built) -> str:
    """The path of the plan's Word document when the plan is adopted; empty otherwise."""
    if built.checked.plan is None or built.checked.plan.status is not PlanStatus.ADOPTED:
        return ""
    paths = (
        artifact.path
        for result in built.results
        for artifact in result.artifacts
        if result.outcome.product is Product.ACTION_PLAN
    )
    return next((path for path in paths if path.endswith(".docx")), "")


def _product(product: Product, checked: Checked, given: ProductInputs) -> ProductResult:
    reasons = checked.blocking(product)
    if checked.plan is not None and not is_asked_for(product, checked.plan):
        return ProductResult((), Outcome(product, Made.NOT_ASKED))
    if reasons or checked.plan is None:
        return ProductResult((), Outcome(product, Made.NOT_MADE, reasons=reasons))
    try:
        return PRODUCTS[product](guarded(checked.plan), given)
    except TemplateFault as fault:
        found = finding(ServiceCode.TEMPLATE_UNUSABLE, blocks=(product,), detail=str(fault))
        return ProductResult((), Outcome(product, Made.NOT_MADE, reasons=(found,)), (found,))
