"""The script that says what is wrong in an outbox finds what is planted in the municipality's own templates."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.publishing.invariants import unfinished, violations


def package() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("word/document.xml", "<w:document/>")
    return out.getvalue()


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """One template and a logo in use, and one refused, explained and commented."""
    found = tmp_path / "ut" / "_koordinator" / "_maler"
    for path, data in {
        "i-bruk/4699/plan.nb.docx": package(),
        "i-bruk/logo.png": b"\x89PNG and so on IEND\xaeB`\x82",
        "4699/plan.nb.docx.txt": b"\xef\xbb\xbfFeil i malen.\r\n",
        "4699/plan.nb.docx.kommentert.docx": package(),
        ".avvist.json": b"{}",
    }.items():
        (found / path).parent.mkdir(parents=True, exist_ok=True)
        (found / path).write_bytes(data)
    (tmp_path / "inn").mkdir()
    return found


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("name", "bug"),
    [
        ("i-bruk/4699/plan.nb.docx", half),
        ("i-bruk/logo.png", half),
        ("4699/plan.nb.docx.txt", half),
        ("4699/plan.nb.docx.kommentert.docx", half),
        (".avvist.json", half),
        ("i-bruk/4699/plan.nb.docx", lambda path: path.write_bytes(b"")),
    ],
)
def test_what_is_not_whole_is_found(templates: Path, name: str, bug: Callable[[Path], object]) -> None:
    assert violations(templates.parent.parent) == []
    bug(templates / name)
    assert violations(templates.parent.parent) == [f"{templates / name}: not whole"]


def test_a_copy_with_comments_that_nobody_explains_is_found(templates: Path, tmp_path: Path) -> None:
    assert unfinished(templates.parent.parent, tmp_path / "inn") == []
    (templates / "4699" / "plan.nb.docx.txt").unlink()
    assert unfinished(templates.parent.parent, tmp_path / "inn") == ["plan.nb.docx.kommentert.docx: left over"]
