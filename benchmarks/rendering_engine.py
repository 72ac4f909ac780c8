"""Renders a template with docxtpl or sltdocs in a process of its own and says what it took; run by `benchmarks.rendering`."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

ENOUGH = 20.0
"""Seconds after which no further round is begun; the same in peers/render.js."""


def main(engine: str, template: str, data: str, out: str, times: str) -> None:
    """`python -m benchmarks.rendering_engine ENGINE TEMPLATE DATA OUT TIMES`."""
    render = ENGINES[engine](Path(out).parent)
    context = json.loads(Path(data).read_text("utf-8"))
    measured: list[dict[str, float]] = []
    started = time.monotonic()
    for at in range(int(times)):
        if time.monotonic() - started > ENOUGH:
            break
        cpu, wall = time.process_time(), time.perf_counter()
        document = render(Path(template), context)
        measured.append({"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall})
        if at == 0:
            Path(out).write_bytes(document)
    print(json.dumps(measured))


def _docxtpl(_: Path) -> Callable[[Path, dict[str, object]], bytes]:
    from io import BytesIO

    from docxtpl import DocxTemplate

    def render(template: Path, context: dict[str, object]) -> bytes:
        document, out = DocxTemplate(template), BytesIO()
        document.render(context, autoescape=True)
        document.save(out)
        return out.getvalue()

    return render


def _sltdocs(folder: Path) -> Callable[[Path, dict[str, object]], bytes]:
    from datetime import UTC, datetime

    from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
    from sltdocs.word.engine import Properties, compile_template, render

    cache = CompiledTemplates(folder / "cache")
    properties = Properties("SLT-handlingsplan", "Fjordvik kommune", "nb-NO", datetime(2026, 1, 1, tzinfo=UTC))
    return lambda template, context: render(compile_template(template.read_bytes(), cache), context, properties)


ENGINES = {"docxtpl": _docxtpl, "sltdocs": _sltdocs}

if __name__ == "__main__":
    main(*sys.argv[1:])
