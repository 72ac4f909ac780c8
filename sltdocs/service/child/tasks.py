"""What the service asks its child process to do, and what it may hear back; light to import, as the parent needs it too."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct, field

from sltdocs.contract.code import Code
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.inputs import Converted, Options


class Task(Struct, frozen=True):
    """One workbook to handle. `now` is aware and in UTC.

    `conflict_copies` are copies beside it that a synchronising program made. `refusal` is given when the workbook
    has brought a child process down before: then only the answer that says so is made. `converted` is what became of
    the documents that the same task without it gave, by their fingerprints. `compiled` is the
    private folder in which own templates are kept ready, if there is one.
    """

    data: bytes
    file_name: str
    now: datetime
    outbox: Path
    templates: Path | None
    options: Options
    written_form: WrittenForm = WrittenForm.NB
    conflict_copies: tuple[str, ...] = ()
    refusal: Code | None = None
    converted: Mapping[str, Converted] = field(default_factory=dict)
    compiled: Path | None = None


class Unchanged(Struct, frozen=True):
    """This content has had its answer before; it lies in the folder of the plan with this identity."""

    identity: str
