"""What products need besides the plan; all of it comes from the shell, so that products stay pure."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from msgspec import Struct, field

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.adoption.deciding import AdoptionState
from sltdocs.plan.reporting.report_state import TreatedReport
from sltdocs.privacy.still_out import Edition
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.products.calendar_cells import CalendarCells
from sltdocs.products.former_period import FormerPeriod
from sltdocs.products.notice_memory import NoticeMemory
from sltdocs.products.opaque_keys import CalendarMemory, GroupKeys
from sltdocs.products.release import ReleaseState
from sltdocs.word.template.keeping import Forgetful, TemplateCache


class TemplateSource(Protocol):
    """Where Word templates come from."""

    def template(self, name: str, municipalities: str) -> bytes:
        """The docx template `name` (`plan.nb.docx`), own ones if there are: of `4699`, or of a joint plan, `4647-4651`."""

    def logo(self, municipalities: str) -> bytes | None:
        """The municipality's logo (png), if it has one."""

    def style(self, name: str, municipalities: str) -> bytes | None:
        """The municipality's own style sheet of this name, if it has one."""


class Options(Struct, frozen=True):
    """What the settings switch on or off in the products."""

    advice: bool = True
    mail_drafts: bool = False
    qr_codes: bool = False
    pdf: bool = False
    site_drafts: bool = False
    presentation: bool = True


class StateFault(Struct, frozen=True):
    """Something that the outbox has to remember and that was damaged or gone: where, and whether it could be told again."""

    path: str
    recovered: bool


class AdoptedEdition(Struct, frozen=True):
    """The newest edition of an adopted plan, locked: its `name` (`handlingsplan-rev2`), facts, document and PDF as frozen.

    `facts` and `document` are None when they are lost or were taken back. `workbook` is the fingerprint of the workbook that
    it was made from, `locked` when (aware). `altered`: the files of editions that are not as they were frozen. `earlier`
    are the facts of the editions before it, oldest first, `names` those of all editions. `page` is what its page on the web
    prints (None: an older version locked it, and kept no such facts).
    """

    name: str
    facts: bytes | None
    document: bytes | None
    locked: datetime
    pdf: bytes | None = None
    workbook: str = ""
    altered: str = ""
    earlier: tuple[bytes, ...] = ()
    names: tuple[str, ...] = ()
    page: bytes | None = None


class AdoptedElsewhere(Struct, frozen=True):
    """An edition of another plan that the municipality has adopted: that plan's identity, the edition's facts (None when they are
    lost) and when it was locked (aware).
    """

    identity: str
    facts: bytes | None
    locked: datetime


class OtherPlan(Struct, frozen=True):
    """What another plan of the same municipality has published: its identity, the name of the workbook that its newest set
    came from, its calendars as in `Published`, and what that set remembers of groups (None when it has no such record).
    """

    identity: str
    file_name: str = ""
    calendars: Mapping[str, bytes] = field(default_factory=dict)
    archived: tuple[Mapping[str, bytes], ...] = ()
    memory: CalendarMemory | None = None


class Published(Struct, frozen=True):
    """What the plan's folder in the outbox holds from before.

    `calendars` are the newest published `.ics` files by artifact path; `archived` the same from older sets, newest
    first, used where a newest one is missing or damaged, and read from the disk only then; `adopted` is the snapshot of the
    adopted plan, if there is one, and `previous` that of the newest plan, or, when a report is asked for, of the newest that
    reported an earlier year. `edition` is the adopted edition that counts, `before` the facts of sets from before it was
    locked and `workbooks_before` the fingerprints of their workbooks, `elsewhere` the editions of other plans that the
    municipality has adopted, alone or with others. `faults` is what of all this could not be read. `others` are the other plans
    of the municipality, `keys` the opaque keys of its groups, `figures` the numbers that any of them have told. `withdrawn` is
    what was taken back of the plan and has not been lifted. `cells` are what the newest calendars were made from (None: unknown).
    `notices` is what participants have been told of changes (None: unknown), `drafts` the names of the drafts that still wait.
    `newest` are the facts of the newest set, whatever year it reported.
    `presentation` is the newest published one, so that it need not be written again.
    `editions` are all sets and adopted documents that are out, newest first, those of the other plans after them.
    Calendars and cells are those of released sets only; `release` is how far the newest set has come, and `reports` are the
    status reports that were treated, oldest first.
    """

    calendars: Mapping[str, bytes] = field(default_factory=dict)
    archived: tuple[Mapping[str, bytes], ...] = ()
    adopted: bytes | None = None
    edition: AdoptedEdition | None = None
    before: tuple[bytes, ...] = ()
    workbooks_before: frozenset[str] = frozenset()
    elsewhere: tuple[AdoptedElsewhere, ...] = ()
    previous: bytes | None = None
    faults: tuple[StateFault, ...] = ()
    others: tuple[OtherPlan, ...] = ()
    figures: tuple[bytes, ...] = ()
    keys: GroupKeys = GroupKeys()
    newest: bytes | None = None
    withdrawn: tuple[Withdrawn, ...] = ()
    cells: CalendarCells | None = None
    notices: NoticeMemory | None = None
    drafts: frozenset[str] = frozenset()
    presentation: bytes | None = None
    editions: tuple[Edition, ...] = ()
    release: ReleaseState = ReleaseState()
    reports: tuple[TreatedReport, ...] = ()


class Hindrance(StrEnum):
    """Why a document could not be turned into a PDF."""

    ABSENT = "absent"  # LibreOffice is not installed
    SLOW = "slow"
    FAILED = "failed"


class Converted(Struct, frozen=True):
    """The PDF that another program made of a Word document, not looked at yet, or what hindered it."""

    pdf: bytes = b""
    hindrance: Hindrance | None = None


Convert = Callable[[bytes], Converted]
"""Has a PDF made of a Word document; starting programs is for the shell."""


class ProductInputs(Struct, frozen=True):
    """Everything around a plan when its products are made. `now` is aware and in UTC; `file_name` is her workbook's.

    `written_form` is that of answers to workbooks that do not say theirs. `convert` makes the PDFs of Word
    documents; None makes none. `compiled` keeps what templates were compiled to. `adoption` is what the workbook means for
    what was adopted; None where nobody has asked. `earlier` are where to take templates from, one after the other, when one
    of `templates` fails. `patience` are the seconds that what goes out to others waits; `holds_back`: calendars wait for her
    word when most of a group's meetings would be cancelled without one. `saved`: when the workbook was saved (aware).
    `status_page`: the outbox has one. `former`: what was reported of the period before.
    `waits`: only the answer is given now, as somebody still has the workbook open.
    """

    now: datetime
    templates: TemplateSource
    published: Published = Published()
    options: Options = Options()
    file_name: str = ""
    written_form: WrittenForm = WrittenForm.NB
    convert: Convert | None = None
    compiled: TemplateCache = field(default_factory=Forgetful)
    adoption: AdoptionState | None = None
    earlier: tuple[TemplateSource, ...] = ()
    patience: float = 0.0
    holds_back: bool = True
    saved: datetime | None = None
    status_page: bool = False
    former: FormerPeriod | None = None
    waits: bool = False
