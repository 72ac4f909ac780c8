"""Whoever opens an empty outbox finds a blank workbook and how to begin; whoever has begun is not bothered with it."""

import re
from pathlib import Path

import pytest

from sltdocs.build import check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.status.first_steps import offer_first_steps
from sltdocs.settings import Settings
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.site import Site, plan
from tests.publishing.invariants import violations


def settings(folder: Path, form: WrittenForm = WrittenForm.NB) -> Settings:
    found = Settings(inbox=folder / "innboks", outbox=folder / "utboks", written_form=form)
    for one in (found.inbox, found.outbox / "_koordinator"):
        one.mkdir(parents=True)
    return found


def laid(found: Settings) -> list[str]:
    return sorted(path.name for path in (found.outbox / "_koordinator").iterdir())


@pytest.mark.parametrize("form", WrittenForm)
def test_an_empty_outbox_has_a_blank_workbook_and_a_page_that_leads_to_it(tmp_path: Path, form: WrittenForm) -> None:
    found = settings(tmp_path, form)
    offer_first_steps(found)
    page = (found.outbox / "_koordinator" / "Kom i gang.html").read_text(encoding="utf-8")
    links = re.findall(r'href="([^"#]+)"', page)
    assert [(found.outbox / "_koordinator" / link).read_bytes() for link in links] == [starter_workbook(form, example=False)]
    assert "«innboks»" in page
    assert f'lang="{form.locale}"' in page
    assert check((found.outbox / "_koordinator" / links[0]).read_bytes()).readable


def test_what_she_makes_of_them_stays_and_who_has_begun_gets_none(tmp_path: Path) -> None:
    found = settings(tmp_path)
    offer_first_steps(found)
    blank = found.outbox / "_koordinator" / "slt-plan.xlsx"
    blank.write_bytes(b"hers")
    offer_first_steps(found)
    assert blank.read_bytes() == b"hers"
    other = settings(tmp_path / "other")
    (other.inbox / "~$plan.xlsx").write_bytes(b"")
    (other.inbox / "plan.xlsx").write_bytes(plan())
    offer_first_steps(other)
    assert laid(other) == []
    third = settings(tmp_path / "third")
    (third.outbox / "4699_2026-2027").mkdir()
    offer_first_steps(third)
    assert laid(third) == []


def test_the_service_lays_them_into_a_new_outbox_and_the_first_plan_is_published_beside_them(tmp_path: Path) -> None:
    site = Site(tmp_path)
    assert site.watch_once().returncode == 0
    assert {"Kom i gang.html", "slt-plan.xlsx", "STATUS.html"} <= {path.name for path in site.own.iterdir()}
    site.drop("plan.xlsx", plan())
    assert site.watch_once().returncode == 0
    assert site.answers() == ["4699_2026-2027"]
    assert violations(site.outbox) == []
