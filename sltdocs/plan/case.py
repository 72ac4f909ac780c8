"""What the groups treat in their meetings; it is for the meeting papers alone, and never published."""

from msgspec import Struct

from sltdocs.contract.choices import CaseStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties
from sltdocs.plan.source import EMPTY, UNKNOWN, Source


class Case(Struct, frozen=True):
    """Sak. `group` is a Kortnavn as on `Grupper`, blank for an unknown one; `meeting` its number or date as typed."""

    case: Text
    group: str = ""
    meeting: str = ""
    case_number: str = ""
    background: Text = EMPTY
    decision: Text = EMPTY
    responsible: Parties | None = None
    deadline: Deadline | None = None
    status: CaseStatus | None = None
    measures: tuple[str, ...] = ()
    source: Source = UNKNOWN
