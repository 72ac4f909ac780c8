"""Checks and builds a workbook in a process of its own, and says what it took; run by the other benchmarks."""

import json
import sys
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ENOUGH = 12.0
"""Seconds after which no round is begun."""
T = TypeVar("T")


def main(file: str, times: str) -> None:
    """`python -m benchmarks.line_run FILE TIMES` prints CPU seconds of each round, the rows, and how many bytes came out."""
    from sltdocs.build import build, check
    from sltdocs.garbage import search_seldom
    from sltdocs.products.inputs import ProductInputs
    from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
    from sltdocs.publishing.template_copies.templates import TemplateFolder

    search_seldom()  # as in the commands and in the children of the service
    data = Path(file).read_bytes()
    given = ProductInputs(NOW, TemplateFolder(), file_name="plan.xlsx", compiled=CompiledTemplates())
    checks: list[float] = []
    builds: list[float] = []
    begun = time.perf_counter()
    while len(builds) < int(times) and time.perf_counter() - begun < ENOUGH:
        took, checked = _timed(lambda: check(data))
        checks.append(took)
        took, built = _timed(partial(build, checked, data, given))
        builds.append(took)
    out = b"".join(artifact.data for artifact in built.artifacts)
    floor = min(_timed(lambda: zlib.compress(out))[0] for _ in range(3))
    print(json.dumps({"check": checks, "build": builds, "bytes": len(out), "zlib": floor}))


def _timed(action: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = action()
    return time.process_time() - start, result


if __name__ == "__main__":
    main(*sys.argv[1:])
