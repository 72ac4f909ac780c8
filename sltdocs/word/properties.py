"""The properties of a document: title, author, language, dates; all given, none taken from the template or the clock."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct

from sltdocs.word.escaping import escape
from sltdocs.word.package import CONTENT_TYPES

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
