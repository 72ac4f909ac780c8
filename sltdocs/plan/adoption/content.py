"""What a body adopts of a plan, as facts: every column that the contract marks `adopted`, row by row, and the decisions.

A plan's own order of rows, its look, its meetings, people and reports are none of it: whoever changes those changes
nothing that was adopted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct, field

from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Column
from sltdocs.contract.sheets import SHEETS, sheet
from sltdocs.plan.model import UNKNOWN, Adoption, Plan, Series, Source
from sltdocs.plan.withheld_facts import IsPrivate, kept

ROWS: Mapping[str, Callable[[Plan], Iterable[object]]] = {
    "plan": lambda plan: (plan,),
    "texts": lambda plan: (one for one in plan.sections if one.document is DocumentKind.PLAN),
    "goals": lambda plan: plan.goals,
    "guidelines": lambda plan: plan.guidelines,
    "focus-areas": lambda plan: plan.focus_areas,
    "measures": lambda plan: plan.measures,
    "groups": lambda plan: plan.groups,
    "series": lambda plan: plan.series,
    "key-figures": lambda plan: plan.key_figures,
}
"""Where the rows of each sheet with adopted columns are in the model; a test refuses a sheet that is not here."""


def adopted_columns(sheet_key: str) -> tuple[Column, ...]:
    """The columns of a sheet that are part of what a body adopts."""
    return tuple(column for column in sheet(sheet_key) if column.adopted)


class AdoptedRow(Struct, frozen=True):
    """A row of what was adopted: its filled fields as texts, by key of the column."""

    fields: Mapping[str, str] = field(default_factory=dict)


class AdoptionRow(Struct, frozen=True):
    """A decision as it was when the plan was frozen with it; `day` is ISO 8601, `form` the value of an AdoptionForm."""

    body: str
    day: str
    case_number: str = ""
    form: str = ""
    wording: str = ""

    @property
    def is_like(self) -> tuple[str, str, str, str]:
        """What tells one decision from another."""
        return folded(self.body), self.day, folded(self.case_number), self.form


class AdoptedContent(Struct, frozen=True):
    """All of it by key of the sheet. `known` are the columns that the version that wrote it read, and so can be compared."""

    rows: Mapping[str, tuple[AdoptedRow, ...]] = field(default_factory=dict)
    known: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    adoptions: tuple[AdoptionRow, ...] | None = None


class PlacedRow(Struct, frozen=True):
    """The same row with where it stands in the workbook."""

    row: AdoptedRow
    source: Source = UNKNOWN


def known_columns() -> dict[str, tuple[str, ...]]:
    """The adopted columns that this version reads, by sheet."""
    found = {one.key: tuple(column.key for column in adopted_columns(one.key)) for one in SHEETS}
    return {key: columns for key, columns in found.items() if columns}


def placed_rows(plan: Plan, as_text: Callable[[object], str]) -> dict[str, tuple[PlacedRow, ...]]:
    """What would be adopted of the plan as it is, with its places. `as_text` words a value of the model as a fact."""
    return {key: tuple(_placed(one, adopted_columns(key), plan, as_text) for one in rows(plan)) for key, rows in ROWS.items()}


def adopted_content(plan: Plan, as_text: Callable[[object], str], is_private: IsPrivate) -> AdoptedContent:
    """The same as facts to keep; of a private text only a mark."""
    placed = placed_rows(plan, as_text)
    rows = {key: tuple(AdoptedRow(kept(one.row.fields, is_private)) for one in found) for key, found in placed.items() if found}
    return AdoptedContent(rows, known_columns(), tuple(adoption_row(one) for one in plan.adoptions if one.form.adopts))


def adoption_row(adoption: Adoption) -> AdoptionRow:
    """A decision as it is kept."""
    return AdoptionRow(
        masked(adoption.body),
        adoption.day.isoformat(),
        masked(adoption.case_number),
        adoption.form.value,
        masked(adoption.wording),
    )


def adoption_days(rows: Iterable[AdoptionRow]) -> Iterator[date]:
    """When they were made."""
    yield from (date.fromisoformat(row.day) for row in rows)


def _placed(one: object, columns: Iterable[Column], plan: Plan, as_text: Callable[[object], str]) -> PlacedRow:
    values = {column.key: _value(one, column, plan) for column in columns}
    fields = {key: masked(text) for key, value in values.items() if (text := as_text(value))}
    return PlacedRow(AdoptedRow(fields), getattr(one, "source", UNKNOWN))


def _value(one: object, column: Column, plan: Plan) -> object:
    """A series is told by its group's name: another Kortnavn changes nothing that was adopted."""
    if isinstance(one, Series) and column.key == "group":
        group = plan.group(one.group)
        return group.name if group else one.group
    return getattr(one, column.model_field)
