"""What participants are told about changes: all of the last day on which something changed, in words and as a file."""

from datetime import date, time, timedelta

import pytest
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.plan.model import Source
from sltdocs.products.inputs import Published
from tests.products.calendar_year import EXAMPLE, Coordinator, entries, file, meeting, with_meetings

BEFORE = with_meetings(
    EXAMPLE,
    meeting("Styring", "10.02", "1", topic="Årsplan"),
    meeting("Styring", "12.05", "2"),
    meeting("Arbeid", "03.03", "1"),
    meeting("Felles", "15.09", "1", start=None, end=None, all_day=True),
)
AFTER = with_meetings(
    EXAMPLE,
    meeting("Styring", "12.02", "1", topic="Årsplan"),
    meeting("Styring", "12.05", "2", status=MeetingStatus.CANCELLED),
    meeting("Arbeid", "03.03", "1", place="Kulturhuset"),
    meeting("Arbeid", "20.10", "2"),
    meeting("Felles", "16.09", "1", start=None, end=None, all_day=True),
)
TOLD_NB = """\
Flyttet
- Styringsgruppa: Årsplan: fra tirsdag 10. februar 2026 kl. 09.00–11.00 til torsdag 12. februar 2026 kl. 09.00–11.00, \
Rådhuset, møterom 2
- Fellesmøte: fra tirsdag 15. september 2026 (hele dagen) til onsdag 16. september 2026 (hele dagen), Kulturhuset

Avlyst
- Styringsgruppa: tirsdag 12. mai 2026 kl. 09.00–11.00

Nytt sted eller ny lenke
- Arbeidsgruppa tirsdag 3. mars 2026 kl. 09.00–11.00: nytt sted. Før: Rådhuset, møterom 2. Nå: Kulturhuset

Nye møter
- Arbeidsgruppa: tirsdag 20. oktober 2026 kl. 09.00–11.00, Rådhuset, møterom 2
"""
TOLD_NN = """\
Flytta
- Styringsgruppa: Årsplan: frå tysdag 10. februar 2026 kl. 09.00–11.00 til torsdag 12. februar 2026 kl. 09.00–11.00, \
Rådhuset, møterom 2
- Fellesmøte: frå tysdag 15. september 2026 (heile dagen) til onsdag 16. september 2026 (heile dagen), Kulturhuset

Avlyst
- Styringsgruppa: tysdag 12. mai 2026 kl. 09.00–11.00

Ny stad eller ny lenkje
- Arbeidsgruppa tysdag 3. mars 2026 kl. 09.00–11.00: ny stad. Før: Rådhuset, møterom 2. No: Kulturhuset
"""


def told(result):
    return file(result, "endringer.txt").decode("utf-8-sig").replace("\r\n", "\n")


def changed_files(result):
    return {one.path.rpartition("/")[2]: one.data for one in result.artifacts if "/endringer/" in one.path}


@pytest.mark.parametrize(("form", "expected"), [(WrittenForm.NB, TOLD_NB), (WrittenForm.NN, TOLD_NN)])
def test_what_moved_was_cancelled_and_is_new_is_said_old_and_new(form, expected):
    coordinator = Coordinator()
    coordinator.publish(replace(BEFORE, written_form=form))
    assert expected in told(coordinator.publish(replace(AFTER, written_form=form)))


def test_the_file_of_changes_has_only_these():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    result = coordinator.publish(with_meetings(EXAMPLE, *AFTER.meetings[:2], *BEFORE.meetings[2:]))
    assert list(changed_files(result)) == ["slt-2026_endringer_2026-02-01.ics"]
    assert set(entries(result, "slt-2026_endringer_2026-02-01.ics")) == {"styring-1", "styring-2"}


def test_a_single_change_is_a_one_meeting_file():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    result = coordinator.publish(replace(BEFORE, meetings=(AFTER.meetings[0], *BEFORE.meetings[1:])))
    (data,) = changed_files(result).values()
    assert lint(data, CalendarKind.ONE_MEETING) == ()


def test_the_first_calendar_has_no_changes():
    result = Coordinator().publish(BEFORE)
    assert "Kalenderen er ny." in told(result)
    assert changed_files(result) == {}


