"""Events of the operating system, taken as hints only: they wake the sweep, which finds everything by itself."""

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver


class _Poke(FileSystemEventHandler):
    """Sets an event and can do nothing else: a handler that raises would end watchdog's thread."""

    def __init__(self, wake: threading.Event) -> None:
        self._wake = wake

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Wakes the sweep, whatever happened."""
        if not event.event_type.startswith(("opened", "closed_no_write")):
            self._wake.set()


class Hints:
    """An observer that may fail, die or be silent without anybody missing a file."""

    def __init__(self, inbox: Path, wake: threading.Event) -> None:
        """Watches `inbox` and sets `wake` when anything happens there."""
        self._inbox = inbox
        self._wake = wake
        self._observer: BaseObserver | None = None
        self.restart()

    def restart(self) -> None:
        """A fresh observer; none where the system has no events or no watches left."""
        self.stop()
        with suppress(OSError, RuntimeError):
            observer = Observer()
            observer.daemon = True
            observer.schedule(_Poke(self._wake), str(self._inbox))
            observer.start()
            self._observer = observer

    def check(self) -> None:
        """Restarts when the observer or one of its emitters has died; `is_alive()` of the observer alone says nothing."""
        observer = self._observer
        if observer is None or not observer.is_alive() or not all(emitter.is_alive() for emitter in observer.emitters):
            self.restart()

    def stop(self) -> None:
        """Ends the observer."""
        if self._observer is not None:
            with suppress(RuntimeError, OSError):
                self._observer.stop()
                self._observer.join(1.0)
        self._observer = None
