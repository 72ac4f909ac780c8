"""For everything that shuts somebody out, a template author is told which menu or dialogue of Word mends it."""

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.documents.accessibility import accessibility_words
from sltdocs.words.templates.mending import MENDING


@pytest.mark.parametrize("form", WrittenForm)
def test_each_kind_of_fault_has_its_place_in_word(form: WrittenForm) -> None:
    of_slides = {kind for kind in accessibility_words(form) if kind.startswith("slide-")}  # mended in PowerPoint: test_masters.py
    assert set(MENDING) == set(accessibility_words(form)) - of_slides
    assert all(text.endswith(".") for texts in MENDING.values() for text in (texts.nb, texts.nn))
