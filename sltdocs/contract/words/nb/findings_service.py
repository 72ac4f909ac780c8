"""Wordings of the findings about the service and its surroundings, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.TEMPLATE_UNUSABLE: Wording(
        "Word-malen kan ikke brukes: {detail}",
        "Gi beskjed til dem som drifter tjenesten, så de kan rette malen. Alt annet er laget som før.",
    ),
    Code.PLAN_IN_TWO_FILES: Wording(
        "Det ligger også en annen arbeidsbok for den samme planen i mappa: «{other}».",
        "Behold bare den som gjelder, og flytt den andre ut av mappa. Den nyeste er brukt.",
    ),
    Code.CONFLICT_COPY: Wording(
        "Filnavnet tyder på at to personer har lagret samtidig, og at dette er den ene kopien.",
        "Sammenlign de to filene, flytt endringene over i én av dem, og ta den andre ut av mappa.",
    ),
}
