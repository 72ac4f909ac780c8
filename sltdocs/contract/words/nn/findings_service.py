"""Wordings of the findings about files in the folder, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.FILE_SHORTCUT: Wording(
        "«{name}» er berre ein snarveg til ei fil, ikkje sjølve arbeidsboka.",
        "Opne mappa der arbeidsboka ligg, kopier sjølve fila (til dømes «plan.xlsx») og lim henne inn her.",
    ),
    Code.FILE_STOPPED: Wording(
        "Arbeidet med fila måtte avbrytast: ho krev for mykje tid eller minne.",
        "Lag ei ny arbeidsbok, kopier berre cellene med innhald dit, og lagre henne. Hjelper ikkje det, send fila til IT.",
    ),
    Code.FILE_CONFLICT_COPY: Wording(
        "I mappa ligg òg «{name}», som ser ut som ein kopi frå ein lagringskonflikt. Han er ikkje brukt.",
        "Opne begge filene, flytt det som manglar, over i arbeidsboka, og slett kopien.",
    ),
    Code.PLAN_IN_TWO_WORKBOOKS: Wording(
        "To arbeidsbøker gjeld den same planen: denne og «{name}». Det er den som kom sist, som gjeld.",
        "Behald éi av dei i mappa, og flytt den andre til ein annan stad.",
    ),
    Code.TEMPLATE_UNUSABLE: Wording(
        "Wordmalen kan ikkje brukast: {fault}",
        "Arbeidsboka er det ingenting i vegen med. Be den som har ansvar for malane, om å rette malen.",
    ),
}
