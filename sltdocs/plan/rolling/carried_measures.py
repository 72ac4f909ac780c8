"""Which measures go on in the next period, and which have had their time."""

from sltdocs.plan.counting.figures import ENDED
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.sub_measures import parts_of


def finished_measures(plan: Plan) -> tuple[Measure, ...]:
    """Those that are done, dropped or closed, or are so in all their parts; a measure whose part goes on goes on with it."""
    return tuple(one for one in plan.measures if _is_finished(one, plan))


def _is_finished(measure: Measure, plan: Plan) -> bool:
    parts = parts_of(measure, plan.measures)
    if not all(map(_has_ended, parts)):
        return False
    return _has_ended(measure) or (measure.status is None and bool(parts))


def _has_ended(measure: Measure) -> bool:
    return measure.closed or measure.status in ENDED
