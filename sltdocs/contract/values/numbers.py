"""Numbers as Norwegians type them: decimal comma, blanks between thousands, percent, yes and no."""

import re
from decimal import Decimal, InvalidOperation

from sltdocs.contract.cell import Cell, Native
from sltdocs.contract.codes import Code
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Quantity
from sltdocs.contract.values.understood import Understood, refused

_NUMBER = re.compile(r"[-+−]?(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:,\d+)?|[-+−]?\d+\.\d{1,2}|[-+−]?\d+\.\d{4,}")
_MONEY = re.compile(r"^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok)$|,-$")
_PERCENT = re.compile(r"\s*(?:%|prosent|pst\.?)$")
_YES = frozenset({"ja", "x", "j", "sant", "sann", "true", "yes", "1", "✓", "✔"})
_NO = frozenset({"nei", "n", "-", "–", "usant", "usann", "false", "no", "0"})


def read_integer(value: Native) -> Understood:
    """An `int`, not negative; «1 200» is 1200."""
    number = _number(value)
    if number is not None and number >= 0 and number == number.to_integral_value():
        return Understood(int(number))
    return refused(Code.INTEGER_UNREADABLE, _typed(value))


def read_number(cell: Cell) -> Understood:
    """A `Quantity`. `87 %`, «87 prosent» and 0.87 in a cell that shows percent are one and the same: 87 percent."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool) and "%" in cell.number_format:
        return Understood(Quantity(_tidy(Decimal(repr(value)) * 100), percent=True))
    percent = isinstance(value, str) and _PERCENT.search(one_line(value)) is not None
    number = _number(_PERCENT.sub("", one_line(value)) if isinstance(value, str) else value)
    if number is None:
        return refused(Code.NUMBER_UNREADABLE, _typed(value))
    return Understood(Quantity(_tidy(number), percent=percent))


def read_yes_no(value: Native) -> Understood:
    """A `bool`."""
    if isinstance(value, bool):
        return Understood(value)
    word = one_line(_typed(value)).casefold()
    if word in _YES | _NO:
        return Understood(word in _YES)
    return refused(Code.YES_NO_UNREADABLE, _typed(value))


def _number(value: Native) -> Decimal | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _tidy(Decimal(repr(value)))
    if not isinstance(value, str):
        return None
    text = _MONEY.sub("", one_line(value).casefold())
    if _NUMBER.fullmatch(text) is None:
        return None
    return _decimal(text)


def _decimal(text: str) -> Decimal | None:
    plain = text.replace("−", "-").replace(" ", "")
    if "," in plain or re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    try:
        return Decimal(plain.replace(",", "."))
    except InvalidOperation:
        return None


def _tidy(number: Decimal) -> Decimal:
    """Without the noise of binary floats (0.07 × 100) and without needless zeros."""
    rounded = number.quantize(Decimal("0.000001")).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def _typed(value: Native) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
