"""Template engines side by side on the same plan: `python -m benchmarks.rendering` prints the tables of docs/performance.md.

The engines from npm are installed with `npm ci` in benchmarks/peers (versions in its package.json); nothing is installed
here. What is not there is left out, and said. Every engine gets a template of its own tags for the same document, and
must print the same words.
"""

import argparse
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks.rendering_document import SYNTAXES, words
from benchmarks.rendering_engine import ENOUGH

OURS = "sltdocs"
PEERS = Path(__file__).parent / "peers"
SIZES = (12, 200, 2_000, 10_000, 20_000)
ROUNDS = {12: 15, 200: 9, 2_000: 7, 10_000: 3, 20_000: 3}
PATIENCE = 90.0
"""Seconds that one process may take; docx-templates needs minutes and gigabytes for 10,000 rows."""


class EngineFault(Exception):
    """An engine gave up; the text is its own."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians in seconds, and the largest memory of the process in MB."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True, slots=True)
class Bench:
    """Where templates, data and documents lie while they are measured."""

    folder: Path

    def template(self, engine: str) -> Path:
        """The engine's template."""
        return self.folder / f"{engine}.docx"

    def data(self, size: int) -> Path:
        """The plan's data."""
        return self.folder / f"{size}.json"

    def document(self, engine: str) -> Path:
        """What the engine rendered last."""
        return self.folder / f"{engine}-out.docx"

    def command(self, engine: str, size: int, times: int) -> list[str]:
        """The command that renders a plan of this size so many times in one process."""
        program = ["node", str(PEERS / "render.js")] if is_npm(engine) else [sys.executable, "-m", "benchmarks.rendering_engine"]
        files = (self.template(engine), self.data(size), self.document(engine))
        return [*program, engine, *map(str, files), str(times)]


def main() -> None:
    """Measures, prints as it goes, and ends with the ratios."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="numbers of measures")
    asked.add_argument("--engines", nargs="+", default=list(SYNTAXES), choices=list(SYNTAXES))
    chosen = asked.parse_args()
    engines = [engine for engine in chosen.engines if is_there(engine)]
    print(f"{machine()}\n\n{', '.join(f'{engine} {release(engine)}' for engine in engines)}\n")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        prepare(bench, engines, chosen.sizes)
        compare_words(bench, engines)
        for title, measure in (("Warm: in a process that has rendered it before", warm), ("Cold: a whole process", cold)):
            print(f"### {title}\n")
            table(engines, {size: measure_all(bench, engines, size, measure) for size in chosen.sizes})


def is_npm(engine: str) -> bool:
    """Whether the engine comes from npm."""
    return engine not in (OURS, "docxtpl")


def is_there(engine: str) -> bool:
    """Whether the engine can be measured here; says what is missing."""
    if not is_npm(engine) or (shutil.which("node") and (PEERS / "node_modules" / engine).is_dir()):
        return True
    missing = "run `npm ci` in benchmarks/peers" if shutil.which("node") else "node is not installed"
    print(f"{engine} is left out: {missing}", file=sys.stderr)
    return False


def release(engine: str) -> str:
    """The engine's version."""
    if not is_npm(engine):
        return version(engine)
    return str(json.loads((PEERS / "node_modules" / engine / "package.json").read_text())["version"])


def machine() -> str:
    """What the numbers were measured on."""
    node = (
        subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout if shutil.which("node") else ""
    )
    system = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
    return f"{system}, Python {platform.python_version()}{f', Node {node.strip()}' if node else ''}"


