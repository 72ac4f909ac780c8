"""Publishes what one workbook became: a new set, its stable copies, and a frozen copy when the plan is adopted."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from sltdocs.plan.reporting.report_state import TreatedReport
from sltdocs.plan.snapshot import load
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.privacy.withdrawn_facts import NOBODY, FormerNames
from sltdocs.products.artifact import Artifact
from sltdocs.products.inputs import Published, StateFault
from sltdocs.products.publication import FIGURES, PRESENTATION_FILE, AdoptionStep, Key, Publication
from sltdocs.publishing.answers.answers_in_plan import answer_anew, answer_unread, answer_waiting
from sltdocs.publishing.answers.rejected import reject, withdraw_rejection
from sltdocs.publishing.corrected_period import former, give_way, predecessor, records_beside, stay, successor
from sltdocs.publishing.files import Fence, fingerprint, unfenced
from sltdocs.publishing.kept import adopted
from sltdocs.publishing.kept.adopted import facts_in
from sltdocs.publishing.kept.adopted_past import with_adopted, with_standing
from sltdocs.publishing.kept.answer_record import note_answer, noted_answer
from sltdocs.publishing.kept.editions import editions
from sltdocs.publishing.kept.group_keys import note_keys, other_folders
from sltdocs.publishing.kept.mail.drafts import standing
from sltdocs.publishing.kept.municipality_calendars import cells_faults, with_municipality
from sltdocs.publishing.kept.record import STAMP, FileRecord, FindingRecord, SetRecord
from sltdocs.publishing.kept.released import ReleasedSets, released, state_of
from sltdocs.publishing.kept.sets import ArchivedCalendars, PublishedSet, archive, commit, keep_copies, sets_of, sweep_leftovers
from sltdocs.publishing.kept.treated_reports import treated_reports, with_treated
from sltdocs.publishing.layout import (
    RECORD,
    RELEASED,
    SNAPSHOT,
    VERSIONS,
    checked_path,
    plan_folder,
    private_path,
    public_folder,
)
from sltdocs.publishing.projection import Projected, Receipt, project
from sltdocs.publishing.releasing import STANDING, ReleaseClock, release, with_release
from sltdocs.publishing.running.renewing import renew_running
from sltdocs.publishing.web.renewing import renew_site
from sltdocs.publishing.which_workbook import is_content_of, is_same_name, stands, workbook_of
from sltdocs.publishing.withdrawals.withdrawn import WithdrawalFiles, withdrawal_files, withdrawal_record, write_withdrawal_record

_FROZEN = {AdoptionStep.LOCKS, AdoptionStep.CORRECTS}
_SAME = {AdoptionStep.COMPLETES.value, AdoptionStep.STANDS.value}


def answered(outbox: Path, identity: str, key: Key) -> bool:
    """Whether this content of this file has had its answer, and everything that belongs to it still stands."""
    plan = plan_folder(outbox, identity)
    return any(one.record.key == key.fingerprint and not one.rebuilt and stands(plan, one.record) for one in sets_of(plan)[:1])


def publish(
    outbox: Path,
    publication: Publication,
    now: datetime,
    fence: Fence = unfenced,
    state: Path | None = None,
    *,
    anew: bool = False,
) -> Receipt:
    """Publishes; the same content again changes nothing, `anew` only the answer. `state` is the folder of settings.state.

    Raises OSError when the disk or the share does not allow it, and what the fence raises.
    """
    files = _files(publication)
    contents = {path: artifact.data for path, (_, artifact) in files.items()}
    if publication.identity is None:
        return reject(outbox, publication.file_name, record_of(publication, files, now), contents, fence)
    plan = plan_folder(outbox, publication.identity)
    places = withdrawal_files(plan, state)
    clock = ReleaseClock(now, at_once=publication.due is None)
    show = partial(_show, plan, fence, places, publication.withdrawn.names, clock=clock)
    if not anew and answered(outbox, publication.identity, publication.key):
        return _again(plan, show)
    sets = sets_of(plan)
    if _is_newest(sets, publication):
        answer_anew(plan, sets[0].record, publication, fence)
        return _again(plan, show)
    _note_withdrawn(places, sets, publication, now, fence)
    left = _taken_back(plan, sets, fence, places, publication.withdrawn.names)
    files = with_standing(plan, left, publication, files)
    files, reports = with_treated(released(plan, left).out, publication, files)
    contents = {path: artifact.data for path, (_, artifact) in files.items()}
    keep_copies(plan, sets, now, fence)
    former_plan = predecessor(outbox, publication.identity, publication.file_name)
    record = replace(record_of(publication, files, after_the_newest(plan, now)), continues=former_plan, reports=reports)
    commit(plan, record, {**contents, **_facts_of(publication)}, fence)
    note_keys(outbox, publication.identity, (artifact for _, artifact in files.values()), fence)
    withdraw_rejection(outbox, publication.file_name)
    return Receipt(plan, new=True, files=tuple(sorted(files)), projected=show())


def _facts_of(publication: Publication) -> dict[str, bytes]:
    """What is kept of a publication for later ones."""
    known = {SNAPSHOT: publication.snapshot, FIGURES: publication.figures}
    return {name: data for name, data in known.items() if data is not None}


def publish_unread(outbox: Path, identity: str, publication: Publication, now: datetime, fence: Fence = unfenced) -> Receipt:
    """Answers, in the folder of the plan that a file of this name is known to hold, that it could not be read this time.

    Raises OSError, and what the fence raises.
    """
    plan = plan_folder(outbox, identity)
    newest = sets_of(plan)[0].record
    withdraw_rejection(outbox, publication.file_name)
    new = answer_unread(plan, publication, newest, after_the_newest(plan, now), fence)
    return Receipt(plan, new=new, files=tuple(sorted(newest.files)))


def publish_answer(outbox: Path, publication: Publication, now: datetime, fence: Fence = unfenced) -> Receipt:
    """Gives the answer alone, to a workbook that somebody still has open; the plan has been published before.

    Raises OSError, and what the fence raises.
    """
    plan = plan_folder(outbox, publication.identity or "")
    newest = sets_of(plan)[0].record
    answer_waiting(plan, newest, publication, after_the_newest(plan, now), fence)
    return Receipt(plan, new=False, files=tuple(sorted(newest.files)))


def repair(plan: Path, fence: Fence = unfenced, state: Path | None = None, clock: ReleaseClock = STANDING) -> Projected:
    """Sweeps leftovers away and makes the stable copies right again; what was taken back and has come back goes again.

    The newest set is released if its time has come by the clock.

    Raises OSError, and what the fence raises.
    """
    fence()
    sweep_leftovers(plan)
    return _show(plan, fence, withdrawal_files(plan, state), clock=clock)


def previously(outbox: Path, identity: str, report_year: int | None = None, state: Path | None = None) -> Published:
    """What products need to know of earlier sets: their calendars, the adopted plan, and the newest plan.

    With a report year, the newest plan is that of an earlier year's report: publishing this year's report twice must not
    make it compare itself with itself.
    """
    plan = plan_folder(outbox, identity)
    sets = sets_of(plan)
    out = released(plan, sets)
    with_calendars = [calendars for calendars in map(ArchivedCalendars, out.out) if calendars]
    copies = [ArchivedCalendars(PublishedSet(public_folder(plan), one.published.record)) for one in with_calendars[:1]]
    first, adopted_faults = adopted.first_facts(plan, sets)
    reports = treated_reports(plan, out.out, report_year)
    previous, faults = _previous(sets, report_year, reports)
    newest = next(filter(None, map(_facts, sets)), None)
    withdrawn, withdrawal_faults = withdrawal_record(withdrawal_files(plan, state), sets)
    published = Published(
        calendars=dict(with_calendars[0]) if with_calendars else {},
        archived=(*copies, *with_calendars[1:]),
        adopted=first,
        previous=previous,
        newest=newest,
        presentation=_presentation(sets) if report_year else None,
        faults=(
            *_rebuilt(plan, [*sets[:1], *(one.published for one in with_calendars[:1])]),
            *faults,
            *adopted_faults,
            *(StateFault(path, recovered=True) for path in adopted.unread_origins(plan)),
            *cells_faults(plan, sets),
            *withdrawal_faults,
            *([StateFault(RELEASED, recovered=True)] if out.is_lost else []),
        ),
        withdrawn=withdrawn.things,
        drafts=standing(plan),
        release=state_of(sets, out),
        reports=reports,
    )
    return _with_others(published, outbox, plan, sets, out)


def _with_others(published: Published, outbox: Path, plan: Path, sets: list[PublishedSet], out: ReleasedSets) -> Published:
    """The same with what is known of all that is out, of this plan and of the municipality's others."""
    identity = plan.name
    others = {folder: sets_of(folder) for folder in other_folders(outbox, identity)}
    told = tuple(one for one in map(_figures, (sets, *others.values())) if one is not None)
    known = (*editions(plan, sets), *(one for folder, some in others.items() for one in editions(folder, some, is_other=True)))
    published = with_adopted(replace(published, figures=told, editions=known), plan, sets)
    sent = {folder: list(released(folder, some).out) for folder, some in others.items()}
    return with_municipality(published, {plan: list(out.out), **sent}, {plan: sets, **others}, outbox, identity)


