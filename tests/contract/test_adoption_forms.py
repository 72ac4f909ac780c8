"""What a body did with the plan, in whatever words: which of them adopt it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.choices import ADOPTION_FORMS, AdoptionForm
from sltdocs.contract.types import AdoptionWords
from sltdocs.contract.values.adoption_forms import read_adoption_form

ADOPTING = [
    *(
        "vedtatt",
        "Vedteken",
        "vedteke",
        "VEDTATT",
        "Enstemmig vedtatt",
        "Samrøystes vedteken",
        "vedtatt enstemmig",
        "Planen ble vedtatt.",
    ),
    *("godkjent", "godkjend", "Godkjent med merknader", "planen er godkjend", "vedtas", "vedtekne", "vedtatte"),
    *("redaksjonell retting", "Redaksjonelle endringer", "redaksjonell rettelse"),
]
NOT_ADOPTING = [
    *(
        "ikke vedtatt",
        "ikkje vedteken",
        "Vedtaket er utsatt",
        "vedtatt utsatt",
        "utsett",
        "avvist",
        "foreslått vedtatt",
        "føreslått godkjend",
    ),
    *(
        "innstilling",
        "innstilt vedtatt",
        "tatt til orientering",
        "teken til etterretning",
        "sendt tilbake",
        "drøftet",
        "behandlet",
        "vedtak",
    ),
    *("ikke godkjent", "forslag til vedtak: godkjent", "ny redaksjonell retting er ikke gjort"),
]


@pytest.mark.parametrize("typed", ADOPTING)
def test_words_for_adopting_adopt_in_any_inflection(typed: str) -> None:
    read = read_adoption_form(typed)
    assert isinstance(read.value, AdoptionWords)
    assert read.value.form.adopts
    assert read.problems == ()


@pytest.mark.parametrize("typed", NOT_ADOPTING)
def test_all_other_words_stand_as_they_are_and_adopt_nothing(typed: str) -> None:
    read = read_adoption_form(typed)
    value = read.value
    assert value is None or (isinstance(value, AdoptionWords) and not value.form.adopts)
    if isinstance(value, AdoptionWords) and value.form is AdoptionForm.OTHER:
        assert value.typed == typed


@pytest.mark.parametrize("typed", ["vedtat", "godkjennt", "vedtattt"])
def test_a_slip_of_the_pen_is_asked_about_and_adopts_nothing(typed: str) -> None:
    read = read_adoption_form(typed)
    assert read.value is None
    assert dict(read.problems[0].params)["meant"] in {"adopted", "approved"}


@given(st.sampled_from(ADOPTING), st.sampled_from(["ikke", "ikkje", "utsatt", "utsett", "avvist", "foreslått", "innstilling:"]))
def test_no_word_adopts_beside_one_that_takes_it_back(adopting: str, back: str) -> None:
    for typed in (f"{back} {adopting}", f"{adopting} {back}"):
        value = read_adoption_form(typed).value
        assert value is None or not value.form.adopts  # type: ignore[attr-defined]


def test_the_words_of_the_list_are_its_members() -> None:
    for choice in ADOPTION_FORMS.members:
        for name in ADOPTION_FORMS.names_of(choice.value.value):
            assert read_adoption_form(name).value == AdoptionWords(AdoptionForm(choice.value))
