"""What the next run must know of what participants have been told: what each changed meeting was before, and which drafts wait.

Only the coordinator's part of a set holds it. Of words it quotes no more than places that stood in public calendars.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from hashlib import sha256

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.ical.event import Moment, PublishedEvent, local_day
from sltdocs.ical.reading import link_of
from sltdocs.ical.zone import OSLO

NOTICES = "varsler.json"
"""The private artifact that carries it, in every set with calendars."""
DRAFTS = "skal-sendes/"
"""The folder of the drafts that are to be sent."""


class FormerMeeting(Struct, frozen=True):
    """A meeting as somebody may still have it: when it was, where, and a fingerprint of its link. Times in Oslo, in ISO form."""

    start: str
    end: str
    place: str = ""
    link: str = ""
    cancelled: bool = False

    @classmethod
    def of(cls, entry: PublishedEvent) -> "FormerMeeting":
        """What a published meeting says of that."""
        return cls(_iso(entry.start), _iso(entry.end), entry.place, fingerprint_of_link(entry), entry.cancelled)

    @property
    def times(self) -> tuple[Moment, Moment]:
        """Start and end as an event has them."""
        return _moment(self.start), _moment(self.end)

    @property
    def day(self) -> date:
        """Its first day in Oslo."""
        return local_day(_moment(self.start))


class LoggedChange(Struct, frozen=True):
    """That a meeting became another one on a day (ISO), and what it was before (None: there was none)."""

    day: str
    uid: str
    before: FormerMeeting | None = None


class WaitingDraft(Struct, frozen=True):
    """A draft of an e-mail that had not been sent when it was made: its file, and the meeting as those who get it know it."""

    file: str
    before: FormerMeeting | None = None


class NoticeMemory(Struct, frozen=True):
    """The log, newest first; `drafts` by UID, or by a group's short name for one about its calendar; `groups`: who has been told.

    `groups` are the short names of those whose calendar there has been a draft about. `is_new`: nothing has ever changed.
    """

    log: tuple[LoggedChange, ...] = ()
    drafts: Mapping[str, WaitingDraft] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    is_new: bool = False

    def dump(self) -> bytes:
        """As JSON with sorted keys; the same memory gives the same bytes."""
        return (json.dumps(msgspec.to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def load(data: bytes) -> NoticeMemory | None:
    """What `dump` wrote; None when it is damaged. What a newer version wrote beside it is passed over."""
    try:
        memory = msgspec.json.decode(data, type=NoticeMemory)
        told = (*(one.before for one in memory.log), *(one.before for one in memory.drafts.values()))
        _ = [before.times for before in told if before]
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        return None
    return memory


def together(own: NoticeMemory | None, others: Iterable[NoticeMemory]) -> NoticeMemory | None:
    """With what other plans of the municipality told of meetings that go on here."""
    rest = tuple(others)
    if own is None and not rest:
        return None
    known = own or NoticeMemory()
    logged = {(one.day, one.uid): one for memory in (*rest, known) for one in memory.log}
    log = tuple(sorted(logged.values(), key=lambda one: (one.day, one.uid), reverse=True))
    return replace(known, log=log)


def without_places(data: bytes) -> bytes:
    """The same without any place: what was taken back of a meeting must not be told by what it was before."""
    memory = load(data)
    if memory is None:
        return b""
    log = tuple(replace(one, before=_silent(one.before)) for one in memory.log)
    drafts = {key: replace(one, before=_silent(one.before)) for key, one in memory.drafts.items()}
    return replace(memory, log=log, drafts=drafts).dump()


def _silent(before: FormerMeeting | None) -> FormerMeeting | None:
    return replace(before, place="", link="") if before else None


def fingerprint_of_link(entry: PublishedEvent) -> str:
    """By which it is told that a meeting's link is another one; empty without a link."""
    link = link_of(entry)
    return sha256(link.encode()).hexdigest()[:16] if link else ""


def _iso(moment: Moment) -> str:
    return f"{moment.astimezone(OSLO):%Y-%m-%dT%H:%M:%S}" if isinstance(moment, datetime) else moment.isoformat()


def _moment(text: str) -> Moment:
    if "T" in text:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=OSLO)
    return date.fromisoformat(text)
