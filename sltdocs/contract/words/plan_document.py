"""The words that stand in the shipped template of the action plan: headings, table heads, labels."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class PlanDocument(Struct, frozen=True):
    """Fixed texts of the template `plan.<form>.docx`; a municipality may reword them in Word."""

    contents: str
    introduction: str
    goals: str
    goal_number: str
    goal: str
    guidelines: str
    organisation: str
    meetings: str
    series: str
    series_what: str
    series_purpose: str
    series_frequency: str
    meeting_plan: str
    meeting_month: str
    meeting_entries: str
    meeting_note: str
    wheel: str
    wheel_month: str
    wheel_activities: str
    knowledge: str
    key_figures: str
    figure_indicator: str
    figure_year: str
    figure_value: str
    figure_base: str
    figure_source: str
    measures: str
    focus_areas: str
    overview: str
    measure: str
    description: str
    responsible: str
    links: str
    annex: str
    annex_group: str
    annex_participants: str
    adoption: str
    contact: str
    contact_role: str
    contact_name: str
    contact_reach: str
    page: str
    of_pages: str


def plan_document_words(form: WrittenForm) -> PlanDocument:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.plan_document import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.plan_document import WORDS  # noqa: PLC0415
    return WORDS
