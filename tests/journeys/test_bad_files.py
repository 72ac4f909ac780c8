"""Whatever lands in the inbox gets exactly one answer, and nothing of it stops the service."""

import html
import re

import pytest

from tests.journeys.site import Site, plan, sltdocs
from tests.publishing.answer_folders import answer_folder
from tests.publishing.invariants import leftovers, violations

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def ole(stream: str) -> bytes:
    """The start of an OLE file with a stream of this name, as Excel's old and encrypted files have."""
    return OLE + bytes(1_000) + stream.encode("utf-16-le") + bytes(1_000)


BAD = {
    "tekst.xlsx": ("hei på deg\n" * 50).encode(),
    "tom.xlsx": b"",
    "halv.xlsx": plan()[:3_000],
    "passord.xlsx": ole("EncryptedPackage"),
    "gammel.xls": ole("Workbook"),
    "liste.csv": b"Tiltak;Ansvar\nKveld;Kultur\n",
    "bilde.png": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "snarvei.lnk": bytes.fromhex("4c0000000114020000000000c000000000000046") + bytes(100),
}


def text_of(page: bytes) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page.decode("utf-8")))


def test_good_and_bad_files_together(site: Site) -> None:
    for name, data in BAD.items():
        site.drop(name, data)
    site.drop("plan.xlsx", plan("4699"))
    site.drop("feil.xlsx", plan("4698", Status="vedtat"))
    site.drop("uten identitet.xlsx", plan("4697", Periode_fra="tull"))
    before = {path.name: path.read_bytes() for path in site.inbox.iterdir()}

    run = site.watch_once()

    assert run.returncode == 0, run.stderr
    rejected = [f"_avvist/{name}" for name in ("bilde.png", "gammel.xls", "halv.xlsx", "liste.csv", "passord.xlsx")]
    rejected += [f"_avvist/{name}" for name in ("snarvei.lnk", "tekst.xlsx", "tom.xlsx", "uten identitet.xlsx")]
    assert site.answers() == ["4698_2026-2027", "4699_2026-2027", *rejected]
    assert violations(site.outbox) == []
    assert leftovers(site.outbox) == []
    assert {path.name: path.read_bytes() for path in site.inbox.iterdir()} == before
    assert "Traceback" not in run.stderr


def test_the_same_files_again_get_no_new_output(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.drop("tekst.xlsx", BAD["tekst.xlsx"])
    site.watch_once()
    before = {path: path.stat().st_mtime_ns for path in site.outbox.rglob("*") if path.is_file() and path.name != "STATUS.html"}
    site.drop("plan.xlsx", plan())
    site.drop("tekst.xlsx", BAD["tekst.xlsx"])
    site.watch_once()
    after = {path: path.stat().st_mtime_ns for path in site.outbox.rglob("*") if path.is_file() and path.name != "STATUS.html"}
    assert after == before


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("tekst.xlsx", "ikke en arbeidsbok"),
        ("tom.xlsx", "tom"),
        ("halv.xlsx", "skadet"),
        ("passord.xlsx", "passord"),
        ("gammel.xls", ".xls"),
    ],
)
def test_the_answer_says_what_is_wrong_and_build_ends_with_3(site: Site, name: str, says: str) -> None:
    run = sltdocs("build", site.drop(name, BAD[name]), "--outbox", site.outbox)
    assert run.returncode == 3
    assert site.answers() == [f"_avvist/{name}"]
    assert says in text_of((answer_folder(site.outbox, name) / "tilbakemelding.html").read_bytes())
    assert "Traceback" not in run.stdout + run.stderr


def test_a_conflict_copy_is_mentioned_and_not_used(site: Site) -> None:
    site.drop("plan.xlsx", plan("4699"))
    site.drop("plan-konfliktkopi.xlsx", plan("4698"))
    site.watch_once()
    assert site.answers() == ["4699_2026-2027"]
    page = text_of((site.own / "4699_2026-2027" / "tilbakemelding.html").read_bytes())
    assert "plan-konfliktkopi.xlsx" in page
    assert "plan-konfliktkopi.xlsx" in text_of((site.own / "STATUS.html").read_bytes())


def test_two_workbooks_for_one_plan_are_both_told(site: Site) -> None:
    site.drop("kari.xlsx", plan())
    site.watch_once()
    site.drop("ola.xlsx", plan(Tittel="Olas plan"))
    site.watch_once()
    page = text_of((site.own / "4699_2026-2027" / "tilbakemelding.html").read_bytes())
    assert "kari.xlsx" in page
    assert "kari.xlsx" in text_of((site.own / "STATUS.html").read_bytes())
    site.watch_once()
    assert len(site.sets("4699_2026-2027")) == 2
