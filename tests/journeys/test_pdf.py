"""PDFs from the installed command: published with the set, told of when they cannot be made, never in the way of a plan."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.journeys.site import Site, plan, sltdocs, until

IDENTITY = "4699_2026-2027"
DOCUMENT_PDF = Path(IDENTITY, "handlingsplan.pdf")


def program(folder: Path, script: str) -> Path:
    """A program in place of LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def built(site: Site, *options: str, **environment: str) -> dict[str, object]:
    run = sltdocs("build", site.drop("plan.xlsx", plan()), "--outbox", site.outbox, "--json", *options, env=environment)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def codes(told: dict[str, object]) -> list[str]:
    return [found["code"] for found in told["findings"]]


@pytest.mark.slow
def test_the_pdf_is_published_like_any_other_file_and_only_once(site: Site) -> None:
    told = built(site, "--pdf")
    assert DOCUMENT_PDF.as_posix() in told["files"]
    [published] = site.sets(IDENTITY)
    copy, original = (
        site.outbox / DOCUMENT_PDF,
        site.own / IDENTITY / "versjoner" / published / "handlingsplan.pdf",
    )
    assert copy.read_bytes() == original.read_bytes()
    record = json.loads((original.parent / "sett.json").read_text(encoding="utf-8"))
    assert record["files"]["handlingsplan.pdf"]["product"] == "action-plan"
    assert PdfReader(copy).root_object["/Lang"] == "nb-NO"
    assert built(site, "--pdf")["new"] is False
    assert site.sets(IDENTITY) == [published]


@pytest.mark.slow
def test_switching_pdfs_on_makes_them_for_what_is_published_already(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    assert site.watch_once().returncode == 0
    assert not (site.outbox / DOCUMENT_PDF).exists()
    for _ in range(2):
        assert site.watch_once("--pdf").returncode == 0
        assert (site.outbox / DOCUMENT_PDF).is_file()
        assert len(site.sets(IDENTITY)) == 2


@pytest.mark.parametrize(
    ("script", "says"),
    [("exit 1", "LibreOffice klarte ikke"), ("sleep 600", "for lang tid"), (None, "LibreOffice"),
     ('for last; do :; done; echo "%PDF-1.7" > "$(dirname "$last")/document.pdf"', "kan ikke åpnes")],
)  # fmt: skip
def test_without_a_pdf_the_plan_is_published_and_everybody_is_told_why(site: Site, script: str | None, says: str) -> None:
    stand_in = program(site.folder, script) if script else site.folder / "borte"
    told = built(site, "--pdf", SLTDOCS_LIBREOFFICE=str(stand_in), SLTDOCS_PDF_TIME_LIMIT="1.5")
    assert told["ok"] is True
    assert (site.outbox / IDENTITY / "handlingsplan.docx").is_file()
    assert not (site.outbox / DOCUMENT_PDF).exists()
    [found] = [found for found in told["findings"] if found["code"] == "document-without-pdf"]
    assert says in found["message"]
    assert "Lagre som" in found["fix"]
    assert says in (site.own / IDENTITY / "tilbakemelding.html").read_text(encoding="utf-8")


def test_nothing_is_tried_when_nobody_asked(site: Site) -> None:
    tried = site.folder / "tried"
    told = built(site, SLTDOCS_LIBREOFFICE=str(program(site.folder, f"touch {tried}")))
    assert "document-without-pdf" not in codes(told)
    assert not tried.exists()


def test_the_service_tells_it_staff_that_libreoffice_is_missing(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    (site.folder / "sltdocs.toml").write_text(f'pdf = true\nlibreoffice = "{site.folder / "borte"}"', encoding="utf-8")
    run = site.watch_once("--config", str(site.folder / "sltdocs.toml"))
    assert run.returncode == 0
    assert "pla…xlsx: no PDF: LibreOffice was not found" in run.stderr
    assert (site.outbox / IDENTITY / "handlingsplan.docx").is_file()


def test_a_service_that_is_stopped_ends_a_conversion_and_makes_it_after_the_next_start(site: Site) -> None:
    running = site.folder / "running"
    stand_in = program(site.folder, f"touch {running}; sleep 600")
    (site.folder / "sltdocs.toml").write_text(f'pdf = true\nlibreoffice = "{stand_in}"', encoding="utf-8")
    site.drop("plan.xlsx", plan())
    service = site.start("--config", str(site.folder / "sltdocs.toml"))
    until(running.exists)
    service.terminate()
    assert service.wait(10) == 0
    assert site.answers() == []
    program(site.folder, "exit 1")
    site.watch_once("--config", str(site.folder / "sltdocs.toml"))
    assert site.answers() == [IDENTITY]
