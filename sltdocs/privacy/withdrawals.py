"""What must no longer be public: understood from her rows, remembered until it is lifted, taken out of the plan.

Law: personvernforordningen article 5 (1) c and e, and 17; a row that is gone ends nothing, only «Opphevet» does.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.contract.values.dates import read_date
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Meeting, Plan, Withdrawal
from sltdocs.plan.schedule.occurrences import usual_times
from sltdocs.plan.snapshot import Snapshot

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATE = re.compile(r"\d{1,2}[./ -]+(?:\d{1,2}|[a-zæøå]+)[./ -]+\d{2,4}|\d{4}-\d{2}-\d{2}", re.IGNORECASE)
_MEASURE = re.compile(r"(?:tiltak)\s+(?:nr\.?\s*)?(\S+?)\.?", re.IGNORECASE)


class WithdrawnKind(StrEnum):
    """What kind of thing was taken back."""

    KEY_FIGURE = "key-figure"
    MEETING = "meeting"
    MEASURE = "measure"
    DOCUMENT = "document"


class Withdrawn(Struct, frozen=True, order=True):
    """One thing that must not be public. It holds no content: a name and a time, as they may be kept in a record.

    `name` is an indicator, a group's Kortnavn, a measure's number or a product's key; `at` the year, or the day
    (`2026-10-13`) of a meeting; `product` the key of the only product it is taken out of, empty for all of them.
    """

    kind: str
    name: str
    at: str = ""
    product: str = ""


class Known(Struct, frozen=True):
    """What a row can mean, by comparable name: of the plan as it is and of what was published before."""

    indicators: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    measures: Mapping[str, str] = field(default_factory=dict)
    products: Mapping[str, str] = field(default_factory=dict)


class UnderstoodWithdrawals(Struct, frozen=True):
    """What her rows ask for, what they lift, and what is unclear in them."""

    withdrawn: Mapping[Withdrawn, Withdrawal]
    lifted: frozenset[Withdrawn]
    findings: tuple[Finding, ...]


def known_things(plan: Plan | None, earlier: Iterable[Snapshot], products: Mapping[str, str]) -> Known:
    """What can be named. `products` are the keys of products by their names in both written forms."""
    facts = tuple(earlier)
    groups = [*((group.key, group.name) for group in (plan.groups if plan else ())), *_facts(facts, "groups")]
    measures = [*((one.number, one.name.plain) for one in (plan.measures if plan else ())), *_facts(facts, "measures")]
    return Known(
        indicators={folded(one.indicator): one.indicator for one in (plan.key_figures if plan else ())},
        groups={folded(name): key for key, both in groups for name in (key, both)},
        measures={canonical(name): key for key, both in measures for name in (key, both)},
        products={folded(name): key for name, key in products.items()},
    )


def understood(rows: Iterable[Withdrawal], known: Known) -> UnderstoodWithdrawals:
    """Each row as what it means; a row that means nothing known is an error at its cell, and ends and begins nothing."""
    withdrawn: dict[Withdrawn, Withdrawal] = {}
    lifted: set[Withdrawn] = set()
    findings: list[Finding] = []
    for row in rows:
        product, meant = _product(row.product, known), _meant(row.what, known)
        if meant is None or product is None:
            findings.append(_unclear(row, known, is_product=product is None))
        elif row.lifted:
            lifted.add(replace(meant, product=product))
        else:
            withdrawn[replace(meant, product=product)] = row
    return UnderstoodWithdrawals(withdrawn, frozenset(lifted - withdrawn.keys()), tuple(findings))


def still_withdrawn(
    before: Iterable[Withdrawn], said: UnderstoodWithdrawals
) -> tuple[tuple[Withdrawn, ...], tuple[Finding, ...]]:
    """What stays taken back: all that was and is not lifted, and what is new; with a warning for each row that is gone."""
    kept = [one for one in before if one not in said.lifted]
    gone = [one for one in kept if one not in said.withdrawn]
    told = (finding(PrivacyCode.WITHDRAWAL_STANDS, what=f"{one.name} {one.at}".strip()) for one in gone)
    return tuple(sorted({*kept, *said.withdrawn})), tuple(told)


def without_withdrawn(plan: Plan, withdrawn: Iterable[Withdrawn], product: str) -> Plan:
    """The plan as a product may know it. A meeting that is taken back is cancelled and says nothing but that."""
    of_product = [one for one in withdrawn if one.product in ("", product)]
    figures = {(folded(one.name), one.at) for one in of_product if one.kind == WithdrawnKind.KEY_FIGURE}
    measures = {canonical(one.name) for one in of_product if one.kind == WithdrawnKind.MEASURE}
    meetings = {(folded(one.name), one.at) for one in of_product if one.kind == WithdrawnKind.MEETING}
    return replace(
        plan,
        key_figures=tuple(
            one
            for one in plan.key_figures
            if (folded(one.indicator), str(one.year)) not in figures and (folded(one.indicator), "") not in figures
        ),
        measures=tuple(one for one in plan.measures if canonical(one.number) not in measures),
        meetings=tuple(_silenced(plan, meetings)),
    )


def is_withdrawn_document(withdrawn: Iterable[Withdrawn], product: str) -> bool:
    """Whether the whole of a product was taken back."""
    return any(one.kind == WithdrawnKind.DOCUMENT and product in (one.name, one.product or one.name) for one in withdrawn)


def _silenced(plan: Plan, taken: set[tuple[str, str]]) -> Iterator[Meeting]:
    """The meetings, those that were taken back without their words; a date of a series becomes a cancelled meeting of its own.

    One of a group with individual cases has none anyway and takes place: what was open of it is taken back, not the meeting.
    """
    for one in plan.meetings:
        is_taken = (folded(one.group), one.day.isoformat()) in taken and one.group not in plan.private_groups
        yield _silent(one) if is_taken else one
    dated = {(folded(one.group), one.day.isoformat()) for one in plan.meetings}
    series = {folded(one.group): one for one in plan.series if one.group and one.first_day}
    for group, day in sorted(taken - dated):
        if group in series and series[group].group not in plan.private_groups:
            start, end = usual_times(series[group], plan.group(series[group].group))
            when = Meeting(series[group].group, date.fromisoformat(day), start=start, end=end, all_day=start is None)
            yield replace(when, status=MeetingStatus.CANCELLED)


def _silent(meeting: Meeting) -> Meeting:
    when = Meeting(meeting.group, meeting.day, meeting.number, meeting.start, meeting.end, meeting.all_day)
    return replace(when, status=MeetingStatus.CANCELLED, source=meeting.source)


def _meant(typed: str, known: Known) -> Withdrawn | None:
    """The one thing that these words name: a document, a meeting, a figure, a measure, in this order."""
    return _document(typed, known) or _meeting(typed, known) or _figure(typed, known) or _measure(typed, known)


def _document(typed: str, known: Known) -> Withdrawn | None:
    key = known.products.get(folded(typed))
    return Withdrawn(WithdrawnKind.DOCUMENT.value, key) if key else None


def _meeting(typed: str, known: Known) -> Withdrawn | None:
    found = _DATE.search(typed)
    day = read_date(found[0]).value if found else None
    if found is None or not isinstance(day, date):
        return None
    key = _named(typed[: found.start()] + typed[found.end() :], known.groups)
    return Withdrawn(WithdrawnKind.MEETING.value, key, day.isoformat()) if key else None


def _figure(typed: str, known: Known) -> Withdrawn | None:
    whole = _named(typed, known.indicators)
    if whole:
        return Withdrawn(WithdrawnKind.KEY_FIGURE.value, whole)
    years = list(_YEAR.finditer(typed))
    for year in years[-1:]:
        name = _named(typed[: year.start()] + typed[year.end() :], known.indicators)
        if name:
            return Withdrawn(WithdrawnKind.KEY_FIGURE.value, name, year[0])
    return None


def _measure(typed: str, known: Known) -> Withdrawn | None:
    numbered = _MEASURE.fullmatch(typed.strip())
    key = known.measures.get(canonical(numbered[1] if numbered else typed))
    return Withdrawn(WithdrawnKind.MEASURE.value, key) if key else None


def _named(typed: str, names: Mapping[str, str]) -> str | None:
    """The name among these that the rest of the words is, apart from signs around it."""
    return names.get(folded(typed.strip(" ,;:.–-()")))


def _product(typed: str, known: Known) -> str | None:
    """The product's key; empty for all; None for a word that is none of them."""
    return known.products.get(folded(typed)) if typed and folded(typed) not in ("alle", "alt", "overalt") else ""


def _unclear(row: Withdrawal, known: Known, *, is_product: bool) -> Finding:
    names = known.products if is_product else {**known.products, **known.indicators, **known.groups, **known.measures}
    typed = row.product if is_product else row.what
    place = row.source.at("product" if is_product else "what")
    return finding(PrivacyCode.WITHDRAWAL_UNCLEAR, place, typed=typed, meant=nearest(_YEAR.sub("", typed), names) or "")


def _facts(snapshots: Iterable[Snapshot], name: str) -> Iterable[tuple[str, str]]:
    for snapshot in snapshots:
        for fact in getattr(snapshot, name):
            yield fact.key, fact.fields.get("name", fact.key)
