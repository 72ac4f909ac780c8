"""Texts that tell of one person are noticed; what plans are full of is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.privacy.personal_details import Sign, signs


@pytest.mark.parametrize(
    "text",
    [
        "Ring 901 23 456",
        "mobil 90123456",
        "+47 901 23 456",
        "+4790123456",
        "0047 412 34 567",
        "412\u00a034\u00a0567",
        "41 23 45 67",
        "tlf. 51 33 63 00",
        "51 33 63 00 (sentralbordet)",
        "telefon: 51336300",
        "Tlf 5133 6300",
    ],
)
def test_phone_numbers(text: str) -> None:
    assert list(signs(text)) == [Sign.PHONE]


@pytest.mark.parametrize("text", ["ola.nordmann@skole.example", "Skriv til slt@fjordvik.example.", "<kari@x.no>"])
def test_addresses(text: str) -> None:
    assert list(signs(text)) == [Sign.EMAIL]


@pytest.mark.parametrize(
    "text", ["f. 03.04.2011", "født 3.4.11", "fødd 3. april 2011", "Født den 03.04.2011", "fødselsdato: 03.04.2011"]
)
def test_birthdays(text: str) -> None:
    assert list(signs(text)) == [Sign.BIRTHDAY]


@pytest.mark.parametrize(
    "text",
    [
        "gutt på 14 år",
        "Jente 13 år ble tatt",
        "guten på 15 år",
        "en 14 år gammel historie om gutten (14 år)",
        "14-årig gutt",
        "Eleven i 8B følges opp",
        "eleven på 9. A",
        "Ola Nordmann (14)",
        "Kari Hansen, 15 år",
        "Kari (15 år)",
        "Per-Arne Olsen (9 år)",
        "O.N. (14 år)",
        "Ola Nordmann ble siktet",
        "Kari Hansen vart meld",
        "Storgata 12 bor gutten",
        "snap: ola.nord07",
        "Insta: @kari_2011",
        "DUF-nummer 201112345678",
    ],
)
def test_words_about_one_child(text: str) -> None:
    assert list(signs(text)) == [Sign.CHILD]


@pytest.mark.parametrize(
    "text",
    [
        "2 gutter på Nes skole har hatt samtale",
        "Én ungdom fullførte avtalen",
        "Samtale med 3 unge jenter",
        "tre elevar har slutta",
        "Fire mindreårige ble meldt",
        "Gjaldt to barn i 4. klasse",
    ],
)
def test_small_numbers_of_children(text: str) -> None:
    assert list(signs(text)) == [Sign.FEW]


@pytest.mark.parametrize(
    "text",
    [
        "5 gutter og 12 jenter",
        "Én av fire elever trives ikke",
        "en ungdom som trenger hjelp",
        "to ungdomsskoler og tre barnehager",
        "2–4 elever fra hvert trinn",
        "12 barn møtte",
        "1 204 elever svarte",
        "Barne- og ungdomsrådet har to elevråd",
        "klasse 3.4 elever",
        "tre foreldre, to lærere og fire elevråd",
        "ungdom 12–18 år",
        "ungdom 12-18 år og foreldrene deres",
        "Ungdom (16 år)",
        "Ungdommens kommunestyre (14 år)",
        "gutter og jenter 13–16 år",
        "jente 14 år og eldre",
        "8.–10. trinn",
        "elever på 8. trinn",
        "elevar i 8. klasse",
        "alle på 10. trinn",
        "politiet 02800",
        "ring 112 eller 116 111",
        "sak 2026/12345678",
        "saksnr. 26/00412",
        "Arkivsak 26/00412, journalpost 45678901",
        "K-sak 12/26, 19.02.2026",
        "Rådhusgata 12, 4300 Sandnes",
        "postmottak@fjordvik.example",
        "post@fjordvik.example",
        "org.nr. 964 965 137",
        "kr 40 000 000",
        "45 000 000 kr",
        "250 000 kroner i 2026 og 300 000 i 2027",
        "uke 8–10, kl. 09.00–11.30",
        "Bufdir (2024), Ungdata 2025 (n = 640)",
        "Trygg Trafikk (8)",
        "Instagram: @slt_fjordvik",
        "Barnevernet og politiet samarbeider",
        "https://www.fjordvik.example/slt/90123456",
        "1 234 567 innbyggere",
        "",
    ],
)
def test_what_plans_are_full_of_goes_unnoticed(text: str) -> None:
    assert list(signs(text)) == []


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_no_text_makes_it_stumble(text: str) -> None:
    assert set(signs(text)) <= set(Sign)
