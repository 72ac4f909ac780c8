"""Drafts of e-mails: only when asked for, only for the coordinator; they say what has happened, and wait until they are sent."""

from datetime import date, time
from email import message_from_bytes
from email.policy import default
from urllib.parse import unquote

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.ical.reading import description
from sltdocs.plan.model import Participant
from sltdocs.products.calendars.mail_drafts import Letter
from sltdocs.products.calendars.notices.to_send import LONGEST, mailto
from tests.products.calendar_year import EXAMPLE, Coordinator, codes, entries, file, meeting, with_meetings

PLAN = with_meetings(
    EXAMPLE,
    meeting("Styring", "10.02", "1", topic="Årsplan", agenda=Text.of("1. Ungdata\n2. Æ, ø og å")),
    meeting("Styring", "12.05", "2", status=MeetingStatus.CANCELLED),
    meeting("Operativ", "11.02", "1", topic="Sak om Ola"),
)


def with_changed(number, **changes):
    """The plan with a meeting of the steering group changed."""
    meetings = (replace(one, **changes) if (one.group, one.number) == ("Styring", number) else one for one in PLAN.meetings)
    return replace(PLAN, meetings=tuple(meetings))


class Sender(Coordinator):
    """A coordinator who gets drafts, and sends those that she wants to."""

    def __init__(self, plan=PLAN):
        super().__init__(mail_drafts=True)
        self.first = self.publish(plan)

    def after(self, plan, *, sent=True, days=5):
        """What waits after the next save; before it she has sent all that waited and removed it from the folder, or not."""
        self.drafts = frozenset() if sent else self.drafts
        return self.publish(plan, days=days)


def letters(result):
    return {
        one.path.removeprefix("skal-sendes/"): message_from_bytes(one.data, policy=default)
        for one in result.artifacts
        if one.path.endswith(".eml")
    }


def text(message):
    return message.get_body().get_content().replace("\r\n", "\n")


def attached(message):
    return {one.get_filename(): one.get_content() for one in message.iter_attachments()}


def page(result):
    return file(result, "skal-sendes.html").decode()


def test_there_are_none_unless_the_setting_is_on():
    made = Coordinator().publish(PLAN).artifacts
    assert not [one for one in made if one.path.endswith(".eml") or one.path.startswith("skal-sendes")]


def test_the_first_time_every_group_gets_one_letter_with_its_calendar():
    first = Sender().first
    found = letters(first)
    assert list(found) == ["kalender_g1.eml", "kalender_styring.eml"]
    message = found["kalender_styring.eml"]
    assert message["Subject"] == "Møtekalender for SLT: Styringsgruppa"
    assert "- Styringsgruppa: Årsplan: tirsdag 10. februar 2026 kl. 09.00–11.00" in text(message)
    assert "12. mai" not in text(message), "what is cancelled from the start is no news"
    assert attached(message) == {"slt-2026_styring.ics": file(first, "kalender/slt-2026_styring.ics")}
    assert "Legg dem i en egen kalender som heter «SLT 2026»" in text(message)


def test_with_an_address_the_first_letter_says_where_to_subscribe():
    plan = replace(PLAN, site_address="https://www.fjordvik.example/slt/")
    said = text(letters(Sender(plan).first)["kalender_styring.eml"])
    assert "https://www.fjordvik.example/slt/kalender/slt_styring.ics" in said
    assert "https://www.fjordvik.example/slt/kalender/\n" in said
    by_year = text(letters(Sender(replace(PLAN, calendar_address="https://a.example/k")).first)["kalender_styring.eml"])
    assert "https://a.example/k/slt-2026_styring.ics" in by_year


def test_drafts_are_private_and_nobody_sees_who_else_gets_them():
    first = Sender().first
    assert all(one.private for one in first.artifacts if one.path.startswith("skal-sendes"))
    message = letters(first)["kalender_styring.eml"]
    assert message["X-Unsent"] == "1"
    assert message["Bcc"] == "eva@skjult.example, per@gjemt.example"
    assert message["To"] == "slt@fjordvik.example"
    assert not {"From", "Date", "Message-ID", "Cc"} & set(message.keys())


