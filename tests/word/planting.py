"""Documents that are sound but for one planted fault."""

from collections.abc import Callable, Iterable
from functools import cache

from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.word.checks.structure import DocumentFault
from sltdocs.word.package import read_package, write_package
from tests.products import plans

DOCUMENT, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
THEME = "word/theme/theme1.xml"


@cache
def sound_plan() -> bytes:
    """An action plan in which every part has content."""
    (artifact,) = ACTION_PLAN.made(plans.full(), plans.given()).artifacts
    return artifact.data


@cache
def sound_report() -> bytes:
    """A status report in which every part has content."""
    (artifact,) = STATUS_REPORT.made(plans.full(), plans.given()).artifacts
    return artifact.data


def spoilt(document: bytes, part: str, old: str, new: str) -> bytes:
    """The document with one thing changed in one part."""
    parts = read_package(document)
    text = parts[part].decode()
    assert old in text
    return write_package({**parts, part: text.replace(old, new, 1).encode()})


def kinds(check: Callable[[bytes], Iterable[DocumentFault]], document: bytes) -> set[str]:
    """The kinds of faults that a checker finds."""
    return {fault.kind for fault in check(document)}
