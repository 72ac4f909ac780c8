"""A group that treats individual cases stays secret, whatever else of it is changed, until somebody writes «nei»."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from sltdocs.build import Built, build, check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.ical.reading import read
from sltdocs.products.feedback.answer_page import MARKED
from sltdocs.products.inputs import Options, ProductInputs, Published
from sltdocs.products.opaque_keys import MEMORY, GroupKeys, load
from sltdocs.products.publication import ANSWER_PAGE
from tests.journeys.site import Site
from tests.products.plans import ShippedTemplates
from tests.workbooks import Rows, minimal, workbook

SECRET, AGENDA = "Hemmelig-tema", "Hemmelig-sak"
PERIOD = {"Periode fra": date(2050, 1, 1), "Periode til": date(2050, 12, 31)}
NB, NN = WrittenForm.NB, WrittenForm.NN
HEADINGS = {
    NB: ("Kortnavn", "Gruppe", "Navn", "Møter", "Deltakere", "Fra", "Hva", "Hvor ofte"),
    NN: ("Kortnamn", "Gruppe", "Namn", "Møte", "Deltakarar", "Frå", "Kva", "Kor ofte"),
}


@dataclass(frozen=True)
class Group:
    """A row of «Grupper», the dates of its meetings, and the group's clock."""

    key: str
    cases: str | None = None
    dates: tuple[date, ...] = (date(2050, 3, 10), date(2050, 5, 12), date(2050, 9, 8))
    name: str = "Teamet"
    start: str = "09.00"
    topic: str = SECRET


TEAM = Group("team", "ja")
BOARD = Group("styring", None, (date(2050, 2, 2), date(2050, 10, 4)), "Styringsgruppa", topic="Budsjett")


def book(*groups: Group, form: WrittenForm = NB, series: str = "", column: bool = True) -> bytes:
    """A workbook with these groups; `series` is the group of a fixed series; without `column` nobody can say «ja»."""
    key, group, _, meetings, participants, start, what, often = HEADINGS[form]
    head = (key, group, "Start", "Varighet" if form is NB else "Lengd", "Enkeltsaker")
    listed = [head, *((one.key, one.name, one.start, "1 t", one.cases) for one in groups)]
    dated = [(one.key, day, one.topic, AGENDA if one.topic == SECRET else None) for one in groups for day in one.dates]
    sheets: dict[str, Rows] = {
        "Grupper": listed if column else [row[:4] for row in listed],
        meetings: [("Gruppe", "Dato", "Tema", "Saksliste"), *dated],
        participants: [("Rolle", "E-post", "Grupper"), *(("Rektor", "r@fjordvik.example", one.key) for one in groups)],
    }
    if series:
        row = (SECRET, "fast", series, date(2050, 4, 5), "ukentlig" if form is NB else "kvar veke", date(2050, 5, 24), "12.00")
        sheets["Treffpunkt"] = [(what, often, "Gruppe", "Første dato", "Intervall", "Siste dato", start), row]
    fields = {"Målform": form.value, **PERIOD}
    if form is NN:
        fields |= {"Periode fra": None, "Periode frå": PERIOD["Periode fra"]}
    return workbook(minimal(fields, **sheets))


@dataclass
class Year:
    """Version after version, each made from what was published before, drafts of e-mails too."""

    sets: list[dict[str, bytes]] = field(default_factory=list)
    keys: GroupKeys = field(default_factory=GroupKeys)

    def publish(self, data: bytes, published: Published | None = None) -> Built:
        now = datetime(2049, 12, 1 + len(self.sets), tzinfo=UTC)
        past = published or Published(self.sets[0] if self.sets else {}, tuple(self.sets[1:]), keys=self.keys)
        given = ProductInputs(now, ShippedTemplates(), past, Options(mail_drafts=True), "plan.xlsx")
        made = build(check(data, "plan.xlsx"), data, given)
        self.sets.insert(0, {one.path: one.data for one in made.artifacts if one.path.endswith(".ics")})
        remembered = next((load(one.data) for one in made.artifacts if one.path == MEMORY), None)
        self.keys = remembered.keys if remembered else self.keys
        return made


def published_first(*groups: Group, **more: object) -> Year:
    """A year in which these were published once."""
    year = Year()
    year.publish(book(*groups, **more))  # type: ignore[arg-type]
    return year


