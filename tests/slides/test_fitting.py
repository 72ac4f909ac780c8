"""What is shown can be read from the back row, and nothing of what was typed is lost."""

from hypothesis import given
from hypothesis import strategies as st

from sltdocs.slides.deck import Slide, SlideKind
from sltdocs.slides.fitting import MOST_LETTERS, MOST_POINTS, MOST_WORDS, Room, pages, seen, sentences
from tests.slides.decks import deck

ROOM = {kind: Room(800, 360, 28) for kind in SlideKind}


def test_a_short_point_is_shown_whole() -> None:
    assert seen("Natteravner  i\nsentrum") == "Natteravner i sentrum"


def test_of_a_long_point_the_first_sentence_is_shown() -> None:
    assert (
        seen("Kortere køer. " + "Og så fortalte de om alt det andre som hadde skjedd i løpet av et langt år.") == "Kortere køer."
    )


def test_abbreviations_dates_and_numbers_end_no_sentence() -> None:
    assert sentences("Møte 3. mai kl. 12 f.eks. Rådhuset. Så hjem.") == ["Møte 3. mai kl. 12 f.eks. Rådhuset.", "Så hjem."]


@given(st.text(max_size=500))
def test_no_point_is_longer_than_can_be_read(text: str) -> None:
    assert len(seen(text).split()) <= MOST_WORDS
    assert len(seen(text)) <= MOST_LETTERS


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=150), max_size=30))
def test_nothing_that_was_typed_is_lost(points: list[str]) -> None:
    found = [page for page in pages(deck(Slide("Liste", points=tuple(points))), ROOM) if page.title.startswith("Liste")]
    told = [point for page in found for point in (page.notes[1:] if page.notes else page.points)]
    assert told == [" ".join(point.split()) if not page_notes else point for point, page_notes in _with_notes(points, found)]
    assert all(len(page.points) <= MOST_POINTS for page in found)
    assert len({page.title for page in found}) == len(found)


def _with_notes(points: list[str], found: list) -> list[tuple[str, bool]]:
    notes = [bool(page.notes) for page in found for _ in page.points]
    return list(zip(points, notes, strict=True))


def test_a_list_goes_on_and_no_slide_has_a_single_point() -> None:
    found = pages(deck(Slide("Liste", points=tuple("abcdefg"))), ROOM)
    assert [(page.title, len(page.points)) for page in found[1:]] == [("Liste", 4), ("Liste (forts.)", 3)]


def test_slides_that_would_have_one_title_are_numbered() -> None:
    found = pages(deck(Slide("Likt", points=("a",)), Slide("Likt", points=("b",))), ROOM)
    assert [page.title for page in found[1:]] == ["Likt", "Likt (2)"]
