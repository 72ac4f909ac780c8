"""What is adopted stays adopted, whichever command publishes: build, watch --once, batch."""

from datetime import date
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from tests.journeys.adopted import CHANGED, NB, NN, Municipality, book, decision
from tests.journeys.site import QUICK, sltdocs

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("command", "form"), [("build", NB), ("watch", NN), ("batch", NB)])
def test_a_change_is_a_proposal_until_a_further_decision(tmp_path: Path, form: WrittenForm, command: str) -> None:
    town, inbox = Municipality(tmp_path / "ut", form), tmp_path / "inn"
    inbox.mkdir()
    workbook = inbox / "plan.xlsx"
    runs = {
        "build": ("build", workbook),
        "watch": ("watch", "--once", "--inbox", inbox, *QUICK),
        "batch": ("batch", inbox),
    }

    def drop(cells: dict[tuple[str, int, str], object]) -> None:
        town.cells.update(cells)  # type: ignore[arg-type]
        workbook.write_bytes(book(form, town.cells))
        ran = sltdocs(*runs[command], "--outbox", town.outbox)
        assert ran.returncode in {0, 1}, ran.stderr

    drop({("meetings", 3, "day"): date(2026, 12, 2)})
    first = town.plan
    drop(dict(CHANGED))
    assert (town.plan, town.locked, town.proposal.exists()) == (first, {"handlingsplan.docx": first}, True)
    drop(dict(decision(2, "SLT-styringsgruppa", date(2026, 3, 20), "9/26", "vedtatt")))
    assert town.locked == {"handlingsplan.docx": first, "handlingsplan-rev2.docx": town.plan}
    assert not town.proposal.exists()
