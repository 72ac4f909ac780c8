"""`grupper.json`: written after every set that gives out keys, and made whole again from what the sets remember."""

from pathlib import Path

import pytest

from sltdocs.publishing import publisher
from sltdocs.publishing.publisher import previously
from tests.journeys.municipality import BOARD, TEAM, Municipality, Team


@pytest.fixture
def town(tmp_path: Path) -> Municipality:
    return Municipality(tmp_path)


def names(town: Municipality) -> dict[str, str]:
    """The newest Kortnavn of each key."""
    return {one.key: one.names[-1] for one in previously(town.outbox, "4699_2050").keys.groups}


def test_a_plan_without_such_groups_leaves_no_record(town: Municipality) -> None:
    town.publish(BOARD)
    assert list(town.outbox.rglob("grupper.json")) == []


def test_a_kill_between_the_set_and_the_list_forgets_no_key(town: Municipality, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(publisher, "note_keys", killed)
        with pytest.raises(KeyboardInterrupt):
            town.publish(BOARD, TEAM)
    assert names(town) == {"g1": "zqlag"}
    town.publish(BOARD, TEAM, Team("zqandre"))
    assert names(town) == {"g1": "zqlag", "g2": "zqandre"}


def test_a_list_from_an_old_backup_learns_of_newer_keys(town: Municipality) -> None:
    town.publish(BOARD, TEAM)
    yesterday = town.keys_file.read_bytes()
    town.publish(BOARD, TEAM, Team("zqandre"))
    town.keys_file.write_bytes(yesterday)
    town.publish(BOARD, TEAM, Team("zqandre"), Team("zqtredje"))
    assert names(town) == {"g1": "zqlag", "g2": "zqandre", "g3": "zqtredje"}


def test_the_list_is_all_that_remains_when_the_sets_are_pruned(town: Municipality) -> None:
    town.publish(BOARD, TEAM)
    for path in town.outbox.rglob("_koordinator/grupper.json"):
        path.unlink()
    assert names(town) == {"g1": "zqlag"}


def test_the_stable_copy_tells_the_keys_where_the_sets_no_longer_do(town: Municipality) -> None:
    town.publish(BOARD, TEAM)
    town.keys_file.unlink()
    for path in (town.outbox / "4699_2050/versjoner").rglob("grupper.json"):
        path.unlink()
    assert names(town) == {"g1": "zqlag"}
