"""What a sheet, a column and a product of the contract are; the sheets themselves are in `contract.sheets`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.choices import Choices
from sltdocs.contract.written_form import Both, WrittenForm


class Product(StrEnum):
    """What is made from a workbook, besides the feedback, which is always made."""

    ACTION_PLAN = "action-plan"
    CALENDARS = "calendars"
    STATUS_REPORT = "status-report"


class Kind(StrEnum):
    """The type of a column. The docstring of `contract.values` says what each accepts; `contract.types` what it gives."""

    NAME = "name"  # str: one line, blanks folded
    KEY = "key"  # str as typed; compared by `values.key.canonical`
    KEYS = "keys"  # tuple[str, ...] of keys
    TEXT = "text"  # Text: verbatim
    PARTIES = "parties"  # Parties: responsible parties, verbatim
    LIST = "list"  # tuple[str, ...]: split at `;` and line breaks
    CHOICE = "choice"  # a member of the column's Choices
    DATE = "date"  # date
    WHEN = "when"  # When: date, month, half-year or year
    DEADLINE = "deadline"  # Deadline: date, month or words
    YEAR = "year"  # int
    YEARS = "years"  # tuple[int, ...]
    TIME = "time"  # Clock
    DURATION = "duration"  # timedelta
    INTEGER = "integer"  # int, not negative
    NUMBER = "number"  # Quantity
    YES_NO = "yes-no"  # bool
    EMAIL = "email"  # str
    URL = "url"  # str: http, https (mailto where a link is printed)
    INTERVAL = "interval"  # Interval
    MUNICIPALITY_NUMBERS = "municipality-numbers"  # tuple[str, ...] of four digits


class Layout(StrEnum):
    """How a sheet is laid out."""

    TABLE = "table"  # a heading row, then a record a row
    FIELDS = "fields"  # rows of field name and value: one record


NOTHING: frozenset[Product] = frozenset()
DOCUMENTS = frozenset({Product.ACTION_PLAN, Product.STATUS_REPORT})
EVERYTHING = frozenset(Product)


class Column(Struct, frozen=True):
    """A column of a table, or a field of the `Plan` sheet.

    `key` is the field's name in the model. `blocks` are the products that cannot be made truthfully while a cell of
    this column is wrong; None means those of the sheet. `names_roles` marks cells whose words are compared with
    the roles and groups of the workbook. `private` content is never printed or put into a calendar. `secrecy`: this
    column says what of its row may be.
    """

    key: str
    name: Both
    kind: Kind
    required: bool = False
    synonyms: tuple[str, ...] = ()
    choices: Choices | None = None
    refers_to: str = ""
    blocks: frozenset[Product] | None = None
    private: bool = False
    secrecy: bool = False
    width: int = 16

    def known_names(self) -> tuple[str, ...]:
        """Every name that is understood: both written forms and the synonyms."""
        return (self.name.nb, self.name.nn, *self.synonyms)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the contract. `blocks`: the products that an error on it stops, unless the column says otherwise.

    `feeds`: the products that the sheet as a whole is needed for: what stops when it cannot be read at all, although
    a single wrong row would not (a lost `Møter` must not empty the calendars). Those that it `blocks` are among them.
    `in_calendars`: the keys of the columns that say something in the calendars.
    """

    key: str
    name: Both
    columns: tuple[Column, ...]
    required: bool = False
    layout: Layout = Layout.TABLE
    synonyms: tuple[str, ...] = ()
    blocks: frozenset[Product] = NOTHING
    feeds: frozenset[Product] = NOTHING
    in_calendars: frozenset[str] = frozenset()
    _by_key: dict[str, Column] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {column.key: column for column in self.columns})
        object.__setattr__(self, "feeds", self.feeds | self.blocks)

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def column(self, key: str) -> Column:
        """The column with this key; KeyError if there is none."""
        return self._by_key[key]

    def known_names(self) -> tuple[str, ...]:
        """Every name that is understood: both written forms and the synonyms."""
        return (self.name.nb, self.name.nn, *self.synonyms)

    def blocked_by(self, column_key: str) -> frozenset[Product]:
        """The products that a wrong cell in this column stops."""
        own = self._by_key[column_key].blocks if column_key in self._by_key else None
        return self.blocks if own is None else own

    def lost_with(self, column_key: str) -> frozenset[Product]:
        """What cannot be made while this optional column stands under another name: a document only lacks something, but
        in calendars everything that the column told would change for all who have them, and secrecy would end."""
        if self._by_key[column_key].secrecy:
            return EVERYTHING
        return frozenset({Product.CALENDARS}) if column_key in self.in_calendars else NOTHING

    def heading(self, column_key: str, form: WrittenForm) -> str:
        """The column's name in a written form."""
        return self._by_key[column_key].name.of(form)
