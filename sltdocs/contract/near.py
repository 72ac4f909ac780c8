"""The nearest known word to one that was mistyped."""

import re
from collections.abc import Callable, Iterable

from sltdocs.contract.normalise import folded

_WORD = re.compile(r"[^\W_]+")
_TELLING = 4
"""The fewest letters of a name that tells something within a longer text; «til» and «fra» stand in many."""


def nearest(word: str, known: Iterable[str], *, meaning: Callable[[str], object] = folded) -> str | None:
    """The known word that was clearly meant, as it is written in `known`; None when none is near or two are as near.

    Near is at most one slip (insertion, deletion, replacement, transposition) for each four letters: «Ansavr», «Beskrivlese».
    Words of the same `meaning` («på høring», «på høyring») are no rivals.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  12 ms and 48 modules, for what is mistyped only

    wanted = folded(word)
    ranked = sorted(((OSA.distance(wanted, folded(name)), name) for name in known), key=lambda pair: pair[0])
    if not wanted or not ranked:
        return None
    distance, best = ranked[0]
    meant = {meaning(name) for other, name in ranked if other == distance}
    allowed = max(1, min(len(wanted), len(folded(best))) // 4)
    return best if distance <= allowed < len(wanted) and len(meant) == 1 else None


def contained(typed: str, known: Iterable[str], *, meaning: Callable[[str], object] = folded) -> str | None:
    """The known name whose words stand in a longer text: «Enkeltsaker (ja/nei)»; None when names of several meanings do."""
    within = [name for name in known if len(name) >= _TELLING and _words(name) in _words(typed)]
    return within[0] if len({meaning(name) for name in within}) == 1 else None


def words(text: str) -> list[str]:
    """The words of a text, in comparable form."""
    return _WORD.findall(folded(text))


def _words(name: str) -> str:
    """The words of a name, each between blanks."""
    return f" {' '.join(words(name))} "
