"""Tells a copy whose properties a document library rewrote from one that somebody edited: by what the file says.

A library that is synchronised rewrites every Office file once more as often as it is put right, so a copy that says the same
is left as it is.
"""

from collections.abc import Iterable
from pathlib import Path

from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.word.document.content_parts import content_fingerprint

_OFFICE = frozenset({".docx", ".xlsx", ".pptx"})


def is_any_of(copy: Path, sets: Iterable[PublishedSet], path: str) -> bool:
    """Whether an Office file says what this file of any of the sets says, whatever its properties are. Raises OSError."""
    if copy.suffix not in _OFFICE or not copy.is_file():
        return False
    content = content_fingerprint(copy.read_bytes())
    originals = (one.read(path) for one in sets if path in one.record.files) if content else ()
    return any(content_fingerprint(original) == content for original in originals if original is not None)
