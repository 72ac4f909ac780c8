"""What to do when meetings have changed, in each calendar program: the one source for the guide, the notices and e-mails."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class AdviceWords(Struct, frozen=True):
    """Texts in braces are filled in: `{calendar}` is the name of the calendar of one's own, `SLT 2026`; `{address}`, `{name}`."""

    heading: str
    subscribed: str
    fetched: str
    one_way: str
    delete_and_fetch_programs: str
    delete_and_fetch: str
    google_program: str
    google: str
    phone_program: str
    phone: str
    one_meeting_program: str
    one_meeting: str
    at_address: str
    ask: str
    ask_somebody: str


NB = AdviceWords(
    heading="Slik får du endringene inn i kalenderen din",
    subscribed=("Abonnerer du på kalenderen, trenger du ikke gjøre noe. Endringene kommer av seg selv, vanligvis innen et døgn."),
    fetched="Har du hentet kalenderen som fil, må du gjøre det selv:",
    one_way="Kalenderen er en fil som du har hentet. Du må selv hente endringene:",
    delete_and_fetch_programs="Outlook, Apple Kalender og Thunderbird",
    delete_and_fetch="Slett kalenderen «{calendar}» og gjør det samme på nytt med den nye fila. Da får du ingen møter dobbelt.",
    google_program="Google Kalender",
    google="Importer den nye fila i samme kalender. Møtene blir oppdatert.",
    phone_program="Telefon",
    phone="Gjør endringen der du hentet kalenderen. Telefonen følger med.",
    one_meeting_program="Bare enkelte møter i kalenderen",
    one_meeting="Slett det gamle møtet først. Åpne så den nye fila for møtet. Er møtet avlyst, er det nok å slette det.",
    at_address="De nye kalenderfilene ligger her: {address}",
    ask="Be {name} om den nye kalenderfila.",
    ask_somebody="Be SLT-koordinatoren om den nye kalenderfila.",
)

NN = AdviceWords(
    heading="Slik får du endringane inn i kalenderen din",
    subscribed=(
        "Abonnerer du på kalenderen, treng du ikkje gjere noko. Endringane kjem av seg sjølve, vanlegvis innan eit døgn."
    ),
    fetched="Har du henta kalenderen som fil, må du gjere det sjølv:",
    one_way="Kalenderen er ei fil som du har henta. Du må sjølv hente endringane:",
    delete_and_fetch_programs="Outlook, Apple Kalender og Thunderbird",
    delete_and_fetch="Slett kalenderen «{calendar}» og gjer det same på nytt med den nye fila. Då får du ingen møte dobbelt.",
    google_program="Google Kalender",
    google="Importer den nye fila i same kalender. Møta blir oppdaterte.",
    phone_program="Telefon",
    phone="Gjer endringa der du henta kalenderen. Telefonen følgjer med.",
    one_meeting_program="Berre enkelte møte i kalenderen",
    one_meeting="Slett det gamle møtet først. Opne så den nye fila for møtet. Er møtet avlyst, er det nok å slette det.",
    at_address="Dei nye kalenderfilene ligg her: {address}",
    ask="Be {name} om den nye kalenderfila.",
    ask_somebody="Be SLT-koordinatoren om den nye kalenderfila.",
)


def advice_words(form: WrittenForm) -> AdviceWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
