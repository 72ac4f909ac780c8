"""What the service knows about itself and the plans: shown on the status page, and kept in it for `sltdocs status`."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct, to_builtins
from msgspec.json import decode

SCHEMA_VERSION = 1
STALE_AFTER = 180
"""Seconds without a sign of life after which the service counts as gone."""

_EMBEDDED = re.compile(rb'<script type="application/json" id="state">(.*?)</script>', re.DOTALL)


class PlanCard(Struct, frozen=True):
    """A plan in the outbox: the newest set, and where its parts lie, relative to the outbox.

    `products` are keyed by product, `links` by product or `feedback`; `others` are further workbooks for the same plan.
    `unread`: her workbook cannot be used as it was saved last; what was published before stands. `altered` are files of adopted
    editions that are not as they were locked. `fell_back`: an own template failed, and an earlier one made the document.
    `due` is when it goes out to others (empty: it is out); when it is `held` it does not by itself.
    """

    identity: str
    title: str
    file_name: str
    made: str
    products: Mapping[str, str]
    links: Mapping[str, str]
    errors: int
    warnings: int
    kept: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    fell_back: bool = False
    unread: bool = False
    altered: tuple[str, ...] = ()
    due: str = ""
    held: bool = False

    @property
    def incomplete(self) -> bool:
        """Whether something could not be made."""
        return "not-made" in self.products.values()


class RejectedCard(Struct, frozen=True):
    """A file whose plan could not be told; `link` is its answer, relative to the outbox."""

    file_name: str
    made: str
    link: str
    code: str


class PlanTrouble(Struct, frozen=True):
    """A fault of the surroundings that is being retried. `file_name` is empty when it concerns the service.

    `reason` is one of `events.TroubleReason`, which has words; `text` is what the system says.
    """

    file_name: str
    text: str
    since: str
    reason: str = "other"


class Unsent(Struct, frozen=True):
    """A digest that could not be sent so far; `hindrance` is one of `notifying.receivers.SendHindrance`.

    `place` is the receiver's label, or the file with the addresses; never an address.
    """

    place: str
    hindrance: str
    since: str


class SiteOnServer(Struct, frozen=True):
    """How far the public pages have come: published last (empty: never), and what hinders it since when (empty: nothing)."""

    published: str
    hindrance: str = ""
    since: str = ""


class Past(Struct, frozen=True):
    """Something that happened; `made` is when."""

    made: str
    happening: str
    file_name: str
    link: str = ""


class ServiceState(Struct, frozen=True):
    """All of it at one moment. Times are ISO 8601 in UTC; paths are absolute."""

    seen: str
    started: str
    program: str
    inbox: str
    outbox: str
    stopped: bool = False
    queue: tuple[str, ...] = ()
    conflict_copies: tuple[str, ...] = ()
    troubles: tuple[PlanTrouble, ...] = ()
    plans: tuple[PlanCard, ...] = ()
    rejected: tuple[RejectedCard, ...] = ()
    history: tuple[Past, ...] = ()
    unsent: tuple[Unsent, ...] = ()
    templates: tuple[str, ...] = ()
    site: SiteOnServer | None = None
    stale_after: int = STALE_AFTER
    schema_version: int = SCHEMA_VERSION

    def as_json(self) -> str:
        """For a script element: nothing in it can end the element."""
        return json.dumps(to_builtins(self), ensure_ascii=False).replace("<", "\\u003c")

    @property
    def is_hindered(self) -> bool:
        """Whether there is trouble with the service itself, and not only with some file."""
        return any(not trouble.file_name for trouble in self.troubles)

    def age(self, now: datetime) -> float:
        """Seconds since the last sign of life."""
        return (now - moment(self.seen)).total_seconds()

    def is_stale(self, now: datetime) -> bool:
        """Whether the service has stopped, or has not shown itself for too long."""
        return self.stopped or self.age(now) > self.stale_after


def state_in(page: bytes) -> ServiceState:
    """The state in a status page; raises ValueError when there is none."""
    match = _EMBEDDED.search(page)
    if match is None:
        raise ValueError("no state in the page")
    try:
        return decode(match[1], type=ServiceState)
    except ValueError as fault:
        raise ValueError(f"not a state: {fault}") from fault


def moment(text: str) -> datetime:
    """The aware moment of an ISO text."""
    return datetime.fromisoformat(text).astimezone(UTC)


_OSLO = ZoneInfo("Europe/Oslo")


def clock_time(text: str) -> str:
    """An ISO moment in Norwegian time: `23.11.2026 kl. 17.05`."""
    local = moment(text).astimezone(_OSLO)
    return f"{local.day}.{local.month}.{local.year} kl. {local:%H.%M}"
