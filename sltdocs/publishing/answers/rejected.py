"""Answers to workbooks whose plan cannot be told: a folder for each file, until the file becomes a plan or is gone."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.slug import slug
from sltdocs.privacy.shown_file_name import NOTHING_MORE, shown_file_name
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, patiently, replace_file, unfenced
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.layout import ANSWER, REJECTIONS, TEMPORARY
from sltdocs.publishing.projection import Receipt

_REMEMBERED = 65_536


def reject(outbox: Path, file_name: str, record: SetRecord, files: Mapping[str, bytes], fence: Fence = unfenced) -> Receipt:
    """Puts the answer to a file in place; the very same answer again changes nothing. Raises OSError."""
    folder = rejection_folder(outbox, file_name)
    before = noted_answer(folder)
    if before is not None and before.key == record.key and _stands(folder, before):
        return Receipt(folder, new=False, files=tuple(sorted(before.files)))
    fence()
    _take_away(folder, set(before.files if before else ()) - set(files))
    for path, data in files.items():
        replace_file(folder / path, data, fence)
    replace_file(folder / ANSWER, record.dump(), fence)  # last: an answer with its record is whole
    return Receipt(folder, new=True, files=tuple(sorted(files)))


def _take_away(folder: Path, outdated: Iterable[str]) -> None:
    """The record first, as it is of an answer that is about to change; then what the new answer no longer has."""
    for path in (ANSWER, *outdated):
        with suppress(FileNotFoundError):
            patiently((folder / path).unlink)


def rejections(outbox: Path) -> Iterator[tuple[Path, SetRecord]]:
    """Every answer that stands, with its folder."""
    with suppress(OSError):
        for folder in sorted((outbox / REJECTIONS).iterdir()):
            record = noted_answer(folder)
            if record is not None:
                yield folder, record


def withdraw_rejection(outbox: Path, file_name: str) -> None:
    """Takes the old answer away: the file has become a plan, and two answers would contradict each other."""
    folder = rejection_folder(outbox, file_name)
    if noted_answer(folder) is not None:
        remove_rejection(folder)


def remove_rejection(folder: Path) -> None:
    """Takes an answer away, and the folder of all of them with the last; what is held open stays for a later call."""
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        folder.parent.rmdir()  # only when it is empty


def sweep_rejected(outbox: Path) -> bool:
    """Removes half-written files of an interrupted run; gives whether none is left."""
    try:
        for path in (outbox / REJECTIONS).rglob(f"{TEMPORARY}*"):
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _stands(folder: Path, record: SetRecord) -> bool:
    return all(fingerprint_of(folder / path) == file.sha256 for path, file in record.files.items())


def rejection_folder(outbox: Path, file_name: str) -> Path:
    """Where the answer to a file of this name lies: no more of the name is repeated than its first letters.

    Names that begin alike are told apart by their fingerprint.
    """
    return outbox / REJECTIONS / _folder_name(file_name)


@lru_cache(_REMEMBERED)
def _folder_name(file_name: str) -> str:
    name = masked(file_name)
    shown = slug(shown_file_name(name).replace(NOTHING_MORE, " "))
    return f"{shown}-{fingerprint(name.encode(errors='surrogatepass'))[:8]}"
