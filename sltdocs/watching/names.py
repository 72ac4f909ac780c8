"""Which files in the inbox are input, by name alone."""

import re
import unicodedata

_NOT_INPUT = re.compile(
    r"~\$.*|\.~lock\..*#|\..*|.*\.tmp|.*\.part\w*|.*\.crdownload|.*~|thumbs\.db|desktop\.ini|[0-9a-f]{8}|readme\.md",
    re.IGNORECASE,
)
_CONFLICT = re.compile(r".*(?:-konfliktkopi|sync-conflict|conflicted copy|konfliktkopi).*", re.IGNORECASE)


def is_input(name: str) -> bool:
    """Whether a file of this name is somebody's workbook, and not what a program leaves while it saves."""
    return _NOT_INPUT.fullmatch(name) is None


def is_conflict_copy(name: str) -> bool:
    """Whether a synchronising program made this copy because two people saved at the same time."""
    return _CONFLICT.fullmatch(unicodedata.normalize("NFC", name)) is not None


def owner_files(name: str) -> tuple[str, ...]:
    """The names under which Excel and LibreOffice mark that they have this file open."""
    return f"~${name}", f"~${name[2:]}", f".~lock.{name}#"
