"""Wordings of the findings about privacy, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.IDENTITY_NUMBER: Wording(
        "Her står et fødselsnummer eller D-nummer. Planen er offentlig, og slike numre skal aldri stå i den.",
        "Slett nummeret, og lagre arbeidsboka på nytt. Skriv heller rollen, for eksempel «rektor». "
        "Vi har ikke gjengitt nummeret noe sted.",
    ),
    Code.IDENTITY_NUMBER_IN_NAME: Wording(
        "Navnet på fila inneholder et fødselsnummer eller D-nummer.",
        "Gi fila et nytt navn uten nummeret, for eksempel «SLT-plan 2026.xlsx». Ingenting er publisert.",
    ),
    Code.PHONE_IN_TEXT: Wording(
        "Det ser ut til å stå et telefonnummer i teksten, og teksten blir offentlig.",
        "Ta det bort hvis det ikke skal stå der. "
        "Telefonnummeret til koordinatoren og politikontakten hører hjemme på arket «Plan».",
    ),
    Code.EMAIL_IN_TEXT: Wording(
        "Det ser ut til å stå en e-postadresse i teksten, og teksten blir offentlig.",
        "Ta den bort hvis den ikke skal stå der. "
        "E-postadressen til koordinatoren og politikontakten hører hjemme på arket «Plan».",
    ),
    Code.BIRTHDAY_IN_TEXT: Wording(
        "Det ser ut til å stå en fødselsdato i teksten, og teksten blir offentlig.",
        "Ta den bort. Skriv heller aldersgruppa, for eksempel «ungdom 12–18 år».",
    ),
    Code.CHILD_RECOGNISABLE: Wording(
        "Teksten kan gjøre at et barn eller en ungdom blir kjent igjen.",
        "Skriv om så teksten handler om en gruppe, for eksempel «ungdom 12–18 år» eller «elever på 8.–10. trinn».",
    ),
    Code.FEW_IN_TEXT: Wording(
        "Her står et lite antall barn eller unge, og teksten blir offentlig. Er de få, kan noen bli kjent igjen.",
        "Skriv heller «noen få» eller «færre enn fem». Kan ingen kjennes igjen, trenger du ikke gjøre noe.",
    ),
    Code.PARTICIPANT_NAMED: Wording(
        "Her står navnet på en person fra arket «Deltakere», og teksten blir offentlig.",
        "Skriv rollen i stedet for navnet, for eksempel «rektor ved Nes skole».",
    ),
    Code.INDIVIDUAL_CASES_UNCLEAR: Wording(
        "«{typed}» er verken ja eller nei, så det er uklart om gruppa behandler enkeltsaker. Derfor er kalenderne ikke endret.",
        "Skriv ja hvis gruppa noen gang behandler enkeltsaker. Da viser kalenderen verken tittel eller saksliste. Ellers skriver du nei.",
    ),
    Code.INDIVIDUAL_CASES_UNSAID: Wording(
        "Det står ikke om {group} behandler enkeltsaker. Møtene er fortsatt skjermet, slik de var sist.",
        "Skriv ja eller nei for gruppa i kolonnen «Enkeltsaker» på arket «Grupper». Er kolonnen borte, lager du den igjen.",
    ),
    Code.INDIVIDUAL_CASES_INHERITED: Wording(
        "{gone}, som behandlet enkeltsaker, er borte eller har ingen møter lenger, og {group} kan være den samme gruppa. "
        "Derfor er møtene i {group} skjermet: kalenderen viser verken tittel eller saksliste.",
        "Skriv ja eller nei for {group} i kolonnen «Enkeltsaker» på arket «Grupper». Er kolonnen borte, lager du den igjen.",
    ),
}
