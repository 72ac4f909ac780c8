"""What a wording ties meetings to: months, seasons, weekdays, another group's meeting."""

from msgspec import Struct

from sltdocs.contract.frequency.frequency import Season
from sltdocs.contract.frequency.wording import MONTH
from sltdocs.contract.regex import regex
from sltdocs.contract.values.calendar_words import MONTHS, WEEKDAYS

_MONTHS = regex(rf"\b({MONTH})\b\.?(?: ?(?:-|til(?: og med)?|t\.o\.m\.) ?({MONTH})\b)?")
_DAYS = "|".join(name for name in WEEKDAYS if name.endswith(("dag", "dager", "dagar")))
_WEEKDAYS = regex(rf"\b(?:annenhver|annankvar|annakvar)?({_DAYS})(?:en|s|smøte[rt]?)?\b")
_SEASONS = {
    Season.WINTER: regex(r"\bvinter"),
    Season.SPRING: regex(r"\bvår(?:en|a|s|halv|sem|mø|parten|$|\b)"),
    Season.SUMMER: regex(r"\bsommer(?!ferie)|\bsommar(?!ferie)|\bsumar(?!ferie)"),
    Season.AUTUMN: regex(r"\bhøst(?!ferie)|\bhaust(?!ferie)"),
}
_BY_THE_WAY = regex(
    r"\b(?:før|innen|etter) (?:\w+ )?(?:sommeren|sommaren|sumaren|jul|påske)\b|\b(?:vår|våre|vårt) (?!og|eller|-)\w+"
)
_AFTER = regex(
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
