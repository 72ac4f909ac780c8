"""A published calendar file in which meetings that were taken back say no more than when they are and that they are ours."""

import re
from collections.abc import Callable, Collection, Iterator

from sltdocs.contract.values.key import canonical
from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import Unreadable, read
from sltdocs.ical.text import escaped, folded, unfolded
from sltdocs.ical.writing import MARK
from sltdocs.products.calendars.ended.closed_calendars import closed_before
from sltdocs.products.calendars.groups.group_slugs import GROUP
from sltdocs.products.calendars.stable_names import ALL, FOLDER
from sltdocs.words.calendars.calendar import CANCELLED, calendar_words

_STATE = re.compile(rf"{FOLDER}slt-\d{{4}}(?:-\d\d)?_{ALL}(?:_del\d+)?\.ics")
_KEPT = frozenset(
    {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "CATEGORIES", "CLASS", "STATUS", "TRANSP"}
    | {"X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-CDO-ALLDAYEVENT"}
)
"""What a VEVENT may still say: a later version knows the meeting again by it, and no client takes offence."""


def silenced(data: bytes, meetings: Collection[tuple[str, str]], form: WrittenForm) -> bytes:
    """The file with these meetings, each by its group's Kortnavn and its day in ISO form, silenced; the same bytes without any.

    The UID and the version stay: they are how subscribers are told later. A damaged file holds nothing after it.
    """
    if not meetings:
        return data
    wanted = {(canonical(group), day) for group, day in meetings}
    return _without_words(data, form, lambda one: (one.marks.get(GROUP, ""), one.day.isoformat()) in wanted)


def state_of(path: str, data: bytes, form: WrittenForm) -> bytes | None:
    """What has to be remembered of a calendar that is taken back as a whole, with nobody's words: UIDs, versions and times.

    None for a file that holds nothing of that which another one does not hold. Subscribers keep what they have: when the
    calendars come back, their meetings have to be the same ones, of a later version.
    """
    if path in closed_before({path: data}):
        return data
    return _without_words(data, form, lambda _: True) if _STATE.fullmatch(path) else None


def _without_words(data: bytes, form: WrittenForm, is_wanted: Callable[[PublishedEvent], bool]) -> bytes:
    try:
        entries = read(data)
    except Unreadable:
        return b""
    for one in filter(is_wanted, entries):
        data = data.replace(one.block, b"".join(map(folded, _silent(one, form))))
    return data


def _silent(one: PublishedEvent, form: WrittenForm) -> Iterator[str]:
    summary = calendar_words(form).neutral_title
    yield "BEGIN:VEVENT"
    for line in unfolded(one.block).partition("BEGIN:VALARM")[0].split("\r\n"):
        name = line.partition(":")[0].partition(";")[0]
        if name == "SUMMARY":
            yield f"SUMMARY:{escaped(f'{CANCELLED}{summary}' if one.cancelled else summary)}"
        elif name in _KEPT or name.startswith(MARK):
            yield line
    yield "END:VEVENT"
