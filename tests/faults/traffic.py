"""What coordinators do with their files on a busy day, by a fixed seed: dropped, saved, half-written, renamed, replaced."""

import random
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.journeys.site import plan

FIRST_NUMBER = 9001


@cache
def version(number: int, edition: int) -> bytes:
    """A plan's workbook after so many edits."""
    return plan(str(FIRST_NUMBER + number), Tittel=f"Utgave {edition}")


@dataclass
class Traffic:
    """So many plans, each in a file of its own, whatever it is called at the moment."""

    inbox: Path
    plans: int
    seed: int
    _names: dict[int, str] = field(default_factory=dict)
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def arrive(self) -> None:
        """All plans are dropped at once."""
        for number in range(self.plans):
            self._names[number] = f"plan {number}.xlsx"
            self._at(number).write_bytes(version(number, 0))

    def happen(self, times: int) -> None:
        """So many things happen, one after the other."""
        deeds = (self._dropped, self._written_slowly, self._saved_by_excel, self._renamed, self._something_else)
        for _ in range(times):
            self._random.choice(deeds)(self._random.randrange(self.plans))
            time.sleep(self._random.random() * 0.05)

    def _dropped(self, number: int) -> None:
        self._at(number).write_bytes(self._edited(number))

    def _written_slowly(self, number: int) -> None:
        data = self._edited(number)
        cut = self._random.randrange(len(data))
        with self._at(number).open("wb") as file:
            file.write(data[:cut])
            file.flush()
            time.sleep(self._random.choice((0.01, 0.3, 0.8)))
            file.write(data[cut:])

    def _saved_by_excel(self, number: int) -> None:
        """KB 814068: the whole workbook under a name by chance, the original deleted, the new one renamed."""
        beside = self.inbox / f"{self._random.randrange(16**8):08X}"
        beside.write_bytes(self._edited(number))
        self._at(number).unlink()
        time.sleep(self._random.choice((0, 0.3)))
        beside.rename(self._at(number))

    def _renamed(self, number: int) -> None:
        before = self._at(number)
        self._names[number] = f"plan {number} {self._random.randrange(1000)}.xlsx"
        before.rename(self._at(number))

    def _something_else(self, number: int) -> None:
        (self.inbox / f"notat {number % 3}.xlsx").write_bytes(b"not a workbook %d" % self._random.randrange(3))
        (self.inbox / f"~$plan {number}.xlsx").write_bytes(b"")
        (self.inbox / f"~$plan {number}.xlsx").unlink()

    def _at(self, number: int) -> Path:
        return self.inbox / self._names[number]

    def _edited(self, number: int) -> bytes:
        return version(number, self._random.randrange(6))
