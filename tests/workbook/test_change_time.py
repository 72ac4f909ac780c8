"""Content of a workbook is everything but its properties; its time of saving is what it says itself."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.workbook.package.change_time import content_of, modified_in
from tests.workbooks import minimal, workbook

BOOK = workbook(minimal())


def saved(data: bytes, parts: dict[str, bytes]) -> bytes:
    """The workbook with these parts in place of, or beside, its own."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name])
    return out.getvalue()


def core(modified: str) -> dict[str, bytes]:
    return {"docProps/core.xml": f"<p><dcterms:modified xsi:type='dcterms:W3CDTF'>{modified}</dcterms:modified></p>".encode()}


@pytest.mark.parametrize(
    "parts",
    [core("2026-03-02T08:00:00Z"), {"docProps/custom.xml": b"<a/>", "[Content_Types].xml": b"<b/>"}, {"_rels/.rels": b"<r/>"}],
)
def test_new_properties_are_no_new_content(parts: dict[str, bytes]) -> None:
    assert saved(BOOK, parts) != BOOK
    assert content_of(saved(BOOK, parts)) == content_of(BOOK)


def test_another_cell_is_new_content() -> None:
    assert content_of(workbook(minimal({"Status": "på høring"}))) != content_of(BOOK)
    assert content_of(b"no zip") != content_of(b"no zip either")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02T08:00:00Z", datetime(2026, 3, 2, 8, tzinfo=UTC)),
        ("2026-03-02T09:00:00+01:00", datetime(2026, 3, 2, 8, tzinfo=UTC)),
        ("2026-03-02T08:00:00", datetime(2026, 3, 2, 8, tzinfo=UTC)),
        ("i går", None),
    ],
)
def test_the_time_of_saving(text: str, moment: datetime | None) -> None:
    assert modified_in(saved(BOOK, core(text))) == moment


@given(st.binary(max_size=300), st.integers(0, len(BOOK)))
def test_any_bytes_have_a_content_and_perhaps_a_time(noise: bytes, at: int) -> None:
    for data in (noise, BOOK[:at] + noise, BOOK[:at] + noise + BOOK[at:]):
        assert len(content_of(data)) == 64
        found = modified_in(data)
        assert found is None or found.tzinfo is not None
