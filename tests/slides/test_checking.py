"""The checker of slides finds every fault that is planted, and none in what is made."""

import io
from collections.abc import Callable

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.util import Pt

from sltdocs.slides.checking import accessibility_faults, broken
from sltdocs.slides.deck import Slide, SlideKind
from sltdocs.word.package import read_package, write_package
from sltdocs.words.documents.accessibility import NB, NN
from tests.slides.decks import CHART, made, shown

HARD = ("Rus & <b>rom</b> «2» 👩‍👩‍👧", "שלום לכולם", "x" * 400, "Mange ord " * 40)
SLIDES = (Slide("Punkter", points=HARD), Slide("Figur", SlideKind.CHART, ("Opp",), CHART, ("Kilde: Ungdata",)))


def sound() -> bytes:
    return made(*SLIDES)


def test_what_is_made_is_sound_and_shuts_nobody_out() -> None:
    assert broken(sound()) == ()
    assert accessibility_faults(sound(), "nb-NO") == ()


@pytest.mark.slow
def test_an_independent_validator_finds_nothing(tmp_path) -> None:
    path = tmp_path / "lysbilder.pptx"
    path.write_bytes(sound())
    assert [str(fault) for fault in OpenXmlValidator().validate(path).errors] == []


def test_hard_texts_stand_as_they_were_typed() -> None:
    title, points, notes = shown(sound())[1]
    assert title == "Punkter"
    assert points[:2] == list(HARD[:2])
    assert points[2].startswith("xxx")
    assert points[2].endswith("…")
    assert all(text.strip() in notes for text in HARD)


def _edited(change: Callable) -> bytes:
    slides = Presentation(io.BytesIO(sound()))
    change(slides.slides)
    out = io.BytesIO()
    slides.save(out)
    return out.getvalue()


def _chart_first(slides) -> None:
    tree = slides[2].shapes._spTree
    tree.insert(2, slides[2].shapes[1]._element)


def _run(slides, at: int = 1):
    return slides[at].placeholders[1].text_frame.paragraphs[0].runs[0]


FAULTS = {
    "slide-untitled": lambda slides: setattr(slides[1].shapes.title.text_frame.paragraphs[0].runs[0], "text", " "),
    "slide-title-twice": lambda slides: setattr(slides[2].shapes.title.text_frame.paragraphs[0].runs[0], "text", "punkter"),
    "slide-order": _chart_first,
    "slide-alt-missing": lambda slides: slides[2].shapes[1]._element.nvGraphicFramePr.cNvPr.set("descr", ""),
    "slide-loose-text": lambda slides: setattr(slides[1].shapes.add_textbox(0, 0, 9, 9).text_frame, "text", "løst"),
    "slide-place-empty": lambda slides: setattr(slides[1].placeholders[1].text_frame, "text", ""),
    "slide-language": lambda slides: _run(slides)._r.rPr.set("lang", "en-US"),
    "slide-text-small": lambda slides: setattr(_run(slides).font, "size", Pt(18)),
    "slide-too-many-points": lambda slides: [slides[1].placeholders[1].text_frame.add_paragraph() for _ in range(6)],
    "slide-point-long": lambda slides: setattr(_run(slides), "text", "ord " * 13),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_planted_fault_is_found(kind: str) -> None:
    assert kind in {fault.kind for fault in accessibility_faults(_edited(FAULTS[kind]), "nb-NO")}


def test_letters_like_their_background_are_found() -> None:
    parts = read_package(sound())
    master = "ppt/slideMasters/slideMaster1.xml"
    parts[master] = parts[master].replace(b'<a:schemeClr val="tx2"/>', b'<a:srgbClr val="EEEEEE"/>')
    assert [fault.detail for fault in accessibility_faults(write_package(parts), "nb-NO")] == ["title"]


def test_every_fault_has_words_in_both_written_forms() -> None:
    kinds = {*FAULTS, "slide-contrast-low"}
    assert kinds == {kind for kind in NB if kind.startswith("slide-")} == {kind for kind in NN if kind.startswith("slide-")}


@pytest.mark.parametrize("part", ["ppt/charts/chart", "ppt/notesSlides/notesSlide1.xml", "ppt/slideLayouts/slideLayout1.xml"])
def test_a_part_that_is_missing_is_found(part: str) -> None:
    parts = {name: data for name, data in read_package(sound()).items() if not name.startswith(part)}
    assert any("missing" in fault for fault in broken(write_package(parts)))


def test_a_part_that_is_cut_off_is_found() -> None:
    parts = read_package(sound())
    parts["ppt/slides/slide2.xml"] = parts["ppt/slides/slide2.xml"][:-40]
    assert broken(write_package(parts)) == ("ppt/slides/slide2.xml: not XML",)
