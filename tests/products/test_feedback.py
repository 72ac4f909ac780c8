"""The answer to the coordinator: in her written form, with place and remedy, whatever became of her workbook."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from sltdocs.build import Built, build, check
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import remedy, sentence
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.products.first_products import FIRST
from tests.workbooks import Rows, minimal, workbook

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """What a reader gets of a page: its text, headings, links; and whether every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.language, self.headings, self.links, self.text, self.outside = "", [], [], "", []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.language = self.language or (values.get("lang") or "")
        self.outside += [
            value for name, value in values.items() if name in {"src", "srcset"} or (name == "href" and tag == "link")
        ]
        if tag == "a":
            self.links.append(values.get("href") or "")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and re.fullmatch(r"h\d", self._open[-1]):
            self.headings.append((self._open[-1], data))
        if "style" not in self._open and "script" not in self._open:
            self.text += data


def built(data: bytes, file_name: str = "plan.xlsx") -> Built:
    return build(check(data, file_name), data, ProductInputs(NOW, TemplateFolder(), file_name=file_name), FIRST)


def page_of(made: Built) -> Page:
    return Page(next(artifact.data.decode() for artifact in made.artifacts if artifact.path == "tilbakemelding.html"))


def faulty(**more: str | Rows) -> Mapping[str, str | Rows]:
    return minimal(
        {"Rapportår": 2026},
        Møter="| Gruppe | Dato |\n| styring | 31.02.2026 |",
        Grupper="| Kortnavn | Gruppe |\n| styring | Styringsgruppe |",
        **more,
    )


@pytest.mark.parametrize("form", WrittenForm)
def test_all_is_well_is_said_in_one_sentence_and_everything_can_be_opened(form: WrittenForm) -> None:
    made = built(starter_workbook(form, example=True))
    page = page_of(made)
    assert page.language == form.locale
    assert {"nb": "Alt er i orden", "nn": "Alt er i orden"}[form] in page.text
    made_here = {f"../../{made.identity}/{artifact.path}" for artifact in made.artifacts}
    assert set(page.links) <= {*made_here, "rettet.xlsx"}  # the example lacks meetings, and they are proposed
    assert len(page.links) == 4


@pytest.mark.parametrize("form", WrittenForm)
def test_every_finding_stands_on_the_page_with_its_place_and_its_remedy(form: WrittenForm) -> None:
    made = built(
        workbook(
            {**faulty(), "Plan": [*faulty()["Plan"], ["Målform", "nynorsk"]] if form is WrittenForm.NN else faulty()["Plan"]}
        )
    )
    form = made.checked.written_form or WrittenForm.NB
    page = page_of(made)
    assert made.findings
    for found in made.findings:
        assert sentence(found, form) in page.text
        assert remedy(found, form) in page.text
        assert found.place.cell in page.text


def test_each_product_tells_how_it_went() -> None:
    page = page_of(built(workbook(faulty(Tiltak="| Tiltaksnr. | Hva vi gjør |\n| 1 | Kafé |"))))
    assert "Arket «Tiltak»" in page.text
    assert page.text.count("ikke laget") == 3  # plan and report for the lost measures, calendars for their only meeting


def test_a_product_that_is_made_without_something_says_without_what() -> None:
    page = page_of(built(workbook(faulty(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Kafé | som over |"))))
    assert "laget, men ikke alt er med" in page.text
    assert page.text.count("Arket «Tiltak», rute C2: «som over» under «Ansvar»") == 2  # the plan and the report
    assert "Åpne handlingsplanen i Word" in page.text


def test_a_hole_that_readers_see_is_looked_at_and_stops_nothing() -> None:
    page = page_of(built(workbook(minimal(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Kafé | |"))))
    assert "I dokumentene står det «Ikke fastsatt»." in page.text
    assert "ikke alt er med" not in page.text
    assert "ikke laget" not in page.text


def test_a_meeting_that_cannot_be_understood_is_missing_from_the_calendars_and_nothing_else() -> None:
    meetings = "| Gruppe | Dato | Fra | Til |\n| styring | 31.02.2026 | 9 | 11 |\n| styring | 04.03.2026 | 9 | 11 |"
    page = page_of(built(workbook({**faulty(), "Møter": meetings})))
    assert "laget med 1 av 2 møter" in page.text
    assert "Åpne handlingsplanen i Word" in page.text


def test_her_own_workbook_comes_back_only_when_there_is_something_to_mark() -> None:
    fine, wrong = built(workbook(minimal())), built(workbook(faulty()))
    assert not any(artifact.path == "rettet.xlsx" for artifact in fine.artifacts)
    assert any(artifact.path == "rettet.xlsx" for artifact in wrong.artifacts)
    assert "rettet.xlsx" in page_of(wrong).links


def test_the_page_needs_nothing_from_outside_and_runs_nothing() -> None:
    made = built(workbook(faulty()))
    raw = next(artifact.data.decode() for artifact in made.artifacts if artifact.path == "tilbakemelding.html")
    assert page_of(made).outside == []
    assert "<script" not in raw
    assert "url(" not in raw


def test_headings_of_the_page_are_in_order_without_jumps() -> None:
    levels = [int(level[1]) for level, _ in page_of(built(workbook(faulty()))).headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_she_typed_can_do_nothing_on_the_page() -> None:
    nasty = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    made = built(workbook(minimal({"Tittel": nasty, "Status": nasty})), file_name=f"{nasty}.xlsx")
    raw = next(artifact.data.decode() for artifact in made.artifacts if artifact.path == "tilbakemelding.html")
    assert "<script" not in raw
    assert "<img" not in raw
    assert nasty in page_of(made).text


@pytest.mark.parametrize("data", [b"", b"hei", b"PK\x03\x04"], ids=["empty", "text", "cut"])
def test_a_file_that_cannot_be_read_gets_a_friendly_answer_too(data: bytes) -> None:
    made = built(data)
    assert not made.checked.readable
    assert [artifact.path for artifact in made.artifacts] == ["tilbakemelding.html"]
    assert "Ingenting er laget" in page_of(made).text


def test_dates_that_were_worked_out_are_listed() -> None:
    page = page_of(built(starter_workbook(WrittenForm.NB, example=True)))
    assert "36 datoer" in page.text
    assert "mandag 12. januar 2026" in page.text


def test_two_hundred_findings_of_one_kind_do_not_hide_the_others() -> None:
    meetings = "| Gruppe | Dato | Fra | Til |\n" + "| styring | 04.03.2026 | 9 | ni |\n" * 200
    made = built(workbook({**faulty(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Kafé | |"), "Møter": meetings}))
    page = page_of(made)
    raw = next(artifact.data.decode() for artifact in made.artifacts if artifact.path == "tilbakemelding.html")
    alike = sum(found.place.sheet == "Møter" and found.severity is Severity.ERROR for found in made.findings)
    assert alike >= 200
    assert f"Det samme gjelder {alike - 1} steder til på arket «Møter»" in page.text
    assert raw.count('<p class="place">') < 30
    assert "Arket «Tiltak», rute C2" in page.text
    for found in made.findings:
        assert found.place.cell in page.text  # none of them is left out


def test_calendars_that_are_missing_because_no_meeting_can_be_read_have_a_reason_too() -> None:
    meetings = "| Gruppe | Dato | Fra | Til |\n| styring | 31.02.2026 | 9 | 11 |"
    assert "Ingen av møtene er tatt med." in page_of(built(workbook({**faulty(), "Møter": meetings}))).text
