"""Notifications as a site has them: the installed command, a real mail server, a real web hook."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sltdocs.service.notifying.notifier import PENDING
from tests.journeys.site import Site, plan, until
from tests.service.notifying.servers import Post, mail_server, web_hook

SECRET = "Hemmelig-passord-1"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    found = Site(tmp_path)
    yield found
    found.end()


def settings(site: Site, *lines: str, after: float = 60.0) -> tuple[str, ...]:
    """A settings file and a file with addresses; the options that name it."""
    addresses = site.folder / "varsling.txt"
    addresses.write_text("\n".join(lines), encoding="utf-8")
    addresses.chmod(0o600)
    file = site.folder / "sltdocs.toml"
    file.write_text(f'notify_file = "{addresses}"\nnotify_after = {after}\n', encoding="utf-8")
    return ("--config", str(file), "--state", str(site.folder / "tilstand"))


def mail(post: Post, to: str = "slt@fjordvik.example", **options: str) -> str:
    more = "".join(f"&{name}={value}" for name, value in options.items())
    return f"mailto://tjeneste:{SECRET}@127.0.0.1:{post.port}/?to={to}&from=sltdocs@fjordvik.example{more}"


def text_of(post: Post) -> str:
    [message] = post.mails
    body = message.get_body(("plain", "html"))
    assert body is not None
    return str(body.get_content())


def everything_written(site: Site) -> str:
    """Whatever the service has left on disk but the file with the addresses."""
    files = [*site.outbox.rglob("*"), *(site.folder / "tilstand").rglob("*")]
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file())


def test_one_digest_tells_of_all_that_was_published_and_of_what_needs_a_hand(site: Site) -> None:
    site.drop("plan 4699.xlsx", plan("4699", Tittel="Ola Nordmanns plan"))
    site.drop("plan 4698.xlsx", plan("4698", Status="vedtat"))
    site.drop("01010112356 tekst.xlsx", b"hei")
    with mail_server(Post()) as post:
        run = site.watch_once(*settings(site, f"to = {mail(post)}"))
    assert run.returncode == 0, run.stderr
    text = text_of(post)
    assert post.mails[0]["Subject"] == "SLT-dokumentene: 2 planer er klare, 2 planer må ses på"
    assert post.mails[0]["To"] == "slt@fjordvik.example"
    for expected in ("Plan 4699, 2026-2027, fra «plan 4699.xlsx»", "handlingsplan.docx", "tilbakemelding.html", "STATUS.html"):
        assert expected in text
    assert site.outbox.as_uri() in text
    assert "Ola Nordmann" not in text
    assert "01010112356" not in text + everything_written(site)
    assert SECRET not in run.stdout + run.stderr + everything_written(site)
    assert "notified" in run.stderr
    assert not json.loads((site.outbox / PENDING).read_bytes())


def test_the_digest_speaks_the_written_form_of_the_plans(site: Site) -> None:
    site.drop("plan.xlsx", plan(Målform="nynorsk"))
    with mail_server(Post()) as post:
        site.watch_once(*settings(site, f"to = {mail(post)}"))
    assert post.mails[0]["Subject"] == "SLT-dokumenta: 1 plan er klar"


def test_no_news_is_no_message(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    with mail_server(Post()) as post:
        options = settings(site, f"to = {mail(post)}")
        site.watch_once(*options)
        site.watch_once(*options)
    assert len(post.mails) == 1


def test_a_test_address_takes_the_place_of_all_receivers(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    with mail_server(Post()) as post:
        lines = (f"to = {mail(post)}", f"it = {mail(post, 'it@fjordvik.example')}", f"test = {mail(post, 'proeve@it.example')}")
        site.watch_once(*settings(site, *lines))
    assert post.recipients == ["proeve@it.example"]


def test_a_web_hook_is_told_as_well(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    with web_hook(Post()) as post:
        site.watch_once(*settings(site, f"to = json://127.0.0.1:{post.port}/{SECRET}"))
    [hook] = post.hooks
    assert json.loads(hook)["title"] == "SLT-dokumentene: 1 plan er klar"


def test_a_server_that_is_down_is_tried_again_until_it_is_up(site: Site) -> None:
    with mail_server(Post()) as post:
        pass  # only to have a port where nobody listens
    site.start(*settings(site, f"to = {mail(post)}", after=0.1))
    site.drop("plan.xlsx", plan())
    page = site.outbox / "_koordinator" / "STATUS.html"
    until(lambda: page.exists() and "Serveren for «to1» svarer ikke." in page.read_text(encoding="utf-8"))
    assert site.answers() == ["4699_2026-2027"]
    with mail_server(post):
        until(lambda: post.mails)
        until(lambda: "«to1»" not in page.read_text(encoding="utf-8"))
    log = (site.folder / "tilstand" / "sltdocs.log").read_text(encoding="utf-8")
    assert '"not-notified"' in log
    assert SECRET not in log + everything_written(site)


def test_what_could_not_be_sent_outlasts_a_restart(site: Site) -> None:
    with mail_server(Post()) as post:
        pass
    options = settings(site, f"to = {mail(post)}")
    site.drop("plan.xlsx", plan())
    run = site.watch_once(*options)
    assert run.returncode == 0
    assert "unreachable" in run.stderr
    with mail_server(post):
        site.watch_once(*options)
    assert "4699, 2026-2027" in text_of(post)


def test_a_slow_server_keeps_the_service_neither_from_publishing_nor_from_stopping(site: Site) -> None:
    with mail_server(Post(dawdle=30)) as post:
        service = site.start(*settings(site, f"to = {mail(post)}", after=0.1))
        site.drop("plan.xlsx", plan())
        until((site.outbox / PENDING).exists)
        site.drop("annen.xlsx", plan("4698"))
        until(lambda: site.answers() == ["4698_2026-2027", "4699_2026-2027"])
        service.terminate()
        service.communicate(timeout=5)
    assert service.returncode == 0
    pending = json.loads((site.outbox / PENDING).read_bytes())
    assert pending == {"to1": {"plans": ["4698_2026-2027", "4699_2026-2027"], "rejected": [], "templates": []}}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("mailtos://halve", "En linje i fila med adresser er ikke til å forstå"),
        ("to = tull://ingen", "Adressen «to1» er ikke til å forstå."),
    ],
)
def test_addresses_that_cannot_be_used_do_not_stop_publishing_and_show_on_the_page(site: Site, line: str, says: str) -> None:
    site.drop("plan.xlsx", plan())
    run = site.watch_once(*settings(site, line))
    assert run.returncode == 0
    assert site.answers() == ["4699_2026-2027"]
    assert says in (site.outbox / "_koordinator" / "STATUS.html").read_text(encoding="utf-8")


def test_nobody_is_notified_unless_somebody_asks_for_it(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    assert "notif" not in site.watch_once().stderr
    assert not (site.outbox / PENDING).exists()
