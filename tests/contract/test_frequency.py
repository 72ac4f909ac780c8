"""How often people meet is read from whatever plans write: 58 wordings of real plans, and what the language allows besides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.frequency import Frequency, Period, Season, read_frequency

# wording | least-most a year («4-» has no upper end, «-» cannot be counted). Verbatim, slips kept, from plans, agreements and
# municipal pages.
REAL = """
3 ganger i året | 3-3
Månedlig | 12-12
Ukentlig | -
Årlig i september | 1-1
Årlig | 1-1
hvert tredje år | 0-1
etter avtale | -
fredager og lørdager i utvalgte perioder | -
månedlige nettverksmøter | 12-12
Ukentlige møter med politi | -
5 møter i året, etter SLT-samlinger | 5-5
Ca en gang i måneden | 12-12
4 ganger i året | 4-4
møter hver 2. måned | 6-6
4 møte i året | 4-4
minimum møtes to ganger i året – høst og vår | 2-
på det årlige høstmøtet | 1-1
På vårmøtet | 1-1
to møter i halvåret | 4-4
tre møter i vårhalvåret og to møter i hausthalvåret | 5-5
fire gonger i året, eller ved behov | 4-
6- 8 ganger i året | 6-8
fire gongar i året | 4-4
minimum tre politirådsmøter hvert år | 3-
Ved behov kan politirådet ha flere møter | -
tre ganger årlig eller oftere hvis behov | 3-
minimum 4 ganger i året | 4-
fire møter i året, eller hyppigere ved behov | 4-
Hvert år avholdes en konferanse der handlingsplanen rulleres | 1-1
rulleres årlig | 1-1
fire ganger per år | 4-4
fire møter i året | 4-4
Etter behov | -
1 – 2 ganger pr. år | 1-2
2 gang pr. år | 2-2
2 ganger pr. mnd | 24-24
Ca 2 gange ri året | 2-2
2-4 gagner i året | 2-4
Fast 2 ganger i året , ellers etter behov | 2-
jevnlig og etter behov | -
varierer med størrelsen på enheten. Årsplan. | -
4 faste møte kvart år | 4-4
Er det torsdag, så er det møte | -
møtes jevnlig gjennom året | -
minimum fire ganger i året | 4-
3 faste møter per år | 3-3
minst to ganger per år, eller oftere ved behov | 2-
minst 2 ganger per år, eller oftere ved behov | 2-
bør ha minst 2 årlige møter | 2-
skal ha 4 møter i året | 4-4
skal ha fire møter i året | 4-4
minst ett av møtene hvert år | 1-
en gang hver måned | 12-12
annenhver uke | -
8 ganger i året | 8-8
1 gang i måneden | 12-12
en gang i året | 1-1
Torsdager kl. 18.00 (med unntak av siste møtet før sommeren, 22. juni og 14. desember, som starter kl. 09.00) | -
"""
POSSIBLE = """
kvartalsvis | 4-4
Kvartalsvise møter | 4-4
annenhver måned | 6-6
annankvar månad | 6-6
2. tirsdag i måneden | 12-12
siste torsdag i hver måned | 12-12
første mandag i måneden, ikke i juli | 11-11
ein gong i månaden | 12-12
kvar månad bortsett frå juli og desember | 10-10
hver måned unntatt juli | 11-11
månedlig, september–mai | 9-9
to timer hver måned | 12-12
to gonger kvart halvår | 4-4
ein til to gonger i halvåret | 2-4
1–2 ganger per semester | 2-4
maks 3 møter per semester | 0-6
halvårleg | 2-2
minst kvart halvår | 2-
minst én gang hvert kvartal | 4-
seks–åtte ganger årlig | 6-8
4–6 ganger pr. år | 4-6
mellom 4 og 6 møter i året | 4-6
fire/fem møter i året | 4-5
4 eller 5 ganger i året | 4-5
4x i året | 4-4
4/år | 4-4
opptil seks ganger i året | 0-6
inntil fire møte i året | 0-4
ikke sjeldnere enn to ganger i året | 2-
ikkje sjeldnare enn to gonger i året | 2-
ca. 10 ganger i året, eller oftere ved behov | 10-
10 møter i løpet av skoleåret | 10-10
et par ganger i året | 2-2
hvert annet år | 0-1
annakvart år | 0-1
februar, mai, september og november | 4-4
3 ganger i året (februar, juni, november) | 3-3
høst og vår | 2-2
to gongar kvar haust | 2-2
eit møte kvar vår og eit kvar haust | 2-2
en gang på våren og en gang på høsten | 2-2
to ganger i året, vår og høst | 2-2
minimum to møter mellom politi og kommune i året | 2-
flere ganger i året | -
noen få ganger i året | -
nokre gonger i året | -
jamleg | -
løpende | -
når situasjonen tilsier det | -
daglig | -
kvar veke | -
hver mandag og onsdag kl. 09.00–10.30 | -
hver 14. dag | -
I 2026: to møter, begge om ungdom 12–18 år | -
"""


def cases(table: str) -> list[tuple[str, str]]:
    """The rows of a table of wordings."""
    return [
        (wording.strip(), count.strip()) for wording, _, count in (line.rpartition("|") for line in table.strip().splitlines())
    ]


def counted(found: Frequency) -> str:
    """Least and most times a year, as the tables say them."""
    a_year = found.per_year()
    return "-" if a_year is None else f"{a_year[0]}-{'' if a_year[1] is None else a_year[1]}"


def test_the_table_of_real_wordings_is_whole() -> None:
    assert len(cases(REAL)) == 58


@pytest.mark.parametrize(("wording", "count"), [*cases(REAL), *cases(POSSIBLE)])
def test_times_a_year(wording: str, count: str) -> None:
    assert counted(read_frequency(wording)) == count


@pytest.mark.parametrize(("wording", "count"), cases(REAL))
def test_how_it_is_typed_does_not_matter(wording: str, count: str) -> None:
    assert counted(read_frequency(f"  {wording.upper().replace(' ', chr(0xA0))}. ")) == count


@pytest.mark.parametrize(
    ("wording", "least", "period", "every"),
    [
        ("ukentlig", 1, Period.WEEK, 1),
        ("kvar veke", 1, Period.WEEK, 1),
        ("2 ganger i uka", 2, Period.WEEK, 1),
        ("annenhver uke", 1, Period.WEEK, 2),
        ("annakvar veke", 1, Period.WEEK, 2),
        ("hver 14. dag", 1, Period.WEEK, 2),
        ("kvar fjortande dag", 1, Period.WEEK, 2),
        ("hver tredje uke", 1, Period.WEEK, 3),
        ("annenhver torsdag", 1, Period.WEEK, 2),
        ("torsdag i partallsuker", 1, Period.WEEK, 2),
        ("Torsdager kl. 9", 1, Period.WEEK, 1),
        ("hver mandag og onsdag", 2, Period.WEEK, 1),
        ("daglig", 1, Period.DAY, 1),
        ("hver 10. dag", 1, Period.DAY, 10),
        ("to ganger hver tredje måned", 2, Period.MONTH, 3),
        ("hver sjette uke", 1, Period.WEEK, 6),
        ("hvert tredje år", 1, Period.YEAR, 3),
    ],
)
def test_rhythms(wording: str, least: int, period: Period, every: int) -> None:
    found = read_frequency(wording)
    assert (found.least, found.period, found.every) == (least, period, every)


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("Årlig i september", Frequency(1, 1, Period.YEAR, months=(9,))),
        ("5 møter i året, etter SLT-samlinger", Frequency(5, 5, Period.YEAR, after="slt-samlinger")),
        ("Ca 2 gange ri året", Frequency(2, 2, Period.YEAR, about=True)),
        ("minst to ganger per år, eller oftere ved behov", Frequency(2, None, Period.YEAR, when_needed=True)),
        ("På vårmøtet", Frequency(1, 1, Period.YEAR, seasons=(Season.SPRING,))),
        ("2. tirsdag i måneden", Frequency(1, 1, Period.MONTH, weekdays=(1,))),
        ("fredager og lørdager i utvalgte perioder", Frequency(weekdays=(4, 5))),
        ("etter behov", Frequency(when_needed=True)),
        ("januar til mars", Frequency(3, 3, Period.YEAR, months=(1, 2, 3))),
        ("november–februar", Frequency(4, 4, Period.YEAR, months=(1, 2, 11, 12))),
        ("", Frequency()),
    ],
)
def test_anchors_and_reservations(wording: str, expected: Frequency) -> None:
    assert read_frequency(wording) == expected


NUMBERS = ("én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")
NOUNS = ("ganger", "gonger", "gongar", "møter", "møte", "faste møter", "felles møte")
PERIODS = {
    "i året": 1,
    "per år": 1,
    "pr. år": 1,
    "årlig": 1,
    "kvart år": 1,
    "i halvåret": 2,
    "hvert kvartal": 4,
    "i måneden": 12,
    "pr. mnd": 12,
}
LIMITS = {"": (1, 1), "minst ": (1, None), "minimum ": (1, None), "opptil ": (0, 1), "ca. ": (1, 1)}


@settings(max_examples=200)
@given(
    st.integers(1, 12),
    st.booleans(),
    st.sampled_from(NOUNS),
    st.sampled_from(list(PERIODS)),
    st.sampled_from(list(LIMITS)),
    st.booleans(),
)
def test_any_number_over_any_period(count: int, as_word: bool, noun: str, over: str, limit: str, needed: bool) -> None:
    number = NUMBERS[count - 1] if as_word else str(count)
    found = read_frequency(f"{limit}{number} {noun} {over}{', eller ved behov' if needed else ''}")
    least, most = LIMITS[limit]
    a_year = count * PERIODS[over]
    assert found.per_year() == (least * a_year, None if most is None or needed else a_year)


@settings(max_examples=200)
@given(
    st.one_of(
        st.text(max_size=80), st.lists(st.sampled_from([*NUMBERS, *PERIODS, "hver", "2.", "–", "uke", "vår"])).map(" ".join)
    )
)
def test_no_text_makes_it_stumble(text: str) -> None:
    found = read_frequency(text)
    assert found.is_counted == (found.least is not None)
    a_year = found.per_year()
    assert a_year is None or a_year[1] is None or a_year[0] <= a_year[1]
