"""The words of the page in the folder of a plan whose period was corrected."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class MovedPlanWords(Struct, frozen=True):
    """`introduction` is a format string: {title}; `open` is the text of the link."""

    title: str
    introduction: str
    open: str


NB = MovedPlanWords(
    title="Planen ligger i en annen mappe",
    introduction="Perioden for «{title}» er rettet, og dokumentene ligger nå i mappa for den rettede perioden. "
    "Kalenderne i denne mappa blir fortsatt holdt ved like.",
    open="Åpne mappa med planen",
)

NN = MovedPlanWords(
    title="Planen ligg i ei anna mappe",
    introduction="Perioden for «{title}» er retta, og dokumenta ligg no i mappa for den retta perioden. "
    "Kalendrane i denne mappa blir framleis haldne ved like.",
    open="Opne mappa med planen",
)


def moved_plan_words(form: WrittenForm) -> MovedPlanWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
