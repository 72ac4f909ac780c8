"""The words of `sltdocs doctor`."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.words.wording import Wording
from sltdocs.contract.written_form import WrittenForm


class DoctorWords(Struct, frozen=True):
    """`good` is keyed by what was looked at, `bad` by the code of what is wrong; format strings: {folder}, {text} …

    `notify` says what to do about each hindrance of a notification; what it is stands in `words.notifying`.
    """

    fine: str
    wrong: str
    all_fine: str
    summary: str
    good: Mapping[str, str]
    bad: Mapping[str, Wording]
    notify: Mapping[str, str]


def doctor_words(form: WrittenForm) -> DoctorWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.doctor import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.doctor import WORDS  # noqa: PLC0415
    return WORDS
