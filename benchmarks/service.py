"""The running service: `python -m benchmarks.service` prints how long after a save all is published, and what idling costs."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from statistics import median
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.rendering import machine, shown
from benchmarks.whole_line import EXAMPLES

SETTLE = 1.0
SAVES = 12
IDLE_SECONDS = 30.0
IDLE_FILES = (1, 100)
STRINGS = "xl/sharedStrings.xml"
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def main() -> None:
    """Both tables. The processor time of the service's processes is read from /proc, so Linux is needed for idling."""
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        found = sorted(latencies(Path(folder)))
    print(f"| saves of the example | fastest | median | slowest |\n| ---: | ---: | ---: | ---: |\n| {len(found)} ", end="")
    print(f"| {shown(found[0])} | {shown(median(found))} | {shown(found[-1])} |")
    print(f"\nSeconds from the save to «answered», without the {SETTLE:.0f} s of settling.\n")
    print("| workbooks in the inbox | CPU per hour of idling |\n| ---: | ---: |")
    for count in IDLE_FILES:
        with tempfile.TemporaryDirectory() as folder:
            print(f"| {count} | {idling(Path(folder), count):.1f} s |", flush=True)


def latencies(folder: Path) -> Iterator[float]:
    """For each save of a changed example, the seconds until it is answered, beyond settling. The first two do not count."""
    example = (EXAMPLES / "slt-plan.nb.xlsx").read_bytes()
    with serving(folder) as service:
        for number in range(SAVES + 2):
            saved = time.monotonic()
            (folder / "inbox" / "plan.xlsx").write_bytes(varied(example, number))
            _answered(service, 1)
            if number > 1:
                yield time.monotonic() - saved - SETTLE


def idling(folder: Path, count: int) -> float:
    """CPU seconds that the service takes in an hour when nothing happens; `count` workbooks lie answered in the inbox."""
    (folder / "inbox").mkdir()
    for number in range(count):
        (folder / "inbox" / f"plan-{number}.xlsx").write_bytes(b"no workbook %d" % number)
    with serving(folder) as service:
        _answered(service, count)
        time.sleep(5)
        before = spent(service.pid)
        time.sleep(IDLE_SECONDS)
        return sum(between(before, spent(service.pid)).values()) * 3600 / IDLE_SECONDS


@contextmanager
def serving(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """The service with its usual sweep, until the end of the block."""
    for name in ("inbox", "outbox"):
        (folder / name).mkdir(exist_ok=True)
    command = ["watch", "--inbox", str(folder / "inbox"), "--outbox", str(folder / "outbox"), "--settle", str(SETTLE), "--json"]
    with subprocess.Popen([sys.executable, "-m", "sltdocs", *command], stdout=subprocess.PIPE, text=True) as service:
        try:
            yield service
        finally:
            service.terminate()


def varied(workbook: bytes, number: int) -> bytes:
    """The same workbook with the first long text changed, as after an edit."""
    out = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b".</t>", b" (%d).</t>" % number) if name == STRINGS else data)
    return out.getvalue()


def _answered(service: "subprocess.Popen[str]", count: int) -> None:
    """Waits until the service has said so many times that a file is answered."""
    for line in service.stdout or ():
        count -= json.loads(line).get("event") == "answered"
        if not count:
            return
    raise SystemExit("the service ended")


def spent(process: int) -> dict[int, float]:
    """The CPU seconds of a living process and of its living descendants, by number.

    Not of those that have ended: all that they ever took would count as taken when they end. Children belong to the thread
    that started them.
    """
    parts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    found = {process: sum(map(int, parts[11:13])) / _TICKS}
    for thread in Path(f"/proc/{process}/task").iterdir():
        for child in map(int, (thread / "children").read_text().split()):
            with suppress(FileNotFoundError, ProcessLookupError):
                found |= spent(child)
    return found


def between(before: dict[int, float], after: dict[int, float]) -> dict[int, float]:
    """What each process that lives after has taken since before."""
    return {process: seconds - before.get(process, 0.0) for process, seconds in after.items()}


if __name__ == "__main__":
    main()
