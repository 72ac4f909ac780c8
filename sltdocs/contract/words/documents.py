"""The words that the documents are worded with while they are made: state, adoption, headings of groups, labels."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choices import AdoptionForm, GroupLevel, GuidelineLevel, PlanStatus, PreventionLevel
from sltdocs.contract.written_form import WrittenForm


class Documents(Struct, frozen=True):
    """Texts in braces are filled in: `{day}`, `{body}`, `{case}`, `{number}`, `{text}`, `{span}`."""

    marks: Mapping[PlanStatus, str]
    hearing_until: str
    adopted: Mapping[AdoptionForm, str]
    in_case: str
    case_word: str
    valid_for: str
    about_plan: str
    status_at: str
    coordinator: str
    police_contact: str
    group_levels: Mapping[GroupLevel, str]
    other_groups: str
    all_groups: str
    leader: str
    deputy: str
    secretary: str
    shared_by: str
    participants: str
    when_needed: str
    guideline_levels: Mapping[GuidelineLevel, str]
    other_guidelines: str
    prevention_levels: Mapping[PreventionLevel, str]
    goal_heading: str
    other_measures: str
    common_measures: str
    read_more: str
    at_clock: str
    topic: str
    cancelled: str
    moved: str
    figure: str
    wheel_caption: str
    wheel_centre: str
    logo_alt: str
    qr_alt: str
    few: str
    hidden: str
    why_hidden: Mapping[str, str]


def documents_words(form: WrittenForm) -> Documents:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.documents import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.documents import WORDS  # noqa: PLC0415
    return WORDS
