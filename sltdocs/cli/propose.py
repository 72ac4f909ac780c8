"""`sltdocs propose FILE -o NEW`: a copy of the workbook with proposed dates for the meetings that the plan promises."""

from datetime import date, datetime
from pathlib import Path

import click

from sltdocs.cli.clock import now
from sltdocs.cli.copies import TARGET
from sltdocs.cli.options import FILE, as_json


@click.command("propose")
@click.argument("file", type=FILE)
@TARGET
@click.option("--not-before", type=click.DateTime(["%Y-%m-%d"]), help="The first day that may be proposed (default: today).")
@as_json
def command(file: Path, target: Path, not_before: datetime | None, as_json: bool) -> int:
    """Write a copy of FILE with proposed meetings for every group that has fewer dates than the plan promises."""
    from sltdocs.cli.proposals import write_proposals  # noqa: PLC0415  loaded when needed

    first: date = not_before.date() if not_before else now().date()
    return write_proposals(file, target, first, as_json=as_json)
