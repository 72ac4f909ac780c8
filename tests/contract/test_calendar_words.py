"""The calendar's texts are genuine bokmål and genuine nynorsk, and fill in the same facts."""

import re

import pytest
from msgspec import Struct
from msgspec.structs import fields

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.words.calendars.calendar import calendar_words
from sltdocs.words.calendars.guide import guide_words

BOKMAL = re.compile(
    r"\b(?:ikke|fra|noen?|møter|møtene|gruppen|stedet?|hv(?:or|a|ilken|is)|gjøre|selv|hver|sende|endring(?:er|ene)|mer|flere"
    r"|kalender(?:e|ne)|vises|legges|være|velge[r]?|henter|åpner|dem|heter?|navn|lenke|uke|derfor|finnes|flyttet|endret"
    r"|mangler|ødelagt|jeg)\b",
    re.IGNORECASE,
)
NYNORSK = re.compile(
    r"\b(?:ikkje|frå|noko|nokon|møta|kv(?:ar|a)|gjere|sjølv|endringa(?:r|ne)|kalendra(?:r|ne)|viss|meir|fleire|no|vere|velje"
    r"|hentar|opnar?|opne|namn|lenkje|veke|difor|finst|flytta|endra|manglar|øydelagd|ei[tn]|eg|dei|vert|vart|gje|anten)\b",
    re.IGNORECASE,
)


def texts(value):
    """Every text in a tree of words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif isinstance(value, Struct):
        for one in fields(value):
            yield from texts(getattr(value, one.name))


def all_texts(form):
    codes = [code for code in ALL_CODES if code.code.startswith(("calendar-", "mail-"))]
    return tuple(texts((calendar_words(form), guide_words(form), tuple(code.wording(form) for code in codes))))


@pytest.mark.parametrize(("form", "foreign"), [(WrittenForm.NB, NYNORSK), (WrittenForm.NN, BOKMAL)])
def test_no_word_of_the_other_written_form(form, foreign):
    said = re.sub("«[^»]*»", "", " ".join(all_texts(form)))  # what stands on a button is quoted in the language it has
    assert foreign.findall(said.replace("endringer.txt", "")) == []


def test_both_fill_in_the_same_facts():
    braces = [[sorted(re.findall(r"\{(\w+)[:}]", text)) for text in all_texts(form)] for form in WrittenForm]
    assert braces[0] == braces[1]


@pytest.mark.parametrize("form", WrittenForm)
def test_quotes_are_norwegian(form):
    assert not [text for text in all_texts(form) if '"' in text or "“" in text]
