"""The words in calendar files, in the list of changes and in the drafts of e-mails."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm

CANCELLED = "AVLYST: "
"""Before the title of a cancelled meeting; the same in both written forms."""


class CalendarWords(Struct, frozen=True):
    """Texts in braces are filled in: `{year}`, `{name}`, `{day}`, `{text}`, `{old}`, `{new}`, `{title}`, `{place}`, `{group}`."""

    calendar: str
    all_meetings: str
    changes_calendar: str
    category: str
    neutral_title: str
    topic: str
    agenda: str
    link: str
    coordinator: str
    contact: str
    all_day: str
    at: str
    changes_title: str
    changes_first: str
    changes_none: str
    changes_what_to_do: str
    moved_heading: str
    cancelled_heading: str
    new_heading: str
    moved: str
    moved_place: str
    no_place: str
    mail_greeting: str
    mail_invitation: str
    mail_cancelled: str
    mail_when: str
    mail_where: str
    mail_attachment: str
    mail_regards: str


def calendar_words(form: WrittenForm) -> CalendarWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.calendar import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.calendar import WORDS  # noqa: PLC0415
    return WORDS
