"""Keys that rows refer to each other by: found as they are written on their own sheet, or reported with the nearest."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.contract.rows import Contents
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, finding, listed
from sltdocs.findings.reference import ReferenceCode
from sltdocs.plan.assembling.rows import SheetRow, rows

if TYPE_CHECKING:
    from sltdocs.contract.code import Code

_JOINED = re.compile(r"[;,/+&\n]|\bog\b", re.IGNORECASE)
_CALLED = frozenset(("mål", "delmål", "tiltak", "innsatsområde", "satsingsområde", "satsningsområde", "nr", "gruppe", "gruppa"))
_OFTEN = 3
"""In so many cells of a sheet nobody misspells a group in the same way."""


class Keys(Struct, frozen=True):
    """The keys of one sheet. `known` maps what a cell may hold to the key as typed; `words` are for suggestions.

    `lame` are keys of rows that cannot be used because of another finding: a reference to one is no new fault.
    """

    sheet_name: str
    known: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    lame: frozenset[str] = frozenset()
    are_groups: bool = False

    def find(self, typed: str) -> str | None:
        """The key that is meant, as typed on its own sheet; None when there is none."""
        return self.known.get(canonical(typed)) or self.known.get(folded(typed)) or self._called(typed)

    def _called(self, typed: str) -> str | None:
        """The key behind the word for what it names: «Mål 2», «tiltak 4a»."""
        word, _, key = folded(typed).partition(" ")
        return self.known.get(canonical(key)) if word.rstrip(".") in _CALLED and key else None

    def several(self, typed: str) -> tuple[str, ...]:
        """The keys that stand together in one text, «styring og felles»; none unless every part of it is one."""
        parts = [self.find(part) for part in _JOINED.split(typed)]
        return tuple(part for part in parts if part) if len(parts) > 1 and all(parts) else ()

    def is_lame(self, typed: str) -> bool:
        """Whether the key's own row has a fault that has been reported already."""
        return canonical(typed) in self.lame or folded(typed) in self.lame

    def missing(self, typed: str, row: SheetRow, column: str) -> Finding:
        """The finding about a key that no row has; where the sheet has no row at all, all of them make one finding."""
        near = nearest(typed, self.words) if _is_word(typed) else None
        spoils = row.sheet.spoilt_cell(column) if self.are_groups else ()
        several = self.several(typed) if self.are_groups else ()
        if several:
            groups = ", ".join(f"«{key}»" for key in several)
            return finding(
                ReferenceCode.GROUP_SEVERAL, row.at(column), spoils=spoils, typed=typed, groups=groups, list=self.sheet_name
            )
        if not self.known and not self.lame:
            code = ReferenceCode.GROUPS_LOST if self.are_groups else ReferenceCode.REFERENCES_LOST
            return finding(code, row.at(column), spoils=spoils, typed=f"«{typed}»", list=self.sheet_name)
        if near is None:
            code = ReferenceCode.GROUP_UNKNOWN if self.are_groups else ReferenceCode.REFERENCE_UNKNOWN
            return finding(code, row.at(column), spoils=spoils, typed=typed, list=self.sheet_name, known=self._listed())
        code = ReferenceCode.GROUP_MISSPELT if self.are_groups else ReferenceCode.REFERENCE_MISSPELT
        return finding(code, row.at(column), spoils=spoils, typed=typed, list=self.sheet_name, nearest=near)

    def _listed(self) -> str:
        return listed([f"«{key}»" for key in dict.fromkeys(self.known.values())])


class Resolved(Struct, frozen=True):
    """The keys that were found, in their order, and the findings about the others; `lame` when any is lame."""

    keys: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    lame: bool = False


def resolve(row: SheetRow, column: str, keys: Keys) -> Resolved:
    """What the cell of a column refers to, without repetitions."""
    value = row.value(column, object)
    typed = value if isinstance(value, tuple) else () if value is None else (str(value),)
    found: dict[str, None] = {}
    findings: list[Finding] = []
    lame = False
    for one in typed:
        key = keys.find(one)
        several = keys.several(one) if isinstance(value, tuple) and key is None else ()
        if key is not None or several:
            found |= dict.fromkeys(several or (key or "",))
        elif keys.is_lame(one):
            lame = True
        else:
            findings.append(keys.missing(one, row, column))
    return Resolved(tuple(found), tuple(findings), lame)


def keys_of(contents: Contents, sheet_key: str, column: str, sheet_name: str, name_column: str = "") -> Keys:
    """The keys of a sheet; with `name_column` a row may be referred to by its name too."""
    known: dict[str, str] = {}
    words: list[str] = []
    lame: set[str] = set()
    for row in rows(contents, sheet_key):
        typed, name = row.name(column), row.name(name_column) if name_column else ""
        spoken = [form(word) for word, form in ((typed, canonical), (name, folded)) if word]
        if row.whole:
            words += filter(None, (typed, name))
            known |= {word: typed for word in spoken if word not in known}
        else:
            lame.update(spoken)
    return Keys(sheet_name, known, tuple(words), frozenset(lame), are_groups=sheet_key == "groups")


def gathered(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, with those about one lost sheet and one sheet that refers to it made one, at the first of their cells.

    So are those about one group that many rows of a sheet belong to: it got another Kortnavn.
    """
    lost: dict[tuple[Code, str, str], list[Finding]] = {}
    unknown: dict[tuple[str, str], list[Finding]] = {}
    others: list[Finding] = []
    for one in findings:
        if one.code in {ReferenceCode.GROUPS_LOST, ReferenceCode.REFERENCES_LOST}:
            lost.setdefault((one.code, dict(one.params)["list"], one.place.sheet), []).append(one)
        elif one.code is ReferenceCode.GROUP_UNKNOWN:
            unknown.setdefault((canonical(dict(one.params)["typed"]), one.place.sheet), []).append(one)
        else:
            others.append(one)
    renamed = (one for same in unknown.values() for one in (same if len(same) < _OFTEN else [_often(same)]))
    return [*others, *renamed, *(_one(same) for same in lost.values())]


def _often(same: list[Finding]) -> Finding:
    """One finding about a group that is unknown in many cells; `also` are all but the first."""
    first, *rest = sorted(same, key=lambda one: one.place.order)
    cells = [one.place.cell for one in (first, *rest)]
    params = {**dict(first.params), "cells": listed(cells), "count": str(len(cells))}
    also = tuple(one.place for one in rest)
    return replace(first, code=ReferenceCode.GROUP_UNKNOWN_OFTEN, params=tuple(sorted(params.items())), also=also)


def _one(same: list[Finding]) -> Finding:
    typed = list(dict.fromkeys(dict(one.params)["typed"] for one in same))
    spoils = frozenset(what for one in same for what in one.spoils)
    params = tuple(sorted({**dict(same[0].params), "typed": listed(typed)}.items()))
    return replace(min(same, key=lambda one: one.place.order), params=params, spoils=spoils)


def _is_word(typed: str) -> bool:
    """Whether a near word is worth suggesting: not for numbers, of which all are near each other."""
    return sum(map(str.isalpha, typed)) >= 3


def repeated(keyed: Iterable[tuple[str, Place]]) -> list[tuple[str, Place, tuple[Place, ...]]]:
    """Each key that occurs more than once (as first typed): its second place, and all the others."""
    places: dict[str, list[tuple[str, Place]]] = {}
    for key, place in keyed:
        places.setdefault(canonical(key), []).append((key, place))
    return [
        (same[0][0], same[1][1], (same[0][1], *(place for _, place in same[2:]))) for same in places.values() if len(same) > 1
    ]
