"""The words of the page that explains the two zones of the outbox, and of the one that points to the status page."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReadMeWords(Struct, frozen=True):
    """Each zone has a heading and what lies there; `moved` and `open_status` are of the page at the old place."""

    title: str
    introduction: str
    public_heading: str
    public: str
    own_heading: str
    own: str
    open_status: str
    moved_title: str
    moved: str


NB = ReadMeWords(
    title="Om denne mappa",
    introduction="Her legger sltdocs det som er laget av arbeidsbøkene. Mappa har to deler.",
    public_heading="Det som kan deles",
    public="Mappene som begynner med kommunenummeret, holder dokumenter og kalendere som kan sendes ut og legges på nettet. "
    "Mappa «nettsted» har ferdige nettsider for hver kommune, som kan legges ut som de er.",
    own_heading="Bare for koordinatoren",
    own="Mappa «_koordinator» holder statussiden, tilbakemeldinger, utkast til e-post og alle tidligere utgaver. "
    "Den skal ikke deles og ikke legges på nettet.",
    open_status="Åpne statussiden",
    moved_title="Statussiden har flyttet",
    moved="Statussiden og tilbakemeldingene ligger nå i mappa «_koordinator». Lag gjerne en ny snarvei.",
)

NN = ReadMeWords(
    title="Om denne mappa",
    introduction="Her legg sltdocs det som er laga av arbeidsbøkene. Mappa har to delar.",
    public_heading="Det som kan delast",
    public="Mappene som byrjar med kommunenummeret, held dokument og kalendrar som kan sendast ut og leggjast på nettet. "
    "Mappa «nettsted» har ferdige nettsider for kvar kommune, som kan leggjast ut som dei er.",
    own_heading="Berre for koordinatoren",
    own="Mappa «_koordinator» held statussida, tilbakemeldingar, utkast til e-post og alle tidlegare utgåver. "
    "Ho skal ikkje delast og ikkje leggjast på nettet.",
    open_status="Opne statussida",
    moved_title="Statussida har flytta",
    moved="Statussida og tilbakemeldingane ligg no i mappa «_koordinator». Lag gjerne ein ny snarveg.",
)


def read_me_words(form: WrittenForm) -> ReadMeWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
