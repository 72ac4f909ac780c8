"""Words for few children or young people in a text, as many as the limit for small numbers says."""

import re

from sltdocs.contract.rows import Contents
from sltdocs.plan.assembling.heading import DEFAULT_SMALL_NUMBER_LIMIT, LEAST_SMALL_NUMBER_LIMIT

_WORDS = {
    "én": 1, "éin": 1, "ett": 1, "eitt": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
    "atten": 18, "nitten": 19, "tjue": 20,
}  # fmt: skip
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(_WORDS)})"
_YOUNG = (
    r"gutt(?:en|er|ene)?|gut(?:en|ar|ane)?|jent(?:e|a|en|er|ene)|ungdom(?:men|m?er|m?ene|m?ar|m?ane)?|elev(?:en|er|ene|ar|ane)?"
    r"|barn(?:et|a|ene)?|mindreårige?|tenåring(?:en|er|ene|ar|ane)?|1?\d-?åring(?:er|ene|ar|ane)|søsken(?:ene|a)?|sysken(?:a)?"
    r"|søst(?:re|rene|rer)|brø(?:dre|drene|r|rne)|unge(?= (?:fra|frå|på|ved|i|som|er|ble|blei|vart|har)\b)"
)
_OTHERS = (
    r"famili(?:e|er|ene|ar|ane)|lovbryt(?:er|ere|erne|ar|arar|arane)|siktede|anmeldels(?:e|er|ene|ar|ane)|siktels(?:e|er)"
    r"|person(?:er|ar)?(?=[^.\n]{0,25}(?:\b\d{1,2}\. ?(?:trinn|klasse)|under \d{1,2} år|\d-?åring))"
)
_NOUN = rf"(?:{_YOUNG}|{_OTHERS})\b(?!-)"
_GENERAL = (
    r"(?! (?:fra|frå|i|på|ved) (?:hver|kvar)| (?:per|pr\.?|hver|kvar)\b| av (?:ti|hundre|\d)"
    r"|[^.\n]{0,25}\b(?:ungdomsråd|elevråd|barne- og ung|styret\b|utval|referansegrupp|arbeidsgrupp))"
)
"""What follows a number that anybody may know: so many of each school, members of a council."""
_COUNTED = re.compile(
    rf"(?<![\d.,/–-])(?<!\d[ \u00a0])(?<!\bav )\b(?P<count>{_COUNT})[ \u00a0]"
    rf"(?:av (?:(?:de|dei|disse|desse) )?(?:{_COUNT} )?(?=(?:[a-zæøå]+[eagkt] )?\w+(?:ene|ane|erne)\b))?"
    rf"(?:[a-zæøå]+[eagkt] )?(?P<noun>{_NOUN}){_GENERAL}",
    re.IGNORECASE,
)
_ACCUSED = r"(?:siktet|sikta|tiltalt|tiltala|dømt|dømd|anmeldt|anmelde|meld|meldt|mistenkt|tatt|teken|tekne|pågrepet)"
_IS = r"(?:er|ble|blei|vart|var|har blitt|er blitt|har vorte|er vorte|er blitte)"
_SHARE_OF_FEW = re.compile(rf"(?P<count>\b{_COUNT}) av {_COUNT} (?:[a-zæøå]+[eagkt] )?{_NOUN} {_IS} {_ACCUSED}\b", re.IGNORECASE)
_BOTH = re.compile(
    rf"\bbegge (?:de |dei |to ){{0,2}}(?:[a-zæøå]+[eagkt] )?(?:{_YOUNG})\b(?!-)|\bbegge(?: to)? {_IS} {_ACCUSED}\b"
    rf"|\b(?:de|dei) to {_IS} {_ACCUSED}\b"
    rf"|\b(?:den|det) (?:eneste|einaste) (?:(?:{_YOUNG})\b(?!-)|som {_IS} {_ACCUSED}\b)",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"gut|jent|ungdom|elev|barn|mindreår|tenår|åring|søsk|sysk|søst|brød|brør|unge|famil|lovbry|sikt|anmeld|person|begge|to ",
    re.IGNORECASE,
)
_SMALL = re.compile(r"\d[ \u00a0]")
_WORD = re.compile(r"\w+")
_SAID = frozenset((*_WORDS, "begge", "eneste", "einaste"))
"""Nearly every text has no such word, and is left at once."""
_LABEL = re.compile(
    r"(?:mål|tiltak|område|punkt|pkt\.?|artikkel|art\.?|§|kap(?:ittel|\.)?|fase|nivå|trinn|klasse|uke|veke|nr\.?|del|side|steg|kl\.?"
    r"|inntil|maks(?:imalt)?|opptil|opp til|minimum|to og)\s$",
    re.IGNORECASE,
)
"""What makes a number before a noun the number of something else, or a bound for everybody."""


def tells_of_few(text: str, limit: int = DEFAULT_SMALL_NUMBER_LIMIT) -> bool:
    """Whether the text counts children, young people or families that are fewer than the limit."""
    if not _LIKELY.search(text) or not (_SMALL.search(text) or _SAID.intersection(_WORD.findall(text.casefold()))):
        return False
    counted = any(_counts(text, match, limit) for match in _COUNTED.finditer(text))
    return counted or _BOTH.search(text) is not None or _SHARE_OF_FEW.search(text) is not None


def small_number_limit(contents: Contents) -> int:
    """The plan's limit for small numbers, as the plan itself takes it."""
    for record in contents.table("plan"):
        typed = record.entries["small_number_limit"].value if "small_number_limit" in record else None
        if isinstance(typed, int) and typed >= LEAST_SMALL_NUMBER_LIMIT:
            return typed
    return DEFAULT_SMALL_NUMBER_LIMIT


def _counts(text: str, match: re.Match[str], limit: int) -> bool:
    count = match["count"].casefold()
    number = int(count) if count.isdigit() else _WORDS[count]
    heading = count.isdigit() and match["noun"][0].isupper()
    return 0 < number < limit and not heading and not _LABEL.search(text[max(match.start() - 12, 0) : match.start()])
