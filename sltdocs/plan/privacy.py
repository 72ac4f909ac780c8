"""The privacy gate: nothing that tells who a person is may reach a public document or calendar.

Law: personopplysningsloven and offentlegforskrifta § 7 keep identity numbers off the net; see docs/decisions/privacy.md.
"""

from collections.abc import Iterable, Iterator

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.contract.identity_numbers import find
from sltdocs.contract.personal import Sign, signs
from sltdocs.contract.rows import Contents, Entry, Record
from sltdocs.contract.schema import DOCUMENTS, EVERYTHING, NOTHING, Column, Product, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties
from sltdocs.findings import Finding, finding

_PLAN = frozenset({Product.ACTION_PLAN})
_REPORT = frozenset({Product.STATUS_REPORT})
_CALENDARS = frozenset({Product.CALENDARS})

PRINTED_IN = {
    "plan": EVERYTHING,
    "adoptions": DOCUMENTS,
    "texts": DOCUMENTS,
    "goals": DOCUMENTS,
    "guidelines": _PLAN,
    "focus-areas": DOCUMENTS,
    "measures": DOCUMENTS,
    "groups": EVERYTHING,
    "participants": EVERYTHING,
    "series": EVERYTHING,
    "meetings": EVERYTHING,
    "days-off": _PLAN | _CALENDARS,
    "activities": DOCUMENTS,
    "key-figures": DOCUMENTS,
    "grants": _REPORT,
    "links": DOCUMENTS,
}
"""The products that carry what a sheet says."""

_CONTACT_FIELDS = frozenset(
    {"coordinator", "coordinator_email", "coordinator_phone", "police_contact", "police_contact_email", "police_contact_phone"}
)
_WARNINGS = {
    Sign.PHONE: Code.PHONE_IN_TEXT,
    Sign.EMAIL: Code.EMAIL_IN_TEXT,
    Sign.BIRTHDAY: Code.BIRTHDAY_IN_TEXT,
    Sign.CHILD: Code.CHILD_RECOGNISABLE,
}


def privacy_findings(contents: Contents, file_name: str = "") -> tuple[Finding, ...]:
    """What must not be published. An identity number stops every product that would carry it, all of them when it
    stands in the file's name; contact details and recognisable children are warnings.
    """
    named = [finding(Code.IDENTITY_NUMBER_IN_NAME, blocks=EVERYTHING)] if find(file_name) else []
    return (*named, *(found for sheet in SHEETS for found in _in_sheet(contents, sheet)))


def _in_sheet(contents: Contents, sheet: Sheet) -> Iterator[Finding]:
    table = contents.table(sheet.key)
    if find(table.name):
        yield finding(Code.IDENTITY_NUMBER, Place(masked_name(table.name)), blocks=PRINTED_IN[sheet.key])
    for record in table:
        for key, entry in record.entries.items():
            yield from _in_entry(sheet, sheet.column(key), record, entry)


def masked_name(name: str) -> str:
    """A sheet's name without its digits, so that a finding about it repeats no number."""
    return "".join("*" if sign.isdigit() else sign for sign in name)


def _in_entry(sheet: Sheet, column: Column, record: Record, entry: Entry) -> Iterator[Finding]:
    texts = tuple(texts_of(entry))
    if any(find(text) for text in texts):
        blocks = NOTHING if column.private else PRINTED_IN[record.sheet]
        yield finding(Code.IDENTITY_NUMBER, entry.place, blocks=blocks)
    if column.private or (sheet.key == "plan" and column.key in _CONTACT_FIELDS):
        return
    seen = dict.fromkeys(sign for text in texts for sign in signs(text))
    for sign in seen:
        yield finding(_WARNINGS[sign], entry.place)


def texts_of(entry: Entry) -> Iterable[str]:
    """Every text in an entry's value that would be printed, and every link."""
    value = entry.value
    if isinstance(value, Parties):
        value = value.text
    if isinstance(value, Text):
        return (value.plain, *(run.link for run in value.runs if run.link and not run.link.startswith("mailto:")))
    if isinstance(value, Deadline):
        return (value.typed,)
    if isinstance(value, str):
        return (value,)
    if isinstance(value, tuple):
        return tuple(str(item) for item in value)
    return (entry.typed,)
