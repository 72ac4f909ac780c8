"""Everybody can read the public pages: axe-core finds nothing, in both written forms, at three widths, light and dark."""

import base64
import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.web.pages import FrontFacts, front_page, plan_page_html
from tests.pages.browser import Browser
from tests.products.documents import PLANS
from tests.products.test_site_pages import LOOK, TODAY, facts, front

WIDTHS = (320, 768, 1280)
SHOWN = [f"{name}-{form}" for name in ("example-adopted", "every-field") for form in WrittenForm]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


def written(folder: Path, page: bytes) -> str:
    file = folder / "page.html"
    file.write_bytes(page)
    return file.as_uri()


def letters(text: str) -> str:
    """A text as it can be found in a PDF: lines are broken there, some at hyphens, and letters are drawn together."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


def faults(chromium: Browser, address: str) -> dict[str, list[str]]:
    """What is wrong with a page, by width and colours; empty when nothing is."""
    found: dict[str, list[str]] = {}
    chromium.open(address)
    for width in WIDTHS:
        for dark in (False, True):
            chromium.look(width, dark=dark)
            seen = chromium.violations()
            wide = chromium.says("document.documentElement.scrollWidth")
            seen += [f"{wide} pixels wide"] if wide > width else []
            found |= {f"{width} {'dark' if dark else 'light'}": seen} if seen else {}
    return found


@pytest.mark.parametrize("name", SHOWN)
def test_the_front_page_shuts_nobody_out(chromium: Browser, tmp_path: Path, name: str) -> None:
    assert faults(chromium, written(tmp_path, front(PLANS[name]))) == {}


@pytest.mark.parametrize("form", WrittenForm)
def test_pages_of_other_plans_and_of_none_shut_nobody_out(chromium: Browser, tmp_path: Path, form: WrittenForm) -> None:
    page, present = facts(PLANS[f"example-adopted-{form}"])
    assert faults(chromium, written(tmp_path, plan_page_html(page, (), TODAY.replace(year=2030), LOOK))) == {}
    none = FrontFacts(form=form, municipality="Fjordvik kommune", today=TODAY, present=present, updated=TODAY)
    assert faults(chromium, written(tmp_path, front_page(none, LOOK))) == {}


def test_the_check_sees_what_is_wrong(chromium: Browser, tmp_path: Path) -> None:
    page = front(PLANS["every-field-nb"])
    planted = page.replace(b'lang="nb-NO"', b"").replace(
        b"<main", b'<img src="data:,"><p class="quiet" id="x">' + b"x" * 900 + b"</p><main", 1
    )
    planted = planted.replace(b"overflow-wrap: break-word", b"overflow-wrap: normal")
    told = faults(chromium, written(tmp_path, planted))
    assert {one.partition(":")[0] for one in told["320 light"]} >= {"image-alt", "html-has-lang"}
    assert any("pixels wide" in one for one in told["320 light"])


@pytest.mark.parametrize("form", WrittenForm)
def test_on_paper_all_of_it_can_be_read(chromium: Browser, tmp_path: Path, form: WrittenForm) -> None:
    plan = PLANS[f"example-adopted-{form}"]
    chromium.open(written(tmp_path, front(plan)), 1280, dark=True)
    pdf = PdfReader(BytesIO(base64.b64decode(chromium.printed())))
    text = letters("".join(page.extract_text() for page in pdf.pages))
    assert [one.number for one in plan.measures if letters(one.name.plain) not in text] == []
    _, present = facts(plan)
    assert letters(present.meetings[-1].moment) in text  # also what is folded away on the screen
