"""Pages that open by double-click: printed from a compiled template in `pages/`, values always escaped.

`python -m templates.source` compiles them: a page is then printed without Jinja, which takes a tenth of a build to load and
to compile its templates.
"""

import json
from functools import cache
from pathlib import Path

from markupsafe import escape
from msgspec import Struct

from sltdocs.word.template.program import Printing, Text, runnable

PAGES = Path(__file__).parent / "templates"


def html_page(name: str, **facts: object) -> str:
    """The page of the template `name`; a fact that the template names and nobody gives raises TemplateFault."""
    return _template(name)({key: _plain(fact) for key, fact in facts.items()}).decode()


@cache
def _template(name: str) -> Text:
    program = json.loads((PAGES / f"{name}.json").read_bytes())
    return runnable(program, Printing(escape, escape, {}))


def _plain(fact: object) -> object:
    """Records as mappings: a template looks into no objects."""
    if isinstance(fact, Struct):
        return {name: _plain(getattr(fact, name)) for name in fact.__struct_fields__}
    return [_plain(one) for one in fact] if isinstance(fact, list | tuple) else fact
