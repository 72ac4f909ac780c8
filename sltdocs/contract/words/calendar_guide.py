"""The words of the page that tells how to get the meetings into one's own calendar."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Program(Struct, frozen=True):
    """How it is done in one calendar program, step by step; `note` is what one must know about it."""

    name: str
    subscribe: tuple[str, ...]
    fetch: tuple[str, ...]
    changed: str
    note: str = ""


class GuideWords(Struct, frozen=True):
    """Texts in braces are filled in: `{calendar}` is the name of the calendar of one's own, `SLT 2026`; `{name}`, `{period}`."""

    title: str
    intro: str
    two_ways: str
    way_subscribe: str
    way_fetch: str
    one_way: str
    no_address: str
    own_calendar_heading: str
    own_calendar: str
    one_file: str
    pick_heading: str
    pick: str
    group_calendars: str
    role_calendars: str
    file_link: str
    part: str
    subscribe_link: str
    address: str
    qr: str
    qr_label: str
    programs_heading: str
    programs_intro: str
    subscribe_heading: str
    fetch_heading: str
    changed_heading: str
    after_heading: str
    after_subscribed: str
    after_fetched: str
    after_cancelled: str
    one_meeting_heading: str
    one_meeting: str
    slow_heading: str
    slow: tuple[str, ...]
    contact_heading: str
    contact: str
    programs: tuple[Program, ...]


def guide_words(form: WrittenForm) -> GuideWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.calendar_guide import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.calendar_guide import WORDS  # noqa: PLC0415
    return WORDS
