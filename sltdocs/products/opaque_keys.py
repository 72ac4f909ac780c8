"""Opaque keys: what calendars call a group with individual cases in place of its Kortnavn, `g1`, `g2` … as they appeared.

No hash of the Kortnavn: whoever guesses a Kortnavn could try it out.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from itertools import chain

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

MEMORY = "grupper.json"
"""The private artifact that carries the keys, in every set of a plan with such groups."""

_KEY = re.compile(r"g([1-9][0-9]{0,5})")
_IN_PATH = re.compile(r"[_/]g([1-9][0-9]{0,5})(?:_\d+|_del\d+)?\.ics$")


class GroupKey(Struct, frozen=True):
    """One key and the Kortnavn of its group, in comparable form, the newest last; `open`: the coordinator wrote «nei» since."""

    key: str
    names: tuple[str, ...] = ()
    open: bool = False


class GroupKeys(Struct, frozen=True):
    """All keys that were ever given out in a municipality, or in the municipalities of a joint plan."""

    groups: tuple[GroupKey, ...] = ()

    def secret(self, name: str, others: Collection[str] = ()) -> str:
        """The key of the group with this Kortnavn, as long as it is a secret whose it is; empty when it has none.

        A Kortnavn that the group had before counts too, unless the one that it has now is among those of `others`.
        """
        closed = [one for one in reversed(self.groups) if name in one.names and not one.open]
        newest = (one.key for one in closed if one.names[-1] == name)
        before = (one.key for one in closed if one.names[-1] not in others)
        return next(chain(newest, before), "")

    def names(self, key: str) -> tuple[str, ...]:
        """The Kortnavn of a key's group, the newest last; none when the key is unknown."""
        return next((one.names for one in self.groups if one.key == key), ())

    def is_open(self, key: str) -> bool:
        """Whether a key's group is no secret any more."""
        return any(one.open for one in self.groups if one.key == key)

    def secret_names(self) -> frozenset[str]:
        """The Kortnavn of all groups whose key is secret."""
        return frozenset(name for one in self.groups if not one.open for name in one.names)

    def noted(self, key: str, name: str = "", *, is_open: bool = False) -> "GroupKeys":
        """With this key, its group's newest Kortnavn, and whether the group is open now."""
        others = tuple(one for one in self.groups if one.key != key)
        names = (*(one for one in self.names(key) if one != name), *((name,) if name else ()))
        known = GroupKey(key, names, is_open)
        place = next((index for index, one in enumerate(self.groups) if one.key == key), len(others))
        return GroupKeys((*others[:place], known, *others[place:]))

    def completed(self, older: "GroupKeys") -> "GroupKeys":
        """With the keys that only an older record knows, and the Kortnavn that only it has for a key without any."""
        own = {one.key: one for one in self.groups}
        more = {one.key: one for one in older.groups if not own.get(one.key, _NOBODY).names}
        return GroupKeys(tuple(sorted({**own, **more}.values(), key=lambda one: number(one.key))))


_NOBODY = GroupKey("")


def is_key(text: str) -> bool:
    """Whether it has the form of an opaque key."""
    return _KEY.fullmatch(text) is not None


def number(key: str) -> int:
    """Which key it is, from 1; 0 for what is none."""
    match = _KEY.fullmatch(key)
    return int(match[1]) if match else 0


def next_key(keys: GroupKeys, used: Iterable[str], paths: Iterable[str] = ()) -> str:
    """A key that was never given out: neither known, nor among the `used` short names, nor in the name of a published file."""
    in_paths = (int(match[1]) for path in paths if (match := _IN_PATH.search(path)))
    highest = max((*(number(one.key) for one in keys.groups), *map(number, used), *in_paths), default=0)
    return f"g{highest + 1}"


class CalendarMemory(Struct, frozen=True):
    """What a set remembers in private: the keys of groups, and for each year the short names of groups that the plan has
    rows for. No calendar file may tell that.
    """

    groups: tuple[GroupKey, ...] = ()
    holds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def keys(self) -> GroupKeys:
        """The keys."""
        return GroupKeys(self.groups)

    def dump(self) -> bytes:
        """As JSON with sorted keys; the same memory gives the same bytes."""
        return (json.dumps(msgspec.to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def load(data: bytes) -> CalendarMemory | None:
    """What `dump` wrote; None when it is damaged. What a newer version wrote beside it is passed over."""
    try:
        read = msgspec.json.decode(data, type=CalendarMemory)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return replace(read, groups=tuple(one for one in read.groups if is_key(one.key)))
