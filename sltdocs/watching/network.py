"""Telling folders on the network from those on a disk: nobody reports what other machines put there."""

import sys
from pathlib import Path

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
        return _is_remote_drive(folder)
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


def _is_remote_drive(folder: Path) -> bool:
    """By the drive's letter, or by a name that begins with a server's (https://learn.microsoft.com/windows/win32/api/fileapi)."""
    import ctypes  # noqa: PLC0415  only on Windows

    drive = folder.absolute().drive
    if drive.startswith("\\\\"):
        return True
    kernel32 = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows it on Windows only
    return bool(kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE)
