"""The period over time: corrected, extended, mistyped and rolled over, for plans that are adopted and plans that are not."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import sentence
from sltdocs.ical.reading import read
from tests.journeys.adopted import NB, NN, Municipality, codes, decision, words_of
from tests.publishing.invariants import violations
from tests.publishing.old_layout import before_decisions_were_kept

BOTH = pytest.mark.parametrize("form", [NB, NN], ids=["nb", "nn"])
ADOPTED = {NB: "vedtatt", NN: "vedteken"}
NUMBER = {NB: "4699", NN: "4698"}
Period = tuple[date, date]


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> dict[WrittenForm, Path]:
    """An outbox with an adopted plan in each written form."""
    made = {}
    for form in (NB, NN):
        made[form] = tmp_path_factory.mktemp("adopted") / "ut"
        Municipality(made[form], form).drop()
    return made


@pytest.fixture
def town(form: WrittenForm, adopted: dict[WrittenForm, Path], tmp_path: Path) -> Municipality:
    shutil.copytree(adopted[form], tmp_path / "ut")
    found = Municipality(tmp_path / "ut", form)
    found.now = found.now.replace(day=2)
    return found


def years(first: int, last: int) -> dict[tuple[str, int, str], str | int | date | None]:
    return {("plan", 0, "period_from"): date(first, 1, 1), ("plan", 0, "period_to"): date(last, 12, 31)}


def folders(town: Municipality) -> list[str]:
    return sorted(path.name for path in town.outbox.iterdir() if path.is_dir() and path.name[:4].isdigit())


def calendars(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "kalender").glob("slt-*.ics"))}


def events(town: Municipality) -> dict[str, int]:
    """SEQUENCE of every meeting in any folder; no UID may stand for two meetings."""
    found: dict[str, tuple[int, date]] = {}
    for path in town.outbox.glob("*/kalender/slt-*_alle.ics"):
        for one in read(path.read_bytes()):
            assert found.get(one.uid, (0, one.day))[1] == one.day, one.uid
            found[one.uid] = one.version.sequence, one.day
    return {uid: sequence for uid, (sequence, _) in found.items()}


@pytest.mark.parametrize(
    ("form", "period"),
    [(NB, (2026, 2028)), (NN, (2025, 2027)), (NB, (2026, 2072))],
    ids=["extended", "begun earlier", "mistyped"],
)
def test_another_period_of_an_adopted_plan_is_a_proposal_until_somebody_adopts_it(
    town: Municipality, form: WrittenForm, period: tuple[int, int]
) -> None:
    first, sent, before = town.plan, calendars(town.public), events(town)
    built = town.drop(years(*period))
    assert codes(built) == ["adopted-cell-changed"]
    assert folders(town) == [f"{NUMBER[form]}_2026-2027"]
    assert (town.plan, calendars(town.public)) == (first, sent)
    mark = "Forslag til endring. Ikke vedtatt." if form is NB else "Framlegg til endring. Ikkje vedteke."
    assert mark in words_of(town.proposal)
    told = (town.own / "tilbakemelding.html").read_text("utf-8")
    assert ("er endret etter vedtaket" if form is NB else "er endra etter vedtaket") in told

    town.drop(years(2026, 2027))
    assert codes(town.drop()) == []
    assert (town.plan, calendars(town.public), town.proposal.exists()) == (first, sent, False)

    built = town.drop({**years(*period), **decision(2, "SLT-styringsgruppa", date(2026, 4, 5), "9/26", ADOPTED[form])})
    new = f"{NUMBER[form]}_{period[0]}-{period[1]}"
    assert codes(built) == []
    assert folders(town) == sorted([f"{NUMBER[form]}_2026-2027", new])
    assert list((town.outbox / new / "vedtatt").glob("*.docx")) == [town.outbox / new / "vedtatt" / "handlingsplan.docx"]
    assert town.plan == first
    after = events(town)
    assert {uid for uid, sequence in before.items() if after[uid] < sequence} == set()
    assert violations(town.outbox) == []


@BOTH
def test_corrected_back_it_is_a_proposal_for_the_plan_that_was_adopted_last(town: Municipality, form: WrittenForm) -> None:
    town.drop({**years(2026, 2028), **decision(2, "SLT-styringsgruppa", date(2026, 4, 3), "9/26", ADOPTED[form])})
    built = town.drop(years(2026, 2027))
    assert codes(built) == ["adopted-cell-changed"]
    assert built.identity == f"{NUMBER[form]}_2026-2028"
    assert (town.outbox / "_koordinator" / f"{NUMBER[form]}_2026-2028" / "handlingsplan-forslag.docx").exists()


@BOTH
def test_a_school_year_that_was_meant_is_a_proposal_too(town: Municipality, form: WrittenForm) -> None:
    sent = calendars(town.public)
    school = {("plan", 0, "period_from"): date(2026, 8, 1), ("plan", 0, "period_to"): date(2027, 7, 31)}
    built = town.drop(school)
    assert codes(built) == ["adopted-cell-changed"] * 2
    assert (folders(town), calendars(town.public)) == ([f"{NUMBER[form]}_2026-2027"], sent)


@pytest.mark.parametrize(("form", "name"), [(NB, "plan.xlsx"), (NN, "plan 2028.xlsx")], ids=["the same file", "a copy"])
def test_the_next_plan_begins_as_a_draft_and_republishes_nothing(town: Municipality, form: WrittenForm, name: str) -> None:
    first, sent, before = town.plan, calendars(town.public), events(town)
    built = town.drop(years(2028, 2031), name=name)
    assert codes(built) == ["adoption-of-other-plan"]
    told = [sentence(one, form) for one in built.findings if one.code.code.startswith("meetings-o")]
    assert len(told) == 1
    assert ("hører til planen for 2026–2027" if form is NB else "høyrer til planen for 2026–2027") in told[0]
    assert [one.code.code for one in built.findings if one.code.code == "meeting-outside"] == []
    new = town.outbox / f"{NUMBER[form]}_2028-2031"
    assert not (new / "vedtatt").exists()
    assert "UTKAST" in words_of(new / "handlingsplan.docx")
    assert (town.plan, calendars(town.public)) == (first, sent)
    known = {one.uid: one.day for path in new.glob("kalender/slt-*_alle.ics") for one in read(path.read_bytes())}
    assert not known.keys() & before.keys()
    assert all(day >= date(2028, 1, 1) for day in known.values())

    carried = ["adoption-of-other-plan"]
    older = decision(2, "SLT-styringsgruppa", date(2026, 2, 20), "99/25", ADOPTED[form])
    assert codes(town.drop(older, name=name)) == [*carried, "adoption-not-newer"]
    assert not (new / "vedtatt").exists()
    assert codes(town.drop(decision(2, "SLT-styringsgruppa", date(2026, 4, 4), "99/26", ADOPTED[form]), name=name)) == carried
    assert [path.name for path in new.glob("vedtatt/*.docx")] == ["handlingsplan.docx"]
    assert codes(town.drop(decision(3, "SLT-styringsgruppa", date(2026, 4, 6), "101/26", ADOPTED[form]), name=name)) == carried
    assert sorted(path.name for path in new.glob("vedtatt/*.docx")) == ["handlingsplan-rev2.docx", "handlingsplan.docx"]
    assert violations(town.outbox) == []


@pytest.mark.parametrize(("form", "last"), [(NB, 2028), (NN, 2031)], ids=["corrected", "rolled over"])
def test_an_adopted_plan_of_an_older_version_keeps_its_place_too(town: Municipality, form: WrittenForm, last: int) -> None:
    before_decisions_were_kept(town.outbox)
    first = town.plan
    built = town.drop(years(2026 if last == 2028 else 2028, last))
    assert codes(built) == (["adopted-cell-changed"] if last == 2028 else ["adoption-not-newer"])
    assert (town.plan, list(town.locked)) == (first, ["handlingsplan.docx"])
    assert not list(town.outbox.glob(f"*-{last}/vedtatt/*"))
