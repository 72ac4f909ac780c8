"""A site whose outbox lies on a small disk of its own, and whose service can be rigged. Signals and mounts are POSIX's."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.mounts import small_disk
from tests.faults.places import Place

collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []

ROUNDS = int(os.environ.get("FAULT_ROUNDS", "1"))
"""How often every storm is repeated, with another seed: `FAULT_ROUNDS=50 pytest tests/faults` is the long matrix."""

FILES = int(os.environ.get("FAULT_FILES", "60"))
"""How many files come at once in the rush."""
_MEGABYTES = max(24, FILES // 3)
"""Of the small disk: small enough to be filled quickly, large enough for what the rush leaves there."""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with small_disk(tmp_path / "disk", _MEGABYTES) as mounted:
        found = Place(tmp_path / "disk", elsewhere=tmp_path, mounted=mounted)
        yield found
        found.end()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(1, ROUNDS + 1))
