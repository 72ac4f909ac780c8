"""Text from a cell as it will be printed: verbatim, with bold, italics and links, in paragraphs and lists."""

import re
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.cell import Run

_BULLET = re.compile(r"^[ \t]*[-•*–][ \t]+(?=\S)")
_MONTH = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_NUMBERED = re.compile(rf"^[ \t]*\d{{1,2}}[.)][ \t]+(?=\S)(?!(?:{_MONTH})\b)", re.IGNORECASE)
"""A line that begins with a date, «1. oktober 2026», is no list item."""


class BlockKind(StrEnum):
    """What a line of cell text is when it is printed."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"


class Block(Struct, frozen=True):
    """One paragraph or list item. `marker` is what was typed before a list item (`- `, `1. `)."""

    kind: BlockKind
    runs: tuple[Run, ...]
    marker: str = ""

    @property
    def plain(self) -> str:
        """The block's text without its marker."""
        return "".join(run.text for run in self.runs)


class Text(Struct, frozen=True):
    """A cell's text: runs in order; line breaks are `\\n`. Falsy when nothing visible is in it."""

    runs: tuple[Run, ...] = ()

    @classmethod
    def of(cls, plain: str) -> "Text":
        """Text without any style."""
        return cls((Run(plain),)) if plain else cls()

    @property
    def plain(self) -> str:
        """All of the text, line breaks included, styles left out."""
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    def __str__(self) -> str:
        return self.plain

    def __bool__(self) -> bool:
        text = self.plain
        return text != "" and not text.isspace()

    @property
    def lines(self) -> tuple[tuple[Run, ...], ...]:
        """The runs of each line; empty lines are kept as empty tuples."""
        lines: list[list[Run]] = [[]]
        for run in self.runs:
            for index, piece in enumerate(run.text.split("\n")):
                if index:
                    lines.append([])
                if piece:
                    lines[-1].append(Run(piece, run.bold, run.italic, run.link))
        return tuple(tuple(line) for line in lines)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs and list items, blank lines left out."""
        return tuple(_block(line) for line in self.lines if "".join(run.text for run in line).strip())


def _block(line: tuple[Run, ...]) -> Block:
    whole = "".join(run.text for run in line)
    for kind, pattern in ((BlockKind.BULLET, _BULLET), (BlockKind.NUMBERED, _NUMBERED)):
        match = pattern.match(whole)
        if match:
            return Block(kind, _without_start(line, match.end()), match[0])
    return Block(BlockKind.PARAGRAPH, line)


def _without_start(line: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    kept: list[Run] = []
    for run in line:
        cut = min(length, len(run.text))
        length -= cut
        if run.text[cut:]:
            kept.append(Run(run.text[cut:], run.bold, run.italic, run.link))
    return tuple(kept)
