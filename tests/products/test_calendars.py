"""The calendar files of a plan: which there are, what is in them, what is never in them, and how they change over a year."""

from collections import UserDict
from datetime import UTC, date, datetime, time, timedelta
from typing import ClassVar

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.plan.model import Contact, Participant
from sltdocs.products.artifact import Made
from sltdocs.products.calendars.matching import is_of_series
from sltdocs.products.inputs import Published
from tests.products.calendar_year import (
    EXAMPLE,
    STEERING,
    Coordinator,
    codes,
    days,
    entries,
    file,
    group,
    meeting,
    with_meetings,
)

YEAR = Coordinator().publish(EXAMPLE)
PATHS = {one.path for one in YEAR.artifacts}


class TestFiles:
    """Stable ASCII names; every file is faultless."""

    @pytest.mark.parametrize(
        "path",
        [
            "kalender/slt-2026_alle.ics",
            "kalender/slt-2026_styring.ics",
            "kalender/slt-2026_g1.ics",
            "kalender/deltakere/slt-2026_rektor.ics",
            "kalender/deltakere/slt-2026_ordforer.ics",
            "kalender/enkeltmoter/2026-02-10_styring.ics",
            "kalender/enkeltmoter/2026-09-15_felles.ics",
            "kalender/slik-gjor-du.html",
            "kalender/endringer.txt",
        ],
    )
    def test_there_is(self, path):
        assert path in PATHS

    def test_names_are_plain(self):
        assert all(path.isascii() and ".." not in path and " " not in path for path in PATHS)

    @pytest.mark.parametrize("role", ["Kari Sandvik", "Rektor K. Sandvik ved Nes skole", "Sandvik, Kari", "Ola Berg, lensmann"])
    def test_no_file_of_a_role_is_called_by_a_person(self, role):
        first, *others = EXAMPLE.participants
        named = replace(first, role=role, organisation="", name="Kari Sandvik")
        made = Coordinator().publish(replace(EXAMPLE, participants=(named, *others)))
        roles = [one.path for one in made.artifacts if "/deltakere/" in one.path]
        assert "kalender/deltakere/slt-2026_rolle.ics" in roles
        assert not any("sandvik" in path or "kari" in path or "berg" in path for path in roles)

    @pytest.mark.parametrize("form", WrittenForm)
    def test_no_calendar_and_no_line_of_the_guide_is_called_by_a_person(self, form):
        roles = ("Ola Berg, lensmann", "Kari Sandvik", "Rektor")
        first, *others = EXAMPLE.participants
        named = tuple(replace(first, role=role, organisation="", name="Kari Sandvik") for role in roles)
        made = Coordinator().publish(replace(EXAMPLE, participants=(*named, *others), written_form=form))
        told = {one.path: one.data.decode().replace("\r\n ", "") for one in made.artifacts if "/deltakere/" in one.path}
        assert "X-WR-CALNAME:SLT 2026 – rolle 1\r\n" in told["kalender/deltakere/slt-2026_rolle.ics"]
        assert "X-WR-CALNAME:SLT 2026 – rolle 2\r\n" in told["kalender/deltakere/slt-2026_rolle-2.ics"]
        assert "X-WR-CALNAME:SLT 2026 – Rektor\r\n" in told["kalender/deltakere/slt-2026_rektor.ics"]
        guide = next(one.data.decode() for one in made.artifacts if one.path == "kalender/slik-gjor-du.html")
        assert "rolle 2" in guide
        assert not any(name in text for name in ("Sandvik", "Ola Berg") for text in (*told.values(), guide))

    def test_every_calendar_passes_the_linter(self):
        files = [one for one in YEAR.artifacts if one.path.endswith(".ics")]
        assert len(files) > 60
        for one in files:
            kind = CalendarKind.ONE_MEETING if one.data.count(b"BEGIN:VEVENT") == 1 else CalendarKind.CALENDAR
            assert lint(one.data, kind) == (), one.path

    def test_a_role_has_the_meetings_of_all_its_groups_and_no_other(self):
        assert {uid.split("-")[0] for uid in entries(YEAR, "slt-2026_rektor.ics")} == {"arbeid", "g1"}

    def test_a_role_in_two_organisations_is_told_apart(self):
        two = (Participant("Rektor", ("Styring",), "Ås skole"), Participant("Rektor", ("Arbeid",), "Vik skole"))
        result = Coordinator().publish(replace(EXAMPLE, participants=two))
        assert {uid.split("-")[0] for uid in entries(result, "slt-2026_rektor-as-skole.ics")} == {"styring"}
        assert {uid.split("-")[0] for uid in entries(result, "slt-2026_rektor-vik-skole.ics")} == {"arbeid"}

    def test_two_meetings_of_a_group_on_one_day_have_a_file_each(self):
        plan = with_meetings(EXAMPLE, meeting("Styring", "10.02"), meeting("Styring", "10.02", start=time(13), end=time(14)))
        paths = {one.path for one in Coordinator().publish(plan).artifacts}
        assert {"kalender/enkeltmoter/2026-02-10_styring.ics", "kalender/enkeltmoter/2026-02-10_styring_2.ics"} <= paths

    def test_a_moved_meeting_leaves_no_file_on_its_old_day(self):
        coordinator = Coordinator()
        coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1")))
        result = coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "12.02", "1")))
        alone = [one.path for one in result.artifacts if "/enkeltmoter/" in one.path]
        assert alone == ["kalender/enkeltmoter/2026-02-12_styring.ics"]

    def test_a_group_called_like_a_file_of_ours_gets_another_name(self):
        plan = replace(with_meetings(EXAMPLE, meeting("Alle", "10.02")), groups=(group("Alle", "Alle sammen"),), participants=())
        assert days(Coordinator().publish(plan), "slt-2026_alle-2.ics") == {"alle-2-m1": "10.02"}


