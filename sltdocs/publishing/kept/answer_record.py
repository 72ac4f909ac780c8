"""What the newest set's record says, once more beside the answer: a set holds no answer whose fingerprint it could tell again."""

from pathlib import Path

from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, replace_file, unfenced
from sltdocs.publishing.kept.record import SetRecord, load
from sltdocs.publishing.layout import ANSWER


def note_answer(folder: Path, record: SetRecord, fence: Fence = unfenced) -> None:
    """Keeps the record in the folder of an answer; the same once more is not written. Raises OSError."""
    data = record.dump()
    if fingerprint_of(folder / ANSWER) != fingerprint(data):
        replace_file(folder / ANSWER, data, fence)


def noted_answer(folder: Path) -> SetRecord | None:
    """The record of the answer in a folder; None when it has none that can be read."""
    try:
        return load((folder / ANSWER).read_bytes())
    except (OSError, ValueError):
        return None
