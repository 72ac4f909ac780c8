"""Publishes what one workbook became: a new set, its stable copies, and a frozen copy when the plan is adopted."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.plan.snapshot import load
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.privacy.withdrawn_facts import NOBODY, FormerNames
from sltdocs.products.artifact import Artifact
from sltdocs.products.inputs import Published, StateFault
from sltdocs.products.publication import FEEDBACK, FIGURES, Key, Publication
from sltdocs.publishing.files import Fence, fingerprint, replace_file, unfenced
from sltdocs.publishing.kept import adopted
from sltdocs.publishing.kept.adopted import facts_in
from sltdocs.publishing.kept.answer_record import note_answer
from sltdocs.publishing.kept.editions import editions
from sltdocs.publishing.kept.group_keys import note_keys, other_folders
from sltdocs.publishing.kept.municipality_calendars import with_municipality
from sltdocs.publishing.kept.record import STAMP, FileRecord, FindingRecord, SetRecord
from sltdocs.publishing.kept.sets import ArchivedCalendars, PublishedSet, archive, commit, keep_copies, sets_of, sweep_leftovers
from sltdocs.publishing.layout import (
    RECORD,
    SNAPSHOT,
    VERSIONS,
    checked_path,
    is_for_coordinator,
    plan_folder,
    private_path,
    public_folder,
    stable_copy,
)
from sltdocs.publishing.projection import Projected, Receipt, project
from sltdocs.publishing.rejected import reject, withdraw_rejection
from sltdocs.publishing.withdrawals.withdrawn import WithdrawalFiles, withdrawal_files, withdrawal_record, write_withdrawal_record


def answered(outbox: Path, identity: str, file_name: str, key: Key) -> bool:
    """Whether this content of this file has had its answer.

    An older set counts too, as long as a workbook of another name came after it: two workbooks for one plan must not
    take turns. When the newest set came from this very file, she has put older content back, and that is news.
    """
    sets = sets_of(plan_folder(outbox, identity))
    if not sets:
        return False
    newest = sets[0].record
    if newest.key == key.fingerprint:
        return not _missing_answer(plan_folder(outbox, identity), newest)
    if sets[0].rebuilt:  # nobody knows which file it came from
        return False
    return newest.file_name.casefold() != masked(file_name).casefold() and any(
        published.record.key == key.fingerprint for published in sets
    )


def publish(outbox: Path, publication: Publication, now: datetime, fence: Fence = unfenced, state: Path | None = None) -> Receipt:
    """Publishes; the same content again changes nothing. `state` is the folder of settings.state.

    Raises OSError when the disk or the share does not allow it, and what the fence raises.
    """
    files = _files(publication)
    contents = {path: artifact.data for path, (_, artifact) in files.items()}
    if publication.identity is None:
        return reject(outbox, publication.file_name, _record(publication, files, now), contents, fence)
    plan = plan_folder(outbox, publication.identity)
    places = withdrawal_files(plan, state)
    show = partial(_show, plan, fence, places, publication.withdrawn.names)
    if answered(outbox, publication.identity, publication.file_name, publication.key):
        return _again(plan, show)
    sets = sets_of(plan)
    if _is_newest(sets, publication.key):
        _answer_again(plan, sets[0].record, contents, fence)
        return _again(plan, show)
    _note_withdrawn(places, sets, publication, now, fence)
    keep_copies(plan, sets, now, fence)
    known = {SNAPSHOT: publication.snapshot, FIGURES: publication.figures}
    facts = {name: data for name, data in known.items() if data is not None}
    record = _record(publication, files, _after_the_newest(plan, now))
    commit(plan, record, {**contents, **facts}, fence)
    note_keys(outbox, publication.identity, (artifact for _, artifact in files.values()), fence)
    withdraw_rejection(outbox, publication.file_name)
    return Receipt(plan, new=True, files=tuple(sorted(files)), projected=show())


def repair(plan: Path, fence: Fence = unfenced, state: Path | None = None) -> Projected:
    """Sweeps leftovers away and makes the stable copies right again; what was taken back and has come back goes again.

    Raises OSError, and what the fence raises.
    """
    fence()
    sweep_leftovers(plan)
    return _show(plan, fence, withdrawal_files(plan, state))


def previously(outbox: Path, identity: str, report_year: int | None = None, state: Path | None = None) -> Published:
    """What products need to know of earlier sets: their calendars, the adopted plan, and the newest plan.

    With a report year, the newest plan is that of an earlier year's report: publishing this year's report twice must not
    make it compare itself with itself.
    """
    plan = plan_folder(outbox, identity)
    sets = sets_of(plan)
    with_calendars = [calendars for calendars in map(ArchivedCalendars, sets) if calendars]
    copies = [ArchivedCalendars(PublishedSet(public_folder(plan), one.published.record)) for one in with_calendars[:1]]
    first, adopted_faults = adopted.first_facts(plan, sets)
    previous, faults = _previous(sets, report_year)
    withdrawn, withdrawal_faults = withdrawal_record(withdrawal_files(plan, state), sets)
    published = Published(
        calendars=dict(with_calendars[0]) if with_calendars else {},
        archived=(*copies, *with_calendars[1:]),
        adopted=first,
        previous=previous,
        faults=(
            *_rebuilt(plan, [*sets[:1], *(one.published for one in with_calendars[:1])]),
            *faults,
            *adopted_faults,
            *withdrawal_faults,
        ),
        withdrawn=withdrawn.things,
    )
    others = {folder: sets_of(folder) for folder in other_folders(outbox, identity)}
    told = tuple(filter(None, map(_figures, (sets, *others.values()))))
    out = (*editions(plan, sets), *(one for folder, some in others.items() for one in editions(folder, some, is_other=True)))
    return with_municipality(replace(published, figures=told, editions=out), {plan: sets, **others}, outbox, identity)


def _figures(sets: list[PublishedSet]) -> bytes | None:
    """The newest record of the numbers that a plan has told; it knows all that those before it knew."""
    for published in sets:
        with suppress(FileNotFoundError, NotADirectoryError):
            return (published.folder / FIGURES).read_bytes()
    return None


def rivals(outbox: Path, identity: str, file_name: str) -> str:
    """The name of another workbook that the plan's newest set was made from; empty when there is none."""
    sets = sets_of(plan_folder(outbox, identity))
    other = sets[0].record.file_name if sets else ""
    return other if other.casefold() != masked(file_name).casefold() else ""


