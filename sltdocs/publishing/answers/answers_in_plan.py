"""Answers in a plan's folder that come without a new set: to a file of its name that could not be read, or the same once more."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.artifact import Made
from sltdocs.products.feedback.answer_page import BESIDE_PLANS, BESIDE_REJECTED
from sltdocs.products.publication import ANSWER_PAGE, FEEDBACK, Publication
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, patiently, replace_file, unfenced
from sltdocs.publishing.kept.answer_record import note_answer, noted_answer
from sltdocs.publishing.kept.record import STAMP, FileRecord, FindingRecord, SetRecord
from sltdocs.publishing.layout import is_for_coordinator, private_path, stable_copy


def answer_unread(plan: Path, publication: Publication, newest: SetRecord, moment: datetime, fence: Fence = unfenced) -> bool:
    """Answers a file that holds no plan and has the name of this plan's workbook; gives whether the answer is new.

    What was published stays as it is. `moment` is later than every set. Raises OSError.
    """
    before = noted_answer(plan)
    if before is not None and before.key == publication.key.fingerprint and _stand(plan, before):
        return False
    record = SetRecord(
        key=publication.key.fingerprint,
        made=f"{moment:{STAMP}}",
        file_name=publication.file_name,
        workbook=publication.key.workbook,
        templates=publication.key.templates,
        program=publication.key.program,
        written_form=publication.written_form,
        products=dict.fromkeys(newest.products, Made.NOT_MADE.value),
        files={},
        title=newest.title,
        origin=publication.origin,
    )
    _write(plan, publication, record, fence)
    return True


def answer_anew(plan: Path, newest: SetRecord, publication: Publication, fence: Fence = unfenced) -> None:
    """The answer to what the newest set came from, once more: it was tidied away, or more is to be told. Raises OSError."""
    _write(plan, publication, replace(newest, file_name=publication.file_name), fence)


def is_of_unread_file(record: SetRecord) -> bool:
    """Whether the record beside an answer is that of a file that could not be read."""
    return all(is_for_coordinator(path) for path in record.files) and set(record.products.values()) <= {Made.NOT_MADE.value}


def _write(plan: Path, publication: Publication, record: SetRecord, fence: Fence) -> None:
    contents = {
        private_path(one.path): _in_plan(one.data) if one.path == ANSWER_PAGE else one.data
        for one in publication.made.get(FEEDBACK, ())
    }
    fence()
    _take_away(plan, record, contents)
    for path, data in contents.items():
        if fingerprint_of(stable_copy(plan, path)) != fingerprint(data):
            replace_file(stable_copy(plan, path), data, fence)
    others = {path: one for path, one in record.files.items() if one.product != FEEDBACK}
    files = {path: FileRecord(fingerprint(data), FEEDBACK) for path, data in contents.items()}
    findings = tuple(
        FindingRecord(found.code.code, found.severity.value, found.shown_place.sheet, found.place.cell)
        for found in publication.findings
    )
    note_answer(plan, replace(record, files={**others, **files}, findings=findings), fence)


def _in_plan(data: bytes) -> bytes:
    """An answer to a file of which nobody knew whose it is was made to lie a folder deeper, in `_avvist`."""
    return data.replace(f'href="{BESIDE_REJECTED}"'.encode(), f'href="{BESIDE_PLANS}"'.encode())


def _take_away(plan: Path, record: SetRecord, contents: Mapping[str, bytes]) -> None:
    """What the answer before had, such as a marked copy, and this one has not; never what somebody has edited."""
    before = noted_answer(plan) or record
    for path, file in before.files.items():
        if file.product == FEEDBACK and path not in contents and fingerprint_of(stable_copy(plan, path)) == file.sha256:
            patiently(stable_copy(plan, path).unlink)


def _stand(plan: Path, record: SetRecord) -> bool:
    return all(fingerprint_of(stable_copy(plan, path)) == file.sha256 for path, file in record.files.items())
