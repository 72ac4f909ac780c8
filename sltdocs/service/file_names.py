"""Which files in the inbox are input, by name alone."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import PurePath

from sltdocs.contract.identity.identity_numbers import masked

_NOT_INPUT = re.compile(
    r"~\$.*|\.~lock\..*#|\..*|.*\.tmp|.*\.part\w*|.*\.crdownload|.*~|thumbs\.db|desktop\.ini|[0-9a-f]{8}|readme\.md"
    # half downloaded, half copied, half synchronised
    r"|.*\.(?:filepart|opdownload|download|driveupload|drivedownload|bts|!sync|!ut|aria2)|.*\.~[0-9a-f]{1,8}|.*\.sb-[0-9a-f]{8}-\w+"
    # what systems and programs keep beside files: Excel's «Lag alltid sikkerhetskopi», Windows' mark of a download, …
    r"|.*\.xlk|.*:zone\.identifier|.*[.:_]zone\.identifier|icon[\r\uf00d]|ehthumbs\w*\.db|sync\.ffs_(?:lock|db)|\$recycle\.bin",
    re.IGNORECASE,
)
"""Those of case 13: paperless-ng#1509, owncloud/client#3073, paperless-ngx#3105."""
_MARKS = ("~$", ".~lock.")
_REMEMBERED = 65_536
"""Names that are looked at again in every sweep; with one more than are remembered, none would be found again."""
_HALVES = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Halves of characters, which a name on Windows may hold, but no name that was read byte by byte."""
_CONFLICT = re.compile(r"(?P<original>.*?)[ (._~-]*(?:konfliktkopi|sync-conflict|conflicted copy).*", re.IGNORECASE)


@lru_cache(_REMEMBERED)
def is_input(name: str) -> bool:
    """Whether a file of this name is somebody's workbook, and not what a program leaves while it saves or synchronises."""
    return _NOT_INPUT.fullmatch(name) is None and not is_conflict_copy(name)


@lru_cache(_REMEMBERED)
def is_conflict_copy(name: str) -> bool:
    """Whether a synchronising program made this copy because two people saved at the same time."""
    return _CONFLICT.fullmatch(unicodedata.normalize("NFC", name)) is not None


def readable(name: str) -> str:
    """A file name as text that can be written: one that is not UTF-8 (PEP 383) is read as old Windows programs wrote it."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass" if _HALVES.search(name) else "surrogateescape").decode("cp1252", "replace")
    return name


@lru_cache(_REMEMBERED)
def public_name(name: str) -> str:
    """A file name as it may be told of: readable, and with identity numbers masked."""
    return masked(readable(name))


def conflict_copies(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """The conflict copies of this file among the names."""
    return tuple(
        sorted(
            other for other in names if other != name and _original(other) == _folded(PurePath(name).with_suffix("").as_posix())
        )
    )


def owner_files(name: str) -> tuple[str, ...]:
    """The names under which Excel, Word and LibreOffice mark that they have this file open."""
    return f"~${name}", f"~${name[2:]}", f".~lock.{name}#"


def is_owner_file(name: str) -> bool:
    """Whether a file of this name may be such a mark."""
    return name.startswith(_MARKS)


def _original(name: str) -> str:
    match = _CONFLICT.fullmatch(unicodedata.normalize("NFC", name))
    return _folded(match["original"]) if match else ""


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()
