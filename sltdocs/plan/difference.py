"""What has changed in a plan since an earlier version of it: measures, goals, meetings and groups, field by field."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import YES_NO_WORDS
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.types import Deadline
from sltdocs.contract.values.key import canonical
from sltdocs.contract.values.periods import read_deadline
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.snapshot import Fact, Snapshot, snapshot, without_reported
from sltdocs.plan.withheld_facts import IsPrivate, is_fingerprint, is_same


class Kinds(StrEnum):
    """What happened to a row."""

    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"


class FieldChange(Struct, frozen=True):
    """A field's heading and its values, worded for print; a value is empty when the field was or is blank.

    One that is not quotable is told to have changed, and no more: the values say something about a person.
    """

    heading: str
    old: str
    new: str
    is_quotable: bool = True


class Change(Struct, frozen=True):
    """What happened to a row: its key or number, what it is called, and its changed fields."""

    kind: Kinds
    key: str
    name: str
    fields: tuple[FieldChange, ...] = ()


class Changes(Struct, frozen=True):
    """All changes, each list in the order of the new plan, removed rows last. Falsy when nothing changed."""

    measures: tuple[Change, ...] = ()
    goals: tuple[Change, ...] = ()
    groups: tuple[Change, ...] = ()
    meetings: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return any((self.measures, self.goals, self.groups, self.meetings))


def changes(old: Snapshot, new: Plan, *, reported: bool = False) -> Changes:
    """How the plan differs from an earlier version, worded in the plan's own written form; with what is `reported`, too."""
    now, form = snapshot(new), new.written_form
    known = now.measures if old.reports_told else tuple(map(without_reported, now.measures))
    measures = _changes("measures", old.measures, known, form, dates_told=old.dates_told, reported=reported)
    return Changes(
        measures=tuple(measures),
        goals=tuple(_changes("goals", old.goals, now.goals, form)),
        groups=tuple(_changes("groups", old.groups, now.groups, form)),
        meetings=tuple(_changes("meetings", tuple(_still_open(old, new)), now.meetings, form)),
    )


def _still_open(old: Snapshot, new: Plan) -> Iterator[Fact]:
    """The meetings that an earlier version told of, but those of groups that nothing ties to a date now."""
    private = new.private_groups
    yield from (fact for fact in old.meetings if fact.fields.get("group") not in private)


def unquoted(found: Changes, is_private: IsPrivate) -> Changes:
    """The same changes; whatever was, or now is, not to be repeated is only told to have changed."""
    return Changes(*(tuple(_unquoted(one, is_private) for one in getattr(found, name)) for name in found.__struct_fields__))


def _unquoted(change: Change, is_private: IsPrivate) -> Change:
    def is_withheld(text: str) -> bool:
        return is_fingerprint(text) or is_private(text)

    fields = (replace(one, is_quotable=not (is_withheld(one.old) or is_withheld(one.new))) for one in change.fields)
    key, name = ("" if is_withheld(text) else text for text in (change.key, change.name))
    return replace(change, key=key, name=name, fields=tuple(fields))


def forgotten(plan: Plan, previous: Snapshot) -> tuple[Measure, ...]:
    """The measures without a status now, and without one in the report of an earlier year too."""
    if plan.report_year is None or previous.report_year is None or previous.report_year >= plan.report_year:
        return ()
    silent = {canonical(fact.key) for fact in previous.measures if "status" not in fact.fields}
    return tuple(one for one in plan.measures if one.status is None and not one.closed and canonical(one.number) in silent)


def _changes(
    sheet_key: str,
    old: tuple[Fact, ...],
    new: tuple[Fact, ...],
    form: WrittenForm,
    *,
    dates_told: bool = True,
    reported: bool = False,
) -> Iterator[Change]:
    found = partners(sheet_key, old, new)
    for fact in new:
        before = found.get(id(fact))
        if before is None:
            yield Change(Kinds.NEW, fact.key, _name(sheet_key, fact))
        else:
            earlier = before if dates_told else _with_dates(sheet_key, before, fact)
            fields = tuple(_field_changes(sheet_key, earlier, fact, form, reported=reported))
            if fields:
                yield Change(Kinds.CHANGED, fact.key, _name(sheet_key, fact), fields)
    matched = {id(before) for before in found.values()}
    yield from (Change(Kinds.REMOVED, fact.key, _name(sheet_key, fact)) for fact in old if id(fact) not in matched)


