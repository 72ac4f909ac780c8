"""Text from a cell as it will be printed: verbatim, with bold, italics and links, in paragraphs and lists."""

from msgspec import Struct

from sltdocs.contract.cell import Run
from sltdocs.contract.prose.pasted_tables import PastedTable
from sltdocs.contract.prose.text_blocks import Block, BlockKind, blocks_of

__all__ = ["Block", "BlockKind", "PastedTable", "Text"]


class Text(Struct, frozen=True):
    """A cell's text: runs in order; line breaks are `\\n`. Falsy when nothing visible is in it.

    A `phrase` is no prose, but says who, how much or how often: a number that begins a line of it is part of what is said.
    """

    runs: tuple[Run, ...] = ()
    phrase: bool = False

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
    def blocks(self) -> tuple[Block | PastedTable, ...]:
        """The paragraphs, sub-headings, list items and tables, blank lines left out."""
        return tuple(blocks_of(self.lines, phrase=self.phrase))
