"""What is remembered of refused templates over a restart, and what is tried again."""

from pathlib import Path

import pytest

from sltdocs.service.templates import refused_templates
from sltdocs.service.templates.refused_templates import RefusalMemory


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    (tmp_path / "_maler").mkdir()
    RefusalMemory(tmp_path).note("plan.nb.docx", "content", lasting=True)
    return tmp_path


def test_the_same_content_is_known_after_a_restart_and_another_is_not(outbox: Path) -> None:
    assert RefusalMemory(outbox).knows("plan.nb.docx", "content")
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "other content")
    assert not RefusalMemory(outbox).knows("report.nb.docx", "content")


def test_another_version_of_the_program_tries_it_again(outbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refused_templates, "__version__", "99")
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "content")


def test_what_may_have_lain_with_the_machine_is_tried_again_at_the_next_start(outbox: Path) -> None:
    memory = RefusalMemory(outbox)
    memory.note("plan.nb.docx", "slow content", lasting=False)
    assert memory.knows("plan.nb.docx", "slow content")
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "slow content")
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "content")


def test_what_was_mended_is_forgotten(outbox: Path) -> None:
    RefusalMemory(outbox).forget("plan.nb.docx")
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "content")


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"program": 1}', b'{"program": "0", "refused": []}', b"\xff"])
def test_a_damaged_memory_is_none(outbox: Path, damaged: bytes) -> None:
    (outbox / "_koordinator" / "_maler" / ".avvist.json").write_bytes(damaged)
    assert not RefusalMemory(outbox).knows("plan.nb.docx", "content")
