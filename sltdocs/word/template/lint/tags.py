"""The tags of a part: what kind, what prefix, what they say, and in which paragraph they stand."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from sltdocs.word.template.lint.paragraphs import Paragraph

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_PREFIX = re.compile(r"(tr|tc|p|r)\s")
_QUOTES = str.maketrans({"«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\n": " "})


class Role(StrEnum):
    """What a tag does: print a value, or steer."""

    VALUE = "value"
    STEER = "steer"


class Tag(Struct, frozen=True):
    """A tag. `body` is what it says without signs and prefix, with the quotes that Word put in turned back."""

    role: Role
    prefix: str
    body: str
    raw: str
    paragraph: Paragraph
    hidden: bool = False

    @property
    def word(self) -> str:
        """The first word of a tag that steers: `for`, `endif`."""
        return (self.body.split() or [""])[0] if self.role is Role.STEER else ""


def tags(paragraphs: Iterable[Paragraph]) -> Iterator[Tag]:
    """The whole tags of these paragraphs, in their order."""
    for paragraph in paragraphs:
        for found in _TAG.finditer(paragraph.text):
            yield _tag(found[0], paragraph)
        for text in paragraph.hidden:
            for found in _TAG.finditer(text):
                yield _tag(found[0], paragraph, hidden=True)


def straight(text: str) -> str:
    """Text with the quotes and blanks that Word put in turned back."""
    return text.translate(_QUOTES)


def _tag(raw: str, paragraph: Paragraph, *, hidden: bool = False) -> Tag:
    inner = straight(raw[2:-2])
    prefix = _PREFIX.match(inner)
    body = (inner[prefix.end() :] if prefix else inner).strip()
    body = body.removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+").strip()
    role = Role.VALUE if raw.startswith("{{") else Role.STEER
    return Tag(role, prefix[1] if prefix else "", body, raw, paragraph, hidden)
