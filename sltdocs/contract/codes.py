"""Every finding that the product can make: one member each, with its stable code and its severity.

What a finding says is in `contract.words`, one module a written form; a test proves that every code has both.
"""

from enum import Enum, StrEnum


class Severity(StrEnum):
    """How bad it is. ERROR: a product cannot be made truthfully. WARNING: a person should look. ADVICE: a hint."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


_E, _W, _A = Severity.ERROR, Severity.WARNING, Severity.ADVICE


class Code(Enum):
    """A kind of finding. `code` is stable over versions (documented, in JSON), the member's name is ours."""

    # The file (workbook/): nothing can be read
    FILE_EMPTY = "file-empty", _E
    FILE_NOT_EXCEL = "file-not-excel", _E
    FILE_DAMAGED = "file-damaged", _E
    FILE_ENCRYPTED = "file-encrypted", _E
    FILE_OLD_EXCEL = "file-old-excel", _E
    FILE_MACROS = "file-macros", _E
    FILE_BINARY_EXCEL = "file-binary-excel", _E
    FILE_OPEN_DOCUMENT = "file-open-document", _E
    FILE_CSV = "file-csv", _E
    FILE_STRICT = "file-strict", _E
    FILE_TOO_LARGE = "file-too-large", _E
    FILE_DANGEROUS = "file-dangerous", _E
    FILE_NOT_PLAN = "file-not-plan", _E
    FILE_TOO_SLOW = "file-too-slow", _E
    VERSION_NEWER = "version-newer", _E
    VERSION_OLDER = "version-older", _W

    # Sheets and headings (workbook/)
    SHEET_MISSING = "sheet-missing", _E
    SHEET_UNKNOWN = "sheet-unknown", _W
    SHEET_TWICE = "sheet-twice", _E
    SHEET_HIDDEN = "sheet-hidden", _W
    SHEET_DAMAGED = "sheet-damaged", _E
    HEADING_MISSING = "heading-missing", _E
    HEADING_UNKNOWN = "heading-unknown", _W
    HEADING_TWICE = "heading-twice", _E
    FIELD_MISSING = "field-missing", _E
    FIELD_UNKNOWN = "field-unknown", _W
    FIELD_TWICE = "field-twice", _E
    ROWS_HIDDEN = "rows-hidden", _W
    CELLS_MERGED = "cells-merged", _E
    EXTERNAL_LINKS = "external-links", _W

    # Values of cells (contract/values, workbook/)
    VALUE_MISSING = "value-missing", _E
    CELL_ERROR = "cell-error", _E
    CELL_NOT_CALCULATED = "cell-not-calculated", _E
    DATE_UNREADABLE = "date-unreadable", _E
    DATE_WEEKDAY_CONTRADICTS = "date-weekday-contradicts", _E
    DATE_FAR_OFF = "date-far-off", _W
    WHEN_UNREADABLE = "when-unreadable", _E
    YEAR_UNREADABLE = "year-unreadable", _E
    TIME_UNREADABLE = "time-unreadable", _E
    DURATION_UNREADABLE = "duration-unreadable", _E
    INTEGER_UNREADABLE = "integer-unreadable", _E
    NUMBER_UNREADABLE = "number-unreadable", _E
    YES_NO_UNREADABLE = "yes-no-unreadable", _E
    CHOICE_UNKNOWN = "choice-unknown", _E
    EMAIL_UNREADABLE = "email-unreadable", _E
    URL_UNREADABLE = "url-unreadable", _W
    INTERVAL_UNREADABLE = "interval-unreadable", _E
    MUNICIPALITY_NUMBER_UNREADABLE = "municipality-number-unreadable", _E
    TEXT_BIDI_REMOVED = "text-bidi-removed", _W
    TEXT_TOO_LONG = "text-too-long", _W

    def __new__(cls, code: str, severity: Severity) -> "Code":
        """A member that is known by its code alone."""
        member = object.__new__(cls)
        member._value_ = code
        return member

    def __init__(self, code: str, severity: Severity) -> None:
        self.code = code
        self.severity = severity
