"""Whether the letters of a slide master stand out from what is behind them (WCAG 2.2, 1.4.3: 3:1 for large type)."""

from collections.abc import Iterator, Mapping

from lxml import etree

from sltdocs.word.checks.colours import contrast, theme_colours

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_LEAST = 3.0
_MASTER = "ppt/slideMasters/slideMaster1.xml"
_RELATIONS = "ppt/slideMasters/_rels/slideMaster1.xml.rels"


def low_contrast(parts: Mapping[str, bytes]) -> Iterator[str]:
    """The styles, `title` or `body`, whose colour is too like the background; colours that nobody can tell are not judged."""
    if _MASTER not in parts or _RELATIONS not in parts:
        return
    master, colours = etree.fromstring(parts[_MASTER]), _colours(parts)
    mapping = master.find(f"{_P}clrMap")
    names = {str(key): str(value) for key, value in mapping.attrib.items()} if mapping is not None else {}
    behind = _background(master, names, colours)
    for style in ("title", "body"):
        letters = _colour(master.find(f"{_P}txStyles/{_P}{style}Style/{_A}lvl1pPr/{_A}defRPr/{_A}solidFill"), names, colours)
        if behind and letters and contrast(letters, behind) < _LEAST:
            yield style


def _colours(parts: Mapping[str, bytes]) -> Mapping[str, str]:
    """The colours of the master's theme by name."""
    relations = etree.fromstring(parts[_RELATIONS])
    theme = next((str(one.get("Target")) for one in relations if str(one.get("Type")).endswith("/theme")), "")
    return theme_colours(etree.fromstring(parts[f"ppt/{theme.removeprefix('../')}"]))


def _background(master: etree._Element, names: Mapping[str, str], colours: Mapping[str, str]) -> str:
    background = master.find(f"{_P}cSld/{_P}bg")
    if background is None:
        return colours.get(names.get("bg1", "lt1"), "")
    filled = background.find(f"{_P}bgPr/{_A}solidFill")
    return _colour(filled if filled is not None else background.find(f"{_P}bgRef"), names, colours)


def _colour(holder: etree._Element | None, names: Mapping[str, str], colours: Mapping[str, str]) -> str:
    """The colour in an element as six digits; empty when it is mixed from others."""
    if holder is None or len(holder) != 1 or len(holder[0]):
        return ""
    told = str(holder[0].get("lastClr") or holder[0].get("val"))
    return colours.get(names.get(told, told), "") if holder[0].tag == f"{_A}schemeClr" else told
