"""What a set hands to the running calendars beside its calendar files: who they are for, and what the guide says."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

import msgspec
from msgspec import Struct, field

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import municipality_label
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact
from sltdocs.products.calendars.events import EventWording, contact
from sltdocs.products.calendars.files import CalendarAudience
from sltdocs.products.calendars.stable_names import ALL, CalendarNames

SHELF = "lopende.json"
"""The private artifact that carries it, in every set with calendars."""


class Reader(Struct, frozen=True):
    """Whom a running calendar is for, by its short name: what it is called, and the short names of the groups that are in it."""

    name: str
    groups: tuple[str, ...]
    is_role: bool = False
    hidden: bool = False


class Shelf(Struct, frozen=True):
    """The facts of one plan. `prefix` begins its UIDs; `first_day` and `last_day` are those of its period."""

    prefix: str
    first_day: date
    last_day: date
    form: str
    readers: Mapping[str, Reader] = field(default_factory=dict)
    municipality: str = ""
    contact: str = ""
    site: str = ""

    @property
    def written_form(self) -> WrittenForm:
        """That of the plan."""
        return WrittenForm(self.form)

    def dump(self) -> bytes:
        """As JSON with sorted keys; the same facts give the same bytes."""
        return (json.dumps(msgspec.to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def load(data: bytes) -> Shelf | None:
    """What `dump` wrote; None when it is damaged."""
    try:
        shelf = msgspec.json.decode(data, type=Shelf)
        WrittenForm(shelf.form)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        return None
    return shelf


def shelf_of(plan: Plan, readers: Iterable[CalendarAudience]) -> Artifact:
    """The facts of a plan. A group that the plan no longer has is none of its readers: its calendar closes."""
    names, wording = CalendarNames.of(plan), EventWording.of(plan)
    shelf = Shelf(
        prefix=names.prefix,
        first_day=plan.period_from,
        last_day=plan.period_to,
        form=plan.written_form.value,
        readers={_key(one): Reader(one.name, tuple(sorted(one.groups or ())), one.is_role, one.hidden) for one in readers},
        municipality=municipality_label(plan),
        contact=contact(wording),
        site=plan.site_address,
    )
    return Artifact(SHELF, shelf.dump(), private=True)


def _key(one: CalendarAudience) -> str:
    return f"deltakere/{one.slug}" if one.is_role else one.slug


EVERYBODY = ALL
"""The short name of the calendar with all meetings."""
