"""The public page of a plan: it says what the document says, stands on its own, and shows nothing that is not for everybody."""

import re
from datetime import date
from functools import cache
from io import BytesIO

import docx
import pytest
from lxml import etree, html
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Meeting, Plan
from sltdocs.products.documents.plan.plan_page import PlanPage, dump_page, load_page
from sltdocs.products.spec import SITE
from sltdocs.products.web.own_look import own_look
from sltdocs.products.web.pages import FrontFacts, SiteLink, front_page, plan_page_html
from sltdocs.products.web.present_facts import PresentFacts, load_present
from sltdocs.words.documents.plan_document import plan_document_words
from tests.products import plans
from tests.products.documents import PLANS, document

LOOK = own_look((plans.SHIPPED / "nettsted.css").read_bytes())
TODAY = date(2026, 3, 2)
SHOWN = ["example-adopted-nb", "example-adopted-nn", "every-field-nb", "every-field-nn", "grouped-nb", "minimal-adopted-nn"]
NOTHING = "–"
"""What a cell of a table on paper says when there is nothing to say."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def facts(plan: Plan) -> tuple[PlanPage, PresentFacts]:
    """What the product keeps of a plan."""
    kept = {one.path: one.data for one in SITE.made(plan, plans.given()).artifacts}
    page, present = load_page(kept["nettside-plan.json"]), load_present(kept["nettside-naa.json"])
    assert page is not None
    assert present is not None
    assert load_page(dump_page(page)) == page
    return page, present


def front(plan: Plan, today: date = TODAY) -> bytes:
    """The front page with this plan in force."""
    page, present = facts(plan)
    told = FrontFacts(
        form=page.form,
        municipality=page.municipality,
        today=today,
        plan=page,
        is_adopted=True,
        present=present,
        updated=TODAY,
        downloads=(SiteLink("Planen i Word", "dokumenter/handlingsplan-2026-2027.docx"),),
        calendars="kalender/index.html",
    )
    return front_page(told, LOOK)


@cache
def tree(name: str) -> html.HtmlElement:
    return html.fromstring(front(PLANS[name]).decode())


def letters(text: str) -> str:
    """A text without blanks: those between blocks are nobody's."""
    return "".join(text.replace("\u00ad", "").split())


def chapters_of_page(name: str) -> dict[str, str]:
    """The letters of each chapter of the adopted part, without what only the page has: charts, and labels of its own."""
    (part,) = html.fromstring(html.tostring(tree(name))).find_class("plan")
    blank = [one for one in part.iter("td") if letters(one.text_content()) == NOTHING]
    for extra in [*part.iter("figure", "thead", "dt", "caption"), *blank]:
        extra.drop_tree()
    found: dict[str, str] = {}
    at = ""
    for block in list(part)[2:]:
        at = letters(block.text_content()) if block.tag == "h3" else at
        found[at] = found.get(at, "") + letters(block.text_content())
    return found


def chapters_of_document(name: str) -> dict[str, str]:
    """The same of the Word document, without the heads of tables, and without captions of figures."""
    opened = docx.Document(BytesIO(document(f"plan-{name}").data))
    found: dict[str, str] = {}
    at = ""
    for block in opened.element.body:
        style = block.find(f"{W}pPr/{W}pStyle")
        kind = opened.styles.get_by_id(style.get(f"{W}val"), 1).name if style is not None else ""
        if kind == "Heading 1":
            at = letters(_text(block))
        if kind != "Caption" and at:
            rows = block.findall(f"{W}tr")
            body = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is None]
            said = [_text(cell) for row in body for cell in row.iter(f"{W}tc")] if rows else [_text(block)]
            found[at] = found.get(at, "") + letters(" ".join(one for one in said if letters(one) != NOTHING))
    return found


def is_cut_out_of(short: str, whole: str) -> bool:
    """Whether the shorter text is the whole one without one passage."""
    return any(short == whole[:at] + whole[len(whole) - (len(short) - at) :] for at in range(len(short) + 1))


MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


def _text(element: etree._Element) -> str:
    """What it says, but for what is drawn."""
    said = (one for one in element.iter(f"{W}t", f"{W}p", f"{W}tab") if next(one.iterancestors(MC, f"{W}drawing"), None) is None)
    return "".join(one.text or "" if one.tag == f"{W}t" else " " for one in said)


@pytest.mark.parametrize("name", SHOWN)
def test_the_adopted_part_says_what_the_document_says(name: str) -> None:
    fixed = plan_document_words(PLANS[name].written_form)
    of_document, of_page = chapters_of_document(name), chapters_of_page(name)
    only_there = {letters(fixed.annex), letters(fixed.contact)}  # the page has the present ones
    assert [*of_page] == [one for one in of_document if one not in only_there]
    for heading, said in of_page.items():
        expected = of_document[heading].replace(letters(fixed.participants_in_annex), "")
        if heading == letters(fixed.meetings):  # dated meetings are out of what is adopted
            assert is_cut_out_of(said, expected)
            assert letters(fixed.meeting_plan) not in said
        else:
            assert said == expected, heading


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_in_force_and_what_is_so_now_stand_apart(name: str) -> None:
    (now,), (plan,) = tree(name).find_class("present"), tree(name).find_class("plan")
    assert "02.03.2026" not in now.text_content()
    assert "2. mars 2026" in next(now.iter("h2")).text_content()
    assert now.getparent() is plan.getparent()
    assert not now.find_class("measure")
    assert len(plan.find_class("measure")) == len(PLANS[name].measures)


