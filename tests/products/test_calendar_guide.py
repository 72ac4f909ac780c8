"""The page that tells how to get the meetings into one's calendar: complete, accessible, of one piece."""

from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from tests.products.calendar_year import EXAMPLE, Coordinator, file, meeting, with_meetings

ADDRESS = "https://www.fjordvik.example/slt/kalender"
PROGRAMS = (
    "Outlook på nett og nye Outlook",
    "Klassisk Outlook",
    "Google Kalender",
    "Apple Kalender",
    "iPhone",
    "Android",
    "Thunderbird",
)


class Page(HTMLParser):
    """What the tests look at: links, headings, elements and their nesting."""

    VOID = frozenset({"meta", "br", "wbr", "link", "img", "path", "input"})

    def __init__(self, html):
        super().__init__()
        self.links, self.headings, self.tags, self.open, self.attributes = [], [], [], [], []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag == "a":
            self.links.append(dict(attrs))
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append(int(tag[1]))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)


def html(**changes):
    return file(Coordinator().publish(replace(EXAMPLE, **changes)), "slik-gjor-du.html").decode()


OFFLINE, ONLINE = html(), html(calendar_address=ADDRESS)
NYNORSK = html(calendar_address=ADDRESS, written_form=WrittenForm.NN)
PAGES = {"offline": OFFLINE, "online": ONLINE, "nynorsk": NYNORSK}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
class TestEveryPage:
    def test_it_is_whole_html_with_language_and_title(self, page):
        parsed = Page(page)
        assert parsed.headings[0] == 1
        assert parsed.headings.count(1) == 1
        assert ("html", "lang", "nn-NO" if page is NYNORSK else "nb-NO") in parsed.attributes
        assert {"title", "main", "header"} <= set(parsed.tags)

    def test_headings_do_not_jump(self, page):
        levels = Page(page).headings
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_it_loads_nothing_from_anywhere(self, page):
        outside = [one for one in Page(page).attributes if one[1] in {"src", "srcset", "data", "poster", "action"}]
        assert outside == []
        assert not {"script", "iframe", "link", "img"} & set(Page(page).tags)
        assert "url(" not in page
        assert "@import" not in page

    def test_nothing_is_left_to_fill_in(self, page):
        assert "{" not in page.partition("</style>")[2]

    def test_every_program_is_there(self, page):
        assert all(name.partition(" på nett")[0] in page for name in PROGRAMS)

    def test_every_link_says_what_it_is(self, page):
        texts = [one.get("aria-label") or one["href"] for one in Page(page).links]
        assert all(texts)
        buttons = [one["aria-label"] for one in Page(page).links if "aria-label" in one]
        assert len(buttons) == len(set(buttons))


def test_files_are_linked_relative_to_the_page():
    hrefs = {one["href"] for one in Page(OFFLINE).links}
    assert {"slt-2026_alle.ics", "slt-2026_styring.ics", "deltakere/slt-2026_rektor.ics"} <= hrefs


def test_every_linked_file_is_made():
    result = Coordinator().publish(EXAMPLE)
    made = {one.path for one in result.artifacts}
    assert {f"kalender/{one['href']}" for one in Page(OFFLINE).links} <= made


def test_without_an_address_there_is_nothing_to_subscribe_to():
    assert "webcal:" not in OFFLINE
    assert "<svg" not in OFFLINE
    assert "så du kan ikke abonnere" in OFFLINE


def test_with_an_address_every_calendar_has_links_and_a_code():
    hrefs = {one["href"] for one in Page(ONLINE).links}
    for path in ("slt-2026_alle.ics", "deltakere/slt-2026_politikontakt.ics"):
        assert f"{ADDRESS}/{path}" in hrefs
        assert f"webcal://www.fjordvik.example/slt/kalender/{path}" in hrefs
    assert ONLINE.count("<svg") == ONLINE.count("<title>QR-kode") == 8  # not that of the group with individual cases


def test_an_address_that_ends_with_a_slash_is_the_same_address():
    assert html(calendar_address=f"{ADDRESS}/") == ONLINE


def test_names_from_the_workbook_are_text_and_nothing_else():
    bold = replace(EXAMPLE.groups[0], name="<b>Styring</b> & co")
    page = html(groups=(bold, *EXAMPLE.groups[1:]))
    assert "&lt;b&gt;Styring&lt;/b&gt; &amp; co" in page
    assert "<b>" not in page


class TestTwoYears:
    """A plan over two years: the own calendar is named after the year that runs, and years that are over are left out."""

    PLAN = replace(
        with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), replace(meeting("Styring", "09.02", "1"), day=date(2027, 2, 9))),
        period_to=date(2027, 12, 31),
    )

    def test_in_the_first_year(self):
        page = file(Coordinator().publish(self.PLAN), "slik-gjor-du.html").decode()
        assert "«SLT 2026»" in page
        assert {"slt-2026_alle.ics", "slt-2027_alle.ics"} <= {one["href"] for one in Page(page).links}

    def test_in_the_second_year(self):
        coordinator = Coordinator()
        coordinator.publish(self.PLAN)
        page = file(coordinator.publish(self.PLAN, days=400), "slik-gjor-du.html").decode()
        assert "«SLT 2027»" in page
        assert "2026" not in page
