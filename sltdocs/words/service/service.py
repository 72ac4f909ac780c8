"""The words of the console and of the status page."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ServiceWords(Struct, frozen=True):
    """Texts with braces are format strings; `made` is keyed by `products.artifact.Made`'s values."""

    error: str
    warning: str
    advice: str
    nothing_found: str
    counts: str
    made: Mapping[str, str]
    made_partly: str
    not_made_for_template: str
    lies_in: str
    answer_lies_in: str
    answered_in: str
    unchanged: str
    released: str
    demo_feedback: str
    workbook_written: str
    workbook_exists: str
    templates_written: str


NB = ServiceWords(
    error="Må rettes",
    warning="Bør ses på",
    advice="Råd",
    nothing_found="Alt ser riktig ut. Det er ikke funnet noe å rette.",
    counts="Må rettes: {errors}. Bør ses på: {warnings}. Råd: {advice}.",
    made={
        "made": "laget",
        "partly": "laget, men ikke alt er med",
        "not-made": "ikke laget, fordi noe i arbeidsboka må rettes først",
        "not-asked": "ikke bedt om (fyll ut «Rapportår» for å få den)",
    },
    made_partly="laget med {count} av {total:# møte|# møter}",
    not_made_for_template="ikke laget, fordi Word-malen ikke kan brukes",
    lies_in="Dokumentene ligger i {public}, og svaret i {folder}",
    answer_lies_in="Svaret ligger i {folder}",
    answered_in="{file}: svar i {folder}",
    released="{file}: kalendere og varsler er sendt ut, se {folder}",
    unchanged="{file}: uendret siden sist, svaret ligger i {folder}",
    demo_feedback="Tilbakemelding:",
    workbook_written="Arbeidsboka er skrevet til {file}",
    workbook_exists="{file} finnes fra før og er ikke rørt. Velg et annet navn.",
    templates_written="Malene er kopiert til {folder}",
)

NN = ServiceWords(
    error="Må rettast",
    warning="Bør sjåast på",
    advice="Råd",
    nothing_found="Alt ser rett ut. Det er ikkje funne noko å rette.",
    counts="Må rettast: {errors}. Bør sjåast på: {warnings}. Råd: {advice}.",
    made={
        "made": "laga",
        "partly": "laga, men ikkje alt er med",
        "not-made": "ikkje laga, fordi noko i arbeidsboka må rettast først",
        "not-asked": "ikkje bede om (fyll ut «Rapportår» for å få han)",
    },
    made_partly="laga med {count} av {total} møte",
    not_made_for_template="ikkje laga, fordi Word-malen ikkje kan brukast",
    lies_in="Dokumenta ligg i {public}, og svaret i {folder}",
    answer_lies_in="Svaret ligg i {folder}",
    answered_in="{file}: svar i {folder}",
    released="{file}: kalendrar og varsel er sende ut, sjå {folder}",
    unchanged="{file}: uendra sidan sist, svaret ligg i {folder}",
    demo_feedback="Tilbakemelding:",
    workbook_written="Arbeidsboka er skriven til {file}",
    workbook_exists="{file} finst frå før og er ikkje rørt. Vel eit anna namn.",
    templates_written="Malane er kopierte til {folder}",
)


def service_words(form: WrittenForm) -> ServiceWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
