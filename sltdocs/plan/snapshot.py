"""The public facts of a plan as JSON, kept with every published set so that later versions can be compared with it.

Nobody's name or e-mail address is in it, no agenda, no count of people; identity numbers are masked.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct, field, to_builtins
from msgspec.json import decode
from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.sheets import sheet
from sltdocs.plan.adoption.content import AdoptedContent, adopted_content
from sltdocs.plan.fact_texts import as_text
from sltdocs.plan.labels import period_label, place_of, title
from sltdocs.plan.model import Group, Measure, Meeting, Plan
from sltdocs.plan.withheld_facts import IsPrivate, fingerprint, kept, nothing_is_private

VERSION = 1

_FACTS = ("identity", "report_year", "status", "dates_told", "reports_told")
_TYPED = ("title", "period")
_LISTS = ("measures", "goals", "groups", "meetings")

FIELDS = {key: tuple(column.model_field for column in sheet(key) if column.is_remembered) for key in _LISTS}
"""The fields of the model that are kept of each row, by sheet."""
REPORTED = ("status_comment", "status_date", "reason", "result")
"""The fields of a measure of which only a mark is kept: whether a report says something new of it."""


class Fact(Struct, frozen=True):
    """A row of the plan: its number or key as typed (may be empty), and its filled fields as texts, by field of the model."""

    key: str
    fields: Mapping[str, str] = field(default_factory=dict)


class Snapshot(Struct, frozen=True):
    """What a plan said at one time. `adopted` is what a body adopts of it; None in facts of versions before they kept that.

    `dates_told`: deadlines in cells that hold a date are among its facts; `status` is empty in facts of versions that did not
    keep it; `reports_told`: the marks of what was reported are. `first_day` and `last_day` are those of the period; facts of
    versions before they were kept have none. `results` are what a report told of the measures, `former` what the plan told of
    those of the period before it.
    """

    identity: str
    title: str
    period: str
    report_year: int | None = None
    status: str = ""
    measures: tuple[Fact, ...] = ()
    goals: tuple[Fact, ...] = ()
    groups: tuple[Fact, ...] = ()
    meetings: tuple[Fact, ...] = ()
    dates_told: bool = False
    reports_told: bool = False
    adopted: AdoptedContent | None = None
    results: tuple[Fact, ...] = ()
    former: tuple[Fact, ...] = ()
    first_day: date | None = None
    last_day: date | None = None


def snapshot(plan: Plan) -> Snapshot:
    """The plan's public facts."""
    roles = _roles(plan)
    return Snapshot(
        identity=plan.identity,
        title=masked(title(plan)),
        period=masked(period_label(plan)),
        report_year=plan.report_year,
        status=plan.status.value,
        measures=measure_facts(plan),
        goals=tuple(fact_of(one.number, one, FIELDS["goals"]) for one in plan.goals),
        groups=tuple(_group(one, roles) for one in plan.groups),
        dates_told=True,
        reports_told=True,
        meetings=tuple(_meeting(replace(one, place=place_of(one, plan.group(one.group)))) for one in plan.open_meetings),
        adopted=adopted_content(plan, as_text, nothing_is_private),
        first_day=plan.period_from,
        last_day=plan.period_to,
    )


def dump(
    plan: Plan, is_private: IsPrivate = nothing_is_private, results: Iterable[Fact] = (), former: Iterable[Fact] = ()
) -> bytes:
    """A guarded plan's public facts as JSON; the same plan gives the same bytes. Of a private text only a mark is kept.

    `results` and `former` are what was told beside the plan itself.
    """
    taken = snapshot(plan)
    facts = {name: [_written(fact, is_private) for fact in getattr(taken, name)] for name in _LISTS}
    typed = kept({name: getattr(taken, name) for name in _TYPED}, is_private)
    adopted = to_builtins(adopted_content(plan, as_text, is_private))
    data = {"version": VERSION, **{name: getattr(taken, name) for name in _FACTS}, **typed, **facts, "adopted": adopted}
    data |= {"results": [_written(one, is_private) for one in results], "former": [_written(one, is_private) for one in former]}
    data |= {"first_day": f"{plan.period_from}", "last_day": f"{plan.period_to}"}
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def load(data: bytes) -> Snapshot | None:
    """What `dump` wrote; None when the bytes are damaged or of another version. Fields that were added are passed over."""
    try:
        if decode(data, type=_Head).version != VERSION:
            return None
        read = decode(data, type=Snapshot)
        return read if all(map(_is_dated, read.meetings)) else None
    except ValueError:
        return None


class _Head(Struct, frozen=True):
    """Which version wrote it."""

    version: int


def _written(fact: Fact, is_private: IsPrivate) -> dict[str, object]:
    return {"key": fact.key, "fields": kept(fact.fields, is_private)}


def _is_dated(meeting: Fact) -> bool:
    """Whether it has its group and a date."""
    try:
        return bool(meeting.fields["group"] and date.fromisoformat(meeting.fields["day"]))
    except (ValueError, KeyError):
        return False


def measure_facts(plan: Plan) -> tuple[Fact, ...]:
    """The facts of the measures alone, in the plan's order."""
    return tuple(map(_measure, plan.measures))


def _measure(measure: Measure) -> Fact:
    fact = fact_of(measure.number, measure, FIELDS["measures"])
    texts = {name: as_text(getattr(measure, name)) for name in REPORTED}
    return Fact(fact.key, {**fact.fields, **{name: fingerprint(text) for name, text in texts.items() if text}})


def without_reported(fact: Fact) -> Fact:
    """A measure as versions kept it that knew no marks of what was reported."""
    return Fact(fact.key, {name: text for name, text in fact.fields.items() if name not in REPORTED})


def _group(group: Group, roles: Mapping[str, list[str]]) -> Fact:
    fact = fact_of(group.key, group, FIELDS["groups"])
    return Fact(fact.key, {**fact.fields, **_filled({"participants": "; ".join(roles.get(group.key, ()))})})


def _meeting(meeting: Meeting) -> Fact:
    return fact_of(meeting.number, meeting, FIELDS["meetings"])


def _roles(plan: Plan) -> dict[str, list[str]]:
    roles: dict[str, list[str]] = {}
    for participant in plan.participants:
        for key in participant.groups:
            roles.setdefault(key, []).append(participant.role)
    return roles


def fact_of(key: str, row: object, names: Iterable[str]) -> Fact:
    """A row as a fact with the fields of these names, as far as they are filled; identity numbers are masked."""
    return Fact(masked(key), _filled({name: as_text(getattr(row, name)) for name in names}))


def _filled(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: masked(value) for name, value in fields.items() if value}
