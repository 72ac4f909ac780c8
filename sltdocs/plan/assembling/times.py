"""`Fra` and `Til` of a row: blank, one time, a range typed into one cell, or two times."""

from datetime import time

from sltdocs.plan.assembling.rows import Row


def times(row: Row) -> tuple[time | None, time | None]:
    """Start and end; a range typed into one cell is both, unless the other cell says otherwise."""
    first, second = row.clock("start"), row.clock("end")
    if first is None:
        return (second.start, second.end) if second and second.end else (None, second.start if second else None)
    return first.start, second.start if second else first.end


def contradict(row: Row) -> bool:
    """Whether `Fra` holds a range that ends at another time than `Til` says."""
    first, second = row.clock("start"), row.clock("end")
    return bool(first and first.end and second and second.start != first.end)
