"""What the service reports: for the log, for `watch --json`, and for the status page."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sltdocs.publishing.publisher import Publication, Receipt


class Happening(StrEnum):
    """What happened."""

    ANSWERED = "answered"
    UNCHANGED = "unchanged"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a file (`file_name` empty: to the service).

    `text` is for IT staff, in English, and never quotes a cell. `again_in` are the seconds until it is tried again.
    """

    happening: Happening
    file_name: str = ""
    folder: Path | None = None
    publication: Publication | None = None
    receipt: Receipt | None = None
    text: str = ""
    again_in: float | None = None
