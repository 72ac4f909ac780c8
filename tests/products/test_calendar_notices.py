"""The log of changes: what anybody needs who has not looked for weeks, and advice that is true where he is."""

from datetime import date, time

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.coming_changes import coming_only
from sltdocs.products.notice_memory import FormerMeeting, LoggedChange, NoticeMemory, load, together, without_places
from tests.products.calendar_year import EXAMPLE, Coordinator, entries, file, meeting, with_meetings
from tests.products.test_calendar_changes import changed_files, told

AUTUMN = (
    meeting("Styring", "10.09", "1", link="https://mote.example/gammel"),
    meeting("Styring", "15.10", "2"),
    meeting("Arbeid", "10.12", "4"),
)
PLAN = with_meetings(EXAMPLE, *AUTUMN)


def with_changed(number: str, **changes: object):
    """The plan with one of its meetings changed."""
    return with_meetings(EXAMPLE, *(replace(one, **changes) if one.number == number else one for one in AUTUMN))


def section(text: str, day: str) -> str:
    """What the log says of the changes of a day."""
    return text.partition(f"Endret {day}\n")[2].partition("Endret ")[0]


def test_what_moved_weeks_ago_is_still_told_after_a_new_agenda():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    moved = with_changed("4", day=date(2026, 12, 17))
    coordinator.publish(moved)  # 1 February
    agenda = with_meetings(EXAMPLE, *(replace(one, agenda=Text.of("1. Ny sak")) for one in moved.meetings))
    text = told(coordinator.publish(agenda, days=14))
    assert "fra torsdag 10. desember 2026 kl. 09.00–11.00 til torsdag 17. desember 2026" in section(
        text, "søndag 1. februar 2026"
    )
    assert "15. februar" not in text, "another agenda alone is no notice"


def test_a_new_link_counts_and_stands_in_no_notice():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    result = coordinator.publish(with_changed("1", link="https://mote.example/ny"))
    text = told(result)
    assert "Nytt sted eller ny lenke\n- Styringsgruppa torsdag 10. september 2026 kl. 09.00–11.00: ny lenke til møtet." in text
    assert "mote.example" not in text
    assert len(changed_files(result)) == 1
    gone = told(coordinator.publish(with_changed("1", link="")))
    assert "lenken til møtet er tatt bort" in gone


def test_the_newest_day_stands_first_and_an_overtaken_change_tells_how_things_are_now():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    coordinator.publish(with_changed("4", day=date(2026, 12, 17)))
    text = told(coordinator.publish(with_changed("4", day=date(2026, 12, 18)), days=7))
    assert text.index("Endret søndag 8. februar 2026") < text.index("Endret søndag 1. februar 2026")
    assert "fra torsdag 17. desember 2026 kl. 09.00–11.00 til fredag 18. desember" in section(text, "søndag 8. februar 2026")
    assert "fra torsdag 10. desember 2026 kl. 09.00–11.00 til fredag 18. desember" in section(text, "søndag 1. februar 2026")


def test_a_moved_meeting_that_is_cancelled_later_is_cancelled_for_whoever_knew_either_day():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    moved = {"day": date(2026, 12, 17)}
    coordinator.publish(with_changed("4", **moved))
    text = told(coordinator.publish(with_changed("4", **moved, status=MeetingStatus.CANCELLED), days=7))
    assert "Flyttet" not in text
    assert "Avlyst\n- Arbeidsgruppa: torsdag 10. desember" in section(text, "søndag 1. februar 2026")
    assert "Avlyst\n- Arbeidsgruppa: torsdag 17. desember" in section(text, "søndag 8. februar 2026")


def test_a_change_that_was_taken_back_is_told_to_those_only_who_could_have_seen_it():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    coordinator.publish(with_changed("4", day=date(2026, 12, 17)))
    text = told(coordinator.publish(PLAN, days=7))
    assert "Endret søndag 1. februar 2026" not in text
    assert "fra torsdag 17. desember 2026 kl. 09.00–11.00 til torsdag 10. desember" in section(text, "søndag 8. februar 2026")


def test_what_is_over_leaves_the_log_and_the_day_that_has_nothing_left():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    coordinator.publish(with_changed("1", day=date(2026, 9, 11)))
    both = with_meetings(
        EXAMPLE, replace(AUTUMN[0], day=date(2026, 9, 11)), AUTUMN[1], replace(AUTUMN[2], day=date(2026, 12, 17))
    )
    result = coordinator.publish(both, days=7)
    text = file(result, "kalender/endringer.txt").decode("utf-8-sig")
    assert coming_only(text, date(2026, 9, 11), WrittenForm.NB) == text
    later = coming_only(text, date(2026, 9, 12), WrittenForm.NB)
    assert "1. februar" not in later
    assert "Endret søndag 8. februar 2026" in later
    assert "Slik får du endringene inn" in later
    assert "Ingen møter er flyttet" in coming_only(text, date(2026, 12, 18), WrittenForm.NB)
    coordinator.publish(both, days=330)
    assert coordinator.notices.log == ()


