"""Drafts of e-mails: only when asked for, only for the coordinator, opened as drafts with the meeting attached."""

from email import message_from_bytes
from email.policy import default

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.plan.model import Participant
from tests.products.calendar_year import EXAMPLE, Coordinator, codes, file, meeting, with_meetings

PLAN = with_meetings(
    EXAMPLE,
    meeting("Styring", "10.02", "1", topic="Årsplan", agenda=Text.of("1. Ungdata\n2. Æ, ø og å")),
    meeting("Styring", "12.05", "2", status=MeetingStatus.CANCELLED),
    meeting("Operativ", "11.02", "1", topic="Sak om Ola"),
)


def drafts(plan=PLAN, *, days=0):
    coordinator = Coordinator(mail_drafts=True)
    coordinator.now = coordinator.now.replace(month=1 + days // 30)
    return coordinator.publish(plan)


def draft(name, plan=PLAN):
    return message_from_bytes(file(drafts(plan), f"{name}.eml"), policy=default)


def test_there_are_none_unless_the_setting_is_on():
    assert not [one for one in Coordinator().publish(PLAN).artifacts if one.path.endswith(".eml")]


def test_they_are_private_and_apart_from_the_calendars():
    found = [one for one in drafts().artifacts if one.path.endswith(".eml")]
    assert {one.path for one in found} == {
        "innkallinger/2026-02-10_styring.eml",
        "innkallinger/2026-05-12_styring.eml",
        "innkallinger/2026-02-11_g1.eml",
    }
    assert all(one.private for one in found)
    assert not any(one.private for one in drafts().artifacts if one.path.startswith("kalender/"))


def test_a_draft_opens_as_a_draft_to_the_group():
    message = draft("2026-02-10_styring")
    assert message["X-Unsent"] == "1"
    assert message["To"] == "eva@skjult.example, per@gjemt.example"
    assert message["Subject"] == "Styringsgruppa: Årsplan"
    assert not {"From", "Date", "Message-ID"} & set(message.keys())


def test_its_text_has_when_where_and_the_agenda():
    text = draft("2026-02-10_styring").get_body().get_content()
    for line in ("Når: tirsdag 10. februar 2026 kl. 09.00–11.00", "Hvor: Rådhuset, møterom 2", "2. Æ, ø og å", "Kari Nordmann"):
        assert line in text


def test_the_meeting_is_attached_as_a_plain_file_that_no_program_answers():
    (attached,) = draft("2026-02-10_styring").iter_attachments()
    assert attached.get_content_type() == "application/octet-stream"
    assert attached.get_filename() == "2026-02-10_styring.ics"
    assert attached.get_content() == file(drafts(), "2026-02-10_styring.ics")
    assert lint(attached.get_content(), CalendarKind.ONE_MEETING) == ()


def test_a_cancelled_meeting_is_called_off():
    message = draft("2026-05-12_styring")
    assert message["Subject"] == "AVLYST: Styringsgruppa"
    assert "Dette møtet er avlyst:" in message.get_body().get_content()


def test_individual_cases_are_not_named():
    raw = file(drafts(), "2026-02-11_g1.eml")
    message = message_from_bytes(raw, policy=default)
    assert message["Subject"] == "SLT-møte"
    assert "Ola" not in message.get_body().get_content()


def test_a_meeting_that_is_over_has_no_draft():
    found = [one.path for one in drafts(days=90).artifacts if one.path.endswith(".eml")]
    assert found == ["innkallinger/2026-05-12_styring.eml"]


@pytest.mark.parametrize("address", ["a@b.example\r\nBcc: x@y.example", "æ@b.example", "a b@c.example", "a@b", "<a@b.example>"])
def test_an_address_that_could_do_harm_is_left_out_and_said(address):
    more = Participant("Lærer", ("Styring",), email=address)
    plan = replace(PLAN, participants=(*PLAN.participants, more))
    assert draft("2026-02-10_styring", plan)["To"] == "eva@skjult.example, per@gjemt.example"
    assert codes(drafts(plan)) == {"mail-address-left-out": 1}


def test_who_comes_when_needed_is_not_called():
    more = Participant("Advokat", ("Styring",), email="adv@kat.example", when_needed=True)
    assert "adv@" not in draft("2026-02-10_styring", replace(PLAN, participants=(*PLAN.participants, more)))["To"]


def test_the_same_plan_gives_the_same_draft():
    assert file(drafts(), "2026-02-10_styring.eml") == file(drafts(), "2026-02-10_styring.eml")
