"""What the plan says: adoptions, texts, goals, guidelines, focus areas, measures and links, row by row."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from sltdocs.contract.choices import (
    AdoptionForm,
    DocumentKind,
    Grouping,
    GuidelineLevel,
    LinkPlacement,
    MeasureStatus,
    Novelty,
    PreventionLevel,
    TextPlacement,
)
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import AdoptionWords, Parties
from sltdocs.contract.values.key import canonical
from sltdocs.contract.values.understood import quoted
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.plan.assembling.heading import HeadingFields, reported_days
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
    """A row of `Tekster`; one of a document that we do not know is a section of its own in the plan."""
    known = not row.is_broken("document")
    return Section(
        document=row.value("document", DocumentKind) or DocumentKind.PLAN,
        placement=(row.chosen("placement", TextPlacement) if known else None) or TextPlacement.OWN,
        text=row.text("text"),
        heading=row.name("heading"),
        years=row.value("years", tuple) or (),
        pictures=row.record.pictures,
        source=row.source,
    )


def guideline(row: SheetRow) -> Guideline:
    """A row of `Føringer`."""
    return Guideline(
        title=row.name("title"),
        level=row.chosen("level", GuidelineLevel),
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
    """A row of `Lenker`; one for a place that no document has stands among the useful links."""
    placement = row.chosen("placement", LinkPlacement)
    return Link(
        text=row.name("text"),
        url=row.name("url"),
        placement=placement if isinstance(placement, LinkPlacement) else LinkPlacement.USEFUL_LINKS,
        source=row.source,
    )


def goals(rows: Iterable[SheetRow], keys: Keys, findings: list[Finding]) -> Iterator[Goal]:
    """The rows of `Mål`; a parent that does not exist is dropped with a finding.

    A row that only names those below it is printed where it stands, as a goal without a number is.
    """
    for row in rows:
        if row.record.is_heading:
            findings.append(finding(AsTypedCode.GROUP_HEADING, row.record.place, typed=quoted(row.text("goal").plain)))
        parent = resolve(row, "parent", keys)
        findings += parent.findings
        if row.whole:
            yield Goal(number=row.name("number"), text=row.text("goal"), parent="".join(parent.keys), source=row.source)


def measures(
    rows: Iterable[SheetRow], focus_areas: Keys, goals: Keys, numbers: Keys, plan: HeadingFields, findings: list[Finding]
) -> Iterator[Measure]:
    """The rows of `Tiltak`; references to what does not exist are dropped with a finding. `numbers` are its own.

    A row that only names those below it heads them in the document, unless the plan is grouped by something else.
    """
    told = AsTypedCode.GROUP_HEADING if plan["grouping"] is Grouping.NONE else SheetCode.ROW_UNREAD
    under = ""
    for row in rows:
        if row.record.is_heading:
            under = one_line(row.text("name").plain)
            findings.append(finding(told, row.record.place, typed=quoted(under)))
            continue
        focus, aims = resolve(row, "focus_area", focus_areas), resolve(row, "goal", goals)
        parent = resolve(row, "parent", numbers)
        findings += (*focus.findings, *aims.findings, *parent.findings)
        if row.whole:
            above = "".join(parent.keys) or _above(row, numbers)
            yield replace(_measure(row, focus.keys, aims.keys, plan), under=under, parent=above)


def _above(row: SheetRow, numbers: Keys) -> str:
    """The number that this one is below by its own: 1 of 1.2, when there is such a measure; nothing where a cell says more."""
    above = canonical(row.name("number")).rpartition(".")[0]
    return (numbers.find(above) or "") if above and row.source.is_blank("parent") else ""


def _measure(row: SheetRow, focus_areas: tuple[str, ...], goals: tuple[str, ...], plan: HeadingFields) -> Measure:
    period = plan["period_from"], plan["period_to"]
    return Measure(
        number=row.name("number"),
        name=row.text("name"),
        responsible=row.parties("responsible") or Parties(EMPTY, ()),
        description=row.text("description"),
        partners=row.parties("partners"),
        focus_areas=focus_areas,
        goals=goals,
        level=row.chosen("level", PreventionLevel),
        arena=row.name("arena"),
        municipalities=row.names("municipality"),
        target_group=row.text("target_group"),
        start=row.deadline("start", period),
        deadline=row.deadline("deadline", period),
        cost=row.text("cost"),
        funding=row.text("funding"),
        indicator=row.text("indicator"),
        target=row.text("target"),
        novelty=row.chosen("novelty", Novelty),
        status=row.chosen("status", MeasureStatus),
        status_comment=row.text("status_comment"),
        status_date=row.when("status_date", reported_days(plan)),
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
