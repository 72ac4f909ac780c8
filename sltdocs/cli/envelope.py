"""The one JSON object that every command gives with `--json`; its schema is `docs/cli.schema.json`."""

import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

import click

SCHEMA_VERSION = 1


class CommandFault(StrEnum):
    """What went wrong with the command itself, not with what stands in a workbook: codes of findings without a place."""

    FILE_EXISTS = "file-exists"
    NO_MEETINGS_SHEET = "no-meetings-sheet"
    PERIOD_UNKNOWN = "period-unknown"
    NOT_EDITABLE = "not-editable"
    SERVICE_NEVER = "service-never"
    SERVICE_STOPPED = "service-stopped"
    SERVICE_STALE = "service-stale"
    NOT_DONE = "not-done"
    PLAN_UNKNOWN = "plan-unknown"
    WHAT_UNKNOWN = "what-unknown"


def envelope(*, ok: bool, products: Sequence[object] = (), findings: Sequence[object] = (), **more: object) -> dict[str, object]:
    """`schema_version`, `ok`, `products[]` and `findings[]`, which all commands have, and what this one has `more`."""
    return {"schema_version": SCHEMA_VERSION, "ok": ok, "products": list(products), "findings": list(findings), **more}


def remark(code: str, message: str, fix: str = "", severity: str = "error") -> dict[str, str]:
    """A finding that concerns no cell."""
    return {"code": code, "severity": severity, "sheet": "", "cell": "", "message": message, "fix": fix}


def say_json(content: object) -> None:
    """The object on stdout."""
    click.echo(json.dumps(content, ensure_ascii=False, indent=1))


def say_files(files: Iterable[Path], sentence: str, *, as_json: bool) -> None:
    """The files that a command has written: a sentence for a person, or the object for a program."""
    if as_json:
        say_json(envelope(ok=True, files=[str(file) for file in files]))
    else:
        click.echo(sentence)


def say_fault(fault: CommandFault, sentence: str, *, as_json: bool, err: bool = True) -> None:
    """Why a command did nothing: a sentence for a person (`err`: on stderr), or the object for a program."""
    if as_json:
        say_json(envelope(ok=False, findings=[remark(fault.value, sentence)]))
    else:
        click.echo(sentence, err=err)
