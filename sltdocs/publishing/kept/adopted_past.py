"""What a build is told of adopted editions, and how the edition that stands gets into the set that is made of its answer."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.artifact import Artifact
from sltdocs.products.inputs import Published
from sltdocs.products.publication import AdoptionStep, Publication
from sltdocs.publishing.kept.adopted import editions, facts_in, newest_edition
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT

_MOST_BEFORE = 20
"""So many older sets are asked whether a workbook says what they said: an older copy that was saved anew is told by that."""

Files = Mapping[str, tuple[str, Artifact]]


def with_adopted(published: Published, plan: Path, sets: list[PublishedSet], others: Iterable[Path]) -> Published:
    """The same with the edition that counts, what was published before it, and what adopted the municipality's other plans."""
    edition = newest_edition(plan, sets)
    before = [one for one in sets if edition and one.record.moment < edition.locked]
    facts = (facts_in(one.folder / SNAPSHOT) for one in before[:_MOST_BEFORE])
    elsewhere = (facts_in(folder / ADOPTED / f"{name}.{SNAPSHOT}") for folder in others for name in editions(folder))
    return replace(
        published,
        edition=edition,
        before=tuple(data for data in facts if data is not None),
        workbooks_before=frozenset(one.record.workbook for one in before),
        elsewhere=tuple(data for data in elsewhere if data is not None),
    )


def with_standing(
    plan: Path, sets: list[PublishedSet], publication: Publication, files: Files
) -> dict[str, tuple[str, Artifact]]:
    """The files of a publication with the edition that stands as it lies in `vedtatt/` now.

    Between the build and this moment something may have been taken out of it; and only here it is on the disk for sure.
    """
    path = publication.adopted_document
    if publication.adoption not in {AdoptionStep.STANDS, AdoptionStep.COMPLETES} or path not in files:
        return dict(files)
    edition, pdf = newest_edition(plan, sets), f"{path.removesuffix('.docx')}.pdf"
    if edition is None or edition.document is None:
        return {name: file for name, file in files.items() if name not in {path, pdf}}
    product, made = files[path]
    kept = {name: file for name, file in files.items() if name != pdf or made.data == edition.document}
    pdfs = {pdf: (product, Artifact(pdf, edition.pdf))} if edition.pdf is not None else {}
    return {**kept, path: (product, Artifact(path, edition.document)), **pdfs}