def prepare(bench: Bench, engines: Iterable[str], sizes: Iterable[int]) -> None:
    """Writes templates and data, in another process: Linux counts a parent's memory as its children's."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "sltdocs", "benchmarks"], check=True)
    asked = [*engines, *map(str, sorted({12, *sizes}))]
    command = [sys.executable, "-m", "benchmarks.rendering_document", str(bench.folder), *asked]
    subprocess.run(command, check=True)


def compare_words(bench: Bench, engines: Iterable[str]) -> None:
    """Every engine must print the same words, or its time says nothing; also fills the cache of compiled templates."""
    printed = {}
    for engine in engines:
        run(bench.command(engine, 12, 1))
        printed[engine] = words(bench.document(engine).read_bytes())
    for engine, told in printed.items():
        if told != next(iter(printed.values())):
            raise SystemExit(
                f"{engine} does not print what the others do: {sorted(set(told) ^ set(next(iter(printed.values()))))[:3]}"
            )


def measure_all(
    bench: Bench, engines: Iterable[str], size: int, measure: Callable[[Bench, str, int], Cost]
) -> dict[str, Cost | None]:
    """What each engine costs at a size; None where it failed or took too long."""
    costs: dict[str, Cost | None] = {}
    for engine in engines:
        try:
            costs[engine] = measure(bench, engine, size)
        except (subprocess.TimeoutExpired, EngineFault) as fault:
            print(f"{engine}, {size}: {fault}", file=sys.stderr)
            costs[engine] = None
    return costs


def warm(bench: Bench, engine: str, size: int) -> Cost:
    """Rendering alone, after two times that do not count."""
    told = run(bench.command(engine, size, ROUNDS.get(size, 3) + 2))
    rounds = json.loads(told.out)
    rounds = rounds[min(2, len(rounds) - 1) :]
    return Cost(median(one["cpu"] for one in rounds), median(one["wall"] for one in rounds), told.memory)


def cold(bench: Bench, engine: str, size: int) -> Cost:
    """A process from its start to its end: interpreter, imports, data, template, rendering, file."""
    runs: list[Run] = []
    while len(runs) < ROUNDS.get(size, 3) and sum(one.wall for one in runs) < ENOUGH:
        runs.append(run(bench.command(engine, size, 1)))
    return Cost(median(one.cpu for one in runs), median(one.wall for one in runs), max(one.memory for one in runs))


@dataclass(frozen=True, slots=True)
class Run:
    """What a process printed and used: seconds, and MB."""

    out: str
    cpu: float
    wall: float
    memory: float


def run(command: list[str]) -> Run:
    """Runs a process alone. Raises TimeoutExpired, and EngineFault when it fails."""
    begun = time.perf_counter()
    with tempfile.TemporaryFile("w+") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, text=True) as process:
        _, status, used = _waited(process)
        if status:
            raise EngineFault(process.stderr.read() if process.stderr else "")
        out.seek(0)
        return Run(out.read(), used.ru_utime + used.ru_stime, time.perf_counter() - begun, used.ru_maxrss / 1024)


def _waited(process: subprocess.Popen[str]) -> tuple[int, int, resource.struct_rusage]:
    """The process's end with its own resource usage, which `subprocess` does not tell."""
    ends = time.monotonic() + PATIENCE
    while True:
        ended = os.wait4(process.pid, os.WNOHANG)
        if ended[0]:
            process.returncode = os.waitstatus_to_exitcode(ended[1])
            return ended
        if time.monotonic() > ends:
            process.kill()
            raise subprocess.TimeoutExpired(process.args, PATIENCE)
        time.sleep(0.001)


def table(engines: list[str], sizes: Mapping[int, Mapping[str, Cost | None]]) -> None:
    """A line for each engine and size; the ratio is ours to theirs, in CPU time."""
    print("| measures | engine | CPU | wall | memory | sltdocs is |\n| ---: | --- | ---: | ---: | ---: | ---: |")
    for size, costs in sizes.items():
        ours = costs.get(OURS)
        for engine in engines:
            cost = costs[engine]
            if cost is None:
                print(f"| {size:,} | {engine} | failed | over {PATIENCE:.0f} s or out of memory | | |")
                continue
            ratio = f"{ours.cpu / cost.cpu:.2g} ×" if ours and engine != OURS else ""
            print(f"| {size:,} | {engine} | {shown(cost.cpu)} | {shown(cost.wall)} | {cost.memory:.0f} MB | {ratio} |")
    print()


def shown(seconds: float) -> str:
    """A time as people read it."""
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


if __name__ == "__main__":
    main()
