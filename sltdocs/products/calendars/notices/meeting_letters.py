"""The e-mail about one meeting, in one of four states: it is new, has moved, is cancelled, or is somewhere else."""

from collections.abc import Iterator

from msgspec import Struct

from sltdocs.contract.normalise import one_line
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.ical.reading import description
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.changes import CalendarChange, ChangeKind, elsewhere, when, when_it_was
from sltdocs.products.calendars.mail_drafts import Letter
from sltdocs.products.calendars.notices.advice import guide_address
from sltdocs.products.calendars.stable_names import SINGLES
from sltdocs.words.calendars.advice import advice_words
from sltdocs.words.calendars.calendar import CANCELLED
from sltdocs.words.calendars.mail import MailWords, mail_words


class MeetingCall(Struct, frozen=True):
    """A changed meeting and its one-meeting file.

    `place`, `link` and the `address` of the group's calendar are told here where no calendar and no page may tell them.
    """

    change: CalendarChange
    file: Prepared
    place: str = ""
    link: str = ""
    address: str = ""

    @property
    def entry(self) -> PublishedEvent:
        """The meeting as it is."""
        return self.change.after


def meeting_letter(plan: Plan, call: MeetingCall, to: tuple[str, ...]) -> Letter:
    """The letter to the members of its group. Nobody is asked to open the file of a meeting that is cancelled."""
    cancelled = call.change.kind is ChangeKind.CANCELLED
    return Letter(
        file=f"{call.file.path.removeprefix(SINGLES).removesuffix('.ics')}.eml",
        subject=_subject(plan, call, mail_words(plan.written_form)),
        text=_text(plan, call),
        bcc=to,
        attached={} if cancelled else {call.file.path.rpartition("/")[2]: call.file.data},
        waits={call.entry.uid: call.change.before},
    )


def signature(plan: Plan) -> str:
    """The end of every letter."""
    lines = [part for one in plan.coordinators for part in (one.name, one.phone) if part]
    return "\n".join((mail_words(plan.written_form).regards, *lines))


def _subject(plan: Plan, call: MeetingCall, words: MailWords) -> str:
    change, form = call.change, plan.written_form
    title, new = call.entry.summary.removeprefix(CANCELLED), when(call.entry, form)
    match change.kind:
        case ChangeKind.MOVED if change.before:
            return words.moved_subject.format(title=title, old=when_it_was(change.before, form), new=new)
        case ChangeKind.ELSEWHERE:
            return words.changed_subject.format(title=title, new=new)
    return call.entry.summary


def _text(plan: Plan, call: MeetingCall) -> str:
    words, cancelled = mail_words(plan.written_form), call.change.kind is ChangeKind.CANCELLED
    blocks = (
        words.greeting,
        f"{_opening(plan, call, words)}\n\n" + "\n".join(_facts(plan, call, words)),
        "" if cancelled else description(call.entry),
        _what_to_do(plan, call, words),
        words.calendar.format(address=call.address) if call.address else "",
        signature(plan),
    )
    return "\n\n".join(block for block in blocks if block) + "\n"


def _opening(plan: Plan, call: MeetingCall, words: MailWords) -> str:
    change, form = call.change, plan.written_form
    match change.kind:
        case ChangeKind.MOVED if change.before:
            return words.moved.format(old=when_it_was(change.before, form), new=when(call.entry, form))
        case ChangeKind.ELSEWHERE if change.before:
            what = elsewhere(change.before, call.entry, form)
            return words.changed.format(what=f"{what[:1].upper()}{what[1:]}")
        case ChangeKind.CANCELLED:
            return words.cancelled
    return words.invitation


def _facts(plan: Plan, call: MeetingCall, words: MailWords) -> Iterator[str]:
    entry, change = call.entry, call.change
    yield entry.summary.removeprefix(CANCELLED)
    cancelled = change.kind is ChangeKind.CANCELLED and change.before
    known = when_it_was(change.before, plan.written_form) if cancelled and change.before else when(entry, plan.written_form)
    yield words.when.format(text=known)
    if entry.place or call.place:
        yield words.where.format(text=entry.place or one_line(call.place))
    if call.link and not entry.cancelled:
        yield words.link.format(text=call.link)


def _what_to_do(plan: Plan, call: MeetingCall, words: MailWords) -> str:
    subscribed = advice_words(plan.written_form).subscribed if guide_address(plan) else ""
    match call.change.kind:
        case ChangeKind.NEW:
            return words.attachment
        case ChangeKind.CANCELLED:
            own = words.delete
        case _:
            own = words.attachment_again
    return " ".join(filter(None, (own, subscribed)))
