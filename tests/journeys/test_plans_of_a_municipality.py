"""Calendars are kept per municipality, group and year, whichever of its plans published them."""

from datetime import date
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import sentence
from sltdocs.ical.reading import is_private
from sltdocs.publishing.publisher import previously
from tests.journeys.municipality import BOARD, NB, NN, TEAM, Municipality, Team, codes

FEBRUARY, MAY, OCTOBER = date(2050, 2, 2), date(2050, 5, 5), date(2050, 10, 4)
WRONG, RIGHT = "4699_2050-2051", "4699_2050-2052"


@pytest.fixture
def town(tmp_path: Path) -> Municipality:
    return Municipality(tmp_path, mail_drafts=False)


def board(*days: date) -> Team:
    """The steering group on these days."""
    return Team("styring", None, days, "Styringsgruppa", secret=False)


def parents(*days: date) -> Team:
    """The parents' group on these days."""
    return Team("foreldre", None, days, "Foreldregruppa", secret=False)


def told(town: Municipality, identity: str, group: str = "styring", year: int = 2050) -> dict[str, tuple[str, int]]:
    """Day and SEQUENCE of each meeting of a group's calendar, `-` before the day of a cancelled one."""
    return {
        uid.removeprefix(f"{year}-{group}-"): (f"{'-' if one.cancelled else ''}{one.day:%d.%m}", one.version.sequence)
        for uid, one in town.calendar(f"slt-{year}_{group}.ics", identity).items()
    }


