"""The statements in a wording that say how many times over what: «to ganger i halvåret», «hver 14. dag», «kvar månad»."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.frequency.frequency import Period, Season
from sltdocs.contract.values.calendar_words import WEEKDAYS

_NUMBERS = {
    "en": 1, "ei": 1, "ein": 1, "én": 1, "éin": 1, "éi": 1, "ett": 1, "et": 1, "eit": 1, "eitt": 1, "éitt": 1,
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
}  # fmt: skip
_ORDINALS = {
    "annen": 2, "annet": 2, "annan": 2, "anna": 2, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7,
    "sjuande": 7, "åttende": 8, "åttande": 8, "fjortende": 14, "fjortande": 14,
}  # fmt: skip
_DAY_NAMES = "|".join(name for name in WEEKDAYS if name.endswith("dag"))
_DAYS_NAMES = "|".join(name for name in WEEKDAYS if name.endswith(("dager", "dagar")))
_EACH = r"(?:hver|hvert|kvar|kvart)(?: enkelt| eneste| einskild| einaste)?"
_UNITS = {
    Period.DAY: r"dag|døgn",
    Period.WEEK: r"uke|uka|uken|veke|veka",
    Period.MONTH: r"måned(?:en)?|månad(?:en)?|mnd|mån",
    Period.QUARTER: r"kvartal(?:et)?",
    Period.HALF_YEAR: r"halvår(?:et)?|semester(?:et)?|termin(?:en)?",
    Period.YEAR: r"(?:skole|skule|kalender|plan)?år(?:et)?",
}
_UNMISTAKABLE = {
    Period.DAY: r"daglige?|daglege?",
    Period.WEEK: r"uka|uken|veka|ukentlige?|vekentlege?|ukevis|vekevis|ukesmøte\w*|vekemøte\w*",
    Period.MONTH: r"måneden|månaden|månedlige?|månadlege?|månedlege?|månedsvis|månadsvis|månedsmøte\w*|månadsmøte\w*",
    Period.QUARTER: r"kvartalet|kvartalsvise?|kvartalsmøte\w*",
    Period.HALF_YEAR: r"halvåret|semesteret|halvårlige?|halvårlege?|halvårsvise?",
    Period.YEAR: r"(?:skole|skule|kalender|plan)?året|årlige?|årlege?|årvisse?|årsmøte\w*",
}
"""Words that need nothing before them, so that a slip such as «gange ri året» does no harm."""
_HALVES = {
    Season.SPRING: rf"vår(?:halvår|semester)(?:et)?|våren|{_EACH} vår",
    Season.AUTUMN: rf"(?:høst|haust)(?:halvår|semester)(?:et)?|høsten|hausten|{_EACH} (?:høst|haust)",
}
_OVER = rf"(?:i løpet av|i|om|per|pr\.?|gjennom|innenfor|innafor|{_EACH})(?: et| eit| en| ei)?"
_NUMBER = rf"(?:\d{{1,2}}(?![\d.,]*\d)(?!\.)|(?:{'|'.join(_NUMBERS)})(?!\w))"
_SPAN = rf"(?<![\w.,])(?P<least>{_NUMBER})(?: ?(?:-|/|til|eller|og|a|à) ?(?P<most>{_NUMBER}))?"
_PAIR = re.compile(r"\b(?:et|eit) par\b")
_SLASH = re.compile(rf" ?/ ?(?=(?:{'|'.join(_UNITS.values())})(?!\w))")
_TIMES_SIGN = re.compile(r"(\d) ?x\b")
_NUMBERED = re.compile(_SPAN)
_AT_LEAST = re.compile(r"\b(?:minst|minimum|min\.?|ikk(?:j)?e (?:færre|mindre|sjeldn[ea]re) enn) (?:\w+ ){0,2}$")
_AT_MOST = re.compile(r"\b(?:opp ?til|inntil|maks(?:imalt|imum)?\.?|høyst|høgst|ikk(?:j)?e me(?:r|ir) enn) (?:\w+ ){0,1}$")
_BEFORE_TAIL = r"[^\d;:()]{0,50}?(?<!\w)"
_TAILS: Mapping[Period | Season, re.Pattern[str]] = {
    **{
        period: re.compile(rf"{_BEFORE_TAIL}(?:{_OVER} (?:{_UNITS[period]})|{word})(?!\w)")
        for period, word in _UNMISTAKABLE.items()
    },
    **{season: re.compile(rf"{_BEFORE_TAIL}(?:{half})(?!\w)") for season, half in _HALVES.items()},
}
_EVERY = re.compile(
    rf"(?:{_SPAN} \w+ (?:en |ein )?)?(?:{_EACH} (?P<ordinal>\d{{1,2}}|{'|'.join(_ORDINALS)})\.?|"
    rf"(?P<compound>{'|'.join(_ORDINALS)}){_EACH}) (?P<unit>{'|'.join(_UNITS.values())}|{_DAY_NAMES})(?!\w)"
)
_EVEN_WEEKS = re.compile(r"\b(?:partalls?|oddetalls?|partals|oddetals)-?(?:uke|veke)")
_RHYTHMS = {
    period: re.compile(rf"(?<!\w)(?:{_EACH} (?:{_UNITS[period]})|{word})(?!\w)") for period, word in _UNMISTAKABLE.items()
}
_NOT_A_RHYTHM = re.compile(
    r"\b(?:i|gjennom|av|for|hele|heile) (?:\w*året|måneden|månaden|uka|uken|veka|halvåret|semesteret|kvartalet)\b"
)
_NTH_WEEKDAY = re.compile(
    rf"(?<!\w)(?:[1-5]\.?|{'|'.join(_ORDINALS)}|første|fyrste|siste) (?:{_DAY_NAMES})(?:en)? (?:i|{_EACH}|per|pr\.?) "
    rf"(?:{_EACH} )?(?:{_UNITS[Period.MONTH]})(?!\w)"
)
_EACH_WEEKDAY = re.compile(rf"\b(?:{_EACH}|er det) (?:{_DAY_NAMES})\b|\b(?:{_DAYS_NAMES})\b")
_SOME_WEEKS = re.compile(r"\butval[gd]te\b|\bnoen\b|\bnokre\b|\benkelte\b|\beinskilde\b|\bperiode")
_WEEKDAY = re.compile(rf"\b(?:{_DAY_NAMES}|{_DAYS_NAMES})\b")


class Statement(Struct, frozen=True):
    """`least` to `most` times in every `every`-th `period`; `season` when it is about one half of the year only."""

    least: int
    most: int | None
    period: Period
    every: int = 1
    season: Season | None = None


def statements(line: str) -> tuple[Statement, ...]:
    """The statements of a plain wording in the order they stand; empty when nothing can be counted."""
    plain = _PAIR.sub("2", _SLASH.sub(" per ", _TIMES_SIGN.sub(r"\1 ganger", line)))
    readings = (tuple(read(plain)) for read in (_every, _times, _rhythms))
    return next((found for found in readings if found), ())


def _every(line: str) -> Iterator[Statement]:
    """«Hver 14. dag», «annenhver måned», «kvar tredje torsdag»."""
    for match in _EVERY.finditer(line):
        name = match["ordinal"] or match["compound"]
        every, period = _ORDINALS.get(name) or int(name), _period(match["unit"])
        if period is Period.DAY and every % 7 == 0:
            every, period = every // 7, Period.WEEK
        if every:
            least, most = _numbers(match) if match["least"] else (1, 1)
            yield Statement(least, most, period, every)
    if _EVEN_WEEKS.search(line):
        yield Statement(1, 1, Period.WEEK, 2)


def _times(line: str) -> Iterator[Statement]:
    """«Minst to ganger i året», «6–8 gonger i halvåret»: each number with what stands nearest behind it."""
    end = 0
    for number in _NUMBERED.finditer(line):
        if number.start() < end:
            continue
        tails = [(match.end(), over) for over, tail in _TAILS.items() if (match := tail.match(line, number.end()))]
        if tails:
            end, over = min(tails, key=lambda tail: tail[0])
            yield _statement(line[: number.start()], number, over)


def _statement(before: str, number: re.Match[str], over: Period | Season) -> Statement:
    least, most = _numbers(number)
    if _AT_MOST.search(before):
        least = 0
    elif _AT_LEAST.search(before):
        return _over(least, None, over)
    return _over(least, most, over)


def _over(least: int, most: int | None, over: Period | Season) -> Statement:
    if isinstance(over, Season):
        return Statement(least, most, Period.YEAR, season=over)
    return Statement(least, most, over)


def _rhythms(line: str) -> Iterator[Statement]:
    """«Månedlig», «kvar veke», «2. tirsdag i måneden», «hver mandag og onsdag»: once in each."""
    if _NTH_WEEKDAY.search(line):
        yield Statement(1, 1, Period.MONTH)
        return
    told = _NOT_A_RHYTHM.sub(" ", line)
    found = sorted((match.start(), period) for period, pattern in _RHYTHMS.items() for match in pattern.finditer(told))
    if found:
        at, period = found[0]
        yield Statement(1, None if _AT_LEAST.search(told[:at]) else 1, period)
    elif _EACH_WEEKDAY.search(line) and not _SOME_WEEKS.search(line):
        days = len({WEEKDAYS[name] for name in _WEEKDAY.findall(line)})
        yield Statement(days, days, Period.WEEK)


def _numbers(match: re.Match[str]) -> tuple[int, int]:
    least = _number(match["least"])
    most = _number(match["most"]) if match["most"] else least
    return min(least, most), max(least, most)


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)


def _period(unit: str) -> Period:
    """The period that a unit names; a weekday comes once a week."""
    return next((period for period, units in _UNITS.items() if re.fullmatch(units, unit)), Period.WEEK)