def leaks(made: Built) -> list[str]:
    """The files that tell what a secret meeting is about; her own feedback may."""
    files = [one for one in made.artifacts if Path(one.path).name not in {ANSWER_PAGE, MARKED}]
    return [one.path for one in files if any(SECRET in text or AGENDA in text for text in texts(one.path, one.data))]


def texts(path: str, data: bytes) -> Iterator[str]:
    if path.endswith(".docx"):
        with ZipFile(BytesIO(data)) as package:
            yield from (package.read(name).decode("utf-8", "replace") for name in package.namelist())
    else:
        yield data.decode("utf-8").replace("\r\n ", "")


def asked(made: Built) -> list[str]:
    """What she is asked about groups and individual cases: the code and the cell."""
    codes = (PrivacyCode.INDIVIDUAL_CASES_UNSAID, PrivacyCode.INDIVIDUAL_CASES_INHERITED)
    return [f"{one.code.code} {one.place.cell}" for one in made.findings if one.code in codes]


@pytest.mark.parametrize("form", [NB, NN])
def test_nothing_is_secret_in_a_group_without_cases_and_all_kinds_of_files_would_tell(form: WrittenForm) -> None:
    told = leaks(Year().publish(book(Group("team"), form=form)))
    folders = {"/".join(path.split("/")[:-1]) for path in told}
    assert folders == {"", "kalender", "kalender/deltakere", "kalender/enkeltmoter", "skal-sendes"}
    year = published_first(Group("team"), form=form)
    moved = year.publish(book(Group("team", start="10.00"), form=form))
    assert {"kalender/endringer.txt", "kalender/slt-2050_alle.ics"} < set(leaks(moved))
    assert any("/endringer/" in path for path in leaks(moved))


LATER = tuple(day.replace(day=day.day + 1) for day in TEAM.dates)
RENAMED = {
    "new key": Group("kjerne"),
    "new key and name": Group("kjerne", name="Kjerneteamet"),
    "new key and dates": Group("kjerne", dates=LATER),
    "new key, name, dates and clock": Group("kjerne", dates=LATER, name="Kjerneteamet", start="10.00"),
    "new key, fewer dates": Group("kjerne", dates=TEAM.dates[:1]),
    "new key and one letter": Group("teamx"),
}


@pytest.mark.parametrize("form", [NB, NN])
@pytest.mark.parametrize("group", RENAMED.values(), ids=RENAMED)
def test_a_new_kortnavn_without_enkeltsaker_does_not_end_the_secrecy(group: Group, form: WrittenForm) -> None:
    year = published_first(BOARD, TEAM, form=form)
    made = year.publish(book(BOARD, group, form=form))
    assert leaks(made) == []
    assert asked(made) == ["individual-cases-inherited E3"]
    again = year.publish(book(BOARD, group, form=form))
    assert leaks(again) == []
    assert asked(again) == ["individual-cases-unsaid E3"]


@pytest.mark.parametrize("said", ["ja", "nei"])
def test_her_word_settles_it(said: str) -> None:
    year = published_first(BOARD, TEAM)
    year.publish(book(BOARD, Group("kjerne")))
    made = year.publish(book(BOARD, Group("kjerne", said)))
    assert asked(made) == []
    assert bool(leaks(made)) is (said == "nei")
    assert asked(year.publish(book(BOARD, Group("kjerne", said)))) == []


def test_what_she_is_told_names_both_groups_and_the_column() -> None:
    made = published_first(BOARD, TEAM).publish(book(BOARD, Group("kjerne", name="Kjerneteamet")))
    page = next(one.data.decode() for one in made.artifacts if one.path == "tilbakemelding.html")
    assert "«team», som behandlet enkeltsaker, er borte" in page
    assert "Skriv ja eller nei for Kjerneteamet i kolonnen «Enkeltsaker»" in page
    made = published_first(BOARD, TEAM, form=NN).publish(book(BOARD, Group("kjerne", name="Kjerneteamet"), form=NN))
    page = next(one.data.decode() for one in made.artifacts if one.path == "tilbakemelding.html")
    assert "«team», som behandla enkeltsaker, er borte" in page


def test_the_same_meetings_keep_their_uids_and_stay_private_under_the_new_kortnavn() -> None:
    year = published_first(BOARD, TEAM)
    before = {one.uid: one for one in read(year.sets[0]["kalender/slt-2050_g1.ics"])}
    year.publish(book(BOARD, Group("kjerne", name="Kjerneteamet")))
    after = {one.uid: one for one in read(year.sets[0]["kalender/slt-2050_g1.ics"])}
    assert before.keys() == after.keys()
    assert all(b"CLASS:PRIVATE" in one.block and not one.cancelled for one in after.values())


