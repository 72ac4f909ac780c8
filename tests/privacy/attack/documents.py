"""What stands in the Word documents of a real build: tables, charts with their caches and workbooks, alternative texts."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from lxml import etree
from openpyxl import load_workbook

from sltdocs.build import build, check
from sltdocs.contract.types import AsTyped
from sltdocs.contract.values.quantities.approximate import approximate
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import KeyFigure
from tests.privacy.attack.reading import Seen, base_reach
from tests.products import plans
from tests.workbooks import minimal, workbook

_FIGURES = ("Indikator", "Kilde", "År", "Verdi", "Enhet", "Antall svar (n)", "Gruppe", "Merknad")
_EVENTS = ("Når", "Aktivitet", "Deltakere")
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def documents_of(plan: Plan) -> dict[str, bytes]:
    """The documents that become of the figures and activities of a plan, typed into a workbook."""
    fields = {"Rapportår": 2026, "Periode fra": "01.01.2025", "Grense for små tall": plan.small_number_limit}
    rows = {"Nøkkeltall": [_FIGURES, *_figure_rows(plan)], "Aktiviteter": [_EVENTS, *_event_rows(plan)]}
    data = workbook(minimal(fields, **rows))
    checked = check(data)
    built = build(checked, data, plans.given())
    return {one.path: one.data for one in built.artifacts if one.path.endswith(".docx")}


def _figure_rows(plan: Plan) -> Iterator[Sequence[object]]:
    for one in plan.key_figures:
        number = (
            one.value.typed
            if isinstance(one.value, AsTyped)
            else f"{one.value.value:f}".replace(".", ",") + (" %" if one.value.percent else "")
        )
        yield (
            one.indicator,
            one.origin,
            one.year,
            number,
            one.unit,
            one.base.typed if isinstance(one.base, AsTyped) else one.base,
            one.group,
            one.remark.plain,
        )


def _event_rows(plan: Plan) -> Iterator[Sequence[object]]:
    for one in plan.activities:
        yield ("01.03.2026", one.activity.plain, one.participants)


def seen_in_documents(plan: Plan, documents: dict[str, bytes]) -> list[Seen]:
    """What the documents show of each figure and activity, in the order of the plan."""
    lines = _lines_of_figures(documents["handlingsplan.docx"])
    figures = [_seen(*_line_of(one, lines)) for one in plan.key_figures]
    assert not any(lines.values())
    events = [_seen(row[-1], "–") for row in _table(documents["statusrapport.docx"], "Når") if row[1] != "Aktivitet"]
    assert len(events) == len(plan.activities)
    return figures + events


def _table(document: bytes, first: str) -> list[list[str]]:
    tables = Document(BytesIO(document)).tables
    rows = [[[cell.text for cell in row.cells] for row in table.rows] for table in tables if table.rows[0].cells[0].text == first]
    return [row for table in rows for row in table[1:]]


def _lines_of_figures(document: bytes) -> dict[tuple[str, str, str], list[tuple[str, str, str]]]:
    """Number, n and the words beside them, for every line of the table of figures, by indicator, group and year."""
    lines: dict[tuple[str, str, str], list[tuple[str, str, str]]] = {}
    for indicator, numbers, origin in _table(document, "Indikator"):
        name, _, remarks = indicator.partition("\n")
        for line in numbers.split("\n"):
            read = re.fullmatch(r"(?:(.+) )?(\d{4}): (.*?)(?: \(n(?:\s=)?\s(.*)\))?", line)
            assert read, line
            lines.setdefault((name, read[1] or "", read[2]), []).append((read[3], read[4] or "–", f"{remarks} {origin}"))
    return lines


def _line_of(one: KeyFigure, lines: dict[tuple[str, str, str], list[tuple[str, str, str]]]) -> tuple[str, str, str]:
    """A group alone stands with the indicator, or, if it means everybody, is left out; what has none is «Alle» beside groups."""
    called = [
        (one.indicator, one.group or "Alle"),
        (one.indicator, one.group),
        (f"{one.indicator}, {one.group}", ""),
        (one.indicator, ""),
    ]
    return next(found for name, group in called if (found := lines.get((name, group, one.year_label)))).pop(0)


def _seen(value: str, base: str, text: str = "") -> Seen:
    told = re.search(r"n=(\d+)", text)
    spoken = approximate(value) if value != "skjult" and not value.startswith("<") else None
    if spoken is not None:
        least, most = (None if end is None else int(end) for end in (spoken.least, spoken.most))
        return Seen(None, base=spoken.out_of, spoken=True, least=least, most=most)
    asked = approximate(base) if not base.startswith("<") and base != "skjult" else None
    if asked is not None and not re.fullmatch(r"[-–—]", base):
        return Seen(_number(value), _why(value), base_in_text=int(told[1]) if told else None, base_reach=base_reach(asked))
    return Seen(_number(value), _why(value), _whole(base), _why(base), int(told[1]) if told else None)


def _why(text: str) -> str:
    return "few" if text.startswith("<") else "hidden" if text == "skjult" else ""


def _number(text: str) -> Decimal | None:
    match = re.match(r"[\d\s]+(?:,\d+)?", text)
    return Decimal(re.sub(r"\s", "", match[0]).replace(",", ".")) if match else None


def _whole(text: str) -> int | None:
    number = _number(text)
    return None if number is None else int(number)


def charted(document: bytes) -> Iterator[tuple[str, str, Decimal]]:
    """Every point that a chart draws, caches or keeps in its workbook: series, category, number."""
    with ZipFile(BytesIO(document)) as package:
        for name in package.namelist():
            if re.search(r"charts/chart[^/]*\.xml$", name):
                yield from _cached(package.read(name))
            if name.endswith(".xlsx"):
                yield from _kept(package.read(name))


def _cached(chart: bytes) -> Iterator[tuple[str, str, Decimal]]:
    for series in etree.fromstring(chart).iter(f"{_CHART}ser"):
        name = series.findtext(f"{_CHART}tx//{_CHART}v") or ""
        categories = {one.get("idx"): one.findtext(f"{_CHART}v") for one in series.find(f"{_CHART}cat").iter(f"{_CHART}pt")}
        for point in series.find(f"{_CHART}val").iter(f"{_CHART}pt"):
            yield name, categories[point.get("idx")] or "", Decimal(point.findtext(f"{_CHART}v"))


def _kept(data: bytes) -> Iterator[tuple[str, str, Decimal]]:
    for sheet in load_workbook(BytesIO(data)):
        (_, *names), *rows = sheet.iter_rows(values_only=True)
        for category, *numbers in rows:
            yield from (
                (str(name), str(category), Decimal(str(number)))
                for name, number in zip(names, numbers, strict=True)
                if number is not None
            )


def texts(document: bytes) -> str:
    """All text of every part, alternative texts among it."""
    with ZipFile(BytesIO(document)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.endswith(".xml")]
    return "\n".join(re.sub(r"<[^>]*?(?:descr=\"([^\"]*)\")?[^>]*>", r" \1 ", part) for part in parts)
