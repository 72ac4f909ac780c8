"""What the newest set's record says, once more beside the answer: a set holds no answer whose fingerprint it could tell again."""

from contextlib import suppress
from pathlib import Path

from sltdocs.products.publication import ANSWER_PAGE
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, replace_file, unfenced
from sltdocs.publishing.kept.record import SetRecord, load
from sltdocs.publishing.layout import ANSWER

_IN_ONE_GO = 5.0
"""Seconds that writing an answer may take."""


def note_answer(folder: Path, record: SetRecord, fence: Fence = unfenced) -> None:
    """Keeps the record in the folder of an answer; the same once more is not written. Raises OSError."""
    data = record.dump()
    if fingerprint_of(folder / ANSWER) != fingerprint(data):
        replace_file(folder / ANSWER, data, fence)


def is_unedited(target: Path) -> bool:
    """Whether a file of an answer that nobody knows any more is as the program wrote it.

    A page is never edited; her marked workbook was written in one go with the page, and Excel would have written it later.
    """
    if target.name == ANSWER_PAGE:
        return True
    with suppress(OSError):
        page = target.with_name(ANSWER_PAGE).stat().st_mtime
        return page - target.stat().st_mtime > -_IN_ONE_GO
    return False


def noted_answer(folder: Path) -> SetRecord | None:
    """The record of the answer in a folder; None when it has none that can be read."""
    try:
        return load((folder / ANSWER).read_bytes())
    except (OSError, ValueError):
        return None
