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
