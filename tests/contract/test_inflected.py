"""Counts in sentences inflect the words beside them: «1 møte», «2 møter»; never «1 møter»."""

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import finding, sentence
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.products.artifact import Made, Outcome
from sltdocs.products.feedback.answer_page import state_in_words
from sltdocs.products.spec import CALENDARS
from sltdocs.words.answer.command_report import report_words
from sltdocs.words.answer.feedback import feedback_words
from sltdocs.words.inflected import Inflected

NB, NN = WrittenForm.NB, WrittenForm.NN


@pytest.mark.parametrize(
    ("number", "text"), [(0, "Alle 0 møtene"), (1, "Det ene møtet"), (2, "Alle 2 møtene"), (21, "Alle 21 møtene")]
)
def test_one_is_told_apart_from_none_and_several(number: int, text: str) -> None:
    assert f"{Inflected(number):Det ene møtet|Alle # møtene}" == text


@pytest.mark.parametrize("typed", ["1", "12", "én", "a|b#"])
def test_without_words_it_prints_as_any_text(typed: str) -> None:
    assert "«{n}» {n:>5}".format(n=Inflected(typed)) == f"«{typed}» {typed:>5}"


@pytest.mark.parametrize(
    ("form", "dated", "told"),
    [(NB, 1, "har 1 møte med"), (NB, 2, "har 2 møter med"), (NN, 1, "har 1 møte med"), (NN, 2, "har 2 møte med")],
)
def test_findings_inflect(form: WrittenForm, dated: int, told: str) -> None:
    found = finding(SeriesCode.FREQUENCY_NOT_REACHED, wording="fire ganger i året", group="Styring", dated=dated, year="2026")
    assert told in sentence(found, form)


@pytest.mark.parametrize(
    ("form", "count", "total", "told"),
    [
        (NB, 1, 1, "laget med det ene møtet"), (NB, 2, 2, "laget med alle 2 møtene"),
        (NB, 0, 1, "laget med 0 av 1 møte"), (NB, 1, 2, "laget med 1 av 2 møter"),
        (NN, 1, 1, "laga med det eine møtet"), (NN, 3, 3, "laga med alle 3 møta"),
    ],
)  # fmt: skip
def test_the_answer_tells_how_many_meetings_are_in_the_calendars(form: WrittenForm, count: int, total: int, told: str) -> None:
    outcome = Outcome(CALENDARS.key, Made.MADE, count=count, total=total)
    assert state_in_words(outcome, feedback_words(form)) == told


@pytest.mark.parametrize(
    ("form", "held", "planned", "told"),
    [
        (NB, 0, 1, "Det ene planlagte møtet er ikke holdt."),
        (NB, 0, 2, "Ingen av de 2 planlagte møtene er holdt."),
        (NB, 1, 1, "1 av 1 planlagt møte er holdt."),
        (NN, 0, 1, "Det eine planlagde møtet er ikkje halde."),
        (NN, 1, 3, "1 av 3 planlagde møte er halde."),
        (NN, 2, 3, "2 av 3 planlagde møte er haldne."),
    ],
)
def test_the_report_tells_of_meetings(form: WrittenForm, held: int, planned: int, told: str) -> None:
    words, number = report_words(form), Inflected(planned)
    assert (words.meetings_held.of(held, planned=number) if held else words.no_meetings_held.format(planned=number)) == told
