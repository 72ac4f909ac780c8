"""A status report is a draft until somebody has treated it; then it stays as it was, whatever the workbook says later."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.build import Built
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.upkeep.retention import prune
from tests.journeys.adopted import NB, NN, Municipality, cells_of, heads_of, words_of
from tests.journeys.example import example
from tests.publishing.invariants import violations

YEAR, HANDLED, STATUS = ("plan", 0, "report_year"), ("plan", 0, "report_handled"), ("measures", 2, "status")
TREATED = {NB: "Behandlet 18. mars 2027 av kommunestyret, sak 12/27", NN: "Behandla 18. mars 2027 av kommunestyret, sak 12/27"}
LOCKED = "rapporter/statusrapport-2026.docx"


def report(town: Municipality) -> Path:
    return town.public / "statusrapport.docx"


def told(built: Built) -> list[str]:
    return [found.code.code for found in built.findings if type(found.code).__name__ == "ReportCode"]


def answer(town: Municipality) -> str:
    return re.sub(r"<[^>]+>", " ", (town.own / "tilbakemelding.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize("form", [NB, NN], ids=["nb", "nn"])
def test_a_report_is_a_draft_then_treated_and_locked_and_the_next_year_begins_as_a_draft(
    tmp_path: Path, form: WrittenForm
) -> None:
    town = Municipality(tmp_path / "ut", form, now=datetime(2027, 3, 19, 8, tzinfo=UTC))
    undated = {("measures", row, "status_date"): None for row in range(example(form).records("measures"))}
    town.drop({**undated, YEAR: 2026, STATUS: "i gang"})
    assert "UTKAST" in words_of(report(town))
    assert all("UTKAST" in head for head in heads_of(report(town)) if head.strip())

    made = town.drop({HANDLED: "Kommunestyret 18.03.2027, sak 12/27"})
    assert told(made) == []
    assert TREATED[form] in words_of(report(town))
    assert "UTKAST" not in words_of(report(town))
    locked = report(town).read_bytes()
    assert (town.public / LOCKED).read_bytes() == locked
    assert LOCKED in answer(town)

    made = town.drop({STATUS: "utsatt" if form is NB else "utsett"})
    assert told(made) == ["report-changed-since-treated"]
    assert "(Status)" in answer(town)
    assert report(town).read_bytes() == (town.public / LOCKED).read_bytes() == locked
    town.drop({HANDLED: None})
    assert report(town).read_bytes() == locked

    made = town.drop({YEAR: 2027, HANDLED: "kommunestyret 18. mars 2027"})
    assert told(made) == ["report-treatment-of-other-year", "report-status-repeated"]
    place = example(form).place("plan", 0, "report_handled")
    assert cells_of(made, "report-treatment-of-other-year") == [str(place)]
    assert "UTKAST" in words_of(report(town))
    assert (town.public / LOCKED).read_bytes() == locked
    assert "I 2026: i gang" in words_of(report(town))  # as it was locked, not as it was put off after that
    prune(town.own, 1)
    town.mend()
    made = town.drop({HANDLED: None})
    assert (town.public / LOCKED).read_bytes() == locked
    assert "I 2026: i gang" in words_of(report(town))
    assert violations(town.outbox) == []


def test_a_treatment_that_is_ahead_unclear_or_of_an_earlier_time_leaves_the_report_a_draft(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut", now=datetime(2027, 3, 1, 8, tzinfo=UTC))
    made = town.drop({YEAR: 2026, HANDLED: "Kommunestyret 04.03.2027"})
    assert told(made) == ["report-treatment-ahead"]
    assert "UTKAST" in words_of(report(town))
    town.now = datetime(2027, 3, 3, 8, tzinfo=UTC)
    assert told(town.drop()) == []  # its day has come, and the very same workbook is news
    assert "Behandlet 4. mars 2027 av kommunestyret" in words_of(report(town))
    for typed, code in (("ja", "unclear"), ("Kommunestyret 04.03.2025", "early")):
        made = town.drop({HANDLED: typed})
        assert told(made) == [f"report-treatment-{code}"]
        assert "Behandlet 4. mars 2027 av kommunestyret" in words_of(report(town))


def test_a_report_is_treated_again_as_an_edition_beside_the_first(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut", now=datetime(2027, 3, 19, 8, tzinfo=UTC))
    town.drop({YEAR: 2026, HANDLED: "Formannskapet 04.03.2027"})
    first = (town.public / LOCKED).read_bytes()
    town.drop({HANDLED: "Kommunestyret 18.03.2027", STATUS: "utsatt"})
    second = town.public / "rapporter" / "statusrapport-2026-rev2.docx"
    assert second.read_bytes() == report(town).read_bytes() != first
    assert (town.public / LOCKED).read_bytes() == first


def test_what_is_taken_back_is_gone_from_the_locked_report_too(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut", now=datetime(2027, 3, 19, 8, tzinfo=UTC))
    town.drop({YEAR: 2026, HANDLED: "Kommunestyret 18.03.2027"})
    number, name = (str(example(NB).typed(example(NB).place("measures", 2, key))) for key in ("number", "name"))
    assert name in words_of(town.public / LOCKED)
    row = {"what": f"Tiltak {number}", "product": None, "reason": "Feil", "lifted": None}
    town.drop({("withdrawals", 0, column): value for column, value in row.items()})
    assert name not in words_of(town.public / LOCKED)
    assert name not in words_of(report(town))
    assert TREATED[NB].partition(", sak")[0] in words_of(report(town))
    assert violations(town.outbox) == []


@pytest.mark.parametrize("lost", ["sett.json", "facts"])
def test_a_lost_record_makes_no_draft_of_a_treated_report(tmp_path: Path, lost: str) -> None:
    town = Municipality(tmp_path / "ut", now=datetime(2027, 3, 19, 8, tzinfo=UTC))
    town.drop({YEAR: 2026, HANDLED: "Kommunestyret 18.03.2027"})
    locked = report(town).read_bytes()
    (newest,) = (one for one in (town.own / "versjoner").iterdir() if not one.name.startswith("."))
    (newest / "sett.json").write_bytes(b"{") if lost == "sett.json" else (newest / "plan.json").write_bytes(b"{")
    town.drop({STATUS: "utsatt"})
    assert report(town).read_bytes() == (town.public / LOCKED).read_bytes() == locked
