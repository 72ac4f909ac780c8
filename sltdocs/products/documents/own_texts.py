"""The coordinator's prose from `Tekster`: in the chapters of a document, and as chapters of her own where she wants them."""

import re
from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import TEXT_PLACEMENTS, DocumentKind, TextPlacement
from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import sheet
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan, Section
from sltdocs.products.documents.printed_values import capital
from sltdocs.products.pictures.sheet_pictures import printed
from sltdocs.word.figures.figure import Figure


class PrintedSection(Struct, frozen=True):
    """A text of the coordinator's under its heading, which may be blank, with the pictures that she put beside it."""

    heading: str
    text: Text
    pictures: list[Figure] = []


class OwnChapters(Struct, frozen=True):
    """Her own chapters by the chapters of the plan that they follow; `first` come before all, `last` after the measures."""

    first: list[PrintedSection]
    after_introduction: list[PrintedSection]
    after_guidelines: list[PrintedSection]
    after_organisation: list[PrintedSection]
    after_knowledge: list[PrintedSection]
    last: list[PrintedSection]


PLACES: Mapping[DocumentKind, frozenset[TextPlacement]] = {
    DocumentKind.PLAN: frozenset(
        {
            TextPlacement.SUMMARY,
            TextPlacement.INTRODUCTION,
            TextPlacement.GUIDELINES,
            TextPlacement.ORGANISATION,
            TextPlacement.KNOWLEDGE_BASE,
            TextPlacement.MEASURES,
        }
    ),
    DocumentKind.REPORT: frozenset(
        {
            TextPlacement.INTRODUCTION,
            TextPlacement.SUMMARY,
            TextPlacement.MEASURES,
            TextPlacement.KNOWLEDGE_BASE,
            TextPlacement.ASSESSMENT,
            TextPlacement.ROAD_AHEAD,
        }
    ),
}
"""The places that each document has a chapter for; a text for another place becomes a chapter of its own."""


def sections(plan: Plan, document: DocumentKind, *placements: TextPlacement, chapter: str = "") -> list[PrintedSection]:
    """The texts of some places in one document, place by place in the order of the sheet; numbered ones as they are numbered.

    A heading that only repeats that of the `chapter` is printed once.
    """
    typed = [section for section in texts_of(plan, document) if section.placement in placements]
    if not all(_NUMBERED.match(section.heading) for section in typed):
        typed.sort(key=lambda section: placements.index(section.placement))
    return [_section(one, "" if folded(one.heading) == folded(chapter) else one.heading, plan.written_form) for one in typed]


def texts_of(plan: Plan, document: DocumentKind) -> list[Section]:
    """The texts of a document; those of other years than the report's are left out of the report."""
    year = plan.report_year if document is DocumentKind.REPORT else None
    own = (section for section in plan.sections if section.document is document)
    return [section for section in own if not (year and section.years) or year in section.years]


def own_sections(plan: Plan, document: DocumentKind) -> list[PrintedSection]:
    """The coordinator's own chapters, and the texts that the document has no other place for.

    An own text without a heading goes on in the chapter before it; so does a further one for the same place.
    """
    return _printed(_own(plan, document), plan.written_form)


def own_chapters(plan: Plan) -> OwnChapters:
    """The same of the plan, each where she wants it."""
    numbers = _chapter_numbers(plan)
    slots: list[list[Section]] = [[] for _ in range(len(_CHAPTERS) + 1)]
    before = len(_CHAPTERS)
    for section in _own(plan, DocumentKind.PLAN):
        goes_on = section.placement is TextPlacement.OWN and not section.heading
        before = before if goes_on else _slot(section, numbers)
        slots[before].append(section)
    slots[-1].sort(key=lambda section: _AT_THE_END.get(section.placement, 0))
    return OwnChapters(*(_printed(found, plan.written_form) for found in slots))


