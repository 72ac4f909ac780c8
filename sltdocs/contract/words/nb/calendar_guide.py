"""The page that tells how to get the meetings into one's own calendar, in bokmål."""

from sltdocs.contract.words.calendar_guide import GuideWords, Program

_DELETE_AND_FETCH = "Slett kalenderen «{calendar}» og gjør det samme på nytt med den nye fila. Da får du ingen møter dobbelt."
_WHERE_FETCHED = "Gjør endringen der du hentet kalenderen. Telefonen følger med."

WORDS = GuideWords(
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
        "Har du hentet fila, sletter du kalenderen «{calendar}» og henter den på nytt. I Google Kalender "
        "holder det å "
        "importere den nye fila i samme kalender. Hva som er endret, står i endringer.txt."
    ),
    after_cancelled="Et avlyst møte blir stående med «AVLYST» i tittelen, slik at du ser at det ikke er glemt.",
    one_meeting_heading="Bare ett møte",
    one_meeting=(
        "I mappa enkeltmoter ligger det en fil for hvert møte. Dobbeltklikk på den, og velg «Lagre og lukk». "
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
            _DELETE_AND_FETCH,
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
            _DELETE_AND_FETCH,
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
            "Importer den nye fila i samme kalender. Møtene blir oppdatert.",
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
            _DELETE_AND_FETCH,
        ),
        Program(
            "iPhone og iPad",
            (
                "Trykk på «Abonner» ved kalenderen på denne siden, eller pek kameraet mot koden.",
                "Velg «Abonner», og godkjenn.",
            ),
            ("Gjør det heller på en Mac, eller i Google Kalender eller Outlook på nett. Da følger møtene med til telefonen.",),
            _WHERE_FETCHED,
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
                "Høyreklikk i kalenderlista og velg «Ny kalender», og deretter «På denne maskinen». Kall den «{calendar}».",
                "Velg «Importer» i menyen, velg fila, og velg kalenderen «{calendar}».",
            ),
            _DELETE_AND_FETCH,
            "Importerer du i en kalender som allerede har møtene, stopper Thunderbird ved det første kjente møtet.",
        ),
    ),
)
