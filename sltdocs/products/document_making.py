"""Fills a template and wraps the file up as a product's result."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from sltdocs.contract.codes import Code
from sltdocs.contract.schema import Product
from sltdocs.contract.words.accessibility import accessibility_words
from sltdocs.contract.words.documents import documents_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Finding, finding
from sltdocs.plan import labels
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact, Made, Outcome, Result
from sltdocs.products.document_pdf import QUOTED, pdf_beside
from sltdocs.products.document_state import mark
from sltdocs.products.given import Given
from sltdocs.word.accessibility import accessibility_faults
from sltdocs.word.engine import Properties, compile_template, fill
from sltdocs.word.figures import Figure
from sltdocs.word.opened import OpenPackage, open_package
from sltdocs.word.pictures import picture, png_fault
from sltdocs.word.structure import structure_faults


def document(product: Product, plan: Plan, given: Given, *, title: str, dated: date, context: Mapping[str, object]) -> Result:
    """The finished document, and its PDF when there is one; raises TemplateFault when the template cannot be filled."""
    stem = {Product.ACTION_PLAN: "plan", Product.STATUS_REPORT: "status-report"}[product]
    template = given.templates.template(f"{stem}.{plan.written_form}.docx", plan.municipality_key)
    properties = Properties(
        title=title,
        author=labels.municipality_label(plan),
        language=plan.written_form.locale,
        created=datetime(dated.year, dated.month, dated.day, tzinfo=UTC),
    )
    logo, no_logo = _logo(f"{product_file(product)}.docx", plan, given)
    whole = {**_everywhere(plan), "logo": logo or "", "title": title, "header_title": title, **context}
    filled = fill(compile_template(template, given.compiled), whole, properties)
    package = open_package(filled.parts)
    path = f"{product_file(product)}.docx"
    faults = structure_faults(package)
    if faults:
        found = finding(Code.DOCUMENT_FAULTY, blocks=(product,), document=path, detail=faults[0])
        return Result((), Outcome(product, Made.NOT_MADE, reasons=(found,)), (found,))
    data = filled.packed()
    pdfs, hindered = pdf_beside(path, data, properties.created, plan.written_form, given)
    found_more = (*no_logo, *_shut_out(path, package, plan.written_form), *hindered)
    return Result((Artifact(path, data), *pdfs), Outcome(product, Made.MADE), found_more)


def _shut_out(path: str, package: OpenPackage, form: WrittenForm) -> Iterator[Finding]:
    """What in the document shuts somebody out; the document is made all the same."""
    words = accessibility_words(form)
    told = dict.fromkeys(words[fault.kind].format(detail=fault.detail[:QUOTED]) for fault in accessibility_faults(package))
    for detail in told:
        yield finding(Code.DOCUMENT_NOT_ACCESSIBLE, document=path, detail=detail)


def product_file(product: Product) -> str:
    """The stable file name of a document, without its ending."""
    return {Product.ACTION_PLAN: "handlingsplan", Product.STATUS_REPORT: "statusrapport"}[product]


def _everywhere(plan: Plan) -> dict[str, object]:
    """What every template may use."""
    return {
        "municipality": labels.municipality_label(plan),
        "period": labels.period_label(plan),
        "mark": mark(plan),
    }


def _logo(path: str, plan: Plan, given: Given) -> tuple[Figure | None, tuple[Finding, ...]]:
    """The municipality's logo; none when there is no file, or with a finding when the file is no whole PNG."""
    png = given.templates.logo(plan.municipality_key)
    if png is None:
        return None, ()
    if png_fault(png):
        return None, (finding(Code.LOGO_UNUSABLE, document=path),)
    municipality = labels.municipality_label(plan)
    alt = documents_words(plan.written_form).logo_alt.format(municipality=municipality)
    return picture("logo", png, width=7.0, height=2.8, alt=alt, style="Forsidebilde"), ()
