"""`sltdocs watch`: the folder service."""

from pathlib import Path

import click

from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json, settings_from, watching


@click.command("watch", cls=HelpfulCommand)
@watching
@click.option("--once", is_flag=True, help="Handle what is in the inbox, waiting out the settling time, and end.")
@as_json
def command(
    inbox: Path | None,
    outbox: Path | None,
    templates: Path | None,
    state: Path | None,
    settle: float | None,
    sweep: float | None,
    pdf: bool | None,
    config: Path | None,
    once: bool,
    as_json: bool,
) -> int:
    """Watch the inbox: every workbook that is dropped there is checked, and its documents published in the outbox."""
    from sltdocs.cli.serving import serve  # noqa: PLC0415  the pipeline is loaded when it is needed

    options = {
        "inbox": inbox,
        "outbox": outbox,
        "templates": templates,
        "state": state,
        "pdf": pdf,
        "settle": settle,
        "sweep": sweep,
    }
    return serve(settings_from(config, **options), once=once, as_json=as_json)
