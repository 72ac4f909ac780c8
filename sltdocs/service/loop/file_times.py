"""In which order files that wait together are answered: the one that was saved last first, so that older ones know of it."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sltdocs.service.loop.inbox import peek
from sltdocs.workbook.package.change_time import modified_in

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def newest_first(paths: Iterable[Path], now: datetime) -> list[Path]:
    """The same, by the time of saving that a workbook tells itself, else by that of the file; those that nobody can read last."""
    paths = list(paths)
    return sorted(paths, key=lambda path: _saved(path, now), reverse=True) if len(paths) > 1 else paths


def touched_at(path: Path) -> datetime | None:
    """When the file was written to; None when it cannot be asked."""
    with suppress(OSError, OverflowError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return None


def _saved(path: Path, now: datetime) -> tuple[datetime, datetime]:
    touched = min(touched_at(path) or _LONG_AGO, now)
    with suppress(OSError):
        modified = modified_in(peek(path))
        return (modified if modified and modified <= now else touched), touched
    return touched, touched
