"""The digest's links can be followed from where its reader sits, and what is gone meanwhile is not told."""

from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.notifying.digest import Surroundings, compose
from sltdocs.service.notifying.news import Told


@pytest.mark.parametrize(
    ("links", "link"),
    [
        ("", "file:///srv/slt/ut/4699_2026/plan%20A.docx"),
        ("https://slt.example/ut/", "https://slt.example/ut/4699_2026/plan%20A.docx"),
        (r"\\tjener\delt\slt ut", "file://tjener/delt/slt%20ut/4699_2026/plan%20A.docx"),
        ("S:\\slt", "file:///S:/slt/4699_2026/plan%20A.docx"),
    ],
)
def test_links_lead_to_the_outbox_as_the_reader_knows_it(links: str, link: str) -> None:
    assert Surroundings(Path("/srv/slt/ut"), links).link("4699_2026/plan A.docx") == link


def test_what_has_been_taken_away_meanwhile_is_not_told(tmp_path: Path) -> None:
    assert compose(Told(frozenset({"4699_2026"}), frozenset({"gammel"}), {}), Surroundings(tmp_path)) is None


@pytest.mark.parametrize(
    ("form", "subject", "says"),
    [
        (WrittenForm.NB, "SLT-dokumentene: tjenesten trenger hjelp", "«plan.xlsx» venter."),
        (WrittenForm.NN, "SLT-dokumenta: tenesta treng hjelp", "«plan.xlsx» ventar."),
    ],
)
def test_trouble_is_told_in_words(tmp_path: Path, form: WrittenForm, subject: str, says: str) -> None:
    letter = compose(Told(frozenset(), frozenset(), {"plan.xlsx": "full", "": "gone"}), Surroundings(tmp_path, written_form=form))
    assert letter is not None
    assert letter.subject == subject
    assert says in letter.body
    assert "STATUS.html" in letter.body


def test_a_refused_template_is_told_with_the_place_of_its_explanation_as_long_as_it_is_refused(tmp_path: Path) -> None:
    told = Told(frozenset(), frozenset(), {}, frozenset({"4699/plan.nb.docx"}))
    assert compose(told, Surroundings(tmp_path)) is None
    (tmp_path / "_koordinator" / "_maler" / "4699").mkdir(parents=True)
    (tmp_path / "_koordinator" / "_maler" / "4699" / "plan.nb.docx.txt").write_text("Feltet finnes ikke.", encoding="utf-8")
    letter = compose(told, Surroundings(tmp_path, written_form=WrittenForm.NN))
    assert letter is not None
    assert letter.subject == "SLT-dokumenta: 1 plan må sjåast på"
    assert "Word-malen «4699/plan.nb.docx» har ein feil" in letter.body
    assert "/_koordinator/_maler/4699/plan.nb.docx.txt" in letter.body
