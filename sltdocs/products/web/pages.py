"""The public pages as they are printed of kept facts: the front page with the plan in force, and pages of other plans."""

from collections.abc import Iterable, Iterator
from datetime import date

from markupsafe import Markup
from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.pages.markup import element, joined
from sltdocs.pages.site_page import NO_CACHE, PageFrame, site_page
from sltdocs.plan import labels
from sltdocs.products.documents.plan.plan_page import PlanPage
from sltdocs.products.web.fact_files import FRONT
from sltdocs.products.web.pieces import Anchors, Chapter, Entry, contact_table, contents, heading, listed, table
from sltdocs.products.web.plan_chapters import LEVEL, plan_chapters
from sltdocs.products.web.present_facts import PresentFacts, PresentMeeting
from sltdocs.word.template.keeping import TemplateCache
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.plan_document import plan_document_words
from sltdocs.words.site.site_pages import SitePageWords, site_page_words


class SiteLink(Struct, frozen=True):
    """A file or page of the site: its words, and its path from the page."""

    words: str
    path: str


class FrontFacts(Struct, frozen=True, kw_only=True):
    """What the front page is printed of. `plan` is the one in force (None: none is adopted, or its facts are lost, and then
    `is_adopted` says which); `updated` is the day from which `present` is; `downloads`, `former` and `coming` lead on.
    """

    form: WrittenForm
    municipality: str
    today: date
    plan: PlanPage | None = None
    is_adopted: bool = False
    present: PresentFacts | None = None
    updated: date | None = None
    downloads: tuple[SiteLink, ...] = ()
    calendars: str = ""
    reports: tuple[SiteLink, ...] = ()
    former: tuple[SiteLink, ...] = ()
    coming: tuple[SiteLink, ...] = ()


def front_page(facts: FrontFacts, look: str, cache: TemplateCache = NO_CACHE) -> bytes:
    """`index.html`."""
    words, anchors = site_page_words(facts.form), Anchors("hoved", "innhold")
    now = anchors.of(words.present_short) if facts.present else ""
    chapters = plan_chapters(facts.plan, anchors) if facts.plan else []
    more = list(_more(facts, words, anchors))
    entries = [
        *([Entry(now, words.present_short)] if now else []),
        *(one.entry for one in chapters),
        *(one.entry for one in more),
    ]
    body = joined(
        (
            _none(facts, words),
            _downloads(facts.downloads),
            contents(words.contents, entries) if entries else "",
            _present(facts, words, now),
            _adopted(chapters, words, told_apart=facts.present is not None),
            *(_chapter(one, 2) for one in more),
        )
    )
    return site_page(_frame(facts, words), body, look, cache)


def plan_page_html(
    page: PlanPage, downloads: tuple[SiteLink, ...], today: date, look: str, cache: TemplateCache = NO_CACHE
) -> bytes:
    """The page of a plan that is no longer, or not yet, in force."""
    words, anchors = site_page_words(page.form), Anchors("hoved", "innhold")
    chapters = plan_chapters(page, anchors)
    notice = words.next_notice.format(day=labels.day(page.first, page.form)) if page.first > today else words.former_notice
    body = joined(
        (
            _downloads(downloads),
            contents(words.contents, [one.entry for one in chapters]),
            _adopted(chapters, words, told_apart=False),
        )
    )
    frame = PageFrame(
        locale=page.form.locale,
        title=page.title,
        municipality=page.municipality,
        skip=words.skip,
        to_top=words.to_top,
        mark=page.mark,
        lines=_lines(page),
        notice=notice,
        home=FRONT,
        home_words=words.to_plan,
    )
    return site_page(frame, body, look, cache)


def _frame(facts: FrontFacts, words: SitePageWords) -> PageFrame:
    plan = facts.plan
    return PageFrame(
        locale=facts.form.locale,
        title=plan.title if plan else words.no_plan_title.format(municipality=facts.municipality),
        municipality=facts.municipality,
        skip=words.skip,
        to_top=words.to_top,
        mark=plan.mark if plan else "",
        lines=_lines(plan) if plan else (),
    )