def _presentation(sets: list[PublishedSet]) -> bytes | None:
    """The slides of the newest set; None when it has none, or they are no longer what was published."""
    return sets[0].read(PRESENTATION_FILE) if sets and PRESENTATION_FILE in sets[0].record.files else None


def _figures(sets: list[PublishedSet]) -> bytes | None:
    """The newest record of the numbers that a plan has told; it knows all that those before it knew."""
    for published in sets:
        with suppress(FileNotFoundError, NotADirectoryError):
            return (published.folder / FIGURES).read_bytes()
    return None


def rivals(outbox: Path, identity: str, file_name: str) -> str:
    """The name of another workbook that the plan's newest set was made from; empty when there is none."""
    plan = plan_folder(outbox, identity)
    other = workbook_of(plan, sets_of(plan))
    return "" if is_same_name(other, file_name) else other


def _rebuilt(plan: Path, sets: Iterable[PublishedSet]) -> tuple[StateFault, ...]:
    """The records that had to be rebuilt of the sets that count, or of the folder of all sets when it is gone."""
    gone = {
        one.folder: VERSIONS if one.folder == public_folder(plan) else f"{VERSIONS}/{one.folder.name}/{RECORD}"
        for one in sets
        if one.rebuilt
    }
    return tuple(StateFault(path, recovered=True) for path in gone.values())


