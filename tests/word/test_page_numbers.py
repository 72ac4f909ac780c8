"""On the way to a PDF the list of contents gets a reference to the page of each heading, and nothing else changes."""

import re

from sltdocs.word.package import read_package, write_package
from sltdocs.word.pdf.page_numbers import with_page_numbers
from tests.products.documents import document

DOCUMENT = "word/document.xml"


def test_every_entry_of_the_contents_refers_to_the_page_of_its_heading() -> None:
    before = document("plan-every-field-nb").data
    after = read_package(with_page_numbers(before))[DOCUMENT]
    marks = re.findall(rb'w:name="(_Toc\d+)"', after)
    assert len(marks) > 5
    assert re.findall(rb"PAGEREF (_Toc\d+) ", after) == marks
    assert b"TOC \\o" in read_package(before)[DOCUMENT]
    assert b"TOC \\o" not in after


def test_the_word_document_holds_a_field_without_numbers_that_could_be_wrong() -> None:
    text = read_package(document("plan-every-field-nb").data)[DOCUMENT]
    assert b"PAGEREF" not in text
    assert rb"\n " not in re.findall(rb"<w:instrText[^>]*>([^<]*)<", text)[0]


def test_a_document_without_a_list_stays_as_it_is() -> None:
    parts = read_package(document("plan-every-field-nb").data)
    bare = write_package({**parts, DOCUMENT: re.sub(rb"<w:instrText.*?</w:instrText>", b"", parts[DOCUMENT])})
    assert with_page_numbers(bare) == bare
