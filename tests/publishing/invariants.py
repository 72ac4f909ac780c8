"""What must hold in an outbox at any moment, also after a kill. Shares no code with the product: it reads the layout.

`python tests/publishing/invariants.py OUTBOX` says what is wrong. With INBOX as well, it also says which finished file
has no answer, or two, and what an interrupted run left behind; for a service that has nothing left to do.
"""

import hashlib
import itertools
import json
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

_NO_INPUT = re.compile(r"(?i)~\$.*|\..*|.*~|.*\.(tmp|crdownload|part\w*)|[0-9a-f]{8}|thumbs\.db|desktop\.ini|readme\.md")
_LARGEST = 25_000_001
"""Bytes; more of a file is not read, as it is too large already."""


def main() -> int:
    """Prints what is wrong; 1 when there is something."""
    outbox, *inbox = map(Path, sys.argv[1:])
    wrong = [*violations(outbox), *(text for folder in inbox for text in unfinished(outbox, folder))]
    print("\n".join(wrong) or f"{outbox}: all is well")
    return 1 if wrong else 0


def unfinished(outbox: Path, inbox: Path) -> list[str]:
    """What is wrong once the service has nothing left to do: files without exactly one answer, and leftovers."""
    left = [*leftovers(outbox), *_unexplained(outbox / "_koordinator" / "_maler")]
    return [*_without_one_answer(outbox, inbox), *(f"{path}: left over" for path in left)]


def violations(outbox: Path) -> list[str]:
    """Everything that is wrong, in words; an empty list when all is well."""
    plans = [text for plan in sorted(outbox.glob("_koordinator/*/versjoner")) for text in _of_plan(plan.parent)]
    own = outbox / "_koordinator"
    return [*plans, *_of_rejected(outbox), *_of_templates(own / "_maler"), *_of_status_page(own / "STATUS.html")]


def leftovers(outbox: Path) -> list[str]:
    """Hidden files and folders of work that was interrupted; there must be none after the next start."""
    return sorted(str(path.relative_to(outbox)) for path in outbox.rglob(".tmp-*"))


def public(plan: Path) -> Path:
    """Where lies what may leave the house of the plan whose folder in the coordinator's zone this is."""
    return plan.parent.parent / plan.name


def stable_files(plan: Path) -> dict[str, bytes]:
    """The copies outside `versjoner/` and `vedtatt/` in both zones, by path in their folder; not the records by the answer."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for folder in (plan, public(plan))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.relative_to(folder).parts[0] not in {"versjoner", "vedtatt"}
        and not path.name.startswith(".tmp-")
        and path.name not in {".svar.json", "sluppet.json"}
    }


def sets(plan: Path) -> list[Path]:
    """The published sets, oldest first."""
    return sorted(path for path in (plan / "versjoner").iterdir() if not path.name.startswith("."))


def _of_plan(plan: Path) -> Iterator[str]:
    keys: list[str] = []
    known: dict[str, set[str]] = {}
    for folder in sets(plan):
        if not (folder / "sett.json").is_file():
            yield f"{folder.name}: a set without its record"
            continue
        record = json.loads((folder / "sett.json").read_text(encoding="utf-8"))
        keys.append(record["key"])
        made = f"{datetime.fromisoformat(record['made']):%Y%m%dT%H%M%SZ}"
        if not folder.name.startswith(made):
            yield f"{folder.name}: not named by its moment, {made}"
        for path, file in record["files"].items():
            known.setdefault(path.removeprefix("_koordinator/"), set()).add(file["sha256"])
        yield from _of_set(folder, record["files"])
    if any(first == second for first, second in itertools.pairwise(keys)):
        yield f"{plan.name}: the same content was published twice"
    names = [folder.name[:16] for folder in sets(plan)]
    if len(set(names)) < len(names):
        yield f"{plan.name}: two sets of one moment, whose order nobody can tell"
    noted = plan / ".svar.json"  # an answer that was given once more is in no set
    for path, file in (json.loads(noted.read_bytes())["files"] if noted.is_file() else {}).items():
        known.setdefault(path.removeprefix("_koordinator/"), set()).add(file["sha256"])
    for path, data in stable_files(plan).items():
        if path in known and hashlib.sha256(data).hexdigest() not in known[path]:
            yield f"{plan.name}/{path}: a stable copy that is no whole published file"
    yield from _of_adopted(public(plan) / "vedtatt")
    yield from _out_of_its_zone(public(plan))


def _of_set(folder: Path, files: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """What is for the coordinator alone exists once, outside the sets."""
    for path, file in files.items():
        archived = path.startswith("_koordinator/") and not (folder / path).exists()
        if not archived and (not (folder / path).is_file() or _sha256(folder / path) != file["sha256"]):
            yield f"{folder.name}: {path} is missing or not what was recorded"


def _out_of_its_zone(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.name.startswith(("tilbakemelding", "sett.json")) or path.suffix in {".eml", ".json"}:
            yield f"{path}: for the coordinator alone, and not in her zone"


def _of_adopted(folder: Path) -> Iterator[str]:
    for document in sorted(folder.glob("*.docx")) if folder.is_dir() else ():
        told = Path(f"{document}.sha256")
        if document.name.startswith(".tmp-"):
            continue
        if not told.is_file() or told.read_text(encoding="ascii").split()[0] != _sha256(document):
            yield f"{document}: not what its fingerprint says"


def _of_rejected(outbox: Path) -> Iterator[str]:
    for record in sorted(outbox.glob("_koordinator/_avvist/*/.svar.json")):
        for path, file in json.loads(record.read_text(encoding="utf-8"))["files"].items():
            if _sha256(record.parent / path) != file["sha256"]:
                yield f"{record.parent / path}: not what was recorded"


def _of_templates(folder: Path) -> Iterator[str]:
    """The templates in use, the explanations of refused ones, and the copies with comments are whole."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith(".tmp-") and not _is_whole(path.suffix, path):
            yield f"{path}: not whole"


