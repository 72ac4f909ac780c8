"""Her own chapters stand where she wants them, under the names she gave them; a row about one document is in that alone."""

import pytest

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import DocumentKind, Grouping, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.plan.model import Goal, Measure, Section
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.products import plans
from tests.products.reading import Read, read

PLAN, REPORT = DocumentKind.PLAN, DocumentKind.REPORT


def made(*sections: Section, **fields: object) -> Read:
    return read(ACTION_PLAN.made(plans.full(sections=sections, **fields), plans.given()))


def chapters(document: Read) -> list[str]:
    return [line[2:] for line in document.headings if line.startswith("1")]


def text(placement: TextPlacement | str, heading: str = "", document: DocumentKind = PLAN) -> Section:
    place = placement if isinstance(placement, TextPlacement) else OwnWord(placement)
    return Section(document, place, Text.of(f"Om {heading or placement}."), heading)


def test_names_of_her_own_are_chapters_in_the_order_typed_after_the_measures() -> None:
    own = (text("Visjon"), text("dette skal vi gjøre"), text("Rammer", "Våre rammer"))
    found = chapters(made(own[0], text(TextPlacement.INTRODUCTION), *own[1:]))
    assert found[found.index("Tiltak") + 1 :][:3] == ["Visjon", "Dette skal vi gjøre", "Våre rammer"]


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        ("etter tiltak", "Tiltak", "Nyttige lenker"),
        ("Etter innledningen", "Innledning", "Føringer"),
        ("etter innledning", "Innledning", "Føringer"),
        ("før tiltak", "Kunnskapsgrunnlag", "Tiltak"),
        ("etter dagens situasjon", "Kunnskapsgrunnlag", "Tiltak"),
        ("før innledning", None, "Innledning"),
        ("framfor organisering", "Føringer", "Organisering"),
    ],
)
def test_she_may_say_before_or_after_which_chapter(said: str, before: str | None, after: str) -> None:
    found = chapters(made(text(said, "Vårt kapittel"), text(TextPlacement.INTRODUCTION)))
    place = found.index("Vårt kapittel")
    assert (found[place - 1] if place else None, found[place + 1]) == (before, after)


def test_numbers_in_her_headings_say_it_too_and_are_kept_as_typed() -> None:
    own = text(TextPlacement.OWN, "3. Status hos oss")
    found = made(
        text(TextPlacement.INTRODUCTION, "1. Bakgrunn"),
        text(TextPlacement.GUIDELINES, "2. Lover og planer"),
        own,
        text(TextPlacement.MEASURES, "4. Tiltakene"),
    )
    assert chapters(found)[:4] == ["Innledning", "Føringer", "3. Status hos oss", "Organisering"]
    assert {"2 1. Bakgrunn", "2 4. Tiltakene"} <= set(found.headings)


@pytest.mark.parametrize(
    ("place", "before"),
    [
        (TextPlacement.MADE_BY, "Innledning"),
        (TextPlacement.TERMS, "Innledning"),
        (TextPlacement.RISKS, "Kunnskapsgrunnlag"),
        (TextPlacement.ECONOMY, "Tiltak"),
        (TextPlacement.ANNEX, "Tiltak"),
    ],
)
def test_known_places_have_a_place_of_their_own(place: TextPlacement, before: str) -> None:
    found = chapters(made(text(place, "Her står det"), text(TextPlacement.INTRODUCTION)))
    assert found[found.index("Her står det") - 1] == before


def test_sources_and_annexes_come_last_of_her_chapters() -> None:
    found = chapters(made(text(TextPlacement.ANNEX), text(TextPlacement.SOURCES), text("Visjon")))
    assert found[found.index("Tiltak") + 1 :][:3] == ["Visjon", "Kilder", "Vedlegg"]


def test_rows_of_one_name_are_one_chapter() -> None:
    document = made(text("Visjon"), text("Visjon"), text("Visjon", "Mer om den"))
    assert [line for line in document.headings if line in {"1 Visjon", "1 Mer om den"}] == ["1 Visjon", "1 Mer om den"]
    assert document.lines.count("Om Visjon.") == 2


@pytest.mark.parametrize("typed", ["Organisering", "organisering", "ORGANISERING:"])
def test_a_heading_that_is_its_chapters_is_printed_once(typed: str) -> None:
    document = made(text(TextPlacement.ORGANISATION, typed))
    assert [line for line in document.headings if "organisering" in line.casefold()] == ["1 Organisering"]


def test_a_text_of_one_document_is_not_in_the_other() -> None:
    sections = (text("Bare i planen"), text("Bare i rapporten", document=REPORT))
    plan = plans.full(sections=sections)
    printed = [read(product.made(plan, plans.given())).headings for product in (ACTION_PLAN, STATUS_REPORT)]
    assert [("1 Bare i planen" in one, "1 Bare i rapporten" in one) for one in printed] == [(True, False), (False, True)]


def test_group_headings_head_the_measures_below_them() -> None:
    rows = [("1", "Del A"), ("2", "Del A"), ("3", "Del B")]
    who = plans.full().measures[0].responsible
    measures = tuple(Measure(number, Text.of(f"Tiltaket {number}"), who, under=under) for number, under in rows)
    document = made(measures=measures, grouping=Grouping.NONE)
    assert [line for line in document.headings if "Del " in line] == ["2 Del A", "2 Del B"]


def test_goals_that_are_below_themselves_are_printed_all_the_same() -> None:
    goals = (Goal("1", Text.of("Trygge"), parent="2"), Goal("2", Text.of("Sammen"), parent="1"), Goal("", Text.of("Uten nummer")))
    assert [row[0] for row in made(goals=goals).table("Nr.", "Mål")[1:]] == ["1", "2", ""]
