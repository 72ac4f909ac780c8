"""A workbook that is being edited: only the parts that are touched are parsed and written, all others stay as they are."""

import posixpath
from collections.abc import Iterator

from lxml import etree

from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.package.office_package import CONTENT_TYPES, Package, relationships_part
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import DECLARATIONS, PACKAGE, RELATIONSHIP_ID, Malformed, parse, tag
from sltdocs.workbook.package.zip_container import LIMITS, WorkbookLimits
from sltdocs.workbook.package.zip_rewriting import recomposed


class Editing:
    """An open workbook; `saved` gives the edited file. Raises Refusal when the file cannot be opened."""

    def __init__(self, data: bytes, limits: WorkbookLimits = LIMITS) -> None:
        self._data = data
        self.package: Package
        self.package, self.main = admitted(data, limits)
        self._parsed: dict[str, etree._Element] = {}
        self._changed: dict[str, None] = {}
        self._new: dict[str, bytes] = {}
        self._removed: dict[str, None] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._new or name in self.package

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, added ones last."""
        return (*self.package.container.names, *(name for name in self._new if name not in self.package))

    def xml(self, name: str) -> etree._Element:
        """The root of a part, to look at; raises Refusal when there is no such part, or it is damaged."""
        if name not in self._parsed:
            try:
                self._parsed[name] = parse(self.bytes_of(name), keep_comments=True)
            except (KeyError, Malformed) as fault:
                raise UnreadableWorkbook(FileCode.FILE_DAMAGED) from fault
        return self._parsed[name]

    def change(self, name: str) -> etree._Element:
        """The root of a part that is going to be changed; raises Refusal when there is no such part, or it is damaged."""
        root = self.xml(name)
        self._changed[name] = None
        return root

    def bytes_of(self, name: str) -> bytes:
        """A part as it was, or as it was added."""
        return self._new[name] if name in self._new else self.package.container.read(name)

    def add(self, name: str, data: bytes, content_type: str) -> None:
        """A new part. Its content type is declared for it alone."""
        self._new[name] = data
        root = self.change(CONTENT_TYPES)
        etree.SubElement(root, f"{{{DECLARATIONS}}}Override", PartName=f"/{name}", ContentType=content_type)

    def remove(self, name: str) -> None:
        """A part of the file is left out, with its content type; relationships to it are for the caller to remove."""
        self._removed[name] = None
        self._changed.pop(name, None)
        for one in list(self.change(CONTENT_TYPES)):
            if str(one.get("PartName", "")).casefold() == f"/{name}".casefold():
                self.change(CONTENT_TYPES).remove(one)

    def rename(self, name: str, new: str) -> None:
        """A part gets another name; whatever leads to it is for the caller to change."""
        if new in self:
            return
        self._new[new] = self._written(self._parsed[name]) if name in self._changed else self.bytes_of(name)
        self._changed.pop(name, None)
        if self._new.pop(name, None) is None:
            self._removed[name] = None

    def unrelate(self, source: str, kind: str = "", identifier: str = "") -> None:
        """Removes the relationships of a part that are of this kind, or have this id."""
        path = relationships_part(source)
        for one in list(self.xml(path)) if path in self else []:
            if (kind and str(one.get("Type", "")).endswith(kind)) or one.get("Id") == identifier:
                self.change(path).remove(one)

    def forget_calculation_order(self) -> None:
        """Leaves out the list of cells with formulas: Excel makes it anew, but calls a file damaged where it is wrong."""
        part = self.related(self.main, "/calcChain")
        if part in self.package:
            self.unrelate(self.main, "/calcChain")
            self.remove(part)

    def declare(self, extension: str, content_type: str) -> None:
        """The content type of all parts with this extension, unless it is declared already."""
        root = self.change(CONTENT_TYPES)
        if not any(str(one.get("Extension", "")).casefold() == extension for one in root.iter(f"{{{DECLARATIONS}}}Default")):
            root.insert(0, etree.Element(f"{{{DECLARATIONS}}}Default", Extension=extension, ContentType=content_type))

    def put(self, name: str, data: bytes) -> None:
        """The bytes of a part that needs no content type of its own."""
        self._new[name] = data

    def relate(self, source: str, kind: str, target: str) -> str:
        """A new relationship from one part to another; gives its id."""
        path = relationships_part(source)
        if path not in self:
            self._new[path] = etree.tostring(etree.Element(f"{{{PACKAGE}}}Relationships"))
        root = self.change(path)
        taken = {str(one.get("Id", "")) for one in root}
        name = next(name for number in range(1, len(taken) + 2) if (name := f"rIdSlt{number}") not in taken)
        attributes = {"Id": name, "Type": kind, "Target": f"/{target}"}
        etree.SubElement(root, f"{{{PACKAGE}}}Relationship", attributes)
        return name

    def free_name(self, pattern: str) -> str:
        """The first part name of a pattern such as `xl/comments{}.xml` that is not taken."""
        return next(name for number in range(1, 100_000) if (name := pattern.format(number)) not in self)

    def related(self, source: str, kind: str) -> str:
        """The part that `source` is related to by such a relationship, in its present state; empty when there is none."""
        path = relationships_part(source)
        if path not in self:
            return ""
        folder = posixpath.dirname(source)
        for one in self.xml(path):
            if str(one.get("Type", "")).endswith(kind) and one.get("TargetMode") != "External":
                return posixpath.normpath(posixpath.join("/" + folder, str(one.get("Target", "")))).lstrip("/")
        return ""

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Name and part of every worksheet, in their order."""
        relationships = self.package.relationships(self.main)
        for element in self.xml(self.main).iterfind(f"{tag('sheets')}/{tag('sheet')}"):
            one = relationships.get(str(element.get(RELATIONSHIP_ID, "")))
            if one is not None and one.kind.endswith("/worksheet") and one.target in self.package:
                yield str(element.get("name", "")), one.target

    def readable(self, name: str) -> bool:
        """Whether a part is there, whole and well-formed."""
        try:
            self.xml(name)
        except UnreadableWorkbook:
            return False
        return True

    def saved(self) -> bytes:
        """The edited file; all that was not changed is copied as it is."""
        changes: dict[str, bytes | None] = dict(self._new)
        for name in self._changed:
            changes[self.package.container.written(name)] = self._written(self._parsed[name])
        return recomposed(self._data, {**changes, **{self.package.container.written(name): None for name in self._removed}})

    @staticmethod
    def _written(root: etree._Element) -> bytes:
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
