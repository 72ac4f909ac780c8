"""Adopted plans, frozen: each edition that a body adopted is kept with its fingerprint and never overwritten.

`vedtatt/handlingsplan.docx`, later ones as `-rev2`, lie with their fingerprints where others may see them; their facts and
the note of what they were made from (`*.vedtak.json`) in the coordinator's zone.
"""

import json
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, to_builtins
from msgspec.json import decode

from sltdocs.plan.snapshot import load
from sltdocs.privacy.withdrawals import is_withdrawn_document
from sltdocs.products.inputs import AdoptedEdition, StateFault
from sltdocs.products.publication import AdoptionStep
from sltdocs.products.web.fact_files import PLAN_FACTS
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, flush_folders, renew_file, replace_file, unfenced
from sltdocs.publishing.kept.record import STAMP
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT, TEMPORARY, private_path, public_folder
from sltdocs.word.document.content_parts import content_fingerprint

_DOCUMENT, _PDF = ".docx", ".pdf"
FINGERPRINT = ".sha256"
ORIGIN = ".vedtak.json"
"""How the name of the note ends that says what an edition was made from."""
PAGE = ".nettside.json"
"""How the name of the file ends that has what the page of an edition prints."""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REVISION = re.compile(r"-rev(\d+)$")


class EditionOrigin(Struct, frozen=True):
    """What an edition was frozen from: the set's folder, the workbook, when that set was made, and the fingerprints of the
    document as it was frozen, of all of it and of what it says. `identity` is the plan's, where it is said.
    """

    set: str
    workbook: str
    made: str
    sha256: str
    content: str = ""
    identity: str = ""


def freeze(plan: Path, published: PublishedSet, fence: Fence = unfenced) -> Path | None:
    """Keeps the document of a set that was adopted as the next edition; None when it is kept already, or cannot be read.

    Its facts are the set's. When only the line of a decision was corrected, they are the former edition's with that line.
    """
    path = published.record.adopted_document
    document, facts = published.read(path) if path else None, _facts_for(plan, published)
    unfinished = _unfinished(plan, published)
    if document is None or facts is None or (not unfinished and _is_kept(plan, published, document)):
        return None
    name = unfinished or _next_name(plan, Path(path).stem)
    _write(plan, name, published, document, facts, fence)
    return public_folder(plan) / ADOPTED / f"{name}{_DOCUMENT}"


def complete(plan: Path, published: PublishedSet, fence: Fence = unfenced) -> None:
    """Adds to the facts of the newest edition what older versions did not keep, by a set that agrees with it."""
    stems, now = editions(plan), facts_in(published.folder / SNAPSHOT)
    if not stems or now is None:
        return
    file = plan / ADOPTED / f"{stems[-1]}.{SNAPSHOT}"
    before = facts_in(file)
    added = {**(json.loads(before) if before else json.loads(now)), "adopted": json.loads(now)["adopted"]}
    file.parent.mkdir(parents=True, exist_ok=True)
    renew_file(file, _dumped(added), fence)


def keep_page(plan: Path, name: str, published: PublishedSet, fence: Fence = unfenced) -> None:
    """Keeps what the page of an edition on the web prints, where the set has it and the edition has not."""
    kept, path = plan / ADOPTED / f"{name}{PAGE}", private_path(PLAN_FACTS)
    data = published.read(path) if path in published.record.files else None
    if data is not None and not kept.exists():
        replace_file(kept, data, fence)


def page_of(plan: Path, name: str) -> bytes | None:
    """What the page of an edition prints; None when nobody kept that, or it was taken back."""
    with suppress(FileNotFoundError, NotADirectoryError):
        return (plan / ADOPTED / f"{name}{PAGE}").read_bytes()
    return None


def frozen(plan: Path) -> list[Path]:
    """The frozen documents, the first adopted one first."""
    whole = (path for path in (public_folder(plan) / ADOPTED).glob(f"*{_DOCUMENT}") if not path.name.startswith(TEMPORARY))
    return sorted(whole, key=lambda path: (len(path.name), path.name))


def editions(plan: Path) -> list[str]:
    """The names of all editions, also of those whose document was taken back, the first adopted one first."""
    stems = {path.name.removesuffix(f".{SNAPSHOT}") for path in (plan / ADOPTED).glob(f"*.{SNAPSHOT}")}
    stems |= {path.stem for path in frozen(plan)}
    return sorted((stem for stem in stems if not stem.startswith(TEMPORARY)), key=lambda stem: (len(stem), stem))


