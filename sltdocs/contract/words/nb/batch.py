"""Batch words in bokmål."""

from sltdocs.contract.words.batch import BatchWords, Counted

WORDS = BatchWords(
    answered="{number} av {count:# fil|# filer} har fått svar.",
    counts={
        Counted.MADE: "laget",
        Counted.UNCHANGED: "uendret siden sist",
        Counted.WITH_ERRORS: "laget, men noe mangler fordi arbeidsboka har feil",
        Counted.REJECTED: "kunne ikke leses som en plan",
        Counted.HINDERED: "ikke behandlet, kjør kommandoen igjen",
    },
    each={
        Counted.WITH_ERRORS: "{file}: noe kunne ikke lages, se tilbakemeldingen i {folder}",
        Counted.REJECTED: "{file}: kunne ikke leses som en plan, se tilbakemeldingen i {folder}",
        Counted.HINDERED: "{file}: ble ikke behandlet ({why})",
    },
)
