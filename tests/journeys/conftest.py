"""A fresh site for every journey; those that send signals run on POSIX systems."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.site import Site

collect_ignore = ["test_service.py"] if sys.platform == "win32" else []


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    found = Site(tmp_path)
    yield found
    found.end()
