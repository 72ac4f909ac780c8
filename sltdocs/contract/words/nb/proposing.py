"""The words that explain a proposed meeting, in bokmål."""

from sltdocs.contract.words.proposing import Proposing

WORDS = Proposing(
    proposal="Forslag til møte {place} av {wanted} i {year}.",
    promised="Planen sier «{wording}».",
    usual_weekday="«{group}» møtes som regel på en {weekday}.",
    other_weekday="Ingen {usual} passet, så det ble en {weekday}.",
    unknown_weekday="Det står ingen fast ukedag for «{group}», så det ble en {weekday}.",
    obstacles={
        "public-holiday": "{day} er {name}.",
        "day-off": "{day} er {name}.",
        "collision": "{day} møtes «{name}» på samme tid, med noen av de samme deltakerne.",
    },
    follows="«{group}» møtes {day} og kan forberede sakene.",
    prepares="Møtet kan forberede sakene til «{group}» {day}.",
)
