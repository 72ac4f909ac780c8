"""Publishes what one workbook became: a new set, its stable copies, and a frozen copy when the plan is adopted."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from sltdocs.contract.identity_numbers import masked
from sltdocs.plan.snapshot import load
from sltdocs.products.artifact import Artifact
from sltdocs.products.inputs import Published
from sltdocs.products.publication import FEEDBACK, Key, Publication
from sltdocs.publishing import adopted
from sltdocs.publishing.files import Fence, fingerprint, replace_file, unfenced
from sltdocs.publishing.layout import SNAPSHOT, checked_path, is_for_coordinator, plan_folder, private_path, stable_copy
from sltdocs.publishing.projection import Projected, Receipt, project
from sltdocs.publishing.record import STAMP, FileRecord, FindingRecord, SetRecord
from sltdocs.publishing.rejected import reject, withdraw_rejection
from sltdocs.publishing.sets import ArchivedCalendars, PublishedSet, archive, commit, published_sets, sweep_leftovers


def answered(outbox: Path, identity: str, file_name: str, key: Key) -> bool:
    """Whether this content of this file has had its answer.

    An older set counts too, as long as a workbook of another name came after it: two workbooks for one plan must not
    take turns. When the newest set came from this very file, she has put older content back, and that is news.
    """
    sets = published_sets(plan_folder(outbox, identity))
    if not sets:
        return False
    newest = sets[0].record
    if newest.key == key.fingerprint:
        return not _missing_answer(plan_folder(outbox, identity), newest)
    return newest.file_name.casefold() != masked(file_name).casefold() and any(
        published.record.key == key.fingerprint for published in sets
    )


def publish(outbox: Path, publication: Publication, now: datetime, fence: Fence = unfenced) -> Receipt:
    """Publishes; the same content again changes nothing.

    Raises OSError when the disk or the share does not allow it, and what the fence raises.
    """
    files = _files(publication)
    contents = {path: artifact.data for path, (_, artifact) in files.items()}
    if publication.identity is None:
        return reject(outbox, _record(publication, files, now), contents, fence)
    plan = plan_folder(outbox, publication.identity)
    if answered(outbox, publication.identity, publication.file_name, publication.key):
        return _again(plan, fence)
    if _is_newest(plan, publication.key):
        _answer_again(plan, contents, fence)
        return _again(plan, fence)
    snapshot = {SNAPSHOT: publication.snapshot} if publication.snapshot else {}
    record = _record(publication, files, _after_the_newest(plan, now))
    commit(plan, record, {**contents, **snapshot}, fence)
    withdraw_rejection(outbox, publication.file_name)
    return Receipt(plan, new=True, files=tuple(sorted(files)), projected=_show(plan, fence))


def repair(plan: Path, fence: Fence = unfenced) -> Projected:
    """Sweeps leftovers away and makes the stable copies right again. Raises OSError, and what the fence raises."""
    fence()
    sweep_leftovers(plan)
    return _show(plan, fence)


def previously(outbox: Path, identity: str, report_year: int | None = None) -> Published:
    """What products need to know of earlier sets: their calendars, the adopted plan, and the newest plan.

    With a report year, the newest plan is that of an earlier year's report: publishing this year's report twice must not
    make it compare itself with itself.
    """
    plan = plan_folder(outbox, identity)
    sets = published_sets(plan)
    with_calendars = [calendars for calendars in map(ArchivedCalendars, sets) if calendars]
    return Published(
        calendars=dict(with_calendars[0]) if with_calendars else {},
        archived=tuple(with_calendars[1:]),
        adopted=adopted.first_snapshot(plan),
        previous=_snapshot(sets, report_year),
    )


def rivals(outbox: Path, identity: str, file_name: str) -> str:
    """The name of another workbook that the plan's newest set was made from; empty when there is none."""
    sets = published_sets(plan_folder(outbox, identity))
    other = sets[0].record.file_name if sets else ""
    return other if other.casefold() != masked(file_name).casefold() else ""


def _snapshot(sets: Iterable[PublishedSet], report_year: int | None = None) -> bytes | None:
    for published in sets:
        try:
            data = (published.folder / SNAPSHOT).read_bytes()
        except OSError:
            continue
        if report_year is None or _is_of_earlier_report(data, report_year):
            return data
    return None


def _is_of_earlier_report(data: bytes, report_year: int) -> bool:
    snapshot = load(data)
    return snapshot is not None and snapshot.report_year is not None and snapshot.report_year < report_year


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
    sets = published_sets(plan)
    newest = sets[0].record.moment.timestamp() if sets else 0.0
    return datetime.fromtimestamp(max(now.timestamp(), newest + 1), UTC)


def _record(publication: Publication, files: Mapping[str, tuple[str, Artifact]], made: datetime) -> SetRecord:
    return SetRecord(
        key=publication.key.fingerprint,
        made=f"{made:{STAMP}}",
        file_name=publication.file_name,
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
    )


def _show(plan: Path, fence: Fence) -> Projected:
    """Freezes the newest set's document when the plan is adopted, and renews the stable copies."""
    sets = published_sets(plan)
    for newest in sets[:1]:
        document = newest.read(newest.record.adopted_document) if newest.record.adopted_document else None
        snapshot = _snapshot([newest])
        if document is not None and snapshot is not None:
            adopted.freeze(plan, Path(newest.record.adopted_document).stem, document, snapshot, fence)
    projected = project(plan, sets, fence)
    archive(sets, projected.waiting)
    return projected


def _is_newest(plan: Path, key: Key) -> bool:
    sets = published_sets(plan)
    return bool(sets) and sets[0].record.key == key.fingerprint


def _missing_answer(plan: Path, record: SetRecord) -> list[str]:
    """The files of the answer that somebody has tidied away; drafts that are gone have been sent, and stay gone."""
    mine = (path for path, file in record.files.items() if file.product == FEEDBACK and is_for_coordinator(path))
    return [path for path in mine if not stable_copy(plan, path).exists()]


def _answer_again(plan: Path, contents: Mapping[str, bytes], fence: Fence) -> None:
    """The answer exists once, outside the sets: when it was tidied away it is made again, and nothing else is new."""
    for path in _missing_answer(plan, published_sets(plan)[0].record):
        if path in contents:
            stable_copy(plan, path).parent.mkdir(parents=True, exist_ok=True)
            replace_file(stable_copy(plan, path), contents[path], fence)


def _again(plan: Path, fence: Fence) -> Receipt:
    sets = published_sets(plan)
    return Receipt(plan, new=False, files=tuple(sorted(sets[0].record.files)) if sets else (), projected=_show(plan, fence))
