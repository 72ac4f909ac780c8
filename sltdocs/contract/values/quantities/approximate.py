"""Figures that are no exact number: approximations, ranges, counts out of others, and what a source withholds."""

import re
from collections.abc import Callable
from decimal import Decimal

from sltdocs.contract.cell import NOWHERE, Cell
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values.quantities.numbers import read_integer, read_number
from sltdocs.contract.values.understood import Understood, shown

_ABOUT = re.compile(
    r"(?:ca|cirka|circa|om ?lag|omtrent|omkring|rundt|rundt regnet|anslagsvis|nesten|nær|nærmere|nærare|snaut|tett på|knapt|vel"
    r"|godt|drøyt|drygt|i underkant av|i overkant av)\.?\s*(?=\S)|[~≈±]\s*"
)
_LESS = re.compile(r"(?:<(?!=)|mindre enn|mindre en|færre enn|under)\s*")
_AT_MOST = re.compile(r"(?:≤|<=|opp ?til|opptil|inntil|maks(?:imum)?\.?|høyst|høgst)\s*")
_MORE = re.compile(r"(?:>(?!=)|mer enn|meir enn|flere enn|fleire enn|over)\s*")
_AT_LEAST = re.compile(r"(?:≥|>=|minst|minimum|min\.)\s*")
_UP = re.compile(r"\s*\+$")
_RANGE = re.compile(r"(?:fra |frå |mellom )?(.+?)\s*(?:[-–—]|\btil\b|\bog\b)\s*(.+)")
_OUT_OF = re.compile(r"(.+?)\s*(?:\bav\b|/|\bof\b)\s*(?:totalt |i alt )?(\d{1,7})\s*[^\d]*")
_PERCENT = re.compile(r"\s*(?:%|prosent|pst\.?)$")
_WORDS = {
    word: number
    for number, words in enumerate(
        ("én en ett éin ein eitt", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni", "ti", "elleve", "tolv"), start=1
    )
    for word in words.split()
}
_WITHHELD = re.compile(
    r"[-–—*.:…]{1,3}|skjult|skjulte|prikk(?:et|a)|(?:ikke|ikkje) (?:oppgitt|tilgjengelig|tilgjengeleg|offentlig|offentleg|målt"
    r"|mål|registrert)|unntatt(?: offentlighet)?|unntatt offentlegheit|ingen data|ukjent|n/?a\.?|i/?t|mangler|manglar",
)
"""What Ungdata, SSB, Udir and others write where a number is not told."""


Bounds = tuple[Decimal | None, Decimal | None]
"""The least and the most that a number may be."""


def read_as_typed(cell: Cell) -> Understood:
    """A `Quantity`, else an `AsTyped`; the refusal of the exact number where it is neither."""
    exact = read_number(cell)
    return exact if exact.value is not None else approximate_or(cell, exact)


def read_count(cell: Cell) -> Understood:
    """A count of people: an `int`, else an `AsTyped`."""
    exact = read_integer(cell.value)
    return exact if exact.value is not None else approximate_or(cell, exact)


def approximate_or(cell: Cell, refused: Understood) -> Understood:
    """What a text tells about a number without being one, else the refusal."""
    found = approximate(shown(cell.value)) if isinstance(cell.value, str) else None
    return refused if found is None else Understood(found)


def approximate(text: str) -> AsTyped | None:
    """What «ca. 85 %», «60–70», «8 av 10», «<5» or «:» tells; None for a text that is no figure."""
    typed = one_line(text)
    folded = typed.casefold()
    if _WITHHELD.fullmatch(folded):
        return AsTyped(typed)
    percent = _PERCENT.search(folded) is not None
    bounds = _bounds(folded)
    if bounds is not None:
        return AsTyped(typed, *bounds, percent=percent)
    counted = _OUT_OF.fullmatch(folded)
    part = _bounds(counted[1]) or _exact(counted[1]) if counted else None
    return AsTyped(typed, *part, out_of=int(counted[2])) if counted and part else None


def _bounds(text: str) -> Bounds | None:
    """The least and the most that a text about one number or two tells."""
    if match := _ABOUT.match(text):
        return _exact(text[match.end() :]) or _bounds(text[match.end() :])
    for sign, bound in _BOUNDED:
        if match := sign.match(text):
            number = _number(text[match.end() :])
            return None if number is None else bound(number, 1 if _is_whole(text, number) else 0)
    if (match := _UP.search(text)) and (number := _number(text[: match.start()])) is not None:
        return number, None
    return _between(text)


_BOUNDED: tuple[tuple[re.Pattern[str], Callable[[Decimal, int], Bounds]], ...] = (
    (_LESS, lambda number, step: (None, max(number - step, Decimal(1)))),
    (_AT_MOST, lambda number, _: (None, number)),
    (_MORE, lambda number, step: (number + step, None)),
    (_AT_LEAST, lambda number, _: (number, None)),
)


def _between(text: str) -> Bounds | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    least, most = _number(_PERCENT.sub("", _ABOUT.sub("", match[1]))), _number(match[2])
    return (least, most) if least is not None and most is not None and least < most else None


def _exact(text: str) -> Bounds | None:
    number = _number(text)
    return None if number is None else (number, number)


def _is_whole(text: str, number: Decimal) -> bool:
    """Whether things are counted, of which «fewer than five» are four."""
    return _PERCENT.search(text) is None and number == number.to_integral_value()


def _number(text: str) -> Decimal | None:
    bare = _PERCENT.sub("", text.strip())
    if bare in _WORDS:
        return Decimal(_WORDS[bare])
    whole = read_integer(bare)
    if isinstance(whole.value, int):
        return Decimal(whole.value)
    read = read_number(Cell(NOWHERE, bare)).value
    return read.value if isinstance(read, Quantity) and read.value >= 0 else None
