"""The e-mail about a group's whole calendar: the first time, and when too much has changed for one letter a meeting."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.normalise import one_line
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.changes import CalendarChange, when
from sltdocs.products.calendars.mail_drafts import Letter
from sltdocs.products.calendars.notices.advice import guide_address
from sltdocs.products.calendars.notices.meeting_letters import signature
from sltdocs.products.calendars.notices.notice_text import told
from sltdocs.words.calendars.calendar import calendar_words
from sltdocs.words.calendars.mail import mail_words


class ComingMeeting(Struct, frozen=True):
    """A meeting that is to come. `place` and `link` are told here where no calendar may tell them."""

    entry: PublishedEvent
    place: str = ""
    link: str = ""


def first_letter(
    plan: Plan, group: Group, slug: str, coming: Iterable[ComingMeeting], calendar: tuple[str, Sequence[Prepared], str]
) -> Letter:
    """The one letter with all that is to come. `calendar`: its name, its files, and its address (empty when it has none)."""
    words, (own_name, files, address) = mail_words(plan.written_form), calendar
    name = group.name if not group.individual_cases else calendar_words(plan.written_form).neutral_title
    guide = guide_address(plan)
    blocks = (
        words.greeting,
        words.first.format(group=name),
        "\n".join(f"- {_line(one, plan)}" for one in coming),
        words.first_address.format(address=address) if address else words.first_file.format(title=own_name),
        words.first_guide.format(address=guide) if guide else "",
        signature(plan),
    )
    text = "\n\n".join(block for block in blocks if block) + "\n"
    return Letter(f"kalender_{slug}.eml", words.first_subject.format(group=name), text, (), _attached(files), {slug: None})


def many_letter(
    plan: Plan, group: Group, slug: str, found: Sequence[CalendarChange], files: Sequence[Prepared], advice: Iterable[str]
) -> Letter:
    """The one letter that tells of many changes."""
    words, form = mail_words(plan.written_form), plan.written_form
    name = group.name if not group.individual_cases else calendar_words(form).neutral_title
    blocks = (
        words.greeting,
        words.many.format(group=name),
        "\n".join(told(found, form)).rstrip(),
        words.many_file,
        "\n".join(advice),
        signature(plan),
    )
    subject = calendar_words(form).changes_title_group.format(group=name)
    waits = {one.after.uid: one.before for one in found}
    return Letter(f"endringer_{slug}.eml", subject, "\n\n".join(blocks) + "\n", (), _attached(files), waits)


def _line(one: ComingMeeting, plan: Plan) -> str:
    told = (when(one.entry, plan.written_form), one_line(one.entry.place or one.place), one.link)
    return f"{one.entry.summary}: {', '.join(filter(None, told))}"


def _attached(files: Iterable[Prepared]) -> Mapping[str, bytes]:
    return {one.path.rpartition("/")[2]: one.data for one in files}
