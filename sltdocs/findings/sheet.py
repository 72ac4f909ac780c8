"""Findings about sheets, headings and what is hidden."""

from sltdocs.contract.code import Code, Severity, Wording
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import Both

_SHEETS = Both(", ".join(f"«{one.name.nb}»" for one in SHEETS), ", ".join(f"«{one.name.nn}»" for one in SHEETS))
"""The names that a sheet may have."""


class SheetCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    SHEET_MISSING = (
        "sheet-missing",
        Severity.ERROR,
        Wording(
            "Arket «{name}» mangler i arbeidsboka.",
            "Legg til et ark som heter «{name}», eller kopier det fra den tomme arbeidsboka.",
        ),
        Wording(
            "Arket «{name}» manglar i arbeidsboka.",
            "Legg til eit ark som heiter «{name}», eller kopier det frå den tomme arbeidsboka.",
        ),
    )
    SHEET_UNKNOWN = (
        "sheet-unknown",
        Severity.WARNING,
        Wording(
            "Arket «{typed}» er ikke et av arkene i planen og er ikke tatt med.",
            "Hvis det ikke skal med, lar du navnet begynne med en understrek, for eksempel «_{typed}». "
            f"Ellers gir du det et av disse navnene: {_SHEETS.nb}.",
        ),
        Wording(
            "Arket «{typed}» er ikkje eit av arka i planen og er ikkje teke med.",
            "Dersom det ikkje skal med, lèt du namnet byrje med ein understrek, til dømes «_{typed}». "
            f"Elles gir du det eit av desse namna: {_SHEETS.nn}.",
        ),
    )
    SHEET_ANOTHER = (
        "sheet-another",
        Severity.WARNING,
        Wording(
            "Arket «{typed}» ligner på «{like}», men bare arket som heter «{like}», er tatt med.",
            "Hvis radene skal være med, flytter du dem til arket «{like}». Ellers lar du navnet begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» liknar på «{like}», men berre arket som heiter «{like}», er teke med.",
            "Dersom radene skal vere med, flyttar du dei til arket «{like}». Elles lèt du namnet byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    SHEET_TWICE = (
        "sheet-twice",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» er det samme arket som «{first}» for oss. Bare «{first}» er tatt med.",
            "Flytt alt til ett av arkene, og slett det andre eller la navnet begynne med en understrek, for eksempel «_{sheet}».",
        ),
        Wording(
            "Arket «{sheet}» er det same arket som «{first}» for oss. Berre «{first}» er teke med.",
            "Flytt alt til eitt av arka, og slett det andre eller lat namnet byrje med ein understrek, til dømes «_{sheet}».",
        ),
    )
    SHEET_HIDDEN = (
        "sheet-hidden",
        Severity.WARNING,
        Wording(
            "Arket «{sheet}» er skjult, men innholdet er med i planen.",
            "Høyreklikk på en arkfane, velg «Vis», og se etter at alt skal med. Hvis det ikke skal med, sletter du arket.",
        ),
        Wording(
            "Arket «{sheet}» er gøymt, men innhaldet er med i planen.",
            "Høgreklikk på ei arkfane, vel «Vis», og sjå etter at alt skal med. Dersom det ikkje skal med, slettar du arket.",
        ),
    )
    SHEET_DAMAGED = (
        "sheet-damaged",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» er skadet og er ikke tatt med.",
            "Åpne arbeidsboka i Excel, svar ja hvis Excel vil reparere den, se over arket og lagre på nytt.",
        ),
        Wording(
            "Arket «{sheet}» er skadd og er ikkje teke med.",
            "Opne arbeidsboka i Excel, svar ja om Excel vil reparere ho, sjå over arket og lagre på nytt.",
        ),
    )
    HEADING_MISSING = (
        "heading-missing",
        Severity.ERROR,
        Wording(
            "Kolonnen «{name}» mangler på arket «{sheet}».",
            "Skriv overskriften «{name}» i rad {row}, der de andre overskriftene står, og fyll ut kolonnen. Hvis kolonnen har fått et annet navn, retter du det.",
        ),
        Wording(
            "Kolonnen «{name}» manglar på arket «{sheet}».",
            "Skriv overskrifta «{name}» i rad {row}, der dei andre overskriftene står, og fyll ut kolonnen. Dersom kolonnen har fått eit anna namn, rettar du det.",
        ),
    )
    HEADING_UNKNOWN = (
        "heading-unknown",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke en av kolonnene på dette arket og er ikke tatt med.",
            "Hvis det er dine egne notater, lar du overskriften begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruker du en av disse overskriftene: {known}.",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje ein av kolonnane på dette arket og er ikkje teken med.",
            "Dersom det er dine eigne notat, lèt du overskrifta byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruker du ei av desse overskriftene: {known}.",
        ),
    )
    HEADING_TWICE = (
        "heading-twice",
        Severity.ERROR,
        Wording(
            "Kolonnen «{typed}» er det samme som kolonnen i {also}. Bare den i {also} er tatt med.",
            "Flytt alt til én av kolonnene, og slett den andre eller la overskriften begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er det same som kolonnen i {also}. Berre den i {also} er teken med.",
            "Flytt alt til éin av kolonnane, og slett den andre eller lat overskrifta byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    FIELD_MISSING = (
        "field-missing",
        Severity.ERROR,
        Wording(
            "Feltet «{name}» mangler på arket «{sheet}».",
            "Skriv «{name}» i kolonnen «Felt», og svaret i kolonnen «Verdi».",
        ),
        Wording(
            "Feltet «{name}» manglar på arket «{sheet}».",
            "Skriv «{name}» i kolonnen «Felt», og svaret i kolonnen «Verdi».",
        ),
    )
    FIELD_UNKNOWN = (
        "field-unknown",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke et av feltene på dette arket og er ikke tatt med.",
            "Hvis det er dine egne notater, lar du navnet begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruker du et av disse navnene: {known}.",
        ),
        Wording(
            "Feltet «{typed}» er ikkje eit av felta på dette arket og er ikkje teke med.",
            "Dersom det er dine eigne notat, lèt du namnet byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruker du eit av desse namna: {known}.",
        ),
    )
    FIELD_TWICE = (
        "field-twice",
        Severity.ERROR,
        Wording(
            "Feltet «{typed}» er det samme som feltet i {also}. Bare det i {also} er tatt med.",
            "Slett den ene av de to radene.",
        ),
        Wording(
            "Feltet «{typed}» er det same som feltet i {also}. Berre det i {also} er teke med.",
            "Slett den eine av dei to radene.",
        ),
    )
    ROWS_HIDDEN = (
        "rows-hidden",
        Severity.WARNING,
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» er skjult eller filtrert bort, men innholdet er med i planen.",
            "Velg Data > Fjern filter, eller merk radene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
        ),
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» er {count:gøymd eller filtrert|gøymde eller filtrerte} bort, men innhaldet er med i planen.",
            "Vel Data > Fjern filter, eller merk radene rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
        ),
    )
    ROWS_STRUCK = (
        "rows-struck",
        Severity.WARNING,
        Wording(
            "Det er strek over teksten i {count:rad|radene} {rows} på arket «{sheet}», men innholdet er med som vanlig.",
            "Er et møte avlyst, velger du «avlyst» i kolonnen «Status». Slett det som ikke skal med. Ta ellers bort streken.",
        ),
        Wording(
            "Det er strek over teksten i {count:rad|radene} {rows} på arket «{sheet}», men innhaldet er med som vanleg.",
            "Er eit møte avlyst, vel du «avlyst» i kolonnen «Status». Slett det som ikkje skal med. Ta elles bort streken.",
        ),
    )
    ROW_UNREAD = (
        "row-unread",
        Severity.WARNING,
        Wording(
            "Raden har bare «{typed}» og er ikke tatt med.",
            "Er det en mellomtittel, trenger du ikke gjøre noe. På arket «Plan» velger du hva tiltakene skal samles under. "
            "Er det en rad i tabellen, fyller du ut resten.",
        ),
        Wording(
            "Rada har berre «{typed}» og er ikkje teken med.",
            "Er det ein mellomtittel, treng du ikkje gjere noko. På arket «Plan» vel du kva tiltaka skal samlast under. "
            "Er det ei rad i tabellen, fyller du ut resten.",
        ),
    )
    CELLS_MERGED = (
        "cells-merged",
        Severity.ERROR,
        Wording(
            "Ruta er slått sammen med en annen, så det er uklart hva som skal stå under «{title}» her.",
            "Merk ruta, velg Hjem > Slå sammen og midtstill for å dele den, og fyll ut hver rad for seg.",
        ),
        Wording(
            "Ruta er slått saman med ei anna, så det er uklart kva som skal stå under «{title}» her.",
            "Merk ruta, vel Heim > Slå saman og midtstill for å dele ho, og fyll ut kvar rad for seg.",
        ),
    )
    EXTERNAL_LINKS = (
        "external-links",
        Severity.WARNING,
        Wording(
            "Arbeidsboka har koblinger til andre filer. Vi henter dem ikke, men bruker verdiene som sto der sist.",
            "Velg Data > Rediger koblinger > Bryt kobling, så blir verdiene stående, og se etter at de stemmer.",
        ),
        Wording(
            "Arbeidsboka har koplingar til andre filer. Vi hentar dei ikkje, men bruker verdiane som stod der sist.",
            "Vel Data > Rediger koplingar > Bryt kopling, så blir verdiane ståande, og sjå etter at dei stemmer.",
        ),
    )
    VERSION_UNKNOWN = (
        "version-unknown",
        Severity.ERROR,
        Wording(
            "Det finnes ingen arbeidsbok med versjon {version}.",
            "Skriv {present} ved «Arbeidsbokversjon».",
        ),
        Wording(
            "Det finst inga arbeidsbok med versjon {version}.",
            "Skriv {present} ved «Arbeidsbokversjon».",
        ),
    )
    NOT_IN_USE_YET = (
        "not-in-use-yet",
        Severity.ADVICE,
        Wording(
            "«{typed}» er ikke tatt i bruk ennå. Det som står der, kommer ikke med noe sted.",
            "La det gjerne stå. Når tjenesten tar det i bruk, trenger du ikke skrive det på nytt.",
        ),
        Wording(
            "«{typed}» er ikkje teke i bruk enno. Det som står der, kjem ikkje med nokon stad.",
            "Lat det gjerne stå. Når tenesta tek det i bruk, treng du ikkje skrive det på nytt.",
        ),
    )
    SHEET_MISSPELT = (
        "sheet-misspelt",
        Severity.ERROR,
        Wording(
            "Arket «{typed}» er ikke tatt med, for planen skal ikke ha et ark med det navnet. Mente du «{nearest}»?",
            "Gi arket navnet «{nearest}». Hvis det er dine egne notater, lar du navnet begynne med en understrek, for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» er ikkje teke med, for planen skal ikkje ha noko ark med det namnet. Meinte du «{nearest}»?",
            "Gi arket namnet «{nearest}». Dersom det er dine eigne notat, lèt du namnet byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADINGS_NOT_FOUND = (
        "headings-not-found",
        Severity.ERROR,
        Wording(
            "Vi fant ingen rad med overskrifter på arket «{sheet}», så ingenting der er tatt med.",
            "Skriv overskriftene {wanted} i én rad øverst på arket, og innholdet under.",
        ),
        Wording(
            "Vi fann inga rad med overskrifter på arket «{sheet}», så ingenting der er teke med.",
            "Skriv overskriftene {wanted} i éi rad øvst på arket, og innhaldet under.",
        ),
    )
    HEADING_MISSPELT = (
        "heading-misspelt",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke tatt med, for arket skal ikke ha en kolonne med det navnet. Mente du «{nearest}»?",
            "Skriv overskriften slik: «{nearest}». Hvis det er dine egne notater, lar du den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje teken med, for arket skal ikkje ha nokon kolonne med det namnet. Meinte du «{nearest}»?",
            "Skriv overskrifta slik: «{nearest}». Dersom det er dine eigne notat, lèt du ho byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADING_RENAMED = (
        "heading-renamed",
        Severity.ERROR,
        Wording(
            "Kalenderne er ikke endret, fordi kolonnen «{nearest}» mangler. Arket har en kolonne «{typed}» i stedet. Er det den?",
            "Skriv overskriften slik: «{nearest}». Hvis det er dine egne notater, lar du den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kalendrane er ikkje endra, fordi kolonnen «{nearest}» manglar. Arket har ein kolonne «{typed}» i staden. "
            "Er det den?",
            "Skriv overskrifta slik: «{nearest}». Dersom det er dine eigne notat, lèt du ho byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADING_MAY_BE_SECRET = (
        "heading-may-be-secret",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» har ingen kolonne «{name}», men en kolonne «{typed}» som ikke er kjent. Er det den som sier hvilke "
            "grupper som behandler enkeltsaker? Kalenderne venter til det er svart på, og i dokumentene er alle gruppene skjermet.",
            "Kall kolonnen «{name}» hvis det er den. Er «{typed}» noe annet, legger du til en tom kolonne «{name}», eller lar "
            "overskriften begynne med en understrek: «_{typed}».",
        ),
        Wording(
            "Arket «{sheet}» har ingen kolonne «{name}», men ein kolonne «{typed}» som ikkje er kjend. Er det den som seier kva "
            "grupper som behandlar enkeltsaker? Kalendrane ventar til det er svart på, og i dokumenta er alle gruppene skjerma.",
            "Kall kolonnen «{name}» om det er den. Er «{typed}» noko anna, legg du til ein tom kolonne «{name}», eller lèt "
            "overskrifta byrje med ein understrek: «_{typed}».",
        ),
    )
    HEADING_BLANK = (
        "heading-blank",
        Severity.WARNING,
        Wording(
            "Kolonne {column} har innhold, men ingen overskrift. Den er ikke tatt med.",
            "Skriv en overskrift i {cell}, for eksempel «_notat» hvis kolonnen bare er til deg selv.",
        ),
        Wording(
            "Kolonne {column} har innhald, men inga overskrift. Han er ikkje teken med.",
            "Skriv ei overskrift i {cell}, til dømes «_notat» om kolonnen berre er til deg sjølv.",
        ),
    )
    ROWS_ABOVE_HEADINGS = (
        "rows-above-headings",
        Severity.ERROR,
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» står over overskriftene i rad {row} og er ikke tatt med. "
            "Det skjer når overskriftene blir sortert sammen med radene.",
            "Klipp ut rad {row} med overskriftene, og sett den inn over rad {first}. Hvis radene ikke skal være med, sletter du dem.",
        ),
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» står over overskriftene i rad {row} og er ikkje {count:teken|tekne} med. "
            "Det skjer når overskriftene blir sorterte saman med radene.",
            "Klipp ut rad {row} med overskriftene, og set ho inn over rad {first}. Dersom radene ikkje skal vere med, slettar du dei.",
        ),
    )
    HEADINGS_REPEATED = (
        "headings-repeated",
        Severity.WARNING,
        Wording(
            "Raden gjentar overskriftene og er ikke tatt med som innhold. Radene under er tatt med som vanlig.",
            "Slett raden, så alle radene står i én tabell med overskrifter bare øverst.",
        ),
        Wording(
            "Rada gjentek overskriftene og er ikkje teken med som innhald. Radene under er tekne med som vanleg.",
            "Slett rada, så alle radene står i éin tabell med overskrifter berre øvst.",
        ),
    )
    HEADING_LOST = (
        "heading-lost",
        Severity.ERROR,
        Wording(
            "Kalenderne er ikke endret, fordi kolonne {column} har innhold, men mangler overskrift.",
            "Skriv overskriften i {cell}. Disse mangler på arket: {absent}. Hvis kolonnen bare er til deg selv, skriver du «_notat».",
        ),
        Wording(
            "Kalendrane er ikkje endra, fordi kolonne {column} har innhald, men manglar overskrift.",
            "Skriv overskrifta i {cell}. Desse manglar på arket: {absent}. Dersom kolonnen berre er til deg sjølv, skriv du «_notat».",
        ),
    )
    FIELD_MISSPELT = (
        "field-misspelt",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke tatt med, for arket skal ikke ha et felt med det navnet. Mente du «{nearest}»?",
            "Skriv navnet slik: «{nearest}».",
        ),
        Wording(
            "Feltet «{typed}» er ikkje teke med, for arket skal ikkje ha noko felt med det namnet. Meinte du «{nearest}»?",
            "Skriv namnet slik: «{nearest}».",
        ),
    )
    FIELD_BLANK = (
        "field-blank",
        Severity.WARNING,
        Wording(
            "Raden har en verdi, men ikke noe navn på feltet. Den er ikke tatt med.",
            "Skriv navnet på feltet i {cell}, for eksempel «Tittel». Hvis det er et notat til deg selv, skriver du «_notat».",
        ),
        Wording(
            "Rada har ein verdi, men ikkje noko namn på feltet. Ho er ikkje teken med.",
            "Skriv namnet på feltet i {cell}, til dømes «Tittel». Dersom det er eit notat til deg sjølv, skriv du «_notat».",
        ),
    )
    COLUMNS_HIDDEN = (
        "columns-hidden",
        Severity.WARNING,
        Wording(
            "{count:Kolonne|Kolonnene} {columns} på arket «{sheet}» er skjult, men innholdet er med i planen.",
            "Merk kolonnene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
        ),
        Wording(
            "{count:Kolonne|Kolonnane} {columns} på arket «{sheet}» er {count:gøymd|gøymde}, men innhaldet er med i planen.",
            "Merk kolonnane rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
        ),
    )
    CONTENT_BEYOND = (
        "content-beyond",
        Severity.WARNING,
        Wording(
            "Det står noe i {cell}, utenfor de første {rows} radene og {columns} kolonnene. Det er ikke tatt med.",
            "Slett det som står der, eller flytt det inn i tabellen.",
        ),
        Wording(
            "Det står noko i {cell}, utanfor dei første {rows} radene og {columns} kolonnane. Det er ikkje teke med.",
            "Slett det som står der, eller flytt det inn i tabellen.",
        ),
    )
