"""How much of a text can be read from the back row: points shortened to a line or two, lists told over several slides."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import count
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.slides.deck import Deck, DeckWords, Slide, SlideKind

MOST_POINTS = 6
MOST_WORDS = 12
MOST_LETTERS = 90
"""Words that nobody can break are no longer than two lines either."""
LEAST_POINT = 24
"""Points of type that are read in the back row of a council hall."""
MOST_POINT = 28
TITLE_LETTERS = 70
_ELLIPSIS = "…"
_LETTER = 0.52
"""The width of a letter in parts of the size of type: Calibri and Arial need less, Verdana a little more."""
_LINE = 1.2
_BETWEEN = 0.35
"""The space between points, in lines."""
_SENTENCE_END = re.compile(
    r"(?<=\w{2}[.!?])(?<!\beks\.)(?<!\bdvs\.)(?<!\bkap\.)(?<!\bca\.)(?<!\bnr\.)(?<!\bkl\.)\s+(?=[«\"]?[A-ZÆØÅ])"
)


class Room(Struct, frozen=True):
    """The space for points: width and height in points of type, and the size of the letters."""

    width: float
    height: float
    size: int

    def lines(self, text: str) -> float:
        """How many lines a point takes, with the space after it."""
        letters = max(10, int(self.width / (self.size * _LETTER)))
        return ceil(len(text) / letters) + _BETWEEN

    @property
    def most_lines(self) -> float:
        """How many lines there is room for."""
        return self.height / (self.size * _LINE)


class Page(Struct, frozen=True):
    """One slide as it is shown: its title and points, and the notes with all that was typed."""

    slide: Slide
    title: str
    points: tuple[str, ...]
    notes: tuple[str, ...]


def sentences(text: str) -> list[str]:
    """The sentences of a text; a number, an abbreviation and a date end none."""
    return [one for one in _SENTENCE_END.split(" ".join(text.split())) if one]


def seen(text: str) -> str:
    """What is shown of a point: all of it, else its first sentence, else its first words and «…»."""
    whole = " ".join(text.split())
    if _fits(whole):
        return whole
    first = next(iter(sentences(whole)), "")
    return first if _fits(first) and first != whole else _cut(whole, MOST_WORDS, MOST_LETTERS)


def _fits(text: str) -> bool:
    return len(text.split()) <= MOST_WORDS and len(text) <= MOST_LETTERS


def _cut(text: str, most_words: int, most_letters: int) -> str:
    """The first words; of a single endless one the first letters, and no half of a sign."""
    words = text.split()[:most_words]
    while len(words) > 1 and len(" ".join(words)) >= most_letters:
        words.pop()
    short = " ".join(words)
    at = min(len(short), most_letters - 1)
    while 0 < at < len(short) and (unicodedata.combining(short[at]) or short[at] in _JOINERS or short[at - 1] == "\u200d"):
        at -= 1
    return f"{short[:at].rstrip(' ,;:–-')}{_ELLIPSIS}"


_JOINERS = "\u200d\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""What belongs to the sign before it: joiners, the emoji style, skin tones."""


def pages(deck: Deck, room: dict[SlideKind, Room]) -> list[Page]:
    """The slides as they are shown, with the room that each kind has; no two have the same title."""
    titles: dict[str, int] = {}
    found: list[Page] = []
    for slide in deck.slides:
        shown = _of_slide(slide, room[slide.kind], deck.words)
        found += [replace(page, title=_unique(page.title, titles, deck.words)) for page in shown]
    return found


def _of_slide(slide: Slide, room: Room, words: DeckWords) -> Iterator[Page]:
    title = slide.title if len(slide.title) <= TITLE_LETTERS else _cut(slide.title, len(slide.title), TITLE_LETTERS)
    shown = [slide.points] if slide.kind is SlideKind.TITLE else _shown(slide, room) or [()]
    for at, part in enumerate(shown):
        whole = part if slide.continues else slide.points
        lines = _whole_wording(whole, words, everything=len(whole) > len(part))
        more = slide.notes if at == 0 else ()
        heads = (slide.title,) if title != slide.title and at == 0 else ()
        patterns = ("{title}", words.goes_on)
        pattern = patterns[at] if at < len(patterns) else words.goes_on_more
        yield Page(slide, pattern.format(title=title, number=at), tuple(map(seen, part)), (*heads, *lines, *more))


def _shown(slide: Slide, room: Room) -> list[tuple[str, ...]]:
    """The points of each of its slides; what does not continue has one, with as much as fits."""
    return _parts(slide.points, room) if slide.continues else list(_split(slide.points, room, MOST_POINTS))[:1]


def _parts(points: Sequence[str], room: Room) -> list[tuple[str, ...]]:
    """The points of each slide: so many as fit, six at most, and no slide with a single one where they can be shared out."""
    parts = list(_split(points, room, MOST_POINTS))
    even = list(_split(points, room, ceil(len(points) / len(parts)))) if len(parts) > 1 else parts
    return even if len(even) == len(parts) else parts


def _split(points: Sequence[str], room: Room, most: int) -> Iterator[tuple[str, ...]]:
    part: list[str] = []
    lines = 0.0
    for point in points:
        needed = room.lines(seen(point))
        if part and (len(part) == most or lines + needed > room.most_lines):
            yield tuple(part)
            part, lines = [], 0.0
        part.append(point)
        lines += needed
    if part:
        yield tuple(part)


def _whole_wording(points: Sequence[str], words: DeckWords, *, everything: bool) -> tuple[str, ...]:
    """All that was typed, when something of it is not shown."""
    is_shortened = any(seen(point) != " ".join(point.split()) for point in points)
    return (words.shortened, *points) if is_shortened or everything else ()


def _unique(title: str, titles: dict[str, int], words: DeckWords) -> str:
    """The title, numbered when another slide has it."""
    if title.casefold() not in titles:
        titles[title.casefold()] = 1
        return title
    for number in count(2):
        told = words.numbered.format(title=title, number=number)
        if told.casefold() not in titles:
            titles[told.casefold()] = 1
            return told
    raise AssertionError
