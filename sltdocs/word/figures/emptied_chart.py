"""A chart without its numbers: caches, labels and the embedded workbook emptied, so that nothing in the file tells them."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from sltdocs.word.figures.chart_data import workbook

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_POINTS = (f"{_C}pt",)
_TEXTS = (f"{_C}dLbls", f"{_C}title")


def emptied_parts(parts: Mapping[str, bytes], charts: Iterable[str]) -> dict[str, bytes]:
    """New contents of these chart parts and of the workbooks inside them, by part name."""
    changed: dict[str, bytes] = {}
    for name in charts:
        changed[name] = _emptied(parts[name])
        changed.update({inside: workbook("Sheet1", [[None]], "General") for inside in _embedded(name, parts)})
    return changed


def _emptied(chart: bytes) -> bytes:
    tree = etree.fromstring(chart)
    for element in [*tree.iter(*_POINTS, *_TEXTS)]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for count in tree.iter(f"{_C}ptCount"):
        count.set("val", "0")
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _embedded(name: str, parts: Mapping[str, bytes]) -> Iterator[str]:
    folder, _, own = name.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{own}.rels")
    for one in etree.fromstring(rels) if rels else ():
        target = posixpath.normpath(posixpath.join(folder, str(one.get("Target"))))
        if target in parts:
            yield target