class TestFourStates:
    """What has happened stands in the subject and in the first line."""

    def test_new(self):
        more = replace(PLAN, meetings=(*PLAN.meetings, meeting("Styring", "27.10", "3", topic="Budsjett")))
        found = letters(Sender().after(more))
        assert list(found) == ["2026-10-27_styring.eml"]
        message = found["2026-10-27_styring.eml"]
        assert message["Subject"] == "Styringsgruppa: Budsjett"
        assert "Du er invitert til møte:" in text(message)
        assert "Når: tirsdag 27. oktober 2026 kl. 09.00–11.00" in text(message)
        assert "Hvor: Rådhuset, møterom 2" in text(message)
        (data,) = attached(message).values()
        assert lint(data, CalendarKind.ONE_MEETING) == ()

    def test_moved(self):
        message = letters(Sender().after(with_changed("1", day=date(2026, 2, 12))))["2026-02-12_styring.eml"]
        change = "fra tirsdag 10. februar 2026 kl. 09.00–11.00 til torsdag 12. februar 2026 kl. 09.00–11.00"
        assert message["Subject"] == f"FLYTTET: Styringsgruppa: Årsplan, {change}"
        assert text(message).split("\n\n")[1] == f"Møtet er flyttet {change}."
        assert "Slett det gamle møtet i kalenderen din." in text(message)
        assert "invitert" not in text(message)
        assert list(attached(message)) == ["2026-02-12_styring.ics"]

    def test_cancelled(self):
        message = letters(Sender().after(with_changed("1", status=MeetingStatus.CANCELLED)))["2026-02-10_styring.eml"]
        assert message["Subject"] == "AVLYST: Styringsgruppa: Årsplan"
        assert "Dette møtet er avlyst:" in text(message)
        assert "Slett møtet i kalenderen din" in text(message)
        assert attached(message) == {}
        assert "vedlegg" not in text(message).casefold()

    def test_changed(self):
        found = letters(Sender().after(with_changed("1", place="Kulturhuset", link="https://mote.example/ny")))
        message = found["2026-02-10_styring.eml"]
        assert message["Subject"] == "ENDRET: Styringsgruppa: Årsplan, tirsdag 10. februar 2026 kl. 09.00–11.00"
        assert "Nytt sted. Før: Rådhuset, møterom 2. Nå: Kulturhuset; ny lenke til møtet" in text(message)
        assert "Lenke til møtet: https://mote.example/ny" in text(message)

    def test_another_agenda_alone_is_no_letter(self):
        assert letters(Sender().after(with_changed("1", agenda=Text.of("1. Noe annet")))) == {}

    def test_nynorsk(self):
        sender = Sender(replace(PLAN, written_form=WrittenForm.NN))
        moved = replace(with_changed("1", day=date(2026, 2, 12)), written_form=WrittenForm.NN)
        message = letters(sender.after(moved))["2026-02-12_styring.eml"]
        assert message["Subject"].startswith("FLYTTA: Styringsgruppa: Årsplan, frå tysdag 10. februar")


class TestUntilItIsSent:
    """A draft that lies in its folder has not been sent, and keeps what it is about."""

    def test_a_first_letter_that_waits_stays_the_only_one_and_tells_how_things_are(self):
        found = letters(Sender().after(with_changed("1", day=date(2026, 2, 12)), sent=False))
        assert list(found) == ["kalender_g1.eml", "kalender_styring.eml"]
        assert "torsdag 12. februar" in text(found["kalender_styring.eml"])

    def test_a_new_meeting_that_nobody_has_been_told_of_stays_new_with_its_new_time(self):
        sender = Sender()
        extra = meeting("Styring", "27.10", "3")
        sender.after(replace(PLAN, meetings=(*PLAN.meetings, extra)))
        moved = replace(PLAN, meetings=(*PLAN.meetings, replace(extra, day=date(2026, 10, 28))))
        found = letters(sender.after(moved, sent=False))
        assert list(found) == ["2026-10-28_styring.eml"]
        assert "Du er invitert" in text(found["2026-10-28_styring.eml"])

    def test_a_move_that_nobody_has_been_told_of_is_told_from_the_time_that_they_know(self):
        sender = Sender()
        sender.after(with_changed("1", day=date(2026, 2, 12)))
        found = letters(sender.after(with_changed("1", day=date(2026, 2, 13)), sent=False, days=1))
        assert "fra tirsdag 10. februar" in found["2026-02-13_styring.eml"]["Subject"]
        assert letters(sender.after(PLAN, sent=False, days=1)) == {}, "back where it was: nothing to tell"

    def test_what_was_sent_is_not_written_again(self):
        sender = Sender()
        moved = with_changed("1", day=date(2026, 2, 12))
        assert len(letters(sender.after(moved, days=1))) == 1
        assert letters(sender.after(moved, days=1)) == {}
        assert "fra torsdag 12. februar" in letters(sender.after(PLAN, days=1))["2026-02-10_styring.eml"]["Subject"]

    def test_a_meeting_that_is_over_has_no_draft(self):
        sender = Sender()
        moved = with_changed("1", day=date(2026, 2, 12))
        sender.after(moved)
        assert letters(sender.after(moved, sent=False, days=60)) == {}


