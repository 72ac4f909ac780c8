"""The `Plan` sheet: the fields about the plan as a whole, with their defaults."""

import re
from datetime import date, timedelta
from itertools import zip_longest
from typing import TypedDict

from msgspec import Struct

from sltdocs.contract.choices import Grouping, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Contact, Source

LEAST_SMALL_NUMBER_LIMIT = 3
DEFAULT_SMALL_NUMBER_LIMIT = 5


class HeadingFields(TypedDict):
    """The fields of a plan that stand on its `Plan` sheet."""

    municipalities: tuple[str, ...]
    municipality_numbers: tuple[str, ...]
    written_form: WrittenForm
    period_from: date
    period_to: date
    status: PlanStatus
    title: str
    period_name: str
    hearing_deadline: date | None
    coordinators: tuple[Contact, ...]
    police_contacts: tuple[Contact, ...]
    grouping: Grouping
    report_year: int | None
    status_date: date | None
    show_meeting_follow_up: bool
    small_number_limit: int
    calendar_address: str
    site_address: str
    report_handled: str
    briefing_body: str
    briefing_date: date | None
    source: Source


class Heading(Struct, frozen=True):
    """The fields of the `Plan` sheet; `identified` when the plan's identity can be told from it."""

    fields: HeadingFields
    findings: tuple[Finding, ...] = ()
    identified: bool = True


NO_PERIOD = date(1901, 1, 1), date(1900, 12, 31)
"""Stands for a period that is not known: no day is in it, and nothing is said to be outside one that ends before it begins."""


def heading(row: SheetRow) -> Heading:
    """What the `Plan` sheet says; what is not known of the plan's identity is made up, so that the rest can be checked."""
    numbers, swapped = row.names("municipality_numbers"), _swapped(row)
    first, last = swapped or (row.day("period_from"), row.day("period_to"))
    identified = bool(numbers) and first is not None and last is not None
    if first is None or last is None:
        first, last = NO_PERIOD
    limit, findings = _small_number_limit(row)
    findings += _told_swapped(row, swapped) if swapped else ()
    report_year = row.whole_number("report_year")
    fields = HeadingFields(
        municipalities=row.names("municipalities"),
        municipality_numbers=numbers or ("",) * len(row.names("municipalities")),
        written_form=written_form(row),
        period_from=first,
        period_to=last,
        status=row.value("status", PlanStatus) or PlanStatus.DRAFT,
        title=row.name("title"),
        period_name=row.name("period_name"),
        hearing_deadline=row.day("hearing_deadline"),
        coordinators=_contacts(row, "coordinator"),
        police_contacts=_contacts(row, "police_contact"),
        grouping=row.value("grouping", Grouping) or Grouping.NONE,
        report_year=report_year,
        status_date=row.day("status_date") or (date(report_year, 12, 31) if report_year else None),
        show_meeting_follow_up=row.flag("show_meeting_follow_up", default=True),
        small_number_limit=limit,
        calendar_address=row.name("calendar_address"),
        site_address=row.name("site_address"),
        report_handled=row.name("report_handled"),
        briefing_body=row.name("briefing_body"),
        briefing_date=row.day("briefing_date"),
        source=row.source,
    )
    return Heading(fields, findings, identified)


def _swapped(row: SheetRow) -> tuple[date, date] | None:
    """The period where it is certain that its two cells were swapped: years alone, or an end that stands as the beginning.

    «01.01.2026» before «31.12.2025» may be a slip in either year, and nobody knows which plan is meant.
    """
    first, last = row.day("period_from"), row.day("period_to")
    if first is None or last is None or first <= last:
        return None
    typed = (row.record.entries[key].typed.strip() for key in ("period_from", "period_to"))
    if all(re.fullmatch(r"\d{4}", one) for one in typed):
        return date(last.year, 1, 1), date(first.year, 12, 31)
    ends_month = (first + timedelta(days=1)).day == 1
    return (last, first) if ends_month and last.day == 1 else None


def _told_swapped(row: SheetRow, period: tuple[date, date]) -> tuple[Finding, ...]:
    first, last = map(short_day, period)
    return (finding(AsTypedCode.PERIOD_SWAPPED, row.at("period_to"), first=first, last=last),)


def reported_days(fields: HeadingFields) -> tuple[date, date]:
    """The days in which what names no year lies: those of the report year, else of the period."""
    year = fields["report_year"]
    return (date(year, 1, 1), date(year, 12, 31)) if year else (fields["period_from"], fields["period_to"])


def written_form(row: SheetRow) -> WrittenForm:
    """The plan's written form, bokmål while it is not told."""
    return row.value("written_form", WrittenForm) or WrittenForm.NB


def _contacts(row: SheetRow, key: str) -> tuple[Contact, ...]:
    """The contacts of one role: the first name with the first address and the first number, and so on."""
    columns = (row.names(key), row.names(f"{key}_email"), row.names(f"{key}_phone"))
    return tuple(Contact(*parts) for parts in zip_longest(*columns, fillvalue=""))


def _small_number_limit(row: SheetRow) -> tuple[int, tuple[Finding, ...]]:
    typed = row.whole_number("small_number_limit")
    if typed is None:
        return DEFAULT_SMALL_NUMBER_LIMIT, ()
    if typed >= LEAST_SMALL_NUMBER_LIMIT:
        return typed, ()
    low = finding(
        ReferenceCode.SMALL_NUMBER_LIMIT_LOW, row.at("small_number_limit"), typed=typed, used=DEFAULT_SMALL_NUMBER_LIMIT
    )
    return DEFAULT_SMALL_NUMBER_LIMIT, (low,)
