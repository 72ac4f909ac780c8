"""Wordings of the findings about the service and its surroundings, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.TEMPLATE_UNUSABLE: Wording(
        "Word-malen for dette dokumentet kan ikke brukes.",
        "Gi beskjed til dem som drifter tjenesten, så de kan rette malen. Alt annet er laget som før.",
    ),
    Code.TEMPLATE_BEFORE: Wording(
        "Word-malen «{template}» er endret og har en feil. Dokumentene er laget med den forrige malen som virket, "
        "eller med den som følger med hvis ingen egen har virket.",
        "Du trenger ikke gjøre noe med arbeidsboka. Gi beskjed til den som har laget malen; feilen er forklart i mappa «_maler» i utboksen.",
    ),
    Code.PLAN_IN_TWO_FILES: Wording(
        "Forrige gang kom planen fra en annen arbeidsbok: «{other}». Den som kom sist, er brukt.",
        "Ligger den andre fortsatt i mappa, flytter du ut den som ikke gjelder. Har du bare gitt arbeidsboka et nytt navn, trenger du ikke gjøre noe.",
    ),
    Code.CONFLICT_COPY: Wording(
        "I mappa ligger også «{other}». Navnet tyder på at to personer har lagret samtidig. Den kopien er ikke brukt.",
        "Sammenlign de to filene, flytt endringene over i arbeidsboka, og ta kopien ut av mappa.",
    ),
    Code.PROGRAM_FAULT: Wording(
        "Arbeidet stanset på grunn av en feil i programmet selv. Det er ikke sikkert at noe er galt med arbeidsboka.",
        "Gi beskjed til dem som drifter tjenesten. Prøv gjerne å lagre arbeidsboka på nytt i Excel så lenge.",
    ),
}
