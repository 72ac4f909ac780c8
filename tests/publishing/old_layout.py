"""An outbox as version 0.1 left it, made of one of today: everything of a plan in one folder, every answer in its set."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

ZONE = "_koordinator"
REJECTED = "tull-xlsx"


def as_of_version_0_1(outbox: Path) -> None:
    """Lays the files out as they were laid out before there were two zones."""
    before_decisions_were_kept(outbox)
    zone = outbox / ZONE
    for own in [path.parent for path in zone.glob("*/versjoner")]:
        _merge(own, outbox / own.name)
    if (zone / "_maler").exists():
        (zone / "_maler").rename(outbox / "_maler")
    shutil.rmtree(zone)
    shutil.rmtree(outbox / "nettsted", ignore_errors=True)
    (outbox / "LES-MEG.html").unlink(missing_ok=True)
    (outbox / "STATUS.html").write_text("<!DOCTYPE html><html><body>klasseliste Lise.xlsx</body></html>", encoding="utf-8")
    folder = outbox / "_avvist" / REJECTED
    folder.mkdir(parents=True)
    for name in (".svar.json", "tilbakemelding.html", "tilbakemelding.xlsx"):
        (folder / name).write_text("klasseliste", encoding="utf-8")


def before_decisions_were_kept(outbox: Path) -> None:
    """Takes out what versions until 0.6 did not keep: what exactly was adopted, by which decision, from which set, and when it
    went out.
    """
    for note in [*outbox.rglob("*.vedtak.json"), *outbox.rglob("sluppet.json")]:
        note.unlink()
    for path in [*outbox.rglob("sett.json"), *outbox.rglob("*plan.json")]:
        data = json.loads(path.read_bytes())
        kept = {key: value for key, value in data.items() if key not in {"adoption", "adopted", "due", "held"}}
        path.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")


def _merge(own: Path, plan: Path) -> None:
    plan.mkdir(exist_ok=True)
    for folder in sorted((own / "versjoner").iterdir()):
        _with_answers(own, folder)
    (own / "versjoner").rename(plan / "versjoner")
    for path in [path for path in own.rglob("*") if path.is_file()]:
        beside = path.relative_to(own)
        plain = path.name.startswith("tilbakemelding") or beside.parts[0] == "vedtatt"
        target = plan / beside if plain else plan / ZONE / beside
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)


def _with_answers(own: Path, folder: Path) -> None:
    """The set with what was the coordinator's: the answer beside the documents, drafts below a folder of their own."""
    record = json.loads((folder / "sett.json").read_bytes())
    files = {}
    for path, file in record["files"].items():
        if path.startswith(f"{ZONE}/"):
            name = path.removeprefix(f"{ZONE}/") if file["product"] == "feedback" else path
            data = _data(own / path.removeprefix(f"{ZONE}/"), file["sha256"], folder)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
            files[name] = {**file, "sha256": sha256(data).hexdigest()}
        else:
            files[path] = file
    (folder / "sett.json").write_text(json.dumps({**record, "files": files}), encoding="utf-8")


def _data(copy: Path, digest: str, folder: Path) -> bytes:
    """What was published; of older sets something like it."""
    data = copy.read_bytes() if copy.exists() else b""
    return data if sha256(data).hexdigest() == digest else f"{copy.name} i {folder.name}".encode()
