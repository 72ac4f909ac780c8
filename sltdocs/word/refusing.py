"""Refuses templates that bring along what runs, what is fetched from elsewhere, or what nobody has decided on."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from sltdocs.errors import TemplateFault

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/"
_OUTSIDE = ("http://", "https://", "mailto:")
_KINDS = {
    "vbaProject": "macros",
    "wordVbaData": "macros",
    "control": "a control (ActiveX)",
    "oleObject": "an embedded object",
    "aFChunk": "another document inside (altChunk)",
    "attachedTemplate": "an attached template",
    "subDocument": "a subdocument",
    "frame": "a frame",
}
_ELEMENTS = {
    "altChunk": "another document inside (altChunk)",
    "object": "an embedded object",
    "control": "a control (ActiveX)",
    "subDoc": "a subdocument",
    "attachedTemplate": "an attached template",
    "mailMerge": "a mail merge",
    **dict.fromkeys(("ins", "del", "moveFrom", "moveTo"), "tracked changes"),
}
# Fields that fetch, run or ask are many, and can be hidden in one another; hence a list of those that only print.
_FIELDS = frozenset(
    {
        "AUTHOR",
        "CREATEDATE",
        "DATE",
        "DOCPROPERTY",
        "FILENAME",
        "HYPERLINK",
        "NOTEREF",
        "NUMPAGES",
        "PAGE",
        "PAGEREF",
        "REF",
        "SAVEDATE",
        "SECTION",
        "SECTIONPAGES",
        "SEQ",
        "STYLEREF",
        "SUBJECT",
        "SYMBOL",
        "TC",
        "TITLE",
        "TOC",
    }
)


def refuse(parts: Mapping[str, bytes]) -> None:
    """Raises TemplateFault that names everything in the package for which a template is refused, and the parts it is in."""
    found = sorted({f"{part}: {what} is not allowed in a template" for part, what in _reasons(parts)})
    if found:
        raise TemplateFault("; ".join(found))


def _reasons(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    for name, data in parts.items():
        if re.search(r"vba(?:project|data)|activex/", name, re.IGNORECASE):
            yield name, "macros"
        if not name.endswith((".xml", ".rels")):
            continue
        root = _tree(name, data)
        yield from ((name, what) for what in (_relations(root) if name.endswith(".rels") else _elements(root)))
        if name == "[Content_Types].xml" and b"macroEnabled" in data:
            yield name, "macros"


def _relations(root: Any) -> Iterator[str]:  # noqa: ANN401  an lxml element
    for relation in root.iter("{*}Relationship"):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        if kind in _KINDS:
            yield _KINDS[kind]
        elif relation.get("TargetMode") == "External" and not (kind == "hyperlink" and target.casefold().startswith(_OUTSIDE)):
            yield f"a link to {target[:60]} ({kind})"


def _elements(root: Any) -> Iterator[str]:  # noqa: ANN401  an lxml element
    for element in root.iter(etree.Element):
        namespace, _, name = str(element.tag).rpartition("}")
        if namespace.startswith(_STRICT):
            yield "the form Strict Open XML"
        elif f"{namespace}}}" == _W and (what := _ELEMENTS.get(name) or ("tracked changes" if name.endswith("PrChange") else "")):
            yield what
    yield from (f"the field {name or 'without a name'}" for name in _fields(root) if name not in _FIELDS)


def _fields(root: Any) -> Iterator[str]:  # noqa: ANN401  an lxml element
    """The name of each field, also of those inside the code of another and of those split over runs."""
    open_codes: list[str] = []
    for element in root.iter(f"{_W}fldSimple", f"{_W}fldChar", f"{_W}instrText"):
        kind = element.get(f"{_W}fldCharType")
        if element.tag == f"{_W}fldSimple":
            yield _name(element.get(f"{_W}instr", ""))
        elif element.tag == f"{_W}instrText" and open_codes:
            open_codes[-1] += element.text or ""
        elif kind == "begin":
            open_codes.append("")
        elif kind == "end" and open_codes:
            yield _name(open_codes.pop())
    yield from map(_name, open_codes)


def _name(code: str) -> str:
    return (code.split() or [""])[0].upper()


def _tree(name: str, data: bytes) -> Any:  # noqa: ANN401  an lxml element
    try:
        root: Any = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
    if root.getroottree().docinfo.doctype:
        raise TemplateFault(f"{name}: a document type is not allowed")
    return root
