"""Which workbook counts, as the service meets them: two people with two copies, renamed, removed, put back, in a folder."""

import os
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from sltdocs.publishing.template_copies.templates import shipped_templates
from tests.journeys.site import Site, plan, sltdocs
from tests.publishing.invariants import violations
from tests.workbook.test_change_time import core, saved

IDENTITY = "4699_2026-2027"
NEW, OLD = datetime(2026, 3, 20, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)


def book(title: str, when: datetime, form: str = "bokmål") -> bytes:
    """A plan with this title, saved then."""
    return saved(plan(Tittel=title, Målform=form), core(f"{when:%Y-%m-%dT%H:%M:%SZ}"))


def published_title(site: Site) -> str:
    with ZipFile(BytesIO((site.outbox / IDENTITY / "handlingsplan.docx").read_bytes())) as document:
        found = re.search(rb"<dc:title>(.*?)</dc:title>", document.read("docProps/core.xml"))
    return found[1].decode() if found else ""


def answer(site: Site) -> str:
    return (site.own / IDENTITY / "tilbakemelding.html").read_text("utf-8")


def status(site: Site) -> str:
    page = (site.own / "STATUS.html").read_text("utf-8")
    return page[page.index('id="attention"') : page.index('id="queue"')]


@pytest.mark.parametrize(
    ("form", "said"), [("bokmål", "er lagret tidligere enn denne"), ("nynorsk", "er lagra tidlegare enn denne")]
)
def test_of_two_that_wait_together_the_one_saved_last_is_published_and_tells_of_the_other(
    site: Site, form: str, said: str
) -> None:
    site.drop("a.xlsx", book("Den nye", NEW, form))
    copied = site.drop("b.xlsx", book("Den gamle", OLD, form))
    os.utime(copied, ((NEW + timedelta(days=9)).timestamp(),) * 2)  # copied later than the other was saved
    assert site.watch_once().returncode == 0
    assert "Den nye" in published_title(site)
    assert len(site.sets(IDENTITY)) == 1
    assert said in answer(site)
    assert "«b.xlsx»" in answer(site)
    assert "«b.xlsx»" in status(site)


def test_an_old_copy_changes_nothing_until_the_workbook_that_counts_is_removed(site: Site) -> None:
    site.drop("plan.xlsx", book("Den nye", NEW))
    site.watch_once()
    site.drop("plan - Kopi.xlsx", book("Den gamle", OLD))
    for _ in range(2):
        site.watch_once()
        assert "Den nye" in published_title(site)
        assert len(site.sets(IDENTITY)) == 1
    (site.inbox / "plan.xlsx").unlink()
    site.watch_once()
    assert "Den gamle" in published_title(site)
    assert "plan.xlsx»" not in status(site)
    site.drop("plan.xlsx", book("Den nye", NEW))
    site.watch_once()
    assert "Den nye" in published_title(site)
    assert violations(site.outbox) == []


@pytest.mark.parametrize("name", ["plan 2026.xlsx", "PLAN.XLSX", "mappe/plan.xlsx"])
def test_a_renamed_workbook_is_the_same_and_nobody_is_asked_to_remove_it(site: Site, name: str) -> None:
    first = site.drop("plan.xlsx", book("Planen", NEW))
    site.watch_once()
    (site.inbox / name).parent.mkdir(exist_ok=True)
    first.rename(site.inbox / name)
    site.watch_once()
    assert "plan.xlsx»" not in status(site)
    assert len(site.sets(IDENTITY)) == 1
    (site.inbox / name).write_bytes(book("Planen, rettet", NEW + timedelta(days=1)))
    site.watch_once()
    assert "rettet" in published_title(site)
    assert "en annen arbeidsbok" not in answer(site)


def test_a_save_that_changes_only_properties_is_no_change(site: Site) -> None:
    site.drop("plan.xlsx", book("Planen", NEW))
    site.watch_once()
    site.drop("plan.xlsx", book("Planen", NEW + timedelta(days=1)))
    site.watch_once()
    assert len(site.sets(IDENTITY)) == 1


def test_her_own_workbook_that_cannot_be_read_is_answered_where_she_looks(site: Site) -> None:
    whole = book("Planen", NEW)
    site.drop("plan.xlsx", whole)
    site.watch_once()
    site.drop("plan.xlsx", b"PK")
    site.drop("noe annet.xlsx", b"PK")
    site.watch_once()
    assert site.answers() == [IDENTITY, "_avvist/noe annet.xlsx"]
    assert "Arbeidsboka kunne ikke brukes" in answer(site)
    assert "plan.xlsx" in status(site)
    assert "Planen" in published_title(site)
    before = answer(site)
    site.watch_once()
    assert answer(site) == before
    site.drop("plan.xlsx", whole)
    site.watch_once()
    assert "Arbeidsboka kunne ikke brukes" not in answer(site)
    assert list(site.outbox.rglob("*-redigert-*")) == []


def test_a_folder_in_the_inbox_is_looked_through(site: Site, tmp_path: Path) -> None:
    (site.inbox / "Fjordvik").mkdir()
    site.drop("Fjordvik/plan.xlsx", book("Planen", NEW))
    settings = tmp_path / "uten.toml"
    settings.write_text("subfolders = false", encoding="utf-8")
    site.watch_once("--config", str(settings))
    assert site.sets(IDENTITY) == []
    site.watch_once()
    assert site.answers() == [IDENTITY]


def test_a_batch_of_a_folder_publishes_the_newest_and_names_the_other(site: Site) -> None:
    site.drop("a.xlsx", book("Den gamle", OLD))
    site.drop("b.xlsx", book("Den nye", NEW))
    for _ in range(2):
        assert sltdocs("batch", site.inbox, "--outbox", site.outbox).returncode == 0
        assert "Den nye" in published_title(site)
        assert len(site.sets(IDENTITY)) == 1
        assert "«a.xlsx»" in answer(site)


def test_a_new_template_remakes_only_the_workbook_that_counts(site: Site) -> None:
    site.drop("a.xlsx", book("Den gamle", OLD))
    site.drop("b.xlsx", book("Den nye", NEW))
    site.watch_once()
    site.watch_once("--templates", str(_restyled(site.folder / "maler")))
    assert "Den nye" in published_title(site)
    assert len(site.sets(IDENTITY)) == 2


def test_the_marked_workbook_that_the_program_made_counts_as_newer(site: Site) -> None:
    site.drop("plan.xlsx", saved(plan(Tittel="Planen", Målform="klingon"), core("2026-03-20T00:00:00Z")))
    site.watch_once()
    marked = site.own / IDENTITY / "rettet.xlsx"
    site.drop("rettet.xlsx", marked.read_bytes())
    os.utime(site.inbox / "rettet.xlsx", (OLD.timestamp(),) * 2)
    site.watch_once()
    assert len(site.sets(IDENTITY)) == 2
    assert "«rettet.xlsx»" in answer(site)


def _restyled(folder: Path) -> Path:
    folder.mkdir()
    with ZipFile(shipped_templates() / "plan.nb.docx") as shipped, ZipFile(folder / "plan.nb.docx", "w") as own:
        for part in shipped.namelist():
            own.writestr(part, shipped.read(part) + (b"\n" if part == "word/styles.xml" else b""))
    return folder
