"""Fills a template and wraps the file up as a product's result."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs.contract.sheets import sheet
from sltdocs.contract.spoilt import product_alone
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan import labels
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.documents.data.foundation_data import ContactData, contact
from sltdocs.products.documents.unprinted_sheets import unprinted_sheets
from sltdocs.products.inputs import Converted, ProductInputs
from sltdocs.products.product import Product
from sltdocs.word.checks.accessibility import accessibility_faults
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.document.open_package import OpenPackage, open_package
from sltdocs.word.engine import Properties, compile_template, fill
from sltdocs.word.figures.figure import Figure
from sltdocs.word.figures.pictures import picture, png_fault
from sltdocs.word.pdf.page_numbers import with_page_numbers
from sltdocs.word.template.aliases import FieldAliases
from sltdocs.words.documents.accessibility import shut_out
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.pdf import pdf_words
from sltdocs.words.templates.field_aliases import aliases

FIELD_ALIASES = FieldAliases(tuple(aliases()))
QUOTED = 60
"""Letters of a text that a finding quotes."""


class SharedContext(Struct, frozen=True):
    """What every template may use, besides its own."""

    title: str
    header_title: str
    municipality: str
    period: str
    logo: Figure | None
    coordinator: ContactData
    police_contact: ContactData


def pdf_beside(
    path: str, document: bytes, created: datetime, form: WrittenForm, given: ProductInputs
) -> tuple[tuple[Artifact, ...], tuple[Finding, ...]]:
    """The PDF, when a sound one can be made of the document, and the finding that says why there is none.

    Neither when nobody asked.
    """
    if not given.options.pdf or given.convert is None:
        return (), ()
    pdf, reason = _checked(given.convert(with_page_numbers(document)), document, created, form)
    if reason:
        return (), (finding(DocumentCode.DOCUMENT_WITHOUT_PDF, document=path, detail=reason),)
    return (Artifact(path.removesuffix(".docx") + ".pdf", pdf),), ()


def _checked(converted: Converted, document: bytes, created: datetime, form: WrittenForm) -> tuple[bytes, str]:
    """The PDF as it is to be published, and what speaks against it."""
    from sltdocs.word.pdf.checking import finished_pdf  # noqa: PLC0415  the library is loaded for those who want PDFs

    words = pdf_words(form)
    if converted.hindrance is not None:
        return b"", words[converted.hindrance]
    pdf, faults = finished_pdf(converted.pdf, document, created)
    return pdf, words[faults[0].kind].format(detail=faults[0].detail[:QUOTED]) if faults else ""


def document(
    product: Product, plan: Plan, given: ProductInputs, *, title: str, dated: date, context: Struct, path: str = ""
) -> ProductResult:
    """The finished document, and its PDF when there is one; raises TemplateFault when the template cannot be filled.

    `plan` is a guarded one, and `context` the record of what this template may use besides `SharedContext`. `path` is another
    name than the product's own.
    """
    template = given.templates.template(product.template_file(plan.written_form), plan.municipality_key)
    properties = Properties(
        title=title,
        author=labels.municipality_label(plan),
        language=plan.written_form.locale,
        created=datetime(dated.year, dated.month, dated.day, tzinfo=UTC),
    )
    logo, no_logo = _logo(product.opens, plan, given)
    whole = {**asdict(_shared(plan, title, logo)), **asdict(context)}
    compiled = compile_template(template, given.compiled, FIELD_ALIASES)
    filled = fill(compiled, whole, properties)
    package = open_package(filled.parts)
    path = path or product.opens
    faults = structure_faults(package)
    if faults:
        found = finding(DocumentCode.DOCUMENT_FAULTY, spoils=product_alone(product.key), document=path, detail=faults[0])
        return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=(found,)), (found,))
    data = filled.packed()
    pdfs, hindered = pdf_beside(path, data, properties.created, plan.written_form, given)
    lost = _unprinted(product, context, compiled.asked, path, plan.written_form)
    found_more = (*no_logo, *lost, *_shut_out(path, package, plan.written_form), *hindered)
    return ProductResult((Artifact(path, data), *pdfs), Outcome(product.key, Made.MADE), found_more)


def _unprinted(product: Product, context: Struct, asked: frozenset[str], path: str, form: WrittenForm) -> Iterator[Finding]:
    """What she has written that this template does not print."""
    for key in unprinted_sheets(product.template, context, asked):
        yield finding(DocumentCode.DOCUMENT_LACKS_SHEET, document=path, detail=sheet(key).name.of(form))


def _shut_out(path: str, package: OpenPackage, form: WrittenForm) -> Iterator[Finding]:
    """What in the document shuts somebody out; the document is made all the same."""
    same: dict[tuple[str, str], dict[str, None]] = {}
    for fault in accessibility_faults(package):
        same.setdefault((fault.kind, fault.cause or fault.detail[:QUOTED]), {})[fault.detail[:QUOTED]] = None
    for (kind, cause), details in same.items():
        detail = shut_out(kind, tuple(details), cause, form)
        yield finding(DocumentCode.DOCUMENT_NOT_ACCESSIBLE, document=path, detail=detail, kind=kind, cause=cause)


def _shared(plan: Plan, title: str, logo: Figure | None) -> SharedContext:
    return SharedContext(
        title=title,
        header_title=title,
        municipality=labels.municipality_label(plan),
        period=labels.period_label(plan),
        logo=logo,
        coordinator=contact(plan.coordinators),
        police_contact=contact(plan.police_contacts),
    )


def _logo(path: str, plan: Plan, given: ProductInputs) -> tuple[Figure | None, tuple[Finding, ...]]:
    """The municipality's logo; none when there is no file, or with a finding when the file is no whole PNG."""
    png = given.templates.logo(plan.municipality_key)
    if png is None:
        return None, ()
    if png_fault(png):
        return None, (finding(DocumentCode.LOGO_UNUSABLE, document=path),)
    municipality = labels.municipality_label(plan)
    alt = documents_words(plan.written_form).logo_alt.format(municipality=municipality)
    return picture("logo", png, width=7.0, height=2.8, alt=alt, style="Forsidebilde"), ()
