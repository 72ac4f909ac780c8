"""How long a coordinator waits: `python -m benchmarks.whole_line` prints medians for the example and for large workbooks."""

import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from statistics import median

import xlsxwriter

from sltdocs.contract.written_form import WrittenForm
from sltdocs.pipeline import build, check
from sltdocs.products.given import Given
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.workbook.starter import starter_workbook

NOW = datetime(2026, 11, 23, tzinfo=UTC)
GIVEN = Given(NOW, TemplateFolder(), file_name="plan.xlsx")


def main() -> None:
    """All tables, with the machine they were measured on."""
    print(f"{platform.processor() or platform.machine()}, {platform.system()}, Python {platform.python_version()}\n")
    example = starter_workbook(WrittenForm.NB, example=True)
    print("| what | median |\n| --- | --- |")
    row("cold: docxtpl renders a plan of 12 measures, nothing else", seconds(cold_docxtpl, 5))
    row("cold: sltdocs build of the example, all products", seconds(lambda: cold_build(example), 5))
    row("warm: check of the example", seconds(lambda: check(example), 9))
    row("warm: check and build of the example", seconds(lambda: build(check(example), example, GIVEN), 9))
    for measures, meetings in ((5_000, 0), (5_000, 2_000)):
        large = large_workbook(measures, meetings)
        row(f"warm: check of {measures:,} measures and {meetings:,} meetings", seconds(lambda data=large: check(data), 3))
    formatted = large_workbook(12, 0, formatted_rows=100_000)
    row("warm: check of 12 measures above 100,000 formatted empty rows", seconds(lambda: check(formatted), 3))
    print(f"\nLargest memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def row(what: str, took: float) -> None:
    """A line of the table."""
    print(f"| {what} | {took:.3f} s |", flush=True)


def seconds(action: Callable[[], object], times: int) -> float:
    """The median wall time of an action."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        took.append(time.perf_counter() - start)
    return median(took)


def cold_build(workbook: bytes) -> None:
    """A new process that builds and publishes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plan.xlsx"
        file.write_bytes(workbook)
        run("-m", "sltdocs", "build", str(file), "--outbox", str(Path(folder) / "outbox"))


def cold_docxtpl() -> None:
    """A new process in which docxtpl fills a template of a title and a table of 12 rows."""
    program = (
        "import io; from docx import Document; from docxtpl import DocxTemplate; d = Document(); d.add_paragraph('{{ t }}');"
        "t = d.add_table(rows=4, cols=3); t.cell(0, 0).text = 'Tiltak'; t.cell(1, 0).text = '{%tr for m in ms %}';"
        "t.cell(2, 0).text = '{{ m }}'; t.cell(3, 0).text = '{%tr endfor %}'; b = io.BytesIO(); d.save(b); b.seek(0);"
        "x = DocxTemplate(b); x.render({'t': 'Plan', 'ms': ['a'] * 12}); x.save(io.BytesIO())"
    )
    run("-c", program)


def run(*arguments: str) -> None:
    """Runs this Python in a process of its own."""
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def large_workbook(measures: int, meetings: int, *, formatted_rows: int = 0) -> bytes:
    """A plan with many rows. `formatted_rows` are empty rows below the measures that only have a format."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    yellow, day = book.add_format({"bg_color": "yellow"}), book.add_format({"num_format": "dd.mm.yyyy"})
    fields = (
        ("Felt", "Verdi"), ("Arbeidsbokversjon", 1), ("Kommune", "Fjordvik"), ("Kommunenummer", "4699"), ("Målform", "bokmål"),
        ("Periode fra", "01.01.2020"), ("Periode til", "31.12.2029"), ("Status", "utkast"), ("Koordinator", "SLT-koordinator"),
        ("Koordinator e-post", "slt@fjordvik.example"),
    )  # fmt: skip
    write(book.add_worksheet("Plan"), fields)
    sheet = book.add_worksheet("Tiltak")
    write(
        sheet,
        (
            ("Nr.", "Tiltak", "Beskrivelse", "Ansvar", "Frist"),
            *((f"{n}", f"Tiltak {n}", "Hva som gjøres. " * 8, "Rektorene", "løpende") for n in range(1, measures + 1)),
        ),
    )
    for number in range(measures + 1, measures + 1 + formatted_rows):
        for column in range(5):
            sheet.write_blank(number, column, None, yellow)
    if meetings:
        write(book.add_worksheet("Grupper"), (("Kortnavn", "Gruppe"), ("styring", "Styringsgruppe")))
        dates = book.add_worksheet("Møter")
        write(
            dates,
            (
                ("Gruppe", "Nr.", "Dato", "Fra", "Til"),
                *(("styring", f"{n}", "", "09.00", "10.00") for n in range(1, meetings + 1)),
            ),
        )
        for number in range(meetings):
            dates.write_datetime(number + 1, 2, date(2021, 1, 4) + timedelta(days=number), day)
    book.close()
    return out.getvalue()


def write(sheet: object, rows: tuple[tuple[object, ...], ...]) -> None:
    """Rows from A1 on."""
    for number, cells in enumerate(rows):
        sheet.write_row(number, 0, cells)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
