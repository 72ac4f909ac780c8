"""Patience with a file that another program holds for a moment: bounded retries with a growing pause.

On Windows, replacing a file that Word, a virus scanner or an indexer has open fails with error 5 (access denied),
32 (sharing violation) or 33 (lock violation), mostly for milliseconds
(https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-).
"""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

HELD_BY_OTHERS = frozenset({5, 32, 33})
FIRST_PAUSE = 0.05
LONGEST_PAUSE = 2.5

_Result = TypeVar("_Result")


def held_by_others(fault: OSError) -> bool:
    """Whether the error is one of those that pass when the other program lets go."""
    return getattr(fault, "winerror", None) in HELD_BY_OTHERS


def pauses() -> Iterator[float]:
    """0.05 s, doubled each time, up to and including 2.5 s: 4.95 s in all."""
    pause = FIRST_PAUSE
    while pause < LONGEST_PAUSE:
        yield pause
        pause *= 2
    yield LONGEST_PAUSE


def patiently(action: Callable[[], _Result], sleep: Callable[[float], object] = time.sleep) -> _Result:
    """The action's result; tried again while another program holds the file. Raises the last OSError, others at once."""
    for pause in pauses():
        try:
            return action()
        except OSError as fault:
            if not held_by_others(fault):
                raise
            sleep(pause)
    return action()
