"""How the time grows with the workbook: `python -m benchmarks.growth` prints exponents over three decades.

An exponent of 1 means ten times the rows take ten times the time. What a workbook costs however small it is hides growth
in the small ones, so the exponents are also told without that fixed cost: the smallest workbook's time is taken off.
"""

import tempfile
from collections.abc import Sequence
from itertools import pairwise
from math import log
from pathlib import Path

from benchmarks.rendering import machine, shown
from benchmarks.whole_line import warm, written

DECADES = {"measures": (5, 50, 500, 5_000), "meetings": (2, 20, 200, 2_000)}


def main() -> None:
    """A table for rows, one for meetings."""
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        for what, sizes in DECADES.items():
            print(f"| {what} | check and build | exponent | without the fixed cost |\n| ---: | ---: | ---: | ---: |")
            files = [written(Path(folder), *((size, 0) if what == "measures" else (12, size))) for size in sizes]
            lines = [warm(file) for file in files]
            _table(sizes, [line.check + line.build for line in lines])


def _table(sizes: Sequence[int], times: Sequence[float]) -> None:
    fixed = times[0]
    print(f"| {sizes[0]:,} | {shown(times[0])} | | |")
    for (small, large), (before, after) in zip(pairwise(sizes), pairwise(times), strict=True):
        beyond = f"{exponent(small, large, before - fixed, after - fixed):.2f}" if before > fixed else ""
        print(f"| {large:,} | {shown(after)} | {exponent(small, large, before, after):.2f} | {beyond} |", flush=True)
    print()


def exponent(small: int, large: int, before: float, after: float) -> float:
    """By which power of the size the time grows."""
    return log(after / before) / log(large / small)


if __name__ == "__main__":
    main()
