"""`sltdocs build FILE --outbox DIR`: everything from one workbook, once."""

from pathlib import Path

import click

from sltdocs.cli.clock import now
from sltdocs.cli.options import FILE, as_json, config, outbox, pdf, settings_from, templates, written_form


@click.command("build")
@click.argument("file", type=FILE)
@outbox
@templates
@pdf
@as_json
@written_form
@config
def command(
    file: Path,
    outbox: Path | None,
    templates: Path | None,
    pdf: bool | None,
    as_json: bool,
    written_form: str | None,
    config: Path | None,
) -> int:
    """Make plan, calendars, report and feedback from the workbook FILE and publish them in the outbox."""
    from sltdocs.cli.one_shot import build_once  # noqa: PLC0415  the pipeline is loaded when it is needed

    settings = settings_from(config, outbox=outbox, templates=templates, pdf=pdf, written_form=written_form)
    return build_once(file, settings, now(), as_json=as_json)
