"""The same plan gives the same files, whatever the computer's time zone, language or hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import hashlib
from sltdocs.products.spec import PRODUCTS
from tests.products import plans
for product in PRODUCTS:
    for artifact in product.made(plans.full(), plans.given()).artifacts:
        print(artifact.path, hashlib.sha256(artifact.data).hexdigest())
"""
_ROOT = Path(__file__).parents[2]


def printed(**environment: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=_ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=True
    )
    return ended.stdout


@pytest.mark.slow
def test_the_surroundings_leave_no_trace_in_the_documents() -> None:
    one = printed(PYTHONHASHSEED="1", TZ="Europe/Oslo", LC_ALL="C.UTF-8")
    other = printed(PYTHONHASHSEED="2", TZ="Pacific/Auckland", LC_ALL="C")
    assert one == other
    assert "handlingsplan.docx" in one
    assert "statusrapport.docx" in one
    assert "presentasjon.pptx" in one
    assert "slik-gjor-du.html" in one