class TestContent:
    """What a meeting says."""

    def test_meetings_are_counted(self):
        assert YEAR.outcome.made is Made.MADE
        assert YEAR.outcome.count == YEAR.outcome.total == len(entries(YEAR))

    def test_the_title_is_group_and_topic(self):
        assert entries(YEAR)["styring-1"].summary == "Styringsgruppa: Årsplan"
        assert entries(YEAR)["styring-2"].summary == "Styringsgruppa"

    def test_the_description_has_topic_agenda_link_and_contact(self):
        block = entries(YEAR)["styring-1"].block.replace(b"\r\n ", b"").decode()
        assert "Tema: Årsplan\\nSaksliste:\\n1. Ungdata\\; funn\\, tall\\n2. Vegen \\\\ videre\\n" in block
        assert "Kontakt: Kari Nordmann\\, SLT-koordinator\\, slt@fjordvik.example\\, 12 34 56 78" in block
        link = entries(YEAR)["styring-2"].block.replace(b"\r\n ", b"").decode()
        assert "Lenke til møtet: https://teams.example/mote?id=1\\,2\\;3" in link
        assert "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://teams.example/mote?id=1,2;3" in link

    def test_a_topic_that_only_repeats_the_group_is_not_told(self):
        plan = with_meetings(EXAMPLE, replace(meeting("Styring", "10.02", "1"), topic="Styringsgruppa"))
        one = entries(Coordinator().publish(plan))["styring-1"]
        assert one.summary == "Styringsgruppa"
        assert b"Tema:" not in one.block

    def test_a_coordinator_who_is_given_by_role_is_not_called_so_twice(self):
        plan = replace(EXAMPLE, coordinators=(Contact("SLT-koordinator i Fjordvik", "slt@fjordvik.example"),))
        assert b"CONTACT:SLT-koordinator i Fjordvik\\, slt@" in file(Coordinator().publish(plan), "slt-2026_alle.ics")

    def test_no_participant_is_named_anywhere(self):
        everything = b"".join(one.data for one in YEAR.artifacts)
        for one in EXAMPLE.participants:
            assert one.name.encode() not in everything
            assert one.email.encode() not in everything

    @pytest.mark.parametrize(("minutes", "line"), [(None, b"TRIGGER:-PT30M"), (60, b"TRIGGER:-PT60M"), (0, None)])
    def test_the_group_chooses_its_alarm(self, minutes, line):
        plan = replace(with_meetings(EXAMPLE, meeting("Styring", "10.02")), groups=(replace(STEERING, alarm=minutes),))
        (one,) = entries(Coordinator().publish(plan)).values()
        assert (line in one.block) if line else (b"VALARM" not in one.block)

    def test_a_title_that_is_too_long_is_cut_and_kept_whole_in_the_description(self):
        topic = "ungdata og tiltak " * 20
        result = Coordinator().publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", topic=topic, place="sal " * 80)))
        (one,) = entries(result).values()
        assert len(one.summary) <= 255 - len("AVLYST: ")
        assert one.summary.endswith(" ungdata og…")
        assert topic.strip() in one.block.replace(b"\r\n ", b"").decode()
        assert codes(result) == {"calendar-title-trimmed": 1, "calendar-place-trimmed": 1}

    def test_a_time_that_the_clocks_skip_stops_only_its_meeting(self):
        gap = meeting("Styring", "29.03", "2", start=time(1, 30), end=time(2, 30))
        result = Coordinator().publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), gap))
        assert days(result) == {"styring-1": "10.02"}
        assert (result.outcome.made, result.outcome.count, result.outcome.total) == (Made.PARTLY, 1, 2)
        assert codes(result) == {"calendar-time-impossible": 1}

    def test_a_published_meeting_stays_while_its_new_time_is_impossible(self):
        coordinator = Coordinator()
        before = coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1")))
        gap = meeting("Styring", "29.03", "1", start=time(1, 30), end=time(2, 30))
        after = coordinator.publish(with_meetings(EXAMPLE, gap))
        assert file(after, "alle.ics") == file(before, "alle.ics")

    def test_links_in_an_agenda_keep_their_address(self):
        from sltdocs.contract.cell import Run

        agenda = Text((Run("1. "), Run("Saken", link="https://a.example/1"), Run(" drøftes")))
        result = Coordinator().publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", agenda=agenda)))
        assert "1. Saken (https://a.example/1) drøftes".encode() in file(result, "alle.ics").replace(b"\r\n ", b"")

    def test_nynorsk(self):
        result = Coordinator().publish(replace(EXAMPLE, written_form=WrittenForm.NN))
        text = file(result, "slt-2026_alle.ics").replace(b"\r\n ", b"").decode()
        assert "X-WR-CALNAME:SLT 2026 – alle møte\r\n" in text
        assert "Lenkje til møtet: " in text

    def test_a_plan_without_meetings_has_no_calendar(self):
        result = Coordinator().publish(with_meetings(EXAMPLE))
        assert (result.outcome.made, result.artifacts) == (Made.NOT_ASKED, ())


