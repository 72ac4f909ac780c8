"""Tables as people type them: the guard never stops, hides what a neighbour tells, and leaves the rest."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.types import When
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, KeyFigure
from sltdocs.privacy.figures.few_in_remark import tells_few
from sltdocs.privacy.figures.published_figures import (
    PublishedFigure,
    PublishedFigures,
    dump_figures,
    exposed,
    load_figures,
    published_figures,
)
from sltdocs.privacy.figures.secondary_suppression import Span, Sum, to_hide
from sltdocs.privacy.figures.small_number_findings import small_number_findings
from sltdocs.privacy.figures.small_numbers import guarded
from tests.plan.contents import cell, planned
from tests.plan.figures_table import figures, seen


def plan_of(*tables: str, limit: int = 5, **more: object) -> Plan:
    rows = tuple(figure for table in tables for figure in figures(table, **more))
    return replace(planned(), key_figures=rows, small_number_limit=limit)


def after(*tables: str, **more: object) -> list[str]:
    return seen(guarded(plan_of(*tables, **more)).key_figures)


@pytest.mark.parametrize(
    ("table", "left"),
    [
        # sex by grade, as in any school: once this ended the whole run
        (
            "Gutter 8. trinn | 3\nJenter 8. trinn | 11\nJenter 9. trinn | 17\n8. trinn | 14\nJenter | 28\nAlle | 31",
            ["-", "-", "-", "-", "-", "31"],
        ),
        # a total and some parts tell the rest
        ("Alle | 12\nGutter | 9", ["12", "?"]),
        ("Alle | 30\nGutter | 9", ["30", "9"]),
        ("8. trinn | 15\n9. trinn | 12\n10. trinn | 3\nUngdomsskolen | 30", ["15", "?", "<", "30"]),
        ("8. trinn | 15\n9. trinn | 12\n10. trinn | 3\nElever totalt | 30", ["15", "?", "<", "30"]),
        ("Gutter | 20\nJenter | 3\nGutter og jenter | 23", ["?", "<", "23"]),
        ("Gutter | 20\nJenter | 3\nFjordvik | 23", ["?", "<", "23"]),
        ("Jenter 8. trinn | 3\nGutter 8. trinn | 18\n8. trinn | 21", ["<", "?", "21"]),
        ("Ungdomstrinnet | 15\n8. trinn | 12", ["15", "?"]),
        # two shares of known n tell the third
        ("Gutter | 10 % | 50\nAlle | 8 % | 100", ["?/50", "8/100"]),
        # totals that are other indicators
        ("| 12 | | Anmeldte saker\n| 9 | | herav vold\n| 3 | | herav narkotika", ["12", "?", "<"]),
        ("| 9 | | Gutter anmeldt\n| 3 | | Jenter anmeldt\n| 12 | | Ungdom anmeldt", ["?", "<", "12"]),
        ("| 9 | | Anmeldt for vold\n| 3 | | Anmeldt for rus\n| 12 | | Anmeldt i alt", ["?", "<", "12"]),
        # … and those that are not
        ("gutter | 12\njenter | 3\nalle | 15 | | Siktede", ["12", "<", "15"]),
        # whatever grade it is, another is none of its parts
        ("8. trinn | 12\n9. trinn | 9\n10. trinn | 3", ["12", "9", "<"]),
    ],
)
def test_what_neighbours_tell_is_hidden_and_nothing_more(table: str, left: list[str]) -> None:
    assert after(table) == left


def test_a_row_for_several_years_is_their_total() -> None:
    rows = (
        *figures("| 20", year=2024),
        *figures("| 3", year=2025),
        *figures("| 23", year=2025, indicator="Anmeldte 2024-2025"),
    )
    assert seen(guarded(replace(planned(), key_figures=rows)).key_figures) == ["?", "<", "23"]


@pytest.mark.parametrize("where", ["origin", "indicator", "remark", "group"])
def test_n_is_read_from_the_texts_of_the_row(where: str) -> None:
    told = "Ungdata (n=40)"
    (figure,) = figures("| 5 %")
    typed = replace(figure, **{where: Text.of(told) if where == "remark" else told})
    assert seen(guarded(replace(planned(), key_figures=(typed,))).key_figures) == ["-"]


def test_n_is_read_from_the_row_that_says_how_many_answered() -> None:
    assert after("| 40 | | Elever som svarte\n| 5 % | | Har prøvd hasj") == ["40", "-"]
    assert after("Alle | 40\nJenter | 5 %") == ["40", "-"]


def test_a_fraction_with_a_base_is_a_share() -> None:
    assert after("| 0,05 | 40", unit="andel") == ["~/40"]
    assert after("| 0,5 | 40", unit="andel") == ["0.5/40"]


@pytest.mark.parametrize("unit", ["skole elever", "gruppe jenter", "plasser", "familier"])
def test_any_word_of_the_unit_may_be_people(unit: str) -> None:
    assert after("| 3", unit=unit) == ["<"]


def event(what: str, count: int | None) -> Activity:
    day = date(2026, 3, 1)
    return Activity(When(day, day), Text.of(what), participants=count)


def left(*events: Activity) -> list[str]:
    shown = guarded(replace(planned(), activities=events)).activities
    return [str(one.participants) if isinstance(one.participants, int) else "-" for one in shown]


def test_activities_that_name_each_other_are_looked_at_together() -> None:
    assert left(event("Kurs", 12), event("Kurs, herav jenter", 9)) == ["12", "-"]
    assert left(event("Kurs", 12), event("Leir", 9)) == ["12", "9"]
    assert left(event("Kurs", 12), event("Kurs", 9), event("Kurs", 0)) == ["12", "9", "0"]


# --- texts beside a hidden number


TELLING = [
    "Økte fra 2 til 3, begge gutter ved Nes skole",
    "I fjor: 2 personer",
    "tre flere enn i fjor",
    "begge på Nes",
    "de to fra i fjor",
    "den eneste saken",
    "dei to frå i fjor",
]


@pytest.mark.parametrize("text", TELLING)
def test_a_text_that_tells_few_is_not_printed_beside_a_hidden_number(text: str) -> None:
    plan = plan_of("gutter | 12\njenter | 3\nalle | 15")
    first, second, third = plan.key_figures
    typed = replace(plan, key_figures=(first, replace(second, remark=Text.of(text)), replace(third, comparison=Text.of(text))))
    shown = guarded(typed).key_figures
    assert not shown[1].remark
    assert not shown[2].comparison


@pytest.mark.parametrize("text", ["Få, som i fjor", "Se 8. trinn", "Tall fra 3. kvartal 2025", "Over 40 i landet", "En nedgang"])
def test_other_texts_stay(text: str) -> None:
    assert not tells_few(text, 5)


@pytest.mark.parametrize(("text", "limit", "told"), [("7 gutter", 10, True), ("7 gutter", 5, False), ("sju gutter", 10, True)])
def test_what_is_few_follows_the_limit(text: str, limit: int, told: bool) -> None:
    assert tells_few(text, limit) is told


def test_the_text_is_told_at_its_own_cell_and_stops_nothing() -> None:
    row = {"indicator": "Anmeldte", "source": "Politiet", "year": 2026, "value": 3, "remark": "begge gutter"}
    found = list(small_number_findings(planned(key_figures=[row])))
    assert [(one.code, one.place) for one in found] == [(PrivacyCode.SMALL_NUMBER_TOLD_IN_TEXT, cell("key_figures", 0, "remark"))]
    assert not found[0].spoils


def test_an_activity_whose_text_tells_few_waits_until_it_is_written_otherwise() -> None:
    assert left(event("Samtalegruppe for to jenter", 2), event("Jentegruppe (4 stk)", 3), event("Kurs for to klasser", 40)) == [
        "40"
    ]
    assert left(event("Kurs på tre kvelder", 3)) == ["-"]
    row = {"when": date(2026, 3, 1), "activity": "Samtalegruppe for to jenter", "participants": 2}
    (found,) = small_number_findings(planned(activities=[row]))
    assert (found.code, found.place) == (PrivacyCode.ACTIVITY_TELLS_SMALL_NUMBER, cell("activities", 0, "activity"))


def test_a_share_without_n_asks_for_it_and_a_low_limit_is_told() -> None:
    row = {"indicator": "Trives", "source": "Ungdata", "year": 2026, "value": 84, "unit": "%"}
    found = list(small_number_findings(planned({"small_number_limit": 3}, key_figures=[row])))
    assert [one.code for one in found] == [PrivacyCode.SMALL_NUMBER_LIMIT_BELOW_FIVE, PrivacyCode.SHARE_WITHOUT_BASE]
    assert found[1].place == cell("key_figures", 0, "base")
    assert not list(small_number_findings(planned(key_figures=[{**row, "base": 140}])))


# --- what is out already


def published(plan: Plan, *out: PublishedFigures) -> PublishedFigures:
    kept = load_figures(dump_figures(published_figures(guarded(plan, out))))
    assert kept is not None
    return kept


def test_a_total_is_not_added_to_a_part_that_is_out() -> None:
    first = published(plan_of("Gutter | 9"))
    plan = plan_of("Gutter | 9\nJenter | 3\nAlle | 12")
    assert seen(guarded(plan).key_figures) == ["?", "<", "12"]
    assert seen(guarded(plan, [first]).key_figures) == ["-", "-", "-"]
    assert seen(guarded(plan_of("Alle | 12"), [first]).key_figures) == ["-"]


def test_a_base_is_not_added_to_a_share_that_is_out() -> None:
    first = published(plan_of("| 4 %"))
    assert seen(guarded(plan_of("| 4 % | 50"), [first]).key_figures) == ["-/-"]


def test_publishing_the_same_again_hides_no_more() -> None:
    plan = plan_of("8. trinn | 30\n9. trinn | 3\n10. trinn | 9\ntotalt | 42", "| 84 % | 140 | Trives")
    first = published(plan)
    assert seen(guarded(plan, [first]).key_figures) == seen(guarded(plan).key_figures)
    revised = plan_of("8. trinn | 31\n9. trinn | 3\n10. trinn | 9\ntotalt | 43")
    assert seen(guarded(revised, [first]).key_figures) == ["31", "<", "?", "43"]


def test_what_is_hidden_now_and_out_in_clear_is_told_with_its_place() -> None:
    first = published(plan_of("Gutter | 9"))
    plan = planned(
        key_figures=[
            {"indicator": "Anmeldte", "source": "Politiet", "year": 2026, "value": value, "group": group}
            for group, value in (("Gutter", 9), ("Jenter", 3), ("Alle", 12))
        ]
    )
    (one,) = exposed(plan, guarded(plan, [first]), [PublishedFigures(), first])
    assert (one.place, one.publication, one.group) == (cell("key_figures", 0, "value"), 1, "Gutter")


def test_the_record_holds_no_hidden_number_and_is_read_whatever_is_added() -> None:
    kept = dump_figures(published_figures(guarded(plan_of("gutter | 4123 | 4127", limit=10))))
    assert b"4123" not in kept
    assert load_figures(kept.replace(b'"version":1', b'"version":2,"later":[1]')) is not None
    assert load_figures(kept[:-3]) is None


NAMES = st.sampled_from(
    ("Gutter", "Jenter", "Alle", "8. trinn", "Gutter 8. trinn", "herav rus", "", "2024–2025", "Nes", "8A", "annet")
)
ROWS = st.builds(
    lambda name, count, base, share, year: replace(
        figures(f"{name} | {count}{' %' * share} | {base or ''}", year=year)[0], group=name
    ),
    NAMES,
    st.integers(0, 60),
    st.one_of(st.none(), st.integers(0, 80)),
    st.booleans(),
    st.sampled_from((2024, 2025)),
)


@settings(max_examples=150)
@given(st.lists(ROWS, max_size=12), st.lists(ROWS, max_size=6))
def test_whatever_is_typed_never_stops_the_guard_and_no_small_number_is_shown(
    rows: list[KeyFigure], before: list[KeyFigure]
) -> None:
    first = published(replace(planned(), key_figures=tuple(before)))
    plan = replace(planned(), key_figures=tuple(rows))
    shown = guarded(plan, [first])
    assert guarded(shown) == shown
    assert not any(
        mark.split("/")[0] in {*"1234"} for mark in seen(shown.key_figures) if "." not in mark and "/" not in mark
    ) or any(row.value.percent for row in rows)


def test_the_record_reads_back_what_was_shown() -> None:
    kept = PublishedFigure("Anmeldte", 2026, 2026, value="12", base=40)
    figure = kept.as_figure()
    assert figure is not None
    assert (figure.year, figure.base) == (2026, 40)


def test_numbers_that_contradict_their_sums_are_no_riddle_without_an_end() -> None:
    """Each sum that does not hold narrows the other one further, for ever: nobody can say what a reader concludes."""
    counts = {("people", 0): 10, ("people", 1): 2, ("people", 2): 5}
    first, second, third = counts
    assert to_hide(counts, {second: Span(1, 4)}, [Sum(first, (second, third)), Sum(second, (third, first))], 5) is None
    assert to_hide({first: 7, second: 2, third: 5}, {second: Span(1, 4)}, [Sum(first, (second, third))], 5) is not None


def test_more_than_there_are_is_typed_and_the_guard_comes_to_an_end() -> None:
    assert after("Gutter | 33 | 80\n2024–2025 | 37 | 23", year=2024) == ["-/-", "37/23"]
