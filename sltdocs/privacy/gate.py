"""The privacy gate: nothing that tells who a person is may reach a public document or calendar.

Law: personopplysningsloven and offentlegforskrifta § 7 keep identity numbers off the net; see docs/decisions/privacy.md.
"""

from collections.abc import Container, Iterator
from enum import Enum
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.identity.identity_numbers import find, in_address, without_numbers
from sltdocs.contract.rows import Contents, Entry, Record
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.spoilt import EVERYTHING, Extent, Spoilt
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties
from sltdocs.contract.values.links import is_link
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Plan, Source
from sltdocs.privacy.people.few_people import small_number_limit
from sltdocs.privacy.people.participants_names import names_of_participants
from sltdocs.privacy.people.personal_details import Sign, signs
from sltdocs.privacy.split_numbers import split_numbers

T = TypeVar("T")

_CONTACT_FIELDS = frozenset(
    {"coordinator", "coordinator_email", "coordinator_phone", "police_contact", "police_contact_email", "police_contact_phone"}
)
_WARNINGS = {
    Sign.PHONE: PrivacyCode.PHONE_IN_TEXT,
    Sign.EMAIL: PrivacyCode.EMAIL_IN_TEXT,
    Sign.BIRTHDAY: PrivacyCode.BIRTHDAY_IN_TEXT,
    Sign.CHILD: PrivacyCode.CHILD_RECOGNISABLE,
    Sign.FEW: PrivacyCode.FEW_IN_TEXT,
}


def privacy_findings(contents: Contents, file_name: str = "") -> tuple[Finding, ...]:
    """What must not be published. An identity number stops every product that would carry it, all of them when it
    stands in the file's name; contact details and recognisable children are warnings.
    """
    named = [finding(PrivacyCode.IDENTITY_NUMBER_IN_NAME, spoils=EVERYTHING)] if find(file_name) else []
    return (*named, *(found for sheet in SHEETS for found in _in_sheet(contents, sheet)), *_participants_named(contents))


def _participants_named(contents: Contents) -> Iterator[Finding]:
    """Where a text that is printed says who has a role: the names on `Deltakere` are for the coordinator alone."""
    people = names_of_participants(contents)
    for sheet in SHEETS:
        for record in contents.table(sheet.key) if people else ():
            for key, entry in record.entries.items():
                texts = () if _is_private(sheet, sheet.column(key)) else visible_texts(entry)
                if any(people.named_in(text) for text in texts):
                    yield finding(PrivacyCode.PARTICIPANT_NAMED, entry.place)


def without_identity_numbers(plan: Plan) -> Plan:
    """The plan with every identity number in its texts masked: nothing that tells about the plan can repeat one."""
    return _masked(plan)


def _masked(value: T) -> T:
    """The same value with masked texts, all the way down; where something stands is left as it is."""
    masked: object = value
    if isinstance(value, Text):
        masked = _masked_text(value)
    elif isinstance(value, str) and not isinstance(value, Enum):
        masked = without_numbers(value)
    elif isinstance(value, tuple):
        masked = tuple(_masked(item) for item in value)
    elif isinstance(value, Struct) and not isinstance(value, Source):
        masked = replace(value, **{name: _masked(getattr(value, name)) for name in value.__struct_fields__})
    return cast(T, masked)


def _masked_text(text: Text) -> Text:
    """A number that goes over from one run to the next costs the text its styles."""
    runs = tuple(replace(run, text=without_numbers(run.text), link=without_numbers(run.link)) for run in text.runs)
    masked = replace(text, runs=runs)
    return replace(text, runs=Text.of(without_numbers(masked.plain)).runs) if find(masked.plain) else masked


def _in_sheet(contents: Contents, sheet: Sheet) -> Iterator[Finding]:
    table = contents.table(sheet.key)
    if find(table.name):
        spoils = {Spoilt(Extent.WORDS, sheet.key)}
        yield finding(PrivacyCode.IDENTITY_NUMBER, Place(masked_name(table.name)), spoils=spoils)
    split, limit = split_numbers(table, sheet), small_number_limit(contents)
    for record in table:
        for key, entry in record.entries.items():
            yield from _in_entry(sheet, sheet.column(key), record, entry, split, limit)
        yield from _in_pictures(sheet, record)


def _in_pictures(sheet: Sheet, record: Record) -> Iterator[Finding]:
    """What the alternative texts of a row's pictures tell; they are printed where the row is."""
    for picture in record.pictures:
        if find(picture.alt):
            spoils = _spoilt_words(sheet, sheet.column(_BESIDE_PICTURES[sheet.key]), record)
            yield finding(PrivacyCode.IDENTITY_NUMBER, picture.place, spoils=spoils)


_BESIDE_PICTURES = {"texts": "text", "key-figures": "indicator"}
"""The column that is printed wherever a picture of its row is."""


def masked_name(name: str) -> str:
    """A sheet's name without its digits, so that a finding about it repeats no number."""
    return "".join("*" if sign.isdigit() else sign for sign in name)


def _in_entry(
    sheet: Sheet, column: Column, record: Record, entry: Entry, split: Container[Place], limit: int
) -> Iterator[Finding]:
    texts = () if links(entry, column) and column.kind is Kind.URL else visible_texts(entry)
    told = any(find(text) for text in texts) or any(in_address(link) for link in links(entry, column))
    if told or entry.place in split:
        yield finding(PrivacyCode.IDENTITY_NUMBER, entry.place, spoils=_spoilt_words(sheet, column, record))
    if _is_private(sheet, column):
        return
    addresses = (link for link in links(entry, column) if link.startswith("mailto:"))
    for sign in dict.fromkeys(sign for text in (*texts, *addresses) for sign in signs(text, limit)):
        yield finding(_WARNINGS[sign], entry.place)


def _is_private(sheet: Sheet, column: Column) -> bool:
    """Whether people may stand in this column: it is not printed, or it is where they who can be asked are printed."""
    return column.private or (sheet.key == "plan" and column.key in _CONTACT_FIELDS)


def _spoilt_words(sheet: Sheet, column: Column, record: Record) -> frozenset[Spoilt]:
    """What this cell's text spoils: every product in which it would stand; a text of one document only that document."""
    kind = record.entries["document"].value if sheet.key == "texts" and "document" in record else None
    document = kind if isinstance(kind, DocumentKind) else None
    return frozenset({Spoilt(Extent.WORDS, sheet.key, column.key, document)})


def visible_texts(entry: Entry) -> tuple[str, ...]:
    """Every text of an entry that would be printed."""
    value = entry.value
    match value:
        case Parties():
            return (value.text.plain,)
        case Text():
            return (value.plain,)
        case Deadline():
            return (value.typed,)
        case str():
            return (value,)
        case tuple():
            return tuple(str(item) for item in value)
        case _:
            return (entry.typed,)


def links(entry: Entry, column: Column) -> tuple[str, ...]:
    """Every address that an entry links to."""
    value = entry.value.text if isinstance(entry.value, Parties) else entry.value
    if isinstance(value, Text):
        return tuple(run.link for run in value.runs if run.link)
    return (value,) if column.kind is Kind.URL and isinstance(value, str) and is_link(value) else ()
