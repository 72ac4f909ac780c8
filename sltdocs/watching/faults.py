"""Faults told without what they quote: the text of an exception from our own code may hold what stands in a cell."""

import traceback
from pathlib import Path


def described(fault: BaseException) -> str:
    """What the operating system says, and of other faults their name and place: `ValueError at sets.py:41`."""
    if isinstance(fault, OSError) and fault.errno is not None:
        return str(fault)
    return f"{type(fault).__name__} at {place(fault)}"


def place(fault: BaseException) -> str:
    """Module and line where it was raised."""
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