@pytest.mark.parametrize("form", [NB, NN])
class TestCorrectedPeriod:
    """The period was mistyped: the same workbook, another folder."""

    def test_uids_and_sequence_go_on(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(board(FEBRUARY, OCTOBER), years=(2050, 2051), form=form)
        town.publish(board(FEBRUARY, date(2050, 10, 5)), years=(2050, 2051), form=form)
        before = town.calendar("slt-2050_alle.ics", WRONG)
        town.publish(board(FEBRUARY, date(2050, 10, 5)), years=(2050, 2052), form=form)
        after = town.calendar("slt-2050_alle.ics", RIGHT)
        assert {uid: one.block for uid, one in after.items()} == {uid: one.block for uid, one in before.items()}
        town.publish(board(FEBRUARY, date(2050, 10, 6)), years=(2050, 2052), form=form)
        assert told(town, RIGHT) == {"m1": ("02.02", 0), "m2": ("06.10", 2)}

    def test_what_was_cancelled_does_not_vanish_and_what_is_gone_is_cancelled(
        self, town: Municipality, form: WrittenForm
    ) -> None:
        town.publish(board(FEBRUARY, MAY, OCTOBER), parents(MAY), years=(2050, 2051), form=form)
        town.publish(board(FEBRUARY, OCTOBER), parents(MAY), years=(2050, 2051), form=form)
        town.publish(board(FEBRUARY), years=(2050, 2052), form=form)
        assert told(town, RIGHT) == {"m1": ("02.02", 0), "m2": ("-05.05", 1), "m3": ("-04.10", 1)}
        assert told(town, RIGHT, "foreldre") == {"m1": ("-05.05", 1)}

    def test_the_list_of_changes_does_not_call_the_calendar_new(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(board(FEBRUARY, OCTOBER), years=(2050, 2051), form=form)
        town.publish(board(FEBRUARY, date(2050, 10, 5)), years=(2050, 2052), form=form)
        text = (town.outbox / RIGHT / "kalender/endringer.txt").read_text("utf-8-sig")
        assert "4. oktober 2050" in text
        assert "Kalenderen er ny" not in text

    def test_secrecy_and_key_go_on(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, years=(2050, 2051), form=form)
        built = town.publish(BOARD, Team(cases=None), years=(2050, 2052), form=form)
        assert codes(built) == ["individual-cases-unsaid"]
        assert town.calendar("slt-2050_g1.ics", RIGHT).keys() == town.calendar("slt-2050_g1.ics", WRONG).keys()
        assert all(is_private(one) for one in town.calendar("slt-2050_g1.ics", RIGHT).values())


class TestOverlappingPlans:
    """The plan for 2050–2051 lives on while the revised one for 2051–2054 is made."""

    OLD, NEW = "4699_2050-2051", "4699_2051-2054"

    def old(self, town: Municipality, *teams: Team) -> list[str]:
        return codes(town.publish(*teams, file="gammel.xlsx", years=(2050, 2051)))

    def new(self, town: Municipality, *teams: Team) -> list[str]:
        return codes(town.publish(*teams, file="ny.xlsx", years=(2051, 2054)))

    def test_the_later_plan_takes_a_groups_year_over(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY, date(2051, 2, 2), date(2051, 10, 4)))
        self.new(town, board(date(2051, 2, 2), date(2051, 10, 5)))
        assert told(town, self.NEW, year=2051) == {"m1": ("02.02", 0), "m2": ("05.10", 1)}

    def test_rows_of_the_older_plan_are_told_and_not_counted(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY, date(2051, 2, 2)))
        self.new(town, board(date(2051, 2, 3)))
        built = town.publish(board(FEBRUARY, date(2051, 2, 9)), file="gammel.xlsx", years=(2050, 2051))
        assert codes(built) == ["calendar-rows-not-counted"]
        assert "planen for 2051–2054" in sentence(built.findings[0], NB)
        assert told(town, self.OLD) == {"m1": ("02.02", 0)}
        assert told(town, self.OLD, year=2051) == told(town, self.NEW, year=2051) == {"m1": ("03.02", 1)}

    def test_a_row_that_cannot_be_read_does_not_give_the_year_back_to_the_older_plan(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY, date(2051, 2, 2)))
        self.new(town, board(date(2051, 2, 3)))
        self.new(town, board("31.02.2051"))  # type: ignore[arg-type]
        assert self.old(town, board(FEBRUARY, date(2051, 2, 9))) == ["calendar-rows-not-counted"]
        assert told(town, self.OLD, year=2051) == told(town, self.NEW, year=2051) == {"m1": ("03.02", 1)}

    def test_a_plan_does_not_cancel_what_another_one_holds(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY), parents(date(2051, 3, 3)))
        self.new(town, board(date(2051, 2, 2)), parents())
        assert told(town, self.OLD, "foreldre", 2051) == {"m1": ("03.03", 0)}
        self.new(town, board(date(2051, 2, 3)))
        self.old(town, board(FEBRUARY, MAY), parents(date(2051, 3, 3)))
        assert told(town, self.OLD, "foreldre", 2051) == {"m1": ("03.03", 0)}

    def test_a_later_plan_that_gives_a_year_up_cancels_nothing_that_the_older_one_still_has(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY, date(2051, 2, 2)))
        self.new(town, board(date(2051, 2, 2)), parents(date(2051, 6, 6)))
        self.new(town, board(), parents(date(2051, 6, 6)))
        assert told(town, self.NEW, year=2051) == {"m1": ("02.02", 0)}
        assert self.old(town, board(FEBRUARY, date(2051, 2, 9))) == ["calendar-meeting-moved"]
        assert told(town, self.OLD, year=2051) == {"m1": ("09.02", 1)}

    def test_a_later_plan_cancels_what_nobody_has_any_more(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY))
        self.new(town, board(date(2051, 2, 2), date(2051, 5, 5)), parents(date(2051, 6, 6)))
        self.old(town, board(FEBRUARY, MAY))
        self.new(town, board(date(2051, 2, 2)), parents(date(2051, 6, 6)))
        assert told(town, self.NEW, year=2051) == {"m1": ("02.02", 0), "m2": ("-05.05", 1)}

    def test_no_uid_is_given_to_two_meetings(self, town: Municipality) -> None:
        self.old(town, board(FEBRUARY), parents(date(2051, 3, 3)))
        self.new(town, board(date(2051, 2, 2)))
        self.new(town, board(date(2051, 2, 2)), parents(date(2051, 6, 6)))
        assert told(town, self.NEW, "foreldre", 2051) == {"m1": ("06.06", 1)}

    def test_a_private_group_keeps_its_key_in_both(self, town: Municipality) -> None:
        team = Team(dates=(date(2050, 3, 10), date(2051, 3, 10)))
        self.old(town, BOARD, team)
        self.new(town, BOARD, Team("zqandre", dates=(date(2051, 4, 4),)), Team(dates=(date(2051, 3, 11),)))
        assert told(town, self.NEW, "g1", 2051) == {"m1": ("11.03", 1)}
        assert told(town, self.NEW, "g2", 2051) == {"m1": ("04.04", 0)}
        assert [one.names for one in previously(town.outbox, self.OLD).keys.groups] == [("zqlag",), ("zqandre",)]


