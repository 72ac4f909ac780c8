"""What is hidden now and stands in clear in something that was published before and is still out: told with its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache

from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import sheet
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Group, Plan
from sltdocs.plan.snapshot import REPORTED, Fact, Snapshot, load, snapshot
from sltdocs.plan.withheld_facts import is_fingerprint, is_same
from sltdocs.privacy.figures.published_figures import PublishedFigure, PublishedFigures, exposed, load_told
from sltdocs.privacy.unquotable import unquotable
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind
from sltdocs.privacy.withdrawn_facts import FormerNames, tells_of_meeting

_NAMED = 4
"""Places that a finding names; whoever withdraws it reaches them all."""

_READ = Callable[[], bytes | None]


class Edition(Struct, frozen=True):
    """Something that is out: a set, by its day, or an adopted document, by its path; what it told is read when asked for.

    `plan` is the identity of another plan of the municipality whose it is. `is_document`: it has documents, where texts stand.
    """

    name: str
    facts: _READ
    figures: _READ
    plan: str = ""
    is_document: bool = True

    @property
    def place(self) -> str:
        """How a finding names it."""
        return f"{self.plan}: {self.name}" if self.plan else self.name

    def told(self) -> PublishedFigures:
        """The figures that it shows: the last of those that it knows to have been told."""
        told = load_told(data) if (data := self.figures()) else None
        return told[-1] if told else PublishedFigures()

    def said(self) -> Snapshot | None:
        """Its facts, as far as they can be read."""
        data = self.facts()
        return load(data) if data else None


def still_out(plan: Plan, shown: Plan, editions: Iterable[Edition], document: str) -> Iterator[Finding]:
    """A warning for each figure, each group and each text that is hidden now, with where it is out and the row to write.

    `shown` is the plan as the guard of small numbers lets it out. `document` is what the plan's document is called: with
    it goes what no row can take out by itself.
    """
    known = tuple(editions)
    yield from _figures(plan, shown, known)
    own = [(one, facts) for one in known if not one.plan and (facts := one.said())]
    yield from (found for group in plan.groups if group.individual_cases for found in _meetings(group, own))
    yield from _texts(plan, [one for one in own if one[0].is_document], document)


def still_elsewhere(withdrawn: Iterable[Withdrawn], names: FormerNames, editions: Iterable[Edition]) -> Iterator[Finding]:
    """A warning for each thing that is taken back here and that another plan of the municipality still tells."""
    others = [one for one in editions if one.plan]
    facts = [(one, said) for one in others if (said := one.said())] if (things := tuple(withdrawn)) else []
    for thing in things:
        if thing.kind == WithdrawnKind.KEY_FIGURE:
            holding = [one for one in others if any(_is_figure(figure, thing) for figure in one.told().figures)]
        else:
            holding = [one for one, said in facts if _tells(said, thing, names)]
        if holding:
            yield finding(PrivacyCode.WITHDRAWN_ELSEWHERE, thing=_row(thing), where=_named(one.place for one in holding))


def _row(thing: Withdrawn) -> str:
    """As she writes it on `Trukket tilbake`."""
    match thing.kind:
        case WithdrawnKind.MEASURE:
            return f"Tiltak {thing.name}"
        case WithdrawnKind.MEETING:
            return f"{thing.name} {date.fromisoformat(thing.at):%d.%m.%Y}"
    return f"{thing.name} {thing.at}".strip()


def _is_figure(figure: PublishedFigure, thing: Withdrawn) -> bool:
    same_year = not thing.at or figure.first_year <= int(thing.at) <= figure.last_year
    return bool(figure.value) and same_year and folded(figure.indicator) == folded(thing.name)


def _tells(said: Snapshot, thing: Withdrawn, names: FormerNames) -> bool:
    """A measure of another plan has another number: it is known by its name."""
    if thing.kind == WithdrawnKind.MEASURE:
        known = {folded(name) for name in names.of(thing)}
        return any(folded(fact.fields.get("name", "")) in known for fact in (*said.measures, *said.former))
    meeting = {(folded(thing.name), thing.at)} if thing.kind == WithdrawnKind.MEETING else set()
    return any(tells_of_meeting(fact, meeting) for fact in said.meetings)


def _figures(plan: Plan, shown: Plan, editions: tuple[Edition, ...]) -> Iterator[Finding]:
    """Once for each indicator and year."""
    cells = {figure.source.at("value") for figure in plan.key_figures}
    found: dict[str, tuple[Place, list[str]]] = {}
    for edition in editions if shown != plan else ():
        for one in exposed(plan, shown, (edition.told(),)):
            if one.place.sheet and one.place in cells:
                found.setdefault(f"{one.indicator} {one.year}", (one.place, []))[1].append(edition.place)
    for name, (place, where) in found.items():
        yield finding(PrivacyCode.FIGURE_STILL_OUT, place, figure=name, where=_named(where))


def _meetings(group: Group, editions: Iterable[tuple[Edition, Snapshot]]) -> Iterator[Finding]:
    """The open meetings of a group that treats individual cases now."""
    days: dict[str, None] = {}
    where: list[str] = []
    for edition, said in editions:
        told = [day for one in said.meetings if tells_of_meeting(one, {(folded(group.key), day := one.fields["day"])})]
        days |= dict.fromkeys(told)
        where += [edition.place] if told else []
    if days:
        rows = ", ".join(f"«{_row(Withdrawn(WithdrawnKind.MEETING, group.key, one))}»" for one in sorted(days))
        yield finding(
            PrivacyCode.MEETINGS_STILL_OUT, group.source.at("individual_cases"), group=group.name, where=_named(where), rows=rows
        )


class _TextOut(Struct, frozen=True):
    """A field of a row that told of a person."""

    sheet: str
    key: str
    field: str


def _texts(plan: Plan, editions: Iterable[tuple[Edition, Snapshot]], document: str) -> Iterator[Finding]:
    """Texts that told of a person when they were published and are others, or gone, now."""
    is_private, now = cache(unquotable(plan)), snapshot(plan)
    found: dict[_TextOut, list[str]] = {}
    for edition, said in editions:
        for key in ("measures", "goals", "groups"):
            fields = {canonical(fact.key): fact.fields for fact in getattr(now, key)}
            for fact in getattr(said, key):
                for name in _corrected(fact, fields.get(canonical(fact.key), {}), is_private):
                    found.setdefault(_TextOut(key, fact.key, name), []).append(edition.place)
    for text, where in found.items():
        yield _text_finding(plan, text, where, document)


def _corrected(fact: Fact, now: Mapping[str, str], is_private: Callable[[str], bool]) -> Iterator[str]:
    for name, value in fact.fields.items():
        if name in REPORTED:  # of these a mark is kept whatever they say
            continue
        if not is_same(value, now.get(name, "")) and (is_fingerprint(value) or is_private(value)):
            yield name


def _text_finding(plan: Plan, text: _TextOut, where: list[str], document: str) -> Finding:
    listed = sheet(text.sheet)
    column = next((one for one in listed if one.model_field == text.field), None)
    measures = plan.measures if text.sheet == "measures" else ()
    row = next((one for one in measures if canonical(one.number) == canonical(text.key)), None)
    place = row.source.at(column.key) if row and column else Place(listed.name.of(plan.written_form))
    heading = column.name.of(plan.written_form) if column else text.field
    return finding(
        PrivacyCode.TEXT_STILL_OUT,
        place,
        heading=f"{listed.name.of(plan.written_form)} {text.key}, {heading}",
        where=_named(where),
        row=_row(Withdrawn(WithdrawnKind.MEASURE, text.key)) if text.sheet == "measures" else document,
    )


def _named(places: Iterable[str]) -> str:
    known = tuple(dict.fromkeys(places))
    return ", ".join((*known[:_NAMED], *(["…"] if len(known) > _NAMED else [])))
