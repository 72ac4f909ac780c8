"""A handler of workbooks that meets trouble with some of them, told by their names; run in a child process."""

import time
from pathlib import Path

from sltdocs.products.inputs import Convert
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.task import Task
from sltdocs.task_answer import answer
from tests.service.chores import crash, eat, hang, lose_the_share, quote


def troublesome(task: Task, convert: Convert | None = None) -> object:
    """Handles workbooks as the service does, but for some that are trouble."""
    trouble = {"hang.xlsx": hang, "eat.xlsx": eat, "crash.xlsx": crash, "bug.xlsx": quote, "share.xlsx": lose_the_share}
    if task.file_name in trouble and not task.refusal:
        return trouble[task.file_name](None)
    if task.file_name == "slow.xlsx":
        time.sleep(0.5)
    if task.file_name in MEETING:
        assert isinstance(task.installation, InstallationOnDisk)
        meet(task.installation.outbox.parent / "meeting", task.file_name)
    return answer(task, convert)


MEETING = ("first.xlsx", "second.xlsx")
"""Workbooks that are only finished while both are being made."""


def meet(place: Path, name: str) -> None:
    """Shows itself, and waits until the other is there."""
    place.mkdir(exist_ok=True)
    (place / name).touch()
    while not all((place / other).exists() for other in MEETING):
        time.sleep(0.01)
