"""Pages that open by double-click: printed from a compiled template in `templates/`, values always escaped.

What a template compiles to is kept like that of Word templates: a page is then printed without Jinja, which takes a tenth
of a build to load and to compile its templates.
"""

from functools import lru_cache
from pathlib import Path

from markupsafe import escape

from sltdocs.word.template.keeping import TemplateCache, kept_or_made
from sltdocs.word.template.program import Printing, Program, Text, runnable

PAGES = Path(__file__).parent / "templates"
_PRINTING = Printing({"put": escape}, {})


def html_page(name: str, cache: TemplateCache, **facts: object) -> str:
    """The page of the template `name`; a fact that the template names and nobody gives raises TemplateFault."""
    return _template(name, cache)(facts).decode()


@lru_cache(maxsize=16)
def _template(name: str, cache: TemplateCache) -> Text:
    data = (PAGES / f"{name}.html").read_bytes()
    return kept_or_made(data, cache, lambda: _compiled(data), lambda program: runnable(program, _PRINTING))


def _compiled(data: bytes) -> Program:
    from sltdocs.word.template.language import program  # noqa: PLC0415  Jinja takes longer to load than a page to print

    return program(data.decode(), of_page=True)
