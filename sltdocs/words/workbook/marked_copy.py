"""The words of the marked copy: the first sheet, and the notes on the cells."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm


class MarkedWords(Struct, frozen=True):
    """`severities` are the words that name how bad a finding is, each with its sign.

    `beside` is a note that stands beside its cell, which has a conversation of its own.
    """

    sheet: str
    title: str
    introduction: str
    nothing: str
    author: str
    severity: str
    place: str
    what: str
    do: str
    whole_workbook: str
    whole_sheet: str
    beside: str
    severities: Mapping[Severity, str]
    changed: str
    about_changed: str


NB = MarkedWords(
    sheet="Dette må rettes",
    title="Dette må rettes eller bør ses på",
    introduction=(
        "Dette er en kopi av arbeidsboka din. Rutene det gjelder, har farge, ramme og et notat som sier hva du kan gjøre. "
        "Klikk på stedet i lista, så kommer du rett til ruta. Begynn øverst: Det som må rettes, står først."
    ),
    nothing="Alt er i orden. Det er ingenting å rette.",
    author="Tilbakemelding",
    severity="Hva slags",
    place="Hvor",
    what="Hva er galt",
    do="Hva kan du gjøre",
    whole_workbook="Hele arbeidsboka",
    whole_sheet="Arket {sheet}",
    beside="Gjelder {cell}: {text}",
    severities={Severity.ERROR: "✖ Må rettes", Severity.WARNING: "▲ Bør ses på", Severity.ADVICE: "● Råd"},
    changed="✔ Endret for deg",
    about_changed=(
        "Det som er endret for deg i kopien, står aller først. Vil du bruke kopien videre, lagrer du den i innboksen "
        "med samme navn som arbeidsboka di."
    ),
)

NN = MarkedWords(
    sheet="Dette må rettast",
    title="Dette må rettast eller bør sjåast på",
    introduction=(
        "Dette er ein kopi av arbeidsboka di. Rutene det gjeld, har farge, ramme og eit notat som seier kva du kan gjere. "
        "Klikk på staden i lista, så kjem du rett til ruta. Start øvst: Det som må rettast, står først."
    ),
    nothing="Alt er i orden. Det er ingenting å rette.",
    author="Tilbakemelding",
    severity="Kva slags",
    place="Kvar",
    what="Kva er gale",
    do="Kva kan du gjere",
    whole_workbook="Heile arbeidsboka",
    whole_sheet="Arket {sheet}",
    beside="Gjeld {cell}: {text}",
    severities={Severity.ERROR: "✖ Må rettast", Severity.WARNING: "▲ Bør sjåast på", Severity.ADVICE: "● Råd"},
    changed="✔ Endra for deg",
    about_changed=(
        "Det som er endra for deg i kopien, står aller først. Vil du bruke kopien vidare, lagrar du han i innboksen "
        "med same namn som arbeidsboka di."
    ),
)


def marked_words(form: WrittenForm) -> MarkedWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
