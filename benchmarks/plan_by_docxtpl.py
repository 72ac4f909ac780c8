"""docxtpl fills the shipped plan template with what the example's plan holds: the peer of a cold `sltdocs build`.

`prepare FILE` keeps the context; `load FILE` reads it and loads what prints it; `render FILE` does that and fills the template
by docxtpl, nothing else. What docxtpl takes is `render` less `load`, with the start of Python.
"""

import pickle
import sys
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def prepare(file: Path) -> None:
    """Keeps the context and the style ids with which a build of the example fills the plan."""
    from sltdocs.build import build, check
    from sltdocs.products.documents import filling
    from sltdocs.products.inputs import ProductInputs
    from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
    from sltdocs.publishing.template_copies.templates import TemplateFolder

    caught: list[tuple[Any, Any]] = []
    fill = filling.fill

    def catching(template: Any, context: Any, properties: Any) -> Any:  # noqa: ANN401
        caught.append((context, template.style_ids))
        return fill(template, context, properties)

    filling.fill = catching
    data = (ROOT / "examples" / "slt-plan.nb.xlsx").read_bytes()
    now = datetime(2026, 11, 23, tzinfo=UTC)
    build(check(data), data, ProductInputs(now, TemplateFolder(), file_name="plan.xlsx", compiled=CompiledTemplates()))
    file.write_bytes(pickle.dumps(caught[0]))


def load(file: Path) -> tuple[Any, Any]:
    """The context, and the environment whose filters print it."""
    from sltdocs.word.template.printing import Printer

    context, style_ids = pickle.loads(file.read_bytes())
    return context, Printer(style_ids).printing()


def printed(printing: Any, value: Any) -> str:  # noqa: ANN401
    """A value as it is printed, whatever it stands in: docxtpl does not know."""
    from sltdocs.word.figures.figure import Figure
    from sltdocs.word.template.printing import ContentsList
    from sltdocs.word.template.values import Xml

    if isinstance(value, Xml):
        return value
    return str(printing.words["place" if isinstance(value, Figure | ContentsList) else "put"](value))


def render(file: Path) -> None:
    """The document, by docxtpl."""
    context, printing = load(file)
    from docxtpl import DocxTemplate
    from jinja2 import Environment, StrictUndefined

    from sltdocs.word.template.printing import ContentsList

    environment = Environment(undefined=StrictUndefined, finalize=partial(printed, printing))
    environment.filters.update(printing.filters)
    document = DocxTemplate(ROOT / "templates" / "plan.nb.docx")
    document.render({**context, "contents": ContentsList()}, environment)
    document.save(BytesIO())


if __name__ == "__main__":
    {"prepare": prepare, "load": load, "render": render}[sys.argv[1]](Path(sys.argv[2]))
