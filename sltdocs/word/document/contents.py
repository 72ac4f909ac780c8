"""The list of contents: real entries that link to their headings, filled in by us so that Word asks no question.

The field is written as Word writes it (ISO/IEC 29500-1, 17.16.5.68 TOC), so that F9 in Word and «Update index» in
LibreOffice give it page numbers; it holds none before that, since they could be wrong.
"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from sltdocs.word.document.heading_numbers import HeadingNumbers
from sltdocs.word.document.marks import CONTENTS_MARK
from sltdocs.word.escaping import escape, unescape

_FIELD = "TOC \\o &quot;1-2&quot; \\h \\z \\u"
FIELD_BEGINNING = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    f'<w:r><w:instrText xml:space="preserve"> {_FIELD} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
).encode()
FIELD_END = b'<w:r><w:fldChar w:fldCharType="end"/></w:r>'
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_DELETED = re.compile(rb"<w:del [^>]*>.*?</w:del>", re.DOTALL)
_MARK = re.compile(rf"<w:p(?: [^>]*)?><w:r><w:t>{CONTENTS_MARK}</w:t></w:r></w:p>".encode())
_DEEPEST = 2


class _ContentsEntry(Struct, frozen=True):
    level: int
    text: str
    bookmark: str


def with_contents(text: bytes, headings: Mapping[str, int], style_ids: Mapping[str, str], numbers: HeadingNumbers) -> bytes:
    """The document's text with bookmarks around its headings and, where the template asks for it, the list of them.

    `headings` are the levels of heading styles by style id, `style_ids` the ids of all styles by lower-case name, and
    `numbers` counts the headings of a template that numbers them.
    """
    if CONTENTS_MARK.encode() not in text or not _MARK.search(text):
        return text
    levels = {style: level for style, level in headings.items() if level <= _DEEPEST}
    if not levels:
        return _MARK.sub(b"", text)
    entries: list[_ContentsEntry] = []
    styles = "|".join(re.escape(escape(style)) for style in levels)
    pattern = re.compile(
        rf'(<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="({styles})"/>(?:(?!</w:pPr>).)*</w:pPr>)((?:(?!</w:p>).)*)(</w:p>)'.encode(),
        re.DOTALL,
    )

    def bookmarked(match: re.Match[bytes]) -> bytes:
        heading = b"".join(_TEXT.findall(_DELETED.sub(b"", match[3]))).decode().strip()
        if not heading:
            return match[0]
        number, style = len(entries) + 1, unescape(match[2].decode())
        heading = f"{numbers.next(style)} {heading}".strip()
        entry = _ContentsEntry(levels[style], heading, f"_Toc{number:06d}")
        entries.append(entry)
        start = f'<w:bookmarkStart w:id="{9000 + number}" w:name="{entry.bookmark}"/>'.encode()
        return b'%s%s%s<w:bookmarkEnd w:id="%d"/>%s' % (match[1], start, match[3], 9000 + number, match[4])

    text = pattern.sub(bookmarked, text)
    listed = _list(entries, style_ids).encode()
    return _MARK.sub(lambda _: listed, text)


def _list(entries: Sequence[_ContentsEntry], style_ids: Mapping[str, str]) -> str:
    begin, end = FIELD_BEGINNING.decode(), FIELD_END.decode()
    return "".join(
        _line(entry, style_ids, begin if entry is entries[0] else "", end if entry is entries[-1] else "") for entry in entries
    )


def _line(entry: _ContentsEntry, style_ids: Mapping[str, str], before: str, after: str) -> str:
    style = _style(entry.level, style_ids)
    properties = f'<w:pPr><w:pStyle w:val="{escape(style)}"/></w:pPr>' if style else ""
    return (
        f"<w:p>{properties}{before}"
        f'<w:hyperlink w:anchor="{entry.bookmark}" w:history="1">'
        f'<w:r><w:t xml:space="preserve">{entry.text}</w:t></w:r></w:hyperlink>'
        f"{after}</w:p>"
    )


def _style(level: int, style_ids: Mapping[str, str]) -> str:
    """The id of the style for entries of a level, by its English or Norwegian name; that of a level above when it is gone."""
    names = (name for above in range(level, 0, -1) for name in (f"toc {above}", f"innh {above}"))
    return next((style_ids[name] for name in names if name in style_ids), "")
