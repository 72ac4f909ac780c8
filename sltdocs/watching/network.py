"""Telling folders on the network from those on a disk: nobody reports what other machines put there."""

import ctypes
import sys
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any

from sltdocs.publishing.kernel32 import declared, kernel32

_KINDS = {
    "9p",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "drvfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "vboxsf",
    "virtiofs",
}
_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = 4
"""GetDriveTypeW: DRIVE_REMOTE."""


def is_on_network(folder: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether the folder lies on a network share, as far as the system tells. FUSE counts: it mostly is a network behind it."""
    if sys.platform == "win32":
        return is_remote_drive(folder.absolute())
    try:
        kind = _kind_of(folder.resolve(), mounts.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False
    return kind in _KINDS or kind.startswith("fuse")


def _kind_of(folder: Path, mounts: str) -> str:
    """The kind of file system: that of the longest mount point above the folder, the last one mounted there (proc(5))."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(_unescaped(before.split()[4])) if len(before.split()) > 4 else None
        if point is not None and after and folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split()[0]
    return kind


def _unescaped(text: str) -> str:
    """Blanks in mount points are written as octal numbers."""
    return text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def is_remote_drive(folder: PurePath, library: Any = None) -> bool:  # noqa: ANN401  a library of functions
    """On Windows: by the drive's letter, or by a name that begins with a server's.

    https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew
    """
    drive = PureWindowsPath(folder).drive
    if drive.startswith("\\\\"):
        return True
    calls = declared(library or kernel32(), {"GetDriveTypeW": (ctypes.c_uint, (ctypes.c_wchar_p,))})
    return bool(calls.GetDriveTypeW(f"{drive}\\") == _REMOTE)
