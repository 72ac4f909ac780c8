"""Splitting a calendar that is too large for one file; a meeting stays in the file that it was published in."""

from collections.abc import Iterable, Mapping

from sltdocs.ical.event import Entry
from sltdocs.ical.lint import MAX_OCTETS

_HEAD = 2_000  # more than the head and the time zone take
_ROOM = MAX_OCTETS - _HEAD
_FILLED = 850_000  # new meetings leave room for agendas that grow

Parts = dict[int, list[Entry]]


def parts(entries: Iterable[Entry], placed: Mapping[str, int]) -> Parts:
    """The meetings of each file by its number, from 1. A meeting too long even alone makes a file that is too large."""
    ordered = sorted(entries, key=lambda one: one.order)
    if not placed and sum(len(one.block) for one in ordered) <= _ROOM:
        return {1: ordered} if ordered else {}
    made: Parts = {}
    sizes: dict[int, int] = {}
    rest = []
    for entry in ordered:
        own = placed.get(entry.uid)
        if own is not None and sizes.get(own, 0) + len(entry.block) <= _ROOM:
            _put(entry, own, made, sizes)
        else:
            rest.append(entry)
    for entry in rest:
        _put(entry, _first_with_room(entry, sizes), made, sizes)
    return {part: sorted(made[part], key=lambda one: one.order) for part in sorted(made)}


def _first_with_room(entry: Entry, sizes: Mapping[int, int]) -> int:
    part = 1
    while part in sizes and sizes[part] + len(entry.block) > _FILLED:
        part += 1
    return part


def _put(entry: Entry, part: int, made: Parts, sizes: dict[int, int]) -> None:
    made.setdefault(part, []).append(entry)
    sizes[part] = sizes.get(part, 0) + len(entry.block)
