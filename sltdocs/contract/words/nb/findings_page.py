"""The words of the help page about all findings, in bokmål."""

from sltdocs.contract.codes import Severity
from sltdocs.contract.words.findings_page import FindingsPage

WORDS = FindingsPage(
    written_form="Bokmål",
    title="Meldinger om arbeidsboka",
    introduction="Her står alt tilbakemeldingen kan si om en arbeidsbok, og hva du gjør med det. "
    "«…» står for det som gjelder din arbeidsbok.",
    severities={Severity.ERROR: "Feil", Severity.WARNING: "Advarsler", Severity.ADVICE: "Råd"},
    explained={
        Severity.ERROR: "Noe kan ikke lages riktig før dette er rettet. Resten blir laget likevel.",
        Severity.WARNING: "Alt blir laget, men se over om dette er meningen.",
        Severity.ADVICE: "Tips om klart språk og om det som mangler. De kan slås av.",
    },
)
