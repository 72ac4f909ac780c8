"""`sltdocs demo`: a site with the example workbook, processed as the service would, for a first look."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, say_json
from sltdocs.cli.event_log import products_of
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FOLDER, as_json
from sltdocs.cli.report import finding_objects
from sltdocs.cli.serving import Telling, run_service, say
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import PRODUCTS
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import is_for_coordinator, plan_folders, public_folder, stable_copy
from sltdocs.publishing.projection import current_files
from sltdocs.service.events import ServiceEvent
from sltdocs.settings import Settings
from sltdocs.words.service.service import service_words
from sltdocs.workbook.starter.starter_workbook import starter_workbook

_QUICKLY = 0.3
_EXAMPLE = "slt-plan-eksempel.xlsx"


def demonstrate(site: Path, form: WrittenForm, *, as_json: bool) -> int:
    """Makes the site, runs it once, says where everything lies; gives the exit code."""
    inbox, outbox = site / "inbox", site / "outbox"
    for folder in (inbox, outbox):
        folder.mkdir(parents=True, exist_ok=True)
    (inbox / _EXAMPLE).write_bytes(starter_workbook(form, example=True))
    settings = Settings(inbox=inbox, outbox=outbox, written_form=form, settle=_QUICKLY)
    heard: list[ServiceEvent] = []
    told = Telling(settings, (lambda event, _: heard.append(event)) if as_json else say)
    code = run_service(settings, told, once=True)
    lies = [line for plan in plan_folders(outbox) for line in _what_lies_in(plan, form)]
    if as_json:
        say_json(_object(heard, [path for _, path in lies], form, ok=code == ExitCode.OK))
        return code
    for label, path in lies:
        click.echo(f"  {label:<16} {path}")
    return code


def _object(heard: Sequence[ServiceEvent], files: Sequence[Path], form: WrittenForm, *, ok: bool) -> dict[str, object]:
    """The documented object."""
    publications = [event.publication for event in heard if event.publication]
    return envelope(
        ok=ok,
        products=[product for one in publications for product in products_of(one)],
        findings=[found for one in publications for found in finding_objects(one.findings, form)],
        files=[str(path) for path in files],
    )


def _what_lies_in(plan: Path, form: WrittenForm) -> Iterator[tuple[str, Path]]:
    """What a first look wants to see, with its label: files, then folders, then the answer."""
    products = {path: published.record.files[path].product for path, published in current_files(published_sets(plan)).items()}
    for product in sorted(PRODUCTS, key=lambda one: bool(one.folder)):
        paths = sorted(path for path, made_by in products.items() if made_by == product.key and not is_for_coordinator(path))
        for path in [product.folder] if product.folder and paths else paths:
            yield f"{product.words.name.of(form)}:", public_folder(plan) / path
    for path in sorted(path for path, made_by in products.items() if made_by == "feedback" and path.endswith(".html")):
        yield service_words(form).demo_feedback, stable_copy(plan, path)


@click.command("demo", cls=HelpfulCommand)
@click.option("--folder", type=FOLDER, help="Where the site is made (default: a new temporary folder).")
@click.option(
    "--written-form", type=click.Choice([form.value for form in WrittenForm]), default=WrittenForm.NB.value, show_default=True
)
@as_json
def command(folder: Path | None, written_form: str, as_json: bool) -> int:
    """Make a site, drop the example workbook into its inbox, process it, and say where the results lie."""

    site = folder or Path(tempfile.mkdtemp(prefix="sltdocs-demo-"))
    return demonstrate(site, WrittenForm(written_form), as_json=as_json)
