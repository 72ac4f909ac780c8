"""`skal-sendes.html`: the e-mails that are to be sent, for mail programs that open a draft without letting it be sent.

New Outlook shows an `.eml` file but does not send it. Every program takes a `mailto:` link, up to some 2,000 characters.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from urllib.parse import quote

from msgspec import Struct

from sltdocs.pages.html_page import html_page
from sltdocs.plan.labels import day_with_weekday
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact
from sltdocs.products.calendars.mail_drafts import Letter
from sltdocs.products.notice_memory import DRAFTS
from sltdocs.word.template.keeping import TemplateCache
from sltdocs.words.calendars.mail import MailWords, mail_words

PAGE = "skal-sendes.html"
LONGEST = 1_800
_TEMPLATE = "to_send"


class ShownLetter(Struct, frozen=True):
    """A letter as the page shows it."""

    subject: str
    file: str
    mailto: str
    to: str
    text: str
    attach: str
    cut: bool


def to_send_page(plan: Plan, letters: Sequence[Letter], today: date, compiled: TemplateCache) -> Artifact:
    """The page, for the coordinator alone."""
    words = mail_words(plan.written_form)
    html = html_page(
        _TEMPLATE,
        compiled,
        locale=plan.written_form.locale,
        words=words,
        updated=words.page_updated.format(day=day_with_weekday(today, plan.written_form)),
        letters=[_shown(one, words) for one in letters],
    )
    return Artifact(PAGE, html.encode(), private=True)


def mailto(letter: Letter) -> str:
    """A link that opens a new e-mail with everything but the attachment (RFC 6068); of a long text its beginning."""
    body = letter.text[:LONGEST].replace("\n", "\r\n")
    fields = {"bcc": ",".join(letter.bcc), "subject": letter.subject, "body": body}
    return "mailto:?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())


def _shown(letter: Letter, words: MailWords) -> ShownLetter:
    return ShownLetter(
        subject=letter.subject,
        file=f"{DRAFTS}{letter.file}",
        mailto=mailto(letter),
        to=words.page_to.format(text=_listed(letter.bcc)),
        text=letter.text,
        attach=words.page_attach.format(text=_listed(letter.attached)) if letter.attached else "",
        cut=len(letter.text) > LONGEST,
    )


def _listed(some: Iterable[str]) -> str:
    return ", ".join(some)