_MAIN_PARTS = {".docx": "word/document.xml", ".pptx": "ppt/presentation.xml"}


def _is_whole(kind: str, path: Path) -> bool:
    data = path.read_bytes()
    try:
        if kind in _MAIN_PARTS:
            with zipfile.ZipFile(path) as package:
                return package.testzip() is None and _MAIN_PARTS[kind] in package.namelist()
        if kind == ".json":
            return isinstance(json.loads(data), dict)
    except (zipfile.BadZipFile, ValueError):
        return False
    if kind == ".txt":
        return data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    if kind == ".css":
        return data.rstrip().endswith(b"}")
    return kind == ".png" and data.startswith(b"\x89PNG") and b"IEND" in data[-64:]


def _unexplained(folder: Path) -> list[str]:
    """Copies with comments of templates that nobody says are refused."""
    copies = sorted(folder.rglob("*.kommentert.docx"))
    return [path.name for path in copies if not Path(str(path).removesuffix(".kommentert.docx") + ".txt").is_file()]


def _of_status_page(page: Path) -> Iterator[str]:
    if page.exists():
        data = page.read_bytes()
        if not data.startswith(b"<!DOCTYPE html>") or not data.rstrip().endswith(b"</html>"):
            yield f"{page}: not whole"


def _without_one_answer(outbox: Path, inbox: Path) -> Iterator[str]:
    plans = [
        [json.loads(path.read_bytes()) for path in plan.glob("*/sett.json")] for plan in outbox.glob("_koordinator/*/versjoner")
    ]
    published = {record["workbook"] for records in plans for record in records}
    published |= {_record(path)["workbook"] for path in outbox.glob("_koordinator/*/.svar.json")}  # also one that broke
    passed_over = _passed_over(outbox / "_koordinator" / "STATUS.html")
    rejected = {(_record(path)["workbook"], path.parent.name[-8:]) for path in outbox.glob("_koordinator/_avvist/*/.svar.json")}
    for path in sorted(inbox.iterdir()):
        if path.is_file() and not path.is_symlink() and not _NO_INPUT.fullmatch(path.name):
            with path.open("rb") as file:
                workbook = hashlib.sha256(file.read(_LARGEST)).hexdigest()
            answers = (workbook in published) + ((workbook, hashlib.sha256(path.name.encode()).hexdigest()[:8]) in rejected)
            if answers != 1 and not (answers == 0 and path.name in passed_over):
                yield f"{path.name}: {answers} answers"


def _passed_over(page: Path) -> set[str]:
    """The workbooks that the status page says are not used, as another one for the same plan is newer."""
    state = re.search(rb'<script type="application/json" id="state">(.*?)</script>', page.read_bytes() if page.exists() else b"")
    return {name for card in json.loads(state[1])["plans"] for name in card["others"]} if state else set()


def _record(path: Path) -> dict[str, str]:
    return dict(json.loads(path.read_bytes()))


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


if __name__ == "__main__":
    raise SystemExit(main())
