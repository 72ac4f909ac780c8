"""The words of a batch's summary."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Counted(StrEnum):
    """How it went with a file of a batch."""

    MADE = "made"
    UNCHANGED = "unchanged"
    WITH_ERRORS = "with-errors"
    REJECTED = "rejected"
    HINDERED = "hindered"


class BatchWords(Struct, frozen=True):
    """`answered` takes `number` and `count`; `each` is said of single files and takes `file`, `folder` and `why`."""

    answered: str
    counts: Mapping[Counted, str]
    each: Mapping[Counted, str]


def batch_words(form: WrittenForm) -> BatchWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.batch import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.batch import WORDS  # noqa: PLC0415
    return WORDS
