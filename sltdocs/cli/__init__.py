"""The command line. Commands are loaded when they are called, so that `sltdocs --help` answers at once."""

from importlib import import_module

import click

from sltdocs import __version__
from sltdocs.cli.helpful import HelpfulGroup
from sltdocs.garbage import search_no_more, search_seldom

_COMMANDS = {
    "batch": "Make everything from many workbooks.",
    "build": "Make everything from one workbook.",
    "check": "Find what is wrong with a workbook.",
    "demo": "Make a site with the example workbook, and process it.",
    "doctor": "Look for what would keep the service from doing its job.",
    "fix": "Write a copy with what was clearly mistyped corrected.",
    "new": "Write an empty workbook, or the example.",
    "propose": "Write a copy with dates for the meetings that the plan promises.",
    "roll": "Write a copy for the next period: what goes on carried, meetings proposed.",
    "settings": "Show every setting in force, and where it was set.",
    "status": "Say whether the service lives, and how the plans stand.",
    "template": "Templates: copy the shipped ones, try your own.",
    "upgrade": "Write a copy of an older workbook in the present version.",
    "watch": "Watch the inbox and publish.",
    "withdraw": "Take something out of all that was published.",
}


class _Lazy(HelpfulGroup):
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
        command = import_module(f"sltdocs.cli.commands.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands without loading any of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_COMMANDS.items()))


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="sltdocs")
def cli() -> None:
    """From the SLT coordinator's Excel workbook to the plan, the calendars and the status report."""


def main() -> None:
    """Runs the command line; every failure ends as a sentence and an exit code, never as a traceback."""
    search_seldom()
    from sltdocs.cli.ending import run_to_the_end  # noqa: PLC0415  keeps the start quick

    try:
        run_to_the_end(cli)
    finally:
        search_no_more()
