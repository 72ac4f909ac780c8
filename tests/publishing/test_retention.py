"""Old sets are let go only where the settings ask for it, and never what is still in use."""

from pathlib import Path

import pytest

from sltdocs.publishing.publisher import previously, publish, repair
from sltdocs.publishing.upkeep.retention import prune
from tests.publishing.invariants import leftovers, public, sets, stable_files, violations
from tests.publishing.publications import IDENTITY, later, publication


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    for minute in range(6):
        publish(tmp_path, publication(str(minute)), later(minute))
    return tmp_path / "_koordinator" / IDENTITY


def test_the_newest_are_kept(tmp_path: Path, plan: Path) -> None:
    names = [folder.name for folder in sets(plan)]
    assert sorted(prune(plan, 3)) == names[:3]
    assert [folder.name for folder in sets(plan)] == names[3:]
    assert violations(tmp_path) == []
    assert leftovers(tmp_path) == []


def test_what_a_stable_copy_or_the_calendars_come_from_is_kept(tmp_path: Path, plan: Path) -> None:
    for minute in (6, 7, 8):
        publish(tmp_path, publication(str(minute), not_made=("calendars",)), later(minute))
    prune(plan, 1)
    past = previously(tmp_path, IDENTITY)
    copies, *older = past.archived
    assert (past.calendars, len(older)) == ({"kalender/alle.ics": b"kalender/alle.ics: 5"}, 1)
    assert copies == past.calendars
    (public(plan) / "kalender" / "alle.ics").unlink()
    repair(plan)
    assert stable_files(plan)["kalender/alle.ics"] == b"kalender/alle.ics: 5"
