"""The service with faults that are switched while it runs: `python -m tests.faults.rigged SWITCHES watch … --outbox OUTBOX …`.

SWITCHES is a folder. A file there switches the fault of its name on; its text is the fault's measure.
"""

import io
import os
import socket
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.publishing.held import Held
from tests.publishing.killing import Halved

_CHANGES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "shutil.rmtree"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main() -> None:
    """Rigs this process, then does what the installed command does."""
    switches, outbox = Path(sys.argv.pop(1)), Path(sys.argv[sys.argv.index("--outbox") + 1])
    _step_clock(switches)
    _call_host_otherwise(switches)
    _plant_bug(switches)
    _mute_events(switches)
    _replace_handler(switches)
    _fill_disk(switches, outbox)
    _refuse(switches, outbox)
    from sltdocs.cli import main as sltdocs

    sltdocs()


def _step_clock(switches: Path) -> None:
    """`clock`: seconds that the clock on the wall is off."""
    from sltdocs.cli import serving

    right = serving.now

    def stepped() -> datetime:
        return right() + timedelta(seconds=float(_measure(switches / "clock") or 0))

    serving.now = stepped


def _call_host_otherwise(switches: Path) -> None:
    """`host`: the name of the machine that this process takes itself to run on. `stale`: when a lease counts as stale."""
    from sltdocs.cli import serving
    from sltdocs.service.service_rhythm import ServiceRhythm

    host = _measure(switches / "host")
    if host:
        socket.gethostname = lambda: host
    stale = _measure(switches / "stale")
    if stale:
        serving.FolderService = partial(serving.FolderService, rhythm=ServiceRhythm(lease=float(stale)))


def _mute_events(switches: Path) -> None:
    """`silent`: nothing that happens in the inbox is reported, as on a share or after the queue of events ran over."""
    from sltdocs.service.loop.observer import _Poke

    heard = _Poke.on_any_event

    def on_any_event(self: _Poke, event: Any) -> None:
        if not (switches / "silent").exists():
            heard(self, event)

    _Poke.on_any_event = on_any_event  # type: ignore[method-assign]


def _replace_handler(switches: Path) -> None:
    """`handler`: the function that handles workbooks in the child process."""
    from sltdocs.service.child import supervised_child

    supervised_child.ANSWER = _measure(switches / "handler") or supervised_child.ANSWER


def _plant_bug(switches: Path) -> None:
    """`bug`: the name of one of `tests.faults.bugs`."""
    name = _measure(switches / "bug")
    if name:
        from tests.faults.bugs import plant

        plant(name)


def _fill_disk(switches: Path, outbox: Path) -> None:
    """`full`: every write below a folder of this name in the outbox stops half-way, as there is no space left."""
    opened = io.open

    def limited_open(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        found = opened(file, mode, *rest, **more)
        ours = "b" in mode and set(mode) & set("wxa+") and _within(file, outbox)

        def out_of_space() -> None:
            if _measure(switches / "full") in Path(file).parts[len(outbox.parts) - 1 :]:
                raise OSError(28, "no space left on device")

        return Halved(found, out_of_space) if ours else found

    io.open = limited_open


def _refuse(switches: Path, outbox: Path) -> None:
    """`read-only`: every change in the outbox is refused. `held`: so many renames are, as Windows does it."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _CHANGES or (event == "open" and (arguments[2] or 0) & _WRITING):
            if (switches / "read-only").exists() and _within(arguments[0], outbox):
                raise OSError(30, "read-only file system")
            if event == "os.rename" and _within(arguments[0], outbox) and _one_less(switches / "held"):
                raise Held(32)

    sys.addaudithook(_not_within_itself(hook))


def _not_within_itself(hook: Callable[[str, tuple[Any, ...]], None]) -> Callable[[str, tuple[Any, ...]], None]:
    busy = False

    def guarded(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal busy
        if not busy:
            busy = True
            try:
                hook(event, arguments)
            finally:
                busy = False

    return guarded


def _one_less(switch: Path) -> bool:
    left = int(_measure(switch) or 0)
    if left:
        switch.write_text(str(left - 1), encoding="ascii")
    return left > 0


def _within(file: Any, folder: Path) -> bool:
    return isinstance(file, str | os.PathLike) and Path(file).is_relative_to(folder)


def _measure(switch: Path) -> str:
    try:
        return switch.read_text(encoding="ascii")
    except FileNotFoundError:
        return ""


if __name__ == "__main__":
    main()
