"""Wordings of the findings about files in the folder, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.FILE_SHORTCUT: Wording(
        "«{name}» er bare en snarvei til en fil, ikke selve arbeidsboka.",
        "Åpne mappa der arbeidsboka ligger, kopier selve fila (for eksempel «plan.xlsx») og lim den inn her.",
    ),
    Code.FILE_STOPPED: Wording(
        "Arbeidet med fila måtte avbrytes: den krever for mye tid eller minne.",
        "Lag en ny arbeidsbok, kopier bare cellene med innhold dit, og lagre den. Hjelper ikke det, send fila til IT.",
    ),
    Code.FILE_CONFLICT_COPY: Wording(
        "I mappa ligger også «{name}», som ser ut som en kopi fra en lagringskonflikt. Den er ikke brukt.",
        "Åpne begge filene, flytt det som mangler over i arbeidsboka, og slett kopien.",
    ),
    Code.PLAN_IN_TWO_WORKBOOKS: Wording(
        "To arbeidsbøker gjelder den samme planen: denne og «{name}». Det er den som kom sist, som gjelder.",
        "Behold én av dem i mappa, og flytt den andre til et annet sted.",
    ),
    Code.TEMPLATE_UNUSABLE: Wording(
        "Wordmalen kan ikke brukes: {fault}",
        "Arbeidsboka er det ingenting i veien med. Be den som har ansvar for malene, om å rette malen.",
    ),
}