def partners(sheet_key: str, old: Iterable[Fact], new: Iterable[Fact]) -> dict[int, Fact]:
    """The earlier row of each row, by its id: the same number and name, then the same name, then the same number.

    So an inserted measure that shifts the numbers of all below it is one new measure, not a rewritten plan.
    """
    found: dict[int, Fact] = {}
    left, open_ = list(old), list(new)
    for same in _MEETING_KEYS if sheet_key == "meetings" else _KEYS:
        waiting: dict[object, Fact] = {}
        for fact in reversed(left):
            waiting[same(fact)] = fact
        for fact in open_:
            key = same(fact)
            if key is not None and key in waiting:
                found[id(fact)] = waiting.pop(key)
        taken = {id(fact) for fact in found.values()}
        left, open_ = [one for one in left if id(one) not in taken], [one for one in open_ if id(one) not in found]
    return found


def _number(fact: Fact) -> str | None:
    return canonical(fact.key) or None


def _title(fact: Fact) -> str | None:
    return folded(fact.fields.get("name", "") or fact.fields.get("text", "")) or None


def _group_and_number(fact: Fact) -> tuple[str, str, str] | None:
    number = _number(fact)
    return (fact.fields["group"], fact.fields["day"][:4], number) if number else None


def _group_and_day(fact: Fact) -> tuple[str, str, str]:
    return fact.fields["group"], fact.fields["day"], fact.fields.get("start", "")


_KEYS: tuple[Callable[[Fact], object], ...] = (lambda fact: (_number(fact), _title(fact)), _title, _number)
_MEETING_KEYS: tuple[Callable[[Fact], object], ...] = (_group_and_number, _group_and_day)


def _field_changes(sheet_key: str, old: Fact, new: Fact, form: WrittenForm, *, reported: bool) -> Iterator[FieldChange]:
    """What a report tells (`reported`) does not change the plan."""
    if sheet_key != "meetings" and canonical(old.key) != canonical(new.key):
        key_column = next(iter(sheet(sheet_key)))
        yield FieldChange(key_column.name.of(form), old.key, new.key)
    for name in dict.fromkeys((*new.fields, *old.fields)):
        before, after = old.fields.get(name, ""), new.fields.get(name, "")
        column = None if is_same(before, after) else _column(sheet_key, name)
        if column is not None and (reported or not column.reporting) and not _is_same_deadline(column, before, after):
            yield FieldChange(column.name.of(form), _printable(column, before, form), _printable(column, after, form))


def _with_dates(sheet_key: str, old: Fact, new: Fact) -> Fact:
    """An earlier row as it may have been: earlier versions kept no deadline that was a date, and so nobody knows of a change."""
    dates = (column.model_field for column in sheet(sheet_key) if column.kind is Kind.DEADLINE)
    unknown = {name: new.fields[name] for name in dates if name in new.fields and name not in old.fields}
    return Fact(old.key, {**old.fields, **unknown})


def _is_same_deadline(column: Column, before: str, after: str) -> bool:
    """Whether one day is written in two ways, «01.06.2026» and «1. juni 2026»."""
    if column.kind is not Kind.DEADLINE or not (before and after):
        return False
    old, new = read_deadline(before).value, read_deadline(after).value
    return isinstance(old, Deadline) and isinstance(new, Deadline) and old.when is not None and old.when == new.when


def _column(sheet_key: str, name: str) -> Column | None:
    """The column of a field; None of one that the contract no longer has, or not yet."""
    if sheet_key == "groups" and name == "participants":
        return sheet("participants").column("role")
    return next((column for column in sheet(sheet_key) if column.model_field == name), None)


def _printable(column: Column, value: str, form: WrittenForm) -> str:
    if column.choices is not None:
        return next((one.word.of(form) for one in column.choices.members if one.value.value == value), value)
    if value and column.kind is Kind.YES_NO:
        return YES_NO_WORDS[0].of(form)
    if value and column.kind is Kind.DATE:
        return short_day(date.fromisoformat(value))
    if value and column.kind is Kind.TIME:
        return clock(time.fromisoformat(value))
    return value


def _name(sheet_key: str, fact: Fact) -> str:
    if sheet_key == "meetings":
        return f"{fact.fields['group']} {short_day(date.fromisoformat(fact.fields['day']))}"
    return (fact.fields.get("name", "") or fact.fields.get("text", "")).split("\n")[0]
