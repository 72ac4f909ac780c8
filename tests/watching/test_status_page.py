"""STATUS.html in a real browser: it shows that the service lives, visibly goes stale, and fits a phone."""

import html
import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.watching.state import STALE_AFTER, Past, PlanCard, RejectedCard, State, Trouble, state_in
from sltdocs.watching.status_page import page

LONG_NAME = "felles_slt_plan_endelig_versjon_3_rettet_av_alle_parter_og_godkjent_av_politiet.xlsx"
PLAN = PlanCard(
    identity="4699_2026-2027",
    title="Fjordvik kommune: SLT-handlingsplan",
    file_name=LONG_NAME,
    made="2026-03-02T11:05:00+00:00",
    products={"action-plan": "made", "calendars": "partly", "status-report": "not-made"},
    links={"action-plan": "4699_2026-2027/handlingsplan.docx", "feedback": "4699_2026-2027/tilbakemelding.html"},
    errors=2,
    warnings=1,
    kept=("handlingsplan-redigert-12345678.docx",),
    others=("ola.xlsx",),
)


def state(age: timedelta = timedelta(0)) -> State:
    seen = datetime.now(UTC) - age
    return State(
        seen=seen.isoformat(),
        started=seen.isoformat(),
        program="1.0",
        inbox="/srv/inn",
        outbox="/srv/ut",
        queue=("ny plan.xlsx",),
        plans=(PLAN,),
        rejected=(RejectedCard("gammel.xls", PLAN.made, "_avvist/gammel-xls/tilbakemelding.html", "file-old-excel"),),
        troubles=(Trouble("ny plan.xlsx", "No space left on device", PLAN.made, "full"),),
        history=(Past(PLAN.made, "answered", LONG_NAME, "4699_2026-2027/"),),
    )


def empty() -> State:
    return replace(state(), queue=(), plans=(), rejected=(), troubles=(), history=())


def text_of(content: bytes) -> str:
    body = content.decode("utf-8").partition("<main>")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", body)))


def in_browser(content: bytes, folder: Path, script: str) -> str:
    """The page's title after the browser has run the page's script and then this one, which is to set the title."""
    file = folder / "STATUS.html"
    file.write_bytes(content.replace(b"</body>", f"<script>document.title = {script};</script></body>".encode()))
    browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'browser'}"]
    run = subprocess.run(
        [*browser, "--window-size=500,900", "--dump-dom", file.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    return html.unescape(re.findall(r"<title>(.*?)</title>", run.stdout, re.DOTALL)[0])


VISIBLE = "[...document.querySelectorAll('#pulse strong')].filter(one => one.offsetParent).map(one => one.innerText).join()"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("age", "stopped", "says"),
    [
        (timedelta(0), False, "Tjenesten er i gang og følger med på mappa."),
        (timedelta(seconds=STALE_AFTER + 60), False, "Tjenesten har ikke gitt lyd fra seg på en stund."),
        (timedelta(days=3), False, "Tjenesten har ikke gitt lyd fra seg på en stund."),
        (timedelta(0), True, "Tjenesten er stoppet."),
    ],
    ids=["alive", "stale", "long stale", "stopped"],
)
def test_the_heartbeat_is_seen_to_go_stale(tmp_path: Path, age: timedelta, stopped: bool, says: str) -> None:
    content = page(replace(state(age), stopped=stopped), WrittenForm.NB)
    assert in_browser(content, tmp_path, VISIBLE) == says


@pytest.mark.slow
def test_it_says_how_long_ago_the_service_was_seen(tmp_path: Path) -> None:
    content = page(state(timedelta(hours=5)), WrittenForm.NN)
    assert in_browser(content, tmp_path, "document.getElementById('ago').innerText").strip() == ", for 5 t sidan"


@pytest.mark.slow
def test_nothing_sticks_out_on_a_narrow_screen(tmp_path: Path) -> None:
    script = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert in_browser(page(state(), WrittenForm.NB), tmp_path, script) == "true"


def test_it_says_what_needs_a_person_s_hand() -> None:
    text = text_of(page(state(), WrittenForm.NB))
    for expected in (
        "«ny plan.xlsx» venter. Tjenesten prøver igjen av seg selv. Disken er full.",
        "«gammel.xls» kunne ikke brukes. Fila er lagret i et gammelt Excel-format",
        "Ikke alt er laget, fordi noe i arbeidsboka må rettes.",
        "Også «ola.xlsx» gjelder denne planen",
        "«handlingsplan-redigert-12345678.docx»",
        "2.3.2026 kl. 12.05",
    ):
        assert expected in text


@pytest.mark.parametrize(
    ("form", "says"), [(WrittenForm.NB, "Ingenting. Alt er i orden."), (WrittenForm.NN, "Ingen planar er laga enno.")]
)
def test_an_empty_site_says_so(form: WrittenForm, says: str) -> None:
    assert says in text_of(page(empty(), form))


def test_names_cannot_break_the_page_or_the_state_in_it() -> None:
    evil = "</script><img src=x onerror=alert(1)>.xlsx"
    shown = replace(state(), queue=(evil,), conflict_copies=(evil,))
    content = page(shown, WrittenForm.NB)
    assert b"<img" not in content
    assert state_in(content) == shown


def test_links_lead_into_the_outbox_and_nothing_is_fetched_from_outside() -> None:
    content = page(state(), WrittenForm.NB).decode("utf-8")
    assert set(re.findall(r'href="([^"]+)"', content)) == {
        "4699_2026-2027/handlingsplan.docx",
        "4699_2026-2027/tilbakemelding.html",
        "_avvist/gammel-xls/tilbakemelding.html",
        "4699_2026-2027/",
    }
    assert "http" not in content
    assert "src=" not in content


@pytest.mark.parametrize("content", [b"", b"<html></html>", b'<script type="application/json" id="state">{"seen": 1}</script>'])
def test_a_page_without_a_state_is_told_apart(content: bytes) -> None:
    with pytest.raises(ValueError, match="state"):
        state_in(content)
