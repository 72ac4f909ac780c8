"""What is new in the calendars since the last publication, and whose calendars it reaches, for the coordinator's answer."""

from collections.abc import Iterable, Iterator, Sequence

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import enumeration
from sltdocs.products.artifact import News
from sltdocs.products.calendars.changes import CalendarChange, ChangeKind, heading_of, lines_of
from sltdocs.products.calendars.guide import Offer
from sltdocs.words.answer.since_last import since_last_words
from sltdocs.words.calendars.calendar import calendar_words

_KINDS = (ChangeKind.CANCELLED, ChangeKind.MOVED, ChangeKind.ELSEWHERE, ChangeKind.NEW)
"""What somebody could come in vain to stands first."""


def calendar_news(found: Sequence[CalendarChange], offers: Iterable[Offer], form: WrittenForm) -> Iterator[News]:
    """The changed meetings in the words of `endringer.txt`, then the calendars and roles that they reach."""
    words = calendar_words(form)
    for kind in _KINDS:
        lines = tuple(lines_of(found, kind, form))
        if lines:
            yield News(heading_of(kind, words), lines)
    reached = tuple(_reached({one.after.uid for one in found}, offers, form))
    if reached:
        yield News(since_last_words(form).reaches, reached)


def _reached(uids: set[str], offers: Iterable[Offer], form: WrittenForm) -> Iterator[str]:
    """Each calendar once, also one of several years or files."""
    words = since_last_words(form)
    readers = [one.audience for one in offers if any(entry.uid in uids for file in one.files for entry in file.planned)]
    for pattern, is_role in ((words.calendars, False), (words.roles, True)):
        names = list(dict.fromkeys(f"«{one.name}»" for one in readers if one.is_role is is_role))
        if names:
            yield pattern.format(names=enumeration(names, form))
