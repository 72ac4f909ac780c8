"""Packages that we write open everywhere, and hold byte for byte what was put in."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.word.package import CONTENT_TYPES, PackageFault, Packed, read_package, write_package

NAMES = st.text("abcdefghijklmnopqrstuvwxyzæøå0123456789_-./", min_size=1, max_size=30).filter(
    lambda name: not name.endswith("/")
)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(NAMES, st.binary(max_size=3_000), max_size=12))
def test_zipfile_reads_what_was_written(parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(BytesIO(write_package(parts))) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == parts
    assert read_package(write_package(parts)) == parts


def test_unzip_finds_nothing_to_complain_about(tmp_path: Path) -> None:
    file = tmp_path / "plan.docx"
    file.write_bytes(write_package({CONTENT_TYPES: b"<Types/>", "word/document.xml": "ærlig talt".encode() * 9_000, "tom": b""}))
    tested = subprocess.run(["unzip", "-t", str(file)], capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout


def test_a_part_that_is_deflated_already_is_taken_as_it_is() -> None:
    packed = Packed.of(b"innhold " * 100)
    assert write_package({"a": packed, "b": b"x"}) == write_package({"b": b"x", "a": b"innhold " * 100})


def test_the_order_of_the_parts_and_the_day_make_no_difference() -> None:
    written = write_package({"b": b"2", "a": b"1", CONTENT_TYPES: b"0"})
    assert written == write_package({CONTENT_TYPES: b"0", "a": b"1", "b": b"2"})
    with zipfile.ZipFile(BytesIO(written)) as package:
        assert package.namelist() == [CONTENT_TYPES, "a", "b"]
        assert {(entry.date_time, entry.create_system, entry.external_attr) for entry in package.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 0, 0)
        }


@pytest.mark.parametrize("at", [35, -10])
def test_a_damaged_package_is_refused(at: int) -> None:
    data = bytearray(write_package({"a": b"innhold " * 100, "b": bytes(range(256))}))
    data[at] ^= 0xFF
    with pytest.raises(PackageFault):
        read_package(bytes(data))
