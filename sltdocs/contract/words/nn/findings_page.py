"""The words of the help page about all findings, in nynorsk."""

from sltdocs.contract.codes import Severity
from sltdocs.contract.words.findings_page import FindingsPage

WORDS = FindingsPage(
    written_form="Nynorsk",
    title="Meldingar om arbeidsboka",
    introduction="Her står alt tilbakemeldinga kan seie om ei arbeidsbok, og kva du gjer med det. "
    "«…» står for det som gjeld arbeidsboka di.",
    severities={Severity.ERROR: "Feil", Severity.WARNING: "Åtvaringar", Severity.ADVICE: "Råd"},
    explained={
        Severity.ERROR: "Noko kan ikkje lagast rett før dette er retta. Resten blir laga likevel.",
        Severity.WARNING: "Alt blir laga, men sjå over om dette er meininga.",
        Severity.ADVICE: "Tips om klart språk og om det som manglar. Dei kan slåast av.",
    },
)
