"""The doctor finds each staged misconfiguration, says what to do, and finds nothing on a sound site."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sltdocs.contract.words.doctor import doctor_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.lease import LEASE
from sltdocs.publishing.processes import this_process
from tests.journeys.site import Site, sltdocs


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = Site(tmp_path)
    (tmp_path / "maler").mkdir()
    return found


def examined(site: Site, settings: str = "") -> dict[str, tuple[bool, str, str]]:
    (site.folder / "sltdocs.toml").write_text(f'templates = "maler"\n{settings}', encoding="utf-8")
    run = sltdocs("doctor", "--json", cwd=site.folder)
    told = json.loads(run.stdout)
    assert run.returncode == (0 if told["ok"] else 5)
    return {check["check"]: (check["ok"], check["message"], check["fix"]) for check in told["checks"]}


def test_a_sound_site_has_nothing_wrong_and_nothing_left_behind(site: Site) -> None:
    results = examined(site)
    assert set(results) == set(doctor_words(WrittenForm.NB).checks) - {"silent"}
    assert all(fine for fine, _, _ in results.values())
    assert list(site.inbox.iterdir()) == []
    assert list(site.outbox.iterdir()) == []


def no_inbox(site: Site) -> None:
    site.inbox.rmdir()


def outbox_is_a_file(site: Site) -> None:
    site.outbox.rmdir()
    site.outbox.write_text("i veien")


def another_instance(site: Site) -> None:
    (site.outbox / LEASE).write_text(json.dumps({"holder": this_process(), "renewed": 1}), encoding="utf-8")


def an_old_lock_file(site: Site) -> None:
    (site.inbox / "~$plan.xlsx").write_bytes(b"x")
    os.utime(site.inbox / "~$plan.xlsx", (0, 0))


def a_broken_template(site: Site) -> None:
    (site.folder / "maler" / "plan.nb.docx").write_bytes(b"ingen mal")


def a_template_with_a_name_that_nobody_uses(site: Site) -> None:
    (site.folder / "maler" / "Handlingsplan.docx").write_bytes(b"PK")


def nothing(site: Site) -> None:
    """Only the settings are wrong."""


@pytest.mark.parametrize(
    ("stage", "settings", "check", "says"),
    [
        (no_inbox, "", "inbox", "inbox"),
        (outbox_is_a_file, "", "outbox", "outbox"),
        (nothing, 'outbox = "inbox/ut"', "apart", "inni hverandre"),
        (another_instance, "", "instance", "En annen tjeneste"),
        (an_old_lock_file, "", "locks", "~$plan.xlsx"),
        (a_broken_template, "", "templates", "plan.nb.docx"),
        (a_template_with_a_name_that_nobody_uses, "", "templates", "Handlingsplan.docx"),
        (nothing, 'state = "sltdocs.toml/logg"', "state", "logg"),
        (nothing, "settle = 3600", "timing", "3605"),
    ],
)
def test_a_misconfiguration_is_found(site: Site, stage: Callable[[Site], None], settings: str, check: str, says: str) -> None:
    stage(site)
    fine, message, fix = examined(site, settings)[check]
    assert not fine
    assert says in message
    assert fix


def test_missing_templates_are_found(site: Site) -> None:
    (site.folder / "maler").rmdir()
    assert not examined(site)["templates"][0]


def test_for_a_person_it_says_how_many_things_to_mend(site: Site) -> None:
    an_old_lock_file(site)
    run = sltdocs("doctor", cwd=site.folder)
    assert run.returncode == 5
    assert run.stdout.splitlines()[-1] == "Rett på dette: 1."


@pytest.mark.parametrize("form", list(WrittenForm))
def test_every_check_has_words(form: WrittenForm) -> None:
    for advice in doctor_words(form).checks.values():
        assert advice.good
        assert bool(advice.bad) == bool(advice.do)
