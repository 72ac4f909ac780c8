"""`trukket.json`: what was taken back of a plan, when and why, and by which fingerprint a file that had it is known again.

It holds nothing of the thing itself. A second record lies in the folder of settings.state, if there is one; when both are
gone or damaged, what the newest set was made without is remembered by that set.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field, to_builtins
from msgspec.json import decode
from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.written_form import WrittenForm
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.products.inputs import StateFault
from sltdocs.publishing.files import Fence, renew_file, unfenced
from sltdocs.publishing.kept.sets import PublishedSet, sets_of
from sltdocs.publishing.layout import WITHDRAWN

SCHEMA_VERSION = 1


class TakenBack(Struct, frozen=True):
    """One thing: what, when it was taken back (as in set records), and her reason or IT's."""

    what: Withdrawn
    when: str
    why: str = ""


class WithdrawalRecord(Struct, frozen=True):
    """Everything that is taken back now. `files`: of each file that had some of it, its fingerprint and that of what was left
    of it, empty when the file went as a whole. `adopted`: what has been taken out of each frozen document, by its name.
    `revision` rises with every change: of two records the one with more of it is right. `identity` is the plan's; older
    versions did not say it.
    """

    withdrawn: tuple[TakenBack, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    adopted: Mapping[str, tuple[Withdrawn, ...]] = field(default_factory=dict)
    written_form: str = WrittenForm.NB.value
    revision: int = 0
    identity: str = ""
    schema_version: int = SCHEMA_VERSION

    @property
    def things(self) -> tuple[Withdrawn, ...]:
        """What is taken back."""
        return tuple(sorted({one.what for one in self.withdrawn}))

    @property
    def form(self) -> WrittenForm:
        """The written form of what stands in its place."""
        return WrittenForm.NN if self.written_form == WrittenForm.NN.value else WrittenForm.NB

    def left_of(self, fingerprint: str) -> str:
        """The fingerprint of what is left of a file after all that was taken out of it; its own when nothing was."""
        seen = {""}
        while fingerprint in self.files and fingerprint not in seen:
            seen.add(fingerprint)
            fingerprint = self.files[fingerprint]
        return fingerprint

    def dump(self) -> bytes:
        """As JSON with sorted keys; the same record gives the same bytes."""
        return (json.dumps(to_builtins(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()

    def standing(self, things: Iterable[Withdrawn], why: Mapping[Withdrawn, str], when: str) -> "WithdrawalRecord":
        """The record of just these things; those that it knows keep their time, and their reason unless there is a new one."""
        known = {one.what: one for one in self.withdrawn}
        taken = [
            replace(
                known.get(one, TakenBack(one, when)), why=masked(why.get(one, "")) or (known[one].why if one in known else "")
            )
            for one in sorted(set(things))
        ]
        return replace(self, withdrawn=tuple(taken))


class WithdrawalFiles(Struct, frozen=True):
    """Where the record of a plan lies, and the second one, in the folder `state` of settings.state."""

    plan: Path
    second: Path | None = None
    state: Path | None = None

    @property
    def places(self) -> tuple[Path, ...]:
        """The first one, then the second."""
        own = self.plan / WITHDRAWN
        return (own, self.second) if self.second else (own,)


def withdrawal_files(plan: Path, state: Path | None) -> WithdrawalFiles:
    """The records of a plan; `state` is the folder of settings.state."""
    return WithdrawalFiles(plan, state / "trukket" / f"{plan.name}.json" if state else None, state)


def withdrawal_record(places: WithdrawalFiles, sets: Iterable[PublishedSet]) -> tuple[WithdrawalRecord, tuple[StateFault, ...]]:
    """The record, and what was wrong with it; an empty one for a plan of which nothing was ever taken back. Raises OSError."""
    identity = places.plan.name
    read = {place: record for place in places.places if (record := _read(place)) and record.identity in {"", identity}}
    own = places.places[0]
    if read:
        newest = max(read, key=lambda place: (read[place].revision, place == own))
        return read[newest], () if newest == own else (StateFault(WITHDRAWN, recovered=True),)
    remembered = next((one.record for one in sets if not one.rebuilt), None)
    if remembered is not None and remembered.withdrawn:
        taken = tuple(TakenBack(one, remembered.made) for one in remembered.withdrawn)
        return WithdrawalRecord(taken, written_form=remembered.written_form), (StateFault(WITHDRAWN, recovered=True),)
    return WithdrawalRecord(), (StateFault(WITHDRAWN, recovered=False),) if own.exists() else ()


def withdrawal_faults(plan: Path) -> tuple[str, ...]:
    """What is wrong with a plan's record beside its sets, by its path from the coordinator's zone. Raises OSError."""
    _, faults = withdrawal_record(WithdrawalFiles(plan), sets_of(plan))
    return tuple(f"{plan.name}/{one.path}" for one in faults)


def _read(place: Path) -> WithdrawalRecord | None:
    """What a newer version has added is passed over."""
    try:
        return decode(place.read_bytes(), type=WithdrawalRecord)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None


def write_withdrawal_record(places: WithdrawalFiles, record: WithdrawalRecord, fence: Fence = unfenced) -> WithdrawalRecord:
    """Writes both records where they say anything else, as a new revision. Raises OSError, and what the fence raises."""
    known = [found for place in places.places if (found := _read(place)) is not None]
    newest = max((one.revision for one in known), default=0)
    record = replace(record, identity=places.plan.name)
    same = all(replace(one, revision=newest) == replace(record, revision=newest) for one in known)
    record = replace(record, revision=newest if known and same else newest + 1)
    for place in places.places:
        renew_file(place, record.dump(), fence)
    return record
