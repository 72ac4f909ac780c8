"""`sltdocs fix`, `upgrade` and `propose`: a copy with every change listed, and her own file as it was."""

import json
import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from sltdocs.build import check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import stopped_by
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.workbooks import minimal, workbook


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sltdocs", *map(str, arguments)], capture_output=True, text=True, check=False, encoding="utf-8"
    )


@pytest.fixture
def mistyped(tmp_path: Path) -> Path:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(workbook(minimal({"Status": "utkatst"}, Tiltak="| Nr. | Tiltak | Ansavr |\n| 1 | Kafé | Rektor |")))
    return file


def test_what_was_clearly_mistyped_is_corrected_and_listed(mistyped: Path, tmp_path: Path) -> None:
    before = mistyped.read_bytes()
    done = run("fix", mistyped, "-o", tmp_path / "rettet.xlsx")
    assert done.returncode == 0
    assert "Plan!B8: «utkatst» er rettet til «utkast»" in done.stdout
    assert "Tiltak!C1: «Ansavr» er rettet til «Ansvar»" in done.stdout
    assert mistyped.read_bytes() == before
    assert check((tmp_path / "rettet.xlsx").read_bytes()).plan is not None
    assert not any(map(stopped_by, check((tmp_path / "rettet.xlsx").read_bytes()).findings))


def test_the_list_is_there_for_programs_too(mistyped: Path, tmp_path: Path) -> None:
    done = json.loads(run("fix", mistyped, "-o", tmp_path / "rettet.xlsx", "--json").stdout)
    assert done["ok"] is True
    assert {(change["sheet"], change["cell"], change["after"]) for change in done["changes"]} == {
        ("Plan", "B8", "utkast"),
        ("Tiltak", "C1", "Ansvar"),
    }


def test_another_file_is_never_written_over(mistyped: Path, tmp_path: Path) -> None:
    (tmp_path / "rettet.xlsx").write_bytes(b"hers")
    done = run("fix", mistyped, "-o", tmp_path / "rettet.xlsx")
    assert done.returncode == 2
    assert (tmp_path / "rettet.xlsx").read_bytes() == b"hers"


@pytest.mark.parametrize("command", ["fix", "upgrade"])
def test_without_anything_to_change_no_copy_is_written(command: str, tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(starter_workbook(WrittenForm.NB, example=True))
    done = run(command, file, "-o", tmp_path / "ny.xlsx")
    assert done.returncode == 0
    assert "Ingen kopi er skrevet" in done.stdout
    assert not (tmp_path / "ny.xlsx").exists()


@pytest.mark.parametrize("command", ["fix", "upgrade"])
def test_a_file_that_is_no_workbook_is_told_so(command: str, tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(b"ikke en arbeidsbok")
    done = run(command, file, "-o", tmp_path / "ny.xlsx")
    assert done.returncode == 3
    assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "ny.xlsx").exists()


def promised(tmp_path: Path, *, meetings: bool = True) -> Path:
    tables = minimal(
        {"Periode til": "31.12.2026"},
        Grupper="| Kortnavn | Gruppe | Nivå | Start | Varighet |\n| styring | Styringsgruppe | styrende | 09.00 | 2 t |",
        Treffpunkt="| Hva | Hvor ofte | Gruppe |\n| Styringsgruppe | 4 ganger i året | styring |",
    )
    if meetings:
        tables["Møter"] = "| Gruppe | Dato | Fra | Til | Status |\n| styring | 25.02.2026 | 9 | 11 | planlagt |"
    file = tmp_path / "plan.xlsx"
    file.write_bytes(workbook(tables))
    return file


def test_the_meetings_that_the_plan_promises_are_proposed_and_explained(tmp_path: Path) -> None:
    file = promised(tmp_path)
    before = file.read_bytes()
    done = run("propose", file, "-o", tmp_path / "ny.xlsx", "--not-before", "2026-01-01")
    assert done.returncode == 0
    assert done.stdout.count("Møter: lagt til «styring, onsdag") == 3
    assert file.read_bytes() == before
    rows = list(load_workbook(tmp_path / "ny.xlsx")["Møter"].iter_rows(min_row=3))
    assert [(row[0].value, row[2].value, row[3].value, row[4].value) for row in rows] == [
        ("styring", time(9), time(11), "planlagt")
    ] * 3
    assert all("4 ganger i året" in row[0].comment.text for row in rows)


def test_what_is_proposed_leaves_nothing_to_correct(tmp_path: Path) -> None:
    run("propose", promised(tmp_path), "-o", tmp_path / "ny.xlsx", "--not-before", "2026-01-01")
    assert check((tmp_path / "ny.xlsx").read_bytes()).findings == ()
    again = run("propose", tmp_path / "ny.xlsx", "-o", tmp_path / "enda.xlsx", "--not-before", "2026-01-01")
    assert "Ingen kopi er skrevet" in again.stdout


def test_without_a_sheet_for_meetings_it_is_said_what_is_missing(tmp_path: Path) -> None:
    done = run("propose", promised(tmp_path, meetings=False), "-o", tmp_path / "ny.xlsx", "--not-before", "2026-01-01")
    assert done.returncode == 1
    assert "Møter" in done.stdout
    assert not (tmp_path / "ny.xlsx").exists()
