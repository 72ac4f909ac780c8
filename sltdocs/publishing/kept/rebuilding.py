"""What a set's record said, told again by the files themselves when the record is damaged or gone."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.artifact import Made
from sltdocs.products.publication import FEEDBACK, FIGURES, NEXT_WORKBOOK
from sltdocs.publishing.files import fingerprint
from sltdocs.publishing.kept.record import STAMP, FileRecord, SetRecord
from sltdocs.publishing.layout import COORDINATOR, EDITED, RECORD, SNAPSHOT

_SET = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]{8}")
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_ANSWERS = ("tilbakemelding.", "rettet.", NEXT_WORKBOOK)


def record_of_set(folder: Path) -> SetRecord | None:
    """The record of a published set by what lies in its folder; None for a folder that was never a set. Raises OSError.

    What it was made from is unknown: the same workbook gets a new set with a whole record.
    """
    named = _SET.fullmatch(folder.name)
    made = _moment(named[1]) if named else None
    if made is None:
        return None
    found = {path: data for path, data in _files(folder).items() if path not in {RECORD, SNAPSHOT, FIGURES}}
    if not found:
        return None
    return _record(made, {path: (product_of(path) or FEEDBACK, data) for path, data in found.items()})


def record_of_copies(plan: Path) -> SetRecord | None:
    """The record of a set that had been copied to a plan's folder, when the copies are all that is left. Raises OSError.

    None when no document and no calendar of ours stands there.
    """
    tops = (path for path in sorted(plan.iterdir()) if product_of(f"{path.name}/" if path.is_dir() else path.name) is not None)
    found = {path: data for place in tops for path, data in _files(place, plan).items() if EDITED not in path}
    owned = {path: (product, data) for path, data in found.items() if (product := product_of(path)) is not None}
    return _record(_LONG_AGO, owned) if {product for product, _ in owned.values()} - {FEEDBACK} else None


def product_of(path: str) -> str | None:
    """The product that a file of a set belongs to; None when its path is none of ours."""
    from sltdocs.products.spec import PRODUCTS  # noqa: PLC0415  what makes products is loaded only when state was lost

    public = path.removeprefix(f"{COORDINATOR}/")
    if public.startswith(_ANSWERS):
        return FEEDBACK
    return next((product.key for product in PRODUCTS if product.place(public)), None)


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _files(place: Path, folder: Path | None = None) -> dict[str, bytes]:
    """By their paths below the folder; hidden ones are no files of a set."""
    paths = sorted(place.rglob("*")) if place.is_dir() else [place]
    shown = (path for path in paths if not path.name.startswith(".") and path.is_file())
    return {path.relative_to(folder or place).as_posix(): path.read_bytes() for path in shown}


def _record(made: datetime, files: Mapping[str, tuple[str, bytes]]) -> SetRecord:
    sums = {path: FileRecord(fingerprint(data), product) for path, (product, data) in files.items()}
    return SetRecord(
        key=fingerprint("\n".join(f"{path} {one.sha256}" for path, one in sums.items()).encode()),
        made=f"{made:{STAMP}}",
        file_name="",
        workbook="",
        templates="",
        program="",
        written_form=WrittenForm.NB.value,
        products={one.product: Made.MADE.value for one in sums.values() if one.product != FEEDBACK},
        files=sums,
    )
