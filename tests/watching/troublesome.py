"""A handler of workbooks that meets trouble with some of them, told by their names; run in a child process."""

from sltdocs.watching.handling import handle
from sltdocs.watching.tasks import Task
from tests.watching.chores import crash, eat, hang, lose_the_share, quote


def troublesome(task: Task) -> object:
    """Handles workbooks as the service does, but for some that are trouble."""
    trouble = {"hang.xlsx": hang, "eat.xlsx": eat, "crash.xlsx": crash, "bug.xlsx": quote, "share.xlsx": lose_the_share}
    if task.file_name in trouble and not task.refusal:
        return trouble[task.file_name](None)
    return handle(task)
