"""Identity numbers are found however they are written, masked wherever they are quoted, and not seen where there are none."""

import sys
from collections.abc import Callable
from datetime import date
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.no import fodselsnummer

from sltdocs.contract.identity.identity_numbers import find, in_address, masked, without_numbers
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
    "comma": lambda number: f"{number[:6]},{number[6:]}",
    "comma and blank": lambda number: f"{number[:6]}, {number[6:]}",
    "semicolon": lambda number: f"{number[:6]}; {number[6:]}",
    "underscore": lambda number: f"{number[:6]}_{number[6:]}",
    "plus": lambda number: f"{number[:6]}+{number[6:]}",
    "bar": lambda number: f"{number[:6]} | {number[6:]}",
    "four blanks": lambda number: f"{number[:6]}    {number[6:]}",
    "two line breaks": lambda number: f"{number[:6]}\r\n\r\n{number[6:]}",
    "hyphened ending": lambda number: f"{number[:6]}-{number[6:9]}-{number[9:]}",
    "boxes": " ".join,
    "boxes with lines": "|".join,
    "boxes in two": lambda number: f"{' '.join(number[:6])} - {' '.join(number[6:])}",
    "thousands": lambda number: f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}",
    "thousands from the left": lambda number: f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}",
    "pairs": lambda number: f"{number[:2]} {number[2:4]} {number[4:6]} {number[6:8]} {number[8:]}",
    "encoded blank": lambda number: f"{number[:6]}%20{number[6:]}",
    "encoded twice": lambda number: f"{number[:6]}%2520{number[6:]}",
    "encoded digits": lambda number: "".join(f"%3{digit}" for digit in number),
    "Arabic": lambda number: number.translate({ord("0") + digit: 0x0660 + digit for digit in range(10)}),
    "mathematical": lambda number: number.translate({ord("0") + digit: 0x1D7CE + digit for digit in range(10)}),
    "circled": lambda number: number.translate({ord("0"): "⓪", **{ord("0") + digit: 0x245F + digit for digit in range(1, 10)}}),
    "keycaps": "\ufe0f\u20e3".join,
    "invisible times": "\u2062".join,
    "direction marks": "\u200e".join,
    "variation selectors": "\ufe0e".join,
    "escapes of Excel": lambda number: f"{number[:6]}_x000D_{number[6:]}",
    "personnr.": lambda number: f"{number[:6]}, personnr. {number[6:]}",
    "med personnummer": lambda number: f"{number[:2]}.{number[2:4]}.1985 med personnummer {number[6:]}",
    "two lines": lambda number: f"{number[:2]}.{number[2:4]}.1985\nPersonnummer: {number[6:]}",
    "its last five": lambda number: f"{number[:6]} og personnummeret er {number[6:]}",
}
ONE_WAY = {
    "a month in words": f"12. november 1985 {ORDINARY[6:]}",
    "a short month": f"12. nov. 85 {ORDINARY[6:]}",
    "a month in words, and a word": f"født 12. november 1985, personnr. {ORDINARY[6:]}",
    "a date of the computer": f"1985-11-12 {ORDINARY[6:]}",
    "a date of the computer, and a word": f"f. 1985-11-12, fnr. {ORDINARY[6:]}",
    "a date without signs": f"12111985 {ORDINARY[6:]}",
    "a day without zero": f"3.4.85 {identity_number('030485')[6:]}",
    "raised digits": ORDINARY.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
    "with a footnote": f"{ORDINARY}¹",
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


@pytest.mark.parametrize("text", ONE_WAY.values(), ids=ONE_WAY)
def test_dates_in_other_forms_are_found(text: str) -> None:
    (found,) = find(f"Elev {text} på 8. trinn")
    assert found.instead in ("121185*****", "030485*****")
    assert masked(f"«{text}»").rstrip("¹»").endswith("*****")


@pytest.mark.parametrize("text", ["personnummer {}", "Personnr.: {}", "pnr {}", "personnummeret hans er {}"])
def test_the_five_digits_alone_count_after_a_word_that_says_what_they_are(text: str) -> None:
    (found,) = find(text.format("12345"))
    assert (found.start, found.instead) == (text.index("{"), "*****")
    assert find(text.format("123456")) == find("postnummer 12345") == ()


@pytest.mark.parametrize(
    "text", ["Fødselsnummer (11 siffer): {}", "personnummeret hans er {}", "fødselsnummeret til eleven er {}", "Født {}"]
)
def test_a_mistyped_number_counts_some_words_after_its_word_too(text: str) -> None:
    assert find(text.format(mistyped(ORDINARY)))


@pytest.mark.parametrize(
    ("link", "carries"),
    [
        ("https://x.example/?fnr={born}%20{last}", True),
        ("https://x.example/?fnr={born}%2520{last}&a=1", True),
        ("https://x.example/e/{born}-{last}", True),
        ("https://x.example/e/{born}-{last}/mappe", True),
        ("https://x.example/e/{born}{last}.pdf", True),
        ("https://x.example/?q={born}+{last}#x", True),
        ("https://x.example/19%3ameeting_{born}-{last}", False),
        ("https://x.example/a{born}-{last}b", False),
        ("https://x.example/2024/05/13/{last}/", False),
        ("https://x.example/sak/2026/1234567", False),
    ],
)
def test_addresses_carry_a_number_only_where_it_is_a_part_of_its_own(link: str, carries: bool) -> None:
    number = TENOR
    assert in_address(link.format(born=number[:6], last=number[6:])) is carries


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
        "kr 12 118 570 047",
        "Teams: møte-ID 121 185 700 47",
        "ISBN 978-82-1211-857-0",
        "1 2 1 1 8 5 7 0 0 4 7 1 2 3",
        "7, 8, 6, 9, 5, 4, 7, 8, 6, 9, 5",
        "58.969975, 5.733107",
        "12.11.1985 og sak 70047",
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


@settings(max_examples=300)
@given(st.text(alphabet="0123456789 ,;|_%2\n\u2062²①fødtpersonnr.mai", max_size=80))
def test_odd_text_keeps_all_that_is_no_number(text: str) -> None:
    numbers = find(text)
    ends = [0, *(one.end for one in numbers)]
    starts = [*(one.start for one in numbers), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    kept = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert without_numbers(text) == "".join(chain.from_iterable(zip(kept, [*(one.instead for one in numbers), ""], strict=True)))
    assert find(masked(text)) == ()


@pytest.mark.parametrize(
    "piece", ["121185 ", "1 ", "12.11.85 ", "121185 personnr. ", "121185%20", "1\u2062", " " * 7, "personnr. "]
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Counted in steps of the interpreter, which are the same on every machine."""
    short, long = (_steps(piece * (length // len(piece))) for length in (2_000, 16_000))
    assert long < 12 * short


def _steps(text: str) -> int:
    counted = 0

    def count(_frame: object, _event: str, _argument: object) -> object:
        nonlocal counted
        counted += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        masked(text)
    finally:
        sys.settrace(before)
    return counted


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_text_without_digits_is_left_alone(text: str) -> None:
    plain = "".join(sign for sign in text if not sign.isdigit())
    assert masked(plain) == plain
