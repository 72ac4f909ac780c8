"""Texts that tell of one person are noticed; what plans are full of is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.privacy.people.personal_details import Sign, signs


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
        "En 14-åring fra Nes følges opp",
        "ein 15-åring på Nes skule",
        "Samme 14-åring som i fjor",
        "14-åringen får hjelp",
        "ein gut på Nes skule",
        "ei jente frå Vik",
        "en ung gutt ved Nes skole",
        "Gutten som ble flyttet",
        "Jenta har fått kontakt",
        "Ali (15)",
        "Ola, 14 år",
        "Ola fra 8B",
        "Maja i klasse 9 C",
        "Mia født 2011",
        "familien Hansen",
        "Møte med familien Berg-Li",
        "f. 2010",
        "gutt, f. 2011",
        "født i mars 2010",
        "TikTok @ola_nes",
        "Instagram: @mia.berg",
        "bor i Bakkeveien 3",
        "bur i Kyrkjevegen 4",
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
        "Samtalegruppe for to av de tre jentene",
        "to av guttene",
        "to søsken",
        "Tre sysken er flytta",
        "de to guttene",
        "dei to jentene",
        "begge guttene fikk hjelp",
        "begge ble anmeldt",
        "begge vart sikta",
        "De to ble anmeldt",
        "den eneste gutten",
        "den einaste jenta",
        "Den eneste som ble siktet",
        "Tre av fem gutter er siktet",
        "2 lovbrytere under 15 år",
        "2 familier med barnevernstiltak",
        "Tre personer fra 9. trinn",
        "3 anmeldelser",
        "to 14-åringer",
        "tre ungdommar",
        "4 gutar",
        "Eitt barn",
        "tre unge fra Nes",
    ],
)
def test_small_numbers_of_children(text: str) -> None:
    assert list(signs(text)) == [Sign.FEW]


@pytest.mark.parametrize(
    ("text", "limit", "few"),
    [
        ("7 gutter", 10, True),
        ("7 gutter", 5, False),
        ("Sju gutar frå Nes", 10, True),
        ("ni elever", 10, True),
        ("ti elever", 10, False),
        ("tolv ungdommer", 15, True),
        ("3 elever", 3, False),
        ("to elever", 3, True),
        ("begge guttene", 3, True),
    ],
)
def test_the_limit_of_the_plan_says_how_many_are_few(text: str, limit: int, few: bool) -> None:
    assert list(signs(text, limit)) == ([Sign.FEW] if few else [])


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
        "Fire ungdommer sitter i ungdomsrådet",
        "To elever fra hver skole møter i rådet",
        "to elevar frå kvar skule",
        "Ett barn av ti",
        "3 elever per klasse",
        "Tre elever i elevrådet",
        "inntil 3 elever om gangen",
        "Mål 1 Barn og unge skal være trygge",
        "Tiltak 3 barn og unge",
        "Innsatsområde 2 Ungdom og rus",
        "begge kommunene",
        "begge skolene og barnehagene",
        "De to kommunene samarbeider",
        "den eneste kommunen som",
        "Tiltak (12)",
        "Ungdata (15)",
        "Elever i 8B",
        "Foreldre i 8 B og 9 B",
        "en ungdom fra kommunen",
        "en elev i klassen",
        "Familiens hus",
        "familien er viktig",
        "Familievernkontoret",
        "tre timer i uka",
        "Barn født i 2010 kalles inn",
        "Politiets 15-åringssamtaler",
        "15-åringer i Fjordvik",
        "TikTok @fjordvik_kommune",
        "",
    ],
)
def test_what_plans_are_full_of_goes_unnoticed(text: str) -> None:
    assert list(signs(text)) == []


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_no_text_makes_it_stumble(text: str) -> None:
    assert set(signs(text)) <= set(Sign)
