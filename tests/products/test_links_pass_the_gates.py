"""Whatever the intake takes for a link, the gates of documents and calendars let pass."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sltdocs.contract.cell import Run
from sltdocs.contract.schema import Kind
from sltdocs.contract.text import Text
from sltdocs.contract.values.links import is_link, is_web_address, usable_link
from sltdocs.ical.gate import Prepared, refusals
from sltdocs.ical.lint import CalendarKind
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.engine import render
from tests.contract.cells import read
from tests.ical.events import calendar_of, entries, event
from tests.word.documents import PROPERTIES, template

SCHEMES = st.sampled_from(
    ["https://", "HTTPS://", "Https://", "http://", "mailto:", "Mailto:", "MAILTO: ", "www.", "ftp://", "javascript:", ""]
)
REST = st.one_of(
    st.sampled_from(
        [
            "fjordvik.example/årsplan",
            "slt@fjordvik.example",
            "fjordvik.example:99999/x",
            "a b.example",
            "[::1]/x",
            'fjordvik.example/a|b{c}"d^e`f\\g',
            "x/100%",
            "fjordvik.example/%zz?q=<ø>",
        ]
    ),
    st.text(max_size=30),
)
LINKS = st.builds("{}{}".format, SCHEMES, REST)
TEMPLATE = template("{{r text|runs }}")


@settings(max_examples=40, deadline=None)
@given(LINKS, LINKS)
@example("Https://Fjordvik.example/SLT", "")
@example("Les mer", "HTTPS://fjordvik.example")
@example("Skriv til oss", "Mailto:slt@fjordvik.example")
def test_a_link_that_is_read_can_be_published(typed: str, cell_link: str) -> None:
    found = read(typed, Kind.URL, link=cell_link).value if typed.strip() else None
    link = found if isinstance(found, str) and is_link(found) else ""
    document = render(TEMPLATE, {"text": Text((Run("Les mer", link=link),))}, PROPERTIES)
    assert {fault.kind for fault in structure_faults(document)} <= {"style-missing"}  # the template has no style for links
    held = event(link=link if is_web_address(link) else "")
    assert refusals([Prepared("a.ics", calendar_of(held), CalendarKind.CALENDAR, entries(held))]) == ()


@given(LINKS)
def test_a_link_in_a_text_is_published_or_told(typed: str) -> None:
    found = read(f"Se [planen]({typed}) nå", Kind.TEXT)
    assert isinstance(found.value, Text)
    assert all(is_link(run.link) for run in found.value.runs if run.link)


@given(LINKS)
def test_an_address_is_the_same_when_it_is_read_again(typed: str) -> None:
    found = usable_link(typed)
    assert usable_link(found) == found
