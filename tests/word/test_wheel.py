"""The annual wheel is one native drawing that holds every month, and one text for those who do not see it."""

from itertools import combinations
from textwrap import wrap

import pytest
from lxml import etree

from sltdocs.word.figures.wheel import Sector, wheel

MONTHS = ("Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"


def drawn(texts: tuple[str, ...] = ("Foreldremøte",), alt: str = "Årshjul. Mars: Foreldremøte.") -> etree._Element:
    sectors = [Sector(name, texts if name == "Mars" else ()) for name in MONTHS]
    xml = wheel("wheel", sectors, centre="Årshjul", alt=alt).xml
    return etree.fromstring(xml.replace("<mc:AlternateContent", f'<mc:AlternateContent xmlns:w="{W[1:-1]}"', 1))


def words(drawing: etree._Element) -> list[str]:
    choice = drawing[0]
    return [str(one.text) for one in choice.iter(f"{W}t")]


def test_every_month_is_named_and_the_middle_too() -> None:
    assert [word for word in words(drawn()) if word != "Foreldremøte"] == [*MONTHS, "Årshjul"]


def test_what_happens_stands_in_its_month() -> None:
    told = words(drawn(("Foreldremøte", "Samling")))
    assert told[told.index("Mars") + 1 : told.index("April")] == ["Foreldremøte", "Samling"]


@pytest.mark.parametrize("texts", [("x" * 300,), ("Samling " * 9, "Møte " * 12, "Kurs"), tuple("abcdefgh")])
def test_what_has_no_room_is_cut_with_an_ellipsis(texts: tuple[str, ...]) -> None:
    told = words(drawn(texts))
    shown = told[told.index("Mars") + 1 : told.index("April")]
    assert sum(len(wrap(text, 18)) for text in shown) <= 6
    assert any(text.endswith("…") for text in shown)


def test_a_word_with_a_hyphen_is_not_torn_by_the_cut() -> None:
    assert "Møte i SLT-gruppa på rådhuset om ungdom" in words(drawn(("Møte i SLT-gruppa på rådhuset om ungdom",)))


def test_no_text_reaches_into_another_month() -> None:
    """LibreOffice and Word draw a box's text within its frame, so frames that do not meet keep the texts apart."""
    sectors = [Sector(name, ("Samling " * 20,)) for name in MONTHS]
    drawing = etree.fromstring(
        wheel("wheel", sectors, centre="Årshjul", alt="Alle").xml.replace(
            "<mc:AlternateContent", f'<mc:AlternateContent xmlns:w="{W[1:-1]}"', 1
        )
    )
    boxes = [frame(shape) for shape in drawing[0].iter(f"{WPS}wsp") if shape.find(f"{WPS}txbx") is not None]
    assert len(boxes) == 12 * 2 + 1
    assert [(a, b) for a, b in combinations(boxes, 2) if meet(a, b)] == []


def frame(shape: etree._Element) -> tuple[int, ...]:
    """Left, top, right, bottom of a shape."""
    moved, size = next(shape.iter(f"{A}off")), next(shape.iter(f"{A}ext"))
    left, top = int(moved.get("x")), int(moved.get("y"))
    return left, top, left + int(size.get("cx")), top + int(size.get("cy"))


def meet(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def test_the_whole_wheel_has_one_alternative_text_escaped() -> None:
    drawing = drawn(alt='Årshjul. Mars: "A" & <B>.')
    assert [one.get("descr") for one in drawing.iter() if one.get("descr")] == ['Årshjul. Mars: "A" & <B>.']


def test_a_program_without_drawings_shows_the_text_instead() -> None:
    assert drawn()[1][0].text == "Årshjul. Mars: Foreldremøte."


def test_no_two_shapes_share_an_id() -> None:
    ids = [one.get("id") for one in drawn().iter() if str(one.tag).endswith("}cNvPr")]
    assert len(ids) == len(set(ids)) == 12 * 3 + 1 + 1


def test_a_text_is_shown_as_it_was_typed() -> None:
    assert '<b> & "c" {{ x }}' in words(drawn(('<b> & "c" {{ x }}',)))
