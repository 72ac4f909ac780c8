"""«Endret siden sist»: what a publication changes, from the difference between what was published before and now.

Of what says, or said, something about a person, of withheld numbers and of groups with individual cases nothing is quoted.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import PLAN_STATUS
from sltdocs.contract.sheets.plan import PLAN
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.adoption.comparing import AdoptedChange, DifferenceKind, differences
from sltdocs.plan.adoption.content import AdoptedContent, placed_rows
from sltdocs.plan.adoption.telling import change_label
from sltdocs.plan.difference import Change, changes, unquoted
from sltdocs.plan.fact_texts import as_text
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import Snapshot, load
from sltdocs.plan.withheld_facts import IsPrivate, is_fingerprint
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.privacy.withdrawn_facts import adopted_without, facts_without
from sltdocs.products.artifact import News
from sltdocs.products.documents.changes import told_changes
from sltdocs.words.answer.since_last import SinceLastWords, since_last_words

_ANY_YEAR = 9999
_QUOTED = frozenset({"plan", "key-figures"})
_QUOTABLE = 60
_IN_DETAIL = frozenset({"measures", "goals", "groups"})
"""Told field by field, by the facts that each set keeps of them."""


class SinceLast(Struct, frozen=True):
    """What has changed, under headings; nothing when `news` is empty. `same_save`: it is what she saved then, told again."""

    news: tuple[News, ...]
    same_save: bool = False


def since_last(
    plan: Plan, before: bytes | None, of_products: Iterable[News], is_private: IsPrivate, withdrawn: tuple[Withdrawn, ...]
) -> SinceLast | None:
    """What has changed since the facts `before`; None when nothing was published then. `plan` is a guarded one."""
    earlier = load(facts_without(before, withdrawn)) if before else None
    if earlier is None:
        return None
    found = unquoted(changes(earlier, plan, reported=True), is_private)
    found = replace(found, groups=tuple(_without_secrets(one, plan.private_groups) for one in found.groups))
    listed = (
        News(one.sentence.rstrip(":"), tuple(line.plain for line in one.lines)) for one in told_changes(found, plan.written_form)
    )
    content = adopted_without(earlier.adopted, withdrawn) if earlier.adopted else None
    others = (*_status(earlier, plan), *(_content(plan, content, is_private) if content else ()))
    words = since_last_words(plan.written_form)
    return SinceLast((*of_products, *listed, *([News(words.content, others)] if others else ())))


def _status(before: Snapshot, plan: Plan) -> Iterator[str]:
    """That the plan is a draft, on hearing, adopted, and was something else; not every version kept that."""
    if before.status == plan.status.value or before.status not in {one.value.value for one in PLAN_STATUS.members}:
        return
    form, words = plan.written_form, since_last_words(plan.written_form)
    line = words.kinds[DifferenceKind.CHANGED.value].format(what=PLAN.heading("status", form))
    old, new = (PLAN_STATUS.word_of(status, form) for status in (before.status, plan.status.value))
    yield words.from_to.format(line=line, old=old, new=new)


def _without_secrets(change: Change, private: frozenset[str]) -> Change:
    if change.key not in private:
        return change
    return replace(change, fields=tuple(replace(one, is_quotable=False) for one in change.fields))


def _content(plan: Plan, before: AdoptedContent, is_private: IsPrivate) -> Iterator[str]:
    """Texts, figures, series and all else that a body adopts; each sheet's changes together."""
    form = plan.written_form
    words = since_last_words(form)
    for one in differences(before, placed_rows(plan, as_text), form, _ANY_YEAR):
        if one.sheet not in _IN_DETAIL:
            yield _line(replace(one, row="") if is_private(one.row) else one, form, words, is_private)


def _line(change: AdoptedChange, form: WrittenForm, words: SinceLastWords, is_private: IsPrivate) -> str:
    line = words.kinds[change.kind.value].format(what=change_label(change, form))
    old, new = change.old, change.new
    withheld = any(is_fingerprint(text) or is_private(text) or len(text) > _QUOTABLE for text in (old, new))
    if change.sheet not in _QUOTED or withheld or not (old and new):
        return line
    return words.from_to.format(line=line, old=old, new=new)
