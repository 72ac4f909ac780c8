"""What was changed for the coordinator in the copy of her workbook that comes with the answer: told on its first sheet."""

from sltdocs.contract.code import Code, Severity, Wording


class CopyCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    CORRECTED_FOR_YOU = (
        "corrected-for-you",
        Severity.ADVICE,
        Wording(
            "«{old}» er rettet til «{new}» i denne kopien.",
            "Se etter om det er riktig. Hvis det er galt, skriv det du mente, for eksempel «avlyst».",
        ),
        Wording(
            "«{old}» er retta til «{new}» i denne kopien.",
            "Sjå etter om det er rett. Dersom det er gale, skriv det du meinte, til dømes «avlyst».",
        ),
    )
    PROPOSED_FOR_YOU = (
        "proposed-for-you",
        Severity.ADVICE,
        Wording(
            "Foreslått møte: {group}, {when}. Det står nederst på arket, og det er ikke med i noen kalender.",
            "Passer datoen, slett ordet «foreslått» i «Status». Passer den ikke, endre datoen, for eksempel 05.03.2026, eller slett raden.",
        ),
        Wording(
            "Føreslått møte: {group}, {when}. Det står nedst på arket, og det er ikkje med i nokon kalender.",
            "Passar datoen, slett ordet «føreslått» i «Status». Passar han ikkje, endre datoen, til dømes 05.03.2026, eller slett rada.",
        ),
    )
