"""What is wrong with a template, as a value: the rule, the spot in words' parts, and what the wording quotes."""

from collections.abc import Mapping
from enum import Enum, StrEnum

from msgspec import Struct

from sltdocs.contract.code import Severity


class DocumentPart(StrEnum):
    """Where in the file."""

    WHOLE = "whole"
    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    COMMENTS = "comments"
    OTHER = "other"


class Spot(Struct, frozen=True):
    """A place that a person finds in Word. Numbers begin at 1, 0 is none; `text` is what stands there, shortened.

    `name` is the part in the package, `paragraph` counts all its paragraphs, those in tables too. `heading` is the last
    one before it. `table` counts the part's tables, `row` and `column` are those of the innermost.
    """

    part: DocumentPart = DocumentPart.WHOLE
    name: str = ""
    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    heading: str = ""
    text: str = ""


NO_SPOT = Spot()


class TemplateRule(Enum):
    """What can be wrong. The value is stable over versions and keys the wordings; errors keep a template from being used."""

    # The file: nothing in it can be used
    NOT_WORD = "not-word", Severity.ERROR
    OLD_WORD = "old-word", Severity.ERROR
    DAMAGED = "damaged", Severity.ERROR
    DOCUMENT_TYPE = "document-type", Severity.ERROR
    STRICT_FORM = "strict-form", Severity.ERROR

    # What a template must not bring along
    MACROS = "macros", Severity.ERROR
    ACTIVEX = "activex", Severity.ERROR
    EMBEDDED_OBJECT = "embedded-object", Severity.ERROR
    ALT_CHUNK = "alt-chunk", Severity.ERROR
    ATTACHED_TEMPLATE = "attached-template", Severity.WARNING
    WRITE_PROTECTED = "write-protected", Severity.WARNING
    SUBDOCUMENT = "subdocument", Severity.ERROR
    FRAME = "frame", Severity.ERROR
    MAIL_MERGE = "mail-merge", Severity.ERROR
    TRACKED_CHANGES = "tracked-changes", Severity.ERROR
    OUTSIDE_LINK = "outside-link", Severity.ERROR
    WORD_FIELD = "word-field", Severity.ERROR

    # Tags: how they are written and where they stand
    TAG_OPEN = "tag-open", Severity.ERROR
    TAG_OVER_PARAGRAPHS = "tag-over-paragraphs", Severity.ERROR
    TAG_UNREADABLE = "tag-unreadable", Severity.ERROR
    TAG_SPACE = "tag-space", Severity.ERROR
    TAG_SIGN = "tag-sign", Severity.ERROR
    AUTOCORRECTED = "autocorrected", Severity.ERROR
    WORD_UNKNOWN = "word-unknown", Severity.ERROR
    NOT_ALLOWED = "not-allowed", Severity.ERROR
    BLOCK_OPEN = "block-open", Severity.ERROR
    BLOCK_STRAY = "block-stray", Severity.ERROR
    CLOSED_OTHERWISE = "closed-otherwise", Severity.ERROR
    OUTSIDE_TABLE = "outside-table", Severity.ERROR
    SAME_ROW = "same-row", Severity.ERROR
    SAME_PARAGRAPH = "same-paragraph", Severity.ERROR
    OVER_TABLES = "over-tables", Severity.ERROR
    LOST_TEXT = "lost-text", Severity.ERROR
    LOST_CONTENT = "lost-content", Severity.ERROR
    LOOPS_DEEP = "loops-deep", Severity.ERROR
    HEADER_ROW_MISSING = "header-row-missing", Severity.ERROR
    HIDDEN_CELL = "hidden-cell", Severity.ERROR
    NOTE_REPEATED = "note-repeated", Severity.ERROR

    # What tags ask for
    NAME_UNKNOWN = "name-unknown", Severity.ERROR
    NEEDS_LOOP = "needs-loop", Severity.ERROR
    NAME_OUTSIDE_LOOP = "name-outside-loop", Severity.ERROR
    FILTER_UNKNOWN = "filter-unknown", Severity.ERROR
    TEST_UNKNOWN = "test-unknown", Severity.ERROR
    NEEDS_PARAGRAPH_TAG = "needs-paragraph-tag", Severity.ERROR
    NEEDS_RUN_TAG = "needs-run-tag", Severity.ERROR
    NEEDS_PLAIN_TAG = "needs-plain-tag", Severity.ERROR
    RICH_WITHOUT_FILTER = "rich-without-filter", Severity.ERROR
    NOT_PRINTABLE = "not-printable", Severity.ERROR
    NOT_A_LIST = "not-a-list", Severity.ERROR
    STYLE_UNKNOWN = "style-unknown", Severity.ERROR

    # What a template must have, and what in it reaches nobody
    FIELD_NOT_USED = "field-not-used", Severity.ERROR
    STYLE_MISSING = "style-missing", Severity.ERROR
    COMMENTS = "comments", Severity.WARNING
    NOT_FILLED_IN = "not-filled-in", Severity.ERROR
    TEXT_BOX = "text-box", Severity.WARNING
    STALE_CONTENTS = "stale-contents", Severity.WARNING

    # Slides
    NOT_SLIDES = "not-slides", Severity.ERROR
    SLIDE_MACROS = "slide-macros", Severity.ERROR
    LAYOUT_MISSING = "layout-missing", Severity.ERROR
    PLACEHOLDER_MISSING = "placeholder-missing", Severity.ERROR
    SLIDE_OUTSIDE = "slide-outside", Severity.ERROR
    SLIDE_CONTRAST = "slide-contrast", Severity.WARNING

    # What came to light when it was tried
    NOT_READABLE = "not-readable", Severity.ERROR
    LOGO_NOT_PNG = "logo-not-png", Severity.ERROR
    LOGO_DAMAGED = "logo-damaged", Severity.ERROR
    LOGO_TOO_LARGE = "logo-too-large", Severity.ERROR
    NOT_COMPILED = "not-compiled", Severity.ERROR
    NOT_RENDERED = "not-rendered", Severity.ERROR
    RESULT_FAULTY = "result-faulty", Severity.ERROR
    RESULT_NOT_ACCESSIBLE = "result-not-accessible", Severity.WARNING
    SHEET_NOT_PRINTED = "sheet-not-printed", Severity.WARNING
    TOO_SLOW = "too-slow", Severity.ERROR
    TOO_LARGE = "too-large", Severity.ERROR

    def __new__(cls, code: str, severity: Severity) -> "TemplateRule":  # noqa: ARG004  __init__ takes the severity
        """A member that is known by its code alone."""
        member = object.__new__(cls)
        member._value_ = code
        return member

    def __init__(self, code: str, severity: Severity) -> None:
        """Its two parts, by name."""
        self.code = code
        self.severity = severity


class TemplateFinding(Struct, frozen=True):
    """One finding about a template: rule, spot, and the parameters of its wording."""

    rule: TemplateRule
    spot: Spot = NO_SPOT
    params: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """The severity of its rule; with an error the template is not to be used."""
        return self.rule.severity

    @property
    def told(self) -> Mapping[str, str]:
        """The parameters by name."""
        return dict(self.params)


def template_finding(rule: TemplateRule, spot: Spot = NO_SPOT, **params: object) -> TemplateFinding:
    """A finding with its parameters as texts."""
    return TemplateFinding(rule, spot, tuple(sorted((name, str(value)) for name, value in params.items())))
