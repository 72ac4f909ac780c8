"""Many workbooks: `python -m benchmarks.batch` prints how fast `sltdocs batch` answers them, alone and side by side."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.growth import exponent
from benchmarks.rendering import machine, shown
from benchmarks.whole_line import EXAMPLES, written

MUNICIPALITIES = 357
DECADES = (3, 30, 300, 3_000)
FIRST_NUMBER = 1001


@dataclass(frozen=True, slots=True)
class Ran:
    """What a batch took: seconds by the clock and of the processors, and the memory (MB) of its largest process."""

    wall: float
    cpu: float
    memory: float


def main() -> None:
    """The country on one and two cores, the memory that a large one takes, and with `--growth` (ten minutes) three decades."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "sltdocs", "benchmarks"], check=True)
    print(f"{machine()}\n\n| workbooks | workers | wall | CPU | a second | largest process | one core = 1 |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        alone = _line(Path(folder), MUNICIPALITIES, 1, None)
        _line(Path(folder), MUNICIPALITIES, 2, alone)
        if "--growth" in sys.argv:
            _growth(Path(folder))
        (Path(folder) / "large").mkdir()
        written(Path(folder) / "large", 5_000, 0)
        large = ran_batch(Path(folder) / "large", Path(folder) / "large-out", 1)
        print(f"\nA workbook of 5,000 measures: {shown(large.wall)}, largest process {large.memory:.0f} MB")


def _growth(folder: Path) -> None:
    ran = [_line(folder, count, 2, None) for count in DECADES]
    print("\nGrowth with the number of workbooks, as exponents of the processors' time: ", end="")
    pairs = zip(pairwise(DECADES), pairwise(ran), strict=True)
    print(", ".join(f"{small} to {large}: {exponent(small, large, a.cpu, b.cpu):.2f}" for (small, large), (a, b) in pairs))


def _line(folder: Path, count: int, workers: int, compared: Ran | None) -> Ran:
    inbox, outbox = folder / f"in-{count}", folder / f"out-{count}-{workers}"
    if not inbox.exists():
        fill(inbox, count)
    ran = ran_batch(inbox, outbox, workers)
    published = len(list(outbox.glob("_koordinator/*/versjoner/*/sett.json")))
    if published != count:
        raise SystemExit(f"{published} of {count} workbooks were published")
    ratio = f"{compared.wall / ran.wall:.2f}" if compared else ""
    rate = f"{count / ran.wall:.1f}"
    print(f"| {count} | {workers} | {ran.wall:.1f} s | {ran.cpu:.1f} s | {rate} | {ran.memory:.0f} MB | {ratio} |", flush=True)
    return ran


def ran_batch(inbox: Path, outbox: Path, workers: int) -> Ran:
    """One run of the command, with one worker on one core; raises SystemExit when it fails."""
    command = [sys.executable, "-m", "sltdocs", "batch", str(inbox), "--outbox", str(outbox), "--workers", str(workers)]
    begun = time.monotonic()
    prefix = ["taskset", "-c", "0"] if workers == 1 and shutil.which("taskset") else []
    process = subprocess.Popen([*prefix, *command], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"the batch failed: {status}")
    return Ran(time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def fill(inbox: Path, count: int) -> None:
    """Writes the example as the workbook of `count` municipalities."""
    inbox.mkdir()
    with ZipFile(EXAMPLES / "slt-plan.nb.xlsx") as example:
        parts = {name: example.read(name) for name in example.namelist()}
    for number in range(FIRST_NUMBER, FIRST_NUMBER + count):
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data.replace(b"4699", str(number).encode()) if name.endswith(".xml") else data)
        (inbox / f"plan-{number}.xlsx").write_bytes(out.getvalue())


if __name__ == "__main__":
    main()
