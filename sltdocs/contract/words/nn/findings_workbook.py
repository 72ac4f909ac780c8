"""Wordings of the findings about the workbook, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

_SAVE_AS_WORKBOOK = (
    "Opne fila i Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», og legg den nye fila i mappa."
)

FINDINGS: Mapping[Code, Wording] = {
    Code.FILE_EMPTY: Wording(
        "Fila er tom.",
        "Lagre arbeidsboka på nytt frå Excel, og legg ho i mappa igjen.",
    ),
    Code.FILE_NOT_EXCEL: Wording(
        "Fila er ikkje ei arbeidsbok frå Excel, sjølv om namnet kanskje seier det.",
        "Finn arbeidsboka med planen, til dømes «plan.xlsx», og legg ho i mappa i staden.",
    ),
    Code.FILE_DAMAGED: Wording(
        "Fila er skadd og lèt seg ikkje lese. Kanskje vart ho ikkje kopiert ferdig.",
        "Opne arbeidsboka i Excel, lagre ho på nytt, og legg ho i mappa igjen. Seier Excel at fila må reparerast, svar ja først.",
    ),
    Code.FILE_ENCRYPTED: Wording(
        "Fila er verna med passord eller merkt som fortruleg, og kan ikkje opnast her.",
        "Opne ho i Excel, vel Fil > Informasjon > Vern arbeidsbok > Krypter med passord, slett passordet og lagre. "
        "Er ho merkt som fortruleg, vel eit merke som lèt andre lese ho.",
    ),
    Code.FILE_OLD_EXCEL: Wording("Fila er lagra i eit gammalt Excel-format (.xls), som ikkje kan lesast.", _SAVE_AS_WORKBOOK),
    Code.FILE_MACROS: Wording("Fila kan innehalde makroar (.xlsm). Slike filer blir ikkje opna.", _SAVE_AS_WORKBOOK),
    Code.FILE_BINARY_EXCEL: Wording("Fila er lagra som binær arbeidsbok (.xlsb), som ikkje kan lesast.", _SAVE_AS_WORKBOOK),
    Code.FILE_OPEN_DOCUMENT: Wording(
        "Fila er eit OpenDocument-rekneark (.ods), som ikkje kan lesast.",
        "Opne ho i LibreOffice eller Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», "
        "og legg den nye fila i mappa.",
    ),
    Code.FILE_CSV: Wording(
        "Fila er ei tekstfil med skiljeteikn (.csv). Ho har ikkje arka som planen treng.",
        "Legg arbeidsboka med alle arka i mappa, til dømes «plan.xlsx». " + _SAVE_AS_WORKBOOK,
    ),
    Code.FILE_STRICT: Wording(
        "Fila er lagra som «Strict Open XML-rekneark», som ikkje kan lesast.",
        "Opne ho i Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», den utan ordet Strict, "
        "og legg den nye fila i mappa.",
    ),
    Code.FILE_TOO_LARGE: Wording(
        "Arbeidsboka er for stor til å lesast her.",
        "Slett bilete, gamle ark og tomme, formaterte rader nedst på arka, og lagre ho på nytt. "
        "Ein vanleg plan er på under 1 MB.",
    ),
    Code.FILE_DANGEROUS: Wording(
        "Fila er sett saman på ein måte som Excel ikkje bruker, og blir for tryggleiks skuld ikkje opna.",
        "Opne arbeidsboka i Excel, lagre ein ny kopi, til dømes «plan 2.xlsx», og legg kopien i mappa.",
    ),
    Code.FILE_NOT_PLAN: Wording(
        "Dette er ei arbeidsbok frå Excel, men ingen av arka høyrer til ein SLT-plan.",
        "Bruk arbeidsboka for SLT-planen. Ho har mellom anna arka «Plan» og «Tiltak».",
    ),
    Code.FILE_TOO_SLOW: Wording(
        "Det tok for lang tid å lese arbeidsboka, så arbeidet vart stansa.",
        "Slett gamle ark og tomme, formaterte rader nedst på arka, lagre arbeidsboka, og legg ho i mappa igjen.",
    ),
    Code.VERSION_NEWER: Wording(
        "Arbeidsboka har versjon {version}. Programmet her les ikkje nyare enn versjon {present}.",
        "Be den som driftar programmet, om å oppdatere det, eller bruk ei arbeidsbok med versjon {present}.",
    ),
    Code.VERSION_OLDER: Wording(
        "Arbeidsboka har versjon {version} og er lesen som om ho hadde versjon {present}.",
        "Du treng ikkje gjere noko no. Bruk gjerne ei ny arbeidsbok neste gong planen skal reviderast.",
    ),
    Code.VERSION_UNKNOWN: Wording(
        "Det finst inga arbeidsbok med versjon {version}.",
        "Skriv {present} ved «Arbeidsbokversjon».",
    ),
    Code.SHEET_MISSING: Wording(
        "Arket «{name}» manglar i arbeidsboka.",
        "Legg til eit ark som heiter «{name}», eller kopier det frå den tomme arbeidsboka.",
    ),
    Code.SHEET_UNKNOWN: Wording(
        "Arket «{typed}» er ikkje eit av arka i planen, og er ikkje lese.",
        "Skal det ikkje med, lat namnet byrje med ein understrek, til dømes «_{typed}». "
        "Elles gi det eit av namna i rettleiinga, til dømes «Møte».",
    ),
    Code.SHEET_MISSPELT: Wording(
        "Arket «{typed}» er ikkje lese, for det heiter ikkje som eit av arka i planen. Meinte du «{nearest}»?",
        "Gi arket namnet «{nearest}». Er det dine eigne notat, lat namnet byrje med ein understrek, til dømes «_{typed}».",
    ),
    Code.SHEET_TWICE: Wording(
        "Arket «{sheet}» er det same som arket «{also}». Berre det siste er lese.",
        "Flytt alt til eitt av arka, og slett det andre eller lat namnet byrje med ein understrek, til dømes «_{sheet}».",
    ),
    Code.SHEET_HIDDEN: Wording(
        "Arket «{sheet}» er gøymt, men innhaldet er med i planen.",
        "Høgreklikk på ei arkfane, vel «Vis», og sjå etter at alt skal med. Skal det ikkje med, slett arket.",
    ),
    Code.SHEET_DAMAGED: Wording(
        "Arket «{sheet}» er skadd og lèt seg ikkje lese.",
        "Opne arbeidsboka i Excel, svar ja om Excel vil reparere ho, sjå over arket og lagre på nytt.",
    ),
    Code.HEADINGS_NOT_FOUND: Wording(
        "Fann inga rad med overskrifter på arket «{sheet}», så ingenting der er lese.",
        "Skriv overskriftene {wanted} i éi rad øvst på arket, og innhaldet under.",
    ),
    Code.HEADING_MISSING: Wording(
        "Kolonnen «{name}» manglar på arket «{sheet}».",
        "Skriv overskrifta «{name}» i rad {row}, der dei andre overskriftene står, og fyll ut kolonnen. Har kolonnen fått eit anna namn, rettar du det.",
    ),
    Code.HEADING_UNKNOWN: Wording(
        "Kolonnen «{typed}» er ikkje ein av kolonnane på dette arket, og er ikkje lesen.",
        "Er det dine eigne notat, lat overskrifta byrje med ein understrek, til dømes «_{typed}». "
        "Elles bruk ei av overskriftene i rettleiinga.",
    ),
    Code.HEADING_MISSPELT: Wording(
        "Kolonnen «{typed}» er ikkje lesen, for han heiter ikkje som ein av kolonnane på arket. Meinte du «{nearest}»?",
        "Skriv overskrifta slik: «{nearest}». Er det dine eigne notat, lat ho byrje med ein understrek, til dømes «_{typed}».",
    ),
    Code.HEADING_RENAMED: Wording(
        "Kolonnen «{typed}» er ikkje lesen, for han heiter ikkje som ein av kolonnane på arket. Meinte du «{nearest}»? "
        "Utan han ville kalendrane bli feil, så dei står som før.",
        "Skriv overskrifta slik: «{nearest}». Er det dine eigne notat, lat ho byrje med ein understrek, til dømes «_{typed}».",
    ),
    Code.HEADING_TWICE: Wording(
        "Kolonnen «{typed}» er det same som kolonnen i {also}. Berre den i {also} er lesen.",
        "Flytt alt til éin av kolonnane, og slett den andre eller lat overskrifta byrje med ein understrek, "
        "til dømes «_{typed}».",
    ),
    Code.HEADING_BLANK: Wording(
        "Kolonne {column} har innhald, men inga overskrift, og er ikkje lesen.",
        "Skriv ei overskrift i {cell}, til dømes «_notat» om kolonnen berre er til deg sjølv.",
    ),
    Code.FIELD_MISSING: Wording(
        "Feltet «{name}» manglar på arket «{sheet}».",
        "Skriv «{name}» i kolonnen med felt, og verdien i kolonnen ved sida av.",
    ),
    Code.FIELD_UNKNOWN: Wording(
        "Feltet «{typed}» er ikkje eit av felta på dette arket, og er ikkje lese.",
        "Er det dine eigne notat, lat namnet byrje med ein understrek, til dømes «_{typed}». "
        "Elles bruk eit av namna i rettleiinga.",
    ),
    Code.ROWS_ABOVE_HEADINGS: Wording(
        "Rad {rows} på arket «{sheet}» står over overskriftene i rad {row}, og er ikkje lesen. "
        "Det skjer når overskriftene blir sorterte saman med radene.",
        "Klipp ut rad {row} med overskriftene, og set ho inn over rad {first}. Skal radene ikkje vere med, slettar du dei.",
    ),
    Code.HEADINGS_REPEATED: Wording(
        "Rada gjentek overskriftene, og er ikkje lesen som innhald. Radene under er lesne som vanleg.",
        "Slett rada, så alle radene står i éin tabell med overskrifter berre øvst.",
    ),
    Code.HEADING_LOST: Wording(
        "Kolonne {column} har innhald, men inga overskrift, og er ikkje lesen. Utan han kan kalendrane bli feil, så dei står som før.",
        "Skriv overskrifta i {cell}. Desse manglar på arket: {absent}. Er kolonnen berre til deg sjølv, skriv du «_notat».",
    ),
    Code.FIELD_MISSPELT: Wording(
        "Feltet «{typed}» er ikkje lese, for det heiter ikkje som eit av felta på arket. Meinte du «{nearest}»?",
        "Skriv namnet slik: «{nearest}».",
    ),
    Code.FIELD_BLANK: Wording(
        "Rada har ein verdi, men ikkje noko namn på feltet, og er ikkje lesen.",
        "Skriv namnet på feltet i {cell}, til dømes «Tittel». Er det eit notat til deg sjølv, skriv «_notat».",
    ),
    Code.FIELD_TWICE: Wording(
        "Feltet «{typed}» er det same som feltet i {also}. Berre det i {also} er lese.",
        "Slett den eine av dei to radene.",
    ),
    Code.ROWS_HIDDEN: Wording(
        "Rad {rows} på arket «{sheet}» er gøymd eller filtrert bort, men innhaldet er med i planen.",
        "Vel Data > Fjern filter, eller merk radene rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
    ),
    Code.COLUMNS_HIDDEN: Wording(
        "Kolonne {columns} på arket «{sheet}» er gøymd, men innhaldet er med i planen.",
        "Merk kolonnane rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
    ),
    Code.ROWS_STRUCK: Wording(
        "Det er strek over teksten i rad {rows} på arket «{sheet}», men innhaldet er med som vanleg.",
        "Er eit møte avlyst, vel du «avlyst» i kolonnen «Status». Slett det som ikkje skal med, og ta bort streken elles.",
    ),
    Code.ROW_UNREAD: Wording(
        "Rada har berre «{typed}», og er ikkje lesen.",
        "Er det ein mellomtittel, treng du ikkje gjere noko. På arket «Plan» vel du kva tiltaka skal samlast under. "
        "Er det ei rad i tabellen, fyller du ut resten.",
    ),
    Code.CELLS_MERGED: Wording(
        "Ruta er slått saman med ei anna, så det er uklart kva som skal stå under «{title}» her.",
        "Merk ruta, vel Heim > Slå saman og midtstill for å dele ho igjen, og fyll ut kvar rad for seg.",
    ),
    Code.CONTENT_BEYOND: Wording(
        "Det står noko i {cell}, utanfor dei første {rows} radene og {columns} kolonnane. Det er ikkje lese.",
        "Slett det som står der, eller flytt det opp til dei andre radene.",
    ),
    Code.EXTERNAL_LINKS: Wording(
        "Arbeidsboka har koplingar til andre filer. Dei er ikkje henta; verdiane som stod der sist, er brukte.",
        "Vel Data > Rediger koplingar > Bryt kopling, så blir verdiane ståande, og sjå etter at dei stemmer.",
    ),
    Code.VALUE_MISSING: Wording(
        "«{title}» er ikkje fylt ut.",
        "Skriv det som manglar i {cell}. Er det ei rad for mykje i tabellen, slettar du heile rada.",
    ),
    Code.FIELD_VALUE_MISSING: Wording(
        "«{title}» er ikkje fylt ut.",
        "Skriv det i {cell}. Forklaringa på arket seier kva som skal stå der.",
    ),
    Code.CELL_ERROR: Wording(
        "Formelen under «{title}» gir feilen {typed}.",
        "Rett formelen, eller skriv verdien rett inn i {cell}.",
    ),
    Code.CELL_NOT_CALCULATED: Wording(
        "Formelen under «{title}» er ikkje rekna ut enno, så det er ingen verdi å lese.",
        "Opne arbeidsboka i Excel og lagre ho, så blir formelen rekna ut. Eller skriv verdien rett inn i {cell}.",
    ),
}
