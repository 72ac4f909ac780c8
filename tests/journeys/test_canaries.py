"""What is the coordinator's alone is not outside her zone, however a workbook comes; identity numbers are nowhere."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from sltdocs.publishing.template_copies.templates import shipped_templates
from tests.contract.numbers import identity_number
from tests.journeys.canaries import SMALL, Secrets, book, carriers
from tests.journeys.site import Site, sltdocs
from tests.service.notifying.servers import Post, web_hook
from tests.workbooks import workbook

IDENTITY = "4699_2050"
PLANS_FILE = "name of the plan's file"
"""Who is told of a plan is told of its file's name, in logs and messages too; in the open zone it stands nowhere."""


def settings(site: Site, *, pdf: bool = False) -> None:
    """Everything that can be slipped something: drafts, codes, logs, templates of one's own, PDFs."""
    shutil.copytree(
        shipped_templates(), site.folder / "maler", ignore=lambda _, names: [one for one in names if one != "plan.nb.docx"]
    )
    lines = ["mail_drafts = true", "qr_codes = true", 'state = "logg"', 'templates = "maler"', f"pdf = {str(pdf).lower()}"]
    (site.folder / "sltdocs.toml").write_text("\n".join(lines), encoding="utf-8")


def run(site: Site, *, pdf: bool = False, hook: int = 0) -> str:
    """One run of the service with everything on; gives all that it says, also later by the other commands, and to receivers."""
    if not (site.folder / "sltdocs.toml").exists():
        settings(site, pdf=pdf)
    env = {"SLTDOCS_NOTIFY_TO": f"json://127.0.0.1:{hook}"} if hook else {}
    place = ("--config", site.folder / "sltdocs.toml", "--outbox", site.outbox)
    quick = ("--once", "--settle", "0.2", "--sweep", "0.3")
    done = [
        sltdocs("watch", *quick, *place, "--inbox", site.inbox, *more, env=env, cwd=site.folder) for more in ((), ("--json",))
    ]
    done += [sltdocs("status", *place, *more, cwd=site.folder) for more in ((), ("--json",))]
    assert all(one.returncode == 0 for one in done[:2]), done
    assert "Traceback" not in "".join(one.stderr for one in done)
    return "\n".join(one.stdout + one.stderr for one in done).casefold()


def leaks(site: Site, said: str, secrets: Mapping[str, str]) -> list[str]:
    """What is outside the zone: in the outbox, in the log, and in what was said."""
    opened = site.folder / "open"
    shutil.rmtree(opened, ignore_errors=True)
    shutil.copytree(site.outbox, opened, ignore=lambda folder, _: ["_koordinator"] if Path(folder) == site.outbox else [])
    told = {place: secret for place, secret in secrets.items() if place != PLANS_FILE}
    return [
        *carriers(opened, secrets),
        *carriers(site.folder / "logg", told),
        *(f"said: {place}" for place, secret in told.items() if secret.casefold() in said),
    ]


def no_plan(say: Secrets, file: str) -> bytes:
    """A workbook of somebody else: a class list."""
    rows = [(say(f"{file}: heading"), "Navn"), (say(f"{file}: cell"), f"Lise {say(f'{file}: name')}")]
    return workbook({say(f"{file}: sheet"): rows, "Elever": [("Navn", "Født"), (say(f"{file}: pupil"), "2011")]})


