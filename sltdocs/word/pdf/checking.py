"""Checks a PDF against the Word document that it was made of: tagged PDF/A-2, titled, in its language, with all of its text."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any, cast

from lxml import etree
from msgspec import Struct
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject

from sltdocs.word.checks.structure import DocumentFault
from sltdocs.word.package import read_package
from sltdocs.word.pdf.text import text_faults

_DATES = re.compile(rb"<(xmp:(?:Create|Modify|Metadata)Date)>[^<]*<")
_NO_IDENTITY = ByteStringObject(bytes(16))
_ICC_DATE = slice(24, 36)
"""Year, month, day, hour, minute, second in a colour profile's header, two bytes each (ICC.1:2010, 7.2.8)."""


def settled(pdf: bytes, moment: datetime) -> bytes:
    """The same pages with `moment` (UTC) for every date, and an identity that follows from the content.

    LibreOffice writes the time of day into the information dictionary, the metadata and the header of the colour profile,
    and an identity at random. Raises pypdf.errors.PyPdfError for what is no PDF.
    """
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    _settle_information(writer, moment)
    for stream in _metadata(writer.root_object):
        stream.set_data(_DATES.sub(rb"<\1>" + f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode() + b"<", stream.get_data()))
    for stream in _profiles(writer.root_object):
        stream.set_data(_with_date(stream.get_data(), moment))
    writer._ID = ArrayObject([_NO_IDENTITY, _NO_IDENTITY])  # pypdf itself only makes random ones
    out = BytesIO()
    writer.write(out)
    return _identified(out.getvalue())


def _identified(pdf: bytes) -> bytes:
    content, trailer, end = pdf.rpartition(b"trailer")
    nothing = _NO_IDENTITY.hex().encode()
    return content + trailer + end.replace(nothing, sha256(content).hexdigest()[: len(nothing)].encode())


def _settle_information(writer: PdfWriter, moment: datetime) -> None:
    """Only dates that are there already: each must have its like in the metadata (ISO 19005-2, 6.6.3)."""
    known: Mapping[str, object] = writer.metadata or {}
    dates = {name: f"D:{moment:%Y%m%d%H%M%S}Z" for name in ("/CreationDate", "/ModDate") if name in known}
    writer.add_metadata(dates)


def _metadata(root: DictionaryObject) -> Iterator[StreamObject]:
    if "/Metadata" in root:
        yield cast(StreamObject, root["/Metadata"])


def _profiles(root: DictionaryObject) -> Iterator[StreamObject]:
    for intent in cast(ArrayObject, root.get("/OutputIntents", ArrayObject())):
        if "/DestOutputProfile" in intent.get_object():
            yield intent.get_object()["/DestOutputProfile"]


def _with_date(profile: bytes, moment: datetime) -> bytes:
    numbers = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    date = b"".join(number.to_bytes(2, "big") for number in numbers)
    return profile[: _ICC_DATE.start] + date + profile[_ICC_DATE.stop :]


_DC = "{http://purl.org/dc/elements/1.1/}"
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_PART = re.compile(rb"pdfaid:part\s*(?:>|=\s*[\"'])\s*2\b")


_UNREADABLE = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, NotImplementedError)
"""What pypdf raises for files that are damaged in ways that it does not expect."""


class _Opened(Struct, frozen=True):
    """A PDF, its catalogue, and the parts of the Word document."""

    pdf: PdfReader
    root: Any
    parts: Mapping[str, bytes]


def finished_pdf(pdf: bytes, document: bytes, moment: datetime) -> tuple[bytes, tuple[DocumentFault, ...]]:
    """The PDF with `moment` (UTC) as its date, and everything that makes it unfit for being published beside the docx.

    Never raises for any bytes in `pdf`.
    """
    try:
        pdf = settled(pdf, moment)
    except _UNREADABLE as fault:
        return b"", (DocumentFault("pdf-unreadable", "pdf", type(fault).__name__),)
    return pdf, pdf_faults(pdf, document)


