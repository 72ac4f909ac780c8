"""Measures and groups name municipalities of this plan."""

from collections.abc import Iterator

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.contract.normalise import folded
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan

_KIND = " kommune"
_ALL = ("alle", "felles", "alle kommunene", "alle kommunane")


def check(plan: Plan) -> Iterator[Finding]:
    """At `Kommune` of a measure, `Felles for` of a group."""
    known = {_bare(name) for name in plan.municipalities}
    if not known:
        return
    for name, place in _named(plan):
        if _bare(name) not in known and folded(name) not in _ALL:
            yield finding(Code.MUNICIPALITY_UNKNOWN, place, typed=name, known=", ".join(plan.municipalities))


def _named(plan: Plan) -> Iterator[tuple[str, Place]]:
    for measure in plan.measures:
        yield from ((name, measure.source.at("municipality")) for name in measure.municipalities)
    for group in plan.groups:
        yield from ((name, group.source.at("shared_by")) for name in group.shared_by)


def _bare(name: str) -> str:
    return folded(name).removesuffix(_KIND)
