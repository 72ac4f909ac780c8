"""Text in a calendar file: made safe, escaped and folded as RFC 5545 sections 3.1 and 3.3.11 say."""

import re
import unicodedata

LINE_OCTETS = 75
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_BLANKS = re.compile("[\t\xa0\u202f]")
_SPECIAL = re.compile(r"[\\;,\n]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def cleaned(text: str) -> str:
    """Text that every client shows alike: line breaks are `\\n`, blanks plain, no control character, NFC.

    The writer cleans whatever it is given, so that no text can smuggle a line into the file.
    """
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", _UNPRINTABLE.sub("", _LINE_BREAKS.sub("\n", text)))).strip()


def one_line(text: str) -> str:
    """Cleaned text without line breaks, for titles and places."""
    return " ".join(cleaned(text).split())


def escaped(text: str) -> str:
    """A TEXT value."""
    return _SPECIAL.sub(lambda match: r"\n" if match[0] == "\n" else f"\\{match[0]}", text)


def unescaped(value: str) -> str:
    """The text of a TEXT value."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def folded(line: str) -> bytes:
    """A content line as octets: at most 75 a line, never split inside a character, each ended by CRLF."""
    raw = line.encode("utf-8")
    if len(raw) <= LINE_OCTETS:
        return raw + b"\r\n"
    pieces = []
    start, room = 0, LINE_OCTETS
    while start < len(raw):
        end = _boundary(raw, min(start + room, len(raw)))
        pieces.append(raw[start:end])
        start, room = end, LINE_OCTETS - 1
    return b"\r\n ".join(pieces) + b"\r\n"


def _boundary(raw: bytes, end: int) -> int:
    while end < len(raw) and raw[end] & 0xC0 == 0x80:
        end -= 1
    return end


def unfolded(data: bytes) -> str:
    """Calendar text with its folded lines joined; raises UnicodeDecodeError for octets that are not UTF-8."""
    return data.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode("utf-8")
