"""Gives the list of contents its page numbers on the way to a PDF, where the layout that counts them is the final one.

In the Word document they could be wrong until somebody updates the field. LibreOffice, which makes the PDF, fills in page
references (PAGEREF, ISO/IEC 29500-1, 17.16.5.42) while it lays the pages out, but not inside a TOC field.
"""

import re

from sltdocs.word.document.contents import FIELD_BEGINNING, FIELD_END
from sltdocs.word.package import read_package, write_package

_DOCUMENT = "word/document.xml"
_ENTRY = re.compile(
    rb"<w:p>(?:<w:pPr>((?:(?!</w:pPr>).)*)</w:pPr>)?"
    rb'(<w:hyperlink w:anchor="(_Toc\d+)"(?:(?!</w:hyperlink>).)*)</w:hyperlink></w:p>',
    re.DOTALL,
)
_SIZE = re.compile(rb'<w:pgSz [^>]*w:w="(\d+)"|<w:pgSz [^>]*w:w=\'(\d+)\'')
_SIDES = re.compile(rb"<w:pgMar [^>]*>")
_SIDE = re.compile(rb"w:(?:left|right)=[\"'](\d+)[\"']")
_TEXT_WIDTH = 9298
"""Twentieths of a point: that of the shipped page, where a section does not say its own."""


def with_page_numbers(document: bytes) -> bytes:
    """The docx with a reference to each heading's page in its list of contents; as it is when it has none."""
    parts = read_package(document)
    text = parts[_DOCUMENT]
    begin = text.find(FIELD_BEGINNING)
    end = text.find(FIELD_END, begin)
    if begin < 0 or end < 0:
        return document
    first, stop = text.rfind(b"<w:p>", 0, begin), text.index(b"</w:p>", end) + len(b"</w:p>")
    listed = text[first:stop].replace(FIELD_BEGINNING, b"").replace(FIELD_END, b"")
    edge = _text_width(text[stop:])
    numbered = _ENTRY.sub(lambda entry: _numbered(entry, edge), listed)
    return write_package({**parts, _DOCUMENT: text[:first] + numbered + text[stop:]})


def _numbered(entry: re.Match[bytes], edge: int) -> bytes:
    tab = b'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="%d"/></w:tabs>' % edge
    reference = b"".join(
        (
            b'<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            b'<w:r><w:instrText xml:space="preserve"> PAGEREF %s \\h </w:instrText></w:r>' % entry[3],
            b'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        )
    )
    return b"<w:p><w:pPr>%s%s</w:pPr>%s%s</w:hyperlink></w:p>" % (entry[1] or b"", tab, entry[2], reference)


def _text_width(after: bytes) -> int:
    """The width between the margins of the section that the list stands in, which is told at its end."""
    size, sides = _SIZE.search(after), _SIDES.search(after)
    margins = _SIDE.findall(sides[0]) if sides else []
    return int(size[1] or size[2]) - sum(map(int, margins)) if size and margins else _TEXT_WIDTH
