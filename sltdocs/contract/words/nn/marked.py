"""The words of the marked copy, in nynorsk."""

from sltdocs.contract.codes import Severity
from sltdocs.contract.words.marked import MarkedWords

WORDS = MarkedWords(
    sheet="Dette må rettast",
    title="Dette må rettast eller sjåast over",
    introduction=(
        "Dette er ein kopi av arbeidsboka di. Rutene det gjeld, har farge, ramme og eit notat som seier kva du kan gjere. "
        "Klikk på staden i lista, så kjem du rett til ruta. Byrja øvst: feila står først."
    ),
    nothing="Alt er i orden. Det er ingenting å rette.",
    author="Tilbakemelding",
    severity="Kva slags",
    place="Kvar",
    what="Kva er gale",
    do="Kva kan du gjere",
    whole_workbook="Heile arbeidsboka",
    whole_sheet="Arket {sheet}",
    severities={Severity.ERROR: "✖ Feil", Severity.WARNING: "▲ Sjå over", Severity.ADVICE: "● Råd"},
)
