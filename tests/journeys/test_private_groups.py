"""A group with individual cases: nothing that anybody may read ties it to a date, a place, a link, a topic or a calendar."""

from collections.abc import Callable
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from msgspec.structs import replace as with_

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import sentence
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.ical.lint import CalendarKind, lint
from sltdocs.ical.reading import is_private, read
from sltdocs.products.artifact import Made
from sltdocs.products.opaque_keys import GroupKey, GroupKeys, load
from tests.journeys.municipality import BOARD, NB, NN, SECRETS, TEAM, Municipality, Team, book, codes, parts_of
from tests.journeys.site import Site

OPEN = Team(cases=None)
LATER_BOARD = Team("styring", None, (date(2050, 2, 3), date(2050, 10, 4)), "Styringsgruppa", secret=False)
NOT_IN_CALENDARS = tuple(SECRETS)
LATER = tuple(day.replace(day=day.day + 1) for day in TEAM.dates)


@pytest.fixture
def town(tmp_path: Path) -> Municipality:
    return Municipality(tmp_path)


def renamed(**more: object) -> Team:
    """The team under a new Kortnavn."""
    return Team(**{"key": "zqkjerne", **more})  # type: ignore[arg-type]


@pytest.mark.parametrize("form", [NB, NN])
class TestFromTheStart:
    """A group that was never published otherwise."""

    def test_no_calendar_page_or_list_tells_anything_of_it(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        town.publish(BOARD, with_meetings_at(LATER), form=form)
        assert town.telling(*NOT_IN_CALENDARS, within="kalender/") == []

    def test_its_key_is_in_file_uid_and_mark(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        meetings = town.calendar("slt-2050_g1.ics")
        assert list(meetings) == ["2050-g1-m1", "2050-g1-m2", "2050-g1-m3"]
        assert {(one.summary, one.place, one.marks["KEY"]) for one in meetings.values()} == {("SLT-møte", "", "g1")}
        assert all(is_private(one) and b"CONFERENCE" not in one.block for one in meetings.values())
        assert {"2050-03-10_g1.ics", "2050-02-02_styring.ics"} <= {
            path.name for path in (town.outbox / "4699_2050/kalender/enkeltmoter").iterdir()
        }
        assert set(meetings) < set(town.calendar("deltakere/slt-2050_rektor.ics"))

    def test_no_document_tells_more_than_name_roles_and_how_often(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        secret = [name for name in SECRETS if name not in {"name", "place"}]
        assert town.telling(*secret, within=".docx") == []

    def test_the_guide_does_not_list_it(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        page = (town.outbox / "4699_2050/kalender/slik-gjor-du.html").read_text("utf-8")
        assert "slt-2050_styring.ics" in page
        assert "g1" not in page

    def test_its_members_learn_place_and_link_from_their_draft(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        text = draft(town, "kalender_g1.eml")
        assert SECRETS["own place"] in text
        assert SECRETS["link"] in text
        assert SECRETS["topic"] not in text
        assert SECRETS["agenda"] not in text

    def test_every_file_is_faultless(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        for path in (town.outbox / "4699_2050/kalender").rglob("*.ics"):
            kind = CalendarKind.ONE_MEETING if path.read_bytes().count(b"BEGIN:VEVENT") == 1 else CalendarKind.CALENDAR
            assert lint(path.read_bytes(), kind) == (), path


def with_meetings_at(days: tuple[date, ...]) -> Team:
    """The team on other days."""
    return Team(dates=days)


def draft(town: Municipality, name: str) -> str:
    """What a draft says."""
    data = (town.outbox / "_koordinator/4699_2050/skal-sendes" / name).read_bytes()
    body = message_from_bytes(data, policy=default).get_body()
    assert body is not None
    return str(body.get_content())


def test_keys_are_given_in_order_of_appearance(town: Municipality) -> None:
    town.publish(TEAM, BOARD, Team("zqandre", dates=LATER))
    assert load(town.keys_file.read_bytes()).keys == GroupKeys((GroupKey("g1", ("zqlag",)), GroupKey("g2", ("zqandre",))))
    town.publish(Team("zqtredje", dates=(date(2050, 6, 6),)), BOARD, Team("zqandre", dates=LATER))
    assert set(town.calendar("slt-2050_g3.ics")) == {"2050-g3-m1"}
    assert all(one.cancelled for one in town.calendar("slt-2050_g1.ics").values())


def test_a_group_whose_kortnavn_looks_like_a_key_is_another_group(town: Municipality) -> None:
    town.publish(BOARD, Team("G1", None, LATER, "Gruppe én", secret=False), TEAM)
    assert town.calendar("slt-2050_g1.ics")["2050-g1-m1"].summary == "Gruppe én: Budsjett"
    assert town.calendar("slt-2050_g2.ics")["2050-g2-m1"].summary == "SLT-møte"
    other = Municipality(town.outbox / "andre")
    other.publish(BOARD, TEAM)
    other.publish(BOARD, TEAM, Team("G1", None, LATER, "Gruppe én", secret=False))
    assert other.calendar("slt-2050_g1.ics")["2050-g1-m1"].summary == "SLT-møte"
    assert other.calendar("slt-2050_g1-2.ics")["2050-g1-2-m1"].summary == "Gruppe én: Budsjett"


def test_she_is_told_once_which_file_is_the_groups(town: Municipality) -> None:
    town.mail_drafts = False
    built = town.publish(BOARD, TEAM)
    assert codes(built) == ["calendar-group-veiled"]
    assert "«slt-2050_g1.ics»" in sentence(built.findings[0], NB)
    assert codes(town.publish(BOARD, TEAM, Team("ny", None, LATER, secret=False))) == []


@pytest.mark.parametrize(("form", "closed"), [(NB, "Kalenderen er avsluttet"), (NN, "Kalenderen er avslutta")])
class TestFromOpenToPrivate:
    """Somebody writes «ja» for a group that stood open."""

    def test_a_new_file_takes_over_and_the_old_one_says_that_it_is_closed(
        self, town: Municipality, form: WrittenForm, closed: str
    ) -> None:
        town.publish(BOARD, OPEN, form=form)
        before = town.calendar("slt-2050_zqlag.ics")
        built = town.publish(BOARD, TEAM, form=form)
        after = town.calendar("slt-2050_g1.ics")
        assert after.keys() == before.keys()  # what people have in their calendars does not double
        assert all(after[uid].version.sequence == before[uid].version.sequence + 1 for uid in after)
        assert all(is_private(one) and one.summary == "SLT-møte" and not one.place for one in after.values())
        (notice,) = town.calendar("slt-2050_zqlag.ics").values()
        assert (notice.summary, notice.day) == (closed, date(2049, 11, 3))
        assert b"TRANSP:TRANSPARENT" in notice.block
        assert "g1" not in (town.outbox / "4699_2050/kalender/slt-2050_zqlag.ics").read_text("utf-8")
        assert codes(built) == ["calendar-stood-open", "calendar-uids-kept"]

    def test_nothing_but_the_old_uids_tells_of_it_any_more(self, town: Municipality, form: WrittenForm, closed: str) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, TEAM, form=form)
        told = [name for name in SECRETS if name != "key"]
        assert [path for path in town.telling(*told, within="kalender/") if "versjoner" not in path] == []
        for path in (town.outbox / "4699_2050/kalender").rglob("*.ics"):
            text = path.read_bytes().decode().replace("\r\n ", "")
            assert all(
                line.startswith(("UID:slt-4699-2050-zqlag-m", "UID:slt-4699-avslut", "X-WR-RELCALID:")) for line in telling(text)
            )

    def test_the_closed_calendar_stays_as_it_is_and_she_is_told_once(
        self, town: Municipality, form: WrittenForm, closed: str
    ) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, TEAM, form=form)
        file = town.outbox / "4699_2050/kalender/slt-2050_zqlag.ics"
        first = file.read_bytes()
        built = town.publish(LATER_BOARD, TEAM, form=form)
        assert file.read_bytes() == first
        assert "calendar-stood-open" not in codes(built)
        assert "calendar-uids-kept" not in codes(built)

    def test_new_meetings_of_the_same_year_have_the_key_in_their_uid(
        self, town: Municipality, form: WrittenForm, closed: str
    ) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, TEAM, form=form)
        town.publish(BOARD, Team(dates=(*TEAM.dates, date(2050, 11, 11))), form=form)
        assert set(town.calendar("slt-2050_g1.ics")) == {"2050-zqlag-m1", "2050-zqlag-m2", "2050-zqlag-m3", "2050-g1-m4"}

    def test_what_was_cancelled_or_has_no_row_is_veiled_too(self, town: Municipality, form: WrittenForm, closed: str) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, Team(cases=None, dates=TEAM.dates[1:]), form=form)
        town.publish(BOARD, Team(dates=TEAM.dates[2:]), form=form)
        meetings = town.calendar("slt-2050_g1.ics")
        assert [one.summary for one in meetings.values()] == ["AVLYST: SLT-møte", "AVLYST: SLT-møte", "SLT-møte"]
        assert SECRETS["topic"] not in (town.outbox / "4699_2050/kalender/endringer.txt").read_text("utf-8-sig")


def telling(text: str) -> list[str]:
    """The lines that hold a secret."""
    return [line for line in text.split("\r\n") if any(secret.casefold() in line.casefold() for secret in SECRETS.values())]


def test_open_again_by_an_explicit_nei_under_the_same_uids_and_in_the_same_file(town: Municipality) -> None:
    town.publish(BOARD, TEAM)
    before = town.calendar("slt-2050_g1.ics")
    built = town.publish(BOARD, Team(cases="nei"))
    after = town.calendar("slt-2050_g1.ics")
    assert after.keys() == before.keys()
    assert all(not is_private(one) and one.summary == "Zqteamet: Zqtema" for one in after.values())
    assert codes(built) == []
    again = town.publish(BOARD, Team(cases=None))  # she has said so, and nobody has said anything else since
    assert town.calendar("slt-2050_g1.ics")["2050-g1-m1"].block == after["2050-g1-m1"].block
    assert codes(again) == []


def test_private_open_and_private_again_needs_another_key(town: Municipality) -> None:
    for cases in ("ja", "nei", "ja"):
        built = town.publish(BOARD, Team(cases=cases))
    assert codes(built) == ["calendar-stood-open", "calendar-uids-kept"]
    assert set(town.calendar("slt-2050_g2.ics")) == {"2050-g1-m1", "2050-g1-m2", "2050-g1-m3"}
    assert [one.summary for one in town.calendar("slt-2050_g1.ics").values()] == ["Kalenderen er avsluttet"]


@pytest.mark.parametrize("form", [NB, NN])
@pytest.mark.parametrize(
    ("team", "key"),
    [
        (renamed(), "g1"),
        (renamed(name="Zqkjerneteamet"), "g1"),
        (renamed(cases=None), "g1"),
        (renamed(dates=LATER), "g2"),
        (renamed(dates=LATER, cases=None), "g2"),
    ],
    ids=["the same meetings", "a new name too", "and nothing said", "other meetings", "other meetings and nothing said"],
)
def test_a_new_kortnavn_at_once(town: Municipality, team: Team, key: str, form: WrittenForm) -> None:
    town.publish(BOARD, TEAM, form=form)
    town.publish(BOARD, team, form=form)
    stand = {uid for uid, one in town.calendar("slt-2050_alle.ics").items() if not one.cancelled and "styring" not in uid}
    assert stand == {f"2050-{key}-m{count}" for count in (1, 2, 3)}
    assert town.telling(*NOT_IN_CALENDARS, within="kalender/") == []
    assert "zqkjerne" not in "".join(text for path, text in town.public().items() if "kalender/" in path)


def test_a_number_that_is_a_name_stays_out_of_the_calendars(tmp_path: Path) -> None:
    from sltdocs.contract.values.key import canonical
    from sltdocs.products.calendars.wanted_meetings import public_number

    assert [public_number(canonical(typed)) for typed in ("1", "12a", "3/26", "2026-3")] == ["1", "12a", "3/26", "2026-3"]
    assert [public_number(canonical(typed)) for typed in ("Lars 1", "lars", "1 lars", "")] == [""] * 4


Loss = Callable[[Municipality], object]


def lost(town: Municipality) -> None:
    town.keys_file.unlink()


def damaged(town: Municipality) -> None:
    town.keys_file.write_bytes(town.keys_file.read_bytes()[:40])


def emptied(town: Municipality) -> None:
    town.keys_file.write_text("{}\n", "utf-8")


def newer(town: Municipality) -> None:
    """Written by a newer version, with words that this one does not know."""
    text = town.keys_file.read_text("utf-8").replace('"open": false', '"open": false, "since": {"year": 2050}')
    town.keys_file.write_text(text.replace('"holds": {}', '"holds": {}, "colour": "blue"'), "utf-8")


def other_names(town: Municipality) -> None:
    town.keys_file.write_text('{"groups": [{"key": "../x", "names": ["zqlag"]}]}', "utf-8")


LOSSES = [lost, damaged, emptied, newer, other_names]


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize(
    "after", [(LATER_BOARD, TEAM), (BOARD, Team(dates=LATER)), (Team("aafirst", dates=(date(2050, 6, 6),)), BOARD, TEAM)]
)
def test_a_lost_list_of_keys_is_rebuilt_from_the_sets(town: Municipality, loss: Loss, after: tuple[Team, ...]) -> None:
    town.publish(BOARD, TEAM)
    loss(town)
    town.publish(*after)
    stand = {one.day for one in town.calendar("slt-2050_g1.ics").values() if not one.cancelled}
    assert stand == set(next(team for team in after if team.key == "zqlag").dates)
    memory = load(town.keys_file.read_bytes())
    assert memory is not None
    assert memory.keys.secret("zqlag") == "g1"
    assert memory.keys.secret("aafirst") in ("", "g2")


def everything_private_lost(town: Municipality) -> None:
    lost(town)
    for path in [*town.outbox.rglob("grupper.json")]:
        path.unlink()


class TestEverythingLost:
    """Neither the list of keys nor any copy of it is left; the calendars are."""

    def test_the_same_meetings_tell_whose_the_key_is(self, town: Municipality) -> None:
        town.publish(BOARD, TEAM)
        everything_private_lost(town)
        town.publish(LATER_BOARD, TEAM)
        assert {uid for uid in town.calendar("slt-2050_alle.ics") if "g1" in uid} == set(town.calendar("slt-2050_g1.ics"))
        assert load(town.keys_file.read_bytes()).keys.secret("zqlag") == "g1"

    def test_otherwise_the_calendars_stop_and_stay_as_they_are(self, town: Municipality) -> None:
        town.publish(BOARD, TEAM)
        before = (town.outbox / "4699_2050/kalender/slt-2050_alle.ics").read_bytes()
        everything_private_lost(town)
        built = town.publish(BOARD, Team(dates=LATER))
        assert codes(built) == ["calendar-keys-lost"]
        assert [one.made for one in built.outcomes if one.product == "calendars"] == [Made.NOT_MADE]
        assert (town.outbox / "4699_2050/kalender/slt-2050_alle.ics").read_bytes() == before

    def test_a_blank_cell_does_not_end_the_secrecy(self, town: Municipality) -> None:
        town.publish(BOARD, TEAM)
        everything_private_lost(town)
        town.publish(BOARD, Team(cases=None, dates=LATER))
        assert town.telling("topic", "agenda", "own place", "link") == []

    def test_a_key_is_not_given_to_another_group_as_long_as_a_file_is_named_after_it(self, town: Municipality) -> None:
        town.publish(BOARD, TEAM)
        everything_private_lost(town)
        town.publish(BOARD, Team("zqny", dates=(date(2051, 3, 3),)), file="ny.xlsx", years=(2051, 2051))
        assert set(town.calendar("slt-2051_g2.ics", "4699_2051")) == {"2051-g2-m1"}


@pytest.mark.parametrize("form", [NB, NN])
class TestWhatStoodOpen:
    """Enkeltsaker nei, then ja: what was open is still out, and she is told the very rows that take it back."""

    ROWS = ("zqlag 10.03.2050", "zqlag 12.05.2050", "zqlag 08.09.2050")

    def test_she_is_told_where_it_is_out_and_the_rows_to_write(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, OPEN, Team("ny", None, LATER, "Ny gruppe", secret=False), form=form)
        built = town.publish(BOARD, TEAM, form=form)
        [told] = [one for one in built.findings if one.code is PrivacyCode.MEETINGS_STILL_OUT]
        assert dict(told.params)["where"] == "03.11.2049, 02.11.2049"
        assert dict(told.params)["rows"] == ", ".join(f"«{row}»" for row in self.ROWS)
        assert (told.place.sheet, told.place.cell) == ("Grupper", "H3")

    def test_the_rows_take_it_out_of_everything_and_cancel_no_meeting(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, OPEN, form=form)
        built = town.publish(BOARD, TEAM, form=form, withdrawn=self.ROWS)
        assert [one.code for one in built.findings if isinstance(one.code, PrivacyCode)] == [PrivacyCode.MEETINGS_STILL_OUT]
        archived = [path.read_bytes() for path in (town.outbox / "_koordinator/4699_2050/versjoner").rglob("*") if path.is_file()]
        parts = [data for file in archived for data in parts_of(file).values()]
        assert not any(SECRETS[name].encode() in part for part in parts for name in ("topic", "agenda", "link", "own place"))
        assert town.telling("topic", "agenda", "link", "own place") == []
        meetings = town.calendar("slt-2050_g1.ics").values()
        assert [(one.summary, one.cancelled) for one in meetings] == [("SLT-møte", False)] * 3
        after = town.publish(LATER_BOARD, TEAM, form=form, withdrawn=self.ROWS)
        assert [one.code for one in after.findings if isinstance(one.code, PrivacyCode)] == []
        assert [one.cancelled for one in town.calendar("slt-2050_g1.ics").values()] == [False] * 3

    def test_a_group_that_was_never_open_is_nothing_to_be_told_of(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        built = town.publish(LATER_BOARD, TEAM, form=form)
        assert [one for one in built.findings if one.code is PrivacyCode.MEETINGS_STILL_OUT] == []

    def test_what_another_plan_still_tells_is_told(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, OPEN, form=form)
        town.publish(BOARD, OPEN, form=form, file="ny.xlsx", years=(2050, 2051))
        built = town.publish(BOARD, TEAM, form=form, file="ny.xlsx", years=(2050, 2051), withdrawn=self.ROWS[:1])
        told = [dict(one.params) for one in built.findings if one.code is PrivacyCode.WITHDRAWN_ELSEWHERE]
        assert told == [{"thing": "zqlag 10.03.2050", "where": "4699_2050: 02.11.2049"}]


@pytest.mark.parametrize("form", [NB, NN])
class TestFromAnOlderVersion:
    """Calendars that an older version made: the Kortnavn in UID, mark and file name, the place and the link in the meeting."""

    @pytest.fixture
    def upgraded(self, town: Municipality, form: WrittenForm) -> Municipality:
        town.publish(BOARD, OPEN, form=form)
        for path in town.outbox.rglob("*.ics"):
            path.write_bytes(as_before(path.read_bytes()))
        forget_fingerprints(town)
        return town

    def test_uids_stay_and_all_else_goes_behind_the_key(self, upgraded: Municipality, form: WrittenForm) -> None:
        built = upgraded.publish(BOARD, TEAM, form=form)
        assert codes(built) == ["calendar-uids-kept"]
        assert set(upgraded.calendar("slt-2050_g1.ics")) == {"2050-zqlag-m1", "2050-zqlag-m2", "2050-zqlag-m3"}
        assert [
            path for path in upgraded.telling("place", "own place", "link", within="kalender/") if "versjoner" not in path
        ] == []

    def test_a_blank_cell_does_not_end_the_secrecy(self, upgraded: Municipality, form: WrittenForm) -> None:
        upgraded.publish(LATER_BOARD, OPEN, form=form)
        assert all(is_private(one) for one in upgraded.calendar("slt-2050_g1.ics").values())

    def test_a_group_that_is_gone_goes_behind_a_key_as_well(self, upgraded: Municipality, form: WrittenForm) -> None:
        upgraded.publish(BOARD, form=form)
        meetings = upgraded.calendar("slt-2050_g1.ics").values()
        assert {(one.summary, one.place) for one in meetings} == {("AVLYST: SLT-møte", "")}


def as_before(data: bytes) -> bytes:
    """A calendar as version 0.1 wrote it of a group with individual cases: neutral title, private, and all the rest told."""
    for entry in read(data):
        if entry.marks.get("GROUP") == "zqlag":
            lines = entry.block.replace(b"\r\n ", b"").split(b"\r\n")
            lines = [b"SUMMARY:SLT-m\xc3\xb8te" if line.startswith(b"SUMMARY:") else line for line in lines]
            lines = [b"CLASS:PRIVATE" if line == b"CLASS:PUBLIC" else line for line in lines]
            data = data.replace(entry.block, b"\r\n".join(line for line in lines if not line.startswith(b"DESCRIPTION:Z")))
    return data


def forget_fingerprints(town: Municipality) -> None:
    """The sets' records agree with their files again."""
    from sltdocs.publishing.files import fingerprint
    from sltdocs.publishing.kept.record import FileRecord
    from sltdocs.publishing.kept.record import load as load_record

    for file in town.outbox.rglob("sett.json"):
        record = load_record(file.read_bytes())
        there = {path: file.parent / path for path in record.files if (file.parent / path).exists()}
        files = {path: FileRecord(fingerprint(at.read_bytes()), record.files[path].product) for path, at in there.items()}
        file.write_bytes(with_(record, files={**record.files, **files}).dump())


def test_two_workbooks_of_one_municipality_at_once_get_keys_of_their_own(site: Site) -> None:
    site.drop("en.xlsx", book(BOARD, TEAM))
    site.drop("to.xlsx", book(BOARD, Team("zqandre", dates=(date(2051, 3, 3),)), years=(2051, 2051)))
    site.watch_once()
    (first,) = {path.name for path in site.outbox.glob("4699_2050/kalender/slt-2050_g*.ics")}
    (second,) = {path.name for path in site.outbox.glob("4699_2051/kalender/slt-2051_g*.ics")}
    assert {first, second} in ({"slt-2050_g1.ics", "slt-2051_g2.ics"}, {"slt-2050_g2.ics", "slt-2051_g1.ics"})
