"""Numbers as a cell shows them: its number format says how many decimals, whether thousands stand apart, percent, currency."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from msgspec import Struct

from sltdocs.contract.cell import Cell
from sltdocs.contract.values.understood import shown, typed_number

NO_BREAK = "\u00a0"
_TYPED_DECIMALS, _CALCULATED_DECIMALS = 3, 2
"""Where the format says nothing: more decimals than somebody types come from a calculation, of which two are told."""
_PIECE = re.compile(
    r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[[^\]]*\])|_(.)|\*(.)|([#0?][#0?,. ]*[#0?]|[#0?])(,*)|(%)|(.)', re.DOTALL
)
"""What a format code is made of (ISO/IEC 29500-1, 18.8.31): literal, currency, condition, blank, fill, digits, percent."""
_TELLS_NOTHING = frozenset({"", "General", "Standard", "@"})
_MOST = Decimal(10) ** 15
"""Excel keeps fifteen digits."""
_DOLLARS = '"$"'
"""The built-in accounting formats have the currency of whoever opens the file; readers of files give them in dollars."""


class _Pattern(Struct, frozen=True):
    """A section of a format: what stands before and after the number, and how the number is written."""

    before: str
    after: str
    decimals: int
    least_decimals: int
    grouped: bool
    percent: bool
    thousands: int
    least_digits: int


def seen(cell: Cell) -> str:
    """What stands in a cell, as its reader sees it."""
    number = cell.value
    if isinstance(number, bool) or not isinstance(number, int | float):
        return shown(number)
    return shown_number(number, cell.number_format)


def shown_number(number: float, code: str) -> str:
    """A number as Norwegian Excel shows it in a cell with this number format; plainly for a format that nobody uses here."""
    exact = Decimal(repr(number))
    if not exact.is_finite() or abs(exact) >= _MOST:
        return typed_number(number)
    pattern, negative = _pattern_for(exact, code)
    if pattern is None:
        return f"{plain_number(exact * 100)}{NO_BREAK}%" if "%" in code else plain_number(exact)
    digits = _digits(abs(exact) if negative else exact, pattern)
    percent = f"{NO_BREAK}%" if pattern.percent else ""
    return f"{pattern.before}{digits}{percent}{pattern.after}"


def plain_number(number: Decimal) -> str:
    """A number whose format says nothing: as it was typed, a calculated one with two decimals at the most."""
    decimals = -int(number.normalize().as_tuple().exponent)
    told = number
    if decimals > _TYPED_DECIMALS:
        rounded = _rounded(number, _CALCULATED_DECIMALS)
        told = rounded if rounded else Decimal(f"{number:.2g}")
    return _with_comma(f"{told.normalize():f}")


def _pattern_for(number: Decimal, code: str) -> tuple[_Pattern | None, bool]:
    """The section of a format that a number is shown by, and whether it shows the sign itself."""
    sections = _sections(code)
    at = 1 if number < 0 and len(sections) > 1 else 2 if number == 0 and len(sections) > 2 else 0
    return (_pattern(sections[at]) if sections else None), at == 1


@lru_cache(maxsize=256)
def _sections(code: str) -> tuple[str, ...]:
    """The sections of a format, for positive and negative numbers and zero; none when it says nothing."""
    if code in _TELLS_NOTHING:
        return ()
    found = [""]
    for match in _PIECE.finditer(code.replace(_DOLLARS, '"kr"')):
        if match[0] == ";":
            found.append("")
        else:
            found[-1] += match[0]
    return tuple(found)


@lru_cache(maxsize=256)
def _pattern(section: str) -> _Pattern | None:
    """How a section writes a number; None for fractions, powers, conditions and what has no digits at all."""
    around, digits, scale = ["", ""], "", ""
    percent = False
    for kind, text in _pieces(section):
        if kind == "digits" and not digits:
            digits, _, scale = text.partition("\x00")
        elif kind == "percent":
            percent = True
        elif kind == "literal":
            around[bool(digits)] += text
        else:
            return None
    if not digits:
        return None
    whole, _, decimals = digits.replace(" ", "").partition(".")
    before, after = (_tidy(text) for text in around)
    return _Pattern(
        before=f"{before}{NO_BREAK}" if before and before[-1] not in "-(+" else before,
        after=after if not after or after.startswith((")", ",", ".")) else f"{NO_BREAK}{after}",
        decimals=len(decimals),
        least_decimals=decimals.count("0"),
        grouped="," in whole or " " in digits.strip(),
        percent=percent,
        thousands=len(scale),
        least_digits=whole.count("0"),
    )


def _pieces(section: str) -> Iterator[tuple[str, str]]:
    """What a section is made of, piece by piece; fills and blanks for the width of a letter show nothing."""
    for match in _PIECE.finditer(section):
        literal, escaped, currency, bracket, _, fill, digits, scale, percent, other = match.groups()
        if digits is not None:
            yield "digits", f"{digits}\x00{scale}"
        elif percent:
            yield "percent", percent
        elif bracket is not None:
            if bracket[1:2] in "<>=" or bracket[1:2].casefold() in "hms":
                yield "unknown", bracket
        elif fill is not None:
            yield "literal", " "
        elif other is not None and other not in " -+()kr$€£,":
            yield "unknown", other
        else:
            yield "literal", next((text for text in (literal, escaped, currency, other) if text is not None), "")


def _tidy(literal: str) -> str:
    return " ".join(literal.replace(NO_BREAK, " ").split()).replace("- ", "-")


def _digits(number: Decimal, pattern: _Pattern) -> str:
    value = _rounded(number * (100 if pattern.percent else 1) / 1000**pattern.thousands, pattern.decimals)
    sign = "-" if value < 0 else ""
    whole, _, fraction = f"{abs(value):f}".partition(".")
    whole = whole.zfill(pattern.least_digits)
    while len(fraction) > pattern.least_decimals and fraction.endswith("0"):
        fraction = fraction[:-1]
    grouped = f"{int(whole):,}".replace(",", NO_BREAK) if pattern.grouped else whole
    return f"{sign}{grouped},{fraction}" if fraction else f"{sign}{grouped}"


def _rounded(number: Decimal, decimals: int) -> Decimal:
    """Half away from zero, as Excel rounds what it shows."""
    return number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _with_comma(digits: str) -> str:
    return digits.replace(".", ",")
