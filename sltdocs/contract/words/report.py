"""The words that the status report is worded with while it is made: sentences about figures, signs, alternative texts."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.written_form import WrittenForm


class Counted(Struct, frozen=True):
    """A sentence about one, and about several: `{n}` and the other names in braces are filled in."""

    one: str
    many: str

    def of(self, n: int, **others: object) -> str:
        """The sentence for this number."""
        return (self.one if n == 1 else self.many).format(n=n, **others)


class Report(Struct, frozen=True):
    """`signs` stand beside the word of a status, so that it is never told by colour alone.

    `changes` lead in the lists of what has changed, by sheet (`measures`, `goals`, `groups`) and kind of change.
    """

    signs: Mapping[MeasureStatus | None, str]
    statuses: Mapping[MeasureStatus | None, str]
    closed: str
    started: Counted
    all_started: str
    none_started: str
    not_reported: Counted
    no_measures: str
    only_measure: str
    overdue: Counted
    meetings_held: Counted
    no_meetings_held: str
    meetings_cancelled: Counted
    attendance: str
    series_planned: Counted
    unconfirmed: str
    apply_by: str
    report_by: str
    of_measures: str
    by_responsible: str
    reported_at: str
    result: str
    reason: str
    read_more: str
    source: str
    comparison: str
    comparison_in: str
    status_caption: str
    meetings_caption: str
    status_axis: str
    planned: str
    held: str
    cancelled: str
    meeting_facts: str
    risen: str
    fallen: str
    unchanged: str
    too_small_for_trend: str
    wanted: str
    unwanted: str
    changes: Mapping[tuple[str, str], Counted]
    field_changed: str
    field_filled: str
    field_emptied: str
    field_rewritten: str


def report_words(form: WrittenForm) -> Report:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.report import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.report import WORDS  # noqa: PLC0415
    return WORDS
