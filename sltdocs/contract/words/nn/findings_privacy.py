"""Wordings of the findings about privacy, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.IDENTITY_NUMBER: Wording(
        "Her står eit fødselsnummer eller D-nummer. Planen er offentleg, og slike nummer skal aldri stå i han.",
        "Slett nummeret, og lagre arbeidsboka på nytt. Skriv heller rolla, til dømes «rektor». "
        "Vi har ikkje gjengitt nummeret nokon stad.",
    ),
    Code.IDENTITY_NUMBER_IN_NAME: Wording(
        "Namnet på fila inneheld eit fødselsnummer eller D-nummer.",
        "Gi fila eit nytt namn utan nummeret, til dømes «SLT-plan 2026.xlsx». Ingenting er publisert.",
    ),
    Code.PHONE_IN_TEXT: Wording(
        "Det ser ut til å stå eit telefonnummer i teksten, og teksten blir offentleg.",
        "Ta det bort om det ikkje skal stå der. "
        "Telefonnummeret til koordinatoren og politikontakten høyrer heime på arket «Plan».",
    ),
    Code.EMAIL_IN_TEXT: Wording(
        "Det ser ut til å stå ei e-postadresse i teksten, og teksten blir offentleg.",
        "Ta ho bort om ho ikkje skal stå der. E-postadressa til koordinatoren og politikontakten høyrer heime på arket «Plan».",
    ),
    Code.BIRTHDAY_IN_TEXT: Wording(
        "Det ser ut til å stå ein fødselsdato i teksten, og teksten blir offentleg.",
        "Ta han bort. Skriv heller aldersgruppa, til dømes «ungdom 12–18 år».",
    ),
    Code.CHILD_RECOGNISABLE: Wording(
        "Teksten kan gjere at eit barn eller ein ungdom blir kjend att.",
        "Skriv om så teksten handlar om ei gruppe, til dømes «ungdom 12–18 år» eller «elevar på 8.–10. trinn».",
    ),
    Code.FEW_IN_TEXT: Wording(
        "Her står eit lite tal barn eller unge, og teksten blir offentleg. Er dei få, kan nokon bli kjende att.",
        "Skriv heller «nokre få» eller «færre enn fem». Kan ingen kjennast att, treng du ikkje gjere noko.",
    ),
    Code.PARTICIPANT_NAMED: Wording(
        "Her står namnet på ein person frå arket «Deltakarar», og teksten blir offentleg.",
        "Skriv rolla i staden for namnet, til dømes «rektor ved Nes skule».",
    ),
    Code.INDIVIDUAL_CASES_UNCLEAR: Wording(
        "«{typed}» er korkje ja eller nei, så det er uklart om gruppa handsamar enkeltsaker. Difor er kalendrane ikkje endra.",
        "Skriv ja om gruppa nokon gong handsamar enkeltsaker. Då viser kalenderen korkje tittel eller saksliste. Elles skriv du nei.",
    ),
    Code.INDIVIDUAL_CASES_UNSAID: Wording(
        "Det står ikkje om {group} handsamar enkeltsaker. Møta er framleis skjerma, slik dei var sist.",
        "Skriv ja eller nei for gruppa i kolonnen «Enkeltsaker» på arket «Grupper». Er kolonnen borte, lagar du han att.",
    ),
    Code.INDIVIDUAL_CASES_INHERITED: Wording(
        "{gone}, som handsama enkeltsaker, er borte eller har ingen møte lenger, og {group} kan vere den same gruppa. "
        "Difor er møta i {group} skjerma: kalenderen viser korkje tittel eller saksliste.",
        "Skriv ja eller nei for {group} i kolonnen «Enkeltsaker» på arket «Grupper». Er kolonnen borte, lagar du han att.",
    ),
}
