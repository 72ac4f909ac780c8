"""What a workbook means for what was adopted: it adopts, corrects a decision's line, proposes a change, or changes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import PlanStatus
from sltdocs.plan.adoption.comparing import AdoptedChange, differences, latest_year
from sltdocs.plan.adoption.content import AdoptedContent, AdoptionRow, adoption_days, adoption_row, known_columns, placed_rows
from sltdocs.plan.fact_texts import as_text
from sltdocs.plan.model import Adoption, Plan


class FrozenPlan(Struct, frozen=True):
    """The newest adopted edition: what was adopted, on which day it was locked, and whether this very workbook is its source."""

    content: AdoptedContent
    locked: date
    same_workbook: bool = False


class CorrectedLine(Struct, frozen=True):
    """A decision whose row was replaced: as it was, and as it stands now."""

    old: AdoptionRow
    new: Adoption


class AdoptionState(Struct, frozen=True):
    """What a workbook is, beside what has been adopted.

    `is_adopted`: an edition is locked already, and stands. `locks`: the present content is adopted and becomes the next
    edition. `corrected`: the locked edition with these lines becomes the next one. `completes`: the facts of the locked
    edition are older than this version and agree with the workbook, which completes them. `changes`: how the workbook
    differs from what is adopted, which makes it a proposal. `day`: of the decision that counts. `ahead`, `elsewhere`,
    `earlier` and `outdated`: rows that do not count, being dated in the future, having adopted another plan or this one under
    its former period, or being no newer than what adopted the plan before this one.
    """

    is_adopted: bool = False
    locks: bool = False
    corrected: tuple[CorrectedLine, ...] = ()
    completes: bool = False
    changes: tuple[AdoptedChange, ...] = ()
    day: date | None = None
    counting: tuple[Adoption, ...] = ()
    ahead: tuple[Adoption, ...] = ()
    elsewhere: tuple[Adoption, ...] = ()
    earlier: tuple[Adoption, ...] = ()
    outdated: tuple[Adoption, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether the adopted document goes on being the plan."""
        return self.is_adopted and not self.locks

    @property
    def proposes(self) -> bool:
        """Whether the workbook says something else than what was adopted, and nobody has adopted that."""
        return self.stands and bool(self.changes)


def adoption_state(
    plan: Plan,
    frozen: FrozenPlan | None,
    today: date,
    elsewhere: Iterable[AdoptionRow] = (),
    *,
    earlier: Iterable[AdoptionRow] = (),
    whole: bool = True,
    after: date | None = None,
) -> AdoptionState:
    """What the plan is today. `elsewhere` are decisions that adopted other plans of the municipality, `earlier` those that
    adopted this one under another period.

    Not `whole`: an error leaves out something that would be adopted, so nothing is. `after`: when the plan before this one
    was adopted; only what was decided later can be the first to adopt this one.
    """
    former = {row.is_like for row in earlier}
    others = {row.is_like for row in elsewhere} - former
    adopting = [one for one in plan.adoptions if one.form.adopts]
    own = [one for one in adopting if adoption_row(one).is_like not in others | former]
    outdated = tuple(one for one in own if frozen is None and after is not None and one.day <= after)
    counting = tuple(one for one in own if one.day <= today and one not in outdated)
    state = AdoptionState(
        counting=counting,
        ahead=tuple(one for one in adopting if one.day > today),
        elsewhere=tuple(one for one in adopting if adoption_row(one).is_like in others),
        earlier=tuple(one for one in adopting if adoption_row(one).is_like in former),
        outdated=outdated,
        day=max((one.day for one in counting), default=None),
    )
    may_lock = whole and plan.status is PlanStatus.ADOPTED
    return _first(state, may_lock=may_lock) if frozen is None else _later(plan, frozen, state, may_lock=may_lock)


def _is_complete(content: AdoptedContent, known: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the facts know all that this version reads, and by which decisions the plan was adopted."""
    columns = {(key, column) for key, columns in known.items() for column in columns}
    return content.adoptions is not None and columns <= {(key, one) for key, ones in content.known.items() for one in ones}


def _first(state: AdoptionState, *, may_lock: bool) -> AdoptionState:
    return replace(state, locks=may_lock and bool(state.counting))


def _later(plan: Plan, frozen: FrozenPlan, state: AdoptionState, *, may_lock: bool) -> AdoptionState:
    before = frozen.content
    not_own = {adoption_row(one).is_like for one in (*state.elsewhere, *state.earlier)}
    known = tuple(row for row in _known_adoptions(frozen, state.counting) if row.is_like not in not_own)
    days = tuple(adoption_days(known))
    day = max(days, default=frozen.locked)
    new, gone = _new_and_gone(state.counting, known)
    if may_lock and len(new) > len(gone):
        return replace(state, is_adopted=True, locks=True, day=max(one.day for one in new))
    completes = bool(before.known) and not _is_complete(before, known_columns())
    rows = placed_rows(plan, as_text)
    changes = differences(before, rows, plan.written_form, latest_year(before, day.year))
    if frozen.same_workbook and completes:
        changes = ()  # the workbook that it was locked from: only the reading is another one
    corrected = tuple(CorrectedLine(*pair) for pair in zip(gone, new, strict=False)) if may_lock and new else ()
    return replace(
        state, is_adopted=True, changes=changes, corrected=corrected, completes=completes and not changes and not new, day=day
    )


def _known_adoptions(frozen: FrozenPlan, counting: Iterable[Adoption]) -> tuple[AdoptionRow, ...]:
    """The decisions that the edition was locked with; older facts did not keep them: those of its day or before."""
    if frozen.content.adoptions is not None:
        return frozen.content.adoptions
    return tuple(adoption_row(one) for one in counting if one.day <= frozen.locked)


def _new_and_gone(counting: Iterable[Adoption], known: Iterable[AdoptionRow]) -> tuple[list[Adoption], list[AdoptionRow]]:
    """The decisions that the edition was not locked with, and those that it was and that are gone. Each row counts once."""
    left = Counter(row.is_like for row in known)
    new: list[Adoption] = []
    for one in counting:
        likeness = adoption_row(one).is_like
        if left[likeness]:
            left[likeness] -= 1
        else:
            new.append(one)
    gone: list[AdoptionRow] = []
    for row in known:
        if left[row.is_like]:
            left[row.is_like] -= 1
            gone.append(row)
    return new, gone
