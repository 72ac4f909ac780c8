"""A renamed, deleted, blanked or reordered column changes nobody's calendar; who cancels does it by a word or a deleted row."""

from copy import copy, deepcopy
from datetime import date, time
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.sheets import sheet
from sltdocs.ical.reading import is_private
from sltdocs.products.artifact import Made
from tests.products.calendar_rows import Office, Rows, typed, year_of_rows

SHEETS = {"groups": "groups", "series": "series", "meetings": "meetings", "days-off": "days_off"}
TOLD = [(key, column.key) for key in SHEETS for column in sheet(key) if column.in_calendars]
OPTIONAL = [(key, column) for key, column in TOLD if not sheet(key).column(column).required]
EDITS = {("meetings", "topic"), ("meetings", "agenda"), ("meetings", "link")}
FORGOTTEN = {("series", "weekday"), ("days-off", "last_day"), ("groups", "individual_cases")}
"""Which days these were, nobody remembers then; what is secret is asked when the file is read (`tests/journeys`)."""
BLANK_EDITS = EDITS | {("meetings", "place"), ("groups", "place"), ("groups", "alarm")}


def published(*, remembers: bool = True) -> Office:
    return copy(_published(remembers))


@cache
def _published(remembers: bool) -> Office:
    office = Office(remembers=remembers)
    office.publish(typed(year_of_rows()))
    return office


def blanked(key: str, column: str, rows: set[int]) -> Rows:
    changed = year_of_rows()
    for number, row in enumerate(changed[SHEETS[key]]):
        if number in rows:
            row[column] = None
    return changed


def when(office: Office) -> dict[str, tuple[Any, ...]]:
    """What nobody may lose: when each meeting is, whether it is cancelled, and whether it is a secret."""
    return {uid: (one.start, one.end, one.cancelled, is_private(one)) for uid, one in office.events().items()}


@pytest.mark.parametrize(("key", "column"), OPTIONAL)
def test_a_deleted_column(key: str, column: str) -> None:
    office = published()
    before, moments = office.blocks(), when(office)
    for _ in range(2):  # and it stays so at the next save
        office.publish(typed(year_of_rows(), {key: {column}}))
        assert when(office) == moments
        assert (key, column) in EDITS or office.blocks() == before


@pytest.mark.parametrize("heading", ["Noe helt annet", ""])
@pytest.mark.parametrize(("key", "column"), OPTIONAL)
def test_a_renamed_column(key: str, column: str, heading: str) -> None:
    office = published()
    before = office.blocks()
    result = office.publish(typed(year_of_rows(), {key: {column}}, {key: heading or "Kolonne"}))
    assert office.blocks() == before
    assert result.outcome.made is Made.NOT_MADE
    assert "calendar-column-renamed" in office.errors()


@pytest.mark.parametrize(("key", "column"), OPTIONAL)
def test_a_renamed_column_after_an_upgrade_from_a_version_that_remembered_nothing(key: str, column: str) -> None:
    office = published(remembers=False)
    moments = when(office)
    office.publish(typed(year_of_rows(), {key: {column}}, {key: "Noe helt annet"}))
    if (key, column) not in FORGOTTEN:
        assert when(office) == moments


@settings(max_examples=40)
@given(st.sampled_from(TOLD), st.sets(st.integers(0, 6), min_size=1), st.booleans())
def test_blanked_cells(place: tuple[str, str], rows: set[int], twice: bool) -> None:
    key, column = place
    office = published()
    before, moments = office.blocks(), when(office)
    for _ in range(2 if twice else 1):
        office.publish(typed(blanked(key, column, rows)))
    assert when(office) == moments
    assert place in BLANK_EDITS or office.blocks() == before


@settings(max_examples=10)
@given(st.data())
def test_reordered_rows(data: st.DataObject) -> None:
    office = published()
    before = office.blocks()
    shuffled = {key: data.draw(st.permutations(rows)) for key, rows in year_of_rows().items()}
    office.publish(typed({key: list(rows) for key, rows in shuffled.items()}))
    assert office.blocks() == before


@pytest.mark.parametrize("how", ["blanked", "deleted"])
@pytest.mark.parametrize(("column", "secret"), [("topic", "Budsjett"), ("agenda", "skolevei"), ("link", "mote.example")])
def test_what_she_takes_away_to_hide_it_is_hidden(column: str, secret: str, how: str) -> None:
    office = published()
    assert secret in unfolded(office)
    gone = blanked("meetings", column, set(range(7))) if how == "blanked" else year_of_rows()
    office.publish(typed(gone, {"meetings": {column}} if how == "deleted" else None))
    assert secret not in unfolded(office)


def unfolded(office: Office) -> str:
    """All calendars with their long lines whole (RFC 5545, 3.1)."""
    return "".join(data.decode() for data in office.calendars.values()).replace("\r\n ", "")


def test_a_blanked_place_is_an_edit() -> None:
    office = published()
    office.publish(typed(blanked("meetings", "place", {0})))
    (changed,) = [one for uid, one in office.events().items() if uid.endswith("styring-1@sltdocs")]
    assert (changed.place, changed.version.sequence) == ("Rådhuset", 1)


@pytest.mark.parametrize("state", ["first", "published"])
def test_a_column_that_may_say_who_is_secret_is_waited_for(state: str) -> None:
    """The whole journey, from the file, stands in `tests/journeys/test_slips_in_workbooks.py`."""
    office = published() if state == "published" else Office()
    office.publish(typed(year_of_rows(), {"groups": {"individual_cases"}}, {"groups": "Personsaker"}))
    everything = str(office.calendars)
    assert "Hemmelig" not in everything
    assert "Bakrommet" not in everything


