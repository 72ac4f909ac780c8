"""How long calendars take: `python -m benchmarks.calendars` prints CPU seconds and file sizes for years of many meetings."""

import time
from datetime import UTC, datetime

from msgspec.structs import replace

from benchmarks.workbooks import large_workbook
from sltdocs.build import check
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import ProductResult
from sltdocs.products.inputs import ProductInputs, Published
from sltdocs.products.spec import CALENDARS
from sltdocs.publishing.template_copies.templates import TemplateFolder

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def main() -> None:
    """A first version of 200 and 2,000 meetings, and a second one in which a meeting has moved."""
    print("| meetings | version | CPU | files | largest file |\n| --- | --- | --- | --- | --- |")
    for count in (200, 2_000):
        plan = check(large_workbook(12, count)).plan
        if plan is None:
            raise SystemExit("the workbook could not be understood")
        first = row(count, "first", plan, ProductInputs(NOW, TemplateFolder()))
        published = Published(calendars={one.path: one.data for one in first.artifacts if one.path.endswith(".ics")})
        moved = replace(plan.meetings[0], place="Rådhuset")
        row(count, "second", replace(plan, meetings=(moved, *plan.meetings[1:])), ProductInputs(NOW, TemplateFolder(), published))


def row(count: int, version: str, plan: Plan, given: ProductInputs) -> ProductResult:
    """A line of the table."""
    start = time.process_time()
    made = CALENDARS.made(plan, given)
    took = time.process_time() - start
    largest = max(len(one.data) for one in made.artifacts)
    print(f"| {count:,} | {version} | {took:.2f} s | {len(made.artifacts):,} | {largest / 1000:.0f} kB |", flush=True)
    return made


if __name__ == "__main__":
    main()
