"""The help page about findings is made from the wordings, and is up to date."""

import re
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.findings.page import findings_page

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "funn.md"
PACKAGE = ROOT / "sltdocs"


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == findings_page(), "run: python docs/source/findings.py"


def test_every_code_is_on_it_once():
    page = findings_page()
    assert [page.count(f"### `{code.code}`\n") for code in ALL_CODES] == [1] * len(ALL_CODES)


def test_every_code_is_worded_in_both_forms():
    for code in ALL_CODES:
        assert all(code.wording(form).what and code.wording(form).do for form in WrittenForm), code


def test_every_code_is_made_by_some_room():
    rooms = [path for path in PACKAGE.rglob("*.py") if "words" not in path.parts]
    source = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    assert [code.name for code in ALL_CODES if not re.search(rf"{type(code).__name__}\.{code.name}\b", source)] == []


def test_no_parameter_shows():
    assert "{" not in findings_page()
