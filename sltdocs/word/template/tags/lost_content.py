"""What stands in a template outside its tags and is cut off when the tags of rows and paragraphs take their place."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct

from sltdocs.word.template.tags.tag_signs import TAG

OWN_PARAGRAPH = "0051705E"
"""Marks a paragraph that stands in no template: it is not counted."""
_PIECE = re.compile(
    rf"<w:p(?! w:rsidRPr=\"{OWN_PARAGRAPH}\")[ >]|"
    r"<w:t(?: [^>]*)?>(?P<text>[^<]*)</w:t>|<w:(?P<content>drawing|pict|object|sectPr|footnoteReference|endnoteReference"
    r"|fldSimple|instrText|sym|ptab|cr)[ >/]|<w:br [^>]*w:type=\"(?P<page>page|column)\""
)
_MOVED = re.compile(r"\{%-?\s*(?:vm|hm|cellbg|colspan)\b")
_PREFIX = re.compile(r"^\{([{%#])(?:p|tr|tc|r)\s")
_BLANKS = re.compile(r"\s+|(?<=^\{%)-|-(?=%\}$)")


class Loss(Struct, frozen=True):
    """Something that would be cut off: the number of its paragraph in the part, from 1, and its text, or what it is.

    `kind` is blank for text and for tags; else the name of the element, as `drawing` or `sectPr`.
    """

    paragraph: int
    what: str
    kind: str = ""


def losses(before: str, after: str) -> tuple[Loss, ...]:
    """What of a part's XML with whole tags is not in the source that was made of it, in its order."""
    pieces, kept = list(_pieces(before)), [what for _, what in _pieces(after)]
    lost: list[Loss] = []
    matcher = SequenceMatcher(None, [what for _, what in pieces], kept, autojunk=False)
    for kind, begins, ends, *_ in matcher.get_opcodes():
        if kind in ("delete", "replace"):
            lost += _told(pieces[begins:ends])
    return tuple(lost) or tuple(_lost_tags(before, after))


def _pieces(xml: str) -> Iterator[tuple[int, str]]:
    """The words and the elements outside tags, each with the number of its paragraph; an element's name in angle brackets."""
    number = 0
    for piece in _PIECE.finditer(TAG.sub(" ", xml)):
        if piece["text"] is not None:
            yield from ((number, word) for word in piece["text"].split())
        elif piece["content"] or piece["page"]:
            yield number, f"<{piece['content'] or piece['page']}>"
        else:
            number += 1


def _told(pieces: list[tuple[int, str]]) -> Iterator[Loss]:
    """One loss for the words of a paragraph, and one for each element."""
    words: dict[int, list[str]] = {}
    for number, what in pieces:
        if what.startswith("<"):
            yield Loss(number, what[1:-1], what[1:-1])
        else:
            words.setdefault(number, []).append(what)
    yield from (Loss(number, " ".join(found)) for number, found in words.items())


def _lost_tags(before: str, after: str) -> Iterator[Loss]:
    """Tags that are gone, such as a value that stood beside the tag of a row; those that only move into a cell are not."""
    kept = Counter(_bare(tag[0]) for tag in TAG.finditer(after))
    number = 0
    for found in re.finditer(rf"<w:p(?! w:rsidRPr=\"{OWN_PARAGRAPH}\")[ >]|{TAG.pattern}", before, re.DOTALL):
        if found[0].startswith("<"):
            number += 1
        elif not _MOVED.match(found[0]):
            bare = _bare(found[0])
            if not kept[bare]:
                yield Loss(number, found[0])
            kept[bare] -= 1


def _bare(tag: str) -> str:
    """A tag without its prefix and its blanks, in which docxtpl changes something."""
    return _BLANKS.sub("", _PREFIX.sub(r"{\1", tag)).replace("&lt;", "<").replace("&gt;", ">")
