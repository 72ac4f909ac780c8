"""The words of the answer to the coordinator."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.schema import Product
from sltdocs.contract.written_form import WrittenForm


class FeedbackWords(Struct, frozen=True):
    """Texts with braces are format strings; `made` and `marks` are keyed by the values of `products.artifact.Made`."""

    page_title: str
    title_without_plan: str
    about_file: str
    verdict_fine: str
    verdict_look: str
    verdict_partly: str
    verdict_stopped: str
    verdict_nothing: str
    result: str
    products: Mapping[Product, str]
    made: Mapping[str, str]
    marks: Mapping[str, str]
    open: Mapping[Product, str]
    meetings_all: str
    meetings_some: str
    because: str
    must_be_corrected: str
    should_be_looked_at: str
    advice: str
    cell: str
    sheet: str
    whole_file: str
    no_meetings_read: str
    more_alike: str
    how: str
    open_marked: str
    place: str
    what: str
    do: str
    understood: str
    municipality: str
    period: str
    state: str
    measures: str
    groups: str
    participants: str
    meetings: str
    meetings_counted: str
    meetings_with_cancelled: str
    series: str
    dates: str
    mail: str
    mail_greeting: str
    mail_body: str
    mail_end: str
    untouched: str


def feedback_words(form: WrittenForm) -> FeedbackWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.feedback import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.feedback import WORDS  # noqa: PLC0415
    return WORDS
