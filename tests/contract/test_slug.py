"""Names as file names and identifiers: safe everywhere, and told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.slug import free_slug, slug, slugs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Styringsgruppa", "styringsgruppa"),
        ("Møte på Ås, æresgjest", "mote-pa-as-aeresgjest"),
        ("A\u030ase", "ase"),  # å typed as a and a ring
        ("Østre Áhkká / Politiråd", "ostre-ahkka-politirad"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Temp\\x", "c-temp-x"),
        ("CON", "con-x"),
        ("com1", "com1-x"),
        ("lpt9.txt", "lpt9-txt"),
        ("🎉", "uten-navn"),
        ("", "uten-navn"),
        ("--a--", "a"),
        ("x" * 80, "x" * 60),
    ],
)
def test_a_name_becomes_a_plain_short_slug(text, expected):
    assert slug(text) == expected


@given(st.text())
def test_no_name_leaves_the_safe_letters_or_grows_too_long(text):
    made = slug(text)
    assert 0 < len(made) <= 60
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not made.startswith("-")


def test_names_that_look_alike_are_told_apart_in_order():
    assert slugs(["Å", "A", "a!", "B"]) == {"Å": "a", "A": "a-2", "a!": "a-3", "B": "b"}


def test_a_taken_slug_is_never_given_again():
    assert slugs(["alle"], taken=["alle", "alle-2"]) == {"alle": "alle-3"}


def test_a_long_slug_stays_within_its_limit_when_it_is_told_apart():
    long = "x" * 60
    assert free_slug(long, {long}) == "x" * 58 + "-2"
