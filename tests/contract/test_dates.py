"""Dates are read day first, however Norwegians type them; what cannot be a date is refused and quoted."""

from calendar import monthrange
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.schema import Kind
from sltdocs.contract.types import Deadline, Precision, When
from sltdocs.contract.values.value_code import ValueCode
from tests.contract.cells import codes, read, refused

FEBRUARY_19 = date(2026, 2, 19)


@pytest.mark.parametrize(
    "typed",
    [
        "19.02.2026",
        "19.2.2026",
        "19.02.26",
        "19.2.26",
        "19. 2. 2026",
        "19/2-2026",
        "19/2 2026",
        "19/2/2026",
        "19/02-26",
        "19-02-2026",
        "19-2-26",
        "2026-02-19",
        "2026-2-19",
        "2026-02-19T00:00:00",
        "2026-02-19 00:00:00",
        "2026.02.19",
        "19. februar 2026",
        "19 februar 2026",
        "19.februar 2026",
        "19. feb. 2026",
        "19. febr 26",
        "19. Februar, 2026",
        "19. FEBRUAR 2026",
        "torsdag 19. februar 2026",
        "Torsdag 19.2.2026",
        "tors. 19.02.26",
        "to 19.2.26",
        "torsdag den 19. februar 2026",
        "den 19. februar 2026",
        "\u00a019.02.2026\u00a0",
        "19.02.2026.",
        "19\u200b.02.2026",
        "19. februar\n2026",
        "19 . 02 . 2026",
        "19.02.2026 00:00",
        "20260219",
    ],
)
def test_a_date_in_many_spellings(typed: str) -> None:
    assert read(typed, Kind.DATE).value == FEBRUARY_19


@pytest.mark.parametrize("weekday", ["torsdag", "Torsdag", "tors", "tor.", "to"])
def test_a_weekday_that_agrees(weekday: str) -> None:
    found = read(f"{weekday} 19. februar 2026", Kind.DATE)
    assert (found.value, found.problems) == (FEBRUARY_19, ())


@pytest.mark.parametrize(
    ("native", "day"),
    [
        (datetime(2026, 2, 19), FEBRUARY_19),
        (datetime(2026, 2, 19, 9, 30), FEBRUARY_19),
        (date(2026, 2, 19), FEBRUARY_19),
        (46072, FEBRUARY_19),
        (46072.0, FEBRUARY_19),
        (46072.375, FEBRUARY_19),
        ("46072", FEBRUARY_19),
    ],
)
def test_date_cells_and_serial_numbers(native: datetime | float | str, day: date) -> None:
    assert read(native, Kind.DATE).value == day


def test_two_digit_years_are_of_this_century() -> None:
    assert read("1. mars 26", Kind.DATE).value == date(2026, 3, 1)
    assert read("3/9-26", Kind.DATE).value == date(2026, 9, 3)


