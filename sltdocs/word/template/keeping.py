"""What templates are compiled to, kept as plain data so that the next process need not compile them again."""

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Protocol, TypeVar

from msgspec import Struct

_SUM = 64
"""Letters of the checksum before what is kept."""
FORM = 5
"""The form of what is kept; a change in what programs mean or hold makes it another number."""
_Ready = TypeVar("_Ready")


class TemplateCache(Protocol):
    """Keeps what templates were compiled to. What it gives is never trusted: it is data, checked, and made anew when wrong."""

    def kept(self, key: str) -> bytes | None:
        """What was kept under this key, None when there is nothing."""

    def keep(self, key: str, compiled: bytes) -> None:
        """Keeps it, if it can."""

    def __hash__(self) -> int:
        """Caches that keep in the same place are the same."""


class Forgetful(Struct, frozen=True):
    """Keeps nothing."""

    def kept(self, key: str) -> None:
        """Nothing."""

    def keep(self, key: str, compiled: bytes) -> None:
        """Does nothing."""


def template_key(data: bytes, more: str = "") -> str:
    """What a template's compiled form is kept under: its form, the template's own bytes, and what `more` it depends on."""
    return f"{FORM}{more}-{sha256(data).hexdigest()}"


def kept_or_made(
    data: bytes, cache: TemplateCache, compiled: Callable[[], object], ready: Callable[[Any], _Ready], more: str = ""
) -> _Ready:
    """A template ready for use, from what the cache holds of `data` or else compiled, and then kept.

    `compiled` gives plain data, which `ready` makes usable; that raises a ValueError, TypeError, LookupError or
    AttributeError for what was never compiled by us. `more` tells apart what the same bytes are compiled to.
    """
    key = template_key(data, more)
    stored = cache.kept(key)
    if stored is not None and is_whole(stored):
        try:
            return ready(json.loads(stored[_SUM:]))
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            pass  # it has the right checksum, and yet somebody else wrote it
    fresh = sealed(compiled())
    cache.keep(key, fresh)
    return ready(json.loads(fresh[_SUM:]))


def sealed(compiled: object) -> bytes:
    """Plain data as it is kept: a checksum, then JSON."""
    body = json.dumps(compiled, ensure_ascii=True, separators=(",", ":")).encode()
    return sha256(body).hexdigest().encode() + body


def is_whole(stored: bytes) -> bool:
    """Whether what was kept has not been damaged since."""
    return stored[:_SUM] == sha256(stored[_SUM:]).hexdigest().encode()
