"""Numbered lists that restart: an instance of its own for each list (ISO/IEC 29500-1, 17.9.15 num, 17.9.26 startOverride)."""

import re
from collections.abc import Mapping

from msgspec import Struct, field

_INSTANCE = re.compile(r'<w:num w:numId=["\'](\d+)["\'][^>]*>\s*<w:abstractNumId w:val=["\'](\d+)["\']')


class Numbers(Struct, frozen=True):
    """A template's numbering: the abstract list of each instance, the highest instance.

    `styled` is the instance of each list style, and after a colon its level when that is not the first.
    """

    xml: str
    abstract: Mapping[str, str]
    styled: Mapping[str, str]
    last: int


def numbers_in(numbering: bytes, styled: Mapping[str, str]) -> Numbers:
    """What word/numbering.xml holds; `styled` is the instance by style id."""
    xml = numbering.decode()
    abstract = dict(_INSTANCE.findall(xml))
    return Numbers(xml, abstract, styled, max(map(int, abstract), default=0))


class Numbering(Struct):
    """The instances that one document adds."""

    numbers: Numbers
    added: list[str] = field(default_factory=list)
    _current: dict[str, str] = field(default_factory=dict)

    def number(self, style: str, start: str | None) -> tuple[str, str]:
        """The level and the numId for an item of a list in this style; `start` begins a new list at that number."""
        base, _, level = self.numbers.styled.get(style, "0").partition(":")
        level = level or "0"
        if base not in self.numbers.abstract:
            return level, base
        if start is not None or style not in self._current:
            self._current[style] = str(self.numbers.last + len(self.added) + 1)
            self.added.append(
                f'<w:num w:numId="{self._current[style]}"><w:abstractNumId w:val="{self.numbers.abstract[base]}"/>'
                f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start or 1}"/></w:lvlOverride></w:num>'
            )
        return level, self._current[style]
