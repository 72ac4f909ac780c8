"""The measures' table: as many columns as stay readable, grouped as asked, numbered as typed."""

import pytest
from docx.enum.section import WD_ORIENT
from msgspec.structs import replace

from sltdocs.contract.choices import Grouping
from sltdocs.contract.text import Text
from sltdocs.plan.model import FocusArea, Goal, Measure, Plan
from sltdocs.products.spec import ACTION_PLAN
from tests.products import plans
from tests.products.reading import Read, read


def made(plan: Plan) -> Read:
    return read(ACTION_PLAN.made(plan, plans.given()))


def measure(number: str, **filled: object) -> Measure:
    return replace(Measure(number, Text.of(f"Tiltak {number}"), plans.parties("Rektor"), Text.of("Slik.")), **filled)


EXTRAS = {
    "deadline": plans.deadline(plans.date(2026, 10, 1)),
    "partners": plans.parties("Politiet"),
    "target_group": Text.of("12–18 år"),
    "cost": Text.of("40 000 kr"),
    "indicator": Text.of("Frammøte"),
}


def with_extras(count: int) -> Plan:
    """Two measures, of which half have so many optional fields."""
    return plans.minimal(measures=(measure("1", **dict(list(EXTRAS.items())[:count])), measure("2")))


@pytest.mark.parametrize(
    ("count", "header"),
    [
        (0, ["Tiltak", "Beskrivelse", "Ansvar"]),
        (1, ["Tiltak", "Beskrivelse", "Ansvar", "Frist"]),
        (2, ["Tiltak", "Beskrivelse", "Ansvar", "Frist", "Samarbeidspartnere"]),
        (3, ["Tiltak", "Beskrivelse", "Ansvar", "Frist", "Samarbeidspartnere", "Målgruppe"]),
    ],
)
def test_the_filled_optional_columns_are_printed(count: int, header: list[str]) -> None:
    rows = made(with_extras(count)).table("Tiltak")
    assert rows[0] == header
    assert rows[1][:3] == ["1 Tiltak 1", "Slik.", "Rektor"]
    assert rows[2][3:] == ["–"] * count


def test_what_has_no_room_as_a_column_stands_under_the_description_with_its_label() -> None:
    rows = made(with_extras(5)).table("Tiltak")
    assert rows[0][3:] == ["Frist", "Samarbeidspartnere"]
    assert rows[1][1] == "Slik.\nMålgruppe: 12–18 år\tKostnad: 40 000 kr\nIndikator: Frammøte"
    assert rows[2][1] == "Slik."


def test_a_long_detail_gets_a_line_of_its_own() -> None:
    long = Text.of("Talet på foreldre som kjem, telt ved døra kvar gong")
    plan = plans.minimal(measures=(measure("1", **{**EXTRAS, "indicator": long}),))
    assert made(plan).table("Tiltak")[1][1] == f"Slik.\nMålgruppe: 12–18 år\tKostnad: 40 000 kr\nIndikator: {long}"


def test_when_there_are_many_the_columns_that_most_measures_fill_get_room() -> None:
    plan = plans.minimal(
        measures=(
            measure("1", **{**EXTRAS, "partners": None}),
            measure("2", deadline=EXTRAS["deadline"], cost=EXTRAS["cost"]),
            measure("3", cost=EXTRAS["cost"]),
        )
    )
    assert made(plan).table("Tiltak")[0] == ["Tiltak", "Beskrivelse", "Ansvar", "Frist", "Kostnad"]


@pytest.mark.parametrize(("count", "turned"), [(0, False), (1, False), (2, True), (5, True)])
def test_a_wide_table_gets_a_turned_page_of_its_own(count: int, turned: bool) -> None:
    sections = made(with_extras(count)).word.sections
    assert any(section.orientation == WD_ORIENT.LANDSCAPE for section in sections) is turned
    assert sections[-1].orientation == WD_ORIENT.PORTRAIT


def test_every_table_has_one_marked_header_row_that_repeats_and_rows_that_stay_whole() -> None:
    document = made(plans.full())
    for table in document.word.tables:
        marks = [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows]
        assert marks == [True] + [False] * (len(table.rows) - 1)
        assert all(row._tr.xpath("./w:trPr/w:cantSplit") for row in table.rows)
        assert not table._tbl.xpath(".//w:gridSpan | .//w:vMerge")


GROUPED = {
    Grouping.FOCUS_AREA: {"A Foreldre og heim": ["1", "4a"], "B Skule og fritid": ["2", "3"], "Andre tiltak": ["5"]},
    Grouping.GOAL: {
        "Mål 1: Barn og unge i Fjordvik har trygge oppvekstmiljø": ["3"],
        "Mål 1.1: Alle foreldre er inviterte til foreldremøte": ["1"],
        "Mål 2: Kommunen og politiet samarbeider tett og tidleg": ["2"],
        "Andre tiltak": ["4a", "5"],
    },
    Grouping.LEVEL: {"Allmennforebyggende tiltak": ["1", "3", "4a"], "Tiltak for risikoutsatte": ["2"], "Andre tiltak": ["5"]},
}


@pytest.mark.parametrize("grouping", GROUPED)
def test_each_group_has_a_heading_and_a_table_and_no_measure_is_lost(grouping: Grouping) -> None:
    document = made(plans.full(grouping=grouping))
    found: dict[str, list[str]] = {}
    for heading in GROUPED[grouping]:
        found[heading] = [line.split(" ")[0] for line in document.below(heading) if " | " in line and line[0].isdigit()]
    assert found == GROUPED[grouping]


