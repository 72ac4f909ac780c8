"""The words of the page that tells how to get the meetings into one's own calendar."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.calendars.advice import advice_words


class Program(Struct, frozen=True):
    """How it is done in one calendar program, step by step; `note` is what one must know about it."""

    name: str
    subscribe: tuple[str, ...]
    fetch: tuple[str, ...]
    changed: str
    note: str = ""


class GuideWords(Struct, frozen=True):
    """Texts in braces are filled in: `{calendar}` is the name of the calendar of one's own, `SLT 2026`; `{name}`, `{period}`."""

    title: str
    intro: str
    two_ways: str
    way_subscribe: str
    way_fetch: str
    one_way: str
    no_address: str
    own_calendar_heading: str
    own_calendar: str
    one_file: str
    pick_heading: str
    pick: str
    group_calendars: str
    role_calendars: str
    file_link: str
    part: str
    subscribe_link: str
    address: str
    qr: str
    qr_label: str
    programs_heading: str
    programs_intro: str
    subscribe_heading: str
    fetch_heading: str
    changed_heading: str
    after_heading: str
    after_subscribed: str
    after_fetched: str
    after_cancelled: str
    reminders: str
    updated: str
    google_link: str
    coming: str
    one_meeting_heading: str
    one_meeting: str
    slow_heading: str
    slow: tuple[str, ...]
    contact_heading: str
    contact: str
    programs: tuple[Program, ...]


_ADVICE_NB, _ADVICE_NN = advice_words(WrittenForm.NB), advice_words(WrittenForm.NN)

