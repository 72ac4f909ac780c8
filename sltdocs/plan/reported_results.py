"""What a report told of the measures, as facts: for the plan of the next period, which begins with what became of them."""

from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import Fact, fact_of

_TOLD = ("name", "status", "result")


def reported_results(plan: Plan) -> tuple[Fact, ...]:
    """Number, name, status and result of each measure that has a status or a result, in the plan's order."""
    told = (one for one in plan.measures if one.status is not None or one.result)
    return tuple(fact_of(one.number, one, _TOLD) for one in told)
