"""The calendar's texts are genuine bokmål and genuine nynorsk, and fill in the same facts."""

import re
from dataclasses import fields, is_dataclass

import pytest

from sltdocs.contract.codes import Code
from sltdocs.contract.words.calendar import calendar_words
from sltdocs.contract.words.calendar_guide import guide_words
from sltdocs.contract.words.findings import wording
from sltdocs.contract.written_form import WrittenForm

BOKMAL = frozenset(
    ["ikke", "fra", "noe", "noen", "møter", "møtene", "gruppen", "sted", "stedet", "hvor", "hva", "hvilken", "gjøre", "selv", "hver", "sende", "endringer", "endringene", "kalendere", "kalenderne", "hvis", "mer", "flere", "vises", "legges", "være", "velge", "henter", "velger", "åpner", "dem", "hete", "heter", "navn", "lenke", "uke", "derfor", "finnes", "flyttet", "endret", "mangler", "ødelagt", "jeg"]
)
NYNORSK = frozenset(
    ["ikkje", "frå", "noko", "nokon", "møta", "kvar", "kva", "gjere", "sjølv", "endringar", "endringane", "kalendrar", "kalendrane", "viss", "meir", "fleire", "no", "vere", "velje", "hentar", "opnar", "opne", "namn", "lenkje", "veke", "difor", "finst", "flytta", "endra", "manglar", "øydelagd", "eit", "ein", "eg", "dei", "vert", "vart", "gje", "anten"]
)


def texts(value):
    """Every text in a tree of words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))


def all_texts(form):
    codes = [code for code in Code if code.code.startswith(("calendar-", "mail-"))]
    return tuple(texts((calendar_words(form), guide_words(form), tuple(wording(code, form) for code in codes))))


def words(form):
    return {
        word for text in all_texts(form) for word in re.findall(r"[a-zæøåéòA-ZÆØÅ]+", text.lower().replace("endringer.txt", ""))
    }


@pytest.mark.parametrize(("form", "foreign"), [(WrittenForm.NB, NYNORSK), (WrittenForm.NN, BOKMAL)])
def test_no_word_of_the_other_written_form(form, foreign):
    assert words(form) & foreign == set()


def test_both_fill_in_the_same_facts():
    braces = [[sorted(re.findall(r"\{\w+\}", text)) for text in all_texts(form)] for form in WrittenForm]
    assert braces[0] == braces[1]


@pytest.mark.parametrize("form", WrittenForm)
def test_quotes_are_norwegian(form):
    assert not [text for text in all_texts(form) if '"' in text or "“" in text]