NB = GuideWords(
    title="Slik får du SLT-møtene inn i kalenderen din",
    intro="Her finner du møtene i SLT-arbeidet i {name} som kalenderfiler. Det tar et par minutter å få dem inn.",
    two_ways="To måter å gjøre det på",
    way_subscribe=(
        "Abonner: Kalenderen oppdaterer seg selv når møter flyttes, avlyses eller kommer til. Det er den beste måten."
    ),
    way_fetch="Hent fila: Du får møtene slik de er i dag. Når noe endres, må du hente fila på nytt.",
    one_way="Hent møtene som en fil",
    no_address=(
        "Du får møtene slik de er i dag. Når noe endres, må du hente fila på nytt. "
        "Kalenderne er ikke lagt ut på internett, så du kan ikke abonnere på dem."
    ),
    own_calendar_heading="Legg møtene i en egen kalender",
    own_calendar=(
        "Lag en egen kalender som heter «{calendar}», og legg møtene der, ikke i hovedkalenderen din. "
        "Da kan du slå dem av og på, og når noe endres, kan du slette hele kalenderen og hente den på "
        "nytt uten å miste egne avtaler."
    ),
    one_file=("Velg én kalender. Henter du både en gruppes kalender og kalenderen for rollen din, kan møter vises to ganger."),
    pick_heading="Velg kalender",
    pick="Finn rollen din eller gruppa di.",
    group_calendars="Alle møter og hver gruppe",
    role_calendars="Etter rolle",
    file_link="Hent fila",
    part="Hent fila, del {number}",
    subscribe_link="Abonner",
    address="Adresse å abonnere på",
    qr="Kode for iPhone og iPad",
    qr_label="QR-kode som åpner et abonnement på kalenderen «{name}» på iPhone og iPad",
    programs_heading="Steg for steg i ditt program",
    programs_intro="Bruk en datamaskin om du kan. På mange telefoner virker bare abonnement.",
    subscribe_heading="Abonnere",
    fetch_heading="Hente fila",
    changed_heading="Når noe er endret",
    after_heading="Når møter endres",
    after_subscribed="Abonnerer du, trenger du ikke gjøre noe. Det kan gå noen timer før endringen vises.",
    after_fetched=(
        "Hvis du har hentet fila, sletter du kalenderen «{calendar}» og henter den på nytt. I Google Kalender "
        "holder det å "
        "importere den nye fila i samme kalender. Hva som er endret, står i fila «endringer.txt»."
    ),
    after_cancelled=(
        "Et avlyst møte får «AVLYST» i tittelen. Abonnerer du i Google Kalender, blir det i stedet borte fra kalenderen."
    ),
    reminders=(
        "Abonnerer du, får du ikke varsel om møtene i Google Kalender og Outlook. I Apple Kalender er varsler slått av "
        "til du slår dem på for kalenderen. Sett et eget varsel på møter du ikke vil glemme."
    ),
    updated="Oppdatert {day}",
    google_link="Abonner i Google Kalender",
    coming="Møtene framover",
    one_meeting_heading="Bare ett møte",
    one_meeting=(
        "I mappa «enkeltmoter» ligger det en fil for hvert møte. Dobbeltklikk på den, og velg «Lagre og lukk». "
        "Slike filer får du også på e-post."
    ),
    slow_heading="Hvor raskt kommer endringene?",
    slow=(
        "Google Kalender: vanligvis innen et døgn. Det kan ikke stilles inn.",
        "Outlook på nett og nye Outlook: etter noen timer, av og til mer enn et døgn.",
        "Klassisk Outlook: når programmet starter, og deretter med noen timers mellomrom.",
        "Apple Kalender og Thunderbird: så ofte som du selv har valgt.",
    ),
    contact_heading="Lurer du på noe?",
    contact="Ta kontakt med {name}.",
    programs=(
        Program(
            "Outlook på nett og nye Outlook",
            (
                "Åpne kalenderen og velg «Legg til kalender».",
                "Velg «Abonner fra nettet» og lim inn adressen til kalenderen.",
                "Skriv «{calendar}» som navn, og velg «Importer».",
            ),
            (
                "Velg «Legg til kalender» og deretter «Opprett tom kalender». Kall den «{calendar}».",
                "Velg «Legg til kalender» på nytt, og så «Last opp fra fil».",
                "Velg fila, velg kalenderen «{calendar}», og trykk «Importer».",
            ),
            _ADVICE_NB.delete_and_fetch,
        ),
        Program(
            "Klassisk Outlook for Windows",
            (
                "Åpne kalenderen. Velg «Legg til kalender» på båndet, og deretter «Fra Internett».",
                "Lim inn adressen til kalenderen, og velg «OK».",
                "Svar «Ja» på spørsmålet om å legge til kalenderen.",
            ),
            (
                "Lagre fila på maskinen og dobbeltklikk på den.",
                (
                    "Outlook åpner den som en egen kalender. Høyreklikk på navnet og velg «Gi nytt navn til "
                    "kalender» om du vil kalle den «{calendar}»."
                ),
            ),
            _ADVICE_NB.delete_and_fetch,
            "Importer ikke fila i hovedkalenderen: Outlook kjenner ikke igjen møtene neste gang, og du får dem dobbelt.",
        ),
        Program(
            "Google Kalender",
            (
                "Åpne calendar.google.com på en datamaskin.",
                "Velg plusstegnet ved «Andre kalendere», og deretter «Fra nettadresse».",
                "Lim inn adressen til kalenderen, og velg «Legg til kalender».",
            ),
            (
                "Åpne calendar.google.com på en datamaskin.",
                "Velg plusstegnet ved «Andre kalendere», og «Opprett ny kalender». Kall den «{calendar}».",
                "Velg tannhjulet, «Innstillinger» og «Importer og eksporter». Velg fila og kalenderen «{calendar}».",
            ),
            _ADVICE_NB.google,
            "Et møte du har slettet selv, kommer ikke tilbake når du importerer på nytt.",
        ),
        Program(
            "Apple Kalender på Mac",
            (
                "Velg «Arkiv» og «Nytt kalenderabonnement».",
                "Lim inn adressen til kalenderen, og velg «Abonner».",
                "Skriv «{calendar}» som navn, og velg hvor ofte den skal oppdateres.",
            ),
            (
                "Velg «Arkiv» og «Ny kalender». Kall den «{calendar}».",
                "Velg «Arkiv» og «Importer», velg fila, og velg kalenderen «{calendar}».",
            ),
            _ADVICE_NB.delete_and_fetch,
        ),
        Program(
            "iPhone og iPad",
            (
                "Trykk på «Abonner» ved kalenderen på denne siden, eller pek kameraet mot koden.",
                "Velg «Abonner», og godkjenn.",
            ),
            ("Gjør det heller på en Mac, eller i Google Kalender eller Outlook på nett. Da følger møtene med til telefonen.",),
            _ADVICE_NB.phone,
            "En fil som åpnes på telefonen, blir ikke oppdatert når du åpner en ny utgave.",
        ),
        Program(
            "Android",
            (
                "Abonner i Google Kalender på en datamaskin, som beskrevet over.",
                "Åpne Google Kalender på telefonen. Velg menyen, «Innstillinger» og den nye kalenderen, og slå på «Synkroniser».",
            ),
            ("Importer i Google Kalender på en datamaskin, som beskrevet over. Da følger møtene med til telefonen.",),
            "Importer den nye fila i samme kalender på datamaskinen.",
            "Noen kalenderapper tar bare med det første møtet når de åpner en fil.",
        ),
        Program(
            "Thunderbird",
            (
                "Høyreklikk i kalenderlista og velg «Ny kalender», og deretter «På nettverket».",
                "Lim inn adressen til kalenderen, og velg «Finn kalendere» og «Abonner».",
            ),
            (
                "Høyreklikk i kalenderlista og velg «Ny kalender», og deretter «På min datamaskin». Kall den «{calendar}».",
                "Velg «Importer» i menyen, velg fila, og velg kalenderen «{calendar}».",
            ),
            _ADVICE_NB.delete_and_fetch,
            "Importerer du i en kalender som allerede har møtene, stopper Thunderbird ved det første kjente møtet.",
        ),
    ),
)


