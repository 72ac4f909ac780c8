"""Kill -9 while something is taken back: once the record says it, the next start finishes the work; nothing is left half.

What documents are without a passage is worked out once and remembered: it reads and writes nothing, so it has no moment at
which a kill could leave something half.
"""

import functools
import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.products.publication import FEEDBACK, Publication
from sltdocs.publishing.publisher import publish, repair
from sltdocs.publishing.withdrawing import withdraw
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from sltdocs.word.document.redaction import Passage, Redacted, redacted
from tests.journeys.taken_back import MEASURE, MEETING, NB, Office, book
from tests.publishing.invariants import leftovers, violations
from tests.publishing.killing import survives

MOST_CHANGES = 600
KEPT = ("handlingsplan.docx", "statusrapport.docx", "kalender/endringer.txt", "kalender/enkeltmoter/2026-10-21_styring.ics")
RECORDS = ("sett.json", "trukket.json")
TAKEN = {MEASURE: Withdrawn("measure", "2"), MEETING: Withdrawn("meeting", "styring", "2026-10-21")}


def small(publication: Publication) -> Publication:
    """The same with few files: a kill at every change to them all would take hours."""
    made = {key: tuple(one for one in some if one.path in KEPT) for key, some in publication.made.items() if key != FEEDBACK}
    return replace(publication, made={**made, FEEDBACK: publication.made[FEEDBACK][:1]})


def published(outbox: Path) -> Office:
    """Two sets and a frozen document."""
    office = Office(outbox)
    for remark in ("Første.", "Andre."):
        made = answer_anyway(task(Settings(outbox=outbox), book(NB, remark), "plan.xlsx", office.now))[1]
        publish(outbox, small(made), office.now)
    return office


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return published(tmp_path_factory.mktemp("whole") / "ut")


@pytest.fixture(autouse=True)
def _remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    known = functools.cache(redacted)

    def once(document: bytes, passages: Iterable[Passage], notice: str) -> Redacted:
        return known(document, tuple(passages), notice)

    monkeypatch.setattr("sltdocs.products.withdrawn.taken_out.redacted", once)


@pytest.mark.slow
@pytest.mark.parametrize("words", TAKEN, ids=["measure", "meeting"])
def test_a_kill_at_any_change_leaves_nothing_half(tmp_path: Path, whole: Office, words: tuple[str, ...]) -> None:
    assert whole.telling(words)
    ended = Office(tmp_path / "ended")
    shutil.copytree(whole.outbox, ended.outbox)
    take_back(ended, words)
    assert ended.telling(words) == []
    right = {path: {data, files(ended).get(path)} for path, data in files(whole).items()}
    kills = 0
    for kill_at in range(1, MOST_CHANGES):
        office = Office(tmp_path / str(kill_at))
        shutil.copytree(whole.outbox, office.outbox)
        done = survives(lambda office=office: take_back(office, words), kill_at)
        assert [path for path, data in files(office).items() if data not in right[path]] == []
        if not done and is_recorded(office):
            repair(office.own)
        elif not done:
            take_back(office, words)
        assert (violations(office.outbox), leftovers(office.outbox)) == ([], [])
        assert files(office) == files(ended)  # which tell nothing of it
        assert [path.name for path in records(office) if any(word in path.read_text(encoding="utf-8") for word in words)] == []
        shutil.rmtree(office.outbox)
        if done:
            break
        kills += 1
    assert 20 < kills < MOST_CHANGES - 1


def take_back(office: Office, words: tuple[str, ...]) -> None:
    withdraw(office.own, TAKEN[words], "Feil", office.now, lifted=False)


def is_recorded(office: Office) -> bool:
    record = office.own / "trukket.json"
    return record.is_file() and bool(json.loads(record.read_bytes())["withdrawn"])


def records(office: Office) -> list[Path]:
    return [path for name in RECORDS for path in office.outbox.rglob(name)]


def files(office: Office) -> dict[str, bytes]:
    """What stands under its final name, but for records, which say when; those must be whole."""
    found = {path.relative_to(office.outbox).as_posix(): path.read_bytes() for path in office.outbox.rglob("*") if path.is_file()}
    whole = {path: data for path, data in found.items() if "/.tmp-" not in path}
    assert all(json.loads(data) for path, data in whole.items() if path.endswith(RECORDS))
    return {path: data for path, data in whole.items() if not path.endswith(RECORDS)}
