"""Refuses templates that bring along what runs, what is fetched from elsewhere, or what nobody has decided on."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from lxml import etree
from msgspec import Struct

from sltdocs.errors import TemplateFault
from sltdocs.word.document.properties import LEFT_OUT

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/"
_OUTSIDE = ("http://", "https://", "mailto:")


class RefusalReason(StrEnum):
    """Why a template is refused; the values are the codes of the lint's rules."""

    MACROS = "macros"
    ACTIVEX = "activex"
    EMBEDDED_OBJECT = "embedded-object"
    ALT_CHUNK = "alt-chunk"
    SUBDOCUMENT = "subdocument"
    FRAME = "frame"
    MAIL_MERGE = "mail-merge"
    TRACKED_CHANGES = "tracked-changes"
    OUTSIDE_LINK = "outside-link"
    WORD_FIELD = "word-field"
    STRICT_FORM = "strict-form"
    DAMAGED = "damaged"
    DOCUMENT_TYPE = "document-type"


class TemplateRefusal(Struct, frozen=True):
    """One thing that a template must not hold: in which part, what exactly, and the element, if it is one."""

    reason: RefusalReason
    part: str
    detail: str = ""
    element: etree._Element | None = None

    def __str__(self) -> str:
        """For the log."""
        if self.reason is RefusalReason.DAMAGED:
            return f"{self.part}: {self.detail}"
        return f"{self.part}: {_SAID[self.reason].format(self.detail)} is not allowed in a template"


_SAID = {
    RefusalReason.MACROS: "macros",
    RefusalReason.ACTIVEX: "a control (ActiveX)",
    RefusalReason.EMBEDDED_OBJECT: "an embedded object",
    RefusalReason.ALT_CHUNK: "another document inside (altChunk)",
    RefusalReason.SUBDOCUMENT: "a subdocument",
    RefusalReason.FRAME: "a frame",
    RefusalReason.MAIL_MERGE: "a mail merge",
    RefusalReason.TRACKED_CHANGES: "tracked changes",
    RefusalReason.OUTSIDE_LINK: "a link to {}",
    RefusalReason.WORD_FIELD: "the field {}",
    RefusalReason.STRICT_FORM: "the form Strict Open XML",
    RefusalReason.DOCUMENT_TYPE: "a document type",
}
_KINDS = {
    "vbaProject": RefusalReason.MACROS,
    "wordVbaData": RefusalReason.MACROS,
    "control": RefusalReason.ACTIVEX,
    "oleObject": RefusalReason.EMBEDDED_OBJECT,
    "aFChunk": RefusalReason.ALT_CHUNK,
    "subDocument": RefusalReason.SUBDOCUMENT,
    "frame": RefusalReason.FRAME,
}
_ELEMENTS = {
    "altChunk": RefusalReason.ALT_CHUNK,
    "object": RefusalReason.EMBEDDED_OBJECT,
    "control": RefusalReason.ACTIVEX,
    "subDoc": RefusalReason.SUBDOCUMENT,
    "mailMerge": RefusalReason.MAIL_MERGE,
    **dict.fromkeys(("ins", "del", "moveFrom", "moveTo"), RefusalReason.TRACKED_CHANGES),
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
    found = sorted({str(one) for one in refusals(parts)})
    if found:
        raise TemplateFault("; ".join(found))


def refusals(parts: Mapping[str, bytes]) -> Iterator[TemplateRefusal]:
    """Everything for which a template is refused; of a part that is damaged, nothing more."""
    for name, data in parts.items():
        if re.search(r"vba(?:project|data)|activex/", name, re.IGNORECASE):
            yield TemplateRefusal(RefusalReason.MACROS, name)
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
        except etree.XMLSyntaxError as fault:
            yield TemplateRefusal(RefusalReason.DAMAGED, name, str(fault))
            continue
        if has_document_type(root):
            yield TemplateRefusal(RefusalReason.DOCUMENT_TYPE, name)
            continue
        yield from _relations(name, root) if name.endswith(".rels") else _elements(name, root)
        if name == "[Content_Types].xml" and b"macroEnabled" in data:
            yield TemplateRefusal(RefusalReason.MACROS, name)


def has_document_type(root: etree._Element) -> bool:
    """Whether a part brings a document type along."""
    return bool(root.getroottree().docinfo.doctype)  # type: ignore[attr-defined]  # the stubs leave it out


def _relations(part: str, root: etree._Element) -> Iterator[TemplateRefusal]:
    for relation in root.iter("{*}Relationship"):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        if kind in _KINDS:
            yield TemplateRefusal(_KINDS[kind], part, target[:60])
        elif relation.get("TargetMode") == "External" and not _is_harmless(kind, target):
            yield TemplateRefusal(RefusalReason.OUTSIDE_LINK, part, f"{target[:60]} ({kind})")


def _is_harmless(kind: str, target: str) -> bool:
    """Whether a relationship to the outside is a link to click, or is left out of every document."""
    return kind in LEFT_OUT or (kind == "hyperlink" and target.casefold().startswith(_OUTSIDE))


def _elements(part: str, root: etree._Element) -> Iterator[TemplateRefusal]:
    for element in root.iter(etree.Element):
        namespace, _, name = str(element.tag).rpartition("}")
        if namespace.startswith(_STRICT):
            yield TemplateRefusal(RefusalReason.STRICT_FORM, part)
        elif f"{namespace}}}" == _W:
            reason = _ELEMENTS.get(name) or (RefusalReason.TRACKED_CHANGES if name.endswith("PrChange") else None)
            if reason is not None:
                yield TemplateRefusal(reason, part, element=element)
    for name, element in _fields(root):
        if name not in _FIELDS:
            yield TemplateRefusal(RefusalReason.WORD_FIELD, part, name or "without a name", element)


def _fields(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The name of each field and where it begins, also of those inside the code of another and of those split over runs."""
    open_codes: list[tuple[str, etree._Element]] = []
    for element in root.iter(f"{_W}fldSimple", f"{_W}fldChar", f"{_W}instrText"):
        kind = element.get(f"{_W}fldCharType")
        if element.tag == f"{_W}fldSimple":
            yield _name(element.get(f"{_W}instr", "")), element
        elif element.tag == f"{_W}instrText" and open_codes:
            code, begin = open_codes[-1]
            open_codes[-1] = code + (element.text or ""), begin
        elif kind == "begin":
            open_codes.append(("", element))
        elif kind == "end" and open_codes:
            code, begin = open_codes.pop()
            yield _name(code), begin
    yield from ((_name(code), begin) for code, begin in open_codes)


def _name(code: str) -> str:
    return (code.split() or [""])[0].upper()
