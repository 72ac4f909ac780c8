"""Numbers as Norwegians type them: decimal comma, blanks between thousands, percent, yes and no."""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Cell, Native, Run
from sltdocs.contract.normalise import one_line
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values.quantities.number_formats import seen
from sltdocs.contract.values.understood import Understood, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_NUMBER = re.compile(r"[-+−]?(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:,\d+)?|[-+−]?\d+\.\d{1,2}|[-+−]?\d+\.\d{4,}")
_MONEY = re.compile(r"^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok)$|,-$")
_COUNTED = re.compile(
    r"\s*(?:min|minutt(?:er)?|stk|person(?:er|ar)|deltakere|deltakarar|elev(?:er|ar)|ungdom(?:mer|ar)|møter?|gang(?:er)?|gong(?:er|ar)?)\.?$"
)
"""What may stand behind a whole number: the heading says it already."""
_MOST = Decimal(10) ** 15
_KRONER = r"(?:norske )?(?:kr\.?|kroner|nok)"
_THOUSANDS = r"1[ .\u00a0]?000|tusen(?:er|ar)?|tkr\.?|tnok|t\.?kr\.?"
_MILLIONS = r"mill\.?|million(?:er|ar)?|mnok|mkr\.?"
_SCALE = re.compile(
    r"[\s,:;–-]*\(?\s*(?P<said>(?:(?:beløp|tal|tall|oppgitt|oppgitte|oppgjeve) )?(?:i )?(?:hele |heile )?"
    rf"(?:(?P<thousands>{_THOUSANDS})|(?P<millions>{_MILLIONS}))(?:,?\s?{_KRONER})?)\s*\)?\s*",
    re.IGNORECASE,
)
_DECIMALS = re.compile(r"\d,(\d+)")
_PERCENT = re.compile(r"\s*(?:%|prosent|pst\.?)$")
_YES = frozenset({"ja", "x", "j", "sant", "sann", "true", "yes", "1", "✓", "✔"})
_NO = frozenset({"nei", "n", "-", "–", "usant", "usann", "false", "no", "0"})


def read_integer(value: Native) -> Understood:
    """An `int`, not negative; «1 200» is 1200."""
    number = _number(_COUNTED.sub("", one_line(value).casefold()) if isinstance(value, str) else value)
    if number is not None and number >= 0 and number == number.to_integral_value():
        return Understood(int(number))
    return refused(ValueCode.INTEGER_UNREADABLE, shown(value))


def read_number(cell: Cell) -> Understood:
    """A `Quantity`. `87 %`, «87 prosent» and 0.87 in a cell that shows percent are one and the same: 87 percent."""
    value = cell.value
    typed = shown(value)
    shows_percent = isinstance(value, int | float) and not isinstance(value, bool) and "%" in cell.number_format
    percent = shows_percent or (isinstance(value, str) and _PERCENT.search(one_line(value)) is not None)
    number = _number(_PERCENT.sub("", one_line(value)) if isinstance(value, str) else value)
    if number is None:
        return refused(ValueCode.NUMBER_UNREADABLE, typed)
    exact = _tidy(number * 100) if shows_percent else number
    return Understood(Quantity(exact, percent) if isinstance(value, str) else _as_shown(cell, exact, percent=percent))


def _as_shown(cell: Cell, exact: Decimal, *, percent: bool) -> Quantity:
    """The number with the decimals that its cell shows, so that no table, chart or difference tells more than she sees."""
    told = seen(cell)
    decimals = _DECIMALS.search(told)
    places = Decimal(1).scaleb(-len(decimals[1]) if decimals else 0)
    number = _tidy(exact.quantize(places, ROUND_HALF_UP))
    plain = told.removesuffix("%").strip() == f"{number:f}".replace(".", ",")
    return Quantity(number, percent, "" if plain else told)


class Scale(Struct, frozen=True):
    """In what a heading says that its amounts are: `i 1000 kr` is a thousand times as many kroner."""

    said: str
    factor: int


def scale_of(heading: str, name: str) -> Scale | None:
    """The scale that a heading tells behind a name, «Kostnad (i 1000 kr)»; None where it tells something else or nothing."""
    typed = one_line(heading)
    if not typed.casefold().startswith(name.casefold()):
        return None
    match = _SCALE.fullmatch(typed[len(name) :])
    return Scale(match["said"], 1_000 if match["thousands"] else 1_000_000) if match else None


def scaled(value: object, scale: Scale) -> object:
    """An amount as it is meant: a number in kroner, a text with the words that it would be another amount without."""
    factor = Decimal(scale.factor)
    match value:
        case Quantity():
            return Quantity(_tidy(value.value * factor))
        case AsTyped(typed=typed, least=least, most=most) if least is not None or most is not None:
            ends = [None if end is None else end * factor for end in (least, most)]
            return replace(value, typed=f"{typed} ({scale.said})", least=ends[0], most=ends[1])
        case Text() if _is_bare(value.plain):
            return Text((*value.runs, Run(f" ({scale.said})")), value.phrase)
    return value


def _is_bare(text: str) -> bool:
    """Whether a text is a number, or about one, that does not say of what."""
    return re.fullmatch(r"(?:(?:ca|om ?lag|inntil|rundt)\.?\s*)?[~<>]?\s*\d[\d\s.,–-]*", one_line(text).casefold()) is not None


def read_yes_no(value: Native) -> Understood:
    """A `bool`."""
    if isinstance(value, bool):
        return Understood(value)
    word = one_line(shown(value)).casefold()
    if word in _YES | _NO:
        return Understood(word in _YES)
    return refused(ValueCode.YES_NO_UNREADABLE, shown(value))


def _number(value: Native) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, int | float):
        number = Decimal(repr(value))
        return _tidy(number) if number.is_finite() and abs(number) < _MOST else None
    text = _MONEY.sub("", one_line(value).casefold())
    number_typed = _decimal(text) if _NUMBER.fullmatch(text) else None
    return _tidy(number_typed) if number_typed is not None and abs(number_typed) < _MOST else None


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
