"""How the plan differs from the one that was adopted, as the report tells it."""

from collections.abc import Iterable

from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.difference import Change, Changes, FieldChange, Kinds, changes, unquoted
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import load
from sltdocs.privacy.unquotable import unquotable
from sltdocs.words.answer.command_report import Report, report_words

_QUOTABLE = 80
"""Longer texts are told to be changed, not quoted twice."""


class ToldChanges(Struct, frozen=True):
    """What is new, taken out or changed of one kind, a line each, after a sentence that says so."""

    sentence: str
    lines: list[Text]


def since_adoption(plan: Plan, adopted: bytes | None) -> list[ToldChanges]:
    """What is new, taken out and changed in measures, goals and groups; `adopted` is the adopted plan's snapshot."""
    before = load(adopted) if adopted else None
    if before is None:
        return []
    return told_changes(unquoted(changes(before, plan), unquotable(plan)), plan.written_form)


def told_changes(found: Changes, form: WrittenForm) -> list[ToldChanges]:
    """Changes of measures, goals and groups in words, those of a kind together."""
    words = report_words(form)
    told = (
        _told(words, sheet, kind, [change for change in listed if change.kind is kind])
        for sheet, listed in (("measures", found.measures), ("goals", found.goals), ("groups", found.groups))
        for kind in Kinds
    )
    return [one for one in told if one.lines]


def _told(words: Report, sheet: str, kind: Kinds, listed: list[Change]) -> ToldChanges:
    lines = [Text.of(_line(words, change, numbered=sheet != "groups")) for change in listed]
    return ToldChanges(words.changes[sheet, kind.value].of(len(listed)), lines)


def _line(words: Report, change: Change, *, numbered: bool) -> str:
    name = f"{change.key} {change.name}".strip() if numbered else change.name or change.key
    fields = "; ".join(told_change(words, field) for field in _worth_telling(change.fields))
    return f"{name} – {fields}" if fields else name


def _worth_telling(fields: Iterable[FieldChange]) -> list[FieldChange]:
    return [field for field in fields if field.old.split() != field.new.split()]


def told_change(words: Report, field: FieldChange) -> str:
    """«Frist: «juni» er endret til «august»»."""
    old, new = (" ".join(value.split()) for value in (field.old, field.new))
    if not field.is_quotable or max(len(old), len(new)) > _QUOTABLE:
        return words.field_rewritten.format(heading=field.heading)
    pattern = words.field_changed if old and new else words.field_filled if new else words.field_emptied
    return pattern.format(heading=field.heading, old=old, new=new)