class TestIntent:
    """A word, a typed time, or a row that is gone beside whole ones."""

    def test_a_word_cancels(self) -> None:
        office, rows = published(), year_of_rows()
        rows["meetings"][0] |= {"status": MeetingStatus.CANCELLED, "start": None, "end": None}
        office.publish(typed(rows))
        (one,) = [one for uid, one in office.events().items() if uid.endswith("styring-1@sltdocs")]
        assert one.cancelled
        assert f"{one.start:%H.%M}" == "12.00"

    @pytest.mark.parametrize("key", ["meetings", "series"])
    def test_a_deleted_row_cancels(self, key: str) -> None:
        office, rows = published(), year_of_rows()
        del rows[key][0]
        office.publish(typed(rows))
        gone = [one for one in office.events().values() if one.cancelled]
        assert len(gone) > (1 if key == "meetings" else 10)
        assert not office.errors()

    def test_the_time_of_the_group_moves_those_that_follow_it_and_nobody_else(self) -> None:
        office, rows = published(), year_of_rows()
        moments = when(office)
        for group in rows["groups"]:
            group["start"] = time(14)
        office.publish(typed(rows))
        moved = {uid.split("-", 4)[-1] for uid, told in when(office).items() if told != moments[uid]}
        assert moved == {"2@sltdocs", "4@sltdocs", "s1.11@sltdocs"}  # the last one is the row of June, within reach of the series
        assert not office.errors()

    def test_a_cell_that_is_filled_again_goes_out(self) -> None:
        office = published()
        office.publish(typed(blanked("meetings", "start", {0})))
        assert office.errors() == {"calendar-cells-lost"}
        rows = year_of_rows()
        rows["meetings"][0] |= {"start": time(8), "end": time(9)}
        office.publish(typed(rows))
        (one,) = [one for uid, one in office.events().items() if uid.endswith("styring-1@sltdocs")]
        assert (f"{one.start:%H.%M}", f"{one.end:%H.%M}") == ("08.00", "09.00")
        assert not office.errors()


class TestPast:
    """What has been stays as it was published, unless its own row says otherwise."""

    def later(self, rows: Rows) -> Office:
        office = published()
        office.publish(typed(rows), days=150)
        return office

    def changed(self, office: Office) -> set[bool]:
        """Whether meetings of the past, and such to come, are other ones now."""
        return {one.day < date(2026, 6, 1) for one in office.events().values() if one.version.sequence}

    @pytest.mark.parametrize("change", [{"start": time(14)}, {"place": "Et nytt sted"}, {"alarm": 10}, {"name": "Nytt navn"}])
    def test_settings_of_the_group(self, change: dict[str, object]) -> None:
        rows = year_of_rows()
        for group in rows["groups"]:
            group.update(change)
        assert self.changed(self.later(rows)) == {False}

    @pytest.mark.parametrize("change", [{"start": time(14), "end": time(15)}, {"first_day": date(2026, 1, 12), "weekday": None}])
    def test_the_series(self, change: dict[str, object]) -> None:
        rows = year_of_rows()
        for series in rows["series"]:
            series.update(change)
        office = published()
        before = {uid: one.block for uid, one in office.events().items() if one.day < date(2026, 6, 1)}
        office.publish(typed(rows), days=150)
        assert {uid: one.block for uid, one in office.events().items() if one.day < date(2026, 6, 1)} == before

    def test_a_row_of_her_own_says_otherwise_and_takes_nothing_new_from_its_group(self) -> None:
        rows = year_of_rows()
        for group in rows["groups"]:
            group |= {"start": time(14), "place": "Et nytt sted"}
        rows["meetings"][1]["topic"] = "Det vi snakket om"
        (one,) = [one for uid, one in self.later(rows).events().items() if uid.endswith("styring-2@sltdocs")]
        assert (f"{one.start:%H.%M}", one.place, one.version.sequence) == ("09.00", "Rådhuset", 1)
        assert "Det vi snakket om" in one.summary


class TestFarOff:
    """One absurd date is that cell's error and that meeting's alone."""

    @settings(max_examples=12)
    @given(st.sampled_from([226, 1026, 1926, 1995, 2126, 3026, 9999]), st.integers(0, 6))
    def test_a_meeting(self, year: int, number: int) -> None:
        rows = year_of_rows()
        rows["meetings"][number]["day"] = rows["meetings"][number]["day"].replace(year=year)
        first, then = Office(), published()
        before = then.blocks()
        assert first.publish(typed(rows)).outcome.made is Made.PARTLY
        assert len(first.blocks()) in {len(before) - 1, len(before)}  # a date of the series that the row stood for, stands itself
        then.publish(typed(rows))
        assert then.blocks() == before
        assert first.errors() == then.errors() == {"day-far-off"}

    @given(
        st.sampled_from([226, 1926, 3026]), st.sampled_from(["first_day", "last_day"]), st.sampled_from(["series", "days_off"])
    )
    def test_a_series_or_a_day_off(self, year: int, column: str, key: str) -> None:
        rows, office = year_of_rows(), published()
        rows[key][0][column] = rows[key][0][column].replace(year=year)
        before = office.blocks()
        office.publish(typed(rows))
        assert office.blocks() == before
        assert "day-far-off" in office.errors()


def test_a_lost_series_is_counted_by_its_meetings() -> None:
    office = published()
    total = sum(not one.cancelled for one in office.events().values()) + 1
    rows = deepcopy(year_of_rows())
    rows["series"][0]["interval"] = None
    outcome = office.publish(typed(rows)).outcome
    assert outcome.total == total
    assert outcome.count == total - sum("arbeid-s1" in uid for uid in office.events()) + 2  # two of them are rows of their own
    assert "calendar-series-held" in office.errors()
