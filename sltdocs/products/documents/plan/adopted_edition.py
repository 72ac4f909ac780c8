"""The adopted plan as it stands, byte for byte, and beside it the proposal that a workbook with other content is."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.adoption.comparing import AdoptedChange, DifferenceKind
from sltdocs.plan.adoption.telling import change_label
from sltdocs.plan.difference import FieldChange
from sltdocs.plan.model import Plan
from sltdocs.plan.withheld_facts import is_fingerprint
from sltdocs.privacy.unquotable import unquotable
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.documents.changes import told_change
from sltdocs.products.documents.filling import pdf_beside
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.inputs import AdoptedEdition, ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.answer.command_report import report_words
from sltdocs.words.documents.document import documents_words

PROPOSAL = "handlingsplan-forslag.docx"
"""For the coordinator alone."""
HEARING = "handlingsplan-horing.docx"
"""For everybody whom it is sent to for hearing."""


def proposal_path(plan: Plan) -> str:
    """Where a proposal lies: on hearing it is public."""
    return HEARING if plan.status is PlanStatus.HEARING else PROPOSAL


def standing(product: Product, plan: Plan, given: ProductInputs, edition: AdoptedEdition) -> ProductResult:
    """The document of the edition, with its PDF; nothing when the document is lost."""
    if edition.document is None:
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED))
    path, document = product.opens, edition.document
    if edition.pdf is not None:
        frozen_pdf = Artifact(path.removesuffix(".docx") + ".pdf", edition.pdf)
        return ProductResult((Artifact(path, document), frozen_pdf), Outcome(product.key, Made.MADE))
    day = (given.adoption.day if given.adoption else None) or plan.period_from
    created = datetime(day.year, day.month, day.day, tzinfo=UTC)
    pdf, hindered = pdf_beside(path, document, created, plan.written_form, given)
    return ProductResult((Artifact(path, document), *pdf), Outcome(product.key, Made.MADE), hindered)


def beside(standing_plan: ProductResult, proposal: ProductResult, *, private: bool) -> ProductResult:
    """Both: what is adopted stands also when the proposal could not be made."""
    more = tuple(Artifact(one.path, one.data, private=private) for one in proposal.artifacts)
    return ProductResult((*standing_plan.artifacts, *more), standing_plan.outcome, (*standing_plan.findings, *proposal.findings))


def changes_section(plan: Plan, changes: Iterable[AdoptedChange]) -> PrintedSection:
    """Every change in words, for the first page of the proposal."""
    is_private = unquotable(plan)
    lines = (_line(change, plan.written_form, is_private) for change in changes)
    heading = documents_words(plan.written_form).proposal_heading
    return PrintedSection(heading, Text.of("\n".join(f"- {line}" for line in lines)))


def _line(change: AdoptedChange, form: WrittenForm, is_private: Callable[[str], bool]) -> str:
    words, label = documents_words(form), change_label(change, form)
    if change.kind is not DifferenceKind.CHANGED:
        pattern = words.proposal_added if change.kind is DifferenceKind.NEW else words.proposal_removed
        return pattern.format(what=label)
    old, new = (printable(change, value, form) for value in (change.old, change.new))
    is_quotable = not any(is_fingerprint(text) or is_private(text) for text in (change.old, change.new))
    return told_change(report_words(form), FieldChange(label, old, new, is_quotable))


def printable(change: AdoptedChange, value: str, form: WrittenForm) -> str:
    """The words of a fact in a written form."""
    column = sheet(change.sheet).column(change.column)
    if column.choices is not None:
        return next((one.word.of(form) for one in column.choices.members if one.value.value == value), value)
    if value and column.kind is Kind.DATE:
        return labels.short_day(datetime.fromisoformat(value).date())
    return value
