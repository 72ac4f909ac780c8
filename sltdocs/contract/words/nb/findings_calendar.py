"""Wordings of the findings about the calendar, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.CALENDAR_STATE_LOST: Wording(
        "Kalenderfila «{file}» som ble lagt ut sist, mangler eller er ødelagt, og det finnes ingen hel kopi av den. "
        "Derfor er det ikke laget nye kalendere: uten den gamle fila ville endringer ikke nå fram til "
        "dem som har kalenderen.",
        "Be den som drifter løsningen, om å hente fila fram fra sikkerhetskopien, og lagre arbeidsboka på nytt etterpå.",
    ),
    Code.CALENDAR_STATE_RECOVERED: Wording(
        "Kalenderfila «{file}» som ble lagt ut sist, mangler eller er ødelagt. En eldre kopi ble brukt i stedet.",
        "Se over kalenderen. Står datoene riktig, trenger du ikke gjøre mer.",
    ),
    Code.CALENDAR_MEETING_MOVED: Wording(
        "Møtet i {group} {new} er regnet som møtet {old}, flyttet til ny dato, fordi raden ikke har noe nummer.",
        "Er det et annet møte, skriver du nummer i kolonnen «Nr.», for eksempel 3, og lar det gamle "
        "møtet stå med status «avlyst».",
    ),
    Code.CALENDAR_SERIES_MOVED: Wording(
        "Datoene i det faste treffpunktet «{series}» er endret. {count:# møte|# møter} er regnet som flyttet: {dates}.",
        "Se over datoene. Er det et nytt treffpunkt, gir du det et annet navn i kolonnen «Hva».",
    ),
    Code.CALENDAR_MEETINGS_GONE: Wording(
        "Møter i {group} som har stått i kalenderen, er ikke lenger i arbeidsboka: {dates}. De står nå som avlyst i kalenderen.",
        "Er et møte slettet ved en feil, skriver du det inn igjen med samme dato. "
        "Vil du avlyse, er det tryggest å la raden stå og velge «avlyst» i kolonnen «Status».",
    ),
    Code.CALENDAR_SHEET_EMPTIED: Wording(
        "Arket «{list}» mangler eller er tomt, men i kalenderen står møter derfra som ikke har vært ennå: {dates}. De er ikke endret.",
        "Legg møtene inn igjen på arket «{list}», for eksempel fra en eldre utgave av arbeidsboka. "
        "Skal et møte avlyses, legger du det inn på arket «Møter» og velger «avlyst» i kolonnen «Status».",
    ),
    Code.CALENDAR_DAYS_OFF_LOST: Wording(
        "Arket «{list}» mangler eller er tomt. Uten fridagene får det faste treffpunktet «{series}» nye møter: {dates}. "
        "De er ikke lagt i kalenderen.",
        "Skriv fridagene inn igjen på arket «{list}», for eksempel fra en eldre utgave av arbeidsboka. "
        "Skal det være møte en av dagene likevel, skriver du det inn på arket «Møter».",
    ),
    Code.CALENDAR_DATES_GAINED: Wording(
        "Det faste treffpunktet «{series}» har fått nye møter på dager som ikke lenger står på arket «{list}»: {dates}.",
        "Er det riktig, trenger du ikke gjøre noe. Ellers skriver du dagene inn igjen på arket «{list}».",
    ),
    Code.CALENDAR_STILL_CANCELLED: Wording(
        "Møter i {group} var avlyst, men nå står det ikke noe om det i arbeidsboka: {dates}. De står fortsatt som avlyst i kalenderen.",
        "Velg «avlyst» eller «planlagt» for hvert av dem i kolonnen «Status» på arket «Møter». "
        "Mangler kolonnen eller raden, setter du inn det som er borte.",
    ),
    Code.CALENDAR_ROLES_GONE: Wording(
        "Roller på arket «{list}» er borte eller har fått nytt navn, så disse kalenderne er ikke lenger lagt ut: {files}. "
        "De som abonnerer på dem, får ikke flere endringer.",
        "Er det bare navnet som er nytt, sender du dem den nye kalenderen, eller skriver rollen som før, for eksempel «Rektor».",
    ),
    Code.CALENDAR_NUMBERS_SWAPPED: Wording(
        "Møte {first} og {second} i {group} har byttet dato: {first_day} og {second_day}. "
        "Kalenderen følger numrene, så begge møtene vises som flyttet.",
        "Er det bare numrene som er byttet om, bytter du dem tilbake i kolonnen «Nr.».",
    ),
    Code.CALENDAR_GROUP_RENAMED: Wording(
        "Gruppa «{new}» er regnet som «{old}» med nytt kortnavn, fordi møtene er de samme. "
        "Kalenderfila heter fortsatt «{file}», så de som abonnerer, ikke mister den.",
        "Er det en ny gruppe, gir du møtene andre datoer, eller tar kontakt med den som drifter løsningen.",
    ),
    Code.CALENDAR_TIME_IMPOSSIBLE: Wording(
        "Møtet i {group} {day} har et klokkeslett som ikke kan brukes, enten fordi det slutter før det begynner, "
        "eller fordi klokka stilles fram akkurat da. Møtet er ikke tatt med i kalenderen.",
        "Skriv et annet klokkeslett i kolonnene «Fra» og «Til», for eksempel 09.00 og 11.00.",
    ),
    Code.CALENDAR_TITLE_TRIMMED: Wording(
        "Temaet er lengre enn det er plass til i en møtetittel, så tittelen i kalenderen er kortet av. "
        "Hele temaet står i beskrivelsen av møtet.",
        "Skriv et kort tema, for eksempel «Ungdata og høstens tiltak», og sett detaljene i «Saksliste».",
    ),
    Code.CALENDAR_PLACE_TRIMMED: Wording(
        "Stedet er lengre enn det er plass til i en kalender, og er kortet av der.",
        "Skriv bare hvor møtet er, for eksempel «Rådhuset, møterom 2», og sett resten i «Saksliste».",
    ),
    Code.CALENDAR_SPLIT: Wording(
        "Kalenderen «{file}» er for stor for én fil, og er delt i {count} filer. Den som skal ha alle "
        "møtene, må hente alle filene.",
        "Kort ned lange sakslister, eller bruk kalenderen for den enkelte gruppa.",
    ),
    Code.CALENDAR_FAULTY: Wording(
        "Kalenderfila «{file}» ble ikke riktig da den ble kontrollert. Det er derfor ikke lagt ut nye kalendere, "
        "og de som ble lagt ut sist, står som før.",
        "Dette er en feil i programmet og ikke i arbeidsboka di. Si fra til den som drifter løsningen.",
    ),
    Code.MAIL_ADDRESS_LEFT_OUT: Wording(
        "E-postadressen kan ikke brukes i et utkast til innkalling, og er utelatt der.",
        "Skriv adressen med vanlige bokstaver, for eksempel rektor@fjordvik.example, eller legg den til i e-posten selv.",
    ),
}
