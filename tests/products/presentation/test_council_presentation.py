"""The slides for the council say what the workbook says, in the order that she wants, and nothing that is secret."""

import io
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from sltdocs.build import check
from sltdocs.contract.choices import DocumentKind, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.contract.types import Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan, Section
from sltdocs.plan.reported import KeyFigure
from sltdocs.products.artifact import Made
from sltdocs.products.inputs import Options, Published
from sltdocs.products.spec import PRESENTATION
from sltdocs.word.package import read_package
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.products import documents, plans
from tests.slides.decks import shown


def slides(plan: Plan) -> list[tuple[str, list[str], str]]:
    result = PRESENTATION.made(plan, plans.given())
    assert result.findings == ()
    return shown(result.artifacts[0].data)


def own(heading: str, text: str, placement: TextPlacement = TextPlacement.OWN) -> Section:
    return Section(DocumentKind.PRESENTATION, placement, Text.of(text), heading)


@pytest.mark.parametrize("form", WrittenForm)
@pytest.mark.parametrize("name", ["example", "minimal", "every-field"])
def test_every_plan_has_slides_that_shut_nobody_out(name: str, form: WrittenForm) -> None:
    plan = {
        "example": documents.example_plan(form),
        "minimal": plans.minimal(form, report_year=2026),
        "every-field": plans.full(form),
    }[name]
    titles = [title for title, *_ in slides(plan)]
    assert titles[0] == "SLT-arbeidet i 2026"
    assert titles[-1] == "Kontakt"


def test_the_first_slide_says_who_is_told_and_when() -> None:
    plan = plans.minimal(report_year=2026, briefing_body="kommunestyret", briefing_date=date(2026, 11, 12))
    _, lines, _ = slides(plan)[0]
    assert lines[:2] == ["Fjordvik kommune", "Orientering for kommunestyret, 12. november 2026"]
    assert lines[2].startswith("Status per")


def test_her_own_slides_stand_in_their_order_at_their_places() -> None:
    typed = (
        own("Politiet og vi", "- Fast avtale\n- Ukentlige møter", TextPlacement.ORGANISATION),
        own("Dilemma", "Ingen får høre om det som ikke skjedde."),
        own("Myter", "Det er mange av dem."),
        own("Hva betyr SLT for oss?", "Vi samordner.", TextPlacement.INTRODUCTION),
    )
    titles = [title for title, *_ in slides(plans.minimal(report_year=2026, sections=typed))]
    assert titles == [
        "SLT-arbeidet i 2026",
        "Hva betyr SLT for oss?",
        "Politiet og vi",
        "Status for tiltakene",
        "Dilemma",
        "Myter",
        "Kontakt",
    ]


def test_a_small_number_is_on_no_slide_in_no_chart_and_in_no_notes() -> None:
    figures = tuple(
        KeyFigure("Siktede", "Politiet", year, Quantity(Decimal(number)), "personer")
        for year, number in ((2023, 31), (2024, 3), (2025, 29), (2026, 27))
    )
    plan = plans.minimal(report_year=2026, key_figures=figures)
    (artifact,) = PRESENTATION.made(plan, plans.given()).artifacts
    found = {title: (points, notes) for title, points, notes in shown(artifact.data)}["Siktede"]
    assert "2024: <5\u00a0personer" in found[1]
    parts = read_package(artifact.data)
    charts = [part for name, part in parts.items() if name.startswith("ppt/charts/chart")]
    books = [openpyxl.load_workbook(io.BytesIO(part)).active for name, part in parts.items() if name.endswith(".xlsx")]
    assert len(charts) == len(books) == 1
    assert b"<c:v>31" in charts[0]
    assert b"<c:v>3.0</c:v>" not in charts[0]
    assert b"<c:v>3</c:v>" not in charts[0]
    assert [cell.value for cell in books[0]["B"][1:]] == [31, None, 29, 27]


def test_an_identity_number_is_on_no_slide() -> None:
    from tests.contract.numbers import identity_number
    from tests.workbooks import minimal, workbook

    number = identity_number("038511")
    rows = [("Dokument", "Plassering", "Overskrift", "Tekst"), ("presentasjon", "eget", "Saken", f"Om {number}.")]
    data = workbook(minimal({"Rapportår": 2026}, Tekster=rows))
    plan = check(data).plan
    assert plan is not None
    result = PRESENTATION.made(plan, plans.given())
    assert not any(number.encode() in part for one in result.artifacts for part in read_package(one.data).values())


def test_the_same_plan_gives_the_same_bytes_and_is_not_written_again() -> None:
    plan = documents.example_plan(WrittenForm.NB)
    first = PRESENTATION.made(plan, plans.given()).artifacts[0].data
    assert PRESENTATION.made(plan, plans.given()).artifacts[0].data == first
    again = plans.given(published=Published(presentation=first))
    assert PRESENTATION.made(plan, again).artifacts[0].data is first
    assert PRESENTATION.made(replace(plan, briefing_body="formannskapet"), again).artifacts[0].data != first


_NOT_LOADED = """
import sys
from pathlib import Path
from sltdocs.products.inputs import Published
from sltdocs.products.spec import PRESENTATION
from tests.products import plans
before = Path(sys.argv[1]).read_bytes()
result = PRESENTATION.made(plans.minimal(report_year=2026), plans.given(published=Published(presentation=before)))
print(result.outcome.made, "pptx" in sys.modules)
"""


@pytest.mark.slow
def test_what_writes_slides_is_loaded_only_when_they_are_written(tmp_path: Path) -> None:
    before = tmp_path / "presentasjon.pptx"
    before.write_bytes(PRESENTATION.made(plans.minimal(report_year=2026), plans.given()).artifacts[0].data)
    ended = subprocess.run(
        [sys.executable, "-c", _NOT_LOADED, before], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert ended.stdout.split() == ["made", "False"]


def test_without_a_report_year_or_when_switched_off_there_are_none() -> None:
    off = plans.given(options=Options(presentation=False))
    assert PRESENTATION.made(plans.minimal(), plans.given()).outcome.made is Made.NOT_ASKED
    assert PRESENTATION.made(plans.minimal(report_year=2026), off).outcome.made is Made.NOT_ASKED


def test_the_example_workbook_asks_for_slides() -> None:
    plan = check(starter_workbook(WrittenForm.NN, example=True)).plan
    assert plan is not None
    assert PRESENTATION.asked_for(plan)
