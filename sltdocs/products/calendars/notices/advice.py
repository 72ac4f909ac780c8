"""What a participant does about changes, derived from how the calendars reach him: by an address, or as files only."""

from collections.abc import Iterator
from urllib.parse import urljoin

from sltdocs.plan.model import Plan
from sltdocs.products.calendars.stable_names import running_file
from sltdocs.words.calendars.advice import AdviceWords, advice_words

GUIDE_OF_PLAN, GUIDE_OF_SITE = "slik-gjor-du.html", "kalender/"


def advice(plan: Plan, calendar: str) -> tuple[str, ...]:
    """Lines of plain text; `calendar` is the name of the calendar of one's own, `SLT 2026`."""
    return tuple(_advice(plan, advice_words(plan.written_form), calendar))


def guide_address(plan: Plan) -> str:
    """Where the guide with all calendars lies on the internet; empty when they are not there."""
    if plan.site_address:
        return urljoin(f"{plan.site_address.rstrip('/')}/", GUIDE_OF_SITE)
    return urljoin(f"{plan.calendar_address.rstrip('/')}/", GUIDE_OF_PLAN) if plan.calendar_address else ""


def running_address(plan: Plan, slug: str) -> str:
    """Where the running calendar of a group, or of all, lies on the municipality's site."""
    return urljoin(f"{plan.site_address.rstrip('/')}/", running_file(slug))


def programs(words: AdviceWords, calendar: str) -> Iterator[tuple[str, str]]:
    """For who has a file: the program, and what to do in it."""
    yield words.delete_and_fetch_programs, words.delete_and_fetch.format(calendar=calendar)
    yield words.google_program, words.google
    yield words.phone_program, words.phone
    yield words.one_meeting_program, words.one_meeting


def _advice(plan: Plan, words: AdviceWords, calendar: str) -> Iterator[str]:
    address = guide_address(plan)
    yield words.heading
    if address:
        yield words.subscribed
    yield words.fetched if address else words.one_way
    yield from (f"{name}: {what}" for name, what in programs(words, calendar))
    yield words.at_address.format(address=address) if address else _whom_to_ask(plan, words)


def _whom_to_ask(plan: Plan, words: AdviceWords) -> str:
    told = (", ".join(filter(None, (one.name, one.email, one.phone))) for one in plan.coordinators)
    names = "; ".join(filter(None, told))
    return words.ask.format(name=names) if names else words.ask_somebody
