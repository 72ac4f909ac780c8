"""Puts other lines in place of some in a finished document; everything else in it stays as it was."""

from collections.abc import Mapping

from lxml import etree

from sltdocs.word.package import read_package, write_package

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_PARTS = "word/"


def with_lines(document: bytes, lines: Mapping[str, str]) -> bytes:
    """The document with the new words wherever a run of its text holds the old ones; the very same bytes when none does.

    Raises PackageFault for bytes that are no package, etree.XMLSyntaxError for parts that are no XML.
    """
    parts = read_package(document)
    names = [name for name in parts if name.startswith(_PARTS) and name.endswith(".xml") and "/" not in name[len(_PARTS) :]]
    changed = {name: data for name in names if (data := _replaced(parts[name], lines)) is not None}
    return write_package({**parts, **changed}) if changed else document


def _replaced(part: bytes, lines: Mapping[str, str]) -> bytes | None:
    tree, found = etree.fromstring(part), False
    for text in tree.iter(_TEXT):
        for old, new in lines.items():
            if text.text and old in text.text:
                text.text, found = text.text.replace(old, new), True
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True) if found else None
