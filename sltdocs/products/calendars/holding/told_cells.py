"""Which cells gave a meeting its time, and what its own row says of it."""

from datetime import datetime, timedelta
from hashlib import sha256

from sltdocs.plan.model import Source
from sltdocs.plan.schedule.occurrences import USUAL_LENGTH
from sltdocs.products.calendar_cells import ToldMeeting
from sltdocs.products.calendars.wanted_meetings import WantedMeeting

NOBODY, GROUP, WHOLE_DAY, OWN = range(4)
"""Who gives a time: no cell, the group's usual time, «Heldags» of the row or a range in it, its own cell."""


def told(row: WantedMeeting) -> ToldMeeting:
    """What the cells say of a meeting. One that was not read from a workbook says everything itself."""
    source = row.source
    if not source.cells and not source.columns:
        return ToldMeeting(OWN, OWN)
    return ToldMeeting(_start(row), _end(row), "" if row.of_series else _own(row))


def speaks(source: Source, key: str) -> bool:
    """Whether the row has a cell of its own for this."""
    return not source.is_blank(key)


def length(row: WantedMeeting) -> timedelta:
    """How long a meeting takes; a whole day is one."""
    return row.end - row.start


def _start(row: WantedMeeting) -> int:
    if speaks(row.source, "start"):
        return OWN
    if not isinstance(row.start, datetime):
        return WHOLE_DAY if speaks(row.source, "all_day") else NOBODY
    return GROUP


def _end(row: WantedMeeting) -> int:
    if speaks(row.source, "end"):
        return OWN
    if not isinstance(row.start, datetime):
        return WHOLE_DAY if speaks(row.source, "all_day") else NOBODY
    if row.group.duration is not None and length(row) == row.group.duration:
        return GROUP
    return NOBODY if length(row) == USUAL_LENGTH else WHOLE_DAY  # a range such as 9–11 in the cell of the start


def _own(row: WantedMeeting) -> str:
    """A fingerprint of the row without what it takes from its group."""
    times = [str(getattr(row, key)) if speaks(row.source, key) else "" for key in ("start", "end")]
    place = row.place if speaks(row.source, "place") else ""
    facts = (str(row.day), row.number, *times, place, row.link, row.topic, row.agenda.plain, str(row.cancelled))
    return sha256("\n".join(facts).encode("utf-8", "replace")).hexdigest()[:16]
