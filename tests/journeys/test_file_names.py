"""Whatever a file is called: it gets its answer, leads nowhere else, and harms no page and no log."""

import json
import os
import sys
from html.parser import HTMLParser

from tests.journeys.site import Site, plan, sltdocs
from tests.publishing.answer_folders import answer_folder
from tests.publishing.invariants import violations

NAMES = [
    '"><img src=x onerror=alert(1)>.xlsx',
    "<script>alert(1)<script>.xlsx",
    "ny\nlinje.xlsx",
    "=cmd|calc.xlsx",
    "plan.nalp\N{RIGHT-TO-LEFT OVERRIDE}xslx.xlsx",
    "æ" * 120 + ".xlsx",
    "CON.xlsx",
]


class Tags(HTMLParser):
    """What a browser takes for elements and their handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen += [tag, *(name for name, _ in attrs)]


def test_odd_names_are_answered_and_stay_text_on_every_page(site: Site) -> None:
    for number, name in enumerate(NAMES):
        (site.inbox / name).write_bytes(plan(str(9601 + number)))
        (site.inbox / f"{name}.pdf").write_bytes(b"%PDF")
    assert site.watch_once().returncode == 0
    assert len(site.answers()) == 2 * len(NAMES)
    for page in site.outbox.rglob("*.html"):
        tags = Tags()
        tags.feed(page.read_text(encoding="utf-8-sig"))
        assert "img" not in tags.seen
        assert "onerror" not in tags.seen
        assert tags.seen.count("script") <= (2 if page.name == "STATUS.html" else 0)
    assert {path.parent for path in site.folder.iterdir()} == {site.folder}
    assert violations(site.outbox) == []


def test_a_name_that_an_old_program_wrote_is_answered_under_the_name_that_was_meant(site: Site) -> None:
    if sys.platform != "linux":
        return  # names are text there
    old = site.inbox / os.fsdecode(b"m\xf8teplan \xe5r.xlsx")
    old.write_bytes(plan())
    (site.inbox / os.fsdecode(b"r\xe5.xls")).write_bytes(b"no workbook")
    run = site.watch_once("--json")
    assert run.returncode == 0, run.stderr
    assert {json.loads(line)["file"] for line in run.stdout.splitlines()} == {"møteplan år.xlsx", "r…xls"}
    assert "møteplan år.xlsx" in (site.own / "4699_2026-2027" / "tilbakemelding.html").read_text(encoding="utf-8-sig")
    assert site.answers() == ["4699_2026-2027", f"_avvist/{answer_folder(site.outbox, 'rå.xls').name}"]
    again = site.watch_once("--json")
    assert {json.loads(line)["event"] for line in again.stdout.splitlines()} == {"unchanged"}
    checked = sltdocs("check", old)
    assert checked.returncode == 0, checked.stderr


def test_what_is_no_file_is_left_alone(site: Site) -> None:
    (site.inbox / "mappe.xlsx").mkdir()
    (site.inbox / "lenke.xlsx").symlink_to("/etc/hostname")
    if hasattr(os, "mkfifo"):
        os.mkfifo(site.inbox / "rør.xlsx")
    site.drop("plan.xlsx", plan())
    assert site.watch_once().returncode == 0
    assert site.answers() == ["4699_2026-2027"]
