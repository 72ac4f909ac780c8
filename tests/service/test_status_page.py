"""STATUS.html in a real browser: it shows that the service lives, visibly goes stale, and fits a phone."""

import html
import re
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.status.service_state import (
    STALE_AFTER,
    Past,
    PlanCard,
    PlanTrouble,
    RejectedCard,
    ServiceState,
    Unsent,
    state_in,
)
from sltdocs.service.status.status_page import page

LONG_NAME = "felles_slt_plan_endelig_versjon_3_rettet_av_alle_parter_og_godkjent_av_politiet.xlsx"
PLAN = PlanCard(
    identity="4699_2026-2027",
    title="Fjordvik kommune: SLT-handlingsplan",
    file_name=LONG_NAME,
    made="2026-03-02T11:05:00+00:00",
    products={"action-plan": "made", "calendars": "partly", "status-report": "not-made"},
    links={"action-plan": "4699_2026-2027/handlingsplan.docx", "feedback": "_koordinator/4699_2026-2027/tilbakemelding.html"},
    errors=2,
    warnings=1,
    kept=("handlingsplan-redigert-12345678.docx",),
    others=("ola.xlsx",),
)


def state(age: timedelta = timedelta(0)) -> ServiceState:
    seen = datetime.now(UTC) - age
    return ServiceState(
        seen=seen.isoformat(),
        started=seen.isoformat(),
        program="1.0",
        inbox="/srv/inn",
        outbox="/srv/ut",
        queue=("ny plan.xlsx",),
        plans=(PLAN,),
        rejected=(
            RejectedCard("gam…xls", PLAN.made, "_koordinator/_avvist/gam-xls-0123abcd/tilbakemelding.html", "file-old-excel"),
        ),
        troubles=(PlanTrouble("ny plan.xlsx", "No space left on device", PLAN.made, "full"),),
        unsent=(Unsent("to1", "unreachable", PLAN.made),),
        history=(Past(PLAN.made, "answered", LONG_NAME, "_koordinator/4699_2026-2027/"),),
    )


def empty() -> ServiceState:
    return replace(state(), queue=(), plans=(), rejected=(), troubles=(), history=(), unsent=())


def text_of(content: bytes) -> str:
    body = content.decode("utf-8").partition("<main>")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", body)))