def newest_edition(plan: Path, sets: Iterable[PublishedSet]) -> AdoptedEdition | None:
    """The edition that counts, with its document as it was frozen where any copy of that is left; None when there is none."""
    stems, known = editions(plan), list(sets)
    if not stems:
        return None
    stem = stems[-1]
    document, _ = _document(plan, stem, known)
    origin, folder = _origin(plan, stem), public_folder(plan) / ADOPTED
    pdf = folder / f"{stem}{_PDF}"
    facts, _ = _facts_of(plan, stem, known)
    return AdoptedEdition(
        name=stem,
        facts=facts,
        document=document,
        pdf=pdf.read_bytes() if pdf.is_file() else None,
        workbook=origin.workbook if origin else _workbook_of(folder / f"{stem}{_DOCUMENT}", known),
        locked=datetime.strptime(origin.made, STAMP).replace(tzinfo=UTC) if origin else _moment_of(known),
        altered=", ".join(altered_editions(plan, known)),
        earlier=tuple(data for one in stems[:-1] if (data := _facts_of(plan, one, known)[0]) is not None),
        names=tuple(stems),
        page=page_of(plan, stem),
    )


def locked(plan: Path, name: str, sets: Sequence[PublishedSet]) -> datetime:
    """When an edition was locked; of those of older versions, which kept no note of it, when the first set with it was made."""
    origin = _origin(plan, name)
    if origin is not None:
        return datetime.strptime(origin.made, STAMP).replace(tzinfo=UTC)
    digest = fingerprint_of(public_folder(plan) / ADOPTED / f"{name}{_DOCUMENT}")
    carrying = (one.record.moment for one in sets if any(file.sha256 == digest for file in one.record.files.values()))
    return min(carrying, default=_moment_of([*sets]))


def first_facts(plan: Path, sets: Iterable[PublishedSet]) -> tuple[bytes | None, tuple[StateFault, ...]]:
    """The public facts of the plan as it was first adopted, None when it never was, and what was wrong with them.

    When they are damaged or gone, the set that the document was frozen from still has them.
    """
    stems = editions(plan)
    return _facts_of(plan, stems[0], sets) if stems else (None, ())


