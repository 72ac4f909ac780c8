"""Which e-mails are to be sent now: what is new since those who get them were last told, and what she has not sent yet.

A draft that lies in its folder has not been sent. It keeps what it is about: a meeting that is new to them stays new, with
the time that it has now. One that she has removed was sent.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.plan.model import Group
from sltdocs.products.calendars.changes import CalendarChange, change_of, in_order, is_to_come
from sltdocs.products.calendars.files import Book
from sltdocs.products.calendars.guide import Offer, address
from sltdocs.products.calendars.mail_drafts import Letter, addresses
from sltdocs.products.calendars.next_meetings import Meetings
from sltdocs.products.calendars.notices.advice import advice, running_address
from sltdocs.products.calendars.notices.group_letters import ComingMeeting, first_letter, many_letter
from sltdocs.products.calendars.notices.meeting_letters import MeetingCall, meeting_letter
from sltdocs.products.notice_memory import FormerMeeting, NoticeMemory
from sltdocs.words.calendars.calendar import calendar_words

_MANY = 5


class Outgoing(Struct, frozen=True):
    """What letters are made from. `before` is what was out until now, `alone` the files of one meeting each."""

    book: Book
    found: Meetings
    offers: tuple[Offer, ...]
    alone: tuple[Prepared, ...]
    before: Mapping[str, PublishedEvent]
    today: date

    @property
    def memory(self) -> NoticeMemory:
        """What is known of what they were told."""
        return self.book.published.notices or NoticeMemory()

    def letters(self) -> tuple[Letter, ...]:
        """The letters to every group that has addresses, by their files' names."""
        plan = self.book.plan
        made = [
            replace(letter, bcc=to)
            for group in plan.groups
            if (to := addresses(plan, group.key))
            for letter in self._to(group, self.found.groups.slugs[group.key], to)
        ]
        return tuple(sorted(made, key=lambda one: one.file))

    def told_groups(self, letters: Iterable[Letter]) -> tuple[str, ...]:
        """The short names of the groups whose calendar there is, or has been, a letter about."""
        return tuple(sorted({*self.memory.groups, *(key for one in letters for key in one.waits if "@" not in key)}))

    def _to(self, group: Group, slug: str, to: tuple[str, ...]) -> Iterator[Letter]:
        entries = [one for one in self.book.entries.values() if self.book.group(one) == slug]
        if slug not in self.memory.groups or self._waits(slug):
            coming = sorted((one for one in entries if self._is_to_come(one)), key=lambda one: one.order)
            if coming:
                told = [ComingMeeting(one, *self._kept_secret(one, slug)) for one in coming]
                yield first_letter(self.book.plan, group, slug, told, self._calendar(slug))
            return
        changes = in_order(self._change(one) for one in entries)
        if len(changes) > _MANY:
            name, files, _ = self._calendar(slug)
            yield many_letter(self.book.plan, group, slug, changes, files, advice(self.book.plan, name))
            return
        yield from (meeting_letter(self.book.plan, self._call(one, slug), to) for one in changes)

    def _is_to_come(self, entry: PublishedEvent) -> bool:
        return entry.day >= self.today and not entry.cancelled

    def _waits(self, key: str) -> bool:
        """Whether a draft about this has not been sent."""
        return key in self.memory.drafts and self.memory.drafts[key].file in self.book.published.drafts

    def _change(self, entry: PublishedEvent) -> CalendarChange | None:
        if self._waits(entry.uid):
            before = self.memory.drafts[entry.uid].before
        else:
            old = self.before.get(entry.uid)
            before = FormerMeeting.of(old) if old else None
        return change_of(before, entry) if is_to_come(before, entry, self.today) else None

    def _call(self, change: CalendarChange, slug: str) -> MeetingCall:
        file = next(one for one in self.alone if one.planned[0].uid == change.after.uid)
        veiled = slug in self.found.groups.veiled
        return MeetingCall(change, file, *self._kept_secret(change.after, slug), self._calendar(slug)[2] if veiled else "")

    def _kept_secret(self, entry: PublishedEvent, slug: str) -> tuple[str, str]:
        """Place and link of a meeting of a group with individual cases, which stand in mail only, as its calendar's address."""
        row = self.found.rows.get(entry.uid) if slug in self.found.groups.veiled else None
        return (row.place, row.link) if row else ("", "")

    def _calendar(self, slug: str) -> tuple[str, Sequence[Prepared], str]:
        """A group's calendar: the name of the calendar of one's own, the files of years that are not over, the address."""
        plan, names = self.book.plan, self.book.names
        own = [one for one in self.offers if one.audience.slug == slug and not one.audience.is_role]
        files = [file for one in own if not names.is_over(one.year, self.today) for file in one.files]
        name = calendar_words(plan.written_form).category.format(year=names.year(self.today))
        if plan.site_address:
            return name, files, running_address(plan, slug)
        return name, files, address(plan, files[0].path) if plan.calendar_address and files else ""