def test_saving_again_without_changes_keeps_what_was_told():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    changed = coordinator.publish(AFTER)
    again = coordinator.publish(AFTER, days=5)
    assert told(again) == told(changed)
    assert changed_files(again) == changed_files(changed)


def test_several_versions_on_one_day_are_told_together():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    halfway = replace(BEFORE, meetings=(AFTER.meetings[0], *BEFORE.meetings[1:]))
    coordinator.publish(halfway)
    coordinator.now += timedelta(hours=1)
    assert TOLD_NB in told(coordinator.publish(AFTER, days=0))


def test_changes_on_the_very_day_of_the_first_calendar_are_told():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    halfway = replace(BEFORE, meetings=(AFTER.meetings[0], *BEFORE.meetings[1:]))
    for plan in (BEFORE, halfway, AFTER):
        coordinator.now += timedelta(hours=1)
        result = coordinator.publish(plan, days=0)
    assert TOLD_NB in told(result)


def test_a_meeting_that_was_moved_to_and_fro_on_one_day_is_no_change():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    coordinator.publish(AFTER)
    coordinator.now += timedelta(hours=1)
    back = coordinator.publish(BEFORE, days=0)
    assert "Flyttet" not in told(back)
    assert entries(back)["styring-1"].version.sequence == 2


def test_without_older_sets_the_changes_since_the_last_one_are_told():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    result = coordinator.publish(AFTER, published=Published(coordinator.sets[0]))
    assert TOLD_NB in told(result)


def test_a_cancelled_meeting_that_is_on_again_is_told_as_new():
    coordinator = Coordinator()
    coordinator.publish(AFTER)
    planned = replace(BEFORE.meetings[1], source=Source(cells={"status": Place("Møter", "K3")}))
    result = coordinator.publish(replace(AFTER, meetings=(AFTER.meetings[0], planned, *AFTER.meetings[2:])))
    assert "Nye møter\n- Styringsgruppa: tirsdag 12. mai 2026 kl. 09.00–11.00, Rådhuset, møterom 2" in told(result)


def test_individual_cases_are_told_without_their_topic():
    coordinator = Coordinator()
    coordinator.publish(with_meetings(EXAMPLE, meeting("Operativ", "10.02", "1", topic="Sak om Ola")))
    result = coordinator.publish(with_meetings(EXAMPLE, meeting("Operativ", "11.02", "1", topic="Sak om Ola")))
    assert "SLT-møte: fra" in told(result)
    assert "Ola" not in told(result)


def test_the_file_is_named_after_the_day_of_the_change_in_norway():
    coordinator = Coordinator()
    coordinator.publish(BEFORE)
    coordinator.now = coordinator.now.replace(hour=23, minute=30)  # half past midnight in Oslo
    result = coordinator.publish(AFTER)
    assert coordinator.now.date() == date(2026, 2, 1)
    assert list(changed_files(result)) == ["slt-2026_endringer_2026-02-02.ics"]


def test_what_was_over_when_it_changed_is_told_to_nobody():
    coordinator = Coordinator()
    coordinator.publish(with_meetings(EXAMPLE, meeting("Arbeid", "27.01", "1"), meeting("Styring", "10.03", "1")))
    changed = with_meetings(EXAMPLE, meeting("Arbeid", "27.01", "1", place="Her var vi"), meeting("Styring", "11.03", "1"))
    text = told(coordinator.publish(changed))
    assert "11. mars" in text
    assert "Her var vi" not in text


def test_a_series_that_moves_is_one_line():
    coordinator = Coordinator()
    coordinator.publish(EXAMPLE)
    (_, weekly) = EXAMPLE.series
    moved = replace(weekly, start=time(8), end=time(9))
    text = told(coordinator.publish(replace(EXAMPLE, series=(EXAMPLE.series[0], moved))))
    lines = [line for line in text.split("\n") if "Kontaktmøte" in line]
    assert len(lines) == 1
    assert "fra tirsdag 3. februar 2026 kl. 08.30–09.00 til tirsdag 3. februar 2026 kl. 08.00–09.00" in lines[0]
    assert lines[0].endswith("møter til i det samme faste treffpunktet, det siste tirsdag 22. desember 2026 kl. 08.00–09.00")
