"""Keys that rows refer to each other by: found as they are written on their own sheet, or reported with the nearest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.contract.rows import Contents
from sltdocs.contract.values.key import canonical
from sltdocs.findings import Finding, finding
from sltdocs.plan.assembling.rows import Row, rows


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one sheet. `known` maps what a cell may hold to the key as typed; `words` are for suggestions.

    `lame` are keys of rows that cannot be used because of another finding: a reference to one is no new fault.
    """

    sheet_name: str
    known: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    lame: frozenset[str] = frozenset()
    misspelt: Code = Code.REFERENCE_MISSPELT
    unknown: Code = Code.REFERENCE_UNKNOWN

    def find(self, typed: str) -> str | None:
        """The key that is meant, as typed on its own sheet; None when there is none."""
        return self.known.get(canonical(typed)) or self.known.get(folded(typed))

    def is_lame(self, typed: str) -> bool:
        """Whether the key's own row has a fault that has been reported already."""
        return canonical(typed) in self.lame or folded(typed) in self.lame

    def missing(self, typed: str, row: Row, column: str) -> Finding:
        """The finding about a key that no row has."""
        near = nearest(typed, self.words) if _is_word(typed) else None
        blocks = row.sheet.blocked_by(column) if self.misspelt is Code.GROUP_MISSPELT else ()
        code = self.unknown if near is None else self.misspelt
        return finding(code, row.at(column), blocks=blocks, typed=typed, list=self.sheet_name, nearest=near or "")


@dataclass(frozen=True, slots=True)
class Resolved:
    """The keys that were found, in their order, and the findings about the others; `lame` when any is lame."""

    keys: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    lame: bool = False


def resolve(row: Row, column: str, keys: Keys) -> Resolved:
    """What the cell of a column refers to, without repetitions."""
    value = row.value(column, object)
    typed = value if isinstance(value, tuple) else () if value is None else (str(value),)
    found: dict[str, None] = {}
    findings: list[Finding] = []
    lame = False
    for one in typed:
        key = keys.find(one)
        if key is not None:
            found[key] = None
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
    is_group = sheet_key == "groups"
    misspelt, unknown = (
        (Code.GROUP_MISSPELT, Code.GROUP_UNKNOWN) if is_group else (Code.REFERENCE_MISSPELT, Code.REFERENCE_UNKNOWN)
    )
    return Keys(sheet_name, known, tuple(words), frozenset(lame), misspelt, unknown)


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