def pdf_faults(pdf: bytes, document: bytes) -> tuple[DocumentFault, ...]:
    """Everything that makes the PDF unfit; never raises for any bytes in `pdf`."""
    try:
        reader = PdfReader(BytesIO(pdf))
        opened = _Opened(reader, reader.root_object, read_package(document))
        if not reader.pages:
            return (DocumentFault("pdf-empty", "pdf"),)
        return tuple(fault for check in _CHECKS for fault in check(opened))
    except _UNREADABLE as fault:
        return (DocumentFault("pdf-unreadable", "pdf", type(fault).__name__),)


def _tags(opened: _Opened) -> Iterator[DocumentFault]:
    """ISO 32000-1, 14.8: marked as tagged, with a structure that is not empty."""
    tree = opened.root.get("/StructTreeRoot")
    if not opened.root.get("/MarkInfo", {}).get("/Marked") or tree is None or not tree.get_object().get("/K"):
        yield DocumentFault("pdf-untagged", "pdf")


def _language(opened: _Opened) -> Iterator[DocumentFault]:
    stated, wanted = str(opened.root.get("/Lang", "")), _property(opened, "language")
    if stated.casefold() != wanted.casefold():
        yield DocumentFault("pdf-language", "pdf", stated)


def _title(opened: _Opened) -> Iterator[DocumentFault]:
    """The document's title, shown in the window's title bar instead of the file's name."""
    metadata: Mapping[str, object] = opened.pdf.metadata or {}
    title = str(metadata.get("/Title", ""))
    if not title or title != _property(opened, "title") or not _preferences(opened).get("/DisplayDocTitle"):
        yield DocumentFault("pdf-title", "pdf")


def _bookmarks(opened: _Opened) -> Iterator[DocumentFault]:
    if not opened.pdf.outline:
        yield DocumentFault("pdf-bookmarks", "pdf")


def _archival(opened: _Opened) -> Iterator[DocumentFault]:
    """ISO 19005-2, 6.6.4: what says that the file conforms; that it does is LibreOffice's word."""
    metadata = opened.root.get("/Metadata")
    if metadata is None or not _PART.search(metadata.get_object().get_data()) or not opened.root.get("/OutputIntents"):
        yield DocumentFault("pdf-not-archival", "pdf")


def _fonts(opened: _Opened) -> Iterator[DocumentFault]:
    """ISO 19005-2, 6.2.11.4: every font is in the file."""
    named: dict[str, bool] = {}
    for descriptor in _descriptors(opened.pdf):
        named[str(descriptor.get("/FontName", ""))] = any(kind in descriptor for kind in _FONT_FILES)
    yield from (DocumentFault("pdf-font", "pdf", name.lstrip("/")) for name, embedded in sorted(named.items()) if not embedded)
    if not named:
        yield DocumentFault("pdf-font", "pdf")


def _descriptors(pdf: PdfReader) -> Iterator[Any]:
    """The descriptors of all fonts, wherever they are used; fonts of type 3 are drawings in the file and have none."""
    for number in range(1, int(str(pdf.trailer["/Size"]))):
        one = pdf.get_object(number)
        if isinstance(one, dict) and one.get("/Type") == "/Font" and one.get("/Subtype") not in {"/Type0", "/Type3"}:
            yield one["/FontDescriptor"].get_object() if "/FontDescriptor" in one else {"/FontName": one.get("/BaseFont")}


def _text(opened: _Opened) -> Iterator[DocumentFault]:
    """All text of the document, in its order."""
    return text_faults([page.extract_text() for page in opened.pdf.pages], opened.parts)


def _preferences(opened: _Opened) -> Mapping[str, object]:
    preferences: Mapping[str, object] = opened.root.get("/ViewerPreferences", {})
    return preferences


def _property(opened: _Opened, name: str) -> str:
    properties = etree.fromstring(opened.parts["docProps/core.xml"])
    return (properties.findtext(f"{_DC}{name}") or "").strip()


_CHECKS: tuple[Callable[[_Opened], Iterator[DocumentFault]], ...] = (
    _tags, _language, _title, _bookmarks, _archival, _fonts, _text,
)  # fmt: skip
