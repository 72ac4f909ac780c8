"""Writes the list of rooms in the page for developers anew from the packages' first sentences: `python docs/source/rooms.py`."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "sltdocs"
PAGE = ROOT / "docs" / "developer.md"
START, END = "<!-- rooms -->\n", "<!-- end of rooms -->\n"


def _sentence(package: Path) -> str:
    docstring = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


def listing() -> str:
    """Every package below `sltdocs` with the first line of its docstring, rooms within rooms after their room."""
    rooms = sorted(package.parent.relative_to(HOUSE) for package in HOUSE.rglob("*/__init__.py"))
    lines = (f"| `{room.as_posix()}/` | {_sentence(HOUSE / room / '__init__.py')} |\n" for room in rooms)
    return "| room | its first sentence |\n| --- | --- |\n" + "".join(lines)


def renewed(page: str) -> str:
    """The page with the list as it is now."""
    before, _, rest = page.partition(START)
    return before + START + listing() + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
