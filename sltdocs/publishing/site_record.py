"""`_koordinator/<municipality no>/nettsted.json`: for which day the public pages were made last."""

import json
from datetime import date
from pathlib import Path

from msgspec import Struct, to_builtins
from msgspec.json import decode

from sltdocs.publishing.files import Fence, renew_file, unfenced
from sltdocs.publishing.layout import COORDINATOR, numbers_in, outbox_of

_NAME = "nettsted.json"


class SiteRecord(Struct, frozen=True):
    """The day in Oslo."""

    day: date


def site_record(plan: Path) -> SiteRecord | None:
    """The record of a plan's municipality; None when there is none that can be read: the pages are then made anew."""
    try:
        return decode(_file(plan).read_bytes(), type=SiteRecord)
    except (OSError, ValueError):
        return None


def note_site(plan: Path, record: SiteRecord, fence: Fence = unfenced) -> None:
    """Writes it down. Raises OSError."""
    file = _file(plan)
    file.parent.mkdir(parents=True, exist_ok=True)
    renew_file(file, (json.dumps(to_builtins(record), indent=1, sort_keys=True) + "\n").encode(), fence)


def is_of_another_day(plan: Path, today: date) -> bool:
    """Whether the pages were made on another day: a plan may have come into force since, and meetings are over."""
    record = site_record(plan)
    return record is not None and record.day != today


def _file(plan: Path) -> Path:
    return outbox_of(plan) / COORDINATOR / numbers_in(plan.name) / _NAME
