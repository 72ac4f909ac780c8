"""No goal is a sub-goal of itself, not by way of others either."""

from collections.abc import Iterator, Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.schema import Product
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Goal, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Delmål av` of every goal of the circle."""
    goals = {goal.number: goal for goal in plan.goals}
    for goal in plan.goals:
        circle = _above(goal, goals)
        if circle and circle[-1] == goal.number:
            place = goal.source.at("parent")
            chain = " → ".join((goal.number, *circle))
            yield finding(Code.GOAL_CYCLE, place, blocks={Product.ACTION_PLAN}, number=goal.number, chain=chain)


def _above(goal: Goal, goals: Mapping[str, Goal]) -> list[str]:
    """The goals above a goal, nearest first, until the top or until one comes again."""
    above: list[str] = []
    while goal.parent in goals and goal.parent not in above:
        above.append(goal.parent)
        goal = goals[goal.parent]
    return above
