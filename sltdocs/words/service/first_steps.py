"""The words of «Kom i gang.html», which lies with a blank workbook in an outbox that nothing has been published in."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class FirstStepsWords(Struct, frozen=True):
    """`steps` are headings, each with its text; `{inbox}` is the name of the folder where workbooks are saved."""

    title: str
    introduction: str
    steps: tuple[tuple[str, str], ...]
    open_workbook: str


NB = FirstStepsWords(
    title="Kom i gang",
    introduction="Her er det ikke laget noe ennå. Du trenger bare Excel og den tomme arbeidsboka som ligger ved siden av denne siden.",
    steps=(
        (
            "1. Lagre arbeidsboka i «{inbox}»",
            (
                "Åpne den tomme arbeidsboka i Excel, og velg Fil > Lagre som. Lagre den i mappa «{inbox}» med det navnet du vil ha. "
                "Det er den du bruker videre."
            ),
        ),
        (
            "2. Fyll ut arkene «Plan» og «Tiltak»",
            "Det er nok til en handlingsplan. Kalendere får du når det står møter på arket «Møter», og en statusrapport når du skriver et år i «Rapportår».",
        ),
        (
            "3. Lagre, og les svaret",
            (
                "Hver gang du lagrer, blir arbeidsboka lest. Litt etter ligger svaret i en mappe her, med kommunenummeret og årene i navnet: "
                "«tilbakemelding.html». Der står hva som er laget, hvor det ligger, og hva du eventuelt må rette."
            ),
        ),
    ),
    open_workbook="Åpne den tomme arbeidsboka",
)

NN = FirstStepsWords(
    title="Kom i gang",
    introduction="Her er det ikkje laga noko enno. Du treng berre Excel og den tomme arbeidsboka som ligg ved sida av denne sida.",
    steps=(
        (
            "1. Lagre arbeidsboka i «{inbox}»",
            (
                "Opne den tomme arbeidsboka i Excel, og vel Fil > Lagre som. Lagre ho i mappa «{inbox}» med det namnet du vil ha. "
                "Det er ho du bruker vidare."
            ),
        ),
        (
            "2. Fyll ut arka «Plan» og «Tiltak»",
            "Det er nok til ein handlingsplan. Kalendrar får du når det står møte på arket «Møte», og ein statusrapport når du skriv eit år i «Rapportår».",
        ),
        (
            "3. Lagre, og les svaret",
            (
                "Kvar gong du lagrar, blir arbeidsboka lesen. Litt etter ligg svaret i ei mappe her, med kommunenummeret og åra i namnet: "
                "«tilbakemelding.html». Der står kva som er laga, kvar det ligg, og kva du eventuelt må rette."
            ),
        ),
    ),
    open_workbook="Opne den tomme arbeidsboka",
)


def first_steps_words(form: WrittenForm) -> FirstStepsWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