_CHAPTERS = (
    TextPlacement.INTRODUCTION,
    TextPlacement.GUIDELINES,
    TextPlacement.ORGANISATION,
    TextPlacement.KNOWLEDGE_BASE,
    TextPlacement.MEASURES,
)
"""The chapters of the plan that her own may follow, in their order."""
_USUAL: Mapping[TextPlacement | OwnWord, int] = {
    TextPlacement.MADE_BY: 1,
    TextPlacement.PARTICIPATION: 1,
    TextPlacement.TERMS: 1,
    TextPlacement.RISKS: 4,
}
"""After how many of the chapters the other known places have theirs; the rest comes after the measures."""
_AT_THE_END: Mapping[TextPlacement | OwnWord, int] = {TextPlacement.SOURCES: 1, TextPlacement.ANNEX: 2}
_BESIDE = re.compile(r"(etter|bak|før|foran|framfor)\s+(?:kapitlet\s+|kapittelet\s+)?[«\"]?([^»\"]+)[»\"]?")
_BEFORE = frozenset({"før", "foran", "framfor"})
_NUMBERED = re.compile(r"\s*(\d{1,2})(?:[.:)]|\s|$)")


def _own(plan: Plan, document: DocumentKind) -> list[Section]:
    return [one for one in texts_of(plan, document) if one.placement not in PLACES[document]]


def _printed(own: list[Section], form: WrittenForm) -> list[PrintedSection]:
    found: list[PrintedSection] = []
    for before, section in zip((None, *own), own, strict=False):
        same = before is not None and before.placement == section.placement
        heading = section.heading or ("" if same else _place_name(section.placement, form))
        found.append(_section(section, heading, form))
    return found


def _section(section: Section, heading: str, form: WrittenForm) -> PrintedSection:
    return PrintedSection(heading, section.text, printed(section.pictures, heading, form))


def _place_name(placement: TextPlacement | OwnWord, form: WrittenForm) -> str:
    if placement is TextPlacement.OWN or _said_beside(placement) is not None:
        return ""
    return capital(TEXT_PLACEMENTS.word(placement, form))


def _slot(section: Section, numbers: Mapping[int, int]) -> int:
    """After how many of the plan's chapters it comes: where she says, by the number of its heading, or where usual."""
    said = _said_beside(section.placement)
    if said is not None:
        return said
    numbered = _NUMBERED.match(section.heading or str(section.placement))
    if numbered and numbers:
        return max((slot for number, slot in numbers.items() if number < int(numbered[1])), default=0)
    return _USUAL.get(section.placement, len(_CHAPTERS))


def _said_beside(placement: TextPlacement | OwnWord) -> int | None:
    """After how many chapters «etter tiltak» is, and «før tiltak»; None for any other word."""
    found = _BESIDE.fullmatch(folded(placement.word)) if isinstance(placement, OwnWord) else None
    chapter = _BY_NAME.get(_stem(found[2].strip())) if found else None
    if found is None or chapter is None:
        return None
    return _CHAPTERS.index(chapter) + (0 if found[1] in _BEFORE else 1)


def _chapter_numbers(plan: Plan) -> dict[int, int]:
    """The numbers that she gave the headings of the plan's chapters, with the slot behind each."""
    found: dict[int, int] = {}
    for section in plan.sections:
        numbered = _NUMBERED.match(section.heading)
        if section.document is DocumentKind.PLAN and section.placement in _CHAPTERS and numbered:
            found[int(numbered[1])] = _CHAPTERS.index(section.placement) + 1
    return found


def _stem(name: str) -> str:
    """A name without its ending, as «etter innledningen» means the chapter «Innledning»."""
    return re.sub(r"(?<=\w{4})(?:ene|ane|en|et|er|ar|a)$", "", name)


_SHEETS_IN_CHAPTERS = {
    "goals": TextPlacement.INTRODUCTION,
    "groups": TextPlacement.ORGANISATION,
    "key-figures": TextPlacement.KNOWLEDGE_BASE,
    "focus-areas": TextPlacement.MEASURES,
}
_BY_NAME = {
    **{_stem(folded(name)): chapter for key, chapter in _SHEETS_IN_CHAPTERS.items() for name in sheet(key).known_names()},
    **{
        _stem(folded(name)): choice.value
        for choice in TEXT_PLACEMENTS.members
        if choice.value in _CHAPTERS
        for name in (choice.word.nb, choice.word.nn, *choice.synonyms)
    },
}