@pytest.mark.parametrize(
    ("typed", "code", "nearest"),
    [
        ("31.02.2026", "DATE_IMPOSSIBLE", "28.02.2026"),
        ("29.02.2027", "DATE_IMPOSSIBLE", "28.02.2027"),
        ("31. april 2026", "DATE_IMPOSSIBLE", "30.04.2026"),
        ("02/19/2026", "DATE_IMPOSSIBLE", "19.02.2026"),
        ("02.19.2026", "DATE_IMPOSSIBLE", "19.02.2026"),
        ("19.02 2026", "DATE_MISTYPED", "19.02.2026"),
        ("19,02,2026", "DATE_MISTYPED", "19.02.2026"),
        ("19. febuar 2026", "DATE_MISTYPED", "19.02.2026"),
        ("45.13.2026", "DATE_UNREADABLE", None),
        ("00.02.2026", "DATE_UNREADABLE", None),
        ("uke 8", "DATE_UNREADABLE", None),
        ("medio mars", "DATE_UNREADABLE", None),
        ("mars 2026", "DATE_UNREADABLE", None),
        ("########", "DATE_UNREADABLE", None),
        ("19.02", "DATE_WITHOUT_YEAR", None),
        ("19.2.", "DATE_WITHOUT_YEAR", None),
        ("19. februar", "DATE_WITHOUT_YEAR", None),
        ("torsdag 29. februar", "DATE_WITHOUT_YEAR", None),
        ("31.02", "DATE_UNREADABLE", None),
        ("snart", "DATE_UNREADABLE", None),
        ("19.02.2026 eller 20.02.2026", "DATE_UNREADABLE", None),
        ("19.–20.02.2026", "DATE_SEVERAL", None),
        ("19. smarch 2026", "DATE_UNREADABLE", None),
        ("19.02.202", "DATE_UNREADABLE", None),
        ("199.02.2026", "DATE_UNREADABLE", None),
    ],
)
def test_what_is_no_date_is_refused_and_quoted(typed: str, code: str, nearest: str | None) -> None:
    problem = refused(read(typed, Kind.DATE))
    assert (problem["code"], problem["typed"], problem.get("nearest")) == (code, typed, nearest)


@pytest.mark.parametrize("native", [0, 12, 0.375, 99999999, -1, True, time(9), float("inf"), float("nan")])
def test_numbers_that_cannot_be_dates(native: float) -> None:
    assert refused(read(native, Kind.DATE))["code"] == "DATE_UNREADABLE"


@pytest.mark.parametrize("native", [2027, "2027", datetime(1905, 7, 19), date(1905, 7, 19)])
def test_a_year_alone_is_no_date_of_1905(native: object) -> None:
    """Excel makes 19.07.1905 of 2027 in a cell for dates."""
    problem = refused(read(native, Kind.DATE))  # type: ignore[arg-type]
    assert problem == {"code": "DATE_ONLY_YEAR", "typed": "2027", "shown_as": "19.07.1905"}


def test_a_year_alone_is_read_where_a_year_is_enough() -> None:
    whole = When(date(2027, 1, 1), date(2027, 12, 31), Precision.YEAR)
    assert read(datetime(1905, 7, 19), Kind.WHEN).value == whole
    assert read(datetime(1905, 7, 19), Kind.YEAR).value == 2027


def test_a_weekday_that_contradicts_is_refused_with_both() -> None:
    problem = refused(read("fredag 19. februar 2026", Kind.DATE))
    assert problem == {
        "code": "DATE_WEEKDAY_CONTRADICTS",
        "typed": "fredag 19. februar 2026",
        "read": "19.02.2026",
        "weekday": "3",
    }


@pytest.mark.parametrize("typed", ["19.02.1926", "19.02.2126", datetime(1900, 1, 1)])
def test_a_year_far_off_is_warned_of(typed: str | datetime) -> None:
    found = read(typed, Kind.DATE)
    assert isinstance(found.value, date)
    assert codes(found) == [ValueCode.DATE_FAR_OFF]


MONTHS = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember")
WEEKDAYS = (
    ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"],
)
SPELLINGS = (
    "{d}.{m}.{y}",
    "{d:02}.{m:02}.{y}",
    "{d:02}.{m:02}.{s:02}",
    "{d}/{m}-{y}",
    "{d}/{m} {y}",
    "{d}/{m}/{y}",
    "{y}-{m:02}-{d:02}",
    "{d}. {name} {y}",
    "{d}. {name} {s:02}",
    "{weekday} {d}. {name} {y}",
    "{weekday} {d:02}.{m:02}.{y}",
)


@settings(max_examples=200)
@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.sampled_from(SPELLINGS), st.sampled_from(WEEKDAYS), st.booleans())
def test_every_date_survives_every_spelling(day: date, spelling: str, weekdays: list[str], upper: bool) -> None:
    words = {"name": MONTHS[day.month - 1], "weekday": weekdays[day.weekday()]}
    typed = spelling.format(d=day.day, m=day.month, y=day.year, s=day.year % 100, **words)
    found = read(typed.upper() if upper else typed, Kind.DATE)
    assert (found.value, found.problems) == (day, ())


