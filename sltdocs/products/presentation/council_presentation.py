"""The presentation for the council, `presentasjon.pptx`; written anew only when something on its slides has changed."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sltdocs import __version__
from sltdocs.contract.spoilt import product_alone
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan import labels
from sltdocs.plan.counting import figures
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.documents.filling import QUOTED
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.presentation.council_slides import council_slides
from sltdocs.products.product import Product
from sltdocs.slides.deck import Deck, DeckWords, fingerprint
from sltdocs.slides.identifying import identifier_of
from sltdocs.words.documents.accessibility import accessibility_words
from sltdocs.words.documents.presentation import presentation_words


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The slides; nothing when no report year is set, or they are switched off. Raises TemplateFault as documents do."""
    if plan.report_year is None or not given.options.presentation:
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED))
    deck = _deck(guarded(plan), plan.report_year)
    template = given.templates.template(product.template_file(plan.written_form), plan.municipality_key)
    mark = fingerprint(deck, template, __version__)
    before = given.published.presentation
    if before is not None and identifier_of(before) == mark:
        return _result(product, before, plan)
    from sltdocs.slides.writing import written  # noqa: PLC0415  python-pptx is loaded only when slides are to be written

    return _result(product, written(deck, template, mark), plan)


def _deck(plan: Plan, year: int) -> Deck:
    words, day = presentation_words(plan.written_form), figures.as_of(plan)
    return Deck(
        title=f"{words.title.format(year=year)}, {labels.municipality_label(plan)}",
        author=labels.municipality_label(plan),
        language=plan.written_form.locale,
        created=datetime(day.year, day.month, day.day, tzinfo=UTC),
        words=DeckWords(words.goes_on, words.goes_on_more, words.numbered, words.shortened),
        slides=council_slides(plan, year),
    )


def _result(product: Product, data: bytes, plan: Plan) -> ProductResult:
    from sltdocs.slides.checking import broken  # noqa: PLC0415

    faults = broken(data)
    if faults:
        found = finding(DocumentCode.DOCUMENT_FAULTY, spoils=product_alone(product.key), document=product.opens, detail=faults[0])
        return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=(found,)), (found,))
    return ProductResult((Artifact(product.opens, data),), Outcome(product.key, Made.MADE), tuple(_shut_out(product, data, plan)))


def _shut_out(product: Product, data: bytes, plan: Plan) -> Iterator[Finding]:
    """What on the slides shuts somebody out; they are made all the same."""
    from sltdocs.slides.checking import accessibility_faults  # noqa: PLC0415

    words = accessibility_words(plan.written_form)
    faults = accessibility_faults(data, plan.written_form.locale)
    for told in dict.fromkeys(words[fault.kind].format(detail=fault.detail[:QUOTED]) for fault in faults):
        yield finding(DocumentCode.DOCUMENT_NOT_ACCESSIBLE, document=product.opens, detail=told)
