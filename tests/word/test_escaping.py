"""Text made safe for XML comes back from a parser as it was."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from sltdocs.contract.normalise import clean
from sltdocs.word.escaping import escape, quoted, unescape

TEXTS = st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from("&<>\"'\n\t"), max_size=40).map(clean)


@given(TEXTS)
def test_a_parser_reads_what_was_escaped(text: str) -> None:
    read = etree.fromstring(f"<a b={quoted(text)}>{escape(text)}</a>")
    assert (read.text or "", read.get("b")) == (text, text)


@given(st.text())
def test_what_was_escaped_can_be_unescaped(text: str) -> None:
    assert unescape(escape(text)) == text
