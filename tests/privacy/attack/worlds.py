"""Exact: which numbers have one way only, given everything that was published.

An integer search with nothing of the guard in it. A world gives every cell a number; sums tie cells together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Reach = tuple[int, int]
World = Mapping[str, int]


@dataclass
class Knowledge:
    """What a reader knows: the least and the most of each cell, and which cells add up to which. `far`: more than any."""

    far: int
    reach: dict[str, Reach] = field(default_factory=dict)
    sums: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def add(self, cell: str, least: int, most: int) -> None:
        """Learns that a cell is within these."""
        old = self.reach.get(cell, (0, self.far))
        self.reach[cell] = max(old[0], least), min(old[1], most)

    def tie(self, total: str, parts: Iterable[str]) -> None:
        """Learns that cells add up to another."""
        self.sums.append((total, tuple(parts)))
        for cell in (total, *self.sums[-1][1]):
            self.reach.setdefault(cell, (0, self.far))

    def fits(self, world: World) -> bool:
        """Whether a world is one of those that the reader thinks possible."""
        inside = all(least <= world[cell] <= most for cell, (least, most) in self.reach.items())
        return inside and all(world[total] == sum(world[part] for part in parts) for total, parts in self.sums)

    def certain(self, truth: World, cells: Iterable[str]) -> list[str]:
        """Those of the cells that are the same in every world. Each world that is found speaks for many cells."""
        doubtful: set[str] = set()
        told: list[str] = []
        for cell in cells:
            if cell in doubtful:
                continue
            other = self.another_world(cell, truth[cell])
            if other is None:
                told.append(cell)
            else:
                assert self.fits(other)
                doubtful.update(one for one in other if other[one] != truth[one])
        return told

    def another_world(self, cell: str, value: int) -> World | None:
        """A world in which the cell is not this value; None when there is none, which the search is exhaustive about."""
        least, most = self.reach.get(cell, (0, self.far))
        for low, high in ((least, min(most, value - 1)), (max(least, value + 1), most)):
            if low <= high:
                found = self._search({**self.reach, cell: (low, high)})
                if found is not None:
                    return found
        return None

    def _search(self, reach: dict[str, Reach]) -> World | None:
        if not self._propagated(reach):
            return None
        free = [cell for cell, (least, most) in reach.items() if least < most]
        if not free:
            return {cell: least for cell, (least, _) in reach.items()}
        cell = min(free, key=lambda one: reach[one][1] - reach[one][0])
        least, most = reach[cell]
        middle = (least + most) // 2
        lower = self._search({**reach, cell: (least, middle)})
        return self._search({**reach, cell: (middle + 1, most)}) if lower is None else lower

    def _propagated(self, reach: dict[str, Reach]) -> bool:
        """Narrows every cell by every sum until nothing changes; False when something cannot be."""
        changed = True
        while changed:
            changed = False
            for total, parts in self.sums:
                low = [reach[part][0] for part in parts]
                high = [reach[part][1] for part in parts]
                lows, highs = sum(low), sum(high)
                wanted = [(total, lows, highs)]
                least, most = max(reach[total][0], lows), min(reach[total][1], highs)
                wanted += [(part, least - highs + high[at], most - lows + low[at]) for at, part in enumerate(parts)]
                for cell, at_least, at_most in wanted:
                    old = reach[cell]
                    if old[0] < at_least or at_most < old[1]:
                        new = max(old[0], at_least), min(old[1], at_most)
                        if new[0] > new[1]:
                            return False
                        reach[cell] = new
                        changed = True
        return True
