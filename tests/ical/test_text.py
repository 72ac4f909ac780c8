"""Text in calendars survives escaping and folding, and never becomes a line of its own."""

from hypothesis import given
from hypothesis import strategies as st

from sltdocs.ical.text import LINE_OCTETS, cleaned, escaped, folded, one_line, unescaped, unfolded

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANYTHING)
def test_text_comes_back_from_a_folded_line_as_it_was_cleaned(text):
    line = folded(f"DESCRIPTION:{escaped(cleaned(text))}")
    assert unescaped(unfolded(line).removeprefix("DESCRIPTION:").removesuffix("\r\n")) == cleaned(text)


@given(ANYTHING)
def test_no_text_breaks_a_line_or_a_character(text):
    raw = folded(f"SUMMARY:{escaped(cleaned(text))}")
    lines = raw.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= LINE_OCTETS and b"\n" not in line and b"\r" not in line for line in lines)
    assert all(line.decode("utf-8").startswith(" ") for line in lines[1:])


@given(ANYTHING)
def test_a_title_has_one_line(text):
    assert "\n" not in one_line(text)


def test_what_cannot_be_seen_is_taken_out_and_all_else_stays():
    assert cleaned("a\x00b\x07c\ud800d\ufeffe\r\nf\u2028g\u00a0h\ti") == "abcde\nf\ng h i"
    assert cleaned("æøå 👩‍👧‍👦 «sitat» –") == "æøå 👩‍👧‍👦 «sitat» –"
