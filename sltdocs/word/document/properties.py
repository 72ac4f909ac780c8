"""The properties of a document, all given; whatever a template tells of the people who made it is left out."""

import posixpath
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from sltdocs.word.escaping import escape
from sltdocs.word.package import CONTENT_TYPES

if TYPE_CHECKING:
    from lxml import etree

_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
PROPERTIES_PART = "docProps/core.xml"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


class Properties(Struct, frozen=True):
    """`language` is a tag such as `nb-NO`; `created` is aware."""

    title: str
    author: str
    language: str
    created: datetime
    subject: str = ""
    keywords: str = ""


def properties_part(properties: Properties) -> bytes:
    """What stands in `PROPERTIES_PART`, in place of the template's own."""
    stamp = f"{properties.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    dated = "".join(f'<dcterms:{kind} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{kind}>' for kind in ("created", "modified"))
    named = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:keywords", properties.keywords),
        ("cp:lastModifiedBy", properties.author),
        ("dc:language", properties.language),
    )
    lines = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in named if value)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<cp:coreProperties {_NAMESPACES}>{lines}{dated}</cp:coreProperties>"
    ).encode()


def with_properties_part(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """A template's parts, with the properties' part declared also where the template has none."""
    relations, types = parts["_rels/.rels"].decode(), parts[CONTENT_TYPES].decode()
    if _RELATION not in relations:
        line = f'<Relationship Id="rIdSltCore" Type="{_RELATION}" Target="{PROPERTIES_PART}"/>'
        relations = relations.replace("</Relationships>", f"{line}</Relationships>")
    if _TYPE not in types:
        types = types.replace("</Types>", f'<Override PartName="/{PROPERTIES_PART}" ContentType="{_TYPE}"/></Types>')
    return {**parts, PROPERTIES_PART: b"", "_rels/.rels": relations.encode(), CONTENT_TYPES: types.encode()}


_PERSONAL = re.compile(r"word/(?:people|comments\w*)\.xml|customXml/.+")
"""Who has written in the file ([MS-DOCX] 2.5.3) and what to each other, and what document libraries note of it."""
ATTACHED = "attachedTemplate"
LEFT_OUT = (ATTACHED, "documentProtection", "writeProtection")
"""Settings of the author's own Word: the template it hangs on (ISO/IEC 29500-1, 17.15.1.6), and that nobody may write."""
_SETTINGS = "word/settings.xml"


def without_what_is_the_authors(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a template without those, and without what refers to them. What shows on the page stays as it is."""
    kept = dict(parts)
    if any(name.encode() in kept.get(_SETTINGS, b"") for name in LEFT_OUT):
        kept[_SETTINGS] = _without_children(kept[_SETTINGS], lambda one: str(one.tag).rpartition("}")[2] in LEFT_OUT)
    for name in [name for name in kept if name.endswith(".rels") and f"/{ATTACHED}".encode() in kept[name]]:
        kept[name] = _without(kept[name], "Type", lambda kind: kind.endswith(f"/{ATTACHED}"))
    return _without_parts(kept, {name for name in parts if _PERSONAL.fullmatch(name)})


def _without_parts(parts: dict[str, bytes], personal: set[str]) -> dict[str, bytes]:
    if not personal:
        return parts
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
    return _without_children(xml, lambda one: is_meant(one.get(attribute, "")))


def _without_children(xml: bytes, is_meant: Callable[["etree._Element"], bool]) -> bytes:
    """The XML without the elements right below its root of which that is true."""
    from lxml import etree  # noqa: PLC0415  few templates have such parts

    root = etree.fromstring(xml)
    for one in [one for one in root if is_meant(one)]:
        root.remove(one)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
