"""What a sheet and a column of the contract are; the sheets themselves are in `contract.sheets`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.choice import Choices
from sltdocs.contract.spoilt import NOTHING, Extent, Spoilt
from sltdocs.contract.written_form import Both, WrittenForm


class Kind(StrEnum):
    """The type of a column. The docstring of `contract.values` says what each accepts; the type is named beside each."""

    NAME = "name"  # str: one line, blanks folded
    KEY = "key"  # str as typed; compared by `contract.values.key.canonical`
    KEYS = "keys"  # tuple[str, ...] of keys
    TEXT = "text"  # Text: verbatim
    PARTIES = "parties"  # Parties: responsible parties, verbatim
    LIST = "list"  # tuple[str, ...]: split at `;` and line breaks
    CHOICE = "choice"  # a member of the column's Choices
    ADOPTION_FORM = "adoption-form"  # AdoptionWords: a member of the column's Choices, or words of one's own
    DATE = "date"  # date
    WHEN = "when"  # When: date or longer time; Yearless where only the year is missing
    DEADLINE = "deadline"  # Deadline: date, longer time or words
    YEAR = "year"  # int
    YEARS = "years"  # tuple[int, ...]
    TIME = "time"  # Clock
    DURATION = "duration"  # timedelta
    INTEGER = "integer"  # int, not negative
    NUMBER = "number"  # Quantity, or AsTyped where it is no exact number
    YES_NO = "yes-no"  # bool
    EMAIL = "email"  # str
    URL = "url"  # str: http, https (mailto where a link is printed)
    INTERVAL = "interval"  # Interval
    MUNICIPALITY_NUMBERS = "municipality-numbers"  # tuple[str, ...] of four digits


class Layout(StrEnum):
    """How a sheet is laid out."""

    TABLE = "table"  # a heading row, then a record a row
    FIELDS = "fields"  # rows of field name and value: one record


class Edge(StrEnum):
    """Which day is meant where a day is asked and something longer is typed, «mars 2026»."""

    FIRST = "first"
    LAST = "last"
    ALL = "all"  # all of its days: the value is then a `When`, or a `Yearless`


class Column(Struct, frozen=True):
    """A column of a table, or a field of the `Plan` sheet: what is true of it, whoever prints it.

    `field` is its name in the model where that is not `key`. `spared`: it is required, and where it is missing its row is
    made all the same; with `shown_hole` readers see «Ikke fastsatt» there. `private` content is never printed or put into
    a calendar; `secrecy`: this column says what of its row may be. `dispensable`: every product is true without it.
    `reporting`: it
    tells what became of the plan. `in_calendars`: it says something in the calendars, which everyone would lose with it.
    `edge`: a month or year is a day here, its first or its last. `as_typed`: what is no exact number or year is kept in
    her words. `several`: a cell may hold several, by `;` or line break; the value is a tuple.
    `adopted`: it is part of what a body adopts; None is undecided, which a test refuses. `remembered`: the facts of a
    plan keep it, so that a change of it is told; None means as adopted. `in_example`: the example workbook shows it.
    `since` is the version of the contract that it came with. `later` says where it will be used; until then it is read,
    told of where it is filled, offered nowhere, and stops nothing.
    `phrase`: its texts say who, how much or how often, and are no prose: no numbered lists are in them.
    `money`: amounts in kroner, of which the heading may say that they are in thousands.
    `told_heading`: a synonym at its head says what stands below, and is told with it: «Landet», «Fylket».
    """

    key: str
    name: Both
    kind: Kind
    adopted: bool | None = None
    remembered: bool | None = None
    required: bool = False
    spared: bool = False
    shown_hole: bool = False
    synonyms: tuple[str, ...] = ()
    choices: Choices | None = None
    refers_to: str = ""
    field: str = ""
    private: bool = False
    secrecy: bool = False
    dispensable: bool = False
    reporting: bool = False
    in_calendars: bool = False
    in_example: bool = True
    later: str = ""
    since: int = 1
    edge: Edge | None = None
    as_typed: bool = False
    several: bool = False
    phrase: bool = False
    told_heading: bool = False
    money: bool = False
    width: int = 16

    def known_names(self) -> tuple[str, ...]:
        """Every name that is understood: both written forms and the synonyms."""
        return (self.name.nb, self.name.nn, *self.synonyms)

    @property
    def model_field(self) -> str:
        """The field's name in the model."""
        return self.field or self.key

    @property
    def makes_row(self) -> bool:
        """Whether there is no row without it."""
        return self.required and not self.spared

    @property
    def names_row(self) -> bool:
        """Whether a row is known by this column: its number or key."""
        return self.kind is Kind.KEY and not self.refers_to

    @property
    def is_remembered(self) -> bool:
        """Whether the plan's facts keep the column among the fields of its row."""
        kept = self.adopted if self.remembered is None else self.remembered
        return bool(kept) and not self.names_row and not self.private


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the contract.

    `by_headings`: under any name it is known by its headings; False when these are everybody's words, like «Hva».
    `later`: as of a column, for the whole sheet.
    `pictures`: a picture in it is printed with its row.
    """

    key: str
    name: Both
    columns: tuple[Column, ...]
    required: bool = False
    layout: Layout = Layout.TABLE
    synonyms: tuple[str, ...] = ()
    by_headings: bool = True
    later: str = ""
    pictures: bool = False
    _by_key: dict[str, Column] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {column.key: column for column in self.columns})

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def column(self, key: str) -> Column:
        """The column with this key; KeyError if there is none."""
        return self._by_key[key]

    @property
    def offered(self) -> tuple[Column, ...]:
        """The columns that the starter workbook has: those in use."""
        return () if self.later else tuple(column for column in self.columns if not column.later)

    def known_names(self) -> tuple[str, ...]:
        """Every name that is understood: both written forms and the synonyms."""
        return (self.name.nb, self.name.nn, *self.synonyms)

    def spoilt(self) -> frozenset[Spoilt]:
        """What is spoilt when the sheet cannot be read at all."""
        return frozenset({Spoilt(Extent.SHEET, self.key)})

    def spoilt_cell(self, column_key: str) -> frozenset[Spoilt]:
        """What a wrong cell in this column spoils."""
        return frozenset({Spoilt(Extent.CELL, self.key, column_key)})

    def spoilt_column(self, column_key: str) -> frozenset[Spoilt]:
        """What is spoilt while this optional column stands under another name: a document only lacks something, but
        in calendars everything that the column told would change for all who have them, and secrecy would end."""
        column = self._by_key[column_key]
        return frozenset({Spoilt(Extent.COLUMN, self.key, column_key)}) if column.secrecy or column.in_calendars else NOTHING

    def heading(self, column_key: str, form: WrittenForm) -> str:
        """The column's name in a written form."""
        return self._by_key[column_key].name.of(form)
