"""The words that explain a proposed meeting, in nynorsk."""

from sltdocs.contract.words.proposing import Proposing

WORDS = Proposing(
    proposal="Framlegg til møte {place} av {wanted} i {year}.",
    promised="Planen seier «{wording}».",
    usual_weekday="«{group}» møtest som regel på {weekday}.",
    other_weekday="{weekday} kl. {start} er vald, sidan ingen fast vekedag passa.",
    obstacles={
        "public-holiday": "{day} er {name}.",
        "day-off": "{day} er {name}.",
        "collision": "{day} møtest «{name}» på same tid, med nokre av dei same deltakarane.",
    },
    follows="«{group}» møtest {day} og kan førebu sakene.",
    prepares="Møtet kan førebu sakene til «{group}» {day}.",
)
