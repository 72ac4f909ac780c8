"""Pages that open by double-click: rendered from a template that lies beside the product, values always escaped."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template


def html_page(template: str, **facts: object) -> str:
    """The page; a fact that the template names and nobody gives raises jinja2.UndefinedError."""
    return _template(template).render(**facts)


@cache
def _template(name: str) -> "Template":
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  keeps the start of other commands quick

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(files("sltdocs.products").joinpath(name).read_text(encoding="utf-8"))
