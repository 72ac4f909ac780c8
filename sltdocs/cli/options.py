"""Options that several commands share, and the settings that come of them."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from sltdocs.contract.written_form import WrittenForm
from sltdocs.settings import FILE_NAME, Settings, load

_Command = TypeVar("_Command", bound=Callable[..., Any])

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

config = click.option("--config", type=FILE, help=f"The settings file (default: {FILE_NAME} in this folder, if there is one).")
outbox = click.option("--outbox", type=FOLDER, help="Where everything is published.")
templates = click.option("--templates", type=FOLDER, help="Own Word templates.")
as_json = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout, for programs.")
pdf = click.option("--pdf/--no-pdf", default=None, help="Also make a PDF of each Word document, with LibreOffice.")
written_form = click.option(
    "--written-form", type=click.Choice([form.value for form in WrittenForm]), help="nb or nn, where the workbook does not say."
)


def watching(command: _Command) -> _Command:
    """The options of a command that runs the service."""
    for option in (
        click.option("--sweep", type=click.FloatRange(min=0.1), metavar="SECONDS", help="How often the inbox is looked through."),
        click.option("--settle", type=click.FloatRange(min=0), metavar="SECONDS", help="How long a file must have been still."),
        click.option("--state", type=FOLDER, help="A local folder for logs."),
        pdf,
        templates,
        outbox,
        click.option("--inbox", type=FOLDER, help="Where workbooks are dropped."),
        config,
    ):
        command = option(command)
    return command


def settings_from(config: Path | None, **options: object) -> Settings:
    """The settings in force for a command: its options over the environment over the file."""
    return load(settings_file(config), os.environ, options)


def settings_file(config: Path | None) -> Path | None:
    """The file that is named, else the one in this folder; None when there is neither."""
    return config or (Path(FILE_NAME) if Path(FILE_NAME).is_file() else None)
