"""«Slik er det nå»: the meetings, participants and contacts of a plan as its workbook has them, for the page on the web.

On the open web stand when, where and which group: no topic, no agenda, no link to join (`CALENDARS` keeps those for mail and
the plan's own files).
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.wanted_meetings import WantedMeeting, rows
from sltdocs.products.documents.organisation import RolesOfLevel, annex
from sltdocs.products.documents.printed_values import capital
from sltdocs.products.documents.sections import ContactLine, contacts
from sltdocs.words.documents.document import documents_words
from sltdocs.words.site.site_pages import site_page_words

VERSION = 1


class PresentMeeting(Struct, frozen=True):
    """A meeting: its day, and when, who and where in words; `state` says that it is cancelled."""

    day: date
    moment: str
    group: str
    place: str = ""
    state: str = ""


class PresentFacts(Struct, frozen=True, kw_only=True):
    """What is so now. `look` are the municipality's own colours, a style sheet; blank where it uses ours.

    `shows_draft`: a plan that is not adopted may be on the pages, marked as what it is."""

    version: int = VERSION
    form: WrittenForm
    municipality: str
    first: date
    last: date
    meetings: list[PresentMeeting]
    participants: list[RolesOfLevel]
    contacts: list[ContactLine]
    look: str = ""
    shows_draft: bool = False


def present_facts(plan: Plan, look: str = "", *, shows_draft: bool = False) -> PresentFacts:
    """Of a guarded plan."""
    known = replace(plan, meetings=tuple(one for one in plan.meetings if plan.group(one.group) is not None))
    open_ones = (one for one in rows(known) if one.group.key not in plan.private_groups)
    return PresentFacts(
        form=plan.written_form,
        municipality=labels.municipality_label(plan),
        first=plan.period_from,
        last=plan.period_to,
        meetings=list(_in_order(open_ones, plan.written_form)),
        participants=annex(plan),
        contacts=contacts(plan),
        look=look,
        shows_draft=shows_draft,
    )


def dump_present(facts: PresentFacts) -> bytes:
    """As JSON; the same facts give the same bytes."""
    return json.dumps(msgspec.to_builtins(facts), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def load_present(data: bytes) -> PresentFacts | None:
    """What `dump_present` wrote; None when the bytes are damaged or of a version that is not known."""
    try:
        facts = msgspec.json.decode(data, type=PresentFacts)
    except ValueError:
        return None
    return facts if facts.version == VERSION else None


def _in_order(found: Iterable[WantedMeeting], form: WrittenForm) -> Iterator[PresentMeeting]:
    for one in sorted(found, key=lambda meeting: (meeting.day, _clock(meeting.start) or time.min, meeting.group.key)):
        state = capital(documents_words(form).cancelled) if one.cancelled else ""
        yield PresentMeeting(one.day, _moment(one, form), one.group.name, one.place, state)


def _moment(meeting: WantedMeeting, form: WrittenForm) -> str:
    """«Tirsdag 10. februar 2026 kl. 09.00–11.00»."""
    day, start = capital(labels.day_with_weekday(meeting.day, form)), _clock(meeting.start)
    if start is None:
        return day
    return site_page_words(form).moment.format(day=day, span=labels.clock_span(start, _clock(meeting.end)))


def _clock(moment: date | datetime) -> time | None:
    return moment.time() if isinstance(moment, datetime) else None
