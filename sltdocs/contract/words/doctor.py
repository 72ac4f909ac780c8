"""The words of `sltdocs doctor`."""

from collections.abc import Mapping
from dataclasses import dataclass

from sltdocs.contract.written_form import WrittenForm


@dataclass(frozen=True, slots=True)
class Advice:
    """One check: what is said when it is fine and when not, and what to `do` then. Format strings: {folder}, {text} …

    Some can only be fine.
    """

    good: str
    bad: str = ""
    do: str = ""


@dataclass(frozen=True, slots=True)
class DoctorWords:
    """`checks` is keyed by the name of the check."""

    fine: str
    wrong: str
    all_fine: str
    summary: str
    checks: Mapping[str, Advice]


def doctor_words(form: WrittenForm) -> DoctorWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.doctor import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.doctor import WORDS  # noqa: PLC0415
    return WORDS
