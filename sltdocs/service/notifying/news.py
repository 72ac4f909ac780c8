"""What a receiver has not been told yet: names only, as what is told of them is read from the outbox when it is sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec.json import decode

from sltdocs.publishing.layout import REJECTED
from sltdocs.service.backing_off import LONGEST
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.notifying.receivers import Receiver

LASTING = 3
"""How often something must have failed before people are told: most trouble is over at once."""
_OVER = 2 * LONGEST
"""Seconds after which trouble that is not met again is over: it would have been tried again before that."""


@dataclass(slots=True)
class NewsTrouble:
    """Trouble with a file (or, without a name, with the service): how often, when last (monotonic seconds), and whether told."""

    reason: str
    shown_name: str = ""
    times: int = 0
    last: float = 0.0
    told: bool = False


@dataclass(slots=True)
class News:
    """News for one receiver, and when the last came.

    Folders of plans and of answers below `_avvist`, trouble by file name, refused templates.
    """

    receiver: Receiver
    plans: set[str] = field(default_factory=set)
    rejected: set[str] = field(default_factory=set)
    troubles: dict[str, NewsTrouble] = field(default_factory=dict)
    templates: set[str] = field(default_factory=set)
    last: float = float("-inf")

    def note(self, event: ServiceEvent, now: float) -> bool:
        """Takes in what happened at `now` (seconds on a clock that never jumps); gives whether it is worth telling."""
        worth = self._note(event, now)
        if worth:
            self.last = now
        return worth

    def _note(self, event: ServiceEvent, now: float) -> bool:
        if event.happening is Happening.TROUBLE:
            return self._trouble(event, now)
        if event.happening in {Happening.TEMPLATE_REFUSED, Happening.TEMPLATE_TAKEN}:
            return self._template(event)
        if event.happening not in {Happening.ANSWERED, Happening.UNCHANGED, Happening.RELEASED}:
            return False
        self.troubles.pop(event.file_name, None)
        if event.happening is Happening.UNCHANGED or event.waits or event.folder is None or not self.receiver.plans:
            return False
        kept = self.rejected if event.folder.parent.name == REJECTED else self.plans
        kept.add(event.folder.name)
        return True

    def lasting(self, now: float) -> dict[str, str]:
        """The reasons of trouble that lasts and has not been told, by the name that is shown of the file."""
        self.troubles = {name: one for name, one in self.troubles.items() if now - one.last < _OVER}
        return {one.shown_name: one.reason for one in self.troubles.values() if one.times >= LASTING and not one.told}

    def untold(self, now: float) -> "Told":
        """All of it, for one digest."""
        return Told(frozenset(self.plans), frozenset(self.rejected), self.lasting(now), frozenset(self.templates))

    def is_any(self, now: float) -> bool:
        """Whether there is something to tell."""
        return bool(self.plans or self.rejected or self.templates or self.lasting(now))

    def told(self, what: "Told") -> None:
        """Forgets what has been told; what has come meanwhile stays."""
        self.plans -= what.plans
        self.rejected -= what.rejected
        self.templates -= what.templates
        for trouble in self.troubles.values():
            if trouble.shown_name in what.troubles and trouble.times >= LASTING:
                trouble.told = True

    def _template(self, event: ServiceEvent) -> bool:
        """One that was mended before anybody was told is no news."""
        if not self.receiver.trouble or event.happening is Happening.TEMPLATE_TAKEN:
            self.templates.discard(event.file_name)
            return False
        self.templates.add(event.file_name)
        return True

    def _trouble(self, event: ServiceEvent, now: float) -> bool:
        if not self.receiver.trouble:
            return False
        trouble = self.troubles.setdefault(event.file_name, NewsTrouble(event.reason.value, event.shown_name))
        trouble.times, trouble.last, trouble.reason = trouble.times + 1, now, event.reason.value
        return trouble.times == LASTING


class Told(Struct, frozen=True):
    """What one digest tells."""

    plans: frozenset[str]
    rejected: frozenset[str]
    troubles: Mapping[str, str]
    templates: frozenset[str] = frozenset()


class KeptNews(Struct, frozen=True):
    """What of one receiver's news outlasts a restart."""

    plans: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    templates: frozenset[str] = frozenset()


def as_json(boxes: Mapping[str, News]) -> bytes:
    """What outlasts a restart, by the receivers' labels. Trouble does not: what still troubles shows itself again."""
    kept = {
        label: {"plans": sorted(news.plans), "rejected": sorted(news.rejected), "templates": sorted(news.templates)}
        for label, news in boxes.items()
    }
    return json.dumps({label: names for label, names in kept.items() if any(names.values())}, ensure_ascii=False).encode()


def take_back(boxes: Mapping[str, News], data: bytes) -> None:
    """Adds what was kept to the news of those who still are receivers; what cannot be read is let go."""
    try:
        kept = decode(data, type=dict[str, KeptNews])
    except ValueError:
        return
    for label in boxes.keys() & kept.keys():
        boxes[label].plans |= kept[label].plans
        boxes[label].rejected |= kept[label].rejected
        boxes[label].templates |= kept[label].templates
