"""What a deck says, slide by slide, before anybody has asked how it looks."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

import msgspec
from msgspec import Struct


class SlideKind(StrEnum):
    """What a slide is made for; each takes a layout of its own kind."""

    TITLE = "title"  # the first slide: a title and lines below it
    POINTS = "points"  # a title and points
    CHART = "chart"  # a title, a chart, and points beside it


class ChartShape(StrEnum):
    """How numbers are drawn."""

    BARS = "bars"  # lying, the first category on top
    COLUMNS = "columns"  # standing, a group for each category
    LINE = "line"  # over time, with a marker for each point


class DeckSeries(Struct, frozen=True):
    """One row of values with its name, one value for each category; None is a gap."""

    name: str
    values: tuple[int | Decimal | None, ...]


class DeckChart(Struct, frozen=True):
    """A chart; `alt` is read to those who do not see it, `number_format` is Excel's code, `most` the end of the value axis."""

    shape: ChartShape
    categories: tuple[str, ...]
    series: tuple[DeckSeries, ...]
    number_format: str
    alt: str
    most: int | None = None


class Slide(Struct, frozen=True):
    """One slide, whole: the engine shows so much of `points` as can be read in a hall, and puts all of it into the notes.

    `notes` are further words for who speaks. `continues`: what does not fit goes on on a further slide; else it stands in the
    notes alone.
    """

    title: str
    kind: SlideKind = SlideKind.POINTS
    points: tuple[str, ...] = ()
    chart: DeckChart | None = None
    notes: tuple[str, ...] = ()
    continues: bool = True


class DeckWords(Struct, frozen=True):
    """The few words that the engine itself needs, with `{title}` and `{number}`.

    `shortened` heads the whole wording in the notes.
    """

    goes_on: str
    goes_on_more: str
    numbered: str
    shortened: str


class Deck(Struct, frozen=True):
    """A whole presentation. `created` is aware; `language` is that of all texts, `nb-NO`."""

    title: str
    author: str
    language: str
    created: datetime
    words: DeckWords
    slides: tuple[Slide, ...]


def fingerprint(deck: Deck, template: bytes, version: str) -> str:
    """The same as long as the same program makes the same deck on the same template."""
    digest = sha256(msgspec.json.encode(deck))
    digest.update(sha256(template).digest() + version.encode())
    return digest.hexdigest()
