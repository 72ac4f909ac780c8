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
    ROWS_STRUCK = "rows-struck", _W
    ROW_UNREAD = "row-unread", _W
    CELLS_MERGED = "cells-merged", _E
    EXTERNAL_LINKS = "external-links", _W
    VERSION_UNKNOWN = "version-unknown", _E
    SHEET_MISSPELT = "sheet-misspelt", _E
    HEADINGS_NOT_FOUND = "headings-not-found", _E
    HEADING_MISSPELT = "heading-misspelt", _W
    HEADING_RENAMED = "heading-renamed", _E
    HEADING_BLANK = "heading-blank", _W
    ROWS_ABOVE_HEADINGS = "rows-above-headings", _E
    HEADINGS_REPEATED = "headings-repeated", _W
    HEADING_LOST = "heading-lost", _E
    FIELD_MISSPELT = "field-misspelt", _W
    FIELD_BLANK = "field-blank", _W
    COLUMNS_HIDDEN = "columns-hidden", _W
    CONTENT_BEYOND = "content-beyond", _W

    # Values of cells (contract/values, workbook/)
    VALUE_MISSING = "value-missing", _E
    FIELD_VALUE_MISSING = "field-value-missing", _E
    CELL_ERROR = "cell-error", _E
    CELL_NOT_CALCULATED = "cell-not-calculated", _E
    DATE_UNREADABLE = "date-unreadable", _E
    DATE_MISTYPED = "date-mistyped", _E
    DATE_IMPOSSIBLE = "date-impossible", _E
    DATE_WEEKDAY_CONTRADICTS = "date-weekday-contradicts", _E
    DATE_SEVERAL = "date-several", _E
    DATE_FAR_OFF = "date-far-off", _W
    DATE_ONLY_YEAR = "date-only-year", _E
    DATE_WITHOUT_YEAR = "date-without-year", _E
    WHEN_UNREADABLE = "when-unreadable", _E
    YEAR_UNREADABLE = "year-unreadable", _E
    TIME_UNREADABLE = "time-unreadable", _E
    TIME_AMBIGUOUS = "time-ambiguous", _E
    DURATION_UNREADABLE = "duration-unreadable", _E
    INTEGER_UNREADABLE = "integer-unreadable", _E
    NUMBER_UNREADABLE = "number-unreadable", _E
    NUMBER_WITHHELD = "number-withheld", _E
    YES_NO_UNREADABLE = "yes-no-unreadable", _E
    CHOICE_UNKNOWN = "choice-unknown", _E
    CHOICE_MISSPELT = "choice-misspelt", _E
    EMAIL_UNREADABLE = "email-unreadable", _E
    URL_UNREADABLE = "url-unreadable", _W
    INTERVAL_UNREADABLE = "interval-unreadable", _E
    MUNICIPALITY_NUMBER_UNREADABLE = "municipality-number-unreadable", _E
    KEY_IS_DATE = "key-is-date", _E
    TEXT_IS_DATE = "text-is-date", _W
    TEXT_BIDI_REMOVED = "text-bidi-removed", _W
    TEXT_TOO_LONG = "text-too-long", _W

    # Privacy, found in plan/privacy
    IDENTITY_NUMBER = "identity-number", _E
    IDENTITY_NUMBER_IN_NAME = "identity-number-in-name", _E
    PHONE_IN_TEXT = "phone-in-text", _W
    EMAIL_IN_TEXT = "email-in-text", _W
    BIRTHDAY_IN_TEXT = "birthday-in-text", _W
    CHILD_RECOGNISABLE = "child-recognisable", _W
    FEW_IN_TEXT = "few-in-text", _W
    INDIVIDUAL_CASES_UNCLEAR = "individual-cases-unclear", _E
    INDIVIDUAL_CASES_UNSAID = "individual-cases-unsaid", _E
    INDIVIDUAL_CASES_INHERITED = "individual-cases-inherited", _E
    PARTICIPANT_NAMED = "participant-named", _W

    # The plan as a whole (plan/)
    KEY_TWICE = "key-twice", _E
    MEETING_NUMBER_TWICE = "meeting-number-twice", _E
    GROUP_UNKNOWN = "group-unknown", _E
    GROUP_UNKNOWN_OFTEN = "group-unknown-often", _E
    GROUP_SEVERAL = "group-several", _E
    GROUP_MISSPELT = "group-misspelt", _E
    REFERENCE_UNKNOWN = "reference-unknown", _W
    REFERENCE_MISSPELT = "reference-misspelt", _W
    GROUPS_LOST = "groups-lost", _E
    REFERENCES_LOST = "references-lost", _W
    SMALL_NUMBER_LIMIT_LOW = "small-number-limit-low", _W
    PERIOD_REVERSED = "period-reversed", _E
    PERIOD_LONG = "period-long", _W
    MUNICIPALITIES_DIFFER = "municipalities-differ", _W
    MUNICIPALITY_UNKNOWN = "municipality-unknown", _W
    HEARING_WITHOUT_DEADLINE = "hearing-without-deadline", _E
    ADOPTION_MISSING = "adoption-missing", _E
    REPORT_YEAR_OUTSIDE = "report-year-outside", _W
    GOAL_CYCLE = "goal-cycle", _E
    DEADLINE_OUTSIDE = "deadline-outside", _W
    DEADLINE_BEFORE_START = "deadline-before-start", _W
    MEASURES_NONE = "measures-none", _W
    MEASURE_NOT_REPORTED = "measure-not-reported", _W
    MEASURE_DONE_WITHOUT_DATE = "measure-done-without-date", _W
    MEASURE_DONE_WITHOUT_RESULT = "measure-done-without-result", _W
    GROUP_WITHOUT_PARTICIPANTS = "group-without-participants", _W
    ROLE_MISSPELT = "role-misspelt", _W
    END_GIVEN_TWICE = "end-given-twice", _W
    ALL_DAY_WITH_TIME = "all-day-with-time", _W
    TIMES_REVERSED = "times-reversed", _E
    TIME_SKIPPED = "time-skipped", _E
    MEETING_WITHOUT_TIME = "meeting-without-time", _W
    MEETING_LENGTH_ASSUMED = "meeting-length-assumed", _W
    MEETING_OUTSIDE = "meeting-outside", _W
    MEETINGS_OUTSIDE = "meetings-outside", _W
    MEETING_ON_PUBLIC_HOLIDAY = "meeting-on-public-holiday", _W
    MEETING_ON_WEEKEND = "meeting-on-weekend", _W
    MEETING_ON_DAY_OFF = "meeting-on-day-off", _W
    MEETING_TWICE = "meeting-twice", _W
    MEETING_HELD_EARLY = "meeting-held-early", _W
    MEETING_NOT_FOLLOWED_UP = "meeting-not-followed-up", _W
    ATTENDANCE_ABOVE_INVITED = "attendance-above-invited", _W
    ROLE_IN_TWO_MEETINGS = "role-in-two-meetings", _W
    DAYS_OFF_REVERSED = "days-off-reversed", _E
    SERIES_REVERSED = "series-reversed", _E
    SERIES_INCOMPLETE = "series-incomplete", _W
    SERIES_WITHOUT_GROUP = "series-without-group", _W
    SERIES_WEEKDAY_DIFFERS = "series-weekday-differs", _W
    SERIES_OUTSIDE = "series-outside", _W
    SERIES_DATE_REPLACED = "series-date-replaced", _A
    FREQUENCY_NOT_REACHED = "frequency-not-reached", _W
    PLANNED_DIFFERS_FROM_DATES = "planned-differs-from-dates", _W
    PLANNED_DIFFERS_FROM_WORDING = "planned-differs-from-wording", _W
    KEY_FIGURE_TWICE = "key-figure-twice", _W
    GRANT_OVERSPENT = "grant-overspent", _W
    OWN_SHARE_LOW = "own-share-low", _W
    DEADLINE_MISSING = "deadline-missing", _A
    FOLLOW_UP_VAGUE = "follow-up-vague", _A
    TEXT_LONG = "text-long", _A
    ABBREVIATION_UNEXPLAINED = "abbreviation-unexplained", _A

    # The calendars (products/calendars): what was published before, and what becomes of it
    CALENDAR_STATE_LOST = "calendar-state-lost", _E
    CALENDAR_STATE_RECOVERED = "calendar-state-recovered", _W
    CALENDAR_MEETING_MOVED = "calendar-meeting-moved", _W
    CALENDAR_SERIES_MOVED = "calendar-series-moved", _W
    CALENDAR_MEETINGS_GONE = "calendar-meetings-gone", _W
    CALENDAR_SHEET_EMPTIED = "calendar-sheet-emptied", _E
    CALENDAR_DAYS_OFF_LOST = "calendar-days-off-lost", _E
    CALENDAR_DATES_GAINED = "calendar-dates-gained", _W
    CALENDAR_STILL_CANCELLED = "calendar-still-cancelled", _W
    CALENDAR_ROLES_GONE = "calendar-roles-gone", _W
    CALENDAR_NUMBERS_SWAPPED = "calendar-numbers-swapped", _W
    CALENDAR_GROUP_RENAMED = "calendar-group-renamed", _W
    CALENDAR_TIME_IMPOSSIBLE = "calendar-time-impossible", _E
    CALENDAR_TITLE_TRIMMED = "calendar-title-trimmed", _W
    CALENDAR_PLACE_TRIMMED = "calendar-place-trimmed", _W
    CALENDAR_SPLIT = "calendar-split", _W
    CALENDAR_FAULTY = "calendar-faulty", _E
    MAIL_ADDRESS_LEFT_OUT = "mail-address-left-out", _W

    # The documents (products/document_making): what the checkers of word/ find in a finished one
    DOCUMENT_FAULTY = "document-faulty", _E
    DOCUMENT_NOT_ACCESSIBLE = "document-not-accessible", _W
    DOCUMENT_WITHOUT_PDF = "document-without-pdf", _W
    LOGO_UNUSABLE = "logo-unusable", _W

    # The service and its surroundings (pipeline, watching/)
    TEMPLATE_UNUSABLE = "template-unusable", _E
    TEMPLATE_BEFORE = "template-before", _W
    PLAN_IN_TWO_FILES = "plan-in-two-files", _W
    CONFLICT_COPY = "conflict-copy", _W
    PROGRAM_FAULT = "program-fault", _E

    def __new__(cls, code: str, severity: Severity) -> "Code":  # noqa: ARG004  __init__ takes the severity
        """A member that is known by its code alone."""
        member = object.__new__(cls)
        member._value_ = code
        return member

    def __init__(self, code: str, severity: Severity) -> None:
        """Its two parts, by name."""
        self.code = code
        self.severity = severity
