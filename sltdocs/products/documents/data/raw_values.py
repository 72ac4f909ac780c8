"""The values behind the texts: what a template sorts, compares and counts by, as plain words, numbers and lists."""

from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from sltdocs.contract.choice import Choices, OwnWord
from sltdocs.contract.types import Parties, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.products.documents.printed_values import capital

RAW = "_raw"
"""How the name of a value behind a text ends."""


def raw_date(day: date | None) -> str:
    """`2026-06-01` (ISO 8601), which sorts as dates do; blank when there is none."""
    return day.isoformat() if day else ""


def raw_time(moment: time | None) -> str:
    """`09:00`; blank when there is none."""
    return f"{moment:%H:%M}" if moment else ""


def raw_number(number: object) -> int | float | None:
    """A number to calculate with; None for one that is not known, or must not be known."""
    value = number.value if isinstance(number, Quantity) else number
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value if isinstance(value, int) else None


def raw_choice(chosen: StrEnum | OwnWord | None) -> str:
    """The same word in every written form, `under-way`; `other` for words of her own; blank when nothing was chosen."""
    if isinstance(chosen, OwnWord):
        return "other"
    return chosen.value if chosen else ""


def choice(listed: Choices, chosen: StrEnum | OwnWord | None, form: WrittenForm) -> str:
    """The word of the workbook's drop-down list, with a capital letter; blank when nothing was chosen."""
    return capital(listed.word(chosen, form)) if chosen else ""


def day(moment: date | None, form: WrittenForm) -> str:
    """`1. juni 2026`; blank when there is none."""
    return labels.day(moment, form) if moment else ""


def raw_names(parties: Parties | None) -> list[str]:
    """The parties one by one."""
    return list(parties.names) if parties else []
