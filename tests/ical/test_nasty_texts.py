"""Whatever is typed as title, place or agenda comes back verbatim from four parsers, once it is cleaned."""

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sltdocs.ical.text import cleaned, escaped, one_line
from tests.ical.events import calendar_of, event
from tests.ical.foreign import PARSERS, Reader

PIECES = st.sampled_from(
    [",", ";", ":", "\\", "\\n", "\\N", "\\,", "\n", "\r\n", "\r", "\x00", "\x1b", "\u2028", "\u00a0", '"', "^", "'", " ", "\t",
     "BEGIN:VEVENT", "\r\nEND:VEVENT", "\r\nATTENDEE:mailto:x@y.example", "%0d%0a", "\\\\server\\nett",
     "æøå", "ÆØÅ", "👩‍👧‍👦", "\u0301", "שלום", "\ud800", "x" * 74, "é" * 40,
     "{{ x }}", "=1+1", "<b>", "&amp;", "https://a.example/?a=1&b=2,3;4"]
)  # fmt: skip
INVISIBLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
NASTY = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=8).map("".join)


def as_ics_reads(text):
    """ics 0.7 takes `\\\\n` (a backslash, then n) for a line break, since it replaces one escape after the other."""
    read = escaped(text)
    for old, new in (("\\;", ";"), ("\\,", ","), ("\\n", "\n"), ("\\N", "\n"), ("\\r", "\r"), ("\\R", "\r"), ("\\\\", "\\")):
        read = read.replace(old, new)
    return read


DEVIATIONS = {"ics": as_ics_reads}


@pytest.fixture(scope="module", params=PARSERS)
def reader(request, tmp_path_factory):
    with Reader(request.param, tmp_path_factory.mktemp(request.param)) as one:
        one.expects = DEVIATIONS.get(request.param, lambda text: text)
        yield one


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NASTY, NASTY, NASTY)
@example("\\\\server\\nett", "Rom 1, 2; 3", "a\\nb\r\nEND:VEVENT\r\nBEGIN:VEVENT")
def test_text_comes_back_verbatim(reader, title, place, agenda):
    data = calendar_of(event(1, summary=f"Møte {title} slutt", place=place, description=agenda), event(2))
    first, second = sorted(reader.read(data), key=lambda one: one["uid"])
    assert first["summary"] == reader.expects(one_line(f"Møte {title} slutt"))
    assert first["place"] == reader.expects(one_line(place))
    assert first["description"] == reader.expects(cleaned(agenda))
    assert second["summary"] == "Styringsgruppa: Ungdata"


def visible(text):
    """The characters that a person sees, composed."""
    return INVISIBLE.sub("", unicodedata.normalize("NFC", INVISIBLE.sub("", text)))


@given(NASTY)
def test_cleaning_loses_nothing_that_can_be_seen(text):
    assert visible(cleaned(text)) == visible(text)
