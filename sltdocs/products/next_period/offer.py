"""The workbook of the next period as it lies beside the answer when the period comes to its end."""

from msgspec import Struct

from sltdocs.plan.labels import day
from sltdocs.plan.model import Plan
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.next_period.rolled_workbook import Checking, rolled_workbook
from sltdocs.products.publication import next_workbook
from sltdocs.words.workbook.rolling import rolling_words


class Offer(Struct, frozen=True):
    """The workbook, what its file is called, what the answer says of it, and the words of the link to it."""

    data: bytes
    file: str
    told: str
    link: str


def next_period_offer(data: bytes, plan: Plan, turn: Turn, given: ProductInputs, checking: Checking) -> Offer | None:
    """The offer of a turn; None when the next plan is published, or where her file cannot be edited."""
    if _is_there(plan, turn, given):
        return None
    rolled = rolled_workbook(data, plan, turn, checking)
    if rolled is None:
        return None
    words, file = rolling_words(plan.written_form), next_workbook(turn.slug)
    period = turn.slug.replace("-", "–")
    told = words.offer.format(day=day(turn.old_last, plan.written_form), period=period)
    return Offer(rolled.data, file, told, words.open_offer.format(period=period, file=file))


def _is_there(plan: Plan, turn: Turn, given: ProductInputs) -> bool:
    """Whether the municipality has published a plan of the next period already."""
    return any(one.plan == f"{plan.municipality_key}_{turn.slug}" for one in given.published.editions)
