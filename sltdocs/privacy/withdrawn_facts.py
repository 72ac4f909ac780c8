"""The public facts of an earlier plan without what was taken back, and the names by which a document may tell of it."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from msgspec import Struct, field

from sltdocs.contract.normalise import folded
from sltdocs.contract.values.key import canonical
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import month
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import Fact, Snapshot, load
from sltdocs.plan.withheld_facts import is_fingerprint
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind

_TOLD_OF_A_MEETING = frozenset({"group", "day", "start", "end"})


class FormerNames(Struct, frozen=True):
    """Names of measures by comparable number, and of groups by comparable Kortnavn, whatever they have been called."""

    measures: Mapping[str, frozenset[str]] = field(default_factory=dict)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def of(self, one: Withdrawn) -> frozenset[str]:
        """How texts call what was taken back: the measure, the group, the indicator."""
        match one.kind:
            case WithdrawnKind.MEASURE:
                return self.measures.get(canonical(one.name), frozenset())
            case WithdrawnKind.MEETING:
                return self.groups.get(folded(one.name), frozenset()) | {one.name}
            case WithdrawnKind.KEY_FIGURE:
                return frozenset({one.name})
        return frozenset()

    def joined(self, other: "FormerNames") -> "FormerNames":
        """The names of both."""
        return FormerNames(_both(self.measures, other.measures), _both(self.groups, other.groups))


NOBODY = FormerNames()


def names_in(facts: Iterable[bytes | None], plan: Plan | None = None) -> FormerNames:
    """The names that facts know, and the plan as it is now."""
    known = [found for data in facts if data and (found := load(data))]
    measures = [(canonical(one.key), one.fields.get("name", "")) for snapshot in known for one in snapshot.measures]
    groups = [(folded(one.key), one.fields.get("name", "")) for snapshot in known for one in snapshot.groups]
    if plan:
        measures += [(canonical(one.number), one.name.plain) for one in plan.measures]
        groups += [(folded(one.key), one.name) for one in plan.groups]
    return FormerNames(_gathered(measures), _gathered(groups))


def facts_without(data: bytes, withdrawn: Iterable[Withdrawn]) -> bytes:
    """The facts without what was taken back of all products; the very same bytes when they have none of it.

    Of a meeting its group and time stay, as they do in a calendar where it is cancelled. Damaged facts are given back as
    they are: whoever reads them tells of the damage.
    """
    of_all = [one for one in withdrawn if not one.product]
    measures = {canonical(one.name) for one in of_all if one.kind == WithdrawnKind.MEASURE}
    meetings = {(folded(one.name), one.at) for one in of_all if one.kind == WithdrawnKind.MEETING}
    snapshot = load(data) if measures or meetings else None
    if snapshot is None or not _holds(snapshot, measures, meetings):
        return data
    read = json.loads(data)
    read["measures"] = [one for one in read["measures"] if canonical(one["key"]) not in measures]
    read["meetings"] = [_silent(one) if _is_one_of(one["fields"], meetings) else one for one in read["meetings"]]
    return json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def is_unnameable(one: Withdrawn, names: FormerNames, data: bytes | None) -> bool:
    """Whether a document that goes with these facts may tell of a measure whose name nobody knows any more."""
    if one.kind != WithdrawnKind.MEASURE or names.of(one):
        return False
    snapshot = load(data) if data else None
    return snapshot is None or any(canonical(fact.key) == canonical(one.name) for fact in snapshot.measures)


def tells_of_meeting(fact: Fact, meetings: Collection[tuple[str, str]]) -> bool:
    """Whether a row of facts is one of these meetings, by comparable Kortnavn and day, and tells more of it than when it is."""
    return _is_one_of(fact.fields, meetings) and not fact.fields.keys() <= _TOLD_OF_A_MEETING


def dates_in_words(iso: str) -> tuple[str, ...]:
    """A day as documents and lists print it: «13. oktober», «13.10.2026» and the like; months are called alike in both forms."""
    when = date.fromisoformat(iso)
    short = f"{when:%d.%m.}", f"{when.day}.{when.month}."
    numbers = {f"{one}{year}" for one in short for year in (f"{when:%Y}", f"{when:%y}")}
    return (f"{when.day}. {month(when.month, WrittenForm.NB)}", *sorted(numbers), iso)


def _holds(snapshot: Snapshot, measures: set[str], meetings: set[tuple[str, str]]) -> bool:
    some = any(canonical(one.key) in measures for one in snapshot.measures)
    return some or any(tells_of_meeting(one, meetings) for one in snapshot.meetings)


def _is_one_of(fields: Mapping[str, str], meetings: Collection[tuple[str, str]]) -> bool:
    return (folded(fields.get("group", "")), fields.get("day", "")) in meetings


def _silent(fact: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {**fact, "fields": {name: value for name, value in fact["fields"].items() if name in _TOLD_OF_A_MEETING}}


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, name in pairs:
        if name and not is_fingerprint(name):
            found.setdefault(key, set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


def _both(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    return {key: one.get(key, frozenset()) | other.get(key, frozenset()) for key in {*one, *other}}
