"""The command line. Commands are loaded when they are called, so that `sltdocs --help` answers at once."""

import gc
from importlib import import_module

import click

from sltdocs import __version__

_COMMANDS = {
    "batch": "Make everything from many workbooks.",
    "build": "Make everything from one workbook.",
    "check": "Find what is wrong with a workbook.",
    "demo": "Make a site with the example workbook, and process it.",
    "doctor": "Look for what would keep the service from doing its job.",
    "fix": "Write a copy with what was clearly mistyped corrected.",
    "new": "Write an empty workbook, or the example.",
    "propose": "Write a copy with proposed dates for the meetings that the plan promises.",
    "status": "Say whether the service lives, and how the plans stand.",
    "template": "Templates: copy the shipped ones, try your own.",
    "upgrade": "Write a copy of an older workbook in the present version.",
    "watch": "Watch the inbox and publish.",
}


_SELDOM = 200_000
"""New objects between two searches for unreachable cycles: with Python's 700 they take 5 to 12 % of a build."""


class _Lazy(click.Group):
    """A group whose commands live in modules of their own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in alphabetical order."""
        del ctx
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, from its module."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = import_module(f"sltdocs.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands without loading any of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_COMMANDS.items()))


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sltdocs")
def cli() -> None:
    """From the SLT coordinator's Excel workbook to the plan, the calendars and the status report."""


def main() -> None:
    """Runs the command line; every failure ends as a sentence and an exit code, never as a traceback."""
    gc.set_threshold(_SELDOM)
    from sltdocs.cli.ending import run_to_the_end  # noqa: PLC0415  keeps the start quick

    try:
        run_to_the_end(cli)
    finally:
        gc.freeze()  # else Python looks once more through everything that is about to go: 30 ms after a build