@settings(max_examples=200)
@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.integers(1, 6))
def test_a_wrong_weekday_is_always_refused(day: date, off: int) -> None:
    wrong = WEEKDAYS[0][(day.weekday() + off) % 7]
    assert refused(read(f"{wrong} {day:%d.%m.%Y}", Kind.DATE))["code"] == "DATE_WEEKDAY_CONTRADICTS"


@settings(max_examples=200)
@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_every_serial_number_is_its_day(day: date) -> None:
    assert read((day - date(1899, 12, 30)).days, Kind.DATE).value == day


@settings(max_examples=200)
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet="0123456789./- ", max_size=14),
        st.floats(),
        st.integers(),
        st.datetimes(),
        st.times(),
    )
)
@pytest.mark.parametrize("kind", [Kind.DATE, Kind.WHEN, Kind.DEADLINE, Kind.YEAR, Kind.YEARS])
def test_nothing_makes_it_stumble(kind: Kind, value: str | float | datetime | time) -> None:
    found = read(value, kind)
    assert found.value is not None or found.problems
    assert found.value is None or not any(problem.code.severity == "error" for problem in found.problems)


def month(year: int, number: int) -> When:
    return When(date(year, number, 1), date(year, number, monthrange(year, number)[1]), Precision.MONTH)


SPRING = When(date(2026, 1, 1), date(2026, 6, 30), Precision.SEASON)
AUTUMN = When(date(2026, 7, 1), date(2026, 12, 31), Precision.SEASON)
FIRST_HALF = replace(SPRING, precision=Precision.HALF_YEAR)
SECOND_HALF = replace(AUTUMN, precision=Precision.HALF_YEAR)
YEAR = When(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR)

WHENS: list[tuple[object, When]] = [
    ("19.02.2026", When(FEBRUARY_19, FEBRUARY_19)),
    (datetime(2026, 2, 19), When(FEBRUARY_19, FEBRUARY_19)),
    (46072, When(FEBRUARY_19, FEBRUARY_19)),
    *(
        (typed, month(2026, 3))
        for typed in ("mars 2026", "Mars, 2026", "mars i 2026", "03.2026", "3/2026", "mars 26", "mar. 2026", "2026-03")
    ),
    *(
        (typed, SPRING)
        for typed in (
            "vår 2026",
            "Våren 2026",
            "våren i 2026",
            "vårhalvåret 2026",
            "vårsemesteret 2026",
            "vår 26",
        )
    ),
    *(
        (typed, FIRST_HALF)
        for typed in (
            "1. halvår 2026",
            "1 halvår 2026",
            "første halvår 2026",
            "fyrste halvår 2026",
            "1. halvår i 2026",
            "første halvdel av 2026",
            "fyrste halvdel av 2026",
        )
    ),
    *(
        (typed, AUTUMN)
        for typed in (
            "høst 2026",
            "høsten 2026",
            "haust 2026",
            "hausten 2026",
            "Hausthalvåret 2026",
            "høsthalvåret 2026",
            "høstsemesteret 2026",
        )
    ),
    *((typed, SECOND_HALF) for typed in ("2. halvår 2026", "andre halvår 2026", "annet halvår 2026")),
    *((typed, YEAR) for typed in ("2026", 2026, 2026.0, "året 2026", "i 2026", "hele 2026", "heile 2026")),
]


