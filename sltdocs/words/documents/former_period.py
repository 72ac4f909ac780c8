"""The words of the plan's chapter on the results of the former period."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class FormerPeriodWords(Struct, frozen=True):
    """`measures` and `figures` are the headings of the two tables, column by column. Texts with braces are format strings."""

    heading: str
    introduction: str
    measures: tuple[str, str, str, str]
    figures_introduction: str
    figures: tuple[str, str, str]


NB = FormerPeriodWords(
    heading="Resultater fra forrige periode",
    introduction="Tabellen viser tiltakene i planen for {period} slik de sist ble rapportert.",
    measures=("Nummer", "Tiltak", "Status", "Resultat"),
    figures_introduction="Dette er nøkkeltallene da den perioden begynte, og de nyeste vi har nå.",
    figures=("Nøkkeltall", "Da", "Nå"),
)

NN = FormerPeriodWords(
    heading="Resultat frå førre periode",
    introduction="Tabellen viser tiltaka i planen for {period} slik dei sist vart rapporterte.",
    measures=("Nummer", "Tiltak", "Status", "Resultat"),
    figures_introduction="Dette er nøkkeltala då den perioden tok til, og dei nyaste vi har no.",
    figures=("Nøkkeltal", "Då", "No"),
)


def former_period_words(form: WrittenForm) -> FormerPeriodWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
