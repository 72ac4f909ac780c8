"""A storm: `python -m benchmarks.service_storm` drops every municipality's workbook at once, then idles on 1,000 files."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.batch import MUNICIPALITIES, fill
from benchmarks.rendering import machine
from benchmarks.service import between, spent
from tests.publishing.invariants import sets, unfinished, violations

HARMFUL = ("hang.xlsx", "eat.xlsx")
"""What `tests.service.troublesome` hangs on, and what it takes memory for without end."""

ANSWERED = 1_000
TAIL = 15.0
"""Seconds until the last answer has been told and shown on the status page."""
IDLE_MINUTES = 5
"""Every minute from then on: children beyond the first end in the first, rounds of mending begin in all of them."""
PATIENCE = 1_800.0
ROOT = Path(__file__).parents[1]


def main() -> None:
    """Both tables; for Linux, as processor time and memory are read from /proc. A violation of what is promised ends it."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "sltdocs", "benchmarks"], check=True)
    print(f"{machine()}\n")
    print("| workbooks at once | of them harmful | until all are answered | a second | parent's memory at most | violations |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for harmful in ((), HARMFUL):
            print(_storm(place / f"with-{len(harmful)}", harmful), flush=True)
        print("\n| answered files | CPU in a minute: median | worst | of that in children | parent's memory before, after |")
        print("| ---: | ---: | ---: | ---: | ---: |")
        print(_idling(place / "with-2"), flush=True)


def _storm(place: Path, harmful: tuple[str, ...]) -> str:
    place.mkdir()
    fill(place / "inbox", MUNICIPALITIES)
    for name in harmful:
        (place / "inbox" / name).write_bytes((place / "inbox" / "plan-1001.xlsx").read_bytes() + name.encode())
    begun = time.monotonic()
    with _serving(place) as service:
        memory = _until_answered(service, place, MUNICIPALITIES + len(harmful))
        took = time.monotonic() - begun
        wrong = [*violations(place / "outbox"), *unfinished(place / "outbox", place / "inbox")]
        wrong += [str(plan) for plan in place.glob("outbox/_koordinator/*/versjoner") if len(sets(plan.parent)) != 1]
    if wrong:
        raise SystemExit("\n".join(wrong))
    rate = (MUNICIPALITIES + len(harmful)) / took
    return f"| {MUNICIPALITIES + len(harmful)} | {len(harmful)} | {took:.1f} s | {rate:.1f} | {memory:.0f} MB | {len(wrong)} |"


def _idling(place: Path) -> str:
    present = len(list((place / "inbox").iterdir()))
    for number in range(ANSWERED - present):
        (place / "inbox" / f"notat-{number}.xlsx").write_bytes(b"no workbook %d" % number)
    with _serving(place) as service:
        _until_answered(service, place, ANSWERED)
        time.sleep(TAIL)
        memory, minutes, children = _memory(service.pid), [], 0.0
        for _ in range(IDLE_MINUTES):
            before = spent(service.pid)
            time.sleep(60)
            minute = between(before, spent(service.pid))
            minutes.append(sum(minute.values()))
            children = max(children, sum(minute.values()) - minute[service.pid])
        after = _memory(service.pid)
    shares = " | ".join(f"{seconds:.2f} s, {seconds / 60:.2%}" for seconds in (median(minutes), max(minutes)))
    return f"| {ANSWERED} | {shares} | {children:.2f} s | {memory:.1f} MB, {after:.1f} MB |"


@contextmanager
def _serving(place: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The service as it is installed, but for the handler that is troubled by the harmful workbooks."""
    switches = place / "switches"
    switches.mkdir(exist_ok=True)
    (place / "outbox").mkdir(exist_ok=True)
    (switches / "handler").write_text("tests.service.troublesome:troublesome", encoding="ascii")
    folders = ["--inbox", str(place / "inbox"), "--outbox", str(place / "outbox")]
    command = [sys.executable, "-m", "tests.faults.rigged", str(switches), "watch", *folders]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as service:
        try:
            yield service
        finally:
            service.terminate()


def _until_answered(service: "subprocess.Popen[bytes]", place: Path, count: int) -> float:
    """Waits until so many files have their answer; gives the most memory (MB) that the parent held."""
    memory, end = 0.0, time.monotonic() + PATIENCE
    while (
        len(list(place.glob("outbox/_koordinator/*/tilbakemelding.html")))
        + len(list(place.glob("outbox/_koordinator/_avvist/*/.svar.json")))
        < count
    ):
        if service.poll() is not None or time.monotonic() > end:
            raise SystemExit("the service ended, or took too long")
        memory = max(memory, _memory(service.pid))
        time.sleep(0.2)
    return memory


def _memory(process: int) -> float:
    """The resident memory of a process itself, without its children, in megabytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
