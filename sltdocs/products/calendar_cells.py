"""What the next run must know of the cells that the published calendars were made from: a blanked cell is no edit of the time.

Only the coordinator's part of a set holds it. No cell is quoted: which cells spoke, and fingerprints of what they said.
"""

import json
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct, field

CELLS = "kalenderruter.json"
"""The private artifact that carries it, in every set with calendars."""


class ToldMeeting(Struct, frozen=True):
    """Who gave a published meeting its `start` and `end`: the higher, the nearer to its own row (`holding.told_cells`);
    and a fingerprint of what its own row says.
    """

    start: int = 0
    end: int = 0
    own: str = ""

    def with_former(self, former: "ToldMeeting | None") -> "ToldMeeting":
        """What is held back until the cell speaks again stays asked for."""
        return ToldMeeting(max(self.start, former.start), max(self.end, former.end), self.own) if former else self


class CalendarCells(Struct, frozen=True):
    """Meetings by UID; `columns` of each sheet; what gave each series its dates, by fingerprint; days off, first day to last."""

    meetings: Mapping[str, ToldMeeting] = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    series: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    days_off: Mapping[str, str] = field(default_factory=dict)

    def dump(self) -> bytes:
        """As JSON with sorted keys; the same cells give the same bytes."""
        return (json.dumps(msgspec.to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def load(data: bytes) -> CalendarCells | None:
    """What `dump` wrote; None when it is damaged. What a newer version wrote beside it is passed over."""
    try:
        return msgspec.json.decode(data, type=CalendarCells)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def together(own: CalendarCells | None, others: Iterable[CalendarCells]) -> CalendarCells | None:
    """With the meetings that other plans of the municipality published: their UIDs go on here."""
    theirs = {uid: one for other in others for uid, one in other.meetings.items()}
    if own is None:
        return CalendarCells(theirs) if theirs else None
    return msgspec.structs.replace(own, meetings={**theirs, **own.meetings})