def _lines(page: PlanPage) -> tuple[str, ...]:
    """The decisions, and for when the plan is."""
    valid = documents_words(page.form).valid_for.format(days=labels.days(page.first, page.last, page.form))
    return (*page.adopted, valid)


def _none(facts: FrontFacts, words: SitePageWords) -> Markup:
    if facts.plan is not None:
        return Markup()
    return element("p", words.no_page if facts.is_adopted else words.no_plan)


def _downloads(links: Iterable[SiteLink]) -> Markup:
    return listed((element("a", one.words, href=one.path) for one in links), "downloads")


def _adopted(chapters: list[Chapter], words: SitePageWords, *, told_apart: bool) -> Markup:
    if not chapters:
        return Markup()
    note = element("p", words.adopted_intro, class_="quiet") if told_apart else Markup()
    inner = (heading(2, words.as_adopted), note, *(_chapter(one, LEVEL) for one in chapters))
    return element("div", *inner, class_="plan")


def _chapter(chapter: Chapter, level: int) -> Markup:
    return heading(level, chapter.heading or " ", chapter.anchor) + chapter.body if chapter.heading else chapter.body


def _present(facts: FrontFacts, words: SitePageWords, anchor: str) -> Markup:
    """What is so now: the meetings still to come, who takes part, who can be asked."""
    present = facts.present
    if present is None or facts.updated is None:
        return Markup()
    head = heading(2, words.present.format(day=labels.day(facts.updated, facts.form)), anchor)
    coming = [one for one in present.meetings if one.day >= facts.today]
    document = plan_document_words(facts.form)
    contact = contact_table(words.contact, (document.contact_role, document.contact_reach), present.contacts)
    parts = (
        head,
        heading(LEVEL, words.meetings),
        _meetings(coming, facts, words) if coming else element("p", words.no_meetings),
        _calendars(facts, words),
        _participants(present, words),
        heading(LEVEL, words.contact) + contact if present.contacts else "",
    )
    return element("div", *parts, class_="present")


def _meetings(coming: list[PresentMeeting], facts: FrontFacts, words: SitePageWords) -> Markup:
    """The next ones, and behind them the rest, for whoever opens it; on paper all of them."""
    note = element("p", plan_document_words(facts.form).meeting_note, class_="quiet")
    first, rest = coming[:_FIRST_MEETINGS], coming[_FIRST_MEETINGS:]
    shown = note + _meeting_table(first, words.meetings, facts.form)
    if not rest:
        return shown
    summary = words.more_meetings.format(count=len(rest))
    return shown + element("details", element("summary", summary), _meeting_table(rest, summary, facts.form))


_FIRST_MEETINGS = 10
"""A weekly meeting would hide all others."""


def _meeting_table(meetings: list[PresentMeeting], title: str, form: WrittenForm) -> Markup:
    document = plan_document_words(form)
    place = (document.meeting_place,) if any(one.place for one in meetings) else ()
    rows = (
        (one.moment, joined((one.group, " ", element("span", one.state, class_="state")) if one.state else (one.group,)))
        + ((one.place,) if place else ())
        for one in meetings
    )
    return table(title, (document.meeting_date, document.meeting_group, *place), rows)


def _calendars(facts: FrontFacts, words: SitePageWords) -> Markup:
    if not facts.calendars:
        return Markup()
    return element("p", element("a", words.calendars, href=facts.calendars), ". ", words.calendars_intro)


def _participants(present: PresentFacts, words: SitePageWords) -> Markup:
    if not present.participants:
        return Markup()
    document = plan_document_words(present.form)
    head = (document.annex_group, document.annex_participants)
    levels = (
        heading(LEVEL + 1, one.heading) + table(one.heading, head, ((group.name, listed(group.roles)) for group in one.groups))
        for one in present.participants
    )
    return heading(LEVEL, words.participants) + joined(levels)


def _more(facts: FrontFacts, words: SitePageWords, anchors: Anchors) -> Iterator[Chapter]:
    """Where reports and other plans are."""
    for title, links in ((words.reports, facts.reports), (words.next_plans, facts.coming), (words.former_plans, facts.former)):
        if links:
            yield Chapter(anchors.of(title), title, listed(element("a", one.words, href=one.path) for one in links))