def facts_in(path: Path, identity: str = "") -> bytes | None:
    """The facts in a file; None when there are none that can be understood, or another plan's. Raises OSError."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    facts = load(data)
    return data if facts is not None and identity in {"", facts.identity} else None


def _facts_of(plan: Path, stem: str, sets: Iterable[PublishedSet]) -> tuple[bytes | None, tuple[StateFault, ...]]:
    kept = plan / ADOPTED / f"{stem}.{SNAPSHOT}"
    if (data := facts_in(kept, plan.name)) is not None:
        return data, ()
    digest = fingerprint_of(public_folder(plan) / ADOPTED / f"{stem}{_DOCUMENT}")
    # the oldest set with that document: later ones carry it along beside what they say themselves
    origins = [one.folder for one in sets if any(file.sha256 == digest for file in one.record.files.values())]
    found = next((data for folder in reversed(origins) if (data := facts_in(folder / SNAPSHOT, plan.name)) is not None), None)
    return found, (StateFault(f"{ADOPTED}/{kept.name}", recovered=found is not None),)


def _facts_for(plan: Path, published: PublishedSet) -> bytes | None:
    now = facts_in(published.folder / SNAPSHOT)
    if now is None or published.record.adoption != AdoptionStep.CORRECTS.value:
        return now
    stems = editions(plan)
    before = facts_in(plan / ADOPTED / f"{stems[-1]}.{SNAPSHOT}") if stems else None
    if before is None:
        return now
    facts, adoptions = json.loads(before), json.loads(now)["adopted"]["adoptions"]
    return _dumped({**facts, "adopted": {**facts.get("adopted", {}), "adoptions": adoptions}})


def _is_kept(plan: Path, published: PublishedSet, document: bytes) -> bool:
    """Whether it is an edition already, also when something was taken out of one of the two copies since.

    Of sets from before decisions were kept, nobody can tell: whatever they adopted is kept when anything is.
    """
    origins = [origin for stem in editions(plan) if (origin := _origin(plan, stem))]
    if published.folder.name in {origin.set for origin in origins}:
        return True
    digests = {*map(fingerprint_of, frozen(plan)), *(origin.sha256 for origin in origins)}
    return fingerprint(document) in digests or (not published.record.adoption and bool(editions(plan)))


def _unfinished(plan: Path, published: PublishedSet) -> str:
    """The edition of a set whose note was written and whose document was not, as a run was interrupted; empty: none.

    A document that was taken back is not there either.
    """
    record = published.record
    file = record.files.get(record.adopted_document)
    if file is None or is_withdrawn_document(record.withdrawn, file.product):
        return ""
    begun = (stem for stem in editions(plan) if (origin := _origin(plan, stem)) and origin.set == published.folder.name)
    return next((stem for stem in begun if not (public_folder(plan) / ADOPTED / f"{stem}{_DOCUMENT}").exists()), "")


def _next_name(plan: Path, stem: str) -> str:
    numbers = [int(found[1]) if (found := _REVISION.search(name)) else 1 for name in editions(plan)]
    return f"{stem}-rev{max(numbers) + 1}" if numbers else stem


def _write(plan: Path, name: str, published: PublishedSet, document: bytes, facts: bytes, fence: Fence) -> None:
    folder, own, digest = public_folder(plan) / ADOPTED, plan / ADOPTED, fingerprint(document)
    for place in (folder, own):
        place.mkdir(parents=True, exist_ok=True)
    record = published.record
    origin = EditionOrigin(published.folder.name, record.workbook, record.made, digest, content_fingerprint(document), plan.name)
    pdf = published.read(f"{record.adopted_document.removesuffix(_DOCUMENT)}{_PDF}") if _has_pdf(published) else None
    replace_file(own / f"{name}{ORIGIN}", _dumped(to_builtins(origin)), fence)
    replace_file(own / f"{name}.{SNAPSHOT}", facts, fence)
    keep_page(plan, name, published, fence)
    replace_file(folder / f"{name}{_DOCUMENT}{FINGERPRINT}", f"{digest}  {name}{_DOCUMENT}\n".encode(), fence)
    if pdf is not None:
        replace_file(folder / f"{name}{_PDF}{FINGERPRINT}", f"{fingerprint(pdf)}  {name}{_PDF}\n".encode(), fence)
        replace_file(folder / f"{name}{_PDF}", pdf, fence)
    # last: a document that is there is whole and has its fingerprint
    replace_file(folder / f"{name}{_DOCUMENT}", document, fence)
    flush_folders([plan, folder.parent])


def _has_pdf(published: PublishedSet) -> bool:
    return f"{published.record.adopted_document.removesuffix(_DOCUMENT)}{_PDF}" in published.record.files


def altered_editions(plan: Path, sets: Sequence[PublishedSet]) -> tuple[str, ...]:
    """The files of editions, from the public folder, that are not as they were locked, or whose fingerprint is gone."""
    found: list[str] = []
    folder = public_folder(plan) / ADOPTED
    for document in (folder / f"{stem}{_DOCUMENT}" for stem in editions(plan)):
        if _document(plan, document.stem, sets)[1]:
            found.append(f"{ADOPTED}/{document.name}")
        elif document.exists() and not _is_true(document, _origin(plan, document.stem)):
            found.append(f"{ADOPTED}/{document.name}{FINGERPRINT}")
    return tuple(found)


def unread_origins(plan: Path) -> tuple[str, ...]:
    """The notes of editions that are damaged; older versions wrote none."""
    stems = [stem for stem in editions(plan) if (plan / ADOPTED / f"{stem}{ORIGIN}").exists() and _origin(plan, stem) is None]
    return tuple(f"{ADOPTED}/{stem}{ORIGIN}" for stem in stems)


def _is_true(document: Path, origin: EditionOrigin | None) -> bool:
    """Whether the fingerprint beside a document is a fingerprint, and that of some state of it."""
    said = _said(document)
    return bool(_SHA256.fullmatch(said)) and (origin is None or said in {origin.sha256, fingerprint_of(document)})


def _document(plan: Path, stem: str, sets: Iterable[PublishedSet]) -> tuple[bytes | None, bool]:
    """The document byte for byte as it was frozen, or the nearest that is left; and whether its file tells something else."""
    file = public_folder(plan) / ADOPTED / f"{stem}{_DOCUMENT}"
    data = file.read_bytes() if file.is_file() else None
    origin = _origin(plan, stem)
    said = _said(file) or (origin.sha256 if origin else "")
    if data is not None and fingerprint(data) in {said, origin.sha256 if origin else said}:
        return data, False
    originals = (one.read(path) for one in sets for path, each in one.record.files.items() if said and each.sha256 == said)
    original = next(filter(None, originals), None)
    if data is None:  # of what was taken back the fingerprint is gone, too
        return original, bool(_said(file))
    content = content_fingerprint(data)
    known = {origin.content} if origin and origin.sha256 == said else set[str]()
    known |= {content_fingerprint(original)} if original else set()
    is_altered = bool(said) and content not in known - {""}
    return original or data, is_altered


def _said(file: Path) -> str:
    with suppress(OSError, ValueError, IndexError):
        return file.with_name(f"{file.name}{FINGERPRINT}").read_text(encoding="utf-8").split()[0]
    return ""


def _origin(plan: Path, stem: str) -> EditionOrigin | None:
    with suppress(OSError, ValueError):
        origin = decode((plan / ADOPTED / f"{stem}{ORIGIN}").read_bytes(), type=EditionOrigin)
        datetime.strptime(origin.made, STAMP)  # noqa: DTZ007  only tried
        return origin if origin.identity in {"", plan.name} else None
    return None


def _workbook_of(document: Path, sets: Iterable[PublishedSet]) -> str:
    """The workbook of the newest set with an edition of an older version, which kept no note of it."""
    digest = fingerprint_of(document)
    same = (one for one in sets if any(file.sha256 == digest for file in one.record.files.values()))
    return next((one.record.workbook for one in same), "")


def _moment_of(sets: list[PublishedSet]) -> datetime:
    return sets[0].record.moment if sets else datetime.fromtimestamp(0, UTC)


def _dumped(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
