"""A publication that is interrupted between its commit and its end is told of all the same: history and notification."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.publishing import publisher
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.settings import Settings
from tests.journeys.site import plan

IDENTITY = "4699_2026-2027"


def settings(folder: Path) -> Settings:
    for name in ("inn", "ut"):
        (folder / name).mkdir(exist_ok=True)
    return Settings(folder / "inn", folder / "ut", settle=0.1, sweep=0.1, workers=1)


def run(where: Settings) -> list[ServiceEvent]:
    told: list[ServiceEvent] = []
    FolderService(where, told.append, lambda: datetime.now(UTC)).run(once=True)
    return told


def answers(told: list[ServiceEvent]) -> int:
    return sum(event.happening is Happening.ANSWERED for event in told)


def history(where: Settings) -> list[str]:
    page = (where.outbox / "_koordinator" / "STATUS.html").read_text("utf-8")
    state = page.split('<script type="application/json" id="state">')[1].split("</script>")[0]
    return [one["file_name"] for one in json.loads(state)["history"]]


def test_one_error_between_commit_and_copies_is_overcome_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = settings(tmp_path)
    (where.inbox / "plan.xlsx").write_bytes(plan())
    whole, faults = publisher.project, iter([OSError(5, "input/output error")])

    def failing(*given: object) -> object:
        for fault in faults:
            raise fault
        return whole(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(publisher, "project", failing)
    told = run(where)
    assert [event.happening for event in told if event.happening is not Happening.TROUBLE] == [Happening.ANSWERED]
    assert history(where) == ["plan.xlsx"]
    assert answers(run(where)) == 0
    assert history(where) == ["plan.xlsx"]


@pytest.mark.parametrize(("moment", "name"), [("projecting", "plan.xlsx"), ("telling", "plan.xlsx"), ("telling", "tull.xlsx")])
def test_a_kill_after_the_commit_is_told_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, name: str
) -> None:
    where = settings(tmp_path)
    run(where)  # an outbox that knows of nothing yet
    (where.inbox / name).write_bytes(plan() if name == "plan.xlsx" else b"PK")

    class Killed(BaseException):
        """Ends the run where it is, as a kill does."""

    def killed(*_given: object) -> object:
        raise Killed

    with monkeypatch.context() as fault:
        if moment == "projecting":
            fault.setattr(publisher, "project", killed)
        else:
            fault.setattr(FolderService, "_announce", killed)
        with pytest.raises(Killed):
            run(where)
    assert list(where.outbox.glob("_koordinator/*/versjoner/*" if name == "plan.xlsx" else "_koordinator/_avvist/*"))
    assert answers(run(where)) == 1
    assert len(history(where)) == 1
    assert answers(run(where)) == 0