def test_a_joint_plan_prints_the_common_measures_first_then_those_of_each_municipality() -> None:
    both = ("Fjordvik", "Sundnes")
    plan = plans.minimal(
        municipalities=both,
        grouping=Grouping.MUNICIPALITY,
        measures=(
            measure("1", municipalities=("Sundnes",)),
            measure("2"),
            measure("3", municipalities=both),
            measure("4", municipalities=("Fjordvik",)),
        ),
    )
    assert [line for line in made(plan).headings if line.startswith("2")] == ["2 Felles tiltak", "2 Fjordvik", "2 Sundnes"]


def test_the_lines_under_a_name_are_printed_with_it() -> None:
    assert any(row[0] == "2 Ungdomsteam\nEit team på tvers av tenester" for row in made(plans.full()).table("Tiltak"))


def test_responsible_parties_are_printed_verbatim() -> None:
    typed = "Rektorane + SLT-arbeidsgruppa, i samarbeid med politiet og FAU"
    assert made(plans.minimal(measures=(measure("1", responsible=plans.parties(typed)),))).table("Tiltak")[1][2] == typed


def test_an_arena_is_printed_once_for_the_measures_that_share_it() -> None:
    plan = plans.minimal(
        grouping=Grouping.ARENA, measures=(measure("1", arena="skule"), measure("2", arena="skule"), measure("3"))
    )
    assert [line for line in made(plan).headings if line.startswith("2")] == ["2 Skule", "2 Andre tiltak"]


def test_a_measure_with_several_goals_stands_under_the_first() -> None:
    plan = plans.minimal(
        grouping=Grouping.GOAL,
        goals=(Goal("1", Text.of("Ein")), Goal("2", Text.of("To"))),
        measures=(measure("1", goals=("2", "1")),),
    )
    document = made(plan)
    assert [line for line in document.headings if line.startswith("2 Mål ")] == ["2 Mål 1: Ein", "2 Mål 2: To"]
    assert len(document.word.tables) == 3  # the goals, the measure, and the contacts
    assert "Tiltak 1 Tiltak 1 hører også til her og står under «Mål 2: To»." in document.lines


AREAS = (FocusArea("A", "Skole"), FocusArea("B", "Fritid"))


def test_a_measure_in_several_focus_areas_is_printed_under_the_first_and_named_under_the_others() -> None:
    plan = plans.minimal(
        grouping=Grouping.FOCUS_AREA,
        focus_areas=AREAS,
        measures=(measure("1", focus_areas=("A", "B")), measure("2", focus_areas=("B",))),
    )
    document = made(plan)
    assert [line for line in document.headings if line.startswith("2 ")] == ["2 A Skole", "2 B Fritid"]
    assert [
        row[0] for table in document.word.tables[:2] for row in [[cell.text for cell in one.cells] for one in table.rows[1:]]
    ] == ["1 Tiltak 1", "2 Tiltak 2"]
    assert document.lines.count("Tiltak 1 Tiltak 1 hører også til her og står under «A Skole».") == 1


def test_an_area_whose_measures_all_stand_elsewhere_names_them() -> None:
    plan = plans.minimal(grouping=Grouping.FOCUS_AREA, focus_areas=AREAS, measures=(measure("1", focus_areas=("B", "A")),))
    document = made(plan)
    assert document.below("A Skole") == ["Tiltak 1 Tiltak 1 hører også til her og står under «B Fritid»."]


def test_parts_stand_indented_below_their_measure_whatever_they_are_grouped_by() -> None:
    plan = plans.minimal(
        grouping=Grouping.FOCUS_AREA,
        focus_areas=AREAS,
        measures=(
            measure("1", focus_areas=("B",)),
            measure("2", focus_areas=("A",)),
            measure("2.1", parent="2"),
            measure("1.1", parent="1", focus_areas=("A",)),
        ),
    )
    document = made(plan)
    rows = [row.cells[0].paragraphs[0] for table in document.word.tables[:2] for row in table.rows[1:]]
    assert [one.text for one in rows] == ["2 Tiltak 2", "2.1 Tiltak 2.1", "1 Tiltak 1", "1.1 Tiltak 1.1"]
    assert [bool(one.style.paragraph_format.left_indent) for one in rows] == [False, True, False, True]
    assert "Tiltak 1.1 Tiltak 1.1 hører også til her og står under «B Fritid»." in document.lines


@pytest.mark.parametrize("count", range(4))
def test_a_column_of_descriptions_that_says_nothing_is_left_out(count: int) -> None:
    plan = with_extras(count)
    bare = replace(plan, measures=tuple(replace(one, description=Text()) for one in plan.measures))
    heads, undescribed = made(plan).table("Tiltak")[0], made(bare).table("Tiltak")
    assert undescribed[0] == [heads[0], *heads[2:]]
    assert undescribed[1][:2] == ["1 Tiltak 1", "Rektor"]


def test_a_column_of_descriptions_with_details_in_it_stays() -> None:
    plan = plans.minimal(measures=(measure("1", description=Text(), link="https://fjordvik.example/tiltak"),))
    assert made(plan).table("Tiltak")[0] == ["Tiltak", "Beskrivelse", "Ansvar"]