def test_many_changes_are_one_letter_with_the_calendar():
    dates = ("09.03", "10.04", "11.05", "12.06", "13.08", "14.09")
    year = with_meetings(EXAMPLE, *(meeting("Styring", day, str(number)) for number, day in enumerate(dates, 1)))
    later = replace(year, meetings=tuple(replace(one, start=time(12), end=time(13)) for one in year.meetings))
    found = letters(Sender(year).after(later))
    assert list(found) == ["endringer_styring.eml"]
    message = found["endringer_styring.eml"]
    assert text(message).count("- Styringsgruppa: fra ") == 6
    assert "Outlook, Apple Kalender og Thunderbird: Slett kalenderen" in text(message)
    assert list(attached(message)) == ["slt-2026_styring.ics"]


def test_individual_cases_are_not_named():
    sender = Sender()
    first = letters(sender.first)["kalender_g1.eml"]
    moved = tuple(replace(one, day=date(2026, 2, 13)) if one.group == "Operativ" else one for one in PLAN.meetings)
    later = letters(sender.after(replace(PLAN, meetings=moved)))["2026-02-13_g1.eml"]
    assert later["Subject"].startswith("FLYTTET: SLT-møte, fra onsdag 11. februar")
    for message in (first, later):
        assert "Ola" not in text(message) + message["Subject"]
        assert "Operativ" not in text(message) + message["Subject"]


class TestThePage:
    """`skal-sendes.html`, for programs that do not send an opened draft."""

    def test_it_lists_every_draft_with_a_link_that_any_program_takes(self):
        html = page(Sender().first)
        assert html.count("<section>") == 2
        assert 'href="skal-sendes/kalender_styring.eml"' in html
        assert "mailto:?bcc=eva%40skjult.example%2Cper%40gjemt.example&amp;subject=M%C3%B8tekalender" in html

    def test_nothing_waits(self):
        assert "Ingen e-poster venter" in page(Sender().after(PLAN))

    def test_of_a_long_text_the_link_has_the_beginning(self):
        link = mailto(Letter("a.eml", "Emne & mer", "Linje\n" * 400, ("a@b.example",)))
        assert len(unquote(link.partition("body=")[2]).replace("\r\n", "\n")) == LONGEST
        assert "subject=Emne%20%26%20mer" in link


@pytest.mark.parametrize("address", ["a@b.example\r\nBcc: x@y.example", "æ@b.example", "a b@c.example", "a@b", "<a@b.example>"])
def test_an_address_that_could_do_harm_is_left_out_and_said(address):
    more = Participant("Lærer", ("Styring",), email=address)
    result = Sender(replace(PLAN, participants=(*PLAN.participants, more))).first
    assert letters(result)["kalender_styring.eml"]["Bcc"] == "eva@skjult.example, per@gjemt.example"
    assert codes(result) == {"mail-address-left-out": 1}


def test_who_comes_when_needed_is_not_called():
    more = Participant("Advokat", ("Styring",), email="adv@kat.example", when_needed=True)
    assert b"adv@" not in file(Sender(replace(PLAN, participants=(*PLAN.participants, more))).first, "kalender_styring.eml")


def test_the_same_plan_gives_the_same_draft():
    assert file(Sender().first, "kalender_styring.eml") == file(Sender().first, "kalender_styring.eml")


def test_the_link_of_a_meeting_stands_before_its_agenda():
    plan = with_changed("1", link="https://mote.example/a")
    said = description(entries(Sender(plan).first)["styring-1"]).split("\n")
    assert said[0] == "Lenke til møtet: https://mote.example/a"
    assert said[1:3] == ["Tema: Årsplan", "Saksliste:"]
