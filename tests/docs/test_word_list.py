"""The words that were chosen are used, in every Norwegian text: no rejected form comes back (`word_list.toml`)."""

import re
import tomllib
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from tests.docs.norwegian_texts import Told, norwegian_texts

LIST = tomllib.loads(Path(__file__).with_name("word_list.toml").read_text(encoding="utf-8"))
TEXTS = tuple(norwegian_texts())
ENTRIES = [(form, entry) for form in WrittenForm for entry in LIST[form.value]]


def rejected(form: WrittenForm, entry: dict[str, object], texts: tuple[Told, ...]) -> list[str]:
    """What of the texts has the form that was not chosen, with some words around it."""
    pattern = re.compile(rf".{{0,30}}(?:{entry['not']}).{{0,30}}", re.IGNORECASE)
    places = entry.get("only", ["words", "findings", "choices", "examples", "docs"])
    return [found for told, where, text in texts if told is form and where in places for found in pattern.findall(text)]


@pytest.mark.parametrize(("form", "entry"), ENTRIES, ids=lambda one: one["not"] if isinstance(one, dict) else one.value)
def test_no_text_has_a_form_that_was_not_chosen(form: WrittenForm, entry: dict[str, object]) -> None:
    assert rejected(form, entry, TEXTS) == [], f"write: {entry['instead']} ({entry['why']})"


def test_a_rejected_form_is_found_wherever_it_comes_back() -> None:
    form, entry = ENTRIES[0]
    for place in ("words", "findings", "choices", "examples", "docs"):
        assert rejected(form, entry, ((form, place, "Den faste møterekka slutter i juni."),))
    assert not rejected(form, entry, ((WrittenForm.NN, "words", "Den faste møterekka"),))


def test_every_entry_says_what_to_write_and_why() -> None:
    assert [entry for _, entry in ENTRIES if not (entry["instead"] and entry["why"])] == []


@pytest.mark.parametrize("place", ["words", "findings", "choices", "examples", "docs"])
@pytest.mark.parametrize("form", WrittenForm)
def test_both_forms_have_texts_in_every_place(form: WrittenForm, place: str) -> None:
    assert sum(len(text) for told, where, text in TEXTS if told is form and where == place) > 500