def _rebuilt(plan: Path, sets: Iterable[PublishedSet]) -> tuple[StateFault, ...]:
    """The records that had to be rebuilt of the sets that count, or of the folder of all sets when it is gone."""
    gone = {
        one.folder: VERSIONS if one.folder == public_folder(plan) else f"{VERSIONS}/{one.folder.name}/{RECORD}"
        for one in sets
        if one.rebuilt
    }
    return tuple(StateFault(path, recovered=True) for path in gone.values())


def _previous(sets: list[PublishedSet], report_year: int | None) -> tuple[bytes | None, tuple[StateFault, ...]]:
    """The newest plan's public facts, or those of the newest that reported an earlier year; and whether the newest are damaged.

    Of older ones it was told when they were the newest.
    """
    facts = filter(None, map(_facts, sets))
    found = next((data for data in facts if report_year is None or _is_of_earlier_report(data, report_year)), None)
    damaged = [one.folder.name for one in sets[:1] if not one.rebuilt and _facts(one) is None]
    recovered = any(_facts(one) for one in sets[1:]) if damaged else True
    return found, tuple(StateFault(f"{VERSIONS}/{name}/{SNAPSHOT}", recovered=recovered) for name in damaged)


def _is_of_earlier_report(data: bytes, report_year: int) -> bool:
    snapshot = load(data)
    return snapshot is not None and snapshot.report_year is not None and snapshot.report_year < report_year


def _facts(published: PublishedSet) -> bytes | None:
    """The public facts of a set; None when there are none that can be understood."""
    return facts_in(published.folder / SNAPSHOT)


