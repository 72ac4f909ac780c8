"""Which of the workbooks of a plan counts: the one that was saved last, as long as it lies there; a copy changes nothing."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.products.publication import FEEDBACK, Key, Origin
from sltdocs.publishing.files import Fence, fingerprint_of, unfenced
from sltdocs.publishing.kept.answer_record import note_answer, noted_answer
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.kept.sets import PublishedSet, published_sets, sets_of
from sltdocs.publishing.layout import is_for_coordinator, plan_folder, plan_folders, stable_copy
from sltdocs.task import Known, Unchanged, Unused


def standing(outbox: Path, identity: str, file_name: str, keys: Iterable[Key], origin: Origin) -> Known | None:
    """What this state of this file is to its plan; None when it is to be published. `keys` are those of answers that hold.

    Raises OSError.
    """
    plan = plan_folder(outbox, identity)
    sets = sets_of(plan)
    if not sets or sets[0].rebuilt:  # of a set without its record nobody knows where it came from
        return None
    keys, newest, other = tuple(keys), sets[0].record, workbook_of(plan, sets)
    same = is_content_of(newest, keys, origin)
    if same and _holds(plan, newest, keys):
        return Unchanged(identity) if is_same_name(other, file_name) else Unused(identity, other, same=True)
    if is_same_name(other, file_name) or (not same and rank_of(sets, keys, origin) > _rank(newest)):
        return None
    return Unused(identity, other, same)


def is_content_of(record: SetRecord, keys: Iterable[Key], origin: Origin) -> bool:
    """Whether a set came from this content."""
    return record.workbook in {key.workbook for key in keys} or bool(origin.content and record.origin.content == origin.content)


def rank_of(sets: Iterable[PublishedSet], keys: Iterable[Key], origin: Origin) -> tuple[str, str]:
    """How new a workbook is; one that this program made counts as newer than what it was made from."""
    made_here = {key.workbook for key in keys}
    sources = (_rank(one.record) for one in sets if made_here & {file.sha256 for file in one.record.files.values()})
    return max(((saved, f"{touched}+") for saved, touched in sources), default=origin.rank)


def workbook_of(plan: Path, sets: list[PublishedSet]) -> str:
    """The name of the workbook that a plan was last made from, also when it has been given another since."""
    newest = sets[0].record if sets else None
    noted = noted_answer(plan)
    if noted is not None and (newest is None or noted.moment >= newest.moment):
        return noted.file_name
    return newest.file_name if newest else ""


def is_same_name(one: str, other: str) -> bool:
    """Whether two names of files are the same to her."""
    return masked(one).casefold() == masked(other).casefold()


def rename(outbox: Path, identity: str, file_name: str, fence: Fence = unfenced) -> None:
    """Notes that the plan's workbook has another name now. Raises OSError."""
    plan = plan_folder(outbox, identity)
    for newest in sets_of(plan)[:1]:
        noted = noted_answer(plan)
        of_answer = noted if noted is not None and noted.moment >= newest.record.moment else newest.record
        if not newest.rebuilt and of_answer.file_name != masked(file_name):
            fence()
            note_answer(plan, replace(of_answer, file_name=masked(file_name)), fence)


def plans_by_workbook(outbox: Path) -> dict[str, str]:
    """Which plan a workbook of this name was last known to hold, by its name as `is_same_name` compares it."""
    named: dict[str, tuple[float, str]] = {}
    for plan in plan_folders(outbox):
        sets = published_sets(plan)
        for newest in sets[:1]:
            name, made = workbook_of(plan, sets).casefold(), newest.record.moment.timestamp()
            if name and named.get(name, (made, ""))[0] <= made:
                named[name] = made, plan.name
    return {name: identity for name, (_, identity) in named.items()}


def stands(plan: Path, newest: SetRecord) -> bool:
    """Whether the answer beside the sets is the newest set's, whole: not tidied away, and not one to a later, broken file."""
    noted = noted_answer(plan)
    mine = [path for path, file in newest.files.items() if file.product == FEEDBACK and is_for_coordinator(path)]
    return (noted is None or noted.key == newest.key) and all(fingerprint_of(stable_copy(plan, path)) for path in mine)


def _holds(plan: Path, newest: SetRecord, keys: Iterable[Key]) -> bool:
    """Whether nothing that the set was made with has changed since."""
    made_with = {(key.templates, key.program) for key in keys}
    return (newest.templates, newest.program) in made_with and stands(plan, newest)


def _rank(record: SetRecord) -> tuple[str, str]:
    """Sets of versions before this knew only when they were made."""
    return record.origin.rank if record.origin.saved else (record.made, "")
