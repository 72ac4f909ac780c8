"""The properties of a document: title, author, language, dates; all given, none taken from the template or the clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from sltdocs.word.package import CONTENT_TYPES

_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_CORE = "docProps/core.xml"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


@dataclass(frozen=True, slots=True)
class Properties:
    """`language` is a tag such as `nb-NO`; `created` is aware."""

    title: str
    author: str
    language: str
    created: datetime
    subject: str = ""
    keywords: str = ""


def write_properties(parts: dict[str, bytes], properties: Properties) -> None:
    """Puts the properties into the package in place of the template's own."""
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
    parts[_CORE] = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<cp:coreProperties {_NAMESPACES}>{lines}{dated}</cp:coreProperties>"
    ).encode()
    _refer(parts)


def _refer(parts: dict[str, bytes]) -> None:
    relations = parts["_rels/.rels"].decode()
    if _RELATION not in relations:
        line = f'<Relationship Id="rIdSltCore" Type="{_RELATION}" Target="{_CORE}"/>'
        parts["_rels/.rels"] = relations.replace("</Relationships>", f"{line}</Relationships>").encode()
    types = parts[CONTENT_TYPES].decode()
    if _TYPE not in types:
        line = f'<Override PartName="/{_CORE}" ContentType="{_TYPE}"/>'
        parts[CONTENT_TYPES] = types.replace("</Types>", f"{line}</Types>").encode()
