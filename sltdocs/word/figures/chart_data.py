"""The numbers of a chart: as the caches in its XML and as the workbook that is embedded beside it."""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from sltdocs.word.escaping import escape, quoted
from sltdocs.word.package import CONTENT_TYPES, write_package

Cell = str | int | Decimal | None
"""A text, a number, or nothing."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS = {
    "workbook": f"{_TYPE}.sheet.main",
    "worksheets/sheet1": f"{_TYPE}.worksheet",
    "styles": f"{_TYPE}.styles",
    "sharedStrings": f"{_TYPE}.sharedStrings",
    "theme/theme1": "application/vnd.openxmlformats-officedocument.theme",
}
_OWN_FORMATS = 164
"""Number formats below this are Excel's own (18.8.30)."""


def workbook(sheet: str, rows: Sequence[Sequence[Cell]], number_format: str) -> bytes:
    """An xlsx of one sheet with these rows from A1 on; its numbers are shown in this format."""
    texts = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str)))
    parts = {
        CONTENT_TYPES: _content_types(),
        "_rels/.rels": _relationships({"officeDocument": "xl/workbook.xml"}),
        "xl/_rels/workbook.xml.rels": _relationships(
            {
                "worksheet": "worksheets/sheet1.xml",
                "styles": "styles.xml",
                "sharedStrings": "sharedStrings.xml",
                "theme": "theme/theme1.xml",
            }
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name={quoted(sheet)} sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/worksheets/sheet1.xml": _worksheet(rows, {text: at for at, text in enumerate(texts)}),
        "xl/styles.xml": _styles(number_format),
        "xl/sharedStrings.xml": _shared(texts),
        "xl/theme/theme1.xml": _theme(),
    }
    return write_package({name: (_DECLARATION + text).encode() for name, text in parts.items()})


def _worksheet(rows: Sequence[Sequence[Cell]], texts: dict[str, int]) -> str:
    lines = "".join(
        f'<row r="{number}">{"".join(_cell(column, number, cell, texts) for column, cell in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData></worksheet>'


def _cell(column: int, row: int, cell: Cell, texts: dict[str, int]) -> str:
    place = f"{chr(65 + column)}{row}"
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{place}" t="s"><v>{texts[cell]}</v></c>'
    return f'<c r="{place}" s="1"><v>{cell:f}</v></c>' if isinstance(cell, Decimal) else f'<c r="{place}" s="1"><v>{cell}</v></c>'


def _shared(texts: Sequence[str]) -> str:
    items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    return f'<sst xmlns="{_MAIN}" count="{len(texts)}" uniqueCount="{len(texts)}">{items}</sst>'


def _styles(number_format: str) -> str:
    """Two cell formats: Excel's own, and that of the numbers."""
    font = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    fills = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    border = "<border><left/><right/><top/><bottom/><diagonal/></border>"
    plain = 'fontId="0" fillId="0" borderId="0"'
    return (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="1">'
        f'<numFmt numFmtId="{_OWN_FORMATS}" formatCode={quoted(number_format)}/></numFmts>'
        f'<fonts count="1">{font}</fonts><fills count="2">{fills}</fills><borders count="1">{border}</borders>'
        f'<cellStyleXfs count="1"><xf numFmtId="0" {plain}/></cellStyleXfs>'
        f'<cellXfs count="2"><xf numFmtId="0" {plain} xfId="0"/>'
        f'<xf numFmtId="{_OWN_FORMATS}" {plain} xfId="0" applyNumberFormat="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _theme() -> str:
    """Office's colours and font; validators after Microsoft's own rules want a theme in every workbook."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line, effect = f'<a:ln w="9525">{fill}</a:ln>', "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        f'<a:clrScheme name="Office">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Office"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Office"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", "accent2": "ED7D31",
    "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip


def _relationships(targets: dict[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _content_types() -> str:
    parts = "".join(f'<Override PartName="/xl/{name}.xml" ContentType="{kind}+xml"/>' for name, kind in _PARTS.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


Number = int | Decimal | None
"""A value; None is a gap: a number that is not known or must not be shown."""

_SHEET = "Sheet1"


class ChartSeries(Struct, frozen=True):
    """One row of values with its name, one value for each category."""

    name: str
    values: tuple[Number, ...]


class Data(Struct, frozen=True):
    """What a chart shows. `number_format` is Excel's code for the labels."""

    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    number_format: str = "General"


def embedded_workbook(data: Data) -> bytes:
    """The xlsx that Word opens for «Edit data»: categories in the first column, a column for each series."""
    head: tuple[Cell, ...] = (None, *(series.name for series in data.series))
    columns = (data.categories, *(series.values for series in data.series))
    return workbook(_SHEET, [head, *zip(*columns, strict=True)], data.number_format)


def cached_name(data: Data, index: int) -> str:
    """The series' name with the cell it comes from, as `c:tx`."""
    return f"<c:tx><c:strRef><c:f>{_reference(0, index + 1)}</c:f>{_texts((data.series[index].name,))}</c:strRef></c:tx>"


def cached_categories(data: Data) -> str:
    """The categories with their cells, as `c:cat`."""
    return f"<c:cat><c:strRef><c:f>{_span(0, len(data.categories))}</c:f>{_texts(data.categories)}</c:strRef></c:cat>"


def cached_values(data: Data, index: int) -> str:
    """The values of a series with their cells, as `c:val`; a gap has no point."""
    values = data.series[index].values
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value:f}</c:v></c:pt>'
        if isinstance(value, Decimal)
        else f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    return (
        f"<c:val><c:numRef><c:f>{_span(index + 1, len(values))}</c:f><c:numCache>"
        f"<c:formatCode>{escape(data.number_format)}</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef></c:val>'
    )


def _texts(texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{escape(text)}</c:v></c:pt>' for at, text in enumerate(texts))
    return f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'


def _reference(row: int, column: int) -> str:
    return f"{_SHEET}!${chr(65 + column)}${row + 1}"


def _span(column: int, rows: int) -> str:
    letter = chr(65 + column)
    return f"{_SHEET}!${letter}$2:${letter}${rows + 1}"
