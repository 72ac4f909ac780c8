"""A report is compared with the one of an earlier year, also when this year's has been published before."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.plan.snapshot import dump, load
from sltdocs.publishing.publisher import previously, publish
from tests.products import plans
from tests.publishing.publications import IDENTITY, later, publication

PLAN_OF_TESTS = plans.minimal().identity


def published(outbox: Path, *years: int | None) -> None:
    for minute, year in enumerate(years):
        snapshot = dump(plans.minimal(report_year=year)).replace(PLAN_OF_TESTS.encode(), IDENTITY.encode())
        publish(outbox, replace(publication(str(minute)), snapshot=snapshot), later(minute))


@pytest.mark.parametrize(
    ("before", "earlier"),
    [((2025, 2026, 2026), 2025), ((2024, 2025, 2027, None), 2025), ((2026, None), None), ((), None)],
)
def test_the_report_of_an_earlier_year_is_found(tmp_path: Path, before: tuple[int | None, ...], earlier: int | None) -> None:
    published(tmp_path, *before)
    found = previously(tmp_path, IDENTITY, 2026).previous
    snapshot = load(found) if found else None
    assert (snapshot.report_year if snapshot else None) == earlier
