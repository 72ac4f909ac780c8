"""Every page says where the plan stands until it is adopted; afterwards the document says who adopted it."""

from datetime import date

import pytest

from sltdocs.contract.choices import AdoptionForm, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Adoption
from sltdocs.products.documents.plan_state import adoption_line, mark, plan_day
from sltdocs.products.spec import ACTION_PLAN
from tests.products import plans
from tests.products.reading import read

NB, NN = WrittenForm.NB, WrittenForm.NN


@pytest.mark.parametrize(
    ("status", "form", "said"),
    [
        (PlanStatus.DRAFT, NB, "UTKAST"),
        (PlanStatus.HEARING, NB, "HØRINGSUTKAST – frist 1. mai 2026"),
        (PlanStatus.HEARING, NN, "HØYRINGSUTKAST – frist 1. mai 2026"),
        (PlanStatus.UNDER_REVISION, NN, "UNDER RULLERING"),
        (PlanStatus.ADOPTED, NB, ""),
    ],
)
def test_the_mark_of_each_state(status: PlanStatus, form: WrittenForm, said: str) -> None:
    assert mark(plans.minimal(form, status=status, hearing_deadline=date(2026, 5, 1))) == said


@pytest.mark.parametrize("status", [PlanStatus.DRAFT, PlanStatus.HEARING, PlanStatus.UNDER_REVISION])
def test_the_mark_stands_on_the_cover_and_in_every_header(status: PlanStatus) -> None:
    plan = plans.full(status=status)
    document = read(ACTION_PLAN.made(plan, plans.given()))
    headers = [line for line in document.every_page if line.startswith("SLT-handlingsplan")]
    assert mark(plan) in document.lines[:5]
    assert headers
    assert all(line.endswith(mark(plan)) for line in headers)


def test_the_mark_is_gone_once_the_plan_is_adopted() -> None:
    document = read(ACTION_PLAN.made(plans.full(), plans.given()))
    assert "UTKAST" not in document.text + "".join(document.every_page)
    assert document.lines[3] == "Vedtatt 19. februar 2026 av SLT-styringsgruppa, sak 12/26"


def test_every_page_is_numbered() -> None:
    for form in WrittenForm:
        document = read(ACTION_PLAN.made(plans.minimal(form), plans.given()))
        footers = [line for line in document.every_page if line.startswith("Fjordvik kommune")]
        assert footers
        assert all("Side  PAGE 1 av  NUMPAGES 1" in line for line in footers)


@pytest.mark.parametrize(
    ("adoption_form", "form", "line"),
    [
        (AdoptionForm.ADOPTED, NB, "Vedtatt 19. februar 2026 av politirådet"),
        (AdoptionForm.APPROVED, NB, "Godkjent 19. februar 2026 av politirådet"),
        (AdoptionForm.NOTED, NB, "Tatt til etterretning 19. februar 2026 av politirådet"),
        (AdoptionForm.ORIENTED, NB, "Tatt til orientering 19. februar 2026 av politirådet"),
        (AdoptionForm.ADOPTED, NN, "Planen er vedteken 19. februar 2026 av politirådet"),
        (AdoptionForm.APPROVED, NN, "Planen er godkjend 19. februar 2026 av politirådet"),
        (AdoptionForm.NOTED, NN, "Planen er teken til etterretning 19. februar 2026 av politirådet"),
        (AdoptionForm.ORIENTED, NN, "Planen er teken til orientering 19. februar 2026 av politirådet"),
    ],
)
def test_an_adoption_is_worded_as_what_the_body_did(adoption_form: AdoptionForm, form: WrittenForm, line: str) -> None:
    assert adoption_line(Adoption("politirådet", date(2026, 2, 19), form=adoption_form), form) == line


@pytest.mark.parametrize(
    ("typed", "printed"), [("12/26", "12/26"), ("sak 12/26", "12/26"), ("Sak. 12/26", "12/26"), ("PS 12/26", "PS 12/26")]
)
def test_the_word_sak_is_never_printed_twice(typed: str, printed: str) -> None:
    line = adoption_line(Adoption("politirådet", date(2026, 2, 19), typed), NB)
    assert line == f"Vedtatt 19. februar 2026 av politirådet, sak {printed}"


def test_the_document_is_dated_by_the_last_adoption_or_else_by_the_first_day_of_the_plan() -> None:
    assert plan_day(plans.full()) == date(2026, 3, 12)
    assert plan_day(plans.full(status=PlanStatus.DRAFT)) == date(2026, 1, 1)
