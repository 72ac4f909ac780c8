"""Values of the model as facts keep them: texts in a form that no written form and no program version changes."""

from datetime import date, time
from enum import StrEnum
from functools import singledispatch

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Deadline, Parties, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import deadline
from sltdocs.plan.reported import Hidden

HIDDEN = "hidden"
"""What stands in the facts for a number that must not be published; whether it has changed nobody may know."""


@singledispatch
def as_text(value: object) -> str:
    """A value in a form that no written form and no program version changes."""
    raise TypeError(f"no text for {type(value).__name__}")


@as_text.register
def _(_value: None) -> str:
    return ""


@as_text.register
def _(value: bool) -> str:  # noqa: FBT001  the value itself
    return "true" if value else ""


@as_text.register
def _(value: int) -> str:
    return str(value)


@as_text.register
def _(value: Quantity) -> str:
    return f"{value.value} %" if value.percent else str(value.value)


@as_text.register
def _(_value: Hidden) -> str:
    return HIDDEN


@as_text.register
def _(value: StrEnum) -> str:
    return str(value.value)


@as_text.register
def _(value: str) -> str:
    return value


@as_text.register
def _(value: Text) -> str:
    return value.plain.strip()


@as_text.register
def _(value: Parties) -> str:
    return value.text.plain.strip()


@as_text.register
def _(value: Deadline) -> str:
    return value.typed or deadline(value, WrittenForm.NB)  # a date reads alike in both forms


@as_text.register
def _(value: When) -> str:
    return value.typed or value.last.isoformat()


@as_text.register
def _(value: OwnWord) -> str:
    return value.word


@as_text.register
def _(value: AsTyped) -> str:
    return value.typed


@as_text.register
def _(value: date | time) -> str:
    return value.isoformat()


@as_text.register
def _(value: tuple) -> str:  # type: ignore[type-arg]  # of names or keys
    return "; ".join(map(str, value))
