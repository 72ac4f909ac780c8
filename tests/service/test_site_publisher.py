"""The public pages get to the web server by a command: after each change, tried again when it fails, and nothing waits for it."""

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.pdf.process_group import TookTooLong
from sltdocs.service.status.service_state import ServiceState, SiteOnServer
from sltdocs.service.status.status_page import page
from sltdocs.service.website.publish_command import publish_command
from sltdocs.service.website.site_publisher import SitePublisher
from sltdocs.settings import Settings

MOMENT = datetime(2026, 4, 1, 8, tzinfo=UTC)


def put(outbox: Path, text: str, name: str = "index.html") -> None:
    """A page of the site."""
    place = outbox / "nettsted" / "4699" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


class Server:
    """Stands for the command: what it was called with, and how it will end."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.ends: list[int | Exception] = []
        self.slow = threading.Event()
        self.slow.set()

    def __call__(self, command: list[str], environment: object, **limits: object) -> int:
        self.calls.append(command)
        self.slow.wait(20)
        end = self.ends.pop(0) if self.ends else 0
        if isinstance(end, Exception):
            raise end
        return end


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def publisher(tmp_path: Path, server: Server) -> SitePublisher:
    settings = Settings(outbox=tmp_path, publish="legg-ut --stille")
    (tmp_path / "_koordinator").mkdir()
    return SitePublisher(settings, lambda: MOMENT, run=server, look_every=0.0)


def passed(publisher: SitePublisher, now: float) -> SiteOnServer | None:
    """Looks, lets what was begun come to its end, and takes that in."""
    publisher.finish(now)
    return publisher.state()


def test_it_goes_out_once_for_each_change(publisher: SitePublisher, server: Server, tmp_path: Path) -> None:
    put(tmp_path, "en")
    told = passed(publisher, 0)
    passed(publisher, 1)
    assert server.calls == [["legg-ut", "--stille", str(tmp_path / "nettsted")]]
    assert told == SiteOnServer(MOMENT.isoformat())
    put(tmp_path, "to og tre")
    passed(publisher, 2)
    assert len(server.calls) == 2


def test_what_was_published_is_known_after_a_new_start(publisher: SitePublisher, server: Server, tmp_path: Path) -> None:
    put(tmp_path, "en")
    passed(publisher, 0)
    again = SitePublisher(publisher.settings, lambda: MOMENT, run=server)
    again.open()
    passed(again, 0)
    assert len(server.calls) == 1


def test_a_service_that_looks_once_publishes_what_was_made_since_it_began(
    publisher: SitePublisher, server: Server, tmp_path: Path
) -> None:
    once = SitePublisher(publisher.settings, lambda: MOMENT, run=server)
    once.tick(0)  # with the first sweep, before anything is answered
    put(tmp_path, "en")
    once.tick(3)
    assert passed(once, 3) == SiteOnServer(MOMENT.isoformat())
    assert len(server.calls) == 1


def test_a_server_that_fails_is_tried_again_ever_more_seldom_until_it_is_back(
    publisher: SitePublisher, server: Server, tmp_path: Path
) -> None:
    put(tmp_path, "en")
    server.ends = [1, FileNotFoundError("rclone"), TookTooLong()]
    tried = []
    hindrances = []
    for now in range(40):
        before = len(server.calls)
        told = passed(publisher, now)
        if len(server.calls) > before:
            tried.append(now)
            hindrances.append(told.hindrance if told else None)
    assert tried == [0, 1, 3, 7]
    assert hindrances == ["failed", "absent", "slow", ""]


def test_nothing_waits_for_a_slow_server_and_what_changes_meanwhile_goes_out_after(
    publisher: SitePublisher, server: Server, tmp_path: Path
) -> None:
    put(tmp_path, "en")
    server.slow.clear()
    publisher.tick(0)
    publisher.tick(1)
    put(tmp_path, "noe nytt mens det går")
    publisher.tick(2)
    assert len(server.calls) <= 1
    server.slow.set()
    passed(publisher, 3)
    passed(publisher, 4)
    passed(publisher, 5)
    assert len(server.calls) == 2


@pytest.mark.parametrize("there", [False, True])
def test_an_empty_folder_or_a_share_that_is_gone_takes_nothing_away(
    publisher: SitePublisher, server: Server, tmp_path: Path, there: bool
) -> None:
    put(tmp_path, "en")
    passed(publisher, 0)
    shutil.rmtree(tmp_path / "nettsted")
    if there:
        (tmp_path / "nettsted" / "4699").mkdir(parents=True)
    passed(publisher, 1)
    assert len(server.calls) == 1


def test_without_the_setting_nothing_is_started(tmp_path: Path, server: Server) -> None:
    put(tmp_path, "en")
    publisher = SitePublisher(Settings(outbox=tmp_path), lambda: MOMENT, run=server)
    assert passed(publisher, 0) is None
    assert server.calls == []


def test_no_shell_reads_the_command() -> None:
    folder = Path("ut") / "nettsted; rm -rf x"
    assert publish_command("'/opt/legg ut' $HOME; echo", folder) == ["/opt/legg ut", "$HOME;", "echo", os.fspath(folder)]
    assert publish_command("rclone:web:/var/www/slt", folder)[-2:] == [os.fspath(folder), "web:/var/www/slt"]


@pytest.mark.parametrize("form", WrittenForm)
def test_the_status_page_tells_of_it(form: WrittenForm) -> None:
    moment = MOMENT.isoformat()
    state = ServiceState(moment, moment, "sltdocs", "inn", "ut", site=SiteOnServer(moment, "failed", moment))
    told = page(state, form).decode()
    assert ("ikke lagt ut" if form is WrittenForm.NB else "ikkje lagd ut") in told
    assert ("sist lagt ut" if form is WrittenForm.NB else "sist lagd ut") in told


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


@pytest.fixture(params=["webdav", "sftp"])
def loopback(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Loopback"]:
    served = Loopback(request.param, tmp_path)
    for name, value in served.remote().items():
        monkeypatch.setenv(name, value)
    yield served
    served.stop()


class Loopback:
    """rclone's own server on loopback: can be started and stopped."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind, self.port, self.web = kind, free_port(), folder / "web"
        self.web.mkdir()
        self._process: subprocess.Popen[bytes] | None = None

    def remote(self) -> dict[str, str]:
        """The remote `web` as environment variables, in place of rclone's own file."""
        if self.kind == "webdav":
            return {"RCLONE_CONFIG_WEB_TYPE": "webdav", "RCLONE_CONFIG_WEB_URL": f"http://127.0.0.1:{self.port}"}
        hidden = subprocess.run(["rclone", "obscure", "hemmelig"], capture_output=True, check=True, text=True).stdout.strip()
        given = {"TYPE": "sftp", "HOST": "127.0.0.1", "PORT": str(self.port), "USER": "slt", "PASS": hidden}
        return {f"RCLONE_CONFIG_WEB_{name}": value for name, value in given.items()}

    def start(self) -> None:
        log_in = ["--user", "slt", "--pass", "hemmelig"] if self.kind == "sftp" else []
        serve = ["rclone", "serve", self.kind, str(self.web), "--addr", f"127.0.0.1:{self.port}", *log_in]
        self._process = subprocess.Popen(serve, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("the server did not start")

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None


@pytest.mark.slow
def test_rclone_makes_a_server_equal_to_the_folder_also_after_it_was_away(
    loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RCLONE_RETRIES", "1")
    monkeypatch.setenv("RCLONE_LOW_LEVEL_RETRIES", "1")
    outbox = tmp_path / "outbox"
    (outbox / "_koordinator").mkdir(parents=True)
    put(outbox, "Forside på norsk: æøå")
    put(outbox, "gammel plan", "plan-2022-2025.html")
    put(outbox, "halv", ".tmp-index.html")
    publisher = SitePublisher(Settings(outbox=outbox, publish="rclone:web:slt"), lambda: MOMENT, look_every=0.0)
    told = passed(publisher, 0)
    assert told is not None
    assert told.hindrance == "failed"
    loopback.start()
    told = passed(publisher, 10)
    assert told == SiteOnServer(MOMENT.isoformat())
    there = loopback.web / "slt" / "4699"
    assert sorted(path.name for path in there.iterdir()) == ["index.html", "plan-2022-2025.html"]
    (outbox / "nettsted" / "4699" / "plan-2022-2025.html").unlink()
    passed(publisher, 20)
    assert [path.name for path in there.iterdir()] == ["index.html"]
    assert (there / "index.html").read_text(encoding="utf-8") == "Forside på norsk: æøå"
