"""The clock: the one place where the time of day enters."""

from datetime import UTC, datetime


def now() -> datetime:
    """The time now, aware, in UTC, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)
