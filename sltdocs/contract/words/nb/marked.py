"""The words of the marked copy, in bokmål."""

from sltdocs.contract.codes import Severity
from sltdocs.contract.words.marked import MarkedWords

WORDS = MarkedWords(
    sheet="Dette må rettes",
    title="Dette må rettes eller ses over",
    introduction=(
        "Dette er en kopi av arbeidsboka din. Rutene det gjelder, har farge, ramme og et notat som sier hva du kan gjøre. "
        "Klikk på stedet i lista, så kommer du rett til ruta. Begynn øverst: feilene står først."
    ),
    nothing="Alt er i orden. Det er ingenting å rette.",
    author="Tilbakemelding",
    severity="Hva slags",
    place="Hvor",
    what="Hva er galt",
    do="Hva kan du gjøre",
    whole_workbook="Hele arbeidsboka",
    whole_sheet="Arket {sheet}",
    severities={Severity.ERROR: "✖ Feil", Severity.WARNING: "▲ Se over", Severity.ADVICE: "● Råd"},
)
