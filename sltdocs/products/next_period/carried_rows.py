"""The sheet `Tiltak` in the next period: what goes on is carried, what had its time goes to the sheet of the former period."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.choices import NOVELTY, Novelty
from sltdocs.contract.rows import Contents, Record
from sltdocs.contract.sheets.measures import MEASURES
from sltdocs.findings.finding import finding
from sltdocs.findings.rolling import RollCode
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.rolling.carried_measures import finished_measures
from sltdocs.products.next_period.row_change import RowChange, cells_in_words, emptied, keys_by_place, set_to

_REPORTED = tuple(column.key for column in MEASURES if column.reporting)


def carried_measures(plan: Plan, contents: Contents) -> Iterator[RowChange]:
    """A change for each measure that goes on, also for a row that could not be read whole."""
    finished = {one.source.row for one in finished_measures(plan)}
    known = {one.source.row: one for one in plan.measures}
    for record in contents.table("measures"):
        if record.place not in finished and not record.is_heading:
            yield _carried(plan, record, known.get(record.place))


def finished_rows(plan: Plan) -> Iterable[tuple[Measure, str]]:
    """The measures whose rows move, each with what it is called."""
    return [(one, _name(one)) for one in finished_measures(plan)]


def _carried(plan: Plan, record: Record, measure: Measure | None) -> RowChange:
    novelty = NOVELTY.word(Novelty.CONTINUED, plan.written_form)
    carried = set_to(record, measure.source, "novelty", novelty) if measure else ()
    cells = (*carried, *emptied(record, _REPORTED))
    if not cells:
        return RowChange()
    places = keys_by_place(record, measure.source) if measure else {}
    place = record.at("name")
    name = _name(measure) if measure else place.cell
    words = cells_in_words(MEASURES.key, cells, places, plan.written_form)
    return RowChange(cells, (finding(RollCode.MEASURE_CARRIED, place, name=name, cells=words),))


def _name(measure: Measure) -> str:
    return f"{measure.number} {measure.name.plain}".strip()
