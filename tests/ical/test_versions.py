"""From published files to the next version: SEQUENCE only rises, and what is lost is never started anew."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.errors import CalendarStateLost
from sltdocs.ical.event import EventVersion
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.ical.reading import Unreadable, description, entry, read
from sltdocs.ical.versions import following, state, updated, withdrawn
from sltdocs.ical.writing import calendar, single, written
from tests.ical.events import HEAD, NEW, calendar_of, entries, event, oslo, whole_day

LATER = datetime(2026, 3, 1, 12, tzinfo=UTC)
EVENTS = (
    event(1),
    whole_day(),
    event(3, cancelled=True),
    event(4, private=True, link="https://a.example", marks={"NUMBER": "4"}),
)


@pytest.mark.parametrize("one", EVENTS)
def test_what_is_written_is_read_back_whole(one):
    made = written(one, NEW)
    assert entry(made.block) == made
    assert description(made) == one.description


def test_a_file_is_read_in_its_order():
    assert read(calendar_of(*EVENTS)) == tuple(sorted(entries(*EVENTS), key=lambda made: made.order))


@given(st.data())
def test_no_damage_passes_for_a_whole_file(data):
    """A file that is cut anywhere, or lacks a piece, is unreadable or still has every meeting that it shows unharmed."""
    whole = calendar_of(*EVENTS)
    known = {made.block for made in entries(*EVENTS)}
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    with pytest.raises(Unreadable):
        read(cut)
    without_line = b"\r\n".join(line for line in whole.split(b"\r\n") if not line.startswith(b"END:VEVENT"))
    with pytest.raises(Unreadable):
        read(without_line)
    assert {made.block for made in read(whole)} == known


def test_a_meeting_twice_in_a_file_is_damage():
    (made,) = entries(event(1))
    with pytest.raises(Unreadable):
        read(calendar(HEAD, (made, made)))


class TestUpdating:
    """One meeting from version to version."""

    def test_the_same_content_keeps_the_same_bytes(self):
        (before,) = entries(event(1))
        assert updated(before, event(1), LATER) is before

    def test_any_other_content_is_a_new_version(self):
        (before,) = entries(event(1))
        assert updated(before, event(1, place="Kulturhuset"), LATER).version == EventVersion(1, LATER)

    def test_a_new_meeting_starts_at_zero_with_whole_seconds(self):
        assert updated(None, event(1), LATER.replace(microsecond=5)).version == EventVersion(0, LATER)

    def test_a_withdrawn_meeting_is_a_faultless_cancelled_one(self):
        after = withdrawn(written(event(1, description="lang, «tekst»; " * 20), NEW), LATER)
        assert (after.summary, after.cancelled, after.version) == (
            "AVLYST: Styringsgruppa: Ungdata",
            True,
            EventVersion(1, LATER),
        )
        assert lint(single(after), CalendarKind.ONE_MEETING) == ()
        assert description(after) == ("lang, «tekst»; " * 20).strip()

    def test_withdrawing_is_the_same_as_cancelling_by_status(self):
        before = written(event(1), NEW)
        assert withdrawn(before, LATER) == updated(before, event(1, cancelled=True), LATER)

    def test_it_is_withdrawn_once(self):
        once = withdrawn(written(event(1), NEW), LATER)
        assert withdrawn(once, LATER.replace(month=5)) is once


class TestFollowing:
    """All meetings from version to version."""

    BEFORE = {made.uid: made for made in entries(event(1), event(2), event(3, cancelled=True))}  # noqa: RUF012

    def test_what_vanished_is_withdrawn_and_what_is_untouched_stays(self):
        one, two, three = self.BEFORE
        after = following(self.BEFORE, [event(1)], LATER, untouched={two})
        assert after == self.BEFORE
        assert following(self.BEFORE, [event(1)], LATER)[two].cancelled
        assert [one, three] == [uid for uid in after if uid != two]

    def test_after_its_year_the_cancelled_ends_and_the_held_stays(self):
        after = following(self.BEFORE, [], LATER, ended=set(self.BEFORE))
        assert [made.version.sequence for made in after.values()] == [0, 0]
        assert not any(made.cancelled for made in after.values())


class TestState:
    """Published files in several copies."""

    OLD, NEWER = calendar_of(event(1)), calendar(HEAD, [written(event(1, place="Kulturhuset"), EventVersion(1, LATER))])

    def test_the_newest_copy_counts(self):
        found = state({"a.ics": [self.NEWER, self.OLD]})
        assert [made.version.sequence for made in found.entries.values()] == [1]
        assert found.recovered == ()

    @pytest.mark.parametrize("newest", [None, b"", OLD[:100]])
    def test_an_older_copy_is_taken_and_named(self, newest):
        found = state({"a.ics": [newest, self.OLD]})
        assert [made.version.sequence for made in found.entries.values()] == [0]
        assert found.recovered == ("a.ics",)

    def test_no_copy_is_a_stop(self):
        with pytest.raises(CalendarStateLost) as lost:
            state({"b.ics": [self.OLD], "a.ics": [None, b"x"]})
        assert lost.value.file == "a.ics"

    @pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
    def test_of_a_meeting_in_two_files_the_later_version_counts(self, order):
        files = {"a": self.OLD, "b": self.NEWER}
        found = state({name: [files[name]] for name in order})
        assert [made.version for made in found.entries.values()] == [EventVersion(1, LATER)]

    def test_nothing_published_is_an_empty_state(self):
        assert state({}).entries == {}


@given(st.lists(st.sampled_from(["same", "moved", "gone", "back"]), max_size=8))
def test_over_any_history_sequence_never_falls_and_rises_with_every_change(history):
    published, now, moved = following({}, [event(1)], LATER), LATER, 0
    (uid,) = published
    for step in history:
        now = now.replace(day=now.day + 1)
        moved += step == "moved"
        wanted = event(1, start=oslo(2026, 2, 10, 9, moved), end=oslo(2026, 2, 10, 11))
        before = published[uid]
        published = following(published, [] if step == "gone" else [wanted], now)
        after = published[uid]
        assert after.version.sequence - before.version.sequence == (after.block != before.block)
        assert (after.version == before.version) == (after.block == before.block)
        assert replace(after, version=NEW, block=b"") == replace(entry(after.block), version=NEW, block=b"")
