"""Identity numbers are found however they are written, masked wherever they are quoted, and not seen where there are none."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.no import fodselsnummer

from sltdocs.contract.identity_numbers import find, masked
from tests.contract.numbers import identity_number, mistyped

ORDINARY = identity_number("121185")
D_NUMBER = identity_number("521185")
H_NUMBER = identity_number("125185")
TENOR = identity_number("129185")
NAV = identity_number("127685")
TENOR_D = identity_number("529185")
KINDS = {"ordinary": ORDINARY, "D": D_NUMBER, "H": H_NUMBER, "Tenor": TENOR, "NAV": NAV, "Tenor D": TENOR_D}

WAYS: dict[str, Callable[[str], str]] = {
    "plain": lambda number: number,
    "blank": lambda number: f"{number[:6]} {number[6:]}",
    "no-break blank": lambda number: f"{number[:6]}\u00a0{number[6:]}",
    "hyphen": lambda number: f"{number[:6]}-{number[6:]}",
    "dash": lambda number: f"{number[:6]}–{number[6:]}",
    "spaced hyphen": lambda number: f"{number[:6]} - {number[6:]}",
    "full stop": lambda number: f"{number[:6]}.{number[6:]}",
    "line break": lambda number: f"{number[:6]}\n{number[6:]}",
    "dotted date": lambda number: f"{number[:2]}.{number[2:4]}.{number[4:6]} {number[6:]}",
    "dotted date, blanks": lambda number: f"{number[:2]}. {number[2:4]}. {number[4:6]} {number[6:]}",
    "slashed date": lambda number: f"{number[:2]}/{number[2:4]}/{number[4:6]}-{number[6:]}",
    "date with century": lambda number: f"{number[:2]}.{number[2:4]}.19{number[4:6]} {number[6:]}",
    "in threes": lambda number: f"{number[:6]} {number[6:9]} {number[9:]}",
    "full-width": lambda number: number.translate({ord("0") + digit: ord("０") + digit for digit in range(10)}),
    "zero-width": "\u200b".join,
    "soft hyphen": lambda number: f"{number[:6]}\u00ad{number[6:]}",
}
AROUND = ("{}", "Ola, {}.", "({})", "fnr{}", "nr. 4: {}", "2. {}, se vedlegg", "sak 12/26 {}", "plan_{}_v2.xlsx", "Å\u200b {}")


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("number", KINDS.values(), ids=KINDS)
def test_every_kind_is_found_in_every_way_of_writing(number: str, way: Callable[[str], str], around: str) -> None:
    before, _, after = around.partition("{}")
    text = f"{before}{way(number)}{after}"
    (found,) = find(text)
    assert (text[: found.start], text[found.end :]) == (before, after)
    assert found.instead == f"{number[:6]}*****"


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("number", [*KINDS.values(), mistyped(ORDINARY)])
def test_the_last_five_digits_are_never_repeated(number: str, way: Callable[[str], str]) -> None:
    text = masked(f"«{way(number)}» er ikke en dato")
    assert text == f"«{number[:6]}*****» er ikke en dato"


def test_several_numbers_are_all_found_and_masked() -> None:
    text = f"{ORDINARY}; {D_NUMBER}\n{TENOR}"
    assert [text[one.start : one.end] for one in find(text)] == [ORDINARY, D_NUMBER, TENOR]
    assert masked(text) == "121185*****; 521185*****\n129185*****"


def test_a_number_cell_has_lost_the_leading_zero() -> None:
    number = identity_number("011185")
    assert find(number[1:])
    assert masked(number[1:]) == "011185*****"
    assert find(f"tlf {number[1:]}") == ()


@pytest.mark.parametrize(
    "word", ["fnr", "F.nr.", "fødselsnummer:", "Fødselsnr. er", "født", "personnummer", "D-nummer", "d-nr.", "pnr"]
)
def test_a_mistyped_number_counts_next_to_a_word_that_says_what_it_is(word: str) -> None:
    assert find(f"{word} {mistyped(ORDINARY)}")
    assert find(f"Sak {mistyped(ORDINARY)}") == ()


@pytest.mark.parametrize("text", ["konto {}", "Kontonummer: {}", "kontonr. er {}", "KID {}"])
def test_a_bank_account_is_no_identity_number(text: str) -> None:
    assert find(text.format(ORDINARY)) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"1{ORDINARY}",
        f"{ORDINARY}1",
        f"{ORDINARY[:4]}.{ORDINARY[4:6]}.{ORDINARY[6:]}",
        f"{ORDINARY[:4]} {ORDINARY[4:6]} {ORDINARY[6:]}",
        f"0,{ORDINARY}",
        mistyped(ORDINARY),
        "tlf. 51 33 63 00",
        "02800",
        "19.02.2026 kl. 09.00–11.30",
        "sak 2026/12345",
        "org.nr. 964 965 137",
        "",
    ],
)
def test_other_numbers_are_not_seen(text: str) -> None:
    assert find(text) == ()


@settings(max_examples=200)
@given(st.dates(date(1901, 1, 1), date(1939, 12, 31)), st.integers(0, 480))
def test_an_independent_program_agrees_on_check_digits(born: date, individual: int) -> None:
    number = identity_number(f"{born:%d%m%y}", individual)
    assert fodselsnummer.is_valid(number)
    assert not fodselsnummer.is_valid(mistyped(number))
    assert find(number)
    assert not find(mistyped(number))


@settings(max_examples=200)
@given(st.text(alphabet="0123456789 .-\n\u200bfnr０", max_size=60))
def test_no_text_makes_it_stumble(text: str) -> None:
    for one in find(text):
        assert 0 <= one.start < one.end <= len(text)
        assert masked(text) != text
    assert find(masked(text)) == ()
    assert masked(masked(text)) == masked(text)


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_text_without_digits_is_left_alone(text: str) -> None:
    plain = "".join(sign for sign in text if not sign.isdigit())
    assert masked(plain) == plain
