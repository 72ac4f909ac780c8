"""A document opened for checking: its parts and their trees, parsed once for all who look at them."""

from collections.abc import Mapping

from lxml import etree
from msgspec import Struct

from sltdocs.word.package import read_package


class OpenPackage(Struct, frozen=True):
    """`parts` by name, the `trees` of those that are XML, and of each part that should be XML and is not, what is `torn`."""

    parts: Mapping[str, bytes]
    trees: Mapping[str, etree._Element]
    torn: Mapping[str, str]


def open_package(document: bytes | Mapping[str, bytes]) -> OpenPackage:
    """The document, a file or its parts, ready for checking; raises PackageFault for bytes that are no package."""
    parts = read_package(document) if isinstance(document, bytes) else document
    trees: dict[str, etree._Element] = {}
    torn: dict[str, str] = {}
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = etree.fromstring(data)
            except etree.XMLSyntaxError as fault:
                torn[name] = str(fault)
    return OpenPackage(parts, trees, torn)
