"""The words that explain a proposed meeting, in nynorsk."""

from sltdocs.contract.words.proposing import Proposing

WORDS = Proposing(
    proposal="Framlegg til møte {place} av {wanted} i {year}.",
    promised="Planen seier «{wording}».",
    usual_weekday="«{group}» møtest som regel på ein {weekday}.",
    other_weekday="Ingen {usual} passa, så det vart ein {weekday}.",
    unknown_weekday="Det står ingen fast vekedag for «{group}», så det vart ein {weekday}.",
    obstacles={
        "public-holiday": "{day} er {name}.",
        "day-off": "{day} er {name}.",
        "collision": "{day} møtest «{name}» på same tid, med nokre av dei same deltakarane.",
    },
    follows="«{group}» møtest {day} og kan førebu sakene.",
    prepares="Møtet kan førebu sakene til «{group}» {day}.",
)
