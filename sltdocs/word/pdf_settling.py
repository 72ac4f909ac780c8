"""Takes out of a PDF what tells when it was made, so that the same document gives the same bytes."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject

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
