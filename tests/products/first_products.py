"""The plan, the calendars and the report, about which much is promised that no later product may change."""

from sltdocs.findings.finding import Finding
from sltdocs.products import spec
from sltdocs.products.spec import ACTION_PLAN, CALENDARS, STATUS_REPORT

FIRST = (ACTION_PLAN, CALENDARS, STATUS_REPORT)
ALL_THREE = frozenset(product.key for product in FIRST)


def stopped_by(found: Finding) -> frozenset[str]:
    """The keys of those of the three that a finding stops."""
    return spec.stopped_by(found, FIRST)
