"""Drafts of e-mails to the members of a group. They hold addresses: they are for the coordinator, never published."""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from msgspec import Struct, field

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.plan.model import Participant, Plan
from sltdocs.products.artifact import Artifact
from sltdocs.products.notice_memory import DRAFTS, FormerMeeting

# Only what can stand in a header as it is, in every mail program.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z0-9-]+")


class Letter(Struct, frozen=True):
    """An e-mail that is to be sent: `file` is its name, `bcc` those who get it, `attached` files by name.

    `waits`: what it tells of, by UID or a group's short name, and each as those who get it know it.
    """

    file: str
    subject: str
    text: str
    bcc: tuple[str, ...]
    attached: Mapping[str, bytes] = field(default_factory=dict)
    waits: Mapping[str, FormerMeeting | None] = field(default_factory=dict)


def drafts(plan: Plan, letters: Iterable[Letter]) -> Iterator[Artifact]:
    """The drafts as files that mail programs open."""
    sender = tuple(one.email for one in plan.coordinators if _ADDRESS.fullmatch(one.email))
    for one in letters:
        yield Artifact(f"{DRAFTS}{one.file}", _draft(one, sender), private=True)


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


def _draft(letter: Letter, sender: Iterable[str]) -> bytes:
    """No From, Date or Message-ID: her mail program fills them in. Nobody sees who else gets it. The attachment is no
    invitation, so that no program answers it to anybody.
    """
    from email.message import EmailMessage  # noqa: PLC0415  10 ms, only where drafts are asked for
    from email.policy import SMTP  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if to := ", ".join(sender):
        message["To"] = to
    message["Bcc"] = ", ".join(letter.bcc)
    message["Subject"] = letter.subject
    message.set_content(letter.text, cte="quoted-printable")
    for name, data in letter.attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if letter.attached:
        digest = sha256(b"".join((letter.file.encode(), *letter.attached.values()))).hexdigest()
        message.set_boundary(f"sltdocs-{digest[:32]}")
    return message.as_bytes()
