"""The period of a plan over time: the years that its identity tells, whether two periods are one work, what is adopted of it."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.plan.adoption.content import AdoptedContent, AdoptedRow
from sltdocs.plan.model import Plan

_CENTURY = 100


class PlanYears(Struct, frozen=True):
    """The years in which a plan begins and ends."""

    first: int
    last: int

    def is_same_work(self, other: "PlanYears") -> bool:
        """Whether one period may be the other, corrected: its start or its end is unchanged."""
        return self.first == other.first or self.last == other.last


def years_of(identity: str) -> PlanYears:
    """The years in a plan's identity: `4699_2026-2027`, `4699_2026`, and `4699_2026-27` for a school year."""
    start, _, end = identity.partition("_")[2].partition("-")
    first, last = int(start[:4]), int(end or start[:4])
    if last < _CENTURY:
        last += first - first % _CENTURY
        last += _CENTURY * (last < first)
    return PlanYears(first, last)


def in_adopted_period(plan: Plan, content: AdoptedContent) -> Plan:
    """The plan in the period that was adopted: while another one is only proposed, no calendar gains or loses a year by it."""
    fields = next((row.fields for row in content.rows.get("plan", ())), {})
    first, last = (fields.get(key, "") for key in ("period_from", "period_to"))
    if not (first and last):
        return plan
    return replace(plan, period_from=date.fromisoformat(first), period_to=date.fromisoformat(last))


def with_period_of(content: AdoptedContent, identity: str) -> AdoptedContent:
    """What was adopted with the period that the plan's identity tells, where facts of older versions say none."""
    if "plan" in content.known:
        return content
    years = years_of(identity)
    is_school_year = len(identity.rpartition("-")[2]) == len("27")
    first = date(years.first, 8 if is_school_year else 1, 1)
    last = date(years.last, 7 if is_school_year else 12, 31)
    row = AdoptedRow({"period_from": first.isoformat(), "period_to": last.isoformat()})
    return replace(content, rows={**content.rows, "plan": (row,)}, known={**content.known, "plan": ("period_from", "period_to")})
