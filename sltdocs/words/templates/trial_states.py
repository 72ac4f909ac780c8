"""What the plans are called that a template is tried with, by their states; `{count}` is a number of columns."""

from collections.abc import Mapping

NB: Mapping[str, str] = {
    "example": "eksempelet",
    "minimum": "en arbeidsbok med bare det som må være med",
    "one": "en plan med bare ett av hvert",
    "many": "en plan med mange tiltak, mål og møter",
    "draft": "en plan som er et utkast",
    "hearing": "en plan som er på høring",
    "adopted": "en vedtatt plan",
    "under-revision": "en plan som blir revidert",
    "joint": "en felles plan for to kommuner",
    "grouped": "en plan der tiltakene er gruppert på en annen måte",
    "columns": "en plan der {count} av de valgfrie kolonnene for tiltak er fylt ut",
    "real": "denne arbeidsboka",
    "without-adoptions": "en plan uten vedtak",
    "without-sections": "en plan uten koordinatorens egne tekster",
    "without-goals": "en plan uten mål",
    "without-guidelines": "en plan uten føringer",
    "without-focus-areas": "en plan uten innsatsområder",
    "without-groups": "en plan uten grupper",
    "without-participants": "en plan uten deltakere",
    "without-series": "en plan uten faste treffpunkt",
    "without-meetings": "en plan uten møter",
    "without-activities": "en plan uten aktiviteter",
    "without-key-figures": "en plan uten nøkkeltall",
    "without-grants": "en plan uten tilskudd",
    "without-links": "en plan uten lenker",
}

NN: Mapping[str, str] = {
    "example": "dømet",
    "minimum": "ei arbeidsbok med berre det som må vere med",
    "one": "ein plan med berre eitt av kvart",
    "many": "ein plan med mange tiltak, mål og møte",
    "draft": "ein plan som er eit utkast",
    "hearing": "ein plan som er på høyring",
    "adopted": "ein vedteken plan",
    "under-revision": "ein plan som blir revidert",
    "joint": "ein felles plan for to kommunar",
    "grouped": "ein plan der tiltaka er grupperte på ein annan måte",
    "columns": "ein plan der {count} av dei valfrie kolonnane for tiltak er fylte ut",
    "real": "denne arbeidsboka",
    "without-adoptions": "ein plan utan vedtak",
    "without-sections": "ein plan utan koordinatoren sine eigne tekstar",
    "without-goals": "ein plan utan mål",
    "without-guidelines": "ein plan utan føringar",
    "without-focus-areas": "ein plan utan innsatsområde",
    "without-groups": "ein plan utan grupper",
    "without-participants": "ein plan utan deltakarar",
    "without-series": "ein plan utan faste treffpunkt",
    "without-meetings": "ein plan utan møte",
    "without-activities": "ein plan utan aktivitetar",
    "without-key-figures": "ein plan utan nøkkeltal",
    "without-grants": "ein plan utan tilskot",
    "without-links": "ein plan utan lenkjer",
}


def state_in_words(state: str, words: Mapping[str, str]) -> str:
    """What a plan of this state is called; blank for none."""
    name, _, count = state.partition("-") if state.startswith("columns-") else (state, "", "")
    return words.get(name, "").format(count=count)