def _previous(
    sets: list[PublishedSet], report_year: int | None, reports: Iterable[TreatedReport] = ()
) -> tuple[bytes | None, tuple[StateFault, ...]]:
    """The newest plan's public facts, or those of the newest that reported an earlier year; and whether the newest are damaged.

    Of a report that was treated those that it was locked with.

    Of older ones it was told when they were the newest.
    """
    facts = filter(None, map(_facts, sets))
    found = next((data for data in facts if report_year is None or _is_of_earlier_report(data, report_year)), None)
    found = _as_treated(found, reports)
    damaged = [one.folder.name for one in sets[:1] if not one.rebuilt and _facts(one) is None]
    recovered = any(_facts(one) for one in sets[1:]) if damaged else True
    return found, tuple(StateFault(f"{VERSIONS}/{name}/{SNAPSHOT}", recovered=recovered) for name in damaged)


def _as_treated(facts: bytes | None, reports: Iterable[TreatedReport]) -> bytes | None:
    told = load(facts) if facts else None
    of_year = [one.facts for one in reports if told and one.year == told.report_year and one.facts is not None]
    return of_year[-1] if of_year else facts


def _is_of_earlier_report(data: bytes, report_year: int) -> bool:
    snapshot = load(data)
    return snapshot is not None and snapshot.report_year is not None and snapshot.report_year < report_year


def _facts(published: PublishedSet) -> bytes | None:
    """The public facts of a set; None when there are none that can be understood."""
    return facts_in(published.folder / SNAPSHOT, _plan_of(published))


