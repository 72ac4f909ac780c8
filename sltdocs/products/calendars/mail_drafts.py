"""Drafts of e-mails that call to a meeting. They hold addresses: they are for the coordinator, never published."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from msgspec import Struct

from sltdocs.contract.normalise import one_line
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.ical.reading import description
from sltdocs.plan.model import Participant, Plan
from sltdocs.products.artifact import Artifact
from sltdocs.products.calendars.changes import when
from sltdocs.products.calendars.stable_names import SINGLES
from sltdocs.words.calendars.calendar import CANCELLED, calendar_words

FOLDER = "innkallinger/"
# Only what can stand in a To header as it is, in every mail program.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z0-9-]+")


class Call(Struct, frozen=True):
    """A meeting to call to: its one-meeting file, and the Kortnavn of its group.

    `place`, `link` and the `address` of the group's calendar are told here where no calendar and no page may tell them.
    """

    file: Prepared
    group: str
    place: str = ""
    link: str = ""
    address: str = ""

    @property
    def entry(self) -> PublishedEvent:
        """The meeting."""
        return self.file.planned[0]


def drafts(plan: Plan, calls: Iterable[Call], today: date) -> Iterator[Artifact]:
    """A draft for every meeting to come whose group has addresses; also for a cancelled one, which is called off."""
    for call in calls:
        to = addresses(plan, call.group)
        if call.entry.day >= today and to:
            name = call.file.path.removeprefix(SINGLES).removesuffix(".ics")
            yield Artifact(f"{FOLDER}{name}.eml", _draft(plan, call, to), private=True)


def addresses(plan: Plan, group: str) -> tuple[str, ...]:
    """The addresses of those who always attend; who comes when needed is for the coordinator to add."""
    members = (one for one in _members(plan, group) if not one.when_needed)
    return tuple(dict.fromkeys(one.email for one in members if _ADDRESS.fullmatch(one.email)))


def unusable_addresses(plan: Plan) -> Iterator[Finding]:
    """Addresses that a draft cannot carry."""
    for one in plan.participants:
        if one.email and not _ADDRESS.fullmatch(one.email):
            yield finding(CalendarFileCode.MAIL_ADDRESS_LEFT_OUT, one.source.at("email"))


def _members(plan: Plan, group: str) -> Iterator[Participant]:
    return (one for one in plan.participants if group in one.groups)


def _draft(plan: Plan, call: Call, to: Iterable[str]) -> bytes:
    """No From, Date or Message-ID: her mail program fills them in. The attachment is no invitation, so that no
    program answers it to anybody.
    """
    from email.message import EmailMessage  # noqa: PLC0415  10 ms, only where drafts are asked for
    from email.policy import SMTP  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = ", ".join(to)
    message["Subject"] = call.entry.summary
    message.set_content(_text(plan, call), cte="quoted-printable")
    file_name = call.file.path.rpartition("/")[2]
    message.add_attachment(call.file.data, maintype="application", subtype="octet-stream", filename=file_name)
    message.set_boundary(f"sltdocs-{sha256(call.entry.block).hexdigest()[:32]}")
    return message.as_bytes()


def _text(plan: Plan, call: Call) -> str:
    words, entry = calendar_words(plan.written_form), call.entry
    opening = words.mail_cancelled if entry.cancelled else words.mail_invitation
    facts = [entry.summary.removeprefix(CANCELLED), words.mail_when.format(text=when(entry, plan.written_form))]
    if entry.place or call.place:
        facts.append(words.mail_where.format(text=entry.place or one_line(call.place)))
    if call.link and not entry.cancelled:
        facts.append(words.link.format(text=call.link))
    signature = [part for one in plan.coordinators for part in (one.name, one.phone) if part]
    blocks = [
        words.mail_greeting,
        f"{opening}\n\n" + "\n".join(facts),
        "" if entry.cancelled else description(entry),
        words.mail_attachment,
        words.mail_calendar.format(address=call.address) if call.address else "",
        "\n".join((words.mail_regards, *signature)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"
