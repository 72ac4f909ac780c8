"""The bugs that folder services are known for, to be planted in the service by the switch `bug`, whose text is their name."""

import shutil
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any


def plant(name: str) -> None:
    """Plants the bug of this name in this process; KeyError when there is none."""
    _BUGS[name]()


def _done_before_it_is_published() -> None:
    from sltdocs.service.loop.folder_service import FolderService

    take = FolderService._taken

    @wraps(take)
    def marked(self: FolderService, name: str) -> bytes | None:
        self._settling.handled(name, self._view.files[name])
        return take(self, name)

    FolderService._taken = marked  # type: ignore[method-assign]


def _tried_only_once() -> None:
    from sltdocs.service.backing_off import BackingOff

    BackingOff.ready = lambda self, name, now: not self.failures(name)  # type: ignore[method-assign]


def _names_with_the_time() -> None:
    """A name of its own for each edition, so that nothing has to be replaced."""
    from sltdocs.publishing import projection

    replace = projection.replace_files

    def beside(files: Mapping[Path, bytes], *rest: Any) -> dict[Path, OSError]:
        stamp = f"{datetime.now():%Y%m%d-%H%M%S-%f}"
        return replace({path.with_stem(f"{path.stem}-{stamp}"): data for path, data in files.items()}, *rest)

    projection.replace_files = beside


def _gone_from_the_inbox_means_withdrawn() -> None:
    from sltdocs.service.loop.folder_service import FolderService

    sweep = FolderService.sweep
    published: dict[str, Path] = {}

    def withdrawing(self: FolderService) -> bool:
        done = sweep(self)
        published.update({event.file_name: event.folder for event in told if event.folder})
        for name in published.keys() - self._view.files.keys():
            folder = published.pop(name)
            for zone in (folder, folder.parent.parent / folder.name):
                shutil.rmtree(zone, ignore_errors=True)
        return done

    told: list[Any] = []
    report = FolderService._report

    def noted(self: FolderService, event: Any) -> None:
        told.append(event)
        report(self, event)

    FolderService.sweep, FolderService._report = withdrawing, noted  # type: ignore[method-assign]


def _same_size_and_time_means_same_content() -> None:
    from sltdocs.service.loop import inbox

    inbox._stamp = lambda status: (status.st_size, status.st_mtime_ns, 0, 0)


def _settled_at_first_sight() -> None:
    from sltdocs.service.loop.settling import Settling

    def settled(self: Settling, sightings: Mapping[str, Any], now: float) -> list[str]:
        del now
        return [name for name, sighting in sightings.items() if self._handled.get(name) != sighting.stamp]

    Settling.settled = settled  # type: ignore[method-assign]


def _only_what_events_tell() -> None:
    """No sweep: a file that nobody reported is never found."""
    from sltdocs.service.loop import folder_service, observer

    look, heard = folder_service.look, set[str]()
    poke = observer._Poke.on_any_event

    def hearing(self: observer._Poke, event: Any) -> None:
        heard.update(Path(path).name for path in (event.src_path, event.dest_path) if path)
        poke(self, event)

    def deaf(folder: Path, now: float) -> Any:
        view = look(folder, now)
        return type(view)({name: one for name, one in view.files.items() if name in heard}, view.conflict_copies)

    observer._Poke.on_any_event = hearing  # type: ignore[method-assign]
    folder_service.look = deaf


_BUGS: Mapping[str, Callable[[], None]] = {
    "done before it is published": _done_before_it_is_published,
    "tried only once": _tried_only_once,
    "names with the time": _names_with_the_time,
    "gone from the inbox means withdrawn": _gone_from_the_inbox_means_withdrawn,
    "same size and time means same content": _same_size_and_time_means_same_content,
    "settled at first sight": _settled_at_first_sight,
    "only what events tell": _only_what_events_tell,
}
BUGS: AbstractSet[str] = _BUGS.keys()
"""Their names."""