class TestIdentity:
    """UIDs are unique over municipalities, years and groups."""

    def test_joint_plan(self):
        plan = replace(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1")), municipality_numbers=("1135", "1133"))
        assert b"UID:slt-1133-1135-2026-styring-1@sltdocs" in file(Coordinator().publish(plan), "alle.ics")

    def test_the_same_number_in_two_years_is_two_meetings(self):
        next_year = replace(meeting("Styring", "10.02", "1"), day=date(2027, 2, 9))
        plan = replace(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), next_year), period_to=date(2027, 12, 31))
        result = Coordinator().publish(plan)
        assert set(entries(result, "slt-2026_alle.ics")) == {"styring-1"}
        assert b"UID:slt-1122-2027-styring-1@sltdocs" in file(result, "slt-2027_alle.ics")

    def test_a_day_outside_the_plan_counts_to_the_plans_nearest_year(self):
        after = replace(meeting("Styring", "10.02", "4"), day=date(2027, 1, 12))
        assert set(entries(Coordinator().publish(with_meetings(EXAMPLE, after)))) == {"styring-4"}

    def test_the_name_of_a_group_that_is_gone_is_not_given_to_another(self):
        coordinator = Coordinator()
        coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1")))
        other = replace(EXAMPLE, groups=(group("Styring!", "Noe annet"),), participants=())
        result = coordinator.publish(with_meetings(other, meeting("Styring!", "11.03", "1")))
        assert days(result) == {"styring-2-1": "11.03"}
        assert entries(result)["styring-1"].cancelled

    def test_a_school_year_is_one_year(self):
        plan = replace(
            with_meetings(EXAMPLE, meeting("Styring", "10.09", "1")), period_from=date(2026, 8, 1), period_to=date(2027, 7, 31)
        )
        plan = replace(plan, meetings=(*plan.meetings, replace(meeting("Styring", "10.02", "2"), day=date(2027, 2, 9))))
        data = file(Coordinator().publish(plan), "slt-2026-27_styring.ics")
        assert data.count(b"UID:slt-1122-2026-27-styring-") == 2

    def test_a_meeting_moved_over_the_turn_of_the_year_keeps_its_uid_in_both_calendars(self):
        two_years = replace(EXAMPLE, period_to=date(2027, 12, 31))
        december = meeting("Styring", "15.12", "4")
        january = replace(december, day=date(2027, 1, 12))
        own = replace(december, number="1", day=date(2027, 4, 13))
        coordinator = Coordinator()
        coordinator.publish(with_meetings(two_years, december, own))
        result = coordinator.publish(with_meetings(two_years, january, own))
        for name in ("slt-2026_alle.ics", "slt-2027_alle.ics"):
            assert days(result, name)["styring-4"] == "12.01"
        assert "slt-1122-2027-styring-4" not in str(file(result, "slt-2027_alle.ics"))


