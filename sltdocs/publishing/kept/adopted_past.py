"""What a build is told of adopted editions, and how the edition that stands gets into the set that is made of its answer."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.artifact import Artifact
from sltdocs.products.inputs import AdoptedElsewhere, Published
from sltdocs.products.publication import AdoptionStep, Publication
from sltdocs.publishing.kept.adopted import editions, facts_in, locked, newest_edition
from sltdocs.publishing.kept.group_keys import folders_sharing
from sltdocs.publishing.kept.sets import PublishedSet, sets_of
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT, outbox_of

_MOST_BEFORE = 20
"""So many older sets are asked whether a workbook says what they said: an older copy that was saved anew is told by that."""

Files = Mapping[str, tuple[str, Artifact]]


def with_adopted(published: Published, plan: Path, sets: list[PublishedSet]) -> Published:
    """The same with the edition that counts, what was published before it, and what adopted the municipality's other plans."""
    edition = newest_edition(plan, sets)
    before = [one for one in sets if edition and one.record.moment < edition.locked]
    facts = (facts_in(one.folder / SNAPSHOT) for one in before[:_MOST_BEFORE])
    return replace(
        published,
        edition=edition,
        before=tuple(data for data in facts if data is not None),
        workbooks_before=frozenset(one.record.workbook for one in before),
        elsewhere=tuple(one for folder in folders_sharing(outbox_of(plan), plan.name) for one in adopted_elsewhere(folder)),
    )


def adopted_elsewhere(folder: Path) -> Iterator[AdoptedElsewhere]:
    """The editions of a plan for those of another one, the first adopted one first. Raises OSError."""
    names = editions(folder)
    sets = sets_of(folder) if names else []
    for name in names:
        yield AdoptedElsewhere(
            folder.name, facts_in(folder / ADOPTED / f"{name}.{SNAPSHOT}", folder.name), locked(folder, name, sets)
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
