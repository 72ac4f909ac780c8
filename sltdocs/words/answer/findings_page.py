"""The words of the help pages about all findings."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm


class FindingsPage(Struct, frozen=True):
    """`severities` are headings, `explained` says what each severity means for what is made."""

    title: str
    introduction: str
    severities: Mapping[Severity, str]
    explained: Mapping[Severity, str]


NB = FindingsPage(
    title="Meldinger om arbeidsboka",
    introduction="Her står alt tilbakemeldingen kan si om en arbeidsbok, og hva du gjør med det. "
    "«…» står for det som gjelder din arbeidsbok.",
    severities={Severity.ERROR: "Må rettes", Severity.WARNING: "Bør ses på", Severity.ADVICE: "Råd"},
    explained={
        Severity.ERROR: "Noe kan ikke lages riktig før dette er rettet. Resten blir laget likevel.",
        Severity.WARNING: "Alt blir laget, men se over om dette er meningen.",
        Severity.ADVICE: "Tips om klart språk og om det som mangler. De kan slås av.",
    },
)

NN = FindingsPage(
    title="Meldingar om arbeidsboka",
    introduction="Her står alt tilbakemeldinga kan seie om ei arbeidsbok, og kva du gjer med det. "
    "«…» står for det som gjeld arbeidsboka di.",
    severities={Severity.ERROR: "Må rettast", Severity.WARNING: "Bør sjåast på", Severity.ADVICE: "Råd"},
    explained={
        Severity.ERROR: "Noko kan ikkje lagast rett før dette er retta. Resten blir laga likevel.",
        Severity.WARNING: "Alt blir laga, men sjå over om dette er meininga.",
        Severity.ADVICE: "Tips om klart språk og om det som manglar. Dei kan slåast av.",
    },
)


def findings_page_words(form: WrittenForm) -> FindingsPage:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
