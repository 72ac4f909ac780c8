"""The help pages about findings are made from the wordings, are up to date, and can be searched in Norwegian words."""

import re
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.findings.page import findings_page

ROOT = Path(__file__).parents[2]
PAGES = {WrittenForm.NB: ROOT / "docs" / "funn.md", WrittenForm.NN: ROOT / "docs" / "funn.nn.md"}
PACKAGE = ROOT / "sltdocs"


@pytest.mark.parametrize("form", WrittenForm)
def test_the_page_is_up_to_date(form):
    assert PAGES[form].read_text(encoding="utf-8") == findings_page(form), "run: python docs/source/findings.py"


@pytest.mark.parametrize("form", WrittenForm)
def test_every_code_is_on_it_once_behind_its_own_words(form):
    page = findings_page(form)
    assert [page.count(f" `{code.code}`\n") for code in ALL_CODES] == [1] * len(ALL_CODES)
    assert page.count("\n### ") == len(ALL_CODES)


@pytest.mark.parametrize("form", WrittenForm)
def test_headings_are_words_and_no_codes(form):
    headings = re.findall(r"^### (.*)$", findings_page(form), re.MULTILINE)
    assert [one for one in headings if "`" in one or " " not in one] == []


def test_a_page_is_in_one_written_form():
    nb, nn = findings_page(WrittenForm.NB), findings_page(WrittenForm.NN)
    assert re.findall(r"\b(?:ikkje|frå|kva|berre|til dømes)\b", nb) == []
    assert re.findall(r"\b(?:ikke|fra|hva|bare|for eksempel)\b", nn) == []


def test_every_code_is_worded_in_both_forms():
    for code in ALL_CODES:
        assert all(code.wording(form).what and code.wording(form).do for form in WrittenForm), code


def test_every_code_is_made_by_some_room():
    rooms = [path for path in PACKAGE.rglob("*.py") if "words" not in path.parts]
    source = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    assert [code.name for code in ALL_CODES if not re.search(rf"{type(code).__name__}\.{code.name}\b", source)] == []


def test_no_parameter_shows():
    assert [form for form in WrittenForm if "{" in findings_page(form)] == []
