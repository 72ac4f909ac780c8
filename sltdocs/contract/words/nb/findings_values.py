"""Wordings of the findings about the values of cells, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.DATE_UNREADABLE: Wording(
        "«{typed}» er ikke en dato som kan leses.",
        "Skriv dag, måned og år, for eksempel 19.02.2026 eller 19. februar 2026.",
    ),
    Code.DATE_MISTYPED: Wording(
        "«{typed}» er ikke skrevet slik at datoen kan leses sikkert.",
        "Mente du {nearest}? Skriv i så fall det, med punktum mellom dag, måned og år.",
    ),
    Code.DATE_IMPOSSIBLE: Wording(
        "Datoen «{typed}» finnes ikke.",
        "Mente du {nearest}? Skriv dagen først, så måneden og året, for eksempel 19.02.2026.",
    ),
    Code.DATE_WEEKDAY_CONTRADICTS: Wording(
        "«{typed}» stemmer ikke: {read} er en {weekday}.",
        "Rett enten ukedagen eller datoen. Du kan også skrive bare datoen, for eksempel {read}.",
    ),
    Code.DATE_FAR_OFF: Wording(
        "Datoen {read} ligger langt unna i tid.",
        "Se etter at året er riktig. Er det det, trenger du ikke gjøre noe.",
    ),
    Code.DATE_ONLY_YEAR: Wording(
        "Her står bare årstallet «{typed}», og ikke en hel dato.",
        "Skriv dag og måned også, for eksempel 01.01.{typed} eller 31.12.{typed}. Excel kan vise årstallet som {shown_as}.",
    ),
    Code.DATE_SEVERAL: Wording(
        "«{typed}» er mer enn én dato, men det er bare plass til én i hver rute.",
        "Skriv bare én, for eksempel {last}. Møter på flere dager får hver sin rad. "
        "En ferie har den første dagen i «Fra» og den siste i «Til».",
    ),
    Code.DATE_WITHOUT_YEAR: Wording(
        "Året mangler i «{typed}».",
        "Skriv det også, for eksempel {day}2026.",
    ),
    Code.WHEN_UNREADABLE: Wording(
        "«{typed}» er ikke et tidspunkt som kan leses.",
        "Skriv en dato, en måned, et halvår eller et år, for eksempel 19.02.2026, mars 2026, høsten 2026 eller 2026.",
    ),
    Code.YEAR_UNREADABLE: Wording(
        "«{typed}» er ikke et årstall.",
        "Skriv året med fire sifre, for eksempel 2026.",
    ),
    Code.TIME_UNREADABLE: Wording(
        "«{typed}» er ikke et klokkeslett som kan leses.",
        "Skriv for eksempel 09.00. Skal møtet ha sluttid i samme rute, skriver du 09.00–11.30.",
    ),
    Code.TIME_AMBIGUOUS: Wording(
        "«{typed}» kan bety både {first} og {second}.",
        "Skriv enten {first} eller {second}.",
    ),
    Code.DURATION_UNREADABLE: Wording(
        "«{typed}» er ikke en varighet som kan leses.",
        "Skriv for eksempel 90 min, 1,5 t eller 1 t 30 min.",
    ),
    Code.INTEGER_UNREADABLE: Wording(
        "«{typed}» er ikke et helt tall.",
        "Skriv bare tallet, uten tekst og desimaler, for eksempel 12.",
    ),
    Code.NUMBER_UNREADABLE: Wording(
        "«{typed}» er ikke et tall som kan leses.",
        "Skriv tallet alene, med komma foran desimalene, for eksempel 250\u00a0000, 12,5 eller 87 %.",
    ),
    Code.NUMBER_WITHHELD: Wording(
        "«{typed}» betyr at tallet ikke er oppgitt, og kan ikke vises i en tabell eller figur.",
        "Slett raden. Skriv gjerne i «Merknad» på en annen rad at tallet for det året ikke er oppgitt.",
    ),
    Code.YES_NO_UNREADABLE: Wording(
        "«{typed}» er verken ja eller nei.",
        "Skriv ja eller nei, eller la ruta stå tom.",
    ),
    Code.CHOICE_UNKNOWN: Wording(
        "«{typed}» er ikke et av ordene som kan brukes her.",
        "Velg ett av disse: {choices}.",
    ),
    Code.CHOICE_MISSPELT: Wording(
        "«{typed}» er ikke et av ordene som kan brukes her.",
        "Mente du «{meant}»? Ordene du kan velge mellom, er {choices}.",
    ),
    Code.EMAIL_UNREADABLE: Wording(
        "«{typed}» er ikke en fullstendig e-postadresse.",
        "Skriv én adresse med @ og endelse, for eksempel slt@kommunen.no.",
    ),
    Code.URL_UNREADABLE: Wording(
        "«{typed}» er ikke en nettadresse som kan brukes som lenke.",
        "Skriv hele adressen, slik den står i nettleseren, for eksempel https://www.kommunen.no/slt. "
        "Til da blir teksten stående uten lenke.",
    ),
    Code.INTERVAL_UNREADABLE: Wording(
        "«{typed}» er ikke et mønster for faste møter som kan leses.",
        "Skriv ukentlig, annenhver uke eller månedlig med dag, for eksempel månedlig 2. tirsdag. "
        "Møtes dere på en annen måte, skriver du hver dato på arket «Møter».",
    ),
    Code.MUNICIPALITY_NUMBER_UNREADABLE: Wording(
        "«{typed}» er ikke et kommunenummer.",
        "Skriv nummeret med fire sifre, for eksempel 0301. "
        "Er planen felles for flere kommuner, skiller du numrene med semikolon: 1122; 1124.",
    ),
    Code.KEY_IS_DATE: Wording(
        "Excel har gjort nummeret om til datoen «{typed}».",
        "Merk ruta, velg Tekst i lista over tallformater på fanen Hjem, og skriv nummeret på nytt, for eksempel {nearest}.",
    ),
    Code.TEXT_IS_DATE: Wording(
        "Her står datoen «{typed}». Kanskje har Excel gjort om det du skrev, for eksempel saksnummeret 3/26.",
        "Er det en dato, trenger du ikke gjøre noe. Ellers merker du ruta, velger Tekst i lista over tallformater på "
        "fanen Hjem, og skriver det på nytt.",
    ),
    Code.TEXT_BIDI_REMOVED: Wording(
        "Teksten inneholder usynlige tegn som snur leseretningen. De er fjernet.",
        "Les gjennom teksten i dokumentet. Skriv den gjerne på nytt i ruta, så forsvinner de usynlige tegnene.",
    ),
    Code.TEXT_TOO_LONG: Wording(
        "Teksten er svært lang, over {limit} tegn.",
        "Del den opp i flere rader, eller legg den i et vedlegg og lenk til det.",
    ),
}
