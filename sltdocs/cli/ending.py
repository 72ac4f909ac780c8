"""How a command ends: the exit codes, and the sentence for whatever stops the program."""

import json
import os
import sys
from collections.abc import Mapping
from enum import IntEnum
from io import TextIOWrapper

import click

from sltdocs.errors import EnvironmentFault, SltdocsError, TemplateFault, in_plain_words
from sltdocs.settings import SettingsFault

DEBUG = "SLTDOCS_DEBUG"


class ExitCode(IntEnum):
    """What a command's exit code says; documented in `docs/drift.md`."""

    OK = 0
    WORKBOOK_HAS_ERRORS = 1
    WRONG_USE = 2
    WORKBOOK_UNREADABLE = 3
    TEMPLATE_FAULT = 4
    ENVIRONMENT = 5
    INTERRUPTED = 130


def run_to_the_end(command: click.Command) -> None:
    """Runs the command and exits with its code."""
    _write_utf8()
    try:
        result = command.main(standalone_mode=False, color=_colour(os.environ))
        sys.exit(result if isinstance(result, int) else ExitCode.OK)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(_said("interrupted", ExitCode.INTERRUPTED))
    except click.ClickException as fault:
        fault.show()
        sys.exit(_told_to_programs(fault.format_message(), ExitCode.WRONG_USE))
    except (SltdocsError, OSError) as fault:
        sys.exit(_hinted(_said(in_plain_words(fault), exit_code_of(fault))))
    except Exception as fault:
        if os.environ.get(DEBUG):
            raise
        sys.exit(_said(_unexpected(fault), ExitCode.ENVIRONMENT))


def _write_utf8() -> None:
    """What is piped on Windows would else be in an old code page that lacks some of our letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _colour(environment: Mapping[str, str]) -> bool | None:
    """Whether to colour: as people and terminals ask for (https://no-color.org); None leaves it to whether it is a terminal."""
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return True if environment.get("FORCE_COLOR") else None


def exit_code_of(fault: Exception) -> ExitCode:
    """The code for what stopped the program."""
    if isinstance(fault, SettingsFault):
        return ExitCode.WRONG_USE
    if isinstance(fault, TemplateFault):
        return ExitCode.TEMPLATE_FAULT
    return ExitCode.ENVIRONMENT if isinstance(fault, EnvironmentFault | OSError | SltdocsError) else ExitCode.WRONG_USE


def _unexpected(fault: Exception) -> str:
    """What and where, never the fault's own text, which may quote a cell."""
    from sltdocs.service.child.worker import place  # noqa: PLC0415  only when it is needed

    return f"a fault in the program itself ({type(fault).__name__} at {place(fault)}); {DEBUG}=1 shows more"


def _said(text: str, code: ExitCode) -> ExitCode:
    click.echo(f"sltdocs: {text}", err=True)
    return _told_to_programs(text, code)


def _hinted(code: ExitCode) -> ExitCode:
    """Disks, rights and shares: the doctor tries all of it, and knows the remedies."""
    if code is ExitCode.ENVIRONMENT:
        click.echo("sltdocs: «sltdocs doctor» looks for the cause and says what to do", err=True)
    return code


def _told_to_programs(text: str, code: ExitCode) -> ExitCode:
    """A program that asked for JSON gets it also when nothing was done, on one line, as `watch --json` gives its events."""
    if "--json" in sys.argv[1:]:
        from sltdocs.cli.envelope import CommandFault, envelope, remark  # noqa: PLC0415  only when it is needed

        told = envelope(ok=False, findings=[remark(CommandFault.NOT_DONE, text)], exit_code=int(code))
        click.echo(json.dumps(told, ensure_ascii=False))
    return code
