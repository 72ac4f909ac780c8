"""The public facts of an earlier plan without what was taken back, and the names by which a document may tell of it."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.contract.values.key import canonical
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.adoption.content import AdoptedContent
from sltdocs.plan.fact_texts import HIDDEN
from sltdocs.plan.labels import month
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import Fact, Snapshot, load
from sltdocs.plan.withheld_facts import fingerprint, is_fingerprint
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind

_MEASURES = ("measures", "results", "former")
"""What of facts is about single measures, those of the period before among them."""
_TOLD_OF_A_ROW = frozenset({"number", "indicator", "year"})
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
    measures = [(canonical(one.key), one.fields.get("name", "")) for snapshot in known for one in _of_measures(snapshot)]
    groups = [(folded(one.key), one.fields.get("name", "")) for snapshot in known for one in snapshot.groups]
    measures += [
        (canonical(row.fields["number"]), row.fields.get("name", ""))
        for snapshot in known
        if snapshot.adopted
        for row in snapshot.adopted.rows.get("measures", ())
        if "number" in row.fields
    ]
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
    _, figures = _taken(of_all)
    snapshot = load(data) if measures or meetings or figures else None
    if snapshot is None:
        return data
    read = json.loads(data)
    left = dict(read)
    if _holds(snapshot, measures, meetings):
        for key in _MEASURES:
            left |= {key: [one for one in read[key] if canonical(one["key"]) not in measures]} if key in read else {}
        left["meetings"] = [_silent(one) if _is_one_of(one["fields"], meetings) else one for one in read["meetings"]]
    if snapshot.adopted is not None:
        names = [name for one in of_all if one.kind == WithdrawnKind.MEASURE for name in names_in([data]).of(one)]
        left["adopted"] = {**read["adopted"], "rows": _adopted_rows(read["adopted"]["rows"], measures, figures, names)}
    return json.dumps(left, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() if left != read else data


_Rows = dict[str, list[dict[str, dict[str, str]]]]


def adopted_without(content: AdoptedContent, withdrawn: Iterable[Withdrawn]) -> AdoptedContent:
    """What was adopted without the rows that are taken back now, to be compared with a plan that has none of them."""
    measures, figures = _taken(withdrawn)
    rows = {
        key: tuple(row for row in found if not _is_taken(key, row.fields, measures, figures))
        for key, found in content.rows.items()
    }
    return replace(content, rows=rows)


def _taken(withdrawn: Iterable[Withdrawn]) -> tuple[set[str], set[tuple[str, str]]]:
    of_all = [one for one in withdrawn if not one.product]
    measures = {canonical(one.name) for one in of_all if one.kind == WithdrawnKind.MEASURE}
    return measures, {(folded(one.name), one.at) for one in of_all if one.kind == WithdrawnKind.KEY_FIGURE}


def _adopted_rows(rows: _Rows, measures: set[str], figures: set[tuple[str, str]], names: Iterable[str]) -> _Rows:
    """What was adopted without what was taken back: only that there was such a row stays, so that it is no news once it is
    lifted. Of another text that names it a mark stays, to know it again by.
    """

    def left(key: str, fields: Mapping[str, str]) -> dict[str, str]:
        return _emptied(fields) if _is_taken(key, fields, measures, figures) else _unnamed(fields, names)

    return {key: [{**row, "fields": left(key, row["fields"])} for row in found] for key, found in rows.items()}


def _emptied(fields: Mapping[str, str]) -> dict[str, str]:
    """A row that tells nothing but what the record of withdrawals tells too, and by a mark how it was called."""
    told = {column: text for column, text in fields.items() if column in _TOLD_OF_A_ROW or is_fingerprint(text)}
    marked = {"name": fingerprint(fields["name"])} if "name" in fields else {}
    return {**dict.fromkeys(fields, HIDDEN), **marked, **told}


def _is_taken(key: str, fields: Mapping[str, str], measures: set[str], figures: set[tuple[str, str]]) -> bool:
    if key == "measures":
        return canonical(fields.get("number", "")) in measures
    indicator = folded(fields.get("indicator", ""))
    return key == "key-figures" and bool(figures & {(indicator, fields.get("year", "")), (indicator, "")})


def _unnamed(fields: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    def names_it(text: str) -> bool:
        return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in names)

    return {column: fingerprint(text) if names_it(text) else text for column, text in fields.items()}


def is_unnameable(one: Withdrawn, names: FormerNames, data: bytes | None) -> bool:
    """Whether a document that goes with these facts may tell of a measure whose name nobody knows any more."""
    if one.kind != WithdrawnKind.MEASURE or names.of(one):
        return False
    snapshot = load(data) if data else None
    return snapshot is None or any(canonical(fact.key) == canonical(one.name) for fact in _of_measures(snapshot))


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
    some = any(canonical(one.key) in measures for one in _of_measures(snapshot))
    return some or any(tells_of_meeting(one, meetings) for one in snapshot.meetings)


def _of_measures(snapshot: Snapshot) -> Iterable[Fact]:
    return (*snapshot.measures, *snapshot.results, *snapshot.former)


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
