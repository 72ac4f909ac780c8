"""Cells whose meaning leaves no doubt, read straight from a sheet's XML; all others are left to openpyxl.

Nearly every cell of nearly every workbook is a text in one style, a number or a date. Reading these here spares loading
openpyxl (0.1 s) and half the time of reading. In doubt a cell is openpyxl's; the tests compare the two on every kind.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import unescaped
from sltdocs.workbook.package.spreadsheet_xml import tag

_VALUE, _FORMULA, _TEXT = tag("v"), tag("f"), tag("t")
_SINCE_1900, _SINCE_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001  Excel's days have no time zone
_LEAP_DAY_OF_1900 = 60
"""Excel counts a 29 February 1900 that never was (18.17.4.1); before it, days are one less."""
_DAY = 86_400_000
_WHOLE = re.compile(r"-?\d{1,15}")
_DECIMAL = re.compile(r"-?\d{1,15}\.\d{1,17}")
_NUMBER_CODE = re.compile(r"[#0,. ]+%?")
_DATE_CODE = re.compile(r"(?:[dmyhsDMYHS:/. -]|\\[. /-])*[dmyhsDMYHS](?:[dmyhsDMYHS:/. -]|\\[. /-])*(?:;@)?")
_BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 49: "@",
    14: "mm-dd-yy", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
}  # fmt: skip
"""The built-in formats (18.8.30) that a Norwegian plan uses, with openpyxl's names for them."""


class PlainCell(Struct, frozen=True):
    """A value with its number format, both as openpyxl gives them."""

    value: Native
    number_format: str


class _Format(Struct, frozen=True):
    code: str
    is_date: bool


class PlainReader:
    """Reads the plain cells of one workbook: `strings` are its shared texts, `styles` its number formats, cell formats last.

    `struck` are the numbers of the cell formats that strike the text through.
    """

    def __init__(
        self, strings: etree._Element, styles: etree._Element, *, date_1904: bool, struck: frozenset[int] = frozenset()
    ) -> None:
        self.struck = struck
        self._strings: Sequence[str | None] = [_plain_text(one) for one in strings.iterchildren(tag("si"))]
        self._formats = _formats(styles)
        self._epoch = _SINCE_1904 if date_1904 else _SINCE_1900

    @property
    def styles(self) -> int:
        """How many cell formats the workbook has."""
        return len(self._formats)

    def read(self, cell: etree._Element) -> PlainCell | None:
        """What stands in a cell, whose cell format must be one of the workbook's; None where openpyxl has to say."""
        form = self._formats[int(cell.get("s", 0))]
        text = _value_text(cell)
        if form is None or text is None:
            return None
        kind = cell.get("t", "n")
        if kind == "s":
            value: Native = self._shared(text)
        elif kind == "n":
            value = self._date(text) if form.is_date else _number(text)
        else:
            value = text if kind == "str" else None
        return None if value is None else PlainCell(value, form.code)

    def _shared(self, text: str) -> str | None:
        number = int(text) if text.isdigit() else len(self._strings)
        return self._strings[number] if number < len(self._strings) else None

    def _date(self, text: str) -> datetime | time | int | float | None:
        """The moment of a number of days, to the millisecond; less than a day is a time.

        A number that no date is counted by, such as 20260219 in a date cell, stays the number that was typed.
        """
        days = _number(text)
        if days is None or days < 0:
            return None
        whole, fraction = divmod(days, 1)
        rest = timedelta(milliseconds=round(fraction * _DAY))
        if whole == 0 and rest.days == 0:
            return (_SINCE_1900 + rest).time()
        if 0 < days < _LEAP_DAY_OF_1900 and self._epoch == _SINCE_1900:
            whole += 1
        try:
            return self._epoch + timedelta(days=whole) + rest
        except OverflowError:
            return days


def _value_text(cell: etree._Element) -> str | None:
    """The text of the only value; None where there is anything besides it and a formula."""
    value = None
    for child in cell:
        if child.tag == _VALUE and value is None:
            value = child
        elif child.tag != _FORMULA:
            return None
    return None if value is None or len(value) else value.text or None


def _number(text: str) -> int | float | None:
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else None


def _plain_text(shared: etree._Element) -> str | None:
    """A shared text in one style; None for any other."""
    if len(shared) != 1 or shared[0].tag != _TEXT or len(shared[0]):
        return None
    return shared[0].text or ""


def unescape_texts(element: etree._Element) -> None:
    """Takes the escapes out of every text in a shared text or a cell, in place and once for all."""
    for text in element.iter(_TEXT, _VALUE):
        if text.text and "_x" in text.text:
            text.text = unescaped(text.text)


def _formats(styles: etree._Element) -> Sequence[_Format | None]:
    """The number format of each cell format; None for one that is not plain."""
    own = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iterfind(f"{tag('numFmts')}/{tag('numFmt')}")}
    return [_format(str(xf.get("numFmtId", "0")), own) for xf in _cell_formats(styles)]


def _cell_formats(styles: etree._Element) -> Iterable[etree._Element]:
    return styles.iterfind(f"{tag('cellXfs')}/{tag('xf')}")


def _format(number: str, own: Mapping[str | None, str]) -> _Format | None:
    code = own[number] if number in own else _BUILT_IN.get(int(number)) if number.isdigit() else None
    if code is None:
        return None
    if code in ("General", "@") or _NUMBER_CODE.fullmatch(code):
        return _Format(code, is_date=False)
    return _Format(code, is_date=True) if _DATE_CODE.fullmatch(code) else None
