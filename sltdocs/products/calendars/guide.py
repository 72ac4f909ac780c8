"""`slik-gjor-du.html`: one page that tells how to get the meetings into one's own calendar, and where they are."""

from collections.abc import Iterable, Sequence
from datetime import date
from urllib.parse import urljoin

from markupsafe import Markup, escape
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.ical.gate import Prepared
from sltdocs.pages.html_page import html_page
from sltdocs.plan.labels import municipality_label
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.files import CalendarAudience
from sltdocs.products.calendars.stable_names import FOLDER, CalendarNames
from sltdocs.products.pictures.qr_codes import as_svg
from sltdocs.word.template.keeping import TemplateCache
from sltdocs.words.calendars.calendar import calendar_words
from sltdocs.words.calendars.guide import GuideWords, Program, guide_words

_PAGE = "calendar_guide"


class Offer(Struct, frozen=True):
    """One calendar of one year: whose it is, and its files (one, unless it had to be split)."""

    audience: CalendarAudience
    year: str
    files: tuple[Prepared, ...]


class GuideLink(Struct, frozen=True):
    """One file as the page offers it; addresses are empty where the calendars are not on the internet.

    `shown` is the address as it is read, which may go on in the next line behind each slash.
    """

    text: str
    path: str
    address: str = ""
    shown: Markup = Markup()
    webcal: str = ""
    qr: Markup = Markup()


class Card(Struct, frozen=True):
    """One calendar as the page offers it."""

    name: str
    links: tuple[GuideLink, ...]


def guide(plan: Plan, offers: Sequence[Offer], today: date, compiled: TemplateCache) -> bytes:
    """The page, self-contained and printable. Years that are over are left out as long as there are others."""
    words = guide_words(plan.written_form)
    current = _current(offers, CalendarNames.of(plan), today)
    calendar = calendar_words(plan.written_form).category.format(year=min(one.year for one in current))
    html = html_page(
        _PAGE,
        compiled,
        words=_about(plan, words, calendar),
        locale=plan.written_form.locale,
        subscribable=bool(plan.calendar_address),
        groups=_cards(plan, words, (one for one in current if not one.audience.is_role)),
        roles=_cards(plan, words, (one for one in current if one.audience.is_role)),
        programs=[_filled(program, calendar) for program in words.programs],
    )
    return html.encode("utf-8")


def _about(plan: Plan, words: GuideWords, calendar: str) -> GuideWords:
    """The words with their blanks filled in; without the sentence about a contact when the plan names none."""
    contact = _contact(plan)
    return replace(
        words,
        intro=words.intro.format(name=municipality_label(plan)),
        own_calendar=words.own_calendar.format(calendar=calendar),
        after_fetched=words.after_fetched.format(calendar=calendar),
        contact=words.contact.format(name=contact) if contact else "",
    )


def _current(offers: Sequence[Offer], names: CalendarNames, today: date) -> Sequence[Offer]:
    return [one for one in offers if not names.is_over(one.year, today)] or offers


def _cards(plan: Plan, words: GuideWords, offers: Iterable[Offer]) -> list[Card]:
    form = calendar_words(plan.written_form)
    return [
        Card(
            form.calendar.format(year=one.year, name=one.audience.name),
            tuple(_link(plan, words, one, number) for number in range(len(one.files))),
        )
        for one in offers
    ]


def _link(plan: Plan, words: GuideWords, offer: Offer, number: int) -> GuideLink:
    path = offer.files[number].path.removeprefix(FOLDER)
    text = words.file_link if len(offer.files) == 1 else words.part.format(number=number + 1)
    if not plan.calendar_address:
        return GuideLink(text, path)
    there = address(plan, offer.files[number].path)
    webcal = f"webcal:{there.partition(':')[2]}"
    shown = Markup("/<wbr>").join(escape(part) for part in there.split("/"))
    return GuideLink(text, path, there, shown, webcal, as_svg(webcal, words.qr_label.format(name=offer.audience.name)))


def address(plan: Plan, path: str) -> str:
    """The address of a calendar file of a plan whose calendars are on the internet."""
    return urljoin(f"{plan.calendar_address.rstrip('/')}/", path.removeprefix(FOLDER))


def _filled(program: Program, calendar: str) -> Program:
    return Program(
        program.name,
        tuple(step.format(calendar=calendar) for step in program.subscribe),
        tuple(step.format(calendar=calendar) for step in program.fetch),
        program.changed.format(calendar=calendar),
        program.note.format(calendar=calendar),
    )


def _contact(plan: Plan) -> str:
    told = ((one.name, one.email, one.phone) for one in plan.coordinators)
    return "; ".join(", ".join(filter(None, parts)) for parts in told)