def _files(publication: Publication) -> dict[str, tuple[str, Artifact]]:
    return {
        checked_path(private_path(artifact.path) if artifact.private and publication.identity else artifact.path): (
            product,
            artifact,
        )
        for product, artifacts in publication.made.items()
        for artifact in artifacts
    }


def _after_the_newest(plan: Path, now: datetime) -> datetime:
    """The moment of the new set: now, but later than every set there is, also when the clock has been put back."""
    sets = sets_of(plan)
    newest = sets[0].record.moment.timestamp() if sets else 0.0
    return datetime.fromtimestamp(max(now.timestamp(), newest + 1), UTC)


def _record(publication: Publication, files: Mapping[str, tuple[str, Artifact]], made: datetime) -> SetRecord:
    return SetRecord(
        key=publication.key.fingerprint,
        made=f"{made:{STAMP}}",
        file_name=publication.file_name if publication.identity else shown_file_name(publication.file_name),
        workbook=publication.key.workbook,
        templates=publication.key.templates,
        program=publication.key.program,
        written_form=publication.written_form,
        products=dict(publication.products),
        files={path: FileRecord(fingerprint(artifact.data), product) for path, (product, artifact) in files.items()},
        findings=tuple(
            FindingRecord(found.code.code, found.severity.value, found.shown_place.sheet, found.place.cell)
            for found in publication.findings
        ),
        title=publication.title,
        adopted_document=publication.adopted_document,
        withdrawn=publication.withdrawn.things,
    )


def _note_withdrawn(
    places: WithdrawalFiles, sets: list[PublishedSet], publication: Publication, now: datetime, fence: Fence
) -> None:
    """Writes down what is taken back and what is not any more, before anything is published without it."""
    record, _ = withdrawal_record(places, sets)
    said = publication.withdrawn
    things = {*said.things, *record.things} - said.lifted
    if things or record.withdrawn:
        noted = record.standing(things, said.why, f"{now.astimezone(UTC):{STAMP}}")
        write_withdrawal_record(places, replace(noted, written_form=publication.written_form), fence)


def _show(plan: Path, fence: Fence, places: WithdrawalFiles, names: FormerNames = NOBODY) -> Projected:
    """Takes out what was taken back, freezes the newest set's document when the plan is adopted, renews the stable copies."""
    sets = sets_of(plan)
    record, _ = withdrawal_record(places, sets)
    if record.withdrawn:
        from sltdocs.publishing.withdrawals.taking_back import take_back  # noqa: PLC0415  what edits documents is seldom needed

        take_back(plan, sets, places, record, names, fence)
        sets = sets_of(plan)
    for newest in sets[:1]:
        document = newest.read(newest.record.adopted_document) if newest.record.adopted_document else None
        snapshot = _facts(newest)
        if document is not None and snapshot is not None:
            adopted.freeze(plan, Path(newest.record.adopted_document).stem, document, snapshot, fence)
    projected = project(plan, sets, fence)
    for newest in sets[:1]:
        if not (newest.rebuilt or projected.waiting):
            note_answer(plan, newest.record, fence)
    archive(sets, projected.waiting)
    return projected


def _is_newest(sets: list[PublishedSet], key: Key) -> bool:
    return bool(sets) and sets[0].record.key == key.fingerprint


def _missing_answer(plan: Path, record: SetRecord) -> list[str]:
    """The files of the answer that somebody has tidied away; drafts that are gone have been sent, and stay gone."""
    mine = (path for path, file in record.files.items() if file.product == FEEDBACK and is_for_coordinator(path))
    return [path for path in mine if not stable_copy(plan, path).exists()]


def _answer_again(plan: Path, newest: SetRecord, contents: Mapping[str, bytes], fence: Fence) -> None:
    """The answer exists once, outside the sets: when it was tidied away it is made again, and nothing else is new."""
    for path in _missing_answer(plan, newest):
        if path in contents:
            replace_file(stable_copy(plan, path), contents[path], fence)


def _again(plan: Path, show: Callable[[], Projected]) -> Receipt:
    sets = sets_of(plan)
    return Receipt(plan, new=False, files=tuple(sorted(sets[0].record.files)) if sets else (), projected=show())
