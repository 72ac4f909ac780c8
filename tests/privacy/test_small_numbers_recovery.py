"""An attacker who reads everything published and searches every world that fits recovers no small number.

The search is exact and has nothing of the guard in it (`tests/privacy/attack`). At length: `python -m
benchmarks.small_numbers_attack`.
"""

from collections.abc import Sequence
from random import Random

import pytest
from msgspec.structs import replace

from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Hidden, HiddenBecause, KeyFigure
from sltdocs.privacy.figures.published_figures import PublishedFigures
from sltdocs.privacy.figures.small_numbers import guarded
from tests.privacy.attack.attack import Outcome, attack, look
from tests.privacy.attack.documents import charted, documents_of, seen_in_documents
from tests.privacy.attack.reading import typed_plan
from tests.privacy.attack.tables import KINDS, LIMIT, tables
from tests.privacy.attack.worlds import Knowledge

SEED = 2026


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_no_small_number_is_recovered_from_what_is_published(kind: str) -> None:
    outcome = attack(tables(kind, 200, SEED))
    assert outcome.small > 100
    assert not outcome.recovered, outcome.recovered[0]


@pytest.mark.parametrize("limit", [3, 4, 8])
def test_nor_with_another_limit(limit: int) -> None:
    for kind in ("flat", "two-way", "shares with n", "two publications"):
        assert not attack(tables(kind, 40, SEED), limit=limit).recovered


def test_nine_of_ten_larger_numbers_that_no_sum_endangers_are_shown() -> None:
    outcome = attack(tables("flat", 200, SEED))
    assert outcome.unendangered > 100
    assert outcome.unendangered_shown >= 0.9 * outcome.unendangered
    assert outcome.large_shown >= 0.8 * outcome.large  # and of those that one does, most


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in KINDS if "publications" not in kind])
def test_nor_from_the_documents_of_a_real_build(kind: str) -> None:
    """Typed into a workbook, built, and read back: tables, charts' caches and their workbooks."""
    listed = tables(kind, 40, SEED)
    plan, places = typed_plan(listed, 0, LIMIT)
    documents = documents_of(plan)
    seen = seen_in_documents(plan, documents)
    outcome = Outcome()
    for number, table in enumerate(listed):
        rows = [(at, one) for (own, at), one in zip(places, seen, strict=True) if own == number]
        look(outcome, table, [rows], LIMIT)
    assert not outcome.recovered, outcome.recovered[0]
    shown = {
        (f"{one.indicator}, {one.group}" if one.group else one.indicator, str(one.year)): told.number
        for one, told in zip(plan.key_figures, seen, strict=False)
    }
    points = [point for document in documents.values() for point in charted(document)]
    assert all(shown[name, year] == value for name, year, value in points if (name, year) in shown)
    assert kind != "several years" or any((name, year) in shown for name, year, _ in points)


# --- the attacker sees what there is to see


def _shown(figure: KeyFigure) -> bool:
    return not isinstance(figure.value, Hidden)


def without_neighbours(plan: Plan, _out: Sequence[PublishedFigures]) -> Plan:
    """A guard that hides the small numbers only."""
    shown = guarded(plan)
    kept = [
        old if not _shown(new) and new.value.why in (HiddenBecause.OTHERS, HiddenBecause.GROUPS) and not _few(old, plan) else new
        for old, new in zip(plan.key_figures, shown.key_figures, strict=True)
    ]
    return replace(shown, key_figures=tuple(kept))


def _few(figure: KeyFigure, plan: Plan) -> bool:
    return not figure.value.percent and 0 < figure.value.value < plan.small_number_limit


def by_names_only(plan: Plan, _out: Sequence[PublishedFigures]) -> Plan:
    """A guard that knows a total by the name «Alle» alone: every other total is shown as if it were none."""
    renamed = [
        replace(one, indicator=f"{one.indicator} {number}") if one.group not in ("Alle", "Gutter", "Jenter") else one
        for number, one in enumerate(plan.key_figures)
    ]
    shown = guarded(replace(plan, key_figures=tuple(renamed))).key_figures
    named = [replace(new, indicator=old.indicator) for old, new in zip(plan.key_figures, shown, strict=True)]
    return replace(plan, key_figures=tuple(named))


def without_bases(plan: Plan, _out: Sequence[PublishedFigures]) -> Plan:
    """A guard that does not look at n."""
    bare = [replace(one, base=None, origin="") for one in plan.key_figures]
    shown = guarded(replace(plan, key_figures=tuple(bare))).key_figures
    based = [replace(new, base=old.base, origin=old.origin) for old, new in zip(plan.key_figures, shown, strict=True)]
    return replace(plan, key_figures=tuple(based))


def without_memory(plan: Plan, _out: Sequence[PublishedFigures]) -> Plan:
    """A guard that judges each publication alone."""
    return guarded(plan)


def without_families(plan: Plan, _out: Sequence[PublishedFigures]) -> Plan:
    """A guard that looks at each activity and each figure alone."""
    figures = [guarded(replace(plan, key_figures=(one,))).key_figures[0] for one in plan.key_figures]
    events = [one for single in plan.activities for one in guarded(replace(plan, activities=(single,))).activities]
    return replace(plan, key_figures=tuple(figures), activities=tuple(events))


@pytest.mark.parametrize(
    ("weakened", "kinds"),
    [
        (without_neighbours, ("flat", "two-way", "renamed totals", "several years")),
        (by_names_only, ("renamed totals", "missing parts")),
        (without_bases, ("shares with n", "shares of one n", "mixed counts and shares")),
        (without_memory, ("two publications", "three publications")),
        (without_families, ("totals as other indicators", "linked tables", "activities", "missing parts")),
    ],
)
def test_a_weakened_guard_is_caught(weakened: object, kinds: tuple[str, ...]) -> None:
    for kind in kinds:
        assert attack(tables(kind, 60, SEED), weakened).recovered, kind


def test_the_search_is_exact() -> None:
    """Against trying every world, for knowledge small enough to try."""
    chance = Random(SEED)
    for _ in range(300):
        known = Knowledge(far=6)
        truth = {name: chance.randint(0, 2) for name in "abc"}
        known.tie("ab", "ab")
        known.tie("bc", "bc")
        truth |= {"ab": truth["a"] + truth["b"], "bc": truth["b"] + truth["c"]}
        for name in truth:
            if chance.random() < 0.5:
                known.add(name, truth[name] - chance.randint(0, 1), truth[name] + chance.randint(0, 1))
        worlds = [
            world
            for a in range(7)
            for b in range(7)
            for c in range(7)
            if known.fits(world := {"a": a, "b": b, "c": c, "ab": a + b, "bc": b + c})
        ]
        for name, number in truth.items():
            assert bool(known.certain(truth, [name])) == ({world[name] for world in worlds} == {number})


def test_it_reads_a_number_that_two_totals_pin() -> None:
    known = Knowledge(far=50)
    known.tie("all", ("boys", "girls"))
    known.add("all", 12, 12)
    known.add("boys", 9, 9)
    assert known.certain({"all": 12, "boys": 9, "girls": 3}, ["girls"]) == ["girls"]
