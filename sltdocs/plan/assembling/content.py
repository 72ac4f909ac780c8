"""What the plan says: adoptions, texts, goals, guidelines, focus areas, measures and links, row by row."""

from collections.abc import Iterable, Iterator
from datetime import date

from sltdocs.contract.choices import (
    AdoptionForm,
    DocumentKind,
    GuidelineLevel,
    LinkPlacement,
    MeasureStatus,
    Novelty,
    PreventionLevel,
    TextPlacement,
)
from sltdocs.contract.types import AdoptionWords, Parties
from sltdocs.findings.finding import Finding
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.model import EMPTY, Adoption, FocusArea, Goal, Guideline, Link, Measure, Section, Withdrawal


def adoption(row: SheetRow) -> Adoption:
    """A row of `Vedtak`."""
    said = _adoption_words(row)
    return Adoption(
        body=row.name("body"),
        day=row.required("day", date),
        case_number=row.name("case_number"),
        form=said.form,
        remark=row.text("remark"),
        source=row.source,
        wording=said.typed,
    )


def _adoption_words(row: SheetRow) -> AdoptionWords:
    """What the body did; a blank cell adopts, one that cannot be understood must not."""
    unread = AdoptionForm.OTHER if row.is_broken("form") else AdoptionForm.ADOPTED
    return row.value("form", AdoptionWords) or AdoptionWords(unread)


def section(row: SheetRow) -> Section:
    """A row of `Tekster`."""
    return Section(
        document=row.value("document", DocumentKind) or DocumentKind.PLAN,
        placement=row.value("placement", TextPlacement) or TextPlacement.OWN,
        text=row.text("text"),
        heading=row.name("heading"),
        source=row.source,
    )


def guideline(row: SheetRow) -> Guideline:
    """A row of `Føringer`."""
    return Guideline(
        title=row.name("title"),
        level=row.value("level", GuidelineLevel),
        link=row.name("link"),
        description=row.text("description"),
        source=row.source,
    )


def focus_area(row: SheetRow) -> FocusArea:
    """A row of `Innsatsområder`."""
    return FocusArea(
        number=row.name("number"),
        name=row.name("name"),
        description=row.text("description"),
        years=row.value("years", tuple) or (),
        source=row.source,
    )


def link(row: SheetRow) -> Link:
    """A row of `Lenker`."""
    return Link(
        text=row.name("text"),
        url=row.name("url"),
        placement=row.value("placement", LinkPlacement) or LinkPlacement.USEFUL_LINKS,
        source=row.source,
    )


def goals(rows: Iterable[SheetRow], keys: Keys, findings: list[Finding]) -> Iterator[Goal]:
    """The rows of `Mål`; a parent that does not exist is dropped with a finding."""
    for row in rows:
        parent = resolve(row, "parent", keys)
        findings += parent.findings
        if row.whole:
            yield Goal(number=row.name("number"), text=row.text("goal"), parent="".join(parent.keys), source=row.source)


def measures(rows: Iterable[SheetRow], focus_areas: Keys, goals: Keys, findings: list[Finding]) -> Iterator[Measure]:
    """The rows of `Tiltak`; references to what does not exist are dropped with a finding."""
    for row in rows:
        focus, aims = resolve(row, "focus_area", focus_areas), resolve(row, "goal", goals)
        findings += (*focus.findings, *aims.findings)
        if row.whole:
            yield _measure(row, focus.keys, aims.keys)


def _measure(row: SheetRow, focus_areas: tuple[str, ...], goals: tuple[str, ...]) -> Measure:
    return Measure(
        number=row.name("number"),
        name=row.text("name"),
        responsible=row.parties("responsible") or Parties(EMPTY, ()),
        description=row.text("description"),
        partners=row.parties("partners"),
        focus_areas=focus_areas,
        goals=goals,
        level=row.value("level", PreventionLevel),
        arena=row.name("arena"),
        municipalities=row.names("municipality"),
        target_group=row.text("target_group"),
        start=row.deadline("start"),
        deadline=row.deadline("deadline"),
        cost=row.text("cost"),
        funding=row.text("funding"),
        indicator=row.text("indicator"),
        target=row.text("target"),
        novelty=row.value("novelty", Novelty),
        status=row.value("status", MeasureStatus),
        status_comment=row.text("status_comment"),
        status_date=row.day("status_date"),
        reason=row.text("reason"),
        result=row.text("result"),
        closed=row.flag("closed"),
        link=row.name("link"),
        source=row.source,
    )


def withdrawal(row: SheetRow) -> Withdrawal:
    """A row of `Trukket tilbake`."""
    return Withdrawal(
        what=row.name("what"),
        product=row.name("product"),
        reason=row.text("reason"),
        lifted=row.flag("lifted"),
        source=row.source,
    )
