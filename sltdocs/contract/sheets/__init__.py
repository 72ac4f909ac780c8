"""Every sheet of the contract, in the order of the starter workbook."""

from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets.cases import CASES
from sltdocs.contract.sheets.measures import FOCUS_AREAS, GOALS, GUIDELINES, MEASURES
from sltdocs.contract.sheets.organisation import DAYS_OFF, GROUPS, MEETINGS, PARTICIPANTS, SERIES
from sltdocs.contract.sheets.plan import ADOPTIONS, LINKS, PLAN, TEXTS
from sltdocs.contract.sheets.reporting import ACTIVITIES, GRANTS, KEY_FIGURES
from sltdocs.contract.sheets.withdrawals import WITHDRAWALS
from sltdocs.contract.written_form import Both

CONTRACT_VERSION = 2
"""The version of the workbook contract; the workbook says its own in `Plan`, `Arbeidsbokversjon`.

Columns are read whatever it says: the number only tells an older program that it knows too little.
"""

SHEETS: tuple[Sheet, ...] = (
    PLAN, ADOPTIONS, TEXTS, GOALS, GUIDELINES, FOCUS_AREAS, MEASURES, GROUPS, PARTICIPANTS,
    SERIES, MEETINGS, DAYS_OFF, ACTIVITIES, KEY_FIGURES, GRANTS, LINKS, CASES, WITHDRAWALS,
)  # fmt: skip

_BY_KEY = {found.key: found for found in SHEETS}

INSTRUCTIONS = Both("Veiledning", "Rettleiing")
"""The sheet of instructions: never read."""

LISTS = Both("Lister", "Lister")
"""The sheet that holds the words of the drop-downs: never read."""


def sheet(key: str) -> Sheet:
    """The sheet with this key; KeyError if there is none."""
    return _BY_KEY[key]
