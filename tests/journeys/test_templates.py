"""A municipality's own Word templates in the running service: restyled, broken, mended."""

import io
import os
import signal
import time
import zipfile
from pathlib import Path

import docx
import pytest

from sltdocs.publishing.templates import shipped_templates
from tests.journeys.site import Site, plan, until
from tests.publishing.invariants import leftovers, violations

IDENTITY = "4699_2026-2027"
NAME = "plan.nb.docx"


def shipped() -> docx.document.Document:
    return docx.Document(str(shipped_templates() / NAME))


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def restyled(text: str) -> bytes:
    """Another font, and a sentence of the municipality's own at the end."""
    document = shipped()
    document.styles["Normal"].font.name = "Georgia"
    paragraph = next(one for one in document.paragraphs if "{{ municipality }}" in one.text or "{{ subtitle }}" in one.text)
    paragraph.add_run(f" {text}")
    return saved(document)


def broken() -> bytes:
    """A field that does not exist, in an ordinary paragraph."""
    document = shipped()
    paragraph = next(one for one in document.paragraphs if "{{ subtitle }}" in one.text)
    paragraph.add_run(" {{ tittelen_min }}")
    return saved(document)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The municipality's own template of the plan; not there yet."""
    path = tmp_path / "maler" / "4699" / NAME
    path.parent.mkdir(parents=True)
    return path


def once(site: Site, own: Path) -> None:
    run = site.watch_once("--templates", str(own.parents[1]))
    assert run.returncode == 0, run.stderr


def text(site: Site) -> str:
    with zipfile.ZipFile(site.outbox / IDENTITY / "handlingsplan.docx") as package:
        return package.read("word/document.xml").decode()


def page(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def test_a_broken_template_is_explained_and_the_last_good_one_goes_on_until_it_is_mended(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)

    own.write_bytes(broken())
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)
    assert "Ny tittel" in text(site)
    explained = page(site.outbox / "_maler" / "4699" / f"{NAME}.txt")
    assert "tittelen_min" in explained
    with zipfile.ZipFile(site.outbox / "_maler" / "4699" / f"{NAME}.kommentert.docx") as copy:
        assert "tittelen_min" in copy.read("word/comments.xml").decode()
    assert f"_maler/4699/{NAME}.txt" in page(site.outbox / "STATUS.html")
    feedback = page(site.outbox / IDENTITY / "tilbakemelding.html")
    assert "den forrige malen som virket" in feedback
    assert "Undefined" not in feedback

    own.write_bytes(restyled("Sammen for de unge"))
    once(site, own)
    assert "Sammen for de unge" in text(site)
    assert not list(site.outbox.glob(f"_maler/4699/{NAME}.*"))
    assert "_maler/" not in page(site.outbox / "STATUS.html")
    assert "den forrige malen" not in page(site.outbox / IDENTITY / "tilbakemelding.html")
    assert violations(site.outbox) == []


def test_without_a_good_one_the_shipped_template_is_used(site: Site, own: Path) -> None:
    own.write_bytes(b"ingen mal")
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert (site.outbox / IDENTITY / "handlingsplan.docx").read_bytes().startswith(b"PK")
    assert page(site.outbox / "_maler" / "4699" / f"{NAME}.txt")


def test_the_kept_templates_may_be_deleted_and_nothing_is_published_twice(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    (site.outbox / "_maler" / "i-bruk" / "4699" / NAME).unlink()
    once(site, own)
    once(site, own)
    assert len(site.sets(IDENTITY)) == 1
    assert (site.outbox / "_maler" / "i-bruk" / "4699" / NAME).read_bytes() == own.read_bytes()


def test_a_running_service_takes_a_mended_template_into_use_and_a_template_folder_that_is_gone_changes_nothing(
    site: Site, own: Path
) -> None:
    own.write_bytes(broken())
    service = site.start("--templates", str(own.parents[1]))
    site.drop("plan.xlsx", plan())
    until(lambda: len(site.sets(IDENTITY)) == 1)
    own.write_bytes(restyled("Trygg i Fjordvik"))
    until(lambda: len(site.sets(IDENTITY)) == 2)
    own.parents[1].rename(own.parents[1].with_name("borte"))
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    until(lambda: len(site.sets(IDENTITY)) == 3)
    assert "Trygg i Fjordvik" in text(site)
    os.killpg(service.pid, signal.SIGKILL)


@pytest.mark.slow
def test_kills_while_templates_are_taken_into_use_leave_nothing_half(site: Site, own: Path) -> None:
    site.drop("plan.xlsx", plan())
    for attempt in range(6):
        good = restyled(f"Utgave {attempt}")
        own.write_bytes(good if attempt % 2 else broken())
        service = site.start("--templates", str(own.parents[1]))
        time.sleep(0.8 + 0.4 * attempt)
        os.killpg(service.pid, signal.SIGKILL)
        assert violations(site.outbox) == []
        kept = site.outbox / "_maler" / "i-bruk" / "4699" / NAME
        assert not kept.exists() or zipfile.ZipFile(kept).testzip() is None
    once(site, own)
    assert leftovers(site.outbox) == []
    assert "Utgave 5" in text(site)
