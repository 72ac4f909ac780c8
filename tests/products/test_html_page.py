"""Pages print what Jinja would print of the same template; what they are compiled to is kept, and never trusted."""

from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup
from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.pages.html_page import PAGES, html_page
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
from sltdocs.word.template.keeping import Forgetful, sealed, template_key
from sltdocs.word.template.language import program
from sltdocs.words.answer.feedback import feedback_words
from sltdocs.words.answer.since_last import since_last_words
from sltdocs.words.calendars.guide import guide_words


class One(Struct, frozen=True):
    """A line of anything, with every name that the pages ask a line for."""

    name: str = "Styringsgruppe <b>"
    state: str = "laget & klar"
    mark: str = "✓"
    reasons: tuple[str, ...] = ("«Tiltak», rute C7",)
    link: str = "plan.docx"
    link_text: str = "Åpne"
    key: str = "error"
    heading: str = "Dette må rettes"
    value: str = "12"
    details: tuple[str, ...] = ("a", "b")


class Line(Struct, frozen=True):
    place: str = "Arket «Tiltak»"
    what: str = 'Her står "x"'
    do: str = "Skriv y"
    more: tuple["Line", ...] = ()
    more_heading: str = ""


class News(Struct, frozen=True):
    heading: str = "Flyttet"
    lines: tuple[str, ...] = ("Møte: <fra> til", "Annet")
    rest: tuple[str, ...] = ("Enda et",)
    more: str = "Vis 1 linje til"


class Offered(Struct, frozen=True):
    told: str = "Arbeidsboka for 2028–2029 ligger <her>"
    file: str = "slt-plan-2028-2029.xlsx"
    link: str = "Hent den"


class Group(Struct, frozen=True):
    key: str
    heading: str
    lines: tuple[Line, ...]


FULL = {
    "words": feedback_words(WrittenForm.NB),
    "locale": "nb-NO",
    "heading": "Plan & sånt",
    "about": ("Fila x.xlsx", "Svart i dag"),
    "status_page": "../STATUS.html",
    "since": since_last_words(WrittenForm.NB),
    "has_past": True,
    "changed": (News(), News(rest=())),
    "not_asked": ("Rapport: skriv <år>",),
    "verdict": "Noe må rettes",
    "products": [One(), One(reasons=(), link="")],
    "groups": (Group("error", "Feil", (Line(more=(Line(), Line(do="Annet"))), Line())), Group("advice", "Råd", (Line(),))),
    "facts": (One(), One(details=())),
    "offer": Offered(),
    "offer_heading": "Neste periode",
    "mail": "Hei\n\n- plan",
    "marked": "rettet.xlsx",
    "in_copy": ("2 <skrivefeil>",),
}
EMPTY = {
    **FULL,
    "about": (),
    "status_page": "",
    "has_past": False,
    "changed": (),
    "not_asked": (),
    "products": [],
    "groups": (),
    "facts": (),
    "in_copy": (),
    "offer": None,
    "mail": "",
    "marked": "",
}


class Link(Struct, frozen=True):
    text: str = "Hent fila"
    path: str = "slt.ics"
    address: str = "https://x.example/slt.ics"
    shown: Markup = Markup("https:/<wbr>/<wbr>x.example/<wbr>slt.ics")
    webcal: str = "webcal://x.example/slt.ics"
    google: str = "https://calendar.example/r?cid=webcal%3A//x"
    qr: Markup = Markup("<svg></svg>")


class Card(Struct, frozen=True):
    name: str
    links: tuple[Link, ...]
    meetings: tuple[str, ...] = ("Mandag 2. mars kl. 9 & 10",)


GUIDE = {
    "words": guide_words(WrittenForm.NN),
    "locale": "nn-NO",
    "day": "2026-03-02",
    "updated": "Oppdatert 2. mars",
    "subscribable": True,
    "groups": [Card("Alle <møte>", (Link(), Link(qr=Markup(), webcal="", address="", google="")))],
    "roles": [],
    "programs": guide_words(WrittenForm.NN).programs,
}
PLAIN_GUIDE = {**GUIDE, "subscribable": False, "programs": ()}


@pytest.mark.parametrize(
    ("name", "facts"),
    [("feedback_page", FULL), ("feedback_page", EMPTY), ("calendar_guide", GUIDE), ("calendar_guide", PLAIN_GUIDE)],
)
def test_a_page_is_what_jinja_makes_of_its_template(name: str, facts: dict[str, object]) -> None:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((PAGES / f"{name}.html").read_text(encoding="utf-8"))
    assert html_page(name, Forgetful(), **facts) == template.render(**facts)


@pytest.mark.parametrize("name", ["feedback_page", "calendar_guide"])
def test_what_is_kept_of_a_page_is_what_its_template_compiles_to(name: str, tmp_path: Path) -> None:
    data = (PAGES / f"{name}.html").read_bytes()
    facts = FULL if name == "feedback_page" else GUIDE
    cache = CompiledTemplates(tmp_path / "compiled")
    first = html_page(name, cache, **facts)
    assert cache.kept(template_key(data)) == sealed(program(data.decode(), of_page=True))
    again = CompiledTemplates(tmp_path / "copy")
    again.keep(template_key(data), cache.kept(template_key(data)) or b"")
    assert html_page(name, again, **facts) == first


def test_a_page_whose_kept_form_is_damaged_or_forged_is_compiled_anew(tmp_path: Path) -> None:
    data = (PAGES / "feedback_page.html").read_bytes()
    right = html_page("feedback_page", Forgetful(), **FULL)
    for number, stored in enumerate((b"", b"x" * 80, sealed([["call", "os"]]), sealed(7), sealed([["put"]]))):
        cache = CompiledTemplates(tmp_path / str(number))
        cache.keep(template_key(data), stored)
        assert html_page("feedback_page", cache, **FULL) == right


def test_a_fact_that_is_missing_is_a_fault_and_no_blank() -> None:
    facts = {name: fact for name, fact in FULL.items() if name != "verdict"}
    with pytest.raises(TemplateFault, match="verdict"):
        html_page("feedback_page", Forgetful(), **facts)
