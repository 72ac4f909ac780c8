"""`sltdocs status`: whether the service lives, and how the plans stand; for people, and for whatever watches over services."""

from pathlib import Path

import click

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.options import as_json, config, outbox, settings_from


@click.command("status")
@outbox
@as_json
@config
def command(outbox: Path | None, as_json: bool, config: Path | None) -> int:
    """Say whether the service lives, what waits, and how every plan stands. Ends with 5 when the service is not running."""
    from sltdocs.cli.envelope import say_json  # noqa: PLC0415
    from sltdocs.cli.standing import read_standing, say_standing, standing_object  # noqa: PLC0415  loaded when needed

    settings = settings_from(config, outbox=outbox)
    standing = read_standing(settings.outbox, now())
    if as_json:
        say_json(standing_object(standing, settings.written_form))
    else:
        say_standing(standing, settings.written_form)
    return ExitCode.OK if standing.alive else ExitCode.ENVIRONMENT