class TestYearOfChanges:
    """The published calendars are the state: what does not change keeps its bytes, what does is told to every client."""

    def test_the_same_plan_gives_the_same_bytes_whenever_it_is_made(self):
        coordinator = Coordinator()
        first = coordinator.publish(EXAMPLE)
        again = coordinator.publish(EXAMPLE, days=200)
        dated = "kalender/slik-gjor-du.html"  # the page says on which day it was made
        before = {one.path: one.data for one in first.artifacts if one.path != dated}
        assert {one.path: one.data for one in again.artifacts if one.path != dated} == before

    @pytest.mark.parametrize(
        "change",
        [
            {"place": "Kulturhuset"},
            {"topic": "Noe annet"},
            {"agenda": Text.of("1. Ny sak")},
            {"start": time(10)},
            {"day": date(2026, 2, 11)},
            {"link": "https://ny.example"},
            {"all_day": True},
            {"status": MeetingStatus.CANCELLED},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_a_changed_meeting_has_a_higher_sequence_and_its_own_time_of_change(self, change):
        one, other = meeting("Styring", "10.02", "1"), meeting("Styring", "12.05", "2")
        coordinator = Coordinator()
        before = entries(coordinator.publish(with_meetings(EXAMPLE, one, other)))
        after = entries(coordinator.publish(with_meetings(EXAMPLE, replace(one, **change), other)))
        assert after["styring-2"].block == before["styring-2"].block
        assert after["styring-1"].version.sequence == 1
        stamp = f"{coordinator.now:%Y%m%dT%H%M%SZ}".encode()
        assert b"DTSTAMP:" + stamp in after["styring-1"].block
        assert b"LAST-MODIFIED:" + stamp in after["styring-1"].block

    @pytest.mark.parametrize(
        "change",
        [{"status": MeetingStatus.HELD}, {"status": MeetingStatus.MOVED}, {"attended": 7}, {"minutes": "https://x.example"}],
    )
    def test_what_no_calendar_shows_changes_nothing(self, change):
        one = meeting("Styring", "10.02", "1")
        coordinator = Coordinator()
        first = coordinator.publish(with_meetings(EXAMPLE, one))
        again = coordinator.publish(with_meetings(EXAMPLE, replace(one, **change)))
        assert file(again, "alle.ics") == file(first, "alle.ics")

    def test_a_vanished_meeting_stays_as_cancelled_with_all_its_bytes_from_then_on(self):
        coordinator = Coordinator()
        coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), meeting("Arbeid", "11.02")))
        gone = coordinator.publish(with_meetings(EXAMPLE, meeting("Arbeid", "11.02")))
        one = entries(gone)["styring-1"]
        assert (one.summary, one.cancelled, one.version.sequence) == ("AVLYST: Styringsgruppa", True, 1)
        assert lint(file(gone, "slt-2026_styring.ics"), CalendarKind.ONE_MEETING) == ()
        assert codes(gone) == {"calendar-meetings-gone": 1}
        later = coordinator.publish(with_meetings(EXAMPLE, meeting("Arbeid", "11.02")))
        assert entries(later)["styring-1"].block == one.block
        assert codes(later) == {}

    def test_a_group_that_is_gone_keeps_its_calendar_with_the_cancelled_meetings(self):
        coordinator = Coordinator()
        coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), meeting("Arbeid", "11.02")))
        less = replace(EXAMPLE, groups=tuple(one for one in EXAMPLE.groups if one is not STEERING), participants=())
        result = coordinator.publish(with_meetings(less, meeting("Arbeid", "11.02")))
        assert [one.cancelled for one in entries(result, "slt-2026_styring.ics").values()] == [True]

    def test_cancelled_meetings_end_with_their_year_and_held_ones_stay(self):
        two_years = replace(EXAMPLE, period_to=date(2027, 12, 31))
        coordinator = Coordinator()
        kept, gone = meeting("Styring", "10.02", "1"), meeting("Styring", "12.05", "2")
        january = replace(meeting("Styring", "12.01", "1"), day=date(2027, 1, 12))
        coordinator.publish(with_meetings(two_years, kept, gone))
        coordinator.publish(with_meetings(two_years, kept))
        over = coordinator.publish(with_meetings(two_years, january), days=370)
        assert set(entries(over, "slt-2026_alle.ics")) == {"styring-1"}
        assert not entries(over, "slt-2026_alle.ics")["styring-1"].cancelled
        assert codes(over) == {}

    def test_a_clock_that_was_put_back_does_not_make_a_change_look_old(self):
        coordinator = Coordinator()
        coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "10.02", "1")))
        result = coordinator.publish(with_meetings(EXAMPLE, meeting("Styring", "11.02", "1")), days=-300)
        version = entries(result)["styring-1"].version
        assert (version.sequence, version.changed) == (1, datetime(2026, 1, 2, 8, tzinfo=UTC))

    def test_the_contact_is_part_of_every_meeting(self):
        coordinator = Coordinator()
        coordinator.publish(EXAMPLE)
        result = coordinator.publish(replace(EXAMPLE, coordinators=(Contact("Ny Navnesen", "ny@fjordvik.example"),)))
        sequences = {one.day >= date(2026, 2, 1): one.version.sequence for one in entries(result).values() if is_of_series(one)}
        assert sequences == {False: 0, True: 1}  # what has been is not sent out again


