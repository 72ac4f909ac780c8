"""The page that tells how to get the meetings into one's own calendar, in nynorsk."""

from sltdocs.contract.words.calendar_guide import GuideWords, Program

_DELETE_AND_FETCH = "Slett kalenderen «{calendar}» og gjer det same på nytt med den nye fila. Då får du ingen møte dobbelt."
_WHERE_FETCHED = "Gjer endringa der du henta kalenderen. Telefonen følgjer med."

WORDS = GuideWords(
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
        "Har du henta fila, slettar du kalenderen «{calendar}» og hentar han på nytt. I Google Kalender held det å "
        "importere den nye fila i same kalenderen. Kva som er endra, står i endringer.txt."
    ),
    after_cancelled="Eit avlyst møte blir ståande med «AVLYST» i tittelen, slik at du ser at det ikkje er gløymt.",
    one_meeting_heading="Berre eitt møte",
    one_meeting=(
        "I mappa enkeltmoter ligg det ei fil for kvart møte. Dobbeltklikk på fila, og vel å lagre og lukke. "
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
                "Vel å abonnere frå nettet, og lim inn adressa til kalenderen.",
                "Skriv «{calendar}» som namn, og vel «Importer».",
            ),
            (
                "Vel «Legg til kalender» og lag ein tom kalender. Kall han «{calendar}».",
                "Vel «Legg til kalender» på nytt, og vel å laste opp frå fil.",
                "Vel fila, vel kalenderen «{calendar}», og trykk «Importer».",
            ),
            _DELETE_AND_FETCH,
        ),
        Program(
            "Klassisk Outlook for Windows",
            (
                "Opne kalenderen. Vel «Legg til kalender» på bandet, og vel å hente frå internett.",
                "Lim inn adressa til kalenderen, og vel «OK».",
                "Svar «Ja» på spørsmålet om å leggje til kalenderen.",
            ),
            (
                "Lagre fila på maskina, og dobbeltklikk på fila.",
                (
                    "Outlook opnar ho som ein eigen kalender. Høgreklikk på namnet og gi han nytt namn om du vil "
                    "kalle han «{calendar}»."
                ),
            ),
            _DELETE_AND_FETCH,
            "Importer ikkje fila i hovudkalenderen: Outlook kjenner ikkje att møta neste gong, og du får dei dobbelt.",
        ),
        Program(
            "Google Kalender",
            (
                "Opne calendar.google.com på ei datamaskin.",
                "Vel plussteiknet ved «Andre kalendrar», og vel å leggje til frå nettadresse.",
                "Lim inn adressa til kalenderen, og vel «Legg til kalender».",
            ),
            (
                "Opne calendar.google.com på ei datamaskin.",
                "Vel plussteiknet ved «Andre kalendrar», og lag ein ny kalender. Kall han «{calendar}».",
                "Vel tannhjulet, «Innstillingar», og så å importere og eksportere. Vel fila og kalenderen «{calendar}».",
            ),
            "Importer den nye fila i same kalenderen. Møta blir oppdaterte.",
            "Eit møte du har sletta sjølv, kjem ikkje att når du importerer på nytt.",
        ),
        Program(
            "Apple Kalender på Mac",
            (
                "Vel «Arkiv» og nytt kalenderabonnement.",
                "Lim inn adressa til kalenderen, og vel «Abonner».",
                "Skriv «{calendar}» som namn, og vel kor ofte han skal oppdaterast.",
            ),
            (
                "Vel «Arkiv» og «Ny kalender». Kall han «{calendar}».",
                "Vel «Arkiv» og «Importer», vel fila, og vel kalenderen «{calendar}».",
            ),
            _DELETE_AND_FETCH,
        ),
        Program(
            "iPhone og iPad",
            (
                "Trykk på «Abonner» ved kalenderen på denne sida, eller peik kameraet mot koden.",
                "Vel «Abonner», og godkjenn.",
            ),
            ("Gjer det heller på ein Mac, eller i Google Kalender eller Outlook på nett. Då følgjer møta med til telefonen.",),
            _WHERE_FETCHED,
            "Ei fil som blir opna på telefonen, blir ikkje oppdatert når du opnar ei ny utgåve.",
        ),
        Program(
            "Android",
            (
                "Abonner i Google Kalender på ei datamaskin, som skildra over.",
                "Opne Google Kalender på telefonen. Vel menyen, innstillingane og den nye kalenderen, og slå på synkronisering.",
            ),
            ("Importer i Google Kalender på ei datamaskin, som skildra over. Då følgjer møta med til telefonen.",),
            "Importer den nye fila i same kalenderen på datamaskina.",
            "Nokre kalenderappar tek berre med det første møtet når dei opnar ei fil.",
        ),
        Program(
            "Thunderbird",
            (
                "Høgreklikk i kalenderlista og vel «Ny kalender», og deretter «På nettverket».",
                "Lim inn adressa til kalenderen, lat Thunderbird finne kalendrane, og vel «Abonner».",
            ),
            (
                "Høgreklikk i kalenderlista og vel «Ny kalender», og deretter «På denne maskina». Kall han «{calendar}».",
                "Vel «Importer» i menyen, vel fila, og vel kalenderen «{calendar}».",
            ),
            _DELETE_AND_FETCH,
            "Importerer du i ein kalender som alt har møta, stoppar Thunderbird ved det første kjende møtet.",
        ),
    ),
)