NN = GuideWords(
    title="Slik får du SLT-møta inn i kalenderen din",
    intro="Her finn du møta i SLT-arbeidet i {name} som kalenderfiler. Det tek eit par minutt å få dei inn.",
    two_ways="To måtar å gjere det på",
    way_subscribe=(
        "Abonner: Kalenderen oppdaterer seg sjølv når møte blir flytta, avlyste eller kjem til. Det er den beste måten."
    ),
    way_fetch="Hent fila: Du får møta slik dei er i dag. Når noko blir endra, må du hente fila på nytt.",
    one_way="Hent møta som ei fil",
    no_address=(
        "Du får møta slik dei er i dag. Når noko blir endra, må du hente fila på nytt. "
        "Kalendrane er ikkje lagde ut på internett, så du kan ikkje abonnere på dei."
    ),
    own_calendar_heading="Legg møta i ein eigen kalender",
    own_calendar=(
        "Lag ein eigen kalender som heiter «{calendar}», og legg møta der, ikkje i hovudkalenderen din. "
        "Då kan du slå dei av og på, og når noko blir endra, kan du slette heile kalenderen og hente han "
        "på nytt utan å miste eigne avtalar."
    ),
    one_file=(
        "Vel éin kalender. Hentar du både kalenderen til ei gruppe og kalenderen for rolla di, kan møte bli viste to gonger."
    ),
    pick_heading="Vel kalender",
    pick="Finn rolla di eller gruppa di.",
    group_calendars="Alle møte og kvar gruppe",
    role_calendars="Etter rolle",
    file_link="Hent fila",
    part="Hent fila, del {number}",
    subscribe_link="Abonner",
    address="Adresse å abonnere på",
    qr="Kode for iPhone og iPad",
    qr_label="QR-kode som opnar eit abonnement på kalenderen «{name}» på iPhone og iPad",
    programs_heading="Steg for steg i ditt program",
    programs_intro="Bruk ei datamaskin om du kan. På mange telefonar verkar berre abonnement.",
    subscribe_heading="Abonnere",
    fetch_heading="Hente fila",
    changed_heading="Når noko er endra",
    after_heading="Når møte blir endra",
    after_subscribed="Abonnerer du, treng du ikkje gjere noko. Det kan gå nokre timar før endringa blir vist.",
    after_fetched=(
        "Dersom du har henta fila, slettar du kalenderen «{calendar}» og hentar han på nytt. I Google Kalender held det å "
        "importere den nye fila i same kalender. Kva som er endra, står i fila «endringer.txt»."
    ),
    after_cancelled=(
        "Eit avlyst møte får «AVLYST» i tittelen. Abonnerer du i Google Kalender, blir det i staden borte frå kalenderen."
    ),
    reminders=(
        "Abonnerer du, får du ikkje varsel om møta i Google Kalender og Outlook. I Apple Kalender er varsel slått av "
        "til du slår dei på for kalenderen. Set eit eige varsel på møte du ikkje vil gløyme."
    ),
    updated="Oppdatert {day}",
    google_link="Abonner i Google Kalender",
    coming="Møta framover",
    one_meeting_heading="Berre eitt møte",
    one_meeting=(
        "I mappa «enkeltmoter» ligg det ei fil for kvart møte. Dobbeltklikk på fila, og vel «Lagre og lukk». "
        "Slike filer får du også på e-post."
    ),
    slow_heading="Kor raskt kjem endringane?",
    slow=(
        "Google Kalender: vanlegvis innan eit døgn. Det kan ikkje stillast inn.",
        "Outlook på nett og nye Outlook: etter nokre timar, av og til meir enn eit døgn.",
        "Klassisk Outlook: når programmet startar, og deretter med nokre timars mellomrom.",
        "Apple Kalender og Thunderbird: så ofte som du sjølv har valt.",
    ),
    contact_heading="Lurer du på noko?",
    contact="Ta kontakt med {name}.",
    programs=(
        Program(
            "Outlook på nett og nye Outlook",
            (
                "Opne kalenderen og vel «Legg til kalender».",
                "Vel «Abonner fra nettet», og lim inn adressa til kalenderen.",
                "Skriv «{calendar}» som namn, og vel «Importer».",
            ),
            (
                "Vel «Legg til kalender» og deretter «Opprett tom kalender». Kall han «{calendar}».",
                "Vel «Legg til kalender» på nytt, og så «Last opp fra fil».",
                "Vel fila, vel kalenderen «{calendar}», og trykk «Importer».",
            ),
            _ADVICE_NN.delete_and_fetch,
        ),
        Program(
            "Klassisk Outlook for Windows",
            (
                "Opne kalenderen. Vel «Legg til kalender» på bandet, og deretter «Fra Internett».",
                "Lim inn adressa til kalenderen, og vel «OK».",
                "Svar «Ja» på spørsmålet om å leggje til kalenderen.",
            ),
            (
                "Lagre fila på maskina, og dobbeltklikk på fila.",
                (
                    "Outlook opnar ho som ein eigen kalender. Høgreklikk på namnet og vel «Gi nytt navn til kalender» om du vil "
                    "kalle han «{calendar}»."
                ),
            ),
            _ADVICE_NN.delete_and_fetch,
            "Importer ikkje fila i hovudkalenderen: Outlook kjenner ikkje att møta neste gong, og du får dei dobbelt.",
        ),
        Program(
            "Google Kalender",
            (
                "Opne calendar.google.com på ei datamaskin.",
                "Vel plussteiknet ved «Andre kalendere», og deretter «Fra nettadresse».",
                "Lim inn adressa til kalenderen, og vel «Legg til kalender».",
            ),
            (
                "Opne calendar.google.com på ei datamaskin.",
                "Vel plussteiknet ved «Andre kalendere», og «Opprett ny kalender». Kall han «{calendar}».",
                "Vel tannhjulet, «Innstillinger» og «Importer og eksporter». Vel fila og kalenderen «{calendar}».",
            ),
            _ADVICE_NN.google,
            "Eit møte du har sletta sjølv, kjem ikkje att når du importerer på nytt.",
        ),
        Program(
            "Apple Kalender på Mac",
            (
                "Vel «Arkiv» og «Nytt kalenderabonnement».",
                "Lim inn adressa til kalenderen, og vel «Abonner».",
                "Skriv «{calendar}» som namn, og vel kor ofte han skal oppdaterast.",
            ),
            (
                "Vel «Arkiv» og «Ny kalender». Kall han «{calendar}».",
                "Vel «Arkiv» og «Importer», vel fila, og vel kalenderen «{calendar}».",
            ),
            _ADVICE_NN.delete_and_fetch,
        ),
        Program(
            "iPhone og iPad",
            (
                "Trykk på «Abonner» ved kalenderen på denne sida, eller peik kameraet mot koden.",
                "Vel «Abonner», og godkjenn.",
            ),
            ("Gjer det heller på ein Mac, eller i Google Kalender eller Outlook på nett. Då følgjer møta med til telefonen.",),
            _ADVICE_NN.phone,
            "Ei fil som blir opna på telefonen, blir ikkje oppdatert når du opnar ei ny utgåve.",
        ),
        Program(
            "Android",
            (
                "Abonner i Google Kalender på ei datamaskin, som forklart over.",
                "Opne Google Kalender på telefonen. Vel menyen, «Innstillinger» og den nye kalenderen, og slå på «Synkroniser».",
            ),
            ("Importer i Google Kalender på ei datamaskin, som forklart over. Då følgjer møta med til telefonen.",),
            "Importer den nye fila i same kalender på datamaskina.",
            "Nokre kalenderappar tek berre med det første møtet når dei opnar ei fil.",
        ),
        Program(
            "Thunderbird",
            (
                "Høgreklikk i kalenderlista og vel «Ny kalender», og deretter «På nettverket».",
                "Lim inn adressa til kalenderen, og vel «Finn kalendere» og «Abonner».",
            ),
            (
                "Høgreklikk i kalenderlista og vel «Ny kalender», og deretter «På datamaskina mi». Kall han «{calendar}».",
                "Vel «Importer» i menyen, vel fila, og vel kalenderen «{calendar}».",
            ),
            _ADVICE_NN.delete_and_fetch,
            "Importerer du i ein kalender som alt har møta, stoppar Thunderbird ved det første kjende møtet.",
        ),
    ),
)


def guide_words(form: WrittenForm) -> GuideWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