def _plan_of(published: PublishedSet) -> str:
    """The identity of the plan that a set, or the copies in its place, belongs to."""
    place = published.folder
    return place.parent.parent.name if place.parent.name == VERSIONS else place.name


def _files(publication: Publication) -> dict[str, tuple[str, Artifact]]:
    return {
        checked_path(private_path(artifact.path) if artifact.private and publication.identity else artifact.path): (
            product,
            artifact,
        )
        for product, artifacts in publication.made.items()
        for artifact in artifacts
    }


def after_the_newest(plan: Path, now: datetime) -> datetime:
    """The moment of the new set: now, but later than every set and answer there is, also when the clock has been put back."""
    noted = noted_answer(plan)
    known = (*(one.record for one in sets_of(plan)[:1]), *([noted] if noted else []))
    newest = max((one.moment.timestamp() for one in known), default=0.0)
    return datetime.fromtimestamp(max(now.timestamp(), newest + 1), UTC)


def record_of(publication: Publication, files: Mapping[str, tuple[str, Artifact]], made: datetime) -> SetRecord:
    """The record of a publication with these files."""
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
        adopted_document=publication.adopted_document if publication.adoption in _FROZEN else "",
        adoption=publication.adoption.value,
        withdrawn=publication.withdrawn.things,
        origin=publication.origin,
        due=f"{max(publication.due or made, made).astimezone(UTC):{STAMP}}",
        held=publication.held,
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


def _show(plan: Path, fence: Fence, places: WithdrawalFiles, names: FormerNames = NOBODY, *, clock: ReleaseClock) -> Projected:
    """Takes out what was taken back, releases what is due, freezes its document if that is adopted, renews the copies."""
    sets = _taken_back(plan, sets_of(plan), fence, places, names)
    out = release(plan, sets, clock, fence)
    for newest in sets[:1] if sets and (out.waiting(sets) is None or clock.has_come(sets[0].record)) else []:
        adopted.freeze(plan, newest, fence)
        if newest.record.adoption == AdoptionStep.COMPLETES.value:
            adopted.complete(plan, newest, fence)
        for name in adopted.editions(plan)[-1:] if newest.record.adoption in _SAME else ():
            adopted.keep_page(plan, name, newest, fence)
    to = successor(plan)
    if to is not None:
        give_way(plan, to, fence)
        renew_site(to, clock.today, fence, places.state)
        return Projected()
    stay(plan)
    projected = project(plan, sets, fence, records_beside(plan), out.folders, clock.today)
    for old in former(plan):
        give_way(old, plan, fence)
    for newest in sets[:1]:
        noted = noted_answer(plan)
        if not (newest.rebuilt or projected.waiting) and (noted is None or noted.moment < newest.record.moment):
            note_answer(plan, newest.record, fence)
    archive(sets, (*projected.waiting, *out.kept_back(sets)))
    renew_running(plan, clock.now, fence)
    renew_site(plan, clock.today, fence, places.state)
    return with_release(projected, out, sets)


def _taken_back(
    plan: Path, sets: list[PublishedSet], fence: Fence, places: WithdrawalFiles, names: FormerNames
) -> list[PublishedSet]:
    """The sets once everything is out of them, and of all else, that was taken back."""
    record, _ = withdrawal_record(places, sets)
    if not record.withdrawn:
        return sets
    from sltdocs.publishing.withdrawals.taking_back import take_back  # noqa: PLC0415  what edits documents is seldom needed

    take_back(plan, sets, places, record, names, fence)
    return sets_of(plan)


def _is_newest(sets: list[PublishedSet], publication: Publication) -> bool:
    """Whether the newest set was made from this content, with the same templates and the same program."""
    key = publication.key
    return any(
        one.record.key == key.fingerprint
        or (
            is_content_of(one.record, (key,), publication.origin)
            and (one.record.templates, one.record.program) == (key.templates, key.program)
        )
        for one in sets[:1]
        if not one.rebuilt
    )


def _again(plan: Path, show: Callable[[], Projected]) -> Receipt:
    sets = sets_of(plan)
    return Receipt(plan, new=False, files=tuple(sorted(sets[0].record.files)) if sets else (), projected=show())
