"""A command loads what it needs and nothing more: each of these libraries would take as long as much of the work."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SERVICE = {"watchdog", "multiprocessing", "asyncio", "sltdocs.watching.service", "apprise", "smtplib"}
OWN_TEMPLATES = {"docx", "docxtpl"}
ODD_WORKBOOKS = {"openpyxl"}
NEW_WORKBOOKS = {"xlsxwriter", "sltdocs.workbook.starter"}
PDF = {"pypdf", "subprocess"}
CALENDARS = {"icalendar", "recurring_ical_events", "dateutil.rrule"}
JINJA = {"jinja2"}
CODES = {"zxingcpp"}
PIPELINE = {"sltdocs.pipeline", "sltdocs.workbook.reading", "lxml", "tempfile"}


def loaded(*arguments: str | Path) -> set[str]:
    """The modules that a command has loaded when it ends, run in a new process."""
    code = "import sys\nfrom sltdocs.cli import main\ntry: main()\nfinally: print(*sys.modules, sep='\\n', file=sys.stderr)"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return set(run.stderr.splitlines())


@pytest.mark.parametrize("form", ["nb", "nn"])
def test_a_build_of_the_example_needs_no_library_for_other_tasks(form: str, tmp_path: Path) -> None:
    found = loaded("build", EXAMPLES / f"slt-plan.{form}.xlsx", "--outbox", tmp_path)
    assert "sltdocs.pipeline" in found
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | PDF | JINJA) == set()


def test_a_check_makes_nothing_and_loads_nothing_for_making() -> None:
    found = loaded("check", EXAMPLES / "slt-plan.nb.xlsx")
    assert "sltdocs.workbook.reading" in found
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | PDF | CALENDARS | JINJA | CODES) == set()


def test_help_loads_click_and_the_names_of_the_commands() -> None:
    found = loaded("--help")
    assert found & (SERVICE | OWN_TEMPLATES | ODD_WORKBOOKS | NEW_WORKBOOKS | CALENDARS | JINJA | CODES | PIPELINE) == set()
    ours = {name for name in found if name.partition(".")[0] == "sltdocs"}
    assert len(ours) < 20, sorted(ours)


def test_the_words_of_the_other_written_form_are_not_loaded(tmp_path: Path) -> None:
    found = loaded("build", EXAMPLES / "slt-plan.nb.xlsx", "--outbox", tmp_path)
    marks_of_both = {"sltdocs.contract.words.nn.marked"}  # a marked copy that comes back may be in either form
    assert {name for name in found if name.startswith("sltdocs.contract.words.nn.")} <= marks_of_both
