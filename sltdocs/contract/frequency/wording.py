"""The wording of a frequency made plain for reading: case, dashes, clock times and dates out of the way."""

from sltdocs.contract.normalise import one_line
from sltdocs.contract.regex import regex
from sltdocs.contract.values.calendar_words import MONTHS

MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))

_DASHES = regex("[\u2010-\u2015\u2212]")
_CLOCK = regex(
    r"\b(?:fra |frå )?kl(?:okka|okken)?\b\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|til) ?\d{1,2}(?:[.:]\d{2})?)?|\b\d{1,2}:\d{2}\b"
)
_YEAR = r"\b(?:19|20)\d{2}\b"
_DATES = regex(rf"\b\d{{1,2}}\. ?(?:{MONTH})\b\.?(?: \d{{4}})?|\b\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?|{_YEAR}")
_LASTING = regex(
    r"\b(?:\d+(?:,\d+)?|en|ein|to|tre|halvannen|halvannan)(?: ?- ?\d+)? ?(?:timer?s?|timar?s?|t|min|minutt(?:er)?s?"
    r"|personer|personar|deltakere|deltakarar|dagers|dagars|års)\b"
)
_EXCEPTION = regex(
    r"\b(?:med unn?tak (?:av|for|i)|unntatt|unnateke|unnatatt|bortsett fra|bortsett frå|utenom|utanom)\b([^;)]*)"
    r"|\b(?:ikke|ikkje) i\b([^;)]*)"
)
_NEEDED = regex(
    r"\bbehov|\bavtal[et]|\bønske|\bnødvendig|\btrengs\b|\btrengst\b|\btrengast\b|\bpå forespørsel"
    r"|\bpå førespurnad|\bpå (?:kort )?varsel"
    r"|\bsituasjonen tilsier|\bsituasjonen tilseier|\b(?:oftere|oftare|hyppigere|hyppigare)\b"
)
_ABOUT = regex(
    r"\b(?:ca|cirka|circa|omtrent|om lag|omlag|rundt|som regel|vanligvis|vanlegvis|normalt|til vanlig|til vanleg)\b|±|~"
)


def plain(text: str) -> str:
    """Lower case on one line, dashes as `-`; clock times, dates and how long the meeting lasts left out."""
    line = _DASHES.sub("-", one_line(text)).casefold()
    for needless in (_CLOCK, _DATES, _LASTING):
        line = needless.sub(" ", line)
    return " ".join(line.split())


def without_exceptions(line: str) -> tuple[str, str]:
    """The wording without «unntatt juli» and the like, and what was excepted."""
    excepted = " ".join(match[1] or match[2] for match in _EXCEPTION.finditer(line))
    return _EXCEPTION.sub(" ", line), excepted


def is_when_needed(line: str) -> bool:
    """Whether there may be more meetings, or any at all, as need be: «eller ved behov», «etter avtale»."""
    return _NEEDED.search(line) is not None


def is_about(line: str) -> bool:
    """Whether the number is said to be rough."""
    return _ABOUT.search(line) is not None
