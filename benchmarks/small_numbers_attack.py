"""The attack on small numbers at length: `python -m benchmarks.small_numbers_attack --count 10000` tables of every kind.

Random tables go through the guard as published facts, over one to three publications, and an exact search looks for small
numbers that have one way only. Prints a line a kind; exit code 1 when something was recovered.
"""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from tests.privacy.attack.attack import Outcome, attack
from tests.privacy.attack.tables import KINDS, tables

_AT_ONCE = 500


def batch(kind: str, count: int, seed: int) -> Outcome:
    """The outcome of so many tables of a kind."""
    return attack(tables(kind, count, seed))


def _line(kind: str, outcomes: list[Outcome], seconds: float) -> str:
    total = {name: sum(getattr(one, name) for one in outcomes) for name in ("tables", "small", "large", "large_shown")}
    recovered = sum(len(one.recovered) for one in outcomes)
    free, free_shown = (sum(getattr(one, name) for one in outcomes) for name in ("unendangered", "unendangered_shown"))
    kept = f"{free_shown} of {free}" if free else "-"
    return (
        f"| {kind} | {total['tables']} | {total['small']} | {recovered} | {total['large_shown']} of {total['large']} "
        f"| {kept} | {seconds:.0f} s |"
    )


def main() -> None:
    """Attacks and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--kind", action="append", choices=list(KINDS))
    given = options.parse_args()
    print("| kind | tables | small numbers | recovered | 2 x limit and more, shown | of those that no sum endangers | time |")
    print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)
    found = False
    with ProcessPoolExecutor(given.processes) as pool:
        for kind in given.kind or KINDS:
            start = time.monotonic()
            seeds = range(given.seed * 1000, given.seed * 1000 + -(-given.count // _AT_ONCE))
            outcomes = list(pool.map(batch, repeat(kind), repeat(_AT_ONCE), seeds))
            print(_line(kind, outcomes, time.monotonic() - start), flush=True)
            for table, told, published in (one for outcome in outcomes for one in outcome.recovered[:1]):
                found = True
                print(f"  recovered {told}: {table}\n  published {published}", file=sys.stderr, flush=True)
    sys.exit(found)


if __name__ == "__main__":
    main()
