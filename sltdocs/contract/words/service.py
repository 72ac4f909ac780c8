"""The words of the console and of the status page."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.schema import Product
from sltdocs.contract.written_form import WrittenForm


class Service(Struct, frozen=True):
    """Texts with braces are format strings; `made` is keyed by `products.artifact.Made`'s values."""

    error: str
    warning: str
    advice: str
    nothing_found: str
    counts: str
    products: Mapping[Product, str]
    made: Mapping[str, str]
    made_partly: str
    not_made_for_template: str
    lies_in: str
    answered_in: str
    unchanged: str
    demo_plan: str
    demo_report: str
    demo_calendars: str
    demo_feedback: str
    workbook_written: str
    workbook_exists: str
    templates_written: str


def service_words(form: WrittenForm) -> Service:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.service import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.service import WORDS  # noqa: PLC0415
    return WORDS
