"""What a kind of finding is: a stable code, a severity, and its wording in both written forms. The kinds stand in `findings`."""

from enum import Enum, StrEnum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Severity(StrEnum):
    """How bad it is. ERROR: a product cannot be made truthfully. WARNING: a person should look. ADVICE: a hint."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Wording(Struct, frozen=True):
    """`what` is wrong and what to `do` about it, with an example of a right value.

    Both are format strings; besides the finding's own parameters they may use {sheet}, {cell} and {also}.
    """

    what: str
    do: str


class WordingInBoth(Struct, frozen=True):
    """A wording in bokmål and in nynorsk."""

    nb: Wording
    nn: Wording


class Code(Enum):
    """A kind of finding. `code` is stable over versions (documented, in JSON), the member's name is ours.

    Each area of `findings` has an enum of its own below this one; a member is `code, severity, nb, nn`.
    """

    def __new__(cls, code: str, severity: Severity, nb: Wording, nn: Wording) -> "Code":  # noqa: ARG004  __init__ takes them
        """A member that is known by its code alone."""
        member = object.__new__(cls)
        member._value_ = code
        return member

    def __init__(self, code: str, severity: Severity, nb: Wording, nn: Wording) -> None:
        """Its parts, by name."""
        self.code = code
        self.severity = severity
        self.nb = nb
        self.nn = nn

    def wording(self, form: WrittenForm) -> Wording:
        """What it says in a written form."""
        return self.nn if form is WrittenForm.NN else self.nb