@pytest.mark.parametrize(("typed", "when"), WHENS, ids=lambda one: str(one)[:30])
def test_a_point_in_time_may_be_a_day_a_month_a_season_a_half_year_or_a_year(typed: str, when: When) -> None:
    found = read(typed, Kind.WHEN).value
    assert isinstance(found, When)
    assert replace(found, typed="") == when
    assert found.typed in ("", typed)  # in other words than ours it is told as it was typed


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("snart", "WHEN_UNREADABLE"),
        ("uke 54 2026", "WHEN_UNREADABLE"),
        ("31.02.2026", "DATE_IMPOSSIBLE"),
        ("########", "WHEN_UNREADABLE"),
        ("13.2026", "WHEN_UNREADABLE"),
    ],
)
def test_a_point_in_time_that_cannot_be_told(typed: str, code: str) -> None:
    assert refused(read(typed, Kind.WHEN))["code"] == code


@pytest.mark.parametrize(("typed", "when"), [pair for pair in WHENS if isinstance(pair[0], str)], ids=lambda one: str(one)[:30])
def test_a_deadline_may_be_any_of_these(typed: str, when: When) -> None:
    found = read(typed, Kind.DEADLINE).value
    assert isinstance(found, Deadline)
    assert found.when is not None
    assert replace(found.when, typed="") == when


@pytest.mark.parametrize(
    "words",
    [
        "løpende",
        "Løpande",
        "kontinuerlig",
        "etter avtale",
        "årlig",
        "4 ganger i året",
        "mai/juni",
        "medio mars",
        "uke 8",
        "når midlene er på plass",
        "31. mai hvert år",
    ],
)
def test_a_deadline_in_words_stays_as_typed(words: str) -> None:
    assert read(words, Kind.DEADLINE).value == Deadline(words)


@pytest.mark.parametrize("typed", ["31.02.2026", "02/19/2026", "########", "fredag 19. februar 2026"])
def test_a_deadline_that_is_meant_as_a_date_but_is_none(typed: str) -> None:
    assert refused(read(typed, Kind.DEADLINE))["typed"] == typed


@pytest.mark.parametrize(
    ("typed", "year"), [(2026, 2026), (2026.0, 2026), ("2026", 2026), ("året 2026", 2026), (datetime(2026, 5, 1), 2026)]
)
def test_years(typed: object, year: int) -> None:
    assert read(typed, Kind.YEAR).value == year  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", [26, "26", 1899, "2o26", "2026/27", "i fjor", True, 2026.5])
def test_what_is_no_year(typed: float | str) -> None:
    assert refused(read(typed, Kind.YEAR))["code"] == "YEAR_UNREADABLE"


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        (2026, (2026,)),
        ("2026; 2027", (2026, 2027)),
        ("2026, 2027 og 2028", (2026, 2027, 2028)),
        ("2026–2028", (2026, 2027, 2028)),
        ("2026 - 2027", (2026, 2027)),
        ("2026\n2027", (2026, 2027)),
    ],
)
def test_several_years(typed: object, years: tuple[int, ...]) -> None:
    assert read(typed, Kind.YEARS).value == years  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("25. og 26. februar 2026", "26.02.2026"),
        ("30.03–06.04.2026", "06.04.2026"),
        ("30.03.2026 - 06.04.2026", "06.04.2026"),
        ("16.-20. februar 2026", "20.02.2026"),
        ("16.02.2026 til 20.02.2026", "20.02.2026"),
        ("25.02.2026, 26.02.2026", "26.02.2026"),
        ("25.2.26; 26.2.26", "26.02.2026"),
    ],
)
def test_two_dates_in_one_cell_are_told_to_be_two(typed: str, last: str) -> None:
    problem = refused(read(typed, Kind.DATE))
    assert (problem["code"], problem["last"]) == ("DATE_SEVERAL", last)


@pytest.mark.parametrize("typed", ["uke 8", "3-4", "vår 2026", "25. og 26. februar", "2-3 uker etter påske 2026"])
def test_what_is_not_two_dates_is_not_called_so(typed: str) -> None:
    assert refused(read(typed, Kind.DATE))["code"] != "DATE_SEVERAL"
