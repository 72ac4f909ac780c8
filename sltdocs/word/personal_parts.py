"""Leaves out what a template tells of the people who made it: a public document must not carry their names and user ids."""

import posixpath
import re
from collections.abc import Callable, Mapping
from functools import partial

from sltdocs.word.package import CONTENT_TYPES

_PERSONAL = re.compile(r"word/people\.xml|customXml/.+")
"""Who has written in the file ([MS-DOCX] 2.5.3), and what document libraries note of it, such as whom it is shared with."""


def without_personal_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a template without those, and without what refers to them. What shows on the page stays as it is."""
    personal = {name for name in parts if _PERSONAL.fullmatch(name)}
    if not personal:
        return dict(parts)
    kept = {name: data for name, data in parts.items() if name not in personal}
    for name in [name for name in kept if name.endswith(".rels")]:
        kept[name] = _without(kept[name], "Target", partial(_leads_to, personal, name))
    kept[CONTENT_TYPES] = _without(kept[CONTENT_TYPES], "PartName", lambda name: name.lstrip("/") in personal)
    return kept


def _leads_to(names: set[str], relations: str, target: str) -> bool:
    """Whether a relationship in this file leads to one of the parts; relative to its own part (ISO/IEC 29500-2, 6.5.3)."""
    base = posixpath.dirname(posixpath.dirname(relations))
    return (target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))) in names


def _without(xml: bytes, attribute: str, is_meant: Callable[[str], bool]) -> bytes:
    """The XML without the elements right below its root of whose attribute that is true."""
    from lxml import etree  # noqa: PLC0415  few templates have such parts

    root = etree.fromstring(xml)
    for one in [one for one in root if is_meant(one.get(attribute, ""))]:
        root.remove(one)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
