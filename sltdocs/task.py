"""What a build is asked to do and what it may answer; light to import, as those who only hand it on need it too."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from sltdocs.contract.code import Code
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.inputs import AdoptedElsewhere, Options, Published, TemplateSource
from sltdocs.products.publication import Key, Origin
from sltdocs.word.template.keeping import TemplateCache


class Installation(Protocol):
    """Where a workbook is built: an outbox with what has been published so far, and the templates. It is only read."""

    @property
    def templates(self) -> TemplateSource:
        """The Word templates, own ones before the shipped."""

    @property
    def compiled(self) -> TemplateCache:
        """Where compiled templates are kept."""

    @property
    def earlier_templates(self) -> tuple[TemplateSource, ...]:
        """Where to take a template from when an own one fails, one after the other."""

    def refused_for(self, municipalities: str, form: WrittenForm) -> Iterable[str]:
        """The own templates with a fault in place of which an earlier version is used."""

    def key(self, workbook: str, municipalities: str, form: WrittenForm | None) -> Key:
        """The key of a workbook with this fingerprint; `municipalities` empty and `form` None when its plan cannot be told."""

    def standing(self, workbook: str, origin: Origin, file_name: str, identity: str, municipalities: str) -> "Known | None":
        """What this state of this file is to its plan: answered already, not the one that counts, or something new (None)."""

    def has_answered(self, workbook: str, identity: str, municipalities: str) -> bool:
        """Whether this content has been published for this plan, and nothing has changed since."""

    def previously(self, identity: str, report_year: int | None) -> Published:
        """What the plan's products need to know of its earlier sets."""

    def rival(self, identity: str, file_name: str) -> str:
        """The name of another workbook that this plan was last made from; empty when there is none."""

    def goes_on(self, identity: str, file_name: str) -> bool:
        """Whether it goes on as this plan what something has been published of already: only its period was corrected."""

    def other_name(self, municipalities: str, names: Iterable[str], file_name: str) -> tuple[str, str] | None:
        """Under which other name than these a workbook of another file has published plans of this number: name and file."""

    def adopted_before(self, identity: str, file_name: str) -> tuple[AdoptedElsewhere, ...]:
        """The editions of the adopted plan that this workbook was last, when only its period is another now; none otherwise."""


class Task(Struct, frozen=True):
    """One workbook to build. `now` is aware and in UTC.

    `conflict_copies` are copies beside it that a synchronising program made. `refusal` is given when the workbook
    has brought a child process down before: then only the answer that says so is made. `touched` is the file's own time.
    `counts`: it is the plan's workbook now, also when the newest set came from a newer one; `unused` are older workbooks of
    the plan beside it, and makes its answer once more to tell of them. `anew`: it has had its answer, and gets it once more.
    `patience` are the seconds that what goes out waits.
    `status_page`: the outbox has one that the answer can lead to. `trial`: nothing is published, only the document of the
    template of this name (`plan.nb.docx`) is wanted, for whoever restyles it. `is_open`: somebody still has the workbook open.
    """

    data: bytes
    file_name: str
    now: datetime
    installation: Installation
    options: Options = Options()
    written_form: WrittenForm = WrittenForm.NB
    conflict_copies: tuple[str, ...] = ()
    refusal: Code | None = None
    touched: datetime | None = None
    counts: bool = False
    unused: tuple[str, ...] = ()
    anew: bool = False
    patience: float = 0.0
    status_page: bool = False
    trial: str = ""
    is_open: bool = False


class Unchanged(Struct, frozen=True):
    """This content has had its answer before; it lies in the folder of the plan with this identity."""

    identity: str


class Unused(Struct, frozen=True):
    """Not published: the plan with this identity comes from a workbook of another name that was saved later, or that is the
    `same` in content.
    """

    identity: str
    other: str
    same: bool = False


Known = Unchanged | Unused
"""What needs no publication."""