def test_every_group_has_a_notice_of_its_own_with_its_own_changes_only():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    result = coordinator.publish(with_changed("4", day=date(2026, 12, 17)))
    assert "17. desember" in file(result, "kalender/endringer_arbeid.txt").decode("utf-8-sig")
    steering = file(result, "kalender/endringer_styring.txt").decode("utf-8-sig")
    assert steering.startswith("Endringer i møtekalenderen for SLT: Styringsgruppa\r\n")
    assert "desember" not in steering
    assert "Ingen møter er flyttet" in steering


def test_one_file_holds_all_that_the_log_tells_as_it_is_now():
    coordinator = Coordinator()
    coordinator.publish(PLAN)
    coordinator.publish(with_changed("1", day=date(2026, 9, 11)))
    both = with_meetings(
        EXAMPLE, replace(AUTUMN[0], day=date(2026, 9, 11)), AUTUMN[1], replace(AUTUMN[2], day=date(2026, 12, 17))
    )
    result = coordinator.publish(both, days=7)
    name = "slt-2026_endringer_2026-02-08.ics"
    assert list(changed_files(result)) == [name]
    assert {uid: one.day for uid, one in entries(result, name).items()} == {
        "styring-1": date(2026, 9, 11),
        "arbeid-4": date(2026, 12, 17),
    }


class TestAdvice:
    """Never «comes by itself» where nothing can be subscribed to; never what doubles meetings."""

    def advice(self, **changes: object) -> str:
        coordinator = Coordinator()
        coordinator.publish(replace(PLAN, **changes))
        moved = with_changed("4", day=date(2026, 12, 17))
        return told(coordinator.publish(replace(moved, **changes))).partition("Slik får du endringene")[2]

    def test_without_an_address(self):
        said = self.advice()
        assert "av seg selv" not in said
        assert "Abonnerer" not in said
        assert "Outlook, Apple Kalender og Thunderbird: Slett kalenderen «SLT 2026»" in said
        assert "Google Kalender: Importer den nye fila i samme kalender." in said
        assert "Slett det gamle møtet først." in said
        assert "slt@fjordvik.example" in said

    @pytest.mark.parametrize(
        ("field", "guide"),
        [
            ("calendar_address", "https://www.fjordvik.example/slt/slik-gjor-du.html"),
            ("site_address", "https://www.fjordvik.example/slt/kalender/"),
        ],
    )
    def test_with_an_address(self, field, guide):
        said = self.advice(**{field: "https://www.fjordvik.example/slt"})
        assert "Endringene kommer av seg selv, vanligvis innen et døgn." in said
        assert guide in said

    def test_the_guide_says_the_same(self):
        page = file(Coordinator().publish(PLAN), "slik-gjor-du.html").decode()
        assert "Slett kalenderen «SLT 2026» og gjør det samme på nytt med den nye fila." in page
        assert "Importer den nye fila i samme kalender. Møtene blir oppdatert." in page


def test_the_memory_is_read_back_and_tells_no_place_after_a_withdrawal():
    before = FormerMeeting("2026-12-10T09:00:00", "2026-12-10T11:00:00", "Bakrommet", "0123456789abcdef")
    memory = NoticeMemory((LoggedChange("2026-02-01", "slt-1122-2026-arbeid-4@sltdocs", before),), is_new=False)
    assert load(memory.dump()) == memory
    left = without_places(memory.dump())
    assert b"Bakrommet" not in left
    assert load(left).log[0].before.times == before.times
    assert load(memory.dump()[:40]) is None
    assert load(memory.dump().replace(b"2026-12-10T09", b"2026-13-10T09")) is None
    assert without_places(b"{") == b""


def test_a_plan_that_goes_on_from_another_one_keeps_its_log():
    one, other = (LoggedChange(day, f"slt-{day}@sltdocs") for day in ("2026-02-01", "2026-02-08"))
    assert together(NoticeMemory((one,)), [NoticeMemory((other,))]).log == (other, one)
    assert together(None, []) is None


def test_a_series_whose_clock_changes_is_one_line_and_names_no_date_that_is_past():
    coordinator = Coordinator()
    coordinator.publish(EXAMPLE)
    (monthly, weekly) = EXAMPLE.series
    result = coordinator.publish(replace(EXAMPLE, series=(monthly, replace(weekly, start=time(8), end=time(9)))), days=311)
    lines = [line for line in told(result).split("\n") if "Kontaktmøte" in line]
    assert len(lines) == 1
    assert "fra tirsdag 10. november 2026 kl. 08.30" in lines[0]
