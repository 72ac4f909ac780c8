"""The words of the workbook for the next period: its first sheet, the sheet of the former one, the command."""

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.marked_copy import NB as MARKED_NB
from sltdocs.words.workbook.marked_copy import NN as MARKED_NN
from sltdocs.words.workbook.marked_copy import MarkedWords


class RollingWords(Struct, frozen=True):
    """`first` are the words of the first sheet; `former` is the name of the sheet with what belongs to the former period.

    Texts with braces are format strings.
    """

    first: MarkedWords
    former: str
    block: str
    cell: str
    no_such_period: str
    not_editable: str
    offer_heading: str
    offer: str
    open_offer: str


NB = RollingWords(
    first=replace(
        MARKED_NB,
        sheet="Endret til ny periode",
        title="Arbeidsboka er gjort klar for neste periode",
        what="Hva er endret",
        introduction=(
            "Dette er en kopi av arbeidsboka di, med den nye perioden fylt inn. Ingenting er vedtatt, og ingen møter står i noen "
            "kalender før du godtar dem. Klikk på stedet i lista, så kommer du rett til ruta."
        ),
        about_changed=(
            "Det som er endret for deg, står først. Lagre kopien i innboksen med et annet navn enn den gamle arbeidsboka. "
            "Da blir den nye planen laget, og den gamle blir stående som den er."
        ),
    ),
    former="_Forrige periode",
    block="«{sheet}», flyttet hit fra planen for {period}",
    cell="{title} ({cell})",
    no_such_period="«{typed}» er ingen periode som kommer etter {period}. Skriv for eksempel {example}.",
    not_editable="Arbeidsboka kan ikke endres av programmet, så ingen kopi er skrevet. Åpne og lagre den i Excel, og prøv på nytt.",
    offer_heading="Neste periode",
    offer=(
        "Perioden går ut {day}. En kopi av arbeidsboka, gjort klar for {period}, ligger i samme mappe. Lagre den i innboksen "
        "under et nytt navn når du vil begynne på den nye planen."
    ),
    open_offer="Åpne arbeidsboka for {period} ({file})",
)

NN = RollingWords(
    first=replace(
        MARKED_NN,
        sheet="Endra til ny periode",
        title="Arbeidsboka er gjord klar for neste periode",
        what="Kva er endra",
        introduction=(
            "Dette er ein kopi av arbeidsboka di, med den nye perioden fylt inn. Ingenting er vedteke, og ingen møte står i nokon "
            "kalender før du godtek dei. Klikk på staden i lista, så kjem du rett til ruta."
        ),
        about_changed=(
            "Det som er endra for deg, står først. Lagre kopien i innboksen med eit anna namn enn den gamle arbeidsboka. "
            "Då blir den nye planen laga, og den gamle blir ståande som han er."
        ),
    ),
    former="_Førre periode",
    block="«{sheet}», flytt hit frå planen for {period}",
    cell="{title} ({cell})",
    no_such_period="«{typed}» er ingen periode som kjem etter {period}. Skriv til dømes {example}.",
    not_editable="Arbeidsboka kan ikkje endrast av programmet, så ingen kopi er skriven. Opne og lagre ho i Excel, og prøv på nytt.",
    offer_heading="Neste periode",
    offer=(
        "Perioden går ut {day}. Ein kopi av arbeidsboka, gjord klar for {period}, ligg i same mappe. Lagre han i innboksen "
        "under eit nytt namn når du vil begynne på den nye planen."
    ),
    open_offer="Opne arbeidsboka for {period} ({file})",
)


def rolling_words(form: WrittenForm) -> RollingWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
