"""Facts that are kept without their text: that it has changed can be told later, what it was cannot.

The mark is short on purpose. Among all names that somebody may try, one in 4,096 has the same: a guess proves nothing,
and a change is overlooked as seldom.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256

IsPrivate = Callable[[str], bool]
"""Whether a text is not to be repeated."""

_MARK, _LENGTH = "withheld:", 3
_TOLD_BY_ALL = frozenset({"group", "day", "start", "end", "status", "closed"})
"""Fields of closed lists, dates and keys: comparing needs them as they are, and nobody stands in them."""


def fingerprint(text: str) -> str:
    """The mark of a text that is not kept."""
    return f"{_MARK}{sha256(text.encode()).hexdigest()[:_LENGTH]}"


def is_fingerprint(text: str) -> bool:
    """Whether this is the mark of a text, and not the text."""
    return text.startswith(_MARK) and len(text) == len(_MARK) + _LENGTH


def is_same(before: str, after: str) -> bool:
    """Whether a field still says what it said, also when only the mark of it was kept."""
    return before == after or (is_fingerprint(before) and before == fingerprint(after))


def kept(fields: Mapping[str, str], is_private: IsPrivate) -> dict[str, str]:
    """The fields of a row with a mark in place of every text that is not to be repeated."""
    return {
        name: fingerprint(value) if name not in _TOLD_BY_ALL and is_private(value) else value for name, value in fields.items()
    }


def nothing_is_private(_text: str) -> bool:
    """For facts that are compared at once and not kept."""
    return False
