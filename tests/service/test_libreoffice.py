"""LibreOffice is found where it is, works alone in a folder of its own, and may fail in every way without harm."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer

import pytest

from sltdocs.products.inputs import Hindrance
from sltdocs.service.pdf.libreoffice import convert, find_libreoffice
from tests.products.pdfs import libreoffice


def program(folder: Path, script: str) -> Path:
    """A program that is called like LibreOffice; `$out` is the folder of the document, where the PDF is to lie."""
    path = folder / "soffice"
    find = 'for last; do :; done; out=$(dirname "$last")'
    path.write_text(f"#!/bin/sh\n{find}\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_settings_the_search_path_and_the_usual_places_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = program(tmp_path, "")
    assert find_libreoffice(own) == own
    assert find_libreoffice(tmp_path / "borte") is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_libreoffice() == own


def test_on_windows_the_folder_of_programs_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "LibreOffice" / "program" / "soffice.com"
    installed.parent.mkdir(parents=True)
    installed.touch()
    monkeypatch.setattr("sltdocs.service.pdf.libreoffice.sys.platform", "win32")
    monkeypatch.setattr("sltdocs.service.pdf.libreoffice.shutil.which", lambda name: None)
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    assert find_libreoffice() == installed


@pytest.mark.parametrize(
    ("script", "hindrance"),
    [("sleep 600", Hindrance.SLOW), ("exit 1", Hindrance.FAILED), ("kill -9 $$", Hindrance.FAILED), ("exit 0", Hindrance.FAILED)],
)
def test_a_program_that_fails_is_told_by_how_it_failed(tmp_path: Path, script: str, hindrance: Hindrance) -> None:
    made = convert(b"dokument", program(tmp_path, script), seconds=1.0)
    assert (made.pdf, made.hindrance) == (b"", hindrance)


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    (tmp_path / "soffice").write_bytes(b"\x7fELF")
    assert convert(b"dokument", tmp_path / "soffice", seconds=5.0).hindrance is Hindrance.FAILED


def test_the_program_sees_the_document_and_little_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLTDOCS_NOTIFY_TO", "mailtos://hemmelig")
    monkeypatch.setenv("http_proxy", "http://proxy.example")
    seen = tmp_path / "sett"
    seen.mkdir()
    script = f'env > {seen}/env; cp "$last" {seen}/document; echo "$out" > {seen}/out; cp "$last" "$out/document.pdf"'
    made = convert(b"dokument", program(tmp_path, script), seconds=20.0)
    assert made.pdf == (seen / "document").read_bytes() == b"dokument"
    environment = (seen / "env").read_text(encoding="utf-8")
    folder = (seen / "out").read_text(encoding="utf-8").strip()
    assert "hemmelig" not in environment
    assert "proxy.example" not in environment
    assert f"HOME={folder}" in environment
    assert not Path(folder).exists()


@contextmanager
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a picture, and what was asked of the server that has it."""
    asked: list[str] = []

    class Hearing(StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().decode("ascii"))

    with ThreadingTCPServer(("127.0.0.1", 0), Hearing) as listening:
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_address[1]}/bilde.png", asked
        listening.shutdown()


@pytest.mark.slow
@pytest.mark.parametrize("fenced", [True, False])
def test_nothing_is_fetched_for_a_document(monkeypatch: pytest.MonkeyPatch, fenced: bool) -> None:
    """A page with a picture on a server, which LibreOffice fetches when its profile does not forbid it."""
    if not fenced:
        monkeypatch.setattr("sltdocs.service.pdf.libreoffice._REGISTRY", "<items/>")
    with server() as (address, asked):
        page = f'<html><body><p>Hei</p><img src="{address}"></body></html>'
        made = convert(page.encode(), libreoffice(), seconds=60.0)
    assert made.pdf.startswith(b"%PDF-")
    assert (asked == []) is fenced
