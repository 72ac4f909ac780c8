"""What must stay private is in no file of a whole run: not in parts of documents, chart data, calendars or feedback."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from sltdocs.build import Built, build, check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.products.inputs import ProductInputs
from tests.contract.numbers import identity_number
from tests.journeys.example import example
from tests.products.plans import ShippedTemplates
from tests.workbooks import minimal, workbook

NUMBER = identity_number("121185")
TAGS = re.compile(rb"<[^>]+>")


def built(data: bytes) -> Built:
    """Everything that a workbook becomes."""
    given = ProductInputs(datetime(2026, 11, 1, tzinfo=UTC), ShippedTemplates(), file_name="plan.xlsx")
    return build(check(data, given.file_name), data, given)


def carriers(made: Built, needle: str) -> list[str]:
    """The files, and files within files, that hold a text, also when it is cut up by tags."""
    files = [*((artifact.path, artifact.data) for artifact in made.artifacts), ("snapshot", made.snapshot or b"")]
    wanted = needle.encode()
    return [name for path, data in files for name, part in parts(path, data) if wanted in part or wanted in TAGS.sub(b"", part)]


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file and, when it is a package, all that is in it."""
    yield name, data
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as package:
            for part in package.namelist():
                yield from parts(f"{name}/{part}", package.read(part))


@pytest.mark.parametrize(
    ("sheet", "column"),
    [
        ("plan", "title"),
        ("plan", "coordinator"),
        ("measures", "name"),
        ("participants", "role"),
        ("meetings", "agenda"),
        ("series", "what"),
    ],
)
def test_an_identity_number_is_repeated_nowhere(sheet: str, column: str) -> None:
    book = example(WrittenForm.NN)
    place = book.place(sheet, 0, column)
    made = built(book.with_cell(place, f"Avtale {NUMBER[:6]} {NUMBER[6:]} i mars"))
    assert [found.place for found in made.findings if found.code is PrivacyCode.IDENTITY_NUMBER] == [place]
    assert carriers(made, NUMBER[6:]) == []


def test_a_number_that_is_split_over_two_cells_is_repeated_nowhere() -> None:
    found = example(WrittenForm.NB)
    first, second = found.place("measures", 0, "name"), found.place("measures", 0, "responsible")
    book = openpyxl.load_workbook(BytesIO(found.with_cell(first, f"Samtale med {NUMBER[:6]}")))
    book[second.sheet][second.cell].value = f"{NUMBER[6:]} ved skolen"
    out = BytesIO()
    book.save(out)
    made = built(out.getvalue())
    assert [one.place for one in made.findings if one.code is PrivacyCode.IDENTITY_NUMBER] == [first, second]
    assert carriers(made, NUMBER[6:]) == []
    assert "handlingsplan.docx" not in {artifact.path for artifact in made.artifacts}


@pytest.mark.parametrize("sheet", [f"Notat {NUMBER}", f"Tiltak {NUMBER[:6]} {NUMBER[6:]}"])
def test_an_identity_number_in_a_sheets_name_is_repeated_nowhere(sheet: str) -> None:
    made = built(workbook({**minimal(), sheet: "| Hva |\n| Kafé |"}))
    assert {SheetCode.SHEET_UNKNOWN, SheetCode.SHEET_ANOTHER} & {found.code for found in made.findings}
    assert carriers(made, NUMBER) == []
    assert carriers(made, f"{NUMBER[:6]} {NUMBER[6:]}") == []


def test_hidden_numbers_are_in_no_published_file() -> None:
    """With a high limit «small» numbers are long enough to be looked for."""
    made = built(_with_figures({"gutter": 83_417, "jenter": 9_523_471, "alle": 9_606_888}, participants=71_693))
    published = [artifact for artifact in made.artifacts if not artifact.private]
    assert {"handlingsplan.docx", "statusrapport.docx"} <= {artifact.path for artifact in published}
    for hidden in ("83417", "83\u00a0417", "9523471", "9\u00a0523\u00a0471", "71693", "71\u00a0693"):
        assert [path for path in carriers(made, hidden) if not path.startswith("rettet.xlsx")] == []
    assert carriers(made, "9\u00a0606\u00a0888")


def _with_figures(counts: dict[str, int], *, participants: int) -> bytes:
    found = example(WrittenForm.NB)
    book = openpyxl.load_workbook(BytesIO(found.with_cell(found.place("plan", 0, "small_number_limit"), 100_000)))
    figures = book[found.place("key-figures", 0, "value").sheet]
    for row, (group, count) in enumerate(counts.items()):
        values = {"indicator": "Anmeldte", "value": count, "unit": None, "base": None, "group": group, "year": 2026}
        for column, value in values.items():
            figures[found.place("key-figures", row, column).cell].value = value
    activity = found.place("activities", 0, "participants")
    book[activity.sheet][activity.cell].value = participants
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("contents", ["plan", "unreadable"])
def test_an_identity_number_in_a_files_name_is_repeated_nowhere_in_the_outbox(contents: str, tmp_path: Path) -> None:
    inbox, outbox = tmp_path / "inbox", tmp_path / "outbox"
    inbox.mkdir()
    data = workbook(minimal()) if contents == "plan" else b"ikke en arbeidsbok"
    (inbox / f"plan {NUMBER}.xlsx").write_bytes(data)
    command = [sys.executable, "-m", "sltdocs", "watch", "--once", "--inbox", inbox, "--outbox", outbox, "--settle", "0.2"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert NUMBER not in done.stdout + done.stderr
    files = [path for path in outbox.rglob("*") if path.is_file()]
    assert any(path.name == "tilbakemelding.html" for path in files)
    assert not [path for path in files if NUMBER in str(path) or NUMBER.encode() in path.read_bytes()]
