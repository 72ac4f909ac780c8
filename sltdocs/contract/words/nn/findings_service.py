"""Wordings of the findings about the service and its surroundings, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.TEMPLATE_UNUSABLE: Wording(
        "Word-malen for dette dokumentet kan ikkje brukast.",
        "Gi beskjed til dei som driftar tenesta, så dei kan rette malen. Alt anna er laga som før.",
    ),
    Code.TEMPLATE_BEFORE: Wording(
        "Word-malen «{template}» er endra og har ein feil. Dokumenta er laga med den førre malen som verka, "
        "eller med den som følgjer med viss ingen eigen har verka.",
        "Du treng ikkje gjere noko med arbeidsboka. Gi beskjed til den som har laga malen; feilen er forklart i mappa «_maler» i utboksen.",
    ),
    Code.PLAN_IN_TWO_FILES: Wording(
        "Førre gongen kom planen frå ei anna arbeidsbok: «{other}». Den som kom sist, er brukt.",
        "Ligg den andre framleis i mappa, flyttar du ut den som ikkje gjeld. Har du berre gitt arbeidsboka eit nytt namn, treng du ikkje gjere noko.",
    ),
    Code.CONFLICT_COPY: Wording(
        "I mappa ligg også «{other}». Namnet tyder på at to personar har lagra samtidig. Den kopien er ikkje brukt.",
        "Samanlikn dei to filene, flytt endringane over i arbeidsboka, og ta kopien ut av mappa.",
    ),
    Code.PROGRAM_FAULT: Wording(
        "Arbeidet stansa på grunn av ein feil i sjølve programmet. Det er ikkje sikkert at noko er gale med arbeidsboka.",
        "Gi beskjed til dei som driftar tenesta. Prøv gjerne å lagre arbeidsboka på nytt i Excel så lenge.",
    ),
}
