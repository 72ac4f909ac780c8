"""All groups and years of an indicator are one table's worth, whatever order they were typed in."""

from sltdocs.build import check
from sltdocs.plan.counting.indicators import indicators
from tests.workbooks import minimal, workbook

ROWS = """
| Indikator    | Kilde   | År   | Verdi | Gruppe |
| Trives       | Ungdata | 2026 | 91    | Gutter |
| Skjenket     | Ungdata | 2026 | 40    | -      |
| Trives       | Ungdata | 2024 | 85    | Jenter |
| trives       | Ungdata | 2024 | 88    | Gutter |
"""


def test_groups_and_years_of_one_indicator_stand_together():
    plan = check(workbook(minimal(Nøkkeltall=ROWS))).plan
    assert plan is not None
    told = [
        (one.name, one.years, [(group.name, [figure.year for figure in group.figures]) for group in one.groups])
        for one in indicators(plan)
    ]
    assert told == [
        ("Trives", (2024, 2026), [("Gutter", [2024, 2026]), ("Jenter", [2024])]),
        ("Skjenket", (2026,), [("", [2026])]),
    ]
    assert sum(len(group.figures) for one in indicators(plan) for group in one.groups) == len(plan.key_figures)
