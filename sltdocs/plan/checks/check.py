"""What a check between sheets is."""

from collections.abc import Callable, Iterable

from sltdocs.findings.finding import Finding
from sltdocs.plan.model import Plan

Check = Callable[[Plan], Iterable[Finding]]
