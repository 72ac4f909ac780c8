"""`sltdocs demo`: a site with the example workbook, processed as the service would, for a first look."""

import tempfile
from pathlib import Path

import click

from sltdocs.cli.options import FOLDER, as_json
from sltdocs.contract.written_form import WrittenForm


@click.command("demo")
@click.option("--folder", type=FOLDER, help="Where the site is made (default: a new temporary folder).")
@click.option(
    "--written-form", type=click.Choice([form.value for form in WrittenForm]), default=WrittenForm.NB.value, show_default=True
)
@as_json
def command(folder: Path | None, written_form: str, as_json: bool) -> int:
    """Make a site, drop the example workbook into its inbox, process it, and say where the results lie."""
    from sltdocs.cli.demonstration import demonstrate  # noqa: PLC0415  the pipeline is loaded when it is needed

    site = folder or Path(tempfile.mkdtemp(prefix="sltdocs-demo-"))
    return demonstrate(site, WrittenForm(written_form), as_json=as_json)
