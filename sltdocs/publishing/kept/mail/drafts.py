"""Drafts of e-mails in the coordinator's zone: one that she has removed was sent, and is never put back.

What a file of this name says is the set's; that the file is there is hers.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from sltdocs.products.notice_memory import DRAFTS
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import private_path, stable_copy

_OF_A_DAY = re.compile(rf"{re.escape(private_path(DRAFTS))}(\d{{4}}-\d\d-\d\d)_[^/]*\.eml")


def standing(plan: Path) -> frozenset[str]:
    """The names of the drafts that have not been sent. Raises OSError."""
    folder = stable_copy(plan, private_path(DRAFTS))
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()


def was_sent(plan: Path, path: str, wanted: Mapping[str, PublishedSet], out: Iterable[PublishedSet]) -> bool:
    """Whether a draft has lain there before, as a set that is out had it, and lies there no more."""
    if not path.startswith(private_path(DRAFTS)) or stable_copy(plan, path).exists():
        return False
    newest = wanted[path]
    older = (one.record.files.get(path) for one in out if one.folder != newest.folder)
    return any(file is not None and file.sha256 == newest.record.files[path].sha256 for file in older)


def is_over(path: str, today: date | None) -> bool:
    """Whether it is the draft of a meeting that has been."""
    found = _OF_A_DAY.fullmatch(path)
    return found is not None and today is not None and date.fromisoformat(found[1]) < today


def any_over(plan: Path, today: date) -> bool:
    """Whether one lies there. Raises OSError."""
    return any(is_over(f"{private_path(DRAFTS)}{name}", today) for name in standing(plan))
