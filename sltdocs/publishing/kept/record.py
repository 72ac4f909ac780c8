"""sett.json: what a published set was made from, what is in it, and how each product went. Never what a cell says."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct, field, to_builtins
from msgspec.json import decode

from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.products.publication import Origin, TreatedReportRecord

SCHEMA_VERSION = 1
STAMP = "%Y-%m-%dT%H:%M:%SZ"


class FileRecord(Struct, frozen=True):
    """A file of a set: its fingerprint and the product it belongs to (`feedback` for the answer to the coordinator)."""

    sha256: str
    product: str


class FindingRecord(Struct, frozen=True):
    """A finding without its words: code, severity and place."""

    code: str
    severity: str
    sheet: str
    cell: str


class SetRecord(Struct, frozen=True):
    """One published set. `key` is the fingerprint of workbook, templates and program version together.

    `adopted_document` is the path of the document to freeze when the plan is adopted, else empty; `adoption` the value of an
    AdoptionStep. `withdrawn` is what nothing in the set tells, because it was made without it or it was taken out since.
    `origin` is the state of the workbook, `continues` the plan that goes on as this one since its period was corrected.
    `due` is when it goes out to others (empty: of a version that knew no waiting); one that is `held` does not by itself.
    `reports` are the status reports that are locked, with it or before it.
    """

    key: str
    made: str
    file_name: str
    workbook: str
    templates: str
    program: str
    written_form: str
    products: Mapping[str, str]
    files: Mapping[str, FileRecord]
    findings: tuple[FindingRecord, ...] = ()
    title: str = ""
    adopted_document: str = ""
    adoption: str = ""
    withdrawn: tuple[Withdrawn, ...] = ()
    origin: Origin = Origin()
    continues: str = ""
    due: str = ""
    held: bool = False
    reports: tuple[TreatedReportRecord, ...] = ()
    schema_version: int = field(default=SCHEMA_VERSION)

    def __post_init__(self) -> None:
        """Raises ValueError when the time is none: sets are ordered by it."""
        for moment in (self.made, self.due or self.made):
            datetime.strptime(moment, STAMP)  # noqa: DTZ007  only tried

    def dump(self) -> bytes:
        """As JSON, with sorted keys."""
        return (json.dumps(to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()

    @property
    def moment(self) -> datetime:
        """When the set was made, aware."""
        return datetime.strptime(self.made, STAMP).replace(tzinfo=UTC)

    @property
    def due_moment(self) -> datetime:
        """When it goes out, aware; as soon as it is made where nothing is said."""
        return datetime.strptime(self.due or self.made, STAMP).replace(tzinfo=UTC)


def load(data: bytes) -> SetRecord:
    """A record from JSON; what a newer version has added is passed over. Raises ValueError when it is none."""
    return decode(data, type=SetRecord)
