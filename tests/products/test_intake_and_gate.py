"""Whatever intake accepts, the gate accepts: no single cell stops all calendars as «a fault of the program»."""

from datetime import date, datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.cell import Cell, Native, Place
from sltdocs.contract.sheets import sheet
from sltdocs.contract.values import understand
from sltdocs.products.artifact import Made
from tests.products.calendar_rows import Office, typed, year_of_rows

SHEETS = {"groups": "groups", "series": "series", "meetings": "meetings", "days-off": "days_off"}
COLUMNS = [(key, column.key) for key in SHEETS for column in sheet(key) if column.in_calendars]
LINKS = ["https", "HTTPS", "Https", "http", "Mailto", "MAILTO", "mailto", "ftp"]

texts = st.text(min_size=1, max_size=400) | st.text(
    st.sampled_from('aå;,:\\"\n\r\t😀\u200b\u202e<>&%|{}'), min_size=1, max_size=300
)
links = st.builds(lambda scheme, rest: f"{scheme}:{rest}", st.sampled_from(LINKS), texts.map(lambda rest: f"//{rest}") | texts)
days = st.dates() | st.sampled_from([date(226, 3, 4), date(1926, 3, 4), date(1995, 3, 4), date(3026, 3, 4), date(2026, 3, 29)])
clocks = st.times().map(lambda moment: moment.replace(tzinfo=None)) | st.sampled_from([time(2, 30), time(0), time(23, 59)])
numbers = st.integers(-5, 100_000) | st.floats(allow_nan=False, width=32)
cells: st.SearchStrategy[Native] = st.one_of(
    texts,
    links,
    days,
    days.map(lambda day: f"{day.day:02}.{day.month:02}.{day.year:04}"),
    days.map(lambda day: datetime(day.year, day.month, day.day)),
    clocks,
    numbers,
    st.booleans(),
    st.sampled_from(
        ["09-11", "9.30", "2 t", "ja", "nei", "avlyst", "flyttet", "mandag", "ukentlig", "hver måned", "styring", "team"]
    ),
)


@settings(max_examples=150)
@given(st.sampled_from(COLUMNS), st.integers(0, 6), cells)
def test_one_cell_stops_its_own_meeting_at_most(place: tuple[str, str], number: int, value: Native) -> None:
    key, column = place
    rows = year_of_rows()
    some = rows[SHEETS[key]]
    understood = understand(Cell(Place("Ark", "A2"), value), sheet(key).column(column))
    some[number % len(some)][column] = understood.value
    office = Office()
    outcome = office.publish(typed(rows)).outcome
    assert "calendar-faulty" not in office.codes()
    assert outcome.made is not Made.NOT_MADE
