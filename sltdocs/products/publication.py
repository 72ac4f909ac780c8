"""What is to be published of one workbook: what a build hands to the outbox."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from msgspec import Struct, field

from sltdocs.findings.finding import Finding
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.privacy.withdrawn_facts import FormerNames
from sltdocs.products.artifact import Artifact

FEEDBACK = "feedback"
ANSWER_PAGE = "tilbakemelding.html"
"""The answer to the coordinator: in the plan's folder of her zone, two folders away from the one with the documents."""
"""What files of the answer to the coordinator are recorded under, in place of a product."""
NEXT_WORKBOOK = "slt-plan-"
"""How the file name of the next period's workbook begins, which lies beside the answer when the period comes to its end."""
PRESENTATION_FILE = "presentasjon.pptx"
"""The slides, in the plan's folder."""
FIGURES = "tall.json"
"""The record, kept with every set, of all numbers that have been told."""


def next_workbook(slug: str) -> str:
    """What the workbook of a period is called: `slt-plan-2028-2029.xlsx`."""
    return f"{NEXT_WORKBOOK}{slug}.xlsx"


class AdoptionStep(StrEnum):
    """What a set means for what was adopted."""

    LOCKS = "locks"  # its document is the next edition
    CORRECTS = "corrects"  # the same with the facts of the former edition: only the line of a decision is another
    COMPLETES = "completes"  # it agrees with the edition, whose facts an older version wrote
    STANDS = "stands"  # its document is that of the edition
    NOTHING = ""


class Key(Struct, frozen=True):
    """What decides whether a publication is new: the workbook, the templates, the program; all but the last fingerprints."""

    workbook: str
    templates: str
    program: str

    @property
    def fingerprint(self) -> str:
        """One fingerprint of the three."""
        return sha256(f"{self.workbook}\n{self.templates}\n{self.program}".encode()).hexdigest()


class Origin(Struct, frozen=True):
    """Which state of her workbook it is: a fingerprint of its `content`, when it was `saved`, when the file was `touched`.

    Times are text in UTC that sorts as they do; all are empty where nobody knows.
    """

    content: str = ""
    saved: str = ""
    touched: str = ""

    @property
    def rank(self) -> tuple[str, str]:
        """Sorts by the time of saving, then by that of the file."""
        return self.saved, self.touched


class TreatedReportRecord(Struct, frozen=True):
    """A report that is locked: its year, the `key` of its treatment (empty: unknown), and where its copy lies."""

    year: int
    key: str
    path: str


class SaidWithdrawn(Struct, frozen=True):
    """What is taken back as the workbook has it: all that it was made without, her reasons, and what she has lifted.

    `names` are how this plan calls things; they are never written down.
    """

    things: tuple[Withdrawn, ...] = ()
    why: Mapping[Withdrawn, str] = field(default_factory=dict)
    lifted: frozenset[Withdrawn] = frozenset()
    names: FormerNames = FormerNames()


class Publication(Struct, frozen=True):
    """What is to be published. `made` has the artifacts of each product (and FEEDBACK), `products` how each went.

    `snapshot` are the plan's public facts, `figures` all numbers that have been told so far: both for later versions.
    `adopted_document` is the path of what is to be frozen, or of what stands, as `adoption` says (`locks`, `corrects`,
    `completes`, `stands`). `identity` None: the plan could not be told, and only the answer to the coordinator is published.
    `due` is when it goes out to others (None: at once); when it is `held` it does not by itself.
    `report` is locked with it, `report_stands` the path of the locked copy that its report is.
    `waits`: so for now, as somebody still has the workbook open.
    """

    key: Key
    file_name: str
    written_form: str
    identity: str | None
    title: str
    made: Mapping[str, tuple[Artifact, ...]]
    products: Mapping[str, str]
    findings: tuple[Finding, ...] = ()
    snapshot: bytes | None = None
    figures: bytes | None = None
    adopted_document: str = ""
    adoption: AdoptionStep = AdoptionStep.NOTHING
    withdrawn: SaidWithdrawn = SaidWithdrawn()
    origin: Origin = Origin()
    due: datetime | None = None
    held: bool = False
    waits: bool = False
    report: TreatedReportRecord | None = None
    report_stands: str = ""
