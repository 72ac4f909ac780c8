"""Compiles the templates of pages; when they change, `python -m templates.source` keeps what comes out beside them."""

import json

from jinja2 import Environment

from sltdocs.pages.html_page import PAGES
from sltdocs.word.template.language import program

_PARSER = Environment(trim_blocks=True, lstrip_blocks=True)  # noqa: S701  it only parses; `html_page` escapes what is printed


def compiled_pages() -> dict[str, bytes]:
    """The program of each page, by the name of its file; raises TemplateFault when one is not in the language."""
    return {f"{file.stem}.json": _compiled(file.read_text(encoding="utf-8")) for file in sorted(PAGES.glob("*.html"))}


def _compiled(source: str) -> bytes:
    return json.dumps(program(source, _PARSER), ensure_ascii=True, separators=(",", ":")).encode()
