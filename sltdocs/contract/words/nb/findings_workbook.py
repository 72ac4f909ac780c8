"""Wordings of the findings about the workbook, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

_SAVE_AS_WORKBOOK = (
    "Åpne fila i Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», og legg den nye fila i mappa."
)

FINDINGS: Mapping[Code, Wording] = {
    Code.FILE_EMPTY: Wording(
        "Fila er tom.",
        "Lagre arbeidsboka på nytt fra Excel, og legg den i mappa igjen.",
    ),
    Code.FILE_NOT_EXCEL: Wording(
        "Fila er ikke en arbeidsbok fra Excel, selv om navnet kanskje sier det.",
        "Finn arbeidsboka med planen, for eksempel «plan.xlsx», og legg den i mappa i stedet.",
    ),
    Code.FILE_DAMAGED: Wording(
        "Fila er skadet og lar seg ikke lese. Kanskje ble den ikke kopiert ferdig.",
        "Åpne arbeidsboka i Excel, lagre den på nytt, og legg den i mappa igjen. Sier Excel at fila må repareres, svar ja først.",
    ),
    Code.FILE_ENCRYPTED: Wording(
        "Fila er beskyttet med passord eller merket som fortrolig, og kan ikke åpnes her.",
        "Åpne den i Excel, velg Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, slett passordet og lagre. "
        "Er den merket som fortrolig, velg et merke som lar andre lese den.",
    ),
    Code.FILE_OLD_EXCEL: Wording("Fila er lagret i et gammelt Excel-format (.xls), som ikke kan leses.", _SAVE_AS_WORKBOOK),
    Code.FILE_MACROS: Wording("Fila kan inneholde makroer (.xlsm). Slike filer blir ikke åpnet.", _SAVE_AS_WORKBOOK),
    Code.FILE_BINARY_EXCEL: Wording("Fila er lagret som binær arbeidsbok (.xlsb), som ikke kan leses.", _SAVE_AS_WORKBOOK),
    Code.FILE_OPEN_DOCUMENT: Wording(
        "Fila er et OpenDocument-regneark (.ods), som ikke kan leses.",
        "Åpne den i LibreOffice eller Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», "
        "og legg den nye fila i mappa.",
    ),
    Code.FILE_CSV: Wording(
        "Fila er en tekstfil med skilletegn (.csv). Den har ikke arkene som planen trenger.",
        "Legg arbeidsboka med alle arkene i mappa, for eksempel «plan.xlsx». " + _SAVE_AS_WORKBOOK,
    ),
    Code.FILE_STRICT: Wording(
        "Fila er lagret som «Strict Open XML-regneark», som ikke kan leses.",
        "Åpne den i Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», den uten ordet Strict, "
        "og legg den nye fila i mappa.",
    ),
    Code.FILE_TOO_LARGE: Wording(
        "Arbeidsboka er for stor til å leses her.",
        "Slett bilder, gamle ark og tomme, formaterte rader nederst på arkene, og lagre den på nytt. "
        "En vanlig plan er på under 1 MB.",
    ),
    Code.FILE_DANGEROUS: Wording(
        "Fila er satt sammen på en måte som Excel ikke bruker, og blir for sikkerhets skyld ikke åpnet.",
        "Åpne arbeidsboka i Excel, lagre en ny kopi, for eksempel «plan 2.xlsx», og legg kopien i mappa.",
    ),
    Code.FILE_NOT_PLAN: Wording(
        "Dette er en arbeidsbok fra Excel, men ingen av arkene hører til en SLT-plan.",
        "Bruk arbeidsboka for SLT-planen. Den har blant annet arkene «Plan» og «Tiltak».",
    ),
    Code.FILE_TOO_SLOW: Wording(
        "Det tok for lang tid å lese arbeidsboka, så arbeidet ble stanset.",
        "Slett gamle ark og tomme, formaterte rader nederst på arkene, lagre arbeidsboka, og legg den i mappa igjen.",
    ),
    Code.VERSION_NEWER: Wording(
        "Arbeidsboka har versjon {version}. Programmet her leser ikke nyere enn versjon {present}.",
        "Be den som drifter programmet, om å oppdatere det, eller bruk en arbeidsbok med versjon {present}.",
    ),
    Code.VERSION_OLDER: Wording(
        "Arbeidsboka har versjon {version} og er lest som om den hadde versjon {present}.",
        "Du trenger ikke gjøre noe nå. Bruk gjerne en ny arbeidsbok neste gang planen skal revideres.",
    ),
    Code.VERSION_UNKNOWN: Wording(
        "Det finnes ingen arbeidsbok med versjon {version}.",
        "Skriv {present} ved «Arbeidsbokversjon».",
    ),
    Code.SHEET_MISSING: Wording(
        "Arket «{name}» mangler i arbeidsboka.",
        "Legg til et ark som heter «{name}», eller kopier det fra den tomme arbeidsboka.",
    ),
    Code.SHEET_UNKNOWN: Wording(
        "Arket «{typed}» er ikke et av arkene i planen, og er ikke lest.",
        "Skal det ikke med, la navnet begynne med en understrek, for eksempel «_{typed}». "
        "Ellers gi det et av navnene i veiledningen, for eksempel «Møter».",
    ),
    Code.SHEET_MISSPELT: Wording(
        "Arket «{typed}» er ikke lest, for det heter ikke som et av arkene i planen. Mente du «{nearest}»?",
        "Gi arket navnet «{nearest}». Er det dine egne notater, la navnet begynne med en understrek, for eksempel «_{typed}».",
    ),
    Code.SHEET_TWICE: Wording(
        "Arket «{sheet}» er det samme som arket «{also}». Bare det siste er lest.",
        "Flytt alt til ett av arkene, og slett det andre eller la navnet begynne med en understrek, for eksempel «_{sheet}».",
    ),
    Code.SHEET_HIDDEN: Wording(
        "Arket «{sheet}» er skjult, men innholdet er med i planen.",
        "Høyreklikk på en arkfane, velg «Vis», og se etter at alt skal med. Skal det ikke med, slett arket.",
    ),
    Code.SHEET_DAMAGED: Wording(
        "Arket «{sheet}» er skadet og lar seg ikke lese.",
        "Åpne arbeidsboka i Excel, svar ja hvis Excel vil reparere den, se over arket og lagre på nytt.",
    ),
    Code.HEADINGS_NOT_FOUND: Wording(
        "Fant ingen rad med overskrifter på arket «{sheet}», så ingenting der er lest.",
        "Skriv overskriftene {wanted} i én rad øverst på arket, og innholdet under.",
    ),
    Code.HEADING_MISSING: Wording(
        "Kolonnen «{name}» mangler på arket «{sheet}».",
        "Skriv overskriften «{name}» i rad {row}, der de andre overskriftene står, og fyll ut kolonnen. Har kolonnen fått et annet navn, retter du det.",
    ),
    Code.HEADING_UNKNOWN: Wording(
        "Kolonnen «{typed}» er ikke en av kolonnene på dette arket, og er ikke lest.",
        "Er det dine egne notater, la overskriften begynne med en understrek, for eksempel «_{typed}». "
        "Ellers bruk en av overskriftene i veiledningen.",
    ),
    Code.HEADING_MISSPELT: Wording(
        "Kolonnen «{typed}» er ikke lest, for den heter ikke som en av kolonnene på arket. Mente du «{nearest}»?",
        "Skriv overskriften slik: «{nearest}». Er det dine egne notater, la den begynne med en understrek, "
        "for eksempel «_{typed}».",
    ),
    Code.HEADING_RENAMED: Wording(
        "Kolonnen «{typed}» er ikke lest, for den heter ikke som en av kolonnene på arket. Mente du «{nearest}»? "
        "Uten den ville kalenderne bli feil, så de står som før.",
        "Skriv overskriften slik: «{nearest}». Er det dine egne notater, la den begynne med en understrek, "
        "for eksempel «_{typed}».",
    ),
    Code.HEADING_TWICE: Wording(
        "Kolonnen «{typed}» er det samme som kolonnen i {also}. Bare den i {also} er lest.",
        "Flytt alt til én av kolonnene, og slett den andre eller la overskriften begynne med en understrek, "
        "for eksempel «_{typed}».",
    ),
    Code.HEADING_BLANK: Wording(
        "Kolonne {column} har innhold, men ingen overskrift, og er ikke lest.",
        "Skriv en overskrift i {cell}, for eksempel «_notat» hvis kolonnen bare er til deg selv.",
    ),
    Code.FIELD_MISSING: Wording(
        "Feltet «{name}» mangler på arket «{sheet}».",
        "Skriv «{name}» i kolonnen med felt, og verdien i kolonnen ved siden av.",
    ),
    Code.FIELD_UNKNOWN: Wording(
        "Feltet «{typed}» er ikke et av feltene på dette arket, og er ikke lest.",
        "Er det dine egne notater, la navnet begynne med en understrek, for eksempel «_{typed}». "
        "Ellers bruk et av navnene i veiledningen.",
    ),
    Code.ROWS_ABOVE_HEADINGS: Wording(
        "Rad {rows} på arket «{sheet}» står over overskriftene i rad {row}, og er ikke lest. "
        "Det skjer når overskriftene blir sortert sammen med radene.",
        "Klipp ut rad {row} med overskriftene, og sett den inn over rad {first}. Skal radene ikke være med, sletter du dem.",
    ),
    Code.HEADINGS_REPEATED: Wording(
        "Raden gjentar overskriftene, og er ikke lest som innhold. Radene under er lest som vanlig.",
        "Slett raden, så alle radene står i én tabell med overskrifter bare øverst.",
    ),
    Code.HEADING_LOST: Wording(
        "Kolonne {column} har innhold, men ingen overskrift, og er ikke lest. Uten den kan kalenderne bli feil, så de står som før.",
        "Skriv overskriften i {cell}. Disse mangler på arket: {absent}. Er kolonnen bare til deg selv, skriver du «_notat».",
    ),
    Code.FIELD_MISSPELT: Wording(
        "Feltet «{typed}» er ikke lest, for det heter ikke som et av feltene på arket. Mente du «{nearest}»?",
        "Skriv navnet slik: «{nearest}».",
    ),
    Code.FIELD_BLANK: Wording(
        "Raden har en verdi, men ikke noe navn på feltet, og er ikke lest.",
        "Skriv navnet på feltet i {cell}, for eksempel «Tittel». Er det et notat til deg selv, skriv «_notat».",
    ),
    Code.FIELD_TWICE: Wording(
        "Feltet «{typed}» er det samme som feltet i {also}. Bare det i {also} er lest.",
        "Slett den ene av de to radene.",
    ),
    Code.ROWS_HIDDEN: Wording(
        "Rad {rows} på arket «{sheet}» er skjult eller filtrert bort, men innholdet er med i planen.",
        "Velg Data > Fjern filter, eller merk radene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
    ),
    Code.COLUMNS_HIDDEN: Wording(
        "Kolonne {columns} på arket «{sheet}» er skjult, men innholdet er med i planen.",
        "Merk kolonnene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
    ),
    Code.ROWS_STRUCK: Wording(
        "Det er strek over teksten i rad {rows} på arket «{sheet}», men innholdet er med som vanlig.",
        "Er et møte avlyst, velger du «avlyst» i kolonnen «Status». Slett det som ikke skal med, og ta bort streken ellers.",
    ),
    Code.ROW_UNREAD: Wording(
        "Raden har bare «{typed}», og er ikke lest.",
        "Er det en mellomtittel, trenger du ikke gjøre noe. På arket «Plan» velger du hva tiltakene skal samles under. "
        "Er det en rad i tabellen, fyller du ut resten.",
    ),
    Code.CELLS_MERGED: Wording(
        "Ruta er slått sammen med en annen, så det er uklart hva som skal stå under «{title}» her.",
        "Merk ruta, velg Hjem > Slå sammen og midtstill for å dele den igjen, og fyll ut hver rad for seg.",
    ),
    Code.CONTENT_BEYOND: Wording(
        "Det står noe i {cell}, utenfor de første {rows} radene og {columns} kolonnene. Det er ikke lest.",
        "Slett det som står der, eller flytt det opp til de andre radene.",
    ),
    Code.EXTERNAL_LINKS: Wording(
        "Arbeidsboka har koblinger til andre filer. De er ikke hentet; verdiene som sto der sist, er brukt.",
        "Velg Data > Rediger koblinger > Bryt kobling, så blir verdiene stående, og se etter at de stemmer.",
    ),
    Code.VALUE_MISSING: Wording(
        "«{title}» er ikke fylt ut.",
        "Skriv det som mangler i {cell}. Er det en rad for mye i tabellen, sletter du hele raden.",
    ),
    Code.FIELD_VALUE_MISSING: Wording(
        "«{title}» er ikke fylt ut.",
        "Skriv det i {cell}. Forklaringen på arket sier hva som skal stå der.",
    ),
    Code.CELL_ERROR: Wording(
        "Formelen under «{title}» gir feilen {typed}.",
        "Rett formelen, eller skriv verdien rett inn i {cell}.",
    ),
    Code.CELL_NOT_CALCULATED: Wording(
        "Formelen under «{title}» er ikke regnet ut ennå, så det er ingen verdi å lese.",
        "Åpne arbeidsboka i Excel og lagre den, så regnes formelen ut. Eller skriv verdien rett inn i {cell}.",
    ),
}
