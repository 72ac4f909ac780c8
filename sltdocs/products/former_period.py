"""What the municipality's plan of the former period has published about its measures, for the plan that follows it."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.values.key import canonical
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import Fact, Snapshot
from sltdocs.plan.withheld_facts import IsPrivate, is_fingerprint
from sltdocs.privacy.still_out import Edition
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind


class FormerPeriod(Struct, frozen=True):
    """The period as that plan calls it, its first and last day, and the last results that it reported."""

    label: str
    first_day: date
    last_day: date
    results: tuple[Fact, ...]


class _Former(Struct, frozen=True):
    """A plan of an earlier period, and all that it has out, newest first."""

    first_day: date
    last_day: date
    editions: tuple[Edition, ...]


def former_period(
    plan: Plan, editions: Iterable[Edition], withdrawn: Iterable[Withdrawn], is_private: IsPrivate
) -> FormerPeriod | None:
    """The last period before the plan's own of which results were reported; None when nothing was.

    Without the measures that are taken back here, by number or by name, and without texts that tell of a person.
    """
    own = [one for one in editions if one.plan.startswith(f"{plan.municipality_key}_")]
    for former in sorted(_formers(plan, own), key=lambda one: one.last_day, reverse=True):
        said = next((facts for one in former.editions if (facts := one.said()) and facts.results), None)
        if said is not None:
            results = tuple(_tellable(said, tuple(withdrawn), plan, is_private))
            return FormerPeriod(said.period, former.first_day, former.last_day, results) if results else None
    return None


def _formers(plan: Plan, editions: Iterable[Edition]) -> Iterator[_Former]:
    by_plan: dict[str, list[Edition]] = {}
    for one in editions:
        by_plan.setdefault(one.plan, []).append(one)
    for known in by_plan.values():
        facts = next(filter(None, (one.said() for one in known)), None)
        if facts and facts.first_day and facts.last_day and facts.last_day < plan.period_from:
            yield _Former(facts.first_day, facts.last_day, tuple(known))


def _tellable(said: Snapshot, withdrawn: tuple[Withdrawn, ...], plan: Plan, is_private: IsPrivate) -> Iterator[Fact]:
    """Of a text that was found to tell of a person only a mark was kept: it is left out, and a measure without a name too."""
    taken = {canonical(one.name) for one in withdrawn if one.kind == WithdrawnKind.MEASURE and one.product in _OF_THE_PLAN}
    names = {folded(one.name.plain) for one in plan.measures if canonical(one.number) in taken}
    for fact in said.results:
        fields = {name: text for name, text in fact.fields.items() if not (is_fingerprint(text) or is_private(text))}
        name = fields.get("name", "")
        if name and canonical(fact.key) not in taken and folded(name) not in names:
            yield Fact(fact.key, fields)


_OF_THE_PLAN = frozenset({"", "action-plan"})
