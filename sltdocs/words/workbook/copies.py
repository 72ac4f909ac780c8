"""The words of the commands that write a changed copy of a workbook."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class CopiesWords(Struct, frozen=True):
    """Texts with braces are format strings."""

    changed: str
    added: str
    emptied: str
    rolled: str
    author: str
    proposal: str
    written: str
    nothing_to_correct: str
    nothing_to_upgrade: str
    nothing_to_propose: str
    no_meetings_sheet: str
    exists: str


NB = CopiesWords(
    changed="{place}: «{before}» er rettet til «{after}»",
    added="{place}: lagt til «{after}»",
    emptied="{place}: «{before}» er tatt ut",
    rolled="{place}: «{before}» er endret til «{after}»",
    author="Forslag fra sltdocs",
    proposal="Forslag",
    written="Kopien er skrevet til {file}. Arbeidsboka er ikke endret.",
    nothing_to_correct="Vi fant ingen skrivefeil som er sikre nok til å rettes automatisk. Ingen kopi er skrevet.",
    nothing_to_upgrade="Arbeidsboka har nyeste versjon. Ingen kopi er skrevet.",
    nothing_to_propose="Alle grupper har så mange møter som planen lover. Ingen kopi er skrevet.",
    no_meetings_sheet="Arbeidsboka mangler arket «Møter» med overskriftene «Gruppe» og «Dato». Kopier det fra en tom arbeidsbok (sltdocs new), og prøv på nytt.",
    exists="{file} finnes fra før og er ikke rørt. Velg et annet navn.",
)

NN = CopiesWords(
    changed="{place}: «{before}» er retta til «{after}»",
    added="{place}: lagt til «{after}»",
    emptied="{place}: «{before}» er teke ut",
    rolled="{place}: «{before}» er endra til «{after}»",
    author="Framlegg frå sltdocs",
    proposal="Framlegg",
    written="Kopien er skriven til {file}. Arbeidsboka er ikkje endra.",
    nothing_to_correct="Vi fann ingen skrivefeil som er sikre nok til å rettast automatisk. Ingen kopi er skriven.",
    nothing_to_upgrade="Arbeidsboka har nyaste versjon. Ingen kopi er skriven.",
    nothing_to_propose="Alle grupper har så mange møte som planen lovar. Ingen kopi er skriven.",
    no_meetings_sheet="Arbeidsboka manglar arket «Møte» med overskriftene «Gruppe» og «Dato». Kopier det frå ei tom arbeidsbok (sltdocs new), og prøv på nytt.",
    exists="{file} finst frå før og er ikkje rørt. Vel eit anna namn.",
)


def copies_words(form: WrittenForm) -> CopiesWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
