"""The crash tests would notice: each bug that folder services are known for is planted, and found."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sltdocs.publishing.files import Fence, replace_files
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.kept.sets import commit
from sltdocs.publishing.layout import stable_copy
from sltdocs.publishing.publisher import publish
from tests.publishing.invariants import violations
from tests.publishing.killing import survives
from tests.publishing.publications import IDENTITY, later, publication


def found_by_kills(tmp_path: Path, work: Callable[[Path], object]) -> bool:
    """Whether some kill leaves the outbox in a state that the invariants do not allow."""
    for kill_at in range(1, 300):
        outbox = tmp_path / str(kill_at)
        publish(outbox, publication("første"), later(0))
        if survives(lambda outbox=outbox: work(outbox), kill_at):
            return bool(violations(outbox))
        try:
            wrong = violations(outbox)
        except ValueError:  # a record that was cut off
            wrong = ["a record that cannot be read"]
        if wrong:
            return True
    return False


def second_version(outbox: Path) -> None:
    publish(outbox, publication("andre"), later(1))


def in_place(files: Mapping[Path, bytes], fence: object) -> dict[Path, OSError]:
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return {}


def straight_into_its_final_folder(plan: Path, record: SetRecord, files: Mapping[str, bytes], fence: object) -> None:
    folder = plan / "versjoner" / "20260302T120100Z-planted"
    for path, data in {**files, "sett.json": record.dump()}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


@pytest.mark.slow
def test_without_a_bug_nothing_is_found(tmp_path: Path) -> None:
    assert not found_by_kills(tmp_path, second_version)


def test_copies_that_are_written_in_place_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sltdocs.publishing.projection.replace_files", in_place)
    assert found_by_kills(tmp_path, second_version)


def test_a_set_without_a_commit_point_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(outbox: Path) -> None:
        with pytest.MonkeyPatch.context() as bug:
            bug.setattr("sltdocs.publishing.publisher.commit", straight_into_its_final_folder)
            second_version(outbox)

    assert found_by_kills(tmp_path, work)


def test_publishing_the_same_twice_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sltdocs.publishing.publisher.answered", lambda *question: False)
    monkeypatch.setattr("sltdocs.publishing.publisher._is_newest", lambda *question: False)
    publish(tmp_path, publication("første"), later(0))
    publish(tmp_path, publication("første"), later(1))
    assert any("twice" in text for text in violations(tmp_path))


def test_overwriting_what_she_edited_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, publication("første"), later(0))
    edited = tmp_path / IDENTITY / "handlingsplan.docx"
    edited.write_bytes(b"hennes egne ord")
    monkeypatch.setattr("sltdocs.publishing.projection._keep_edited", lambda plan, edited: {})
    second_version(tmp_path)
    assert b"hennes egne ord" not in {path.read_bytes() for path in edited.parent.glob("*.docx")}


def test_everything_in_a_set_is_flushed_before_the_set_appears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: set[str] = set()
    flush, rename = os.fsync, Path.rename
    seen: list[tuple[set[str], set[str]]] = []

    def noted_flush(descriptor: int) -> None:
        flushed.add(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        flush(descriptor)

    def noted_rename(self: Path, target: Path) -> Path:
        inside = {str(path) for path in (self, *self.rglob("*"))}
        seen.append((inside, flushed & inside))
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "rename", noted_rename)
    publish(tmp_path, publication("første"), later(0))
    [(inside, flushed_inside)] = seen
    assert len(inside) >= 6
    assert flushed_inside == inside
    assert str(tmp_path / "_koordinator" / IDENTITY / "versjoner") in flushed


def test_stable_copies_are_flushed_before_they_get_their_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    flush, replace = os.fsync, Path.replace

    def noted_flush(descriptor: int) -> None:
        order.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        flush(descriptor)

    def noted_replace(self: Path, target: Path) -> Path:
        assert str(self) in order
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_replace)
    publish(tmp_path, publication("første"), later(0))
    assert (tmp_path / IDENTITY / "handlingsplan.docx").is_file()


def test_copies_that_are_shown_before_their_set_is_committed_are_found(tmp_path: Path) -> None:
    def work(outbox: Path) -> None:
        def shown_first(plan: Path, record: SetRecord, files: Mapping[str, bytes], fence: Fence) -> None:
            replace_files({stable_copy(plan, path): data for path, data in files.items() if path in record.files}, fence)
            commit(plan, record, files, fence)

        with pytest.MonkeyPatch.context() as bug:
            bug.setattr("sltdocs.publishing.publisher.commit", shown_first)
            second_version(outbox)

    assert found_by_kills(tmp_path, work)
