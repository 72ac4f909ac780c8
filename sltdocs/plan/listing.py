"""Many names or cells in one finding: the first dozen stand for all."""

from collections.abc import Sequence

_MOST = 12


def listed(texts: Sequence[str]) -> str:
    """The texts between commas, with dots for those that are left out."""
    return ", ".join(texts[:_MOST]) + (" …" if len(texts) > _MOST else "")
