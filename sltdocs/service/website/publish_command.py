"""The command that the setting `publish` names: rclone with a remote of its own, or any program; never through a shell.

What it needs to log in lies in that program's own file (`rclone config`).
"""

import os
import shlex
from pathlib import Path

_RCLONE = "rclone:"


def publish_command(setting: str, folder: Path) -> list[str]:
    """The program and its arguments, for the folder with the site of every municipality. Raises ValueError for open quotes.

    `rclone:<remote>:<path>` makes the remote equal to the folder: pages that are gone here go there too. Any other command
    gets the folder as its last argument.
    """
    if setting.startswith(_RCLONE):
        target = setting.removeprefix(_RCLONE)
        return ["rclone", "sync", "--exclude", ".tmp-*", "--", os.fspath(folder), target]
    return [*shlex.split(setting, posix=os.name != "nt"), os.fspath(folder)]
