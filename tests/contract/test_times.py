"""Times of day, durations and the rhythm of a series, however Norwegians type them."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.cell import Cell
from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.types import Clock, Interval, Rhythm
from sltdocs.contract.values import understand
from sltdocs.contract.values.times import ends_next_day
from tests.contract.cells import PLACE, read, refused

NINE, HALF_PAST = Clock(time(9)), Clock(time(9, 30))


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        *(
            (typed, NINE)
            for typed in ("9", "09", "9.00", "09.00", "9:00", "09:00", "09:00:00", "0900", "kl. 9", "kl 9", "Kl. 09.00")
        ),
        *((typed, NINE) for typed in (9, 9.0, 0.375, 900, time(9), datetime(2026, 2, 19, 9), timedelta(hours=9), "klokka 9")),
        *((typed, HALF_PAST) for typed in ("9.30", "9,30", "09:30", "0930", "kl 09.30", "kl. 0930", 930, 9.3, 9.30, time(9, 30))),
        *(
            (typed, HALF_PAST)
            for typed in (0.395833333333, "\u00a009.30 ", "09.30.", "kl.\u00a009.30", datetime(1899, 12, 30, 9, 30))
        ),
        ("0", Clock(time(0))),
        ("00:00", Clock(time(0))),
        (0, Clock(time(0))),
        ("23.59", Clock(time(23, 59))),
    ],
)
def test_a_time_in_many_spellings(typed: object, clock: Clock) -> None:
    assert read(typed, Kind.TIME).value == clock  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("9-11", time(9), time(11)),
        ("9–11", time(9), time(11)),
        ("09.00–11.30", time(9), time(11, 30)),
        ("09.00 - 11.30", time(9), time(11, 30)),
        ("kl. 9 til 11", time(9), time(11)),
        ("kl. 09.00–kl. 11.30", time(9), time(11, 30)),
        ("fra kl. 9 til 11", time(9), time(11)),
        ("0900-1130", time(9), time(11, 30)),
        ("9.00-11", time(9), time(11)),
        ("09-11", time(9), time(11)),
        ("10-12", time(10), time(12)),
        ("13-14", time(13), time(14)),
        ("15-16", time(15), time(16)),
        ("fra 9 til 11", time(9), time(11)),
        ("frå 09.00 til 11.00", time(9), time(11)),
        ("mellom kl. 9 og kl. 11", time(9), time(11)),
        ("23-02", time(23), time(2)),
        ("20–24", time(20), time(0)),
        ("09–11", time(9), time(11)),
    ],
)
def test_a_range_in_one_cell(typed: str, start: time, end: time) -> None:
    assert read(typed, Kind.TIME).value == Clock(start, end)


@pytest.mark.parametrize(
    "typed",
    [
        "halv ti",
        "25:00",
        "24.00",
        "09-30",
        "9.60",
        "11-9",
        "9-9",
        "9–25",
        "ni",
        "930 1130",
        "etter lunsj",
        "-9",
        "9 timer",
        "########",
    ],
)
def test_what_is_no_time_is_refused_and_quoted(typed: str) -> None:
    assert refused(read(typed, Kind.TIME)) == {"code": "TIME_UNREADABLE", "typed": typed}


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [("9,5", "09.30", "09.50"), (14.5, "14.30", "14.50")],
)
def test_what_may_be_two_times_is_refused_with_both(typed: object, first: str, second: str) -> None:
    """A meeting at ten to three that was meant for half past two is worse than a question."""
    problem = refused(read(typed, Kind.TIME))  # type: ignore[arg-type]
    assert (problem["code"], problem["first"], problem["second"]) == ("TIME_AMBIGUOUS", first, second)


@pytest.mark.parametrize("native", [-1, 24, 2400, 1.5e9, float("nan"), float("inf"), True, timedelta(days=2)])
def test_numbers_that_are_no_time(native: float) -> None:
    assert refused(read(native, Kind.TIME))["code"] == "TIME_UNREADABLE"


@settings(max_examples=200)
@given(st.times(), st.sampled_from(["%H.%M", "%H:%M", "%H%M", "kl. %H.%M", "kl %H:%M", "%H:%M:00"]))
def test_every_minute_survives_every_spelling(moment: time, spelling: str) -> None:
    whole = moment.replace(second=0, microsecond=0)
    assert read(whole.strftime(spelling), Kind.TIME).value == Clock(whole)


@settings(max_examples=200)
@given(st.integers(0, 1439))
def test_every_minute_survives_as_a_fraction_of_a_day(minutes: int) -> None:
    assert read(minutes / 1440, Kind.TIME).value == Clock(time(minutes // 60, minutes % 60))


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(
            (typed, 90)
            for typed in ("90 min", "90 minutter", "90min.", "90", 90, 90.0, "1,5 t", "1.5 t", "1,5 time", "1 t 30 min", "1t30m")
        ),
        *(
            (typed, 90)
            for typed in ("1 time og 30 minutter", "1 time 30 min", "1:30", "01:30", "halvannen time", "halvannan time")
        ),
        *((typed, 90) for typed in ("en og en halv time", "ein og ein halv time", 0.0625, time(1, 30), timedelta(minutes=90))),
        *((typed, 120) for typed in ("to timer", "to timar", "2 timer", "2 t", "2t", "2 h", "2:00", 120)),
        *((typed, 60) for typed in ("en time", "ein time", "én time", "1 t", "60 min.", "60")),
        *((typed, 30) for typed in ("en halv time", "ein halv time", "0,5 t", "0:30", "30 minutt")),
        ("24 timer", 1440),
    ],
)
def test_a_duration_in_many_spellings(typed: object, minutes: int) -> None:
    assert read(typed, Kind.DURATION).value == timedelta(minutes=minutes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed", ["lenge", "0", "0 min", "25 timer", "en dag", "1,5", "1 t 30", "-30 min", "halv", "1441", "", "min", "9.00–11.00"]
)
def test_what_is_no_duration_is_refused(typed: str) -> None:
    assert refused(read(typed, Kind.DURATION)) == {"code": "DURATION_UNREADABLE", "typed": typed}


@settings(max_examples=200)
@given(st.integers(1, 1439), st.sampled_from(["{h} t {m} min", "{h}:{m:02}", "{h} timer og {m} minutter", "{a} min"]))
def test_every_duration_survives(minutes: int, spelling: str) -> None:
    typed = spelling.format(h=minutes // 60, m=minutes % 60, a=minutes)
    assert read(typed, Kind.DURATION).value == timedelta(minutes=minutes)


WEEKLY, OTHER = Interval(Rhythm.WEEKLY), Interval(Rhythm.EVERY_OTHER_WEEK)


@pytest.mark.parametrize(
    ("typed", "interval"),
    [
        *(
            (typed, WEEKLY)
            for typed in ("ukentlig", "Ukentlig", "hver uke", "kvar veke", "vekentleg", "en gang i uka", "ein gong i veka")
        ),
        *(
            (typed, OTHER)
            for typed in (
                "annenhver uke",
                "annen hver uke",
                "annan kvar veke",
                "annakvar veke",
                "annankvar veke",
                "hver 14. dag",
                "kvar 14. dag",
                "hver 14 dag",
            )
        ),
        *(
            (typed, OTHER)
            for typed in ("hver andre uke", "kvar andre veke", "hver 2. uke", "hver annen uke", "hver fjortende dag")
        ),
        ("ukentlig på torsdag", Interval(Rhythm.WEEKLY, weekday=3)),
        ("hver torsdag", Interval(Rhythm.WEEKLY, weekday=3)),
        ("kvar tysdag", Interval(Rhythm.WEEKLY, weekday=1)),
        ("annenhver mandag", Interval(Rhythm.EVERY_OTHER_WEEK, weekday=0)),
        ("annakvar veke, måndag", Interval(Rhythm.EVERY_OTHER_WEEK, weekday=0)),
        *(
            (typed, Interval(Rhythm.MONTHLY, 2, 1))
            for typed in (
                "månedlig 2. tirsdag",
                "månadleg 2. tysdag",
                "kvar månad 2. tysdag",
                "2. tirsdag i måneden",
                "andre tysdag i månaden",
                "den andre tirsdagen i måneden".replace("tirsdagen", "tirsdag"),
                "andre tirsdag i hver måned",
                "2. tirsdag hver måned",
            )
        ),
        *(
            (typed, Interval(Rhythm.MONTHLY, -1, 3))
            for typed in ("siste torsdag i måneden", "månedlig, siste torsdag", "siste torsdag i månaden")
        ),
        ("Første mandag i måneden", Interval(Rhythm.MONTHLY, 1, 0)),
        ("fyrste måndag i månaden", Interval(Rhythm.MONTHLY, 1, 0)),
    ],
)
def test_how_a_series_repeats(typed: str, interval: Interval) -> None:
    assert read(typed, Kind.INTERVAL).value == interval


@pytest.mark.parametrize(
    "typed", ["månedlig", "5. tirsdag i måneden", "3 ganger i året", "2. tirs", "hver tredje uke", "av og til", "hver høst", "14"]
)
def test_what_gives_no_dates_is_refused(typed: str) -> None:
    assert refused(read(typed, Kind.INTERVAL)) == {"code": "INTERVAL_UNREADABLE", "typed": typed}


VALUES = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="0123456789.:-–kl tmin", max_size=14),
    st.floats(),
    st.integers(),
    st.timedeltas(),
    st.datetimes(),
)


@settings(max_examples=200)
@given(VALUES)
@pytest.mark.parametrize("kind", [Kind.TIME, Kind.DURATION, Kind.INTERVAL])
def test_nothing_makes_it_stumble(kind: Kind, value: str | float | timedelta | datetime) -> None:
    found = read(value, kind)
    assert (found.value is None) == bool(found.problems)


MIDNIGHTS = ["24:00", "24.00", "24", "kl. 24", "24.00.", 24, 2400, timedelta(days=1), datetime(1900, 1, 1), time(0)]


@pytest.mark.parametrize("typed", MIDNIGHTS)
def test_what_ends_at_midnight_may_say_so_in_two_ways(typed: object) -> None:
    assert understand(Cell(PLACE, typed), sheet("meetings").column("end")).value == Clock(time(0))  # type: ignore[arg-type]


@given(st.integers(0, 1439), st.integers(0, 1439))
def test_an_end_is_the_next_day_only_where_the_night_between_is_short_or_it_is_midnight(start: int, end: int) -> None:
    night = 0 < 1440 + end - start <= 720 or end == 0
    assert ends_next_day(time(*divmod(start, 60)), time(*divmod(end, 60))) is (end <= start and night and start + end > 0)


@given(st.integers(0, 23), st.integers(1, 24))
def test_two_hours_with_a_dash_are_a_range_and_with_a_full_stop_a_time(first: int, second: int) -> None:
    found = read(f"{first:02}-{second:02}", Kind.TIME)
    if first < second and second - first < 24:
        assert found.value == Clock(time(first), time(second % 24))
    if second < 24:
        assert read(f"{first:02}.{second:02}", Kind.TIME).value == Clock(time(first, second))
