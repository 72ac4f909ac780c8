"""What of a plan is out: its sets and its adopted documents, and what each of them told, read only when asked for."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from sltdocs.ical.event import local_day
from sltdocs.privacy.still_out import Edition
from sltdocs.products.publication import FIGURES
from sltdocs.publishing.files import fingerprint_of
from sltdocs.publishing.kept.adopted import facts_in, frozen
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT


def editions(plan: Path, sets: Iterable[PublishedSet], *, is_other: bool = False) -> Iterator[Edition]:
    """The sets, newest first, then the adopted documents. `is_other`: of another plan than the one that is being made."""
    known, identity = tuple(sets), plan.name if is_other else ""
    for one in known:
        name = f"{local_day(one.record.moment):%d.%m.%Y}"
        is_document = any(path.endswith(".docx") for path in one.record.files)
        facts, figures = partial(facts_in, one.folder / SNAPSHOT), partial(_bytes, one.folder / FIGURES)
        yield Edition(name, facts, figures, identity, is_document)
    for document in frozen(plan):
        facts = partial(facts_in, plan / ADOPTED / f"{document.stem}.{SNAPSHOT}")
        yield Edition(f"{ADOPTED}/{document.name}", facts, partial(_figures_of, document, known), identity)


def _figures_of(document: Path, sets: tuple[PublishedSet, ...]) -> bytes | None:
    """Those of the set that a document was frozen from: the oldest that has it, as later ones carry it along."""
    own = fingerprint_of(document)
    origins = (one for one in reversed(sets) if any(file.sha256 == own for file in one.record.files.values()))
    return next((data for one in origins if (data := _bytes(one.folder / FIGURES)) is not None), None)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
