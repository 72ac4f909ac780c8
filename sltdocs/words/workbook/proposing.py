"""The words that explain a proposed meeting."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Proposing(Struct, frozen=True):
    """`obstacles` by kind; each is a sentence."""

    proposal: str
    promised: str
    usual_weekday: str
    other_weekday: str
    unknown_weekday: str
    obstacles: Mapping[str, str]
    follows: str
    prepares: str


NB = Proposing(
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

NN = Proposing(
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


def proposing_words(form: WrittenForm) -> Proposing:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
