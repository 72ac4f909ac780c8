"""Decks for tests, written once on the shipped master, and ways to look into them."""

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from pptx import Presentation

from sltdocs.slides.deck import ChartShape, Deck, DeckChart, DeckSeries, DeckWords, Slide, SlideKind
from sltdocs.slides.writing import written

SHIPPED = Path(__file__).parents[2] / "templates" / "presentation.nb.pptx"
WORDS = DeckWords("{title} (forts.)", "{title} (forts. {number})", "{title} ({number})", "Hele teksten:")
CHART = DeckChart(
    ChartShape.LINE, ("2024", "2025"), (DeckSeries("Trives", (84, None)),), '0" %"', "Trives. 2024: 84 %. 2025: skjult."
)


def deck(*slides: Slide) -> Deck:
    first = Slide("Arbeidet i 2026", SlideKind.TITLE, ("Fjordvik kommune",))
    return Deck("Arbeidet", "Fjordvik kommune", "nb-NO", datetime(2026, 12, 31, tzinfo=UTC), WORDS, (first, *slides))


@cache
def made(*slides: Slide) -> bytes:
    return written(deck(*slides), SHIPPED.read_bytes(), "0" * 64)


def shown(data: bytes) -> list[tuple[str, list[str], str]]:
    """Title, points and notes of every slide, as python-pptx reads them."""
    return [_shown(slide) for slide in Presentation(io.BytesIO(data)).slides]


def _shown(slide) -> tuple[str, list[str], str]:
    places = [place for place in slide.placeholders if place.placeholder_format.idx in (1, 2)]
    notes = slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
    points = [paragraph.text for place in places for paragraph in place.text_frame.paragraphs]
    return slide.shapes.title.text_frame.text, points, notes