@pytest.mark.parametrize("name", SHOWN)
class TestEveryPage:
    def test_every_line_of_the_contents_leads_to_its_place(self, name: str) -> None:
        places = [str(one) for one in tree(name).xpath("//@id")]
        assert len(places) == len(set(places))
        targets = [str(one)[1:] for one in tree(name).xpath("//nav//a/@href")]
        assert targets
        assert set(targets) <= set(places)

    def test_every_measure_has_an_address_of_its_own(self, name: str) -> None:
        numbers = [one.number for one in PLANS[name].measures]
        assert {f"tiltak-{number.replace('.', '-')}" for number in numbers} <= {str(one) for one in tree(name).xpath("//@id")}

    def test_it_needs_nothing_from_elsewhere_and_runs_nothing(self, name: str) -> None:
        page = tree(name)
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert str(policy).startswith("default-src 'none';")
        assert not page.xpath("//script | //link | //iframe | //*[@style] | //@*[starts-with(name(), 'on')]")
        assert all(str(source).startswith("data:image/") for source in page.xpath("//img/@src"))

    def test_links_of_its_own_never_leave_the_site(self, name: str) -> None:
        own = [str(one) for one in tree(name).xpath("//a/@href") if not re.match(r"(https?|mailto):", str(one))]
        assert all(re.fullmatch(r"#[\w-]+|dokumenter/[\w.-]+|kalender/index\.html", one) for one in own), own

    def test_charts_and_the_wheel_are_told_in_words_and_as_tables(self, name: str) -> None:
        for drawing in tree(name).iter("svg"):
            assert drawing.get("role") == "img"
            assert len(drawing.get("aria-label")) > 20
        assert len(tree(name).find_class("wheel")) == bool(facts(PLANS[name])[0].sectors)

    def test_the_style_is_small(self, name: str) -> None:
        assert len(next(tree(name).iter("style")).text.encode()) <= 25_000


def test_nothing_of_a_meeting_but_when_where_and_who_is_on_the_open_web() -> None:
    open_one = Meeting(
        "styring", date(2026, 5, 4), topic="Zqtema", link="https://zqlenke.example/bli-med", place="Rådhuset", number="1"
    )
    closed = Meeting("team", date(2026, 5, 5), topic="Zqhemmelig", place="Zqsted")
    plan = plans.full()
    groups = tuple(replace(one, key="styring") if at == 0 else one for at, one in enumerate(plan.groups))
    team = replace(plan.groups[0], key="team", name="Teamet", individual_cases=True)
    shown = replace(plan, groups=(*groups, team), meetings=(open_one, closed), series=())
    page = front(shown).decode()
    assert "Mandag 4. mai 2026" in page
    assert "Rådhuset" in page
    assert not re.search("Zq|zqlenke|5. mai", page)


def test_meetings_that_are_over_are_no_longer_listed() -> None:
    plan = PLANS["example-adopted-nb"]
    late = html.fromstring(front(plan, date(2027, 12, 31)).decode())
    assert "Ingen møter er satt opp framover." in late.find_class("present")[0].text_content()


def test_a_cancelled_meeting_says_so() -> None:
    plan = plans.full()
    cancelled = Meeting(plan.groups[0].key, date(2026, 5, 4), status=MeetingStatus.CANCELLED)
    states = html.fromstring(front(replace(plan, meetings=(cancelled,), series=())).decode()).find_class("state")
    assert [one.text_content() for one in states] == ["Avlyst"]


@pytest.mark.parametrize(
    ("today", "says"), [(date(2025, 1, 1), "Denne planen gjelder fra"), (date(2030, 1, 1), "tidligere plan")]
)
def test_another_plan_than_the_one_in_force_says_so_on_top(today: date, says: str) -> None:
    page, _ = facts(PLANS["example-adopted-nb"])
    (notice,) = html.fromstring(plan_page_html(page, (), today, LOOK).decode()).find_class("notice")
    assert says in notice.text_content()
    assert notice.xpath(".//a/@href") == ["index.html"]


class TestOwnColours:
    def test_the_shipped_file_is_what_it_asks_of_others(self) -> None:
        assert "--ds-color-accent-base-default: #0062ba;" in LOOK

    @pytest.mark.parametrize(
        "typed",
        [
            "body { display: none; }",
            ":root { --ds-color-a: url(https://x.example/a.png); }",
            ":root { --ds-color-a: #fff; } </style><script>",
            "@import 'x.css'; :root { --ds-color-a: #fff; }",
            ":root { background: #fff; }",
            "\ufffe",
        ],
    )
    def test_anything_but_values_is_refused(self, typed: str) -> None:
        assert own_look(typed.encode("utf-16" if typed == "\ufffe" else "utf-8")) == ""

    def test_own_values_are_taken(self) -> None:
        assert own_look(b"/* ours */ :root { --ds-color-accent-base-default: #7a1fa2; }") != ""


def test_a_page_is_a_whole_document_in_its_written_form() -> None:
    for form in WrittenForm:
        page = front(PLANS[f"every-field-{form}"]).decode()
        assert page.startswith("<!DOCTYPE html>")
        assert f'lang="{form.locale}"' in page
