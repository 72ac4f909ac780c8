"""The help page about findings is made from the wordings, and is up to date."""

import re
from pathlib import Path

from sltdocs.contract.codes import Code
from sltdocs.contract.findings_page import findings_page
from sltdocs.contract.words.findings import wordings
from sltdocs.contract.written_form import WrittenForm

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "funn.md"
PACKAGE = ROOT / "sltdocs"


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == findings_page(), "run: python docs/source/findings.py"


def test_every_code_is_on_it_once():
    page = findings_page()
    assert [page.count(f"### `{code.code}`\n") for code in Code] == [1] * len(Code)


def test_every_code_is_worded_in_both_forms():
    assert {form: set(Code) - set(wordings(form)) for form in WrittenForm} == {form: set() for form in WrittenForm}


def test_every_code_is_made_by_some_room():
    rooms = [path for path in PACKAGE.rglob("*.py") if "words" not in path.parts and path.name != "codes.py"]
    source = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    assert [code.name for code in Code if not re.search(rf"Code\.{code.name}\b", source)] == []


def test_no_parameter_shows():
    assert "{" not in findings_page()
