"""The words that stand in the shipped template of the status report: headings, table heads, fixed remarks."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReportDocument(Struct, frozen=True):
    """Fixed texts of the template `status-report.<form>.docx`; a municipality may reword them in Word."""

    contents: str
    summary: str
    measures: str
    all_measures: str
    measure: str
    status: str
    comment: str
    distribution: str
    count: str
    overdue: str
    due_soon: str
    deadline: str
    responsible: str
    forgotten: str
    forgotten_note: str
    meetings: str
    group: str
    planned: str
    held: str
    cancelled: str
    attendance: str
    attendance_note: str
    series: str
    activities: str
    activity_when: str
    activity: str
    participants: str
    not_exhaustive: str
    key_figures: str
    year: str
    value: str
    base: str
    grants: str
    scheme: str
    applied: str
    granted: str
    spent: str
    own_share: str
    amounts_note: str
    changes: str
    assessment: str
    road_ahead: str
    planned_activities: str
    contact: str
    contact_role: str
    contact_name: str
    contact_reach: str


def report_document_words(form: WrittenForm) -> ReportDocument:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.report_document import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.report_document import WORDS  # noqa: PLC0415
    return WORDS