def in_browser(content: bytes, folder: Path, script: str) -> str:
    """The page's title after the browser has run the page's script and then this one, which is to set the title."""
    file = folder / "STATUS.html"
    file.write_bytes(content.replace(b"</body>", f"<script>document.title = {script};</script></body>".encode()))
    browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'browser'}"]
    run = subprocess.run(
        [*browser, "--window-size=500,900", "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
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
@pytest.mark.parametrize(
    ("age", "says"),
    [
        (timedelta(0), "Tjenesten er i gang, men får ikke gjort jobben sin."),
        (timedelta(hours=1), "Tjenesten har ikke gitt lyd fra seg på en stund."),
    ],
    ids=["alive", "stale"],
)
def test_a_service_whose_disk_is_full_does_not_pass_for_well(tmp_path: Path, age: timedelta, says: str) -> None:
    full = PlanTrouble("", "No space left on device", PLAN.made, "full")
    assert in_browser(page(replace(state(age), troubles=(full,)), WrittenForm.NB), tmp_path, VISIBLE) == says


AGO = [
    (timedelta(seconds=1), "for 1 sekund siden", "for 1 sekund sidan"),
    (timedelta(seconds=59), "for 59 sekunder siden", "for 59 sekund sidan"),
    (timedelta(seconds=60), "for 1 minutt siden", "for 1 minutt sidan"),
    (timedelta(minutes=59, seconds=59), "for 59 minutter siden", "for 59 minutt sidan"),
    (timedelta(minutes=119), "for 1 time siden", "for 1 time sidan"),
    (timedelta(hours=5), "for 5 timer siden", "for 5 timar sidan"),
    (timedelta(days=1), "for 1 dag siden", "for 1 dag sidan"),
    (timedelta(days=3), "for 3 dager siden", "for 3 dagar sidan"),
]


@pytest.mark.slow
@pytest.mark.parametrize("form", list(WrittenForm))
def test_it_says_how_long_ago_the_service_was_seen(tmp_path: Path, form: WrittenForm) -> None:
    """All in one start of the browser: a clock that stands still, and the page's own script run for each age."""
    content = page(state(), form).decode("utf-8")
    own = content.rpartition("<script>")[2].partition("</script>")[0]
    ages = [age.total_seconds() for age, _, _ in AGO]
    told = f"""(() => {{ const now = 1e12; Date.now = () => now; return {ages}.map(age => {{
        document.getElementById('pulse').dataset.seen = new Date(now - age * 1000).toISOString();
        {own}; return document.getElementById('ago').innerText; }}).join('|'); }})()"""
    expected = [f", {nb if form is WrittenForm.NB else nn}" for _, nb, nn in AGO]
    assert in_browser(content.encode(), tmp_path, told).split("|") == expected


@pytest.mark.slow
@pytest.mark.parametrize(
    ("seconds", "focus", "does"),
    [(59, "", "none alive"), (61, "", "reload alive"), (61, "a", "none alive"), (181, "a", "reload gone")],
)
def test_a_page_that_stands_open_fetches_itself_anew(tmp_path: Path, seconds: int, focus: str, does: str) -> None:
    """Else a page opened in the morning would say by noon that the service is gone; but never under somebody's hands at once."""
    content = page(state(), WrittenForm.NB).decode("utf-8")
    own = content.rpartition("<script>")[2].partition("</script>")[0]
    told = f"""(() => {{ let now = 1e12, kinds = [], ticks = []; Date.now = () => now;
        window.setInterval = tick => ticks.push(tick);
        navigation.addEventListener('navigate', event => {{ event.preventDefault(); kinds.push(event.navigationType); }});
        document.getElementById('pulse').dataset.seen = new Date(now).toISOString();
        {own}; document.querySelector('{focus or "body"}').focus();
        now += {seconds} * 1000; ticks.forEach(tick => tick()); const pulse = document.getElementById('pulse');
        return (kinds.join() || 'none') + (pulse.classList.contains('gone') ? ' gone' : ' alive'); }})()"""
    assert in_browser(content.encode(), tmp_path, told) == does


@pytest.mark.slow
def test_everything_can_be_reached_by_keyboard_and_is_in_a_landmark_with_a_name(tmp_path: Path) -> None:
    script = """[
        [...document.querySelectorAll('a')].every(a => { a.focus(); return document.activeElement === a && a.innerText.trim(); }),
        [...document.body.children].filter(one => one.tagName !== 'SCRIPT').map(one => one.tagName).join('+'),
        [...document.querySelectorAll('section')].every(one => document.getElementById(one.getAttribute('aria-labelledby'))),
        new Set([...document.querySelectorAll('[id]')].map(one => one.id)).size === document.querySelectorAll('[id]').length,
        document.querySelectorAll('[role=status]').length,
        document.querySelector('[role=status]').contains(document.getElementById('ago')),
    ].join()"""
    assert in_browser(page(state(), WrittenForm.NB), tmp_path, script) == "true,HEADER+MAIN+FOOTER,true,true,1,false"


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_all_text_stands_out_from_what_is_behind_it(theme: int) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    style = page(state(), WrittenForm.NB).decode("utf-8").partition("</style>")[0]
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", re.findall(r":root \{(.*?)\}", style, re.DOTALL)[theme]))
    papers = {"paper", "card", "good-paper", "bad-paper", "look-paper"}
    pairs = [("ink", paper) for paper in papers] + [("soft", "paper"), ("soft", "card"), ("link", "card"), ("link", "look-paper")]
    for text, paper in [*pairs, ("good", "good-paper"), ("bad", "bad-paper"), ("look", "look-paper")]:
        lighter, darker = sorted((luminance(colours[text]), luminance(colours[paper])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (text, paper)


@pytest.mark.slow
def test_nothing_sticks_out_on_a_narrow_screen(tmp_path: Path) -> None:
    script = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert in_browser(page(state(), WrittenForm.NB), tmp_path, script) == "true"


def test_it_says_what_needs_a_person_s_hand() -> None:
    text = text_of(page(state(), WrittenForm.NB))
    for expected in (
        "«ny plan.xlsx» venter. Tjenesten prøver på nytt av seg selv. Disken er full.",
        "«gam…xls» kunne ikke brukes. Fila er lagret i et gammelt Excel-format",
        "Ikke alt er laget, fordi noe i arbeidsboka må rettes.",
        "Et varsel kunne ikke sendes. Tjenesten prøver på nytt av seg selv.",
        "Serveren for «to1» svarer ikke.",
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
        "../4699_2026-2027/handlingsplan.docx",
        "4699_2026-2027/tilbakemelding.html",
        "_avvist/gam-xls-0123abcd/tilbakemelding.html",
        "4699_2026-2027/",
    }
    assert "http" not in content
    assert "src=" not in content


@pytest.mark.parametrize("content", [b"", b"<html></html>", b'<script type="application/json" id="state">{"seen": 1}</script>'])
def test_a_page_without_a_state_is_told_apart(content: bytes) -> None:
    with pytest.raises(ValueError, match="state"):
        state_in(content)
