"""What a wording ties meetings to: months, seasons, weekdays, another group's meeting."""

import re

from msgspec import Struct

from sltdocs.contract.frequency.frequency import Season
from sltdocs.contract.normalise import one_line
from sltdocs.contract.values.calendar_words import MONTHS, WEEKDAYS

MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_CLOCK = re.compile(
    r"\b(?:fra |frå )?kl(?:okka|okken)?\b\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|til) ?\d{1,2}(?:[.:]\d{2})?)?|\b\d{1,2}:\d{2}\b"
)
_YEAR = r"\b(?:19|20)\d{2}\b"
_DATES = re.compile(rf"\b\d{{1,2}}\. ?(?:{MONTH})\b\.?(?: \d{{4}})?|\b\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?|{_YEAR}")
_LASTING = re.compile(
    r"\b(?:\d+(?:,\d+)?|en|ein|to|tre|halvannen|halvannan)(?: ?- ?\d+)? ?(?:timer?s?|timar?s?|t|min|minutt(?:er)?s?"
    r"|personer|personar|deltakere|deltakarar|dagers|dagars|års)\b"
)
_EXCEPTION = re.compile(
    r"\b(?:med unn?tak (?:av|for|i)|unntatt|unnateke|unnatatt|bortsett fra|bortsett frå|utenom|utanom)\b([^;)]*)"
    r"|\b(?:ikke|ikkje) i\b([^;)]*)"
)
_NEEDED = re.compile(
    r"\bbehov|\bavtal[et]|\bønske|\bnødvendig|\btrengs\b|\btrengst\b|\btrengast\b|\bpå forespørsel"
    r"|\bpå førespurnad|\bpå (?:kort )?varsel"
    r"|\bsituasjonen tilsier|\bsituasjonen tilseier|\b(?:oftere|oftare|hyppigere|hyppigare)\b"
)
_ABOUT = re.compile(
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


_MONTHS = re.compile(rf"\b({MONTH})\b\.?(?: ?(?:-|til(?: og med)?|t\.o\.m\.) ?({MONTH})\b)?")
_DAYS = "|".join(name for name in WEEKDAYS if name.endswith(("dag", "dager", "dagar")))
_WEEKDAYS = re.compile(rf"\b(?:annenhver|annankvar|annakvar)?({_DAYS})(?:en|s|smøte[rt]?)?\b")
_SEASONS = {
    Season.WINTER: re.compile(r"\bvinter"),
    Season.SPRING: re.compile(r"\bvår(?:en|a|s|halv|sem|mø|parten|$|\b)"),
    Season.SUMMER: re.compile(r"\bsommer(?!ferie)|\bsommar(?!ferie)|\bsumar(?!ferie)"),
    Season.AUTUMN: re.compile(r"\bhøst(?!ferie)|\bhaust(?!ferie)"),
}
_BY_THE_WAY = re.compile(
    r"\b(?:før|innen|etter) (?:\w+ )?(?:sommeren|sommaren|sumaren|jul|påske)\b|\b(?:vår|våre|vårt) (?!og|eller|-)\w+"
)
_AFTER = re.compile(
    r"\b(?:i etterkant av|like etter|rett etter|straks etter|etter) "
    r"((?!behov|avtale|ønske|som|at|jul|påske|sommer|sommar|nærmere|nærare)[^,;.()]+)"
)


class Anchors(Struct, frozen=True):
    """Months 1 to 12 and weekdays from 0 (Monday) in calendar order, seasons, and what the meeting follows."""

    months: tuple[int, ...]
    seasons: tuple[Season, ...]
    weekdays: tuple[int, ...]
    after: str


def anchors(line: str) -> Anchors:
    """The anchors of a plain wording."""
    bare = _BY_THE_WAY.sub(" ", line)
    follows = _AFTER.search(bare)
    return Anchors(
        months=tuple(sorted({month for match in _MONTHS.finditer(bare) for month in _span(match[1], match[2])})),
        seasons=tuple(season for season, pattern in _SEASONS.items() if pattern.search(bare)),
        weekdays=tuple(sorted({WEEKDAYS[match[1]] for match in _WEEKDAYS.finditer(bare)})),
        after=follows[1].strip() if follows else "",
    )


def _span(first: str, last: str | None) -> tuple[int, ...]:
    """«September til mai» goes over the turn of the year."""
    start = MONTHS[first]
    length = (MONTHS[last] - start) % 12 if last else 0
    return tuple((start + step - 1) % 12 + 1 for step in range(length + 1))
