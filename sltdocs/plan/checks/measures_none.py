"""A plan has measures."""

from collections.abc import Iterator

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.contract.sheets import sheet
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """Once, for the sheet; not while one of its rows cannot be read."""
    if not plan.measures and "measures" not in plan.incomplete:
        name = sheet("measures").name.of(plan.written_form)
        yield finding(Code.MEASURES_NONE, Place(name), list=name)
