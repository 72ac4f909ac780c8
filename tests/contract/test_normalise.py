"""Cell text is made comparable and printable without losing anything that a person can see."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import clean, folded, one_line, unescaped


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("_x0041_", "_x0041_"),
        ("x_xy", "x_xy"),
        ("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("a\x00b\x07c\x7fd\x9fe\ufffef", "abcdef"),
        ("\ud83d", ""),
        ("A\u030a", "Å"),
        ("😀 مرحبا", "😀 مرحبا"),
        ("a\u202eb\u200fc", "abc"),
    ],
)
def test_what_prints(typed: str, printed: str) -> None:
    assert clean(typed) == printed


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("a_x000D_b", "a\nb"),
        ("a_x000D_\nb", "a\nb"),
        ("_x0041_", "A"),
        ("_x005F_x0041_", "_x0041_"),
        ("_x005F_x005F_x005F_x0041_", "_x005F_x0041_"),
        ("_xD83D_", ""),
        ("_xD83D__xDE00_", "😀"),
        ("_x0007_x", "x"),
        ("x_xy", "x_xy"),
    ],
)
def test_the_escapes_of_a_file_are_taken_out_once(written: str, typed: str) -> None:
    assert unescaped(written) == typed


@pytest.mark.parametrize(
    "same",
    [
        (
            "Ansvar",
            " ansvar ",
            "ANSVAR:",
            "Ansvar*",
            "Ansvar *",
            "Ans\u00advar",
            "Ansvar\u200b",
            "\ufeffAnsvar",
            "Ansvar\n(hvem gjør det)",
            "Ansvar : ",
        ),
        ("Måltall", "Ma\u030altall", "MÅLTALL", "måltall\u00a0"),
        ("Nytt/videreført", "nytt/videreført"),
        ("Periode fra", "Periode\u00a0fra", "Periode  fra", "Periode\u202ffra"),
    ],
)
def test_names_that_are_the_same(same: tuple[str, ...]) -> None:
    assert len({folded(name) for name in same}) == 1


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once or "_x" in once
    assert folded(folded(text)) == folded(text) or "_x" in once
    assert "\n" not in one_line(text)
    once.encode("utf-8")


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(categories=("L", "M", "N", "P", "S")), max_size=80))
def test_nothing_visible_is_lost(text: str) -> None:
    if "_x" not in text:
        assert clean(text) == unicodedata.normalize("NFC", text)


KNOWN = (
    "Ansvar",
    "Beskrivelse",
    "Frist",
    "Innsatsområde",
    "Mål",
    "Målgruppe",
    "Nr.",
    "Tiltak",
    "Oppstart",
    "Status",
    "Statusdato",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ansavr", "Ansvar"),
        ("Beskrivlese", "Beskrivelse"),
        ("Besrkivelse", "Beskrivelse"),
        ("innsatsomraade", "Innsatsområde"),
        ("Tilltak", "Tiltak"),
        ("Tiltk", "Tiltak"),
        ("Fris", "Frist"),
        ("målgrupe:", "Målgruppe"),
        ("STATUSDAT0", "Statusdato"),
    ],
)
def test_a_slip_is_recognised(typed: str, meant: str) -> None:
    assert nearest(typed, KNOWN) == meant


@pytest.mark.parametrize("typed", ["", "x", "Kommentar", "Budsjett", "Måned", "Nei", "Tilsyn", "?"])
def test_what_is_no_slip_is_not_guessed(typed: str) -> None:
    assert nearest(typed, KNOWN) is None


def test_equally_near_names_of_one_thing_are_no_rivals() -> None:
    assert nearest("Måltax", ("Måltal", "Måltav"), meaning=lambda _: "target") == "Måltal"


def test_two_equally_near_names_are_not_guessed_between() -> None:
    assert nearest("Tiltax", ("Tiltak", "Tiltaz")) is None


@settings(max_examples=200)
@given(st.sampled_from([name for name in KNOWN if len(name) > 5]), st.data())
def test_any_one_slip_in_a_long_name(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 2))
    slips = (name[:at] + name[at + 1 :], f"{name[:at]}q{name[at:]}", f"{name[:at]}{name[at + 1]}{name[at]}{name[at + 2 :]}")
    assert nearest(data.draw(st.sampled_from(slips)), KNOWN) == name
