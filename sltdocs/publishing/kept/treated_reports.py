"""Reports that were treated: they are carried from set to set as they were locked, and a set that is out says which they are."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sltdocs.plan.reporting.report_state import TreatedReport
from sltdocs.products.artifact import Artifact
from sltdocs.products.publication import Publication, TreatedReportRecord
from sltdocs.publishing.kept.adopted import facts_in
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import SNAPSHOT

_NAMED = re.compile(r"rapporter/statusrapport-(\d{4})(?:-rev\d+)?\.docx")
_REPORT = "statusrapport"
_SUFFIXES = (".docx", ".pdf")

Files = Mapping[str, tuple[str, Artifact]]


def treated_reports(plan: Path, out: Sequence[PublishedSet], year: int | None) -> tuple[TreatedReport, ...]:
    """The reports that were treated, oldest first, by the sets that are `out`, newest first; the documents of `year` alone."""
    return tuple(_treated(plan, record, out, year) for record in _known(out))


def origins(out: Sequence[PublishedSet]) -> Iterator[Path]:
    """The folders of the sets whose facts are those of a report that was treated. Raises OSError."""
    yield from (one.folder for record in _known(out) if (one := _origin(record, out)) is not None)


def with_treated(
    out: Sequence[PublishedSet], publication: Publication, files: Files
) -> tuple[dict[str, tuple[str, Artifact]], tuple[TreatedReportRecord, ...]]:
    """The files of a publication with every report that was treated before as it lies in the sets now, and their records.

    Between the build and this moment something may have been taken out of it.
    """
    known = _known(out)
    kept = {path: (product, Artifact(path, data)) for one in known for path, product, data in _files(one, out)}
    stands = publication.report_stands.removesuffix(".docx")
    shown = {
        f"{_REPORT}{path.removeprefix(stands)}": (product, Artifact(f"{_REPORT}{path.removeprefix(stands)}", one.data))
        for path, (product, one) in kept.items()
        if stands and path.removesuffix(".docx").removesuffix(".pdf") == stands
    }
    fresh = [publication.report] if publication.report is not None and publication.report.path in files else []
    return {**files, **kept, **shown}, (*known, *fresh)


def _known(out: Iterable[PublishedSet]) -> tuple[TreatedReportRecord, ...]:
    """By year and edition. Of a set whose record was lost, its files tell which there are, and nobody knows the words."""
    found: dict[str, TreatedReportRecord] = {}
    for one in out:
        for record in _of_files(one) if one.rebuilt else one.record.reports:
            if record.path not in found or not found[record.path].key:
                found[record.path] = record
    return tuple(sorted(found.values(), key=lambda record: (record.year, len(record.path), record.path)))


def _of_files(published: PublishedSet) -> Iterator[TreatedReportRecord]:
    named = ((path, _NAMED.fullmatch(path)) for path in published.record.files)
    yield from (TreatedReportRecord(int(match[1]), "", path) for path, match in named if match)


def _treated(plan: Path, record: TreatedReportRecord, out: Sequence[PublishedSet], year: int | None) -> TreatedReport:
    origin = _origin(record, out)
    facts = facts_in(origin.folder / SNAPSHOT, plan.name) if origin is not None else None
    own = {Path(path).suffix: data for path, _, data in _files(record, out)} if record.year == year else {}
    return TreatedReport(record.year, record.key, record.path, facts, own.get(".docx"), own.get(".pdf"))


def _origin(record: TreatedReportRecord, out: Sequence[PublishedSet]) -> PublishedSet | None:
    """The set that it was locked with: the oldest that knows of it."""
    return next((one for one in reversed(out) if record.path in {each.path for each in one.record.reports}), None)


def _files(record: TreatedReportRecord, out: Sequence[PublishedSet]) -> Iterator[tuple[str, str, bytes]]:
    """Path, product and bytes of the document and its PDF, from the newest set that has them whole."""
    for path in (f"{record.path.removesuffix('.docx')}{suffix}" for suffix in _SUFFIXES):
        having = ((one, one.record.files[path].product) for one in out if path in one.record.files)
        whole = ((product, data) for one, product in having if (data := one.read(path)) is not None)
        found = next(whole, None)
        if found is not None:
            yield path, *found
