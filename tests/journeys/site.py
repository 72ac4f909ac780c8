"""A site for whole runs: an inbox and an outbox on a real disk, and the installed command as a person starts it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from tests.publishing.answer_folders import answer_folder
from tests.workbooks import Value, minimal, workbook

PATIENCE = 180.0
"""Seconds; longer than a file can be backed off from while the machine is busy with other work."""
REPOSITORY = Path(__file__).parents[2]
QUICK = ("--settle", "0.2", "--sweep", "0.3")


def sltdocs(
    *arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs the command to its end; the environment has no settings but those in `env`."""
    return subprocess.run(
        [sys.executable, "-m", "sltdocs", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**_without_settings(), **(env or {})},
        timeout=PATIENCE,
        check=False,
    )


def plan(number: str = "4699", **fields: Value) -> bytes:
    """The smallest valid workbook of a municipality; `fields` replace what stands on the `Plan` sheet."""
    return workbook(minimal({"Kommunenummer": number, **{name.replace("_", " "): value for name, value in fields.items()}}))


def until(happened: Callable[[], object], hindered: Callable[[], object] = lambda: "") -> None:
    """Waits until it has happened; fails when it never does, and says what `hindered` then gives."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, f"it never happened: {happened} {hindered()}"
        time.sleep(0.05)


@dataclass
class Site:
    """An inbox, an outbox, and the services that were started on them."""

    folder: Path
    program: tuple[str, ...] = ("sltdocs",)
    services: list["subprocess.Popen[str]"] = field(default_factory=list)
    told_in: Path | None = None
    """A folder for what services tell (`output`, `errors`): it can be read while they run, and no pipe runs full."""

    def __post_init__(self) -> None:
        for folder in (self.inbox, self.outbox):
            folder.mkdir(parents=True, exist_ok=True)

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def outbox(self) -> Path:
        return self.folder / "outbox"

    def drop(self, name: str, data: bytes) -> Path:
        """A file that lands in the inbox in one piece."""
        (self.inbox / name).write_bytes(data)
        return self.inbox / name

    def watch_once(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Handles what is in the inbox and ends."""
        return sltdocs("watch", "--once", "--inbox", self.inbox, "--outbox", self.outbox, *QUICK, *arguments)

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """A service that goes on until it is stopped."""
        command = [sys.executable, "-m", *self.program, "watch", "--inbox", str(self.inbox), "--outbox", str(self.outbox)]
        service = subprocess.Popen(
            [*command, *QUICK, *arguments],
            stdout=self._told("output"),
            stderr=self._told("errors"),
            text=True,
            encoding="utf-8",
            env=_without_settings(),
            cwd=REPOSITORY,
            start_new_session=True,
        )
        self.services.append(service)
        return service

    def _told(self, stream: str) -> TextIO | int:
        return (self.told_in / stream).open("a", encoding="utf-8") if self.told_in else subprocess.PIPE

    def end(self) -> None:
        """Kills what is still running, with its children."""
        for service in self.services:
            with suppress(ProcessLookupError):
                os.killpg(service.pid, signal.SIGKILL)
            if service.stdout and not service.stdout.closed:
                service.communicate()

    @property
    def own(self) -> Path:
        """The coordinator's zone."""
        return self.outbox / "_koordinator"

    def answers(self) -> list[str]:
        """The folders that hold an answer, relative to the coordinator's zone; `_avvist/<file>` for files that are no plans."""
        plans = [page.parent.name for page in self.own.glob("*/tilbakemelding.html")]
        folders = {page.parent for page in self.own.glob("_avvist/*/tilbakemelding.html")}
        files = {answer_folder(self.outbox, path.name): path.name for path in self.inbox.iterdir() if _is_text(path.name)}
        return sorted([*plans, *(f"_avvist/{files.get(folder, folder.name)}" for folder in folders)])

    def sets(self, identity: str) -> list[str]:
        """The names of the published sets of a plan, oldest first."""
        folder = self.outbox / "_koordinator" / identity / "versjoner"
        return sorted(path.name for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else []


def _is_text(name: str) -> bool:
    """Whether a name is text to the operating system."""
    return not any("\ud800" <= sign <= "\udfff" for sign in name)


def _without_settings() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("SLTDOCS_")}
