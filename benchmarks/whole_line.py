"""How long a coordinator waits: `python -m benchmarks.whole_line` prints whole processes, warm rounds, memory and the floor."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.rendering import Cost, Run, machine, run, shown

EXAMPLES = Path(__file__).parents[1] / "examples"
SIZES = ((5_000, 0), (5_000, 2_000))
FORMATTED = 100_000
DOCXTPL = (
    "import io; from docx import Document; from docxtpl import DocxTemplate; d = Document(); d.add_paragraph('{{ t }}');"
    "t = d.add_table(rows=4, cols=3); t.cell(0, 0).text = 'Tiltak'; t.cell(1, 0).text = '{%tr for m in ms %}';"
    "t.cell(2, 0).text = '{{ m }}'; t.cell(3, 0).text = '{%tr endfor %}'; b = io.BytesIO(); d.save(b); b.seek(0);"
    "x = DocxTemplate(b); x.render({'t': 'Plan', 'ms': ['a'] * 12}); x.save(io.BytesIO())"
)
"""docxtpl fills a small template of its own making: the least that a plan from it can cost."""


@dataclass(frozen=True, slots=True)
class Warm:
    """What a process that has done it before takes, in CPU seconds; the bytes it makes, and what zlib alone takes for them."""

    check: float
    build: float
    made: int
    zlib: float
    memory: float


def main() -> None:
    """All tables, with the machine they were measured on."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "sltdocs", "benchmarks"], check=True)
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        workbooks = _workbooks(Path(folder))
        print("### Cold: a whole process\n\n| what | CPU | wall | memory | docxtpl = 1 |\n| --- | ---: | ---: | ---: | ---: |")
        _cold_table(workbooks, Path(folder))
        print("\n### Warm: in a process that has done it before\n")
        print("| workbook | check | build | together | memory | made | zlib alone | the line is |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, file in workbooks.items():
            _warm_line(name, warm(file))


def _workbooks(folder: Path) -> dict[str, Path]:
    """By name, all written by other processes: Linux counts a parent's memory as its children's."""
    found = {"example": EXAMPLES / "slt-plan.nb.xlsx"}
    for measures, meetings in SIZES:
        found[f"{measures:,} measures, {meetings:,} meetings"] = written(folder, measures, meetings)
    found[f"12 measures above {FORMATTED:,} formatted rows"] = written(folder, 12, 0, FORMATTED)
    return found


def written(folder: Path, measures: int, meetings: int, formatted_rows: int = 0) -> Path:
    """A workbook of this size."""
    file = folder / f"{measures}-{meetings}-{formatted_rows}.xlsx"
    run([sys.executable, "-m", "benchmarks.workbooks", str(file), str(measures), str(meetings), str(formatted_rows)])
    return file


def _cold_table(workbooks: dict[str, Path], folder: Path) -> None:
    docxtpl = cold([sys.executable, "-c", DOCXTPL], 7)
    nothing = cold([sys.executable, "-c", "pass"], 7)
    _cold_line("nothing: Python starts and ends", nothing, None)
    _cold_line("docxtpl renders a plan of 12 measures, nothing else", docxtpl, None)
    _cold_line("docxtpl renders the example's plan from the shipped template", _plan_by_docxtpl(folder, nothing), docxtpl)
    for name, file in workbooks.items():
        begun = [sys.executable, "-m", "sltdocs"]
        check = cold([*begun, "check", str(file)], 5)
        _cold_line(f"`sltdocs check`: {name}", check, docxtpl)
        costs = [run([*begun, "build", str(file), "--outbox", str(folder / f"outbox-{file.stem}-{at}")]) for at in range(5)]
        _cold_line(f"`sltdocs build`, all products: {name}", _median(costs), docxtpl)


def _plan_by_docxtpl(folder: Path, nothing: Cost) -> Cost:
    """Without what it takes to read the context and to load what prints it."""
    file = folder / "context"
    step = [sys.executable, "-m", "benchmarks.plan_by_docxtpl"]
    run([*step, "prepare", str(file)])
    load, render = (cold([*step, name, str(file)], 7) for name in ("load", "render"))
    return Cost(render.cpu - load.cpu + nothing.cpu, render.wall - load.wall + nothing.wall, render.memory)


def cold(command: list[str], times: int) -> Cost:
    """The median of so many processes."""
    return _median([run(command) for _ in range(times)])


def _median(runs: list[Run]) -> Cost:
    return Cost(median(one.cpu for one in runs), median(one.wall for one in runs), max(one.memory for one in runs))


def _cold_line(what: str, cost: Cost, docxtpl: Cost | None) -> None:
    ratio = f"{cost.cpu / docxtpl.cpu:.1f} ×" if docxtpl else ""
    print(f"| {what} | {shown(cost.cpu)} | {shown(cost.wall)} | {cost.memory:.0f} MB | {ratio} |", flush=True)


def warm(file: Path) -> Warm:
    """Medians without the first round, unless there is only one."""
    told = run([sys.executable, "-m", "benchmarks.line_run", str(file), "12"])
    found = json.loads(told.out)
    check, build = (median(found[name][1:] or found[name]) for name in ("check", "build"))
    return Warm(check, build, found["bytes"], found["zlib"], told.memory)


def _warm_line(name: str, found: Warm) -> None:
    line = found.check + found.build
    print(
        f"| {name} | {shown(found.check)} | {shown(found.build)} | {shown(line)} | {found.memory:.0f} MB "
        f"| {found.made / 1000:,.0f} kB | {shown(found.zlib)} | {line / found.zlib:.0f} × zlib |",
        flush=True,
    )


if __name__ == "__main__":
    main()
