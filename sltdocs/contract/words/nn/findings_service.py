"""Wordings of the findings about the service and its surroundings, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.TEMPLATE_UNUSABLE: Wording(
        "Word-malen kan ikkje brukast: {detail}",
        "Gi beskjed til dei som driftar tenesta, så dei kan rette malen. Alt anna er laga som før.",
    ),
    Code.PLAN_IN_TWO_FILES: Wording(
        "Det ligg òg ei anna arbeidsbok for den same planen i mappa: «{other}».",
        "Ta vare på berre den som gjeld, og flytt den andre ut av mappa. Den nyaste er brukt.",
    ),
    Code.CONFLICT_COPY: Wording(
        "Filnamnet tyder på at to personar har lagra samtidig, og at dette er den eine kopien.",
        "Samanlikn dei to filene, flytt endringane over i éi av dei, og ta den andre ut av mappa.",
    ),
}
