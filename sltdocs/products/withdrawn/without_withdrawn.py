"""What the products of a build know of a plan of which something was taken back: less of it, and less of what was published."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.contract.values.key import canonical
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import load
from sltdocs.privacy.withdrawals import (
    Known,
    Withdrawn,
    WithdrawnKind,
    known_things,
    still_withdrawn,
    understood,
)
from sltdocs.privacy.withdrawn_facts import facts_without, names_in
from sltdocs.products.calendars.ended.silenced import silenced
from sltdocs.products.inputs import Published
from sltdocs.products.publication import SaidWithdrawn
from sltdocs.products.spec import product_names


class WithdrawnNow(Struct, frozen=True):
    """What is taken back, as her sheet and what was published before have it, and what to tell her of it."""

    said: SaidWithdrawn = SaidWithdrawn()
    findings: tuple[Finding, ...] = ()


def withdrawn_now(plan: Plan, published: Published) -> WithdrawnNow:
    """What her rows take back and lift, and what stands although its row is gone."""
    if not plan.withdrawals and not published.withdrawn:
        return WithdrawnNow()
    facts = (published.adopted, published.previous)
    said = understood(plan.withdrawals, nameable_in(facts, published.withdrawn, plan))
    things, told = still_withdrawn(published.withdrawn, said)
    why = {one: row.reason.plain for one, row in said.withdrawn.items()}
    return WithdrawnNow(SaidWithdrawn(things, why, said.lifted, names_in(facts, plan)), (*said.findings, *told))


def nameable_in(facts: Iterable[bytes | None], withdrawn: tuple[Withdrawn, ...], plan: Plan | None = None) -> Known:
    """What can be named: things of the plan, of earlier facts, and those that are taken back already."""
    earlier = [found for data in facts if data and (found := load(data))]
    names = {name: key for form in WrittenForm for key, name in product_names(form).items()}
    return _with_taken_back(known_things(plan, earlier, names), withdrawn)


def _with_taken_back(known: Known, withdrawn: tuple[Withdrawn, ...]) -> Known:
    """The same with what is taken back already: it can be lifted by its name when nothing else knows it any more."""
    named: dict[WithdrawnKind, dict[str, str]] = {kind: {} for kind in WithdrawnKind}
    for one in withdrawn:
        kind = WithdrawnKind(one.kind)
        named[kind][canonical(one.name) if kind is WithdrawnKind.MEASURE else folded(one.name)] = one.name
    return Known(
        indicators={**named[WithdrawnKind.KEY_FIGURE], **known.indicators},
        groups={**named[WithdrawnKind.MEETING], **known.groups},
        measures={**named[WithdrawnKind.MEASURE], **known.measures},
        products=known.products,
    )


def published_without(published: Published, withdrawn: tuple[Withdrawn, ...], product: str, form: WrittenForm) -> Published:
    """What a product may know of earlier publications: what is being taken back is not told again as a change."""
    own = tuple(replace(one, product="") for one in withdrawn if one.product in ("", product))
    if not own:
        return published
    meetings = {(one.name, one.at) for one in own if one.kind == WithdrawnKind.MEETING}
    return replace(
        published,
        calendars=_silenced(published.calendars, meetings, form),
        archived=tuple(_silenced(one, meetings, form) for one in published.archived),
        adopted=facts_without(published.adopted, own) if published.adopted else published.adopted,
        previous=facts_without(published.previous, own) if published.previous else published.previous,
    )


def _silenced(calendars: Mapping[str, bytes], meetings: set[tuple[str, str]], form: WrittenForm) -> Mapping[str, bytes]:
    return {path: silenced(data, meetings, form) for path, data in calendars.items()} if meetings else calendars
