"""The demonstration: inbox, outbox, the example workbook, one run of the real service."""

from pathlib import Path

import click

from sltdocs.cli.serving import serve
from sltdocs.contract.schema import Product
from sltdocs.contract.words.service import Service, service_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.layout import plan_folders
from sltdocs.publishing.projection import current_files
from sltdocs.publishing.sets import published_sets
from sltdocs.settings import Settings
from sltdocs.workbook.starter import starter_workbook

_QUICKLY = 0.3
_EXAMPLE = "slt-plan-eksempel.xlsx"


def demonstrate(site: Path, form: WrittenForm) -> int:
    """Makes the site, runs it once, says where everything lies; gives the exit code."""
    inbox, outbox = site / "inbox", site / "outbox"
    for folder in (inbox, outbox):
        folder.mkdir(parents=True, exist_ok=True)
    (inbox / _EXAMPLE).write_bytes(starter_workbook(form, example=True))
    code = serve(Settings(inbox=inbox, outbox=outbox, written_form=form, settle=_QUICKLY), once=True, as_json=False)
    for plan in plan_folders(outbox):
        _say_what_lies_in(plan, service_words(form))
    return code


def _say_what_lies_in(plan: Path, words: Service) -> None:
    products = {path: published.record.files[path].product for path, published in current_files(published_sets(plan)).items()}
    for product, label in ((Product.ACTION_PLAN, words.demo_plan), (Product.STATUS_REPORT, words.demo_report)):
        for path in sorted(path for path, made_by in products.items() if made_by == product.value):
            click.echo(f"  {label:<16} {plan / path}")
    calendars = [path for path, made_by in products.items() if made_by == Product.CALENDARS.value]
    if calendars:
        click.echo(f"  {words.demo_calendars:<16} {plan / Path(min(calendars)).parts[0]}")
    pages = sorted(path for path, made_by in products.items() if made_by == "feedback" and path.endswith(".html"))
    for path in pages:
        click.echo(f"  {words.demo_feedback:<16} {plan / path}")
