"""`sltdocs settings`: every setting in force, and where it was set."""

import os
from pathlib import Path

import click
from msgspec.structs import asdict

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, say_json
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json, config, settings_file, settings_from
from sltdocs.settings import FILE_NAME, Settings, as_toml, origins


def say_settings(settings: Settings, where: dict[str, str], file: Path | None) -> None:
    """A line for each setting, as it may stand in a settings file, with where it comes from behind it."""
    lines = [f"{name} = {as_toml(value)}" for name, value in asdict(settings).items()]
    widest = max(map(len, lines))
    none = f"no settings file: none was named, and there is no {FILE_NAME} in this folder"
    click.echo(f"# {file.absolute() if file else none}")
    for line, origin in zip(lines, where.values(), strict=True):
        click.echo(f"{line.ljust(widest)}  # {origin or 'default'}")


def settings_object(settings: Settings, where: dict[str, str]) -> dict[str, object]:
    """The documented object; `origin` is empty for what nobody has set."""
    told = [{"name": name, "value": as_toml(value), "origin": where[name]} for name, value in asdict(settings).items()]
    return envelope(ok=True, settings=told)


@click.command("settings", cls=HelpfulCommand)
@as_json
@config
def command(as_json: bool, config: Path | None) -> int:
    """Show every setting in force and where it was set: in the file, in the environment, or nowhere (default)."""
    file = settings_file(config)
    settings = settings_from(config)
    found = origins(file, os.environ)
    where = {name: found.get(name, "") for name in asdict(settings)}
    if as_json:
        say_json(settings_object(settings, where))
    else:
        say_settings(settings, where, file)
    return ExitCode.OK
