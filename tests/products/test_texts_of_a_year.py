"""A text that says which year it is about stands in the report of that year alone."""

import pytest

from sltdocs.build import check
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.products import plans
from tests.products.reading import read
from tests.workbooks import minimal, workbook

TEXTS = """
| Dokument | Plassering  | Tekst             | År         |
| rapport  | sammendrag  | Slik gikk det da  | 2026       |
| rapport  | sammendrag  | Slik gikk det nå  | 2027       |
| rapport  | eget        | Begge årene       | 2026; 2027 |
| rapport  | vurdering   | Gjelder alltid    | -          |
| plan     | innledning  | Om planen         | 2026       |
"""


@pytest.mark.parametrize(
    ("year", "printed", "left_out"),
    [
        (2026, {"Slik gikk det da", "Begge årene", "Gjelder alltid"}, {"Slik gikk det nå", "Om planen"}),
        (2027, {"Slik gikk det nå", "Begge årene", "Gjelder alltid"}, {"Slik gikk det da", "Om planen"}),
        (2028, {"Gjelder alltid"}, {"Slik gikk det da", "Slik gikk det nå", "Begge årene", "Om planen"}),
    ],
)
def test_the_report_has_the_texts_of_its_year_and_those_that_always_hold(
    year: int, printed: set[str], left_out: set[str]
) -> None:
    plan = check(workbook(minimal({"Rapportår": year}, Tekster=TEXTS))).plan
    assert plan is not None
    text = read(STATUS_REPORT.made(plan, plans.given())).text
    assert {one for one in printed | left_out if one in text} == printed


def test_the_plan_has_its_texts_whatever_year_is_reported() -> None:
    plan = check(workbook(minimal({"Rapportår": 2027}, Tekster=TEXTS))).plan
    assert plan is not None
    assert "Om planen" in read(ACTION_PLAN.made(plan, plans.given())).text
