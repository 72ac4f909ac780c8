"""A command loads what it needs and nothing more: each of these libraries would take as long as much of the work."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SERVICE = {"watchdog", "multiprocessing", "asyncio", "sltdocs.service.loop.folder_service", "apprise", "smtplib"}
OWN_TEMPLATES = {"docx", "docxtpl"}
ODD_WORKBOOKS = {"openpyxl"}
NEW_WORKBOOKS = {"xlsxwriter", "sltdocs.workbook.starter.starter_workbook"}
PDF = {"pypdf", "sltdocs.service.pdf.libreoffice", "sltdocs.service.pdf.process_group", "sltdocs.word.pdf.checking"}
CALENDARS = {"icalendar", "recurring_ical_events", "dateutil.rrule"}
JINJA = {"jinja2"}
CODES = {"zxingcpp"}
PIPELINE = {"sltdocs.build", "sltdocs.workbook.reading.reading", "lxml", "tempfile"}


def loaded(*arguments: str | Path) -> set[str]:
    """The modules that a command has loaded when it ends, run in a new process."""
    code = "import sys\nfrom sltdocs.cli import main\ntry: main()\nfinally: print(*sys.modules, sep='\\n', file=sys.stderr)"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return set(run.stderr.splitlines())


@pytest.mark.parametrize("form", ["nb", "nn"])
def test_a_build_of_the_example_needs_no_library_for_other_tasks(form: str, tmp_path: Path) -> None:
    """From the second time on: the first one compiles the shipped templates, with Jinja and docxtpl, and keeps them."""
    loaded("build", EXAMPLES / f"slt-plan.{form}.xlsx", "--outbox", tmp_path)
    found = loaded("build", EXAMPLES / f"slt-plan.{form}.xlsx", "--outbox", tmp_path)
    assert "sltdocs.build" in found
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | PDF | JINJA) == set()


def test_a_check_makes_nothing_and_loads_nothing_for_making() -> None:
    found = loaded("check", EXAMPLES / "slt-plan.nb.xlsx")
    assert "sltdocs.workbook.reading.reading" in found
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | PDF | CALENDARS | JINJA | CODES) == set()


def test_help_loads_click_and_the_names_of_the_commands() -> None:
    found = loaded("--help")
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | CALENDARS | JINJA | CODES | PIPELINE) == set()
    ours = {name for name in found if name.partition(".")[0] == "sltdocs"}
    assert len(ours) < 20, sorted(ours)
