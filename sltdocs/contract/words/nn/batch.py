"""Batch words in nynorsk."""

from sltdocs.contract.words.batch import BatchWords, Counted

WORDS = BatchWords(
    answered="{number} av {count:# fil|# filer} har fått svar.",
    counts={
        Counted.MADE: "laga",
        Counted.UNCHANGED: "uendra sidan sist",
        Counted.WITH_ERRORS: "laga, men noko manglar fordi arbeidsboka har feil",
        Counted.REJECTED: "kunne ikkje lesast som ein plan",
        Counted.HINDERED: "ikkje handsama, køyr kommandoen igjen",
    },
    each={
        Counted.WITH_ERRORS: "{file}: noko kunne ikkje lagast, sjå tilbakemeldinga i {folder}",
        Counted.REJECTED: "{file}: kunne ikkje lesast som ein plan, sjå tilbakemeldinga i {folder}",
        Counted.HINDERED: "{file}: vart ikkje handsama ({why})",
    },
)
