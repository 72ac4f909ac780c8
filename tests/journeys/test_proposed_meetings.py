"""A meeting that is only proposed is in no calendar and no document until she takes the word away; the answer names it."""

from msgspec.structs import replace

from sltdocs.build import check
from sltdocs.contract.choices import MeetingStatus
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.products.spec import ACTION_PLAN
from tests.products import plans
from tests.products.calendar_year import EXAMPLE, Coordinator, entries, meeting, with_meetings
from tests.products.reading import read
from tests.workbooks import minimal, workbook

GROUPS = "| Kortnavn | Gruppe | Start | Varighet |\n| SG | Styringsgruppa | 09.00 | 2 t |"
ROWS = """
| Gruppe | Dato       | Status    |
| SG     | 10.03.2026 | planlagt  |
| SG     | 09.06.2026 | foreslått |
| SG     | 08.09.2026 | Føreslått |
"""
PUBLISHED = with_meetings(EXAMPLE, meeting("Styring", "10.02", "1"), meeting("Styring", "12.05"), meeting("Arbeid", "27.01"))


def proposed_now(*rows):
    kept = [one for one in PUBLISHED.meetings if all((one.group, one.day) != (row.group, row.day) for row in rows)]
    return replace(PUBLISHED, meetings=tuple(kept), proposed=tuple(replace(one, status=MeetingStatus.PROPOSED) for one in rows))


def test_the_answer_names_all_of_them_once():
    checked = check(workbook(minimal(Grupper=GROUPS, Møter=ROWS)))
    told = [one for one in checked.findings if one.code is SeriesCode.MEETINGS_PROPOSED]
    assert [str(place) for one in told for place in (one.place, *one.also)] == ["Møter!C3", "Møter!C4"]
    assert "08.09.2026" in dict(told[0].params)["days"]
    assert checked.plan is not None
    assert [f"{one.day:%d.%m}" for one in checked.plan.meetings] == ["10.03"]
    assert checked.plan.held_back == ()


def test_one_alone_is_named_in_the_singular():
    checked = check(workbook(minimal(Grupper=GROUPS, Møter="\n".join(ROWS.splitlines()[:4]))))
    assert [one.code for one in checked.findings if "proposed" in one.code.value] == [SeriesCode.MEETING_PROPOSED]


def test_it_is_in_no_document():
    plan = check(workbook(minimal(Grupper=GROUPS, Møter=ROWS))).plan
    assert plan is not None
    printed = read(ACTION_PLAN.made(plan, plans.given())).text
    assert "10.\u00a0mars" in printed or "10. mars" in printed
    assert "9. juni" not in printed
    assert "8. september" not in printed


def test_it_is_in_no_calendar():
    new = meeting("Styring", "27.10")
    assert len(entries(Coordinator().publish(proposed_now(new)))) == len(PUBLISHED.meetings)


def test_a_published_meeting_is_not_cancelled_by_the_word():
    for again in PUBLISHED.meetings[:2]:
        coordinator = Coordinator()
        before = entries(coordinator.publish(PUBLISHED))
        assert entries(coordinator.publish(proposed_now(again))) == before


def test_a_deleted_meeting_beside_a_proposed_one_is_cancelled_all_the_same():
    coordinator = Coordinator()
    coordinator.publish(PUBLISHED)
    after = replace(proposed_now(meeting("Styring", "27.10")), meetings=PUBLISHED.meetings[:1] + PUBLISHED.meetings[2:])
    assert [uid for uid, one in entries(coordinator.publish(after)).items() if one.cancelled] != []
