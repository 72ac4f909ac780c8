"""From typed rows to the domain model: what belongs together is joined, what is blank gets its default."""

from collections.abc import Iterable

from msgspec import Struct, field

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.rows import Contents
from sltdocs.contract.sheets import sheet
from sltdocs.contract.spoilt import NOTHING, Spoilt
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding, in_order
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.plan.assembling import content, organisation, reporting
from sltdocs.plan.assembling.cases import cases
from sltdocs.plan.assembling.circles import without_circles
from sltdocs.plan.assembling.far_off import Period
from sltdocs.plan.assembling.heading import HeadingFields, heading, reported_days, written_form
from sltdocs.plan.assembling.meetings import Groups, meetings
from sltdocs.plan.assembling.references import Keys, gathered, keys_of, repeated
from sltdocs.plan.assembling.rows import SheetRow, rows, whole_rows
from sltdocs.plan.model import DayOff, Group, HeldBack, Plan, Series, SheetShape


class Assembled(Struct, frozen=True):
    """The plan, None when its identity cannot be told, and what was found while its rows were joined.

    `checked` is the same plan, or one without a name of its own, in which everything else can still be checked.
    """

    plan: Plan | None
    findings: tuple[Finding, ...] = ()
    checked: Plan | None = None


def assemble(contents: Contents) -> Assembled:
    """The plan that a workbook states. Rows whose required cells are broken or missing are left out."""
    top = next(rows(contents, "plan"), None)
    found = heading(top) if top else None
    if top is None or found is None:
        return Assembled(None)
    work = _Assembling(contents, written_form(top), list(found.findings))
    plan = work.plan(found.fields)
    return Assembled(plan if found.identified else None, in_order(gathered(work.findings)), plan)


class _Assembling(Struct):
    """One run of the assembling: what it reads, and the findings that it gathers."""

    contents: Contents
    form: WrittenForm
    findings: list[Finding]
    held_back: list[HeldBack] = field(default_factory=list)

    def plan(self, fields: HeadingFields) -> Plan:
        goals, areas = self._keys("goals", "number"), self._keys("focus-areas", "number", "name")
        measures = self._keys("measures", "number")
        groups = self._groups()
        period = fields["period_from"], fields["period_to"]
        met, held_back = meetings(rows(self.contents, "meetings"), groups, period, self.findings)
        days_off = tuple(organisation.days_off(self._rows("days-off"), period, self.findings))
        own = content.measures(rows(self.contents, "measures"), areas, goals, measures, fields, self.findings)
        return Plan(
            **fields,
            adoptions=tuple(map(content.adoption, self._rows("adoptions"))),
            sections=tuple(map(content.section, self._rows("texts"))),
            goals=tuple(content.goals(rows(self.contents, "goals"), goals, self.findings)),
            guidelines=tuple(map(content.guideline, self._rows("guidelines"))),
            focus_areas=tuple(map(content.focus_area, self._rows("focus-areas"))),
            measures=without_circles(own, self.findings),
            groups=tuple(groups.by_key.values()),
            participants=tuple(organisation.participants(rows(self.contents, "participants"), groups.keys, self.findings)),
            series=self._series(groups, period, days_off),
            meetings=tuple(one for one in met if one.status is not MeetingStatus.PROPOSED),
            proposed=tuple(one for one in met if one.status is MeetingStatus.PROPOSED),
            days_off=days_off,
            activities=tuple(
                reporting.activities(rows(self.contents, "activities"), measures, reported_days(fields), self.findings)
            ),
            key_figures=tuple(map(reporting.key_figure, self._rows("key-figures"))),
            grants=tuple(map(reporting.grant, self._rows("grants"))),
            links=tuple(map(content.link, self._rows("links"))),
            cases=tuple(cases(self._rows("cases"), groups.keys, measures)),
            withdrawals=tuple(map(content.withdrawal, self._rows("withdrawals"))),
            held_back=(*held_back, *self.held_back),
            shapes={
                key: SheetShape(frozenset(one.columns), one.unread) for key, one in self.contents.tables.items() if one.columns
            },
            incomplete=frozenset(
                key
                for key in self.contents.tables
                if not all(row.whole or row.record.is_heading for row in rows(self.contents, key))
            ),
        )

    def _series(self, groups: Groups, period: Period, days_off: tuple[DayOff, ...]) -> tuple[Series, ...]:
        """The series; none has dates while a row of `Fridager` is wrong: a meeting might fall into the holiday."""
        known = len({one.source.row for one in days_off}) == len(self.contents.table("days-off").records)
        every = rows(self.contents, "series")
        found = organisation.series(every, groups.keys, period, self.findings, self.held_back, days_off_known=known)
        return tuple(found)

    def _shapes(self) -> dict[str, SheetShape]:
        tables = self.contents.tables.items()
        return {key: SheetShape(frozenset(one.columns), one.unread) for key, one in tables if one.columns}

    def _rows(self, key: str) -> Iterable[SheetRow]:
        return whole_rows(self.contents, key)

    def _keys(self, key: str, column: str, name_column: str = "") -> Keys:
        """The keys of a sheet, after reporting those that stand on it twice."""
        own = [(row.name(column), row.at(column)) for row in rows(self.contents, key) if column in row]
        spoils = sheet(key).spoilt() if key == "groups" else NOTHING  # of two groups one would get the other's meetings
        signs = [place for typed, place in own if not any(map(str.isalnum, typed))]
        if signs:
            typed = next(typed for typed, place in own if place == signs[0])
            self.findings.append(finding(AsTypedCode.NUMBER_IS_SIGN, signs[0], also=signs[1:], typed=typed))
        own = [(typed, place) for typed, place in own if place not in signs]
        self.findings += (_twice(typed, place, also, spoils) for typed, place, also in repeated(own))
        name = self.contents.table(key).name or sheet(key).name.of(self.form)
        return keys_of(self.contents, key, column, name, name_column)

    def _groups(self) -> Groups:
        """The groups by key; of two with the same key the first counts (and the finding stops what needs them)."""
        keys = self._keys("groups", "key", "name")
        by_key: dict[str, Group] = {}
        timeless: set[str] = set()
        for row in self._rows("groups"):
            key = keys.find(row.name("key")) or row.name("key")
            by_key.setdefault(key, organisation.group(row, unclear=organisation.secrecy_unclear(self.contents.table("groups"))))
            timeless |= {key} if row.is_broken("start", "duration") else set()
        return Groups(keys, by_key, frozenset(timeless))


def _twice(typed: str, place: Place, also: tuple[Place, ...], spoils: frozenset[Spoilt]) -> Finding:
    return finding(ReferenceCode.KEY_TWICE, place, also=also, spoils=spoils, typed=typed)
