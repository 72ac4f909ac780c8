"""The fingerprint of what an Office file says, without what document libraries write into it.

SharePoint, and what synchronises with it, adds properties to every Office file after upload: parts below `docProps/` and
`customXml/`, their content types and relationships (abraunegg/onedrive#205; MS-OFCGLOS «property promotion»). The text,
tables, figures and headers of the file stay as they were.
"""

from hashlib import sha256

from lxml import etree

from sltdocs.word.package import CONTENT_TYPES, PackageFault, read_package

_OF_LIBRARIES = ("docProps/", "customXml/")
_RELATIONSHIPS = ".rels"


def content_fingerprint(data: bytes) -> str:
    """The same for two files that differ in properties alone; empty for bytes that are no Office file."""
    try:
        parts = read_package(data)
        said = sorted(f"{name} {_part(name, part)}" for name, part in parts.items() if _is_content(name))
    except (PackageFault, etree.XMLSyntaxError):
        return ""
    return sha256("\n".join(said).encode()).hexdigest()


def _is_content(name: str) -> bool:
    return not name.startswith(_OF_LIBRARIES) and name not in {CONTENT_TYPES, "_rels/.rels"}


def _part(name: str, part: bytes) -> str:
    return _links(part) if name.endswith(_RELATIONSHIPS) else sha256(part).hexdigest()


def _links(part: bytes) -> str:
    """The relationships of a part, in whatever order, but those to what libraries add."""
    links = (tuple(sorted((str(key), str(value)) for key, value in one.attrib.items())) for one in etree.fromstring(part))
    return str(sorted(link for link in links if not any("customXml/" in value for _, value in link)))