def drop(site: Site, say: Secrets) -> None:
    """Sound, with faults, cut off, no plan at all, and twice; each under a name that is a secret, too."""
    sound = book(say)
    site.drop(f"slt {say(PLANS_FILE)}.xlsx", sound)
    site.drop(f"{say('name of a cut file')}.xlsx", sound[: len(sound) // 2])
    site.drop(f"klasseliste {say('name of a list')}.xlsx", no_plan(say, "list"))
    site.drop(f"Lise {say('name of a document')}.docx", b"PK\x03\x04" + say("document").encode())
    site.drop(f"{say('name of a table')}.csv", f"Navn;{say('table')}".encode())
    site.drop(f"elev {say('name of a hidden copy')} (konfliktkopi).xlsx", no_plan(say, "copy"))


def test_there_is_a_secret_in_at_least_sixty_places() -> None:
    say = Secrets()
    data = book(say, faults=True)
    assert len(say.given) >= 60
    assert len(set(say.given.values())) == len(say.given)
    assert {place for place in say.given if not _holds(data, say.given[place])} == set()


def _holds(data: bytes, secret: str) -> bool:
    from tests.journeys.canaries import _forms, _said

    return any(form in _said("bok.xlsx", data) for form in _forms(secret))


@pytest.mark.slow
def test_no_secret_is_outside_the_zone(site: Site) -> None:
    say, post = Secrets(), Post()
    drop(site, say)
    with web_hook(post):
        said = run(site, hook=post.port)
        assert site.sets(IDENTITY)
        assert list((site.own / IDENTITY).rglob("*.eml"))
        assert (site.outbox / IDENTITY / "kalender").is_dir()
        assert post.hooks
        assert leaks(site, said, say.given) == []

        site.drop(f"slt {say(PLANS_FILE)}.xlsx", book(say, faults=True))  # some days later, with faults in it
        site.drop(f"{say('name of a second file')}.xlsx", no_plan(say, "second"))
        said += run(site, hook=post.port)
        assert leaks(site, said, say.given) == []

        site.drop(f"slt {say(PLANS_FILE)}.xlsx", book(say, day=15))  # corrected, and once more under another name
        site.drop(f"kopi av slt {say(PLANS_FILE)}.xlsx", book(say, day=15))
        said += run(site, hook=post.port)
        assert len(site.sets(IDENTITY)) == 3
        assert leaks(site, said, say.given) == []
    told = b"".join(post.hooks).decode().casefold()
    assert [place for place, secret in say.given.items() if secret.casefold() in told and place != PLANS_FILE] == []
    assert carriers(site.outbox / IDENTITY, {number: number for number in SMALL}) == []
    assert carriers(site.outbox, {"title": "Fjordvik"})  # it would be seen


@pytest.mark.slow
def test_no_secret_is_outside_the_zone_with_pdfs(site: Site) -> None:
    say = Secrets()
    site.drop("plan.xlsx", book(say))
    said = run(site, pdf=True)
    assert list((site.outbox / IDENTITY).glob("*.pdf"))
    assert leaks(site, said, say.given) == []


@pytest.mark.slow
def test_a_batch_says_no_secret(site: Site) -> None:
    say = Secrets()
    drop(site, say)
    settings(site)
    place = ("--config", site.folder / "sltdocs.toml", "--outbox", site.outbox)
    done = [sltdocs("batch", site.inbox, *place, *more, cwd=site.folder) for more in ((), ("--json",))]
    assert json.loads(done[1].stdout)["counts"]["files"] == 5
    said = "".join(one.stdout + one.stderr for one in done).casefold()
    (site.folder / "logg").mkdir(exist_ok=True)
    assert leaks(site, said, say.given) == []


NUMBERED = (
    *("name", "name in the team", "comment", "author of a comment", "comment on a name", "threaded comment", "person"),
    *("cell of a hidden sheet", "name of a hidden sheet", "cell of a very hidden sheet", "name of a very hidden sheet"),
    *("cell of a unknown sheet", "name of a unknown sheet", "note", "formula", "value of a formula", "name of a marked sheet"),
    *("own heading", "own column", "marked heading", "marked column", "own field", "own value", "beside a field"),
    *("cell without a heading", "cell far away", "header", "footer", "number format", "choice of a list", "prompt's text"),
    *("error message", "filter", "condition", "text box", "text of a text box", "picture's text", "tip of a link", "constant"),
    *("property title", "property subject", "property author", "property keywords", "property comments", "own property"),
    *("name of a property", "title of a chart", "series of a chart", "part of another program", "user", "name of a picture"),
)


@pytest.mark.slow
def test_identity_numbers_are_nowhere_but_in_her_own_file(site: Site) -> None:
    numbers = {place: identity_number(f"{1 + count % 28:02d}{81 + count % 12}85") for count, place in enumerate(NUMBERED)}
    assert len(set(numbers.values())) == len(NUMBERED)
    say = Secrets(numbers)
    in_names = [identity_number(f"{day:02d}8186") for day in (3, 4, 5)]
    site.drop("plan.xlsx", book(say))
    site.drop(
        f"klasseliste {in_names[0]}.xlsx", no_plan(Secrets(dict.fromkeys(["list: cell", "list: sheet"], in_names[1])), "list")
    )
    site.drop(f"{in_names[2]}.xlsx", b"ikke en arbeidsbok")
    said = run(site)
    site.drop("plan.xlsx", book(say, faults=True))
    said += run(site)
    assert site.sets(IDENTITY)
    assert (site.own / IDENTITY / "rettet.xlsx").is_file()
    sought = {**numbers, **{f"name {number}": number for number in in_names}}
    assert carriers(site.outbox, sought) == []
    assert carriers(site.folder / "logg", sought) == []
    assert [place for place, number in sought.items() if number in said] == []
