"""An Office package (ISO/IEC 29500-2): its parts, their content types and their relationships."""

import posixpath
from functools import cached_property
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import Malformed, parse
from sltdocs.workbook.package.zip_container import Container

CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class Relationship(Struct, frozen=True):
    """A relationship of a part. `target` is a part's name, or an address outside the package when `external`."""

    id: str
    kind: str
    target: str
    external: bool = False


class Package:
    """A package that is read only."""

    def __init__(self, container: Container) -> None:
        self.container = container

    def __contains__(self, name: str) -> bool:
        return name in self.container

    def xml(self, name: str) -> etree._Element:
        """The root element of a part; raises Refusal (damaged) when it is missing or not well-formed."""
        try:
            return parse(self.container.read(name))
        except (KeyError, Malformed) as fault:
            raise UnreadableWorkbook(FileCode.FILE_DAMAGED) from fault

    def content_type(self, name: str) -> str:
        """The content type of a part; empty when none is declared."""
        overrides, defaults = self._content_types
        return overrides.get(name.casefold()) or defaults.get(name.rpartition(".")[2].casefold(), "")

    def relationships(self, name: str = "") -> dict[str, Relationship]:
        """The relationships of a part by their id; those of the package itself without a name."""
        path = relationships_part(name)
        if path not in self.container:
            return {}
        found = (_relationship(element, posixpath.dirname(name)) for element in self.xml(path))
        return {one.id: one for one in found}

    def related(self, name: str, kind: str) -> str:
        """The part that `name` is related to by a relationship whose type ends with `kind`; empty when there is none."""
        return next((one.target for one in self.relationships(name).values() if one.kind.endswith(kind) and not one.external), "")

    @cached_property
    def _content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        root = self.xml(CONTENT_TYPES)
        overrides = {
            _attribute(one, "PartName").lstrip("/").casefold(): _attribute(one, "ContentType")
            for one in root.iter(f"{_TYPES}Override")
        }
        defaults = {
            _attribute(one, "Extension").casefold(): _attribute(one, "ContentType") for one in root.iter(f"{_TYPES}Default")
        }
        return overrides, defaults


def relationships_part(name: str) -> str:
    """Where the relationships of a part are kept: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`."""
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _relationship(element: etree._Element, folder: str) -> Relationship:
    external = _attribute(element, "TargetMode") == "External"
    target = _attribute(element, "Target")
    return Relationship(
        _attribute(element, "Id"), _attribute(element, "Type"), target if external else _resolved(target, folder), external
    )


def _resolved(target: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join("/" + folder, unquote(target))).lstrip("/")


def _attribute(element: etree._Element, name: str) -> str:
    return str(element.get(name, ""))
