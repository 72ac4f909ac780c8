"""Looks a finished presentation through: whoever sits far back, or hears it read, is to have all of it."""

import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from sltdocs.slides.contrast import low_contrast
from sltdocs.slides.fitting import LEAST_POINT, MOST_POINTS, MOST_WORDS
from sltdocs.word.package import PackageFault, read_package

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")
_TITLES = {"title", "ctrTitle"}
_FURNITURE = {"sldNum", "dt", "ftr"}


class SlideFault(Struct, frozen=True):
    """Something that shuts somebody out; `kind` keys its words, `detail` is quoted in them."""

    kind: str
    detail: str = ""


def broken(data: bytes) -> tuple[str, ...]:
    """What would keep PowerPoint from opening the file: parts that cannot be read, or that are pointed to and not there."""
    try:
        parts = read_package(data)
    except PackageFault as fault:
        return (str(fault),)
    return tuple(_broken(parts))


def _broken(parts: Mapping[str, bytes]) -> Iterator[str]:
    trees = {}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = etree.fromstring(part)
            except etree.XMLSyntaxError:
                yield f"{name}: not XML"
    for name in (one for one in trees if one.endswith(".rels")):
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in trees[name]:
            target = str(relation.get("Target"))
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            if relation.get("TargetMode") != "External" and path not in parts:
                yield f"{name}: {target} is missing"
    for name in (one for one in trees if _SLIDE.fullmatch(one)):
        numbers = [one.get("id") for one in trees[name].iter(f"{_P}cNvPr")]
        if len(set(numbers)) != len(numbers):
            yield f"{name}: two shapes with one number"


def accessibility_faults(data: bytes, language: str) -> tuple[SlideFault, ...]:
    """Everything in a sound presentation that shuts somebody out, slide by slide."""
    parts = read_package(data)
    slides = sorted((name for name in parts if _SLIDE.fullmatch(name)), key=lambda name: int(_SLIDE.fullmatch(name)[1]))  # type: ignore[index]
    trees = [etree.fromstring(parts[name]) for name in slides]
    return (*_titles(trees), *(fault for tree in trees for fault in _of_slide(tree, language)), *_contrasts(parts))


def _contrasts(parts: Mapping[str, bytes]) -> Iterator[SlideFault]:
    for detail in low_contrast(parts):
        yield SlideFault("slide-contrast-low", detail)


def _titles(slides: list[etree._Element]) -> Iterator[SlideFault]:
    seen: set[str] = set()
    for at, slide in enumerate(slides, 1):
        title = next((_text(one) for one in _shapes(slide) if _kind(one) in _TITLES), "").strip()
        if not title:
            yield SlideFault("slide-untitled", str(at))
        elif title.casefold() in seen:
            yield SlideFault("slide-title-twice", title)
        seen.add(title.casefold())


def _of_slide(slide: etree._Element, language: str) -> Iterator[SlideFault]:
    shapes = list(_shapes(slide))
    title = next((_text(one) for one in shapes if _kind(one) in _TITLES), "")
    kinds = [_kind(one) for one in shapes]
    if kinds and kinds[0] not in _TITLES and _TITLES & set(kinds):
        yield SlideFault("slide-order", title)
    for frame in slide.iter(f"{_P}graphicFrame", f"{_P}pic"):
        properties = frame.find(f".//{_P}cNvPr")
        if properties is None or not properties.get("descr", "").strip():
            yield SlideFault("slide-alt-missing", title)
    for shape in shapes:
        if shape.tag == f"{_P}sp" and _kind(shape) not in _FURNITURE:
            yield from _of_shape(shape, title, language)


def _of_shape(shape: etree._Element, title: str, language: str) -> Iterator[SlideFault]:
    runs = list(shape.iter(f"{_A}r"))
    if _kind(shape) is None and runs:
        yield SlideFault("slide-loose-text", _text(shape))
    if _kind(shape) is not None and not _text(shape).strip():
        yield SlideFault("slide-place-empty", title)
    styles = [run.find(f"{_A}rPr") for run in runs]
    if any(style is None or style.get("lang") != language for style in styles):
        yield SlideFault("slide-language", title)
    sizes = [int(style.get("sz", "0")) // 100 for style in styles if style is not None]
    if sizes and min(sizes) < LEAST_POINT:
        yield SlideFault("slide-text-small", title)
    if _kind(shape) not in _TITLES:
        points = [_text(one) for one in shape.iter(f"{_A}p")]
        if len(points) > MOST_POINTS:
            yield SlideFault("slide-too-many-points", title)
        yield from (SlideFault("slide-point-long", one) for one in points if len(one.split()) > MOST_WORDS)


def _shapes(slide: etree._Element) -> Iterator[etree._Element]:
    tree = slide.find(f"{_P}cSld/{_P}spTree")
    if tree is not None:
        yield from (one for one in tree if one.tag in {f"{_P}sp", f"{_P}pic", f"{_P}graphicFrame"})


def _kind(shape: etree._Element) -> str | None:
    """The kind of place that a shape fills; None for one that fills none."""
    place = shape.find(f".//{_P}nvPr/{_P}ph")
    return None if place is None else str(place.get("type", "obj"))


def _text(element: etree._Element) -> str:
    return "".join(str(one.text or "") for one in element.iter(f"{_A}t"))
