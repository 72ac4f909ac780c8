"""The words of titles, periods, dates and numbers."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Labels(Struct, frozen=True):
    """Months from January, weekdays from Monday; `{period}`, `{half}` and `{year}` are filled in."""

    action_plan_title: str
    status_report_title: str
    municipality: str
    municipalities: str
    conjunction: str
    to: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    first_half_year: str
    second_half_year: str
    spring: str
    autumn: str
    public_holidays: dict[str, str]


def labels_words(form: WrittenForm) -> Labels:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.labels import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.labels import WORDS  # noqa: PLC0415
    return WORDS
