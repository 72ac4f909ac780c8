"""A municipality's own master: its layouts are found by what they are for, and what it lacks is told with place and fix."""

import io
from collections.abc import Callable

import pytest
from pptx import Presentation

from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.slides.checking import accessibility_faults, broken
from sltdocs.slides.deck import Slide, SlideKind
from sltdocs.slides.template_lint import lint_slides
from sltdocs.slides.writing import written
from sltdocs.word.package import CONTENT_TYPES, read_package, write_package
from sltdocs.word.template.lint.wording import said
from tests.slides.decks import CHART, SHIPPED, deck, shown

DECK = deck(Slide("Punkter", points=tuple("abcdefgh")), Slide("Figur", SlideKind.CHART, ("Opp",), CHART))


def master(change: Callable = lambda _: None) -> bytes:
    slides, out = Presentation(), io.BytesIO()
    change(slides)
    slides.save(out)
    return out.getvalue()


def test_the_shipped_masters_have_nothing_to_mend() -> None:
    assert lint_slides(SHIPPED.read_bytes()) == ()
    assert lint_slides(SHIPPED.with_name("presentation.nn.pptx").read_bytes()) == ()


def test_another_master_takes_the_slides() -> None:
    data = written(DECK, master(), "0" * 64)
    assert broken(data) == ()
    assert accessibility_faults(data, "nb-NO") == ()
    assert [title for title, *_ in shown(data)] == ["Arbeidet i 2026", "Punkter", "Punkter (forts.)", "Figur"]


def _in_another_order(slides) -> None:
    listed = slides.slide_masters[0].slide_layouts._sldLayoutIdLst
    for one in reversed(list(listed)):
        listed.append(one)


def _without_kinds(slides) -> None:
    for layout in slides.slide_layouts:
        layout._element.attrib.pop("type", None)


def _with_slides(slides) -> None:
    slides.slides.add_slide(slides.slide_layouts[1]).shapes.title.text_frame.text = "Hemmelig fra i fjor"
    slides.core_properties.author = "Kari Hemmelig"


@pytest.mark.parametrize("change", [_in_another_order, _without_kinds, _with_slides])
def test_layouts_are_found_by_what_they_are_for(change: Callable) -> None:
    data = written(DECK, master(change), "0" * 64)
    assert accessibility_faults(data, "nb-NO") == ()
    assert not any(b"Hemmelig" in part for part in read_package(data).values())


def test_places_with_one_number_are_told_apart() -> None:
    def as_libreoffice_writes(slides) -> None:
        for layout in slides.slide_layouts:
            for place in layout.placeholders:
                place._element.nvSpPr.nvPr.ph.attrib.pop("idx", None)

    assert accessibility_faults(written(DECK, master(as_libreoffice_writes), "0" * 64), "nb-NO") == ()


def test_a_template_of_powerpoint_is_a_master_too() -> None:
    parts = read_package(master())
    parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(b"presentation.main+xml", b"template.main+xml")
    assert lint_slides(write_package(parts)) == ()
    assert broken(written(DECK, write_package(parts), "0" * 64)) == ()


def _no_two(slides) -> None:
    for layout in [one for one in slides.slide_layouts if len(list(one.placeholders)) > 5]:
        slides.slide_layouts.remove(layout)


def _no_body(slides) -> None:
    for layout in slides.slide_layouts:
        for place in [one for one in layout.placeholders if one.placeholder_format.idx in {1, 2}]:
            place._element.getparent().remove(place._element)


@pytest.mark.parametrize(
    ("change", "rule", "told"),
    [(_no_two, "layout-missing", "«To innholdsdeler»"), (_no_body, "placeholder-missing", "«Title and Content»")],
)
def test_what_is_missing_is_told_with_place_and_fix(change: Callable, rule: str, told: str) -> None:
    found = [one for one in lint_slides(master(change)) if one.rule.code == rule]
    assert any(told in said(one, WrittenForm.NB).what for one in found)
    assert all("Visning > Lysbildemal" in said(one, WrittenForm.NB).do for one in found)
    with pytest.raises(TemplateFault):
        written(DECK, master(change), "0" * 64)


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0", write_package({CONTENT_TYPES: b"<x/>"})])
def test_what_is_no_presentation_is_told(data: bytes) -> None:
    assert [one.rule.code for one in lint_slides(data)] == ["not-slides"]


def test_macros_pictures_from_elsewhere_and_pale_letters_are_told() -> None:
    parts = read_package(master())
    assert [one.rule.code for one in lint_slides(write_package({**parts, "ppt/vbaProject.bin": b"x"}))] == ["slide-macros"]
    relations, style = "ppt/slideMasters/_rels/slideMaster1.xml.rels", "ppt/slideMasters/slideMaster1.xml"
    outside = b'<Relationship Id="rId99" Type="http://x/image" Target="https://a.example/a.png" TargetMode="External"/>'
    parts[relations] = parts[relations].replace(b"</Relationships>", outside + b"</Relationships>")
    parts[style] = parts[style].replace(b'<a:schemeClr val="tx1"/>', b'<a:srgbClr val="F0F0F0"/>')
    assert {one.rule.code for one in lint_slides(write_package(parts))} == {"slide-outside", "slide-contrast"}
