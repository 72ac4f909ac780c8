"""What a product hands over: files in memory, and the outcome in a form that the feedback can word."""

from enum import StrEnum

from msgspec import Struct

from sltdocs.findings.finding import Finding


class Artifact(Struct, frozen=True):
    """A file: `path` is relative to the plan's folder in the outbox, with `/`, ASCII, never absolute, never `..`.

    `private` artifacts (drafts with addresses, her marked workbook) are for the coordinator, not for publication.
    """

    path: str
    data: bytes
    private: bool = False


class Made(StrEnum):
    """How far a product got."""

    MADE = "made"
    PARTLY = "partly"  # made without something
    NOT_MADE = "not-made"  # blocked by errors
    NOT_ASKED = "not-asked"  # the workbook does not ask for it


class Outcome(Struct, frozen=True):
    """How a product, by its key, went. `count` of `total` where it counts (meetings).

    `reasons` are what stopped it, or what it lacks.
    """

    product: str
    made: Made
    count: int | None = None
    total: int | None = None
    reasons: tuple[Finding, ...] = ()


class News(Struct, frozen=True):
    """What is new since the last publication: lines under a heading. Nothing in them is private or withheld."""

    heading: str
    lines: tuple[str, ...]


class ProductResult(Struct, frozen=True):
    """What one product made, what it found, how it went, and what is new in it for those who have it."""

    artifacts: tuple[Artifact, ...]
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    news: tuple[News, ...] = ()
