"""What a meeting says in a calendar: its title, description, contact and alarm."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.normalise import folded, one_line
from sltdocs.contract.text import Text
from sltdocs.contract.values.links import is_web_address, usable_link
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.ical.event import CalendarEvent, PublishedEvent
from sltdocs.ical.lint.events import OUTLOOK_LINE
from sltdocs.plan.model import Contact, Plan
from sltdocs.products.calendars.groups.group_slugs import KEY
from sltdocs.products.calendars.matching import NUMBER, SLOT, STATUS, Match, marks
from sltdocs.products.calendars.stable_names import CalendarNames
from sltdocs.products.calendars.wanted_meetings import WantedMeeting, public_number
from sltdocs.words.calendars.calendar import CANCELLED, CalendarWords, calendar_words

USUAL_ALARM = 30  # minutes before
_LONGEST_TITLE = OUTLOOK_LINE - len(CANCELLED)
_LONGEST_ALARM = 4 * 7 * 24 * 60  # Google's longest


class EventWording(Struct, frozen=True):
    """What the events of one plan have in common."""

    words: CalendarWords
    coordinators: tuple[Contact, ...]
    names: CalendarNames

    @classmethod
    def of(cls, plan: Plan) -> "EventWording":
        """The wording of a plan's events."""
        return cls(calendar_words(plan.written_form), plan.coordinators, CalendarNames.of(plan))


def event(match: Match, group: Mapping[str, str], wording: EventWording) -> CalendarEvent:
    """The event of a meeting; raises ValueError for times that no calendar can hold. `group` are the marks of its group.

    One of a group with individual cases says when it is and whom to ask, nothing of what, where and whose it is.
    """
    row, hidden = match.row, match.row.group.individual_cases
    year = wording.names.home(match.uid)[0]
    return CalendarEvent(
        uid=match.uid,
        summary=_cut(title(row, wording.words), _LONGEST_TITLE),
        start=row.start,
        end=row.end,
        place="" if hidden else _cut(one_line(row.place), OUTLOOK_LINE),
        description=description(row, wording),
        contact=contact(wording),
        link=usable_link(row.link) if is_web_address(row.link) and not hidden else "",
        category=wording.words.category.format(year=year),
        alarm=_alarm(row.group.alarm),
        private=hidden,
        cancelled=row.cancelled,
        marks={**group, **marks(row, match.before)},
    )


def veiled(one: PublishedEvent, key: str, wording: EventWording) -> CalendarEvent:
    """A meeting that was published open, or by an older version, as one of a group with individual cases."""
    told = {name: value for name, value in one.marks.items() if name in {SLOT, STATUS}}
    return CalendarEvent(
        uid=one.uid,
        summary=wording.words.neutral_title,
        start=one.start,
        end=one.end,
        description=_contact_line(wording),
        contact=contact(wording),
        category=wording.words.category.format(year=wording.names.home(one.uid)[0]),
        private=True,
        cancelled=one.cancelled,
        marks={KEY: key, NUMBER: public_number(one.marks.get(NUMBER, "")), **told},
    )


def title(row: WantedMeeting, words: CalendarWords) -> str:
    """`Styringsgruppa: Ungdata`; a neutral title where the group handles individual cases."""
    if row.group.individual_cases:
        return words.neutral_title
    topic = _own_topic(row)
    return one_line(f"{row.group.name}: {topic}" if topic else row.group.name)


def _own_topic(row: WantedMeeting) -> str:
    """What the meeting is about; blank when that is no more than the group's name."""
    topic = one_line(row.topic)
    return "" if folded(topic) == folded(row.group.name) else topic


def description(row: WantedMeeting, wording: EventWording) -> str:
    """Topic, agenda, link and contact in plain text; Outlook ignores any other form beside it."""
    return "\n".join(_description(row, wording))


def contact(wording: EventWording) -> str:
    """The coordinators: the only people whose addresses a calendar carries."""
    return "; ".join(_contact(one, wording.words.coordinator) for one in wording.coordinators)


def _contact(coordinator: Contact, title_of: str) -> str:
    named = coordinator.name and folded(title_of.format(name="")).strip(" ,") not in folded(coordinator.name)
    name = title_of.format(name=coordinator.name) if named else coordinator.name
    return ", ".join(part for part in (name, coordinator.email, coordinator.phone) if part)


def trimmed(row: WantedMeeting, words: CalendarWords) -> Iterator[Finding]:
    """What the coordinator should know about texts that are too long for a calendar."""
    if len(title(row, words)) > _LONGEST_TITLE:
        yield finding(CalendarFileCode.CALENDAR_TITLE_TRIMMED, row.source.at("what" if row.of_series else "topic"))
    if len(one_line(row.place)) > OUTLOOK_LINE and not row.group.individual_cases:
        yield finding(CalendarFileCode.CALENDAR_PLACE_TRIMMED, row.source.at("place"))


def agenda_text(agenda: Text) -> str:
    """The agenda as plain text, with the address of a link behind its words."""
    lines = []
    for line in agenda.lines:
        pieces = [f"{run.text} ({run.link})" if run.link and run.link != run.text else run.text for run in line]
        lines.append("".join(pieces))
    return "\n".join(lines).strip("\n")


def _description(row: WantedMeeting, wording: EventWording) -> Iterator[str]:
    words = wording.words
    if not row.group.individual_cases:
        if _own_topic(row):
            yield words.topic.format(text=_own_topic(row))
        if row.agenda:
            yield from (words.agenda, agenda_text(row.agenda))
        if row.link:
            yield words.link.format(text=row.link)
    if contact(wording):
        yield _contact_line(wording)


def _contact_line(wording: EventWording) -> str:
    text = contact(wording)
    return wording.words.contact.format(text=text) if text else ""


def _alarm(minutes: int | None) -> int | None:
    """0 minutes is how a group says that it wants no alarm."""
    return min(USUAL_ALARM if minutes is None else minutes, _LONGEST_ALARM) or None


def _cut(text: str, longest: int) -> str:
    """The text, cut at a word and with an ellipsis when it is too long."""
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    return f"{(head.rpartition(' ')[0] or head).rstrip(' ,.;:–-')}…"
