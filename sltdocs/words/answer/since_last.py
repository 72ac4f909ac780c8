"""The words of what has changed since the last publication, at the top of the coordinator's answer."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class SinceLastWords(Struct, frozen=True):
    """Texts with braces are format strings. `kinds` is keyed by the values of `plan.adoption.comparing.DifferenceKind`."""

    heading: str
    nothing: str
    same_save: str
    rest: str
    reaches: str
    calendars: str
    roles: str
    content: str
    kinds: Mapping[str, str]
    from_to: str


NB = SinceLastWords(
    heading="Endret siden sist",
    nothing="Ingenting er endret siden sist.",
    same_save="Arbeidsboka er den samme som i forrige svar. Det som ble laget da, gjelder fortsatt.",
    rest="Vis {count:# linje til|# linjer til}",
    reaches="Dette merker andre",
    calendars="Kalendere som endres: {names}",
    roles="Roller som får endringene i kalenderen sin: {names}",
    content="Tekster, tall og annet i planen",
    kinds={"new": "Lagt til: {what}", "gone": "Tatt ut: {what}", "changed": "Endret: {what}"},
    from_to="{line} (fra «{old}» til «{new}»)",
)

NN = SinceLastWords(
    heading="Endra sidan sist",
    nothing="Ingenting er endra sidan sist.",
    same_save="Arbeidsboka er den same som i førre svar. Det som vart laga då, gjeld framleis.",
    rest="Vis {count:# linje til|# linjer til}",
    reaches="Dette merkar andre",
    calendars="Kalendrar som blir endra: {names}",
    roles="Roller som får endringane i kalenderen sin: {names}",
    content="Tekstar, tal og anna i planen",
    kinds={"new": "Lagt til: {what}", "gone": "Teke ut: {what}", "changed": "Endra: {what}"},
    from_to="{line} (frå «{old}» til «{new}»)",
)


def since_last_words(form: WrittenForm) -> SinceLastWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
