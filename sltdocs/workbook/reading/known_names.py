"""Names as the coordinator writes them, matched with the names of the contract."""

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from msgspec import Struct

from sltdocs.contract.near import contained, nearest
from sltdocs.contract.normalise import folded, one_line
from sltdocs.contract.schema import Column
from sltdocs.contract.values.quantities.numbers import scale_of

_REMARK = re.compile(
    r"\s*\((?:i )?(?:hele |heile )?(?:kr\.?|kroner|nok|norske kroner|valgfritt?|valfri(?:tt)?|frivillig)\)$", re.IGNORECASE
)
"""What a heading says besides its name, and that changes nothing: «Kostnad (kr)»."""
OWN_NOTE = "_"
"""Sheets and columns whose names begin with this are the coordinator's own, and are not read."""


class Named(Protocol):
    """A sheet or a column of the contract."""

    @property
    def key(self) -> str:
        """Its stable name in the code."""

    def known_names(self) -> tuple[str, ...]:
        """Every name that is understood."""


class KnownNames(Struct, frozen=True):
    """The known names of some sheets or columns: the key of each folded name. `amounts` are names of amounts in kroner."""

    keys: Mapping[str, str]
    written: tuple[str, ...]
    amounts: tuple[str, ...] = ()

    @classmethod
    def of(cls, items: Iterable[Named]) -> "KnownNames":
        """All names of these; where two share a name, the first one has it, and a proper name goes before a synonym."""
        items = tuple(items)
        ranked = sorted(
            ((rank > 1, name, item.key) for item in items for rank, name in enumerate(item.known_names())), key=lambda one: one[0]
        )
        keys: dict[str, str] = {}
        for _, name, key in ranked:
            keys.setdefault(folded(name), key)
        amounts = (name for item in items if isinstance(item, Column) and item.money for name in item.known_names())
        return cls(keys, tuple(name for _, name, _ in ranked), tuple(amounts))

    def key(self, typed: str) -> str | None:
        """What is called this; None when nothing is."""
        found = self.keys.get(folded(typed)) or self.keys.get(folded(_REMARK.sub("", one_line(typed))))
        return found or next((self.keys[folded(name)] for name in self.amounts if scale_of(typed, name)), None)

    def first_known(self, ways: tuple[str, ...]) -> str:
        """Of the ways in which a name may be read, the first that is known; else the last."""
        return next((one for one in ways if self.key(one) is not None), ways[-1])

    def nearest(self, typed: str, taken: Iterable[str] = ()) -> str | None:
        """The known name that was clearly meant, leaving out those whose keys are taken.

        That is one of nearly the same letters, else the only one that the typed name contains: «Enkeltsaker (ja/nei)».
        """
        taken = frozenset(taken)
        free = [name for name in self.written if self.keys[folded(name)] not in taken]
        return nearest(typed, free, meaning=self._meant) or contained(typed, free, meaning=self._meant)

    def _meant(self, name: str) -> str:
        return self.keys[folded(name)]


def is_own_note(typed: str) -> bool:
    """Whether the name says that the coordinator keeps this for herself."""
    return one_line(typed).startswith(OWN_NOTE)
