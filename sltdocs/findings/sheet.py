"""Findings about sheets, headings and what is hidden."""

from sltdocs.contract.code import Code, Severity, Wording


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
            "Arket «{typed}» er ikke et av arkene i planen, og er ikke lest.",
            "Skal det ikke med, la navnet begynne med en understrek, for eksempel «_{typed}». "
            "Ellers gi det et av navnene i veiledningen, for eksempel «Møter».",
        ),
        Wording(
            "Arket «{typed}» er ikkje eit av arka i planen, og er ikkje lese.",
            "Skal det ikkje med, lat namnet byrje med ein understrek, til dømes «_{typed}». "
            "Elles gi det eit av namna i rettleiinga, til dømes «Møte».",
        ),
    )
    SHEET_ANOTHER = (
        "sheet-another",
        Severity.WARNING,
        Wording(
            "Arket «{typed}» ligner på «{like}», men bare arket som heter «{like}», er lest.",
            "Skal radene være med, flytter du dem til arket «{like}». Ellers lar du navnet begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» liknar på «{like}», men berre arket som heiter «{like}», er lese.",
            "Skal radene vere med, flyttar du dei til arket «{like}». Elles lèt du namnet byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    SHEET_TWICE = (
        "sheet-twice",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» er det samme som arket «{also}». Bare det siste er lest.",
            "Flytt alt til ett av arkene, og slett det andre eller la navnet begynne med en understrek, for eksempel «_{sheet}».",
        ),
        Wording(
            "Arket «{sheet}» er det same som arket «{also}». Berre det siste er lese.",
            "Flytt alt til eitt av arka, og slett det andre eller lat namnet byrje med ein understrek, til dømes «_{sheet}».",
        ),
    )
    SHEET_HIDDEN = (
        "sheet-hidden",
        Severity.WARNING,
        Wording(
            "Arket «{sheet}» er skjult, men innholdet er med i planen.",
            "Høyreklikk på en arkfane, velg «Vis», og se etter at alt skal med. Skal det ikke med, slett arket.",
        ),
        Wording(
            "Arket «{sheet}» er gøymt, men innhaldet er med i planen.",
            "Høgreklikk på ei arkfane, vel «Vis», og sjå etter at alt skal med. Skal det ikkje med, slett arket.",
        ),
    )
    SHEET_DAMAGED = (
        "sheet-damaged",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» er skadet og lar seg ikke lese.",
            "Åpne arbeidsboka i Excel, svar ja hvis Excel vil reparere den, se over arket og lagre på nytt.",
        ),
        Wording(
            "Arket «{sheet}» er skadd og lèt seg ikkje lese.",
            "Opne arbeidsboka i Excel, svar ja om Excel vil reparere ho, sjå over arket og lagre på nytt.",
        ),
    )
    HEADING_MISSING = (
        "heading-missing",
        Severity.ERROR,
        Wording(
            "Kolonnen «{name}» mangler på arket «{sheet}».",
            "Skriv overskriften «{name}» i rad {row}, der de andre overskriftene står, og fyll ut kolonnen. Har kolonnen fått et annet navn, retter du det.",
        ),
        Wording(
            "Kolonnen «{name}» manglar på arket «{sheet}».",
            "Skriv overskrifta «{name}» i rad {row}, der dei andre overskriftene står, og fyll ut kolonnen. Har kolonnen fått eit anna namn, rettar du det.",
        ),
    )
    HEADING_UNKNOWN = (
        "heading-unknown",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke en av kolonnene på dette arket, og er ikke lest.",
            "Er det dine egne notater, la overskriften begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruk en av overskriftene i veiledningen.",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje ein av kolonnane på dette arket, og er ikkje lesen.",
            "Er det dine eigne notat, lat overskrifta byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruk ei av overskriftene i rettleiinga.",
        ),
    )
    HEADING_TWICE = (
        "heading-twice",
        Severity.ERROR,
        Wording(
            "Kolonnen «{typed}» er det samme som kolonnen i {also}. Bare den i {also} er lest.",
            "Flytt alt til én av kolonnene, og slett den andre eller la overskriften begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er det same som kolonnen i {also}. Berre den i {also} er lesen.",
            "Flytt alt til éin av kolonnane, og slett den andre eller lat overskrifta byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    FIELD_MISSING = (
        "field-missing",
        Severity.ERROR,
        Wording(
            "Feltet «{name}» mangler på arket «{sheet}».",
            "Skriv «{name}» i kolonnen med felt, og verdien i kolonnen ved siden av.",
        ),
        Wording(
            "Feltet «{name}» manglar på arket «{sheet}».",
            "Skriv «{name}» i kolonnen med felt, og verdien i kolonnen ved sida av.",
        ),
    )
    FIELD_UNKNOWN = (
        "field-unknown",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke et av feltene på dette arket, og er ikke lest.",
            "Er det dine egne notater, la navnet begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruk et av navnene i veiledningen.",
        ),
        Wording(
            "Feltet «{typed}» er ikkje eit av felta på dette arket, og er ikkje lese.",
            "Er det dine eigne notat, lat namnet byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruk eit av namna i rettleiinga.",
        ),
    )
    FIELD_TWICE = (
        "field-twice",
        Severity.ERROR,
        Wording(
            "Feltet «{typed}» er det samme som feltet i {also}. Bare det i {also} er lest.",
            "Slett den ene av de to radene.",
        ),
        Wording(
            "Feltet «{typed}» er det same som feltet i {also}. Berre det i {also} er lese.",
            "Slett den eine av dei to radene.",
        ),
    )
    ROWS_HIDDEN = (
        "rows-hidden",
        Severity.WARNING,
        Wording(
            "Rad {rows} på arket «{sheet}» er skjult eller filtrert bort, men innholdet er med i planen.",
            "Velg Data > Fjern filter, eller merk radene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
        ),
        Wording(
            "Rad {rows} på arket «{sheet}» er gøymd eller filtrert bort, men innhaldet er med i planen.",
            "Vel Data > Fjern filter, eller merk radene rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
        ),
    )
    ROWS_STRUCK = (
        "rows-struck",
        Severity.WARNING,
        Wording(
            "Det er strek over teksten i rad {rows} på arket «{sheet}», men innholdet er med som vanlig.",
            "Er et møte avlyst, velger du «avlyst» i kolonnen «Status». Slett det som ikke skal med, og ta bort streken ellers.",
        ),
        Wording(
            "Det er strek over teksten i rad {rows} på arket «{sheet}», men innhaldet er med som vanleg.",
            "Er eit møte avlyst, vel du «avlyst» i kolonnen «Status». Slett det som ikkje skal med, og ta bort streken elles.",
        ),
    )
    ROW_UNREAD = (
        "row-unread",
        Severity.WARNING,
        Wording(
            "Raden har bare «{typed}», og er ikke lest.",
            "Er det en mellomtittel, trenger du ikke gjøre noe. På arket «Plan» velger du hva tiltakene skal samles under. "
            "Er det en rad i tabellen, fyller du ut resten.",
        ),
        Wording(
            "Rada har berre «{typed}», og er ikkje lesen.",
            "Er det ein mellomtittel, treng du ikkje gjere noko. På arket «Plan» vel du kva tiltaka skal samlast under. "
            "Er det ei rad i tabellen, fyller du ut resten.",
        ),
    )
    CELLS_MERGED = (
        "cells-merged",
        Severity.ERROR,
        Wording(
            "Ruta er slått sammen med en annen, så det er uklart hva som skal stå under «{title}» her.",
            "Merk ruta, velg Hjem > Slå sammen og midtstill for å dele den igjen, og fyll ut hver rad for seg.",
        ),
        Wording(
            "Ruta er slått saman med ei anna, så det er uklart kva som skal stå under «{title}» her.",
            "Merk ruta, vel Heim > Slå saman og midtstill for å dele ho igjen, og fyll ut kvar rad for seg.",
        ),
    )
    EXTERNAL_LINKS = (
        "external-links",
        Severity.WARNING,
        Wording(
            "Arbeidsboka har koblinger til andre filer. De er ikke hentet; verdiene som sto der sist, er brukt.",
            "Velg Data > Rediger koblinger > Bryt kobling, så blir verdiene stående, og se etter at de stemmer.",
        ),
        Wording(
            "Arbeidsboka har koplingar til andre filer. Dei er ikkje henta; verdiane som stod der sist, er brukte.",
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
            "«{typed}» er lest, men er ikke tatt i bruk ennå. Det som står der, kommer ikke med noe sted.",
            "La det gjerne stå. Når programmet tar det i bruk, trenger du ikke skrive det på nytt.",
        ),
        Wording(
            "«{typed}» er lese, men er ikkje teke i bruk enno. Det som står der, kjem ikkje med nokon stad.",
            "Lat det gjerne stå. Når programmet tek det i bruk, treng du ikkje skrive det på nytt.",
        ),
    )
    SHEET_MISSPELT = (
        "sheet-misspelt",
        Severity.ERROR,
        Wording(
            "Arket «{typed}» er ikke lest, for det heter ikke som et av arkene i planen. Mente du «{nearest}»?",
            "Gi arket navnet «{nearest}». Er det dine egne notater, la navnet begynne med en understrek, for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» er ikkje lese, for det heiter ikkje som eit av arka i planen. Meinte du «{nearest}»?",
            "Gi arket namnet «{nearest}». Er det dine eigne notat, lat namnet byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADINGS_NOT_FOUND = (
        "headings-not-found",
        Severity.ERROR,
        Wording(
            "Fant ingen rad med overskrifter på arket «{sheet}», så ingenting der er lest.",
            "Skriv overskriftene {wanted} i én rad øverst på arket, og innholdet under.",
        ),
        Wording(
            "Fann inga rad med overskrifter på arket «{sheet}», så ingenting der er lese.",
            "Skriv overskriftene {wanted} i éi rad øvst på arket, og innhaldet under.",
        ),
    )
    HEADING_MISSPELT = (
        "heading-misspelt",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke lest, for den heter ikke som en av kolonnene på arket. Mente du «{nearest}»?",
            "Skriv overskriften slik: «{nearest}». Er det dine egne notater, la den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje lesen, for han heiter ikkje som ein av kolonnane på arket. Meinte du «{nearest}»?",
            "Skriv overskrifta slik: «{nearest}». Er det dine eigne notat, lat ho byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADING_RENAMED = (
        "heading-renamed",
        Severity.ERROR,
        Wording(
            "Kolonnen «{typed}» er ikke lest, for den heter ikke som en av kolonnene på arket. Mente du «{nearest}»? "
            "Uten den ville kalenderne bli feil, så de står som før.",
            "Skriv overskriften slik: «{nearest}». Er det dine egne notater, la den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje lesen, for han heiter ikkje som ein av kolonnane på arket. Meinte du «{nearest}»? "
            "Utan han ville kalendrane bli feil, så dei står som før.",
            "Skriv overskrifta slik: «{nearest}». Er det dine eigne notat, lat ho byrje med ein understrek, til dømes «_{typed}».",
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
            "grupper som handsamar enkeltsaker? Kalendrane ventar til det er svart på, og i dokumenta er alle gruppene skjerma.",
            "Kall kolonnen «{name}» om det er den. Er «{typed}» noko anna, legg du til ein tom kolonne «{name}», eller lèt "
            "overskrifta byrje med ein understrek: «_{typed}».",
        ),
    )
    HEADING_BLANK = (
        "heading-blank",
        Severity.WARNING,
        Wording(
            "Kolonne {column} har innhold, men ingen overskrift, og er ikke lest.",
            "Skriv en overskrift i {cell}, for eksempel «_notat» hvis kolonnen bare er til deg selv.",
        ),
        Wording(
            "Kolonne {column} har innhald, men inga overskrift, og er ikkje lesen.",
            "Skriv ei overskrift i {cell}, til dømes «_notat» om kolonnen berre er til deg sjølv.",
        ),
    )
    ROWS_ABOVE_HEADINGS = (
        "rows-above-headings",
        Severity.ERROR,
        Wording(
            "Rad {rows} på arket «{sheet}» står over overskriftene i rad {row}, og er ikke lest. "
            "Det skjer når overskriftene blir sortert sammen med radene.",
            "Klipp ut rad {row} med overskriftene, og sett den inn over rad {first}. Skal radene ikke være med, sletter du dem.",
        ),
        Wording(
            "Rad {rows} på arket «{sheet}» står over overskriftene i rad {row}, og er ikkje lesen. "
            "Det skjer når overskriftene blir sorterte saman med radene.",
            "Klipp ut rad {row} med overskriftene, og set ho inn over rad {first}. Skal radene ikkje vere med, slettar du dei.",
        ),
    )
    HEADINGS_REPEATED = (
        "headings-repeated",
        Severity.WARNING,
        Wording(
            "Raden gjentar overskriftene, og er ikke lest som innhold. Radene under er lest som vanlig.",
            "Slett raden, så alle radene står i én tabell med overskrifter bare øverst.",
        ),
        Wording(
            "Rada gjentek overskriftene, og er ikkje lesen som innhald. Radene under er lesne som vanleg.",
            "Slett rada, så alle radene står i éin tabell med overskrifter berre øvst.",
        ),
    )
    HEADING_LOST = (
        "heading-lost",
        Severity.ERROR,
        Wording(
            "Kolonne {column} har innhold, men ingen overskrift, og er ikke lest. Uten den kan kalenderne bli feil, så de står som før.",
            "Skriv overskriften i {cell}. Disse mangler på arket: {absent}. Er kolonnen bare til deg selv, skriver du «_notat».",
        ),
        Wording(
            "Kolonne {column} har innhald, men inga overskrift, og er ikkje lesen. Utan han kan kalendrane bli feil, så dei står som før.",
            "Skriv overskrifta i {cell}. Desse manglar på arket: {absent}. Er kolonnen berre til deg sjølv, skriv du «_notat».",
        ),
    )
    FIELD_MISSPELT = (
        "field-misspelt",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke lest, for det heter ikke som et av feltene på arket. Mente du «{nearest}»?",
            "Skriv navnet slik: «{nearest}».",
        ),
        Wording(
            "Feltet «{typed}» er ikkje lese, for det heiter ikkje som eit av felta på arket. Meinte du «{nearest}»?",
            "Skriv namnet slik: «{nearest}».",
        ),
    )
    FIELD_BLANK = (
        "field-blank",
        Severity.WARNING,
        Wording(
            "Raden har en verdi, men ikke noe navn på feltet, og er ikke lest.",
            "Skriv navnet på feltet i {cell}, for eksempel «Tittel». Er det et notat til deg selv, skriv «_notat».",
        ),
        Wording(
            "Rada har ein verdi, men ikkje noko namn på feltet, og er ikkje lesen.",
            "Skriv namnet på feltet i {cell}, til dømes «Tittel». Er det eit notat til deg sjølv, skriv «_notat».",
        ),
    )
    COLUMNS_HIDDEN = (
        "columns-hidden",
        Severity.WARNING,
        Wording(
            "Kolonne {columns} på arket «{sheet}» er skjult, men innholdet er med i planen.",
            "Merk kolonnene rundt, høyreklikk og velg «Vis». Slett det som ikke skal med.",
        ),
        Wording(
            "Kolonne {columns} på arket «{sheet}» er gøymd, men innhaldet er med i planen.",
            "Merk kolonnane rundt, høgreklikk og vel «Vis». Slett det som ikkje skal med.",
        ),
    )
    CONTENT_BEYOND = (
        "content-beyond",
        Severity.WARNING,
        Wording(
            "Det står noe i {cell}, utenfor de første {rows} radene og {columns} kolonnene. Det er ikke lest.",
            "Slett det som står der, eller flytt det opp til de andre radene.",
        ),
        Wording(
            "Det står noko i {cell}, utanfor dei første {rows} radene og {columns} kolonnane. Det er ikkje lese.",
            "Slett det som står der, eller flytt det opp til dei andre radene.",
        ),
    )
