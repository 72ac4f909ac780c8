"""Keeps a short last chapter, such as the contact lines, from standing alone on the last page."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from sltdocs.word.escaping import escape
from sltdocs.word.outer_rows import last_row, rows, with_next

_PARAGRAPH = re.compile(rb"<w:p[ >]")
_MARKUP = re.compile(rb"<[^>]*>")
_MOST_OF_CHAPTER, _MOST_OF_TABLE = (16, 400), (40, 1500)
"""Paragraphs, and letters; such a table takes half a page."""
_END_OF_TABLE, _END_OF_PARAGRAPH = b"</w:tbl>", b"</w:p>"
_HIGHEST = 1


def keep_last_chapter_in_company(text: bytes, headings: Mapping[str, int]) -> bytes:
    """The document's text in which what comes before a short last chapter stays with it.

    The paragraph before it, or the last row of a table before it, is asked to (`keepNext`, ISO/IEC 29500-1, 17.3.1.15); of
    a low table all rows, since LibreOffice keeps a table with what comes next only as a whole. `headings` are the levels of
    heading styles by style id; the chapter begins with the last heading of the highest level.
    """
    start = _last_heading(text, headings)
    if start < 0 or not _is_short(text, start, len(text), _MOST_OF_CHAPTER):
        return text
    kept = list(_before(text, start))
    for begin, end in reversed(kept):
        text = text[:begin] + with_next(text[begin:end]) + text[end:]
    return text


def _last_heading(text: bytes, headings: Mapping[str, int]) -> int:
    """Where the last chapter begins, looked for from the end; less than zero when there is none."""
    highest = (f'<w:pPr><w:pStyle w:val="{escape(style)}"/>'.encode() for style, level in headings.items() if level == _HIGHEST)
    properties = max((text.rfind(style) for style in highest), default=-1)
    return max(text.rfind(b"<w:p>", 0, properties), text.rfind(b"<w:p ", 0, properties)) if properties >= 0 else -1


def _before(text: bytes, end: int) -> Iterator[tuple[int, int]]:
    """Where the paragraph or the rows begin and end that are to stay with what begins here; nothing at a section's end."""
    if text.endswith(_END_OF_TABLE, 0, end):
        begin = max(text.rfind(b"<w:tbl>", 0, end), 0)
        low = _is_short(text, begin, end, _MOST_OF_TABLE)
        yield from rows(text, begin, end) if low else [(last_row(text, begin, end), end)]
    elif text.endswith(_END_OF_PARAGRAPH, 0, end):
        begin = max(text.rfind(b"<w:p>", 0, end), text.rfind(b"<w:p ", 0, end))
        if b"<w:sectPr" not in text[begin:end]:
            yield begin, end


def _is_short(text: bytes, begin: int, end: int, most: tuple[int, int]) -> bool:
    """Whether what begins and ends here has at most so many paragraphs, and letters; of a long one only the first are counted."""
    paragraphs = sum(1 for _ in islice(_PARAGRAPH.finditer(text, begin, end), most[0] + 1))
    return paragraphs <= most[0] and len(_MARKUP.sub(b"", text[begin:end])) <= most[1]