@pytest.mark.parametrize("form", [NB, NN])
class TestNextPeriod:
    """Next period's workbook is another plan with the same groups."""

    NEXT = "4699_2051"

    def test_a_blank_cell_does_not_end_the_secrecy(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        built = town.publish(
            board(date(2051, 2, 2)), Team(cases=None, dates=(date(2051, 3, 3),)), file="neste.xlsx", years=(2051, 2051), form=form
        )
        assert codes(built) == ["individual-cases-unsaid"]
        assert [one.summary for one in town.calendar("slt-2051_g1.ics", self.NEXT).values()] == ["SLT-møte"]
        assert town.telling("topic", "agenda", "own place", "link") == []

    def test_nor_does_a_new_kortnavn_beside_it(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        team = Team("zqkjerne", None, (date(2051, 3, 3),))
        built = town.publish(board(date(2051, 2, 2)), team, file="neste.xlsx", years=(2051, 2051), form=form)
        assert sorted(codes(built)) == ["calendar-group-veiled", "individual-cases-inherited"]
        assert town.telling("topic", "agenda", "own place", "link") == []

    def test_her_nei_does(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, TEAM, form=form)
        team = Team(cases="nei", dates=(date(2051, 3, 3),))
        built = town.publish(board(date(2051, 2, 2)), team, file="neste.xlsx", years=(2051, 2051), form=form)
        assert codes(built) == []
        assert [one.summary for one in town.calendar("slt-2051_zqlag.ics", self.NEXT).values()] == ["Zqteamet: Zqtema"]
        blank = (board(date(2051, 2, 3)), Team(cases=None, dates=team.dates))
        again = town.publish(*blank, file="neste.xlsx", years=(2051, 2051), form=form)
        assert "individual-cases-unsaid" not in codes(again)

    def test_an_ordinary_group_that_was_known_before_is_no_suspect(self, town: Municipality, form: WrittenForm) -> None:
        town.publish(BOARD, parents(MAY), TEAM, form=form)
        teams = (board(date(2051, 2, 2)), parents(date(2051, 5, 5)))
        assert codes(town.publish(*teams, file="neste.xlsx", years=(2051, 2051), form=form)) == []


@pytest.mark.parametrize(("form", "said"), [(NB, "hører til planen for 2050"), (NN, "høyrer til planen for 2050")])
def test_a_draft_that_is_rolled_over_in_its_file_leaves_the_former_calendars_whole(
    town: Municipality, form: WrittenForm, said: str
) -> None:
    """Its meetings run into the year after the period; those stand in the calendar of its last year."""
    into = date(2051, 1, 20)
    town.publish(board(FEBRUARY, MAY, into), form=form)
    assert told(town, "4699_2050") == {"m1": ("02.02", 0), "m2": ("05.05", 0), "m3": ("20.01", 0)}
    before = (town.outbox / "4699_2050/kalender/slt-2050_alle.ics").read_bytes()
    built = town.publish(board(FEBRUARY, MAY, date(2052, 3, 3)), form=form, years=(2052, 2053))
    [of_former] = [one for one in built.findings if one.code.code in {"meeting-outside", "meetings-of-former-plan"}]
    assert said in sentence(of_former, form)
    assert told(town, "4699_2052-2053", year=2052) == {"m1": ("03.03", 0)}
    assert (town.outbox / "4699_2050/kalender/slt-2050_alle.ics").read_bytes() == before


def test_another_municipality_has_keys_and_calendars_of_its_own(town: Municipality) -> None:
    town.publish(BOARD, TEAM)
    assert previously(town.outbox, "4700_2050").keys.groups == ()


def test_another_plans_lost_calendar_stops_the_calendars_of_the_same_years(town: Municipality) -> None:
    town.publish(board(FEBRUARY, date(2051, 2, 2)), file="gammel.xlsx", years=(2050, 2051))
    for path in [*(town.outbox / "_koordinator/4699_2050-2051/versjoner").rglob("slt-2051_alle.ics")]:
        path.write_bytes(b"")
    built = town.publish(board(date(2051, 2, 3)), file="ny.xlsx", years=(2051, 2054))
    assert codes(built) == ["calendar-state-lost"]