class TestDamagedState:
    """The published file is missing or damaged: its newest archived copy, or a clear stop; never SEQUENCE 0 again."""

    ONE, MOVED = (with_meetings(EXAMPLE, meeting("Styring", day, "1")) for day in ("10.02", "12.02"))
    DAMAGES: ClassVar = {
        "missing": lambda data: None,
        "empty": lambda data: b"",
        "cut": lambda data: data[: len(data) // 2],
        "cut between meetings": lambda data: data.removesuffix(b"END:VCALENDAR\r\n"),
        "another file": lambda data: b"PK\x03\x04 not a calendar",
        "saved with other line ends": lambda data: data.replace(b"\r\n", b"\n"),
        "a meeting without its number of changes": lambda data: data.replace(b"SEQUENCE:0\r\n", b""),
        "octets of a disk fault": lambda data: data.replace(b"SUMMARY:", b"SUMMARY:\xff\xfe"),
    }

    def published(self, coordinator, damage, *, archived):
        newest = dict(coordinator.sets[0])
        path = "kalender/slt-2026_alle.ics"
        damaged = self.DAMAGES[damage](newest.pop(path))
        newest |= {} if damaged is None else {path: damaged}
        return Published(newest, tuple(coordinator.sets) if archived else ())

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_the_archived_copy_is_used(self, damage):
        coordinator = Coordinator()
        coordinator.publish(self.ONE)
        result = coordinator.publish(self.MOVED, published=self.published(coordinator, damage, archived=True))
        assert entries(result)["styring-1"].version.sequence == 1
        assert codes(result) == {"calendar-state-recovered": 1}

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_without_any_whole_copy_nothing_is_made(self, damage):
        coordinator = Coordinator()
        coordinator.publish(self.ONE)
        result = coordinator.publish(self.MOVED, published=self.published(coordinator, damage, archived=False))
        assert result.artifacts == ()
        assert result.outcome.made is Made.NOT_MADE
        assert [one.code.code for one in result.outcome.reasons] == ["calendar-state-lost"]

    def test_what_changed_since_the_archived_copy_is_learnt_from_the_groups_calendar(self):
        coordinator = Coordinator()
        for plan in (self.ONE, self.MOVED):
            coordinator.publish(plan)
        damaged = self.published(coordinator, "cut", archived=False)
        result = coordinator.publish(self.ONE, published=Published(damaged.calendars, tuple(coordinator.sets[1:])))
        assert entries(result)["styring-1"].version.sequence == 2

    def test_an_older_copy_is_used_when_the_newest_archived_one_is_damaged_too(self):
        coordinator = Coordinator()
        coordinator.publish(self.ONE)
        damaged = self.published(coordinator, "cut", archived=True)
        both = Published(damaged.calendars, (damaged.calendars, *damaged.archived))
        assert entries(coordinator.publish(self.MOVED, published=both))["styring-1"].version.sequence == 1

    def test_older_copies_are_left_alone_while_the_newest_is_whole(self):
        class OnAShare(UserDict):
            def __getitem__(self, path):
                raise AssertionError(f"{path} of an older set was read")

        coordinator = Coordinator()
        coordinator.publish(self.ONE)
        coordinator.publish(self.ONE, days=30)
        newest, *older = coordinator.sets
        result = coordinator.publish(self.MOVED, published=Published(newest, tuple(map(OnAShare, older))), days=60)
        assert entries(result)["styring-1"].version.sequence == 1


class TestLargePlan:
    """More meetings than a file may hold."""

    MANY = with_meetings(
        EXAMPLE,
        *(
            replace(
                meeting("Styring", "02.01", str(number), agenda=Text.of("sak " * 400)), day=date(2026, 1, 2) + timedelta(number)
            )
            for number in range(1, 330)
        ),
        *(
            replace(
                meeting("Arbeid", "02.01", str(number), agenda=Text.of("sak " * 400)), day=date(2026, 1, 2) + timedelta(number)
            )
            for number in range(1, 330)
        ),
    )

    def test_it_is_split_and_meetings_stay_in_their_file(self):
        coordinator = Coordinator()
        first = coordinator.publish(self.MANY)
        sizes = {one.path: len(one.data) for one in first.artifacts}
        assert max(sizes.values()) <= 1_000_000
        assert {"kalender/slt-2026_alle.ics", "kalender/slt-2026_alle_del2.ics"} <= set(sizes)
        assert codes(first)["calendar-split"] >= 1
        first_day = replace(self.MANY.meetings[0], day=date(2026, 1, 2))
        early = (replace(first_day, number=str(number)) for number in range(900, 910))
        second = coordinator.publish(replace(self.MANY, meetings=(*early, *self.MANY.meetings)))
        for name in ("slt-2026_alle.ics", "slt-2026_alle_del2.ics"):
            assert set(entries(first, name)) <= set(entries(second, name))
        assert all(one.version.sequence == 0 for one in entries(second).values())

    @pytest.mark.slow
    def test_two_thousand_meetings_are_within_a_megabyte_a_file(self):
        groups = tuple(group(f"G{number}", f"Gruppe {number}") for number in range(8))
        rows = (
            replace(meeting(f"G{number % 8}", "02.01", str(number // 8)), day=date(2026, 1, 2) + timedelta(number // 8))
            for number in range(2000)
        )
        plan = replace(with_meetings(EXAMPLE, *rows), groups=groups, participants=())
        result = Coordinator().publish(plan)
        assert (result.outcome.count, result.outcome.total) == (2000, 2000)
        assert max(len(one.data) for one in result.artifacts) <= 1_000_000
        assert sum(len(entries(result, f"slt-2026_g{number}.ics")) for number in range(8)) == 2000


def test_whoever_subscribes_to_the_calendar_of_a_role_that_is_gone_is_not_forgotten():
    coordinator = Coordinator()
    coordinator.publish(EXAMPLE)
    mayor = replace(EXAMPLE.participants[2], role="Varaordfører")
    renamed = coordinator.publish(replace(EXAMPLE, participants=(*EXAMPLE.participants[:2], mayor)))
    (found,) = [one for one in renamed.findings if one.code is CalendarCode.CALENDAR_ROLES_GONE]
    assert dict(found.params) == {"list": "Deltakere", "files": "«slt-2026_ordforer.ics»"}
    assert codes(coordinator.publish(replace(EXAMPLE, participants=(*EXAMPLE.participants[:2], mayor)))) == {}


def test_the_roles_calendars_of_a_year_that_is_over_may_go():
    coordinator = Coordinator()
    coordinator.publish(EXAMPLE)
    later = coordinator.publish(replace(EXAMPLE, participants=EXAMPLE.participants[:2]), days=400)
    assert "calendar-roles-gone" not in codes(later)
