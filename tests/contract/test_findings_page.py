"""The help page about findings is made from the wordings, and is up to date."""

from pathlib import Path

from sltdocs.contract.codes import Code
from sltdocs.contract.findings_page import findings_page
from sltdocs.contract.words.findings import wordings
from sltdocs.contract.written_form import WrittenForm

PAGE = Path(__file__).parents[2] / "docs" / "funn.md"


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == findings_page(), "run: python docs/source/findings.py"


def test_every_code_is_on_it_once():
    page = findings_page()
    assert [page.count(f"### `{code.code}`\n") for code in Code] == [1] * len(Code)


def test_every_code_is_worded_in_both_forms():
    assert {form: set(Code) - set(wordings(form)) for form in WrittenForm} == {form: set() for form in WrittenForm}


def test_no_parameter_shows():
    assert "{" not in findings_page()
