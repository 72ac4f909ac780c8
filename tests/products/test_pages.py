"""How the pages fall when a document is printed: no heading ends one, and no few lines are left for the last."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from docx.document import Document as Opened
from docx.enum.section import WD_ORIENT
from msgspec.structs import replace
from pypdf import PageObject, PdfReader

from sltdocs.contract.choices import DocumentKind, Grouping, PlanStatus, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan, Section
from sltdocs.products.documents.measures import area_heading
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.products import documents, plans
from tests.products.pdfs import converted_together
from tests.products.test_restyled_templates import Own, edited
from tests.word.test_pictures import whole

EXAMPLE = documents.example_plan(WrittenForm.NB)
DRAFT = replace(EXAMPLE, status=PlanStatus.DRAFT, adoptions=())
UNDESCRIBED = replace(
    EXAMPLE, grouping=Grouping.NONE, focus_areas=tuple(replace(one, description=Text()) for one in EXAMPLE.focus_areas)
)


def pages(kind: DocumentKind, several: Sequence[Plan], templates: plans.ShippedTemplates | None = None) -> list[list[list[str]]]:
    """The lines of each page of each plan's document as LibreOffice prints them, without those at its head and foot."""
    make = {DocumentKind.PLAN: ACTION_PLAN.made, DocumentKind.REPORT: STATUS_REPORT.made}[kind]
    inputs = plans.given(templates=templates or plans.ShippedTemplates())
    made = [artifact.data for plan in several for artifact in make(plan, inputs).artifacts]
    return [list(map(_lines, PdfReader(BytesIO(pdf)).pages)) for pdf in converted_together(made)]


def _lines(page: PageObject) -> list[str]:
    lines = page.extract_text(extraction_mode="layout").splitlines()
    return [" ".join(line.split()) for line in lines if line.strip()][1:-1]


def longer(plan: Plan, kind: DocumentKind, place: TextPlacement, lines: int) -> Plan:
    """The plan with so many more lines somewhere."""
    more = Section(kind, place, Text.of("\n".join(["Vi går sammen om dette."] * lines)))
    return replace(plan, sections=(*plan.sections, more))


def of_many_lengths(plan: Plan, kind: DocumentKind, place: TextPlacement) -> list[Plan]:
    """The plan as it is, and with some, many and more lines than fit on half a page."""
    return [plan, *(longer(plan, kind, place, lines) for lines in range(4, 24, 4))]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("plan", "kind", "place"),
    [
        (EXAMPLE, DocumentKind.PLAN, TextPlacement.OWN),
        (DRAFT, DocumentKind.PLAN, TextPlacement.OWN),
        (EXAMPLE, DocumentKind.REPORT, TextPlacement.ROAD_AHEAD),
    ],
)
def test_the_contact_lines_are_never_alone_on_the_last_page(plan: Plan, kind: DocumentKind, place: TextPlacement) -> None:
    last = [found[-1] for found in pages(kind, of_many_lengths(plan, kind, place))]
    assert [page for page in last if "Kontakt" not in page[1:]] == []


@pytest.mark.slow
def test_focus_areas_that_nothing_is_said_about_stand_below_their_heading() -> None:
    """They are a list: as headings, nothing would stand below them, and the last would end its page."""
    several = of_many_lengths(UNDESCRIBED, DocumentKind.PLAN, TextPlacement.MEASURES)
    for plan, found in zip(several, pages(DocumentKind.PLAN, several), strict=True):
        (page,) = [page for page in found[2:] if "Innsatsområder" in page]
        names = [area_heading(plan, one) for one in plan.focus_areas]
        assert page[page.index("Innsatsområder") + 1 :][: len(names)] == names


def cover_on_its_side(document: Opened) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


@pytest.mark.slow
def test_a_cover_on_its_side_has_room_for_a_logo_and_all_its_lines() -> None:
    joint = replace(EXAMPLE, municipalities=("Fjordvik", "Storelv", "Nes"), municipality_numbers=("4697", "4698", "4699"))
    ((cover, contents, *_),) = pages(DocumentKind.PLAN, [joint], Own(edited(cover_on_its_side), whole(400, 120)))
    assert any("SLT-handlingsplan" in line for line in cover)
    assert contents[0] == "Innhold"