def test_a_deleted_column_and_a_new_kortnavn_at_once() -> None:
    made = published_first(BOARD, TEAM).publish(book(BOARD, Group("kjerne"), column=False))
    assert leaks(made) == []
    assert asked(made) == ["individual-cases-inherited A3"]


def test_a_group_that_is_gone_in_one_version_and_back_under_another_name_in_the_next() -> None:
    year = published_first(BOARD, TEAM)
    assert asked(year.publish(book(BOARD))) == []
    made = year.publish(book(BOARD, Group("kjerne", dates=LATER)))
    assert leaks(made) == []
    assert asked(made) == ["individual-cases-inherited E3"]


@pytest.mark.parametrize("left", [(), (Group("team", "ja", dates=()),)], ids=["row deleted", "row without meetings"])
def test_meetings_that_are_moved_under_the_kortnavn_of_another_group(left: tuple[Group, ...]) -> None:
    """The steering group was published and is known to have no cases, but not at these times."""
    both = (Group("styring", None, TEAM.dates, "Styringsgruppa"), *left)
    made = published_first(BOARD, TEAM).publish(book(*both))
    assert leaks(made) == []
    assert asked(made) == ["individual-cases-inherited E2"]


def test_fixed_series_of_a_renamed_group_are_kept_secret_in_the_calendars() -> None:
    year = published_first(BOARD, Group("team", "ja", ()), series="team")
    made = year.publish(book(BOARD, Group("kjerne", None, ()), series="kjerne"))
    of_the_plan = (".docx", "nettside-plan.json")  # the plan, on paper and on the page, lists what meets regularly
    assert [path for path in leaks(made) if not path.endswith(of_the_plan)] == []
    assert asked(made) == ["individual-cases-inherited E3"]


def test_a_renamed_group_that_says_ja_makes_no_other_group_suspect() -> None:
    year = published_first(BOARD, TEAM)
    assert asked(year.publish(book(BOARD, Group("kjerne", "ja", LATER[:1] + TEAM.dates[1:])))) == []
    added = Group("skole", None, (date(2050, 11, 8),), "Skolegruppa", topic="Fravær")
    assert asked(year.publish(book(BOARD, Group("kjerne", "ja", LATER[:1] + TEAM.dates[1:]), added))) == []


@pytest.mark.parametrize(
    "groups",
    [
        (BOARD, TEAM, Group("skole", None, (date(2050, 11, 8),), "Skolegruppa")),
        (BOARD,),
        (Group("leding", None, BOARD.dates, "Styringsgruppa"), TEAM),
        (BOARD, TEAM, Group("skole", None, ())),
    ],
    ids=["one more group", "the group is dissolved", "another group is renamed", "a group that does not meet"],
)
def test_ordinary_changes_raise_no_question(groups: tuple[Group, ...]) -> None:
    assert asked(published_first(BOARD, TEAM).publish(book(*groups))) == []


@pytest.mark.parametrize("group", [Group("team"), Group("kjerne")], ids=["same key", "new key"])
def test_a_lost_or_damaged_calendar_does_not_end_the_secrecy(group: Group) -> None:
    """The documents are made although the calendars are stopped, or from the copy before."""
    year = published_first(BOARD, TEAM)
    damaged = {**year.sets[0], "kalender/slt-2050_alle.ics": b""}
    lost = {"kalender/slt-2050_styring.ics": b""}
    for published in (Published(damaged), Published(damaged, tuple(year.sets)), Published(lost, tuple(year.sets))):
        made = Year().publish(book(BOARD, group), published)
        assert leaks(made) == []
        assert len(asked(made)) == 1


def test_in_the_outbox_of_the_service(site: Site) -> None:
    site.drop("plan.xlsx", book(BOARD, TEAM))
    site.watch_once()
    site.drop("plan.xlsx", book(BOARD, Group("kjerne", dates=LATER)))
    site.watch_once()
    folder = site.outbox / "4699_2050"
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(site.sets("4699_2050")) == 2
    assert [path for path in files if any(SECRET in text for text in texts(path.name, path.read_bytes()))] == []
    assert "kan være den samme gruppa" in (site.own / "4699_2050" / "tilbakemelding.html").read_text("utf-8")
