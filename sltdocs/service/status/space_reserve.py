"""A little space kept aside in the outbox: when the disk is full, the status page is written in it, and can say so."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct

RESERVE = ".sltdocs-reserve"
_LEAST = 65_536


class Reserve(Struct, frozen=True):
    """The file that holds the space, in an outbox."""

    outbox: Path

    def keep(self, size: int) -> None:
        """Keeps room for this many bytes, if there is; that there is none is no fault."""
        size = max(size, _LEAST)
        with suppress(OSError):
            if self._held() < size:
                self._file.write_bytes(bytes(size))

    def give(self) -> bool:
        """Makes the space free; gives whether there was any. To be kept again right after, from what the old page took."""
        held = self._held() > 0
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        return held

    def _held(self) -> int:
        try:
            return self._file.stat().st_size
        except OSError:
            return 0

    @property
    def _file(self) -> Path:
        return self.outbox / RESERVE
