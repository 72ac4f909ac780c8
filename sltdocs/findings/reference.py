"""Findings about keys and what refers to them."""

from sltdocs.contract.code import Code, Severity, Wording


class ReferenceCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    KEY_TWICE = (
        "key-twice",
        Severity.ERROR,
        Wording(
            "«{typed}» står på mer enn én rad, også i {also}.",
            "Gi hver rad sitt eget nummer eller navn, for eksempel «4a» og «4b». Rett så de andre arkene som bruker det.",
        ),
        Wording(
            "«{typed}» står på meir enn éi rad, også i {also}.",
            "Gi kvar rad sitt eige nummer eller namn, til dømes «4a» og «4b». Rett så dei andre arka som bruker det.",
        ),
    )
    MEETING_NUMBER_TWICE = (
        "meeting-number-twice",
        Severity.ERROR,
        Wording(
            "To møter i gruppa «{group}» har nummer {number} i {year}, også i {also}. Ingen av dem er endret i kalenderen.",
            "Gi møtene hvert sitt nummer, for eksempel 1, 2 og 3. Et møte beholder nummeret sitt når det flyttes.",
        ),
        Wording(
            "To møte i gruppa «{group}» har nummer {number} i {year}, også i {also}. Ingen av dei er endra i kalenderen.",
            "Gi møta kvart sitt nummer, til dømes 1, 2 og 3. Eit møte held på nummeret sitt når det blir flytta.",
        ),
    )
    GROUP_UNKNOWN = (
        "group-unknown",
        Severity.ERROR,
        Wording(
            "Gruppa «{typed}» står ikke på arket «{list}».",
            "Skriv et av kortnavnene som står der: {known}. Eller legg gruppa til på arket «{list}».",
        ),
        Wording(
            "Gruppa «{typed}» står ikkje på arket «{list}».",
            "Skriv eit av kortnamna som står der: {known}. Eller legg til gruppa på arket «{list}».",
        ),
    )
    GROUP_UNKNOWN_OFTEN = (
        "group-unknown-often",
        Severity.ERROR,
        Wording(
            "Gruppa «{typed}» står ikke på arket «{list}», men er brukt i {count} ruter her: {cells}.",
            "Hvis gruppa har fått nytt kortnavn, skriver du det nye i alle disse rutene. Ellers legger du til gruppa «{typed}» på arket «{list}». "
            "Dette er kortnavnene som står der nå: {known}.",
        ),
        Wording(
            "Gruppa «{typed}» står ikkje på arket «{list}», men er brukt i {count} ruter her: {cells}.",
            "Dersom gruppa har fått nytt kortnamn, skriv du det nye i alle desse rutene. Elles legg du til gruppa «{typed}» på arket «{list}». "
            "Dette er kortnamna som står der no: {known}.",
        ),
    )
    GROUP_SEVERAL = (
        "group-several",
        Severity.ERROR,
        Wording(
            "«{typed}» er flere grupper, men raden kan bare gjelde én.",
            "Skriv én rad for hver av gruppene {groups}. Hvis de møtes sammen, kan du heller lage en egen gruppe for det på arket «{list}».",
        ),
        Wording(
            "«{typed}» er fleire grupper, men rada kan berre gjelde éi.",
            "Skriv éi rad for kvar av gruppene {groups}. Dersom dei møtest saman, kan du heller lage ei eiga gruppe for det på arket «{list}».",
        ),
    )
    GROUP_MISSPELT = (
        "group-misspelt",
        Severity.ERROR,
        Wording(
            "Gruppa «{typed}» står ikke på arket «{list}». Mente du «{nearest}»?",
            "Skriv «{nearest}» hvis det er den gruppa du mener, eller legg gruppa til på arket «{list}».",
        ),
        Wording(
            "Gruppa «{typed}» står ikkje på arket «{list}». Meinte du «{nearest}»?",
            "Skriv «{nearest}» om det er den gruppa du meiner, eller legg til gruppa på arket «{list}».",
        ),
    )
    REFERENCE_UNKNOWN = (
        "reference-unknown",
        Severity.WARNING,
        Wording(
            "«{typed}» står ikke på arket «{list}» og er ikke tatt med her.",
            "Skriv det slik det står der: {known}. Eller legg raden til på arket «{list}».",
        ),
        Wording(
            "«{typed}» står ikkje på arket «{list}» og er ikkje teke med her.",
            "Skriv det slik det står der: {known}. Eller legg til rada på arket «{list}».",
        ),
    )
    REFERENCE_MISSPELT = (
        "reference-misspelt",
        Severity.WARNING,
        Wording(
            "«{typed}» står ikke på arket «{list}» og er ikke tatt med her. Mente du «{nearest}»?",
            "Skriv «{nearest}» hvis det er det du mener, eller legg raden til på arket «{list}».",
        ),
        Wording(
            "«{typed}» står ikkje på arket «{list}» og er ikkje teke med her. Meinte du «{nearest}»?",
            "Skriv «{nearest}» om det er det du meiner, eller legg til rada på arket «{list}».",
        ),
    )
    GROUPS_LOST = (
        "groups-lost",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» viser til grupper, men arket «{list}» mangler, er tomt eller er skadet.",
            "Sørg for at arket «{list}» har en rad for hver gruppe, med kortnavnene {typed}.",
        ),
        Wording(
            "Arket «{sheet}» viser til grupper, men arket «{list}» manglar, er tomt eller er skadd.",
            "Sørg for at arket «{list}» har ei rad for kvar gruppe, med kortnamna {typed}.",
        ),
    )
    REFERENCES_LOST = (
        "references-lost",
        Severity.WARNING,
        Wording(
            "Arket «{sheet}» viser til {typed}, men arket «{list}» mangler, er tomt eller er skadet. Det er ikke tatt med her.",
            "Skriv disse radene på arket «{list}», eller la rutene som viser til dem, stå tomme.",
        ),
        Wording(
            "Arket «{sheet}» viser til {typed}, men arket «{list}» manglar, er tomt eller er skadd. Det er ikkje teke med her.",
            "Skriv desse radene på arket «{list}», eller lat rutene som viser til dei, stå tomme.",
        ),
    )
    SMALL_NUMBER_LIMIT_LOW = (
        "small-number-limit-low",
        Severity.WARNING,
        Wording(
            "Grensen for små tall er satt til {typed}. Det er for lavt til å verne enkeltpersoner. Vi har brukt {used} i stedet.",
            "Skriv 3 eller mer, for eksempel 5.",
        ),
        Wording(
            "Grensa for små tal er sett til {typed}. Det er for lågt til å verne enkeltpersonar. Vi har brukt {used} i staden.",
            "Skriv 3 eller meir, til dømes 5.",
        ),
    )
