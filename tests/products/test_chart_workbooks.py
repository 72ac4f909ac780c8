"""Whoever edits a chart's numbers in Word finds a workbook that opens and holds what the chart shows, in every document."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from lxml import etree

from tests.products import documents

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REPORTS = [name for name in documents.NAMES if name.startswith("report-") and "minimal" not in name]


def charts(document: bytes) -> Iterator[tuple[etree._Element, openpyxl.Workbook]]:
    """Each chart with the workbook that its own relationship leads to."""
    with ZipFile(BytesIO(document)) as package:
        for name in package.namelist():
            if not name.startswith("word/charts/chart"):
                continue
            chart = etree.fromstring(package.read(name))
            key = chart.find(f"{_C}externalData").get(f"{_R}id")
            relations = etree.fromstring(package.read(f"word/charts/_rels/{name.rsplit('/', 1)[1]}.rels"))
            [target] = [one.get("Target") for one in relations if one.get("Id") == key]
            yield chart, openpyxl.load_workbook(BytesIO(package.read("word/" + target.removeprefix("../"))))


def in_workbook(formula: str, book: openpyxl.Workbook) -> list[object]:
    """What stands in the cells that a chart's formula points at."""
    sheet, _, cells = formula.rpartition("!")
    found = book[sheet.strip("'")][cells.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row]


def in_cache(reference: etree._Element) -> list[object]:
    """What the chart itself remembers of them; a gap is None."""
    cache = next(one for one in reference if one.tag in {f"{_C}numCache", f"{_C}strCache"})
    points = {int(one.get("idx")): one.findtext(f"{_C}v") for one in cache.iter(f"{_C}pt")}
    values = [points.get(index) for index in range(int(cache.find(f"{_C}ptCount").get("val")))]
    return [None if one is None else float(one) for one in values] if cache.tag.endswith("numCache") else values


@pytest.mark.parametrize("name", REPORTS)
def test_every_chart_and_its_workbook_say_the_same(name: str) -> None:
    compared = 0
    for chart, book in charts(documents.document(name).data):
        for reference in chart.iter(f"{_C}numRef", f"{_C}strRef"):
            assert in_workbook(reference.findtext(f"{_C}f"), book) == in_cache(reference)
            compared += 1
    assert compared >= 9  # three references a series, three charts and more
