"""What the lines of a cell's text are when they are printed: paragraphs, list items, sub-headings, the rows of a table."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.prose.pasted_tables import Line, PastedTable, pasted_table, sliced

_BULLET = re.compile(r"^[ \t]*[-•*–][ \t]+(?=\S)")
_NUMBERED = re.compile(r"^[ \t]*(\d{1,2})[.)][ \t]+(?=\S)")
_ORDINAL = re.compile(
    r"^\s*\d{1,2}\.\s+(?:(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    r"|(?:man|tirs|ons|tors|fre|lør|laur|søn|sun)dag(?:en|ar|er)?|kvartal|halvår|tertial|termin|trinn|steg|klasse|årstrinn"
    r"|gang|gong|time|uke|veke|år|juledag|nyttårsdag|påskedag|pinsedag|etasje|plass)\b|linje)",
    re.IGNORECASE,
)
"""«1. oktober 2026», «2. kvartal», «8. trinn»: the number belongs to the word, and the line is no list item."""
_MARKED_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+(?=\S)")
_LONGEST_HEADING = 60
_ENDS_A_SENTENCE = (".", ",", ";", ":", "!", "?", "…", "–", "-")


class BlockKind(StrEnum):
    """What a line of cell text is when it is printed."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"


class Block(Struct, frozen=True):
    """One paragraph, sub-heading or list item. `marker` is what was typed before it and is not in it (`- `, `1. `, `## `)."""

    kind: BlockKind
    runs: Line
    marker: str = ""

    @property
    def plain(self) -> str:
        """The block's text without its marker."""
        return _plain(self.runs)


def blocks_of(lines: Sequence[Line], *, phrase: bool) -> Iterator[Block | PastedTable]:
    """The blocks of some lines, blank ones left out.

    A list has at least two items in a row, and its numbers begin at 1 and follow each other: anything else that begins
    with a number or a sign is text. A `phrase` is no prose: it has neither numbered lists nor sub-headings.
    """
    at = 0
    while at < len(lines):
        table = pasted_table(lines, at)
        if table is not None:
            yield table
            at += table.lines
            continue
        items = _items(lines, at, phrase=phrase)
        if items:
            yield from (block for block, _ in items)
            at = items[-1][1] + 1
            continue
        if _plain(lines[at]).strip():
            yield _paragraph(lines, at, phrase=phrase)
        at += 1


def _items(lines: Sequence[Line], at: int, *, phrase: bool) -> list[tuple[Block, int]]:
    """The items of the list that begins at a line, each with its line; nothing when no list does."""
    items: list[tuple[Block, int]] = []
    for number in range(at, len(lines)):
        if items and not _plain(lines[number]).strip():
            continue
        item = _item(lines[number], items[0][0].kind if items else None, len(items) + 1, phrase=phrase)
        if item is None or (items and pasted_table(lines, number)):
            break
        items.append((item, number))
    return items if len(items) > 1 else []


def _item(line: Line, kind: BlockKind | None, position: int, *, phrase: bool) -> Block | None:
    """The line as an item of a list of a kind, or of any, in which it stands at a position."""
    whole = _plain(line)
    bullet = _BULLET.match(whole)
    if bullet and kind is not BlockKind.NUMBERED:
        return Block(BlockKind.BULLET, _from(line, bullet.end()), bullet[0])
    numbered = _NUMBERED.match(whole)
    if not numbered or phrase or kind is BlockKind.BULLET or int(numbered[1]) != position or _ORDINAL.match(whole):
        return None
    return Block(BlockKind.NUMBERED, _from(line, numbered.end()), numbered[0])


def _paragraph(lines: Sequence[Line], at: int, *, phrase: bool) -> Block:
    """The line as a sub-heading, when it is marked as one or stands short and alone above a text, or as a paragraph."""
    line = lines[at]
    marked = None if phrase else _MARKED_HEADING.match(_plain(line))
    if marked:
        return Block(BlockKind.HEADING, _from(line, marked.end()), marked[0])
    alone = not phrase and _is_blank(lines, at - 1) and _is_blank(lines, at + 1) and _is_text_below(lines, at + 2)
    plain = _plain(line)
    without_blanks = _from(line, len(plain) - len(plain.lstrip(" ")))  # somebody's indentation, which shows as a ragged edge
    return Block(BlockKind.HEADING if alone and _is_short(plain) else BlockKind.PARAGRAPH, without_blanks)


def _is_blank(lines: Sequence[Line], at: int) -> bool:
    """Whether nothing stands in a line; so it is above the first one."""
    return at < 0 or (at < len(lines) and not _plain(lines[at]).strip())


def _is_text_below(lines: Sequence[Line], at: int) -> bool:
    """Whether what comes next is more than another short line: two of these in a row are two short paragraphs."""
    texts = (_plain(lines[number]).strip() for number in range(at, len(lines)))
    text = next((text for text in texts if text), "")
    return bool(text) and (not _is_short(text) or bool(_BULLET.match(text) or _NUMBERED.match(text)))


def _is_short(text: str) -> bool:
    """Whether a line can be a heading: few letters, a capital or a number first, no end of a sentence, no address."""
    typed = text.strip()
    begins = typed[:1].isupper() or typed[:1].isdigit()
    ends = typed.endswith(_ENDS_A_SENTENCE)
    return begins and not ends and len(typed) <= _LONGEST_HEADING and "://" not in typed and "\t" not in typed


def _plain(line: Line) -> str:
    return "".join([run.text for run in line])


def _from(line: Line, start: int) -> Line:
    return sliced(line, start, len(_plain(line)))
