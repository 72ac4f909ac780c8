"""The period was mistyped and is corrected in the same file: one plan goes on, and nobody finds two."""

from pathlib import Path

import pytest

from sltdocs.publishing.corrected_period import adopted_before
from sltdocs.publishing.projection import Projected
from sltdocs.publishing.publisher import previously, publish, repair
from sltdocs.service.status.plan_cards import plan_card
from tests.publishing.publications import later, publication

WRONG, RIGHT, NEXT = "4699_2026-2027", "4699_2026-2028", "4699_2028-2031"


def publish_as(outbox: Path, identity: str, minute: int, *, adopted: bool = False, file_name: str = "plan.xlsx") -> None:
    made = publication(f"utgave {minute}", identity=identity, adopted=adopted, file_name=file_name)
    publish(outbox, made, later(minute))


def files(outbox: Path, identity: str) -> dict[str, bytes]:
    folder = outbox / identity
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_old_folder_points_to_the_new_one_and_its_calendars_are_renewed(tmp_path: Path) -> None:
    publish_as(tmp_path, WRONG, 0)
    publish_as(tmp_path, RIGHT, 1)
    for minute in (2, 3):
        old, new = files(tmp_path, WRONG), files(tmp_path, RIGHT)
        assert old.keys() == {"FLYTTET.html", "kalender/alle.ics"}
        assert b'href="../4699_2026-2028/"' in old["FLYTTET.html"]
        assert old["kalender/alle.ics"] == new["kalender/alle.ics"]
        publish_as(tmp_path, RIGHT, minute)
        repair(tmp_path / "_koordinator" / WRONG)
    assert plan_card(tmp_path / "_koordinator" / WRONG, Projected()) is None
    assert plan_card(tmp_path / "_koordinator" / RIGHT, Projected()) is not None


def test_corrected_back_it_lives_again(tmp_path: Path) -> None:
    publish_as(tmp_path, WRONG, 0)
    publish_as(tmp_path, RIGHT, 1)
    publish_as(tmp_path, WRONG, 2)
    assert files(tmp_path, WRONG).keys() == {"handlingsplan.docx", "kalender/alle.ics"}
    assert "FLYTTET.html" in files(tmp_path, RIGHT)


def test_what_somebody_has_edited_in_the_old_folder_stays(tmp_path: Path) -> None:
    publish_as(tmp_path, WRONG, 0)
    (tmp_path / WRONG / "handlingsplan.docx").write_bytes("rettet for hånd".encode())
    publish_as(tmp_path, RIGHT, 1)
    assert files(tmp_path, WRONG)["handlingsplan.docx"] == "rettet for hånd".encode()


@pytest.mark.parametrize(
    ("identity", "adopted", "file_name"),
    [(RIGHT, True, "plan.xlsx"), (NEXT, False, "plan.xlsx"), (RIGHT, False, "en annen.xlsx")],
    ids=["adopted", "rolled over", "another file"],
)
def test_what_is_another_plan_leaves_the_old_one_as_it_is(
    tmp_path: Path, identity: str, file_name: str, *, adopted: bool
) -> None:
    publish_as(tmp_path, WRONG, 0, adopted=adopted)
    before = files(tmp_path, WRONG)
    publish_as(tmp_path, identity, 1, file_name=file_name)
    repair(tmp_path / "_koordinator" / WRONG)
    assert files(tmp_path, WRONG) == before


def test_what_a_joint_plan_was_adopted_with_is_known_to_those_that_come_after_it(tmp_path: Path) -> None:
    publish_as(tmp_path, "4699-4700_2026-2027", 0, adopted=True)
    assert [one.identity for one in previously(tmp_path, WRONG).elsewhere] == ["4699-4700_2026-2027"]
    assert previously(tmp_path, "4701_2026-2027").elsewhere == ()
    before = files(tmp_path, "4699-4700_2026-2027")
    publish_as(tmp_path, WRONG, 1)
    publish_as(tmp_path, "4700_2026-2027", 2)
    assert files(tmp_path, "4699-4700_2026-2027") == before


def test_an_adopted_plan_is_known_by_its_file_until_another_period_has_its_own(tmp_path: Path) -> None:
    publish_as(tmp_path, WRONG, 0, adopted=True)
    assert [one.identity for one in adopted_before(tmp_path, RIGHT, "plan.xlsx")] == [WRONG]
    assert adopted_before(tmp_path, RIGHT, "en annen.xlsx") == ()
    assert adopted_before(tmp_path, NEXT, "plan.xlsx") == ()
    publish_as(tmp_path, RIGHT, 1, adopted=True)
    assert adopted_before(tmp_path, RIGHT, "plan.xlsx") == ()
    assert [one.identity for one in adopted_before(tmp_path, WRONG, "plan.xlsx")] == [RIGHT]
