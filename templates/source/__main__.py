"""Writes the shipped templates into `templates/`, and what they and the pages compile to: `python -m templates.source`."""

from pathlib import Path

from sltdocs.pages.html_page import PAGES
from sltdocs.pages.page_compiling import compiled_pages
from templates.source.shipped import compiled, templates

if __name__ == "__main__":
    folder = Path(__file__).parent.parent
    (folder / "compiled").mkdir(exist_ok=True)
    for name, data in {**templates(), **compiled()}.items():
        (folder / name).write_bytes(data)
    for name, data in compiled_pages().items():
        (PAGES / name).write_bytes(data)
