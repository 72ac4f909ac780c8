"""The words of a batch's summary."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class BatchCounts(StrEnum):
    """How it went with a file of a batch."""

    MADE = "made"
    UNCHANGED = "unchanged"
    WITH_ERRORS = "with-errors"
    REJECTED = "rejected"
    HINDERED = "hindered"


class BatchWords(Struct, frozen=True):
    """`answered` takes `number` and `count`; `each` is said of single files and takes `file`, `folder` and `why`."""

    answered: str
    counts: Mapping[BatchCounts, str]
    each: Mapping[BatchCounts, str]


NB = BatchWords(
    answered="{number} av {count:# fil|# filer} har fått svar.",
    counts={
        BatchCounts.MADE: "laget",
        BatchCounts.UNCHANGED: "uendret siden sist",
        BatchCounts.WITH_ERRORS: "laget, men noe mangler fordi arbeidsboka har feil",
        BatchCounts.REJECTED: "er ikke en plan vi kan bruke",
        BatchCounts.HINDERED: "ikke behandlet, kjør kommandoen på nytt",
    },
    each={
        BatchCounts.WITH_ERRORS: "{file}: noe kunne ikke lages, se tilbakemeldingen i {folder}",
        BatchCounts.REJECTED: "{file}: er ikke en plan vi kan bruke, se tilbakemeldingen i {folder}",
        BatchCounts.HINDERED: "{file}: ble ikke behandlet ({why})",
    },
)

NN = BatchWords(
    answered="{number} av {count:# fil|# filer} har fått svar.",
    counts={
        BatchCounts.MADE: "laga",
        BatchCounts.UNCHANGED: "uendra sidan sist",
        BatchCounts.WITH_ERRORS: "laga, men noko manglar fordi arbeidsboka har feil",
        BatchCounts.REJECTED: "er ikkje ein plan vi kan bruke",
        BatchCounts.HINDERED: "ikkje behandla, køyr kommandoen på nytt",
    },
    each={
        BatchCounts.WITH_ERRORS: "{file}: noko kunne ikkje lagast, sjå tilbakemeldinga i {folder}",
        BatchCounts.REJECTED: "{file}: er ikkje ein plan vi kan bruke, sjå tilbakemeldinga i {folder}",
        BatchCounts.HINDERED: "{file}: vart ikkje behandla ({why})",
    },
)


def batch_words(form: WrittenForm) -> BatchWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
