"""Modules that pages, comments and docstrings name are there: nobody is sent to a room that was moved."""

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "sltdocs"
DEVELOPER = ROOT / "docs" / "developer.md"
PAGES = [DEVELOPER, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs" / "decisions").glob("*.md"))]
MODULES = sorted(HOUSE.rglob("*.py"))
PATHS = {
    path.relative_to(ROOT).as_posix()
    for top in ("sltdocs", "tests", "docs", "templates", "examples")
    for path in (ROOT / top).rglob("*")
}
ENDINGS = {path.rpartition("/")[2]: path for path in PATHS}
# Folders of ours whose names begin something else too: fields of templates, the loop of a template, the file of settings.
_NOT_ROOMS = {"plan", "loop", "sltdocs"}
_ROOMS = {module.parent.name for module in MODULES} - _NOT_ROOMS


def sides(line: str) -> Iterator[str]:
    """The code in a line of a page that is a module or a folder by its path."""
    for code in re.findall(r"`([\w./<>]+(?:\.py|/))`", line):
        if "<" not in code and not code.startswith(("_", ".")):
            yield code.rstrip("/")


def known(path: str, before: list[Path]) -> str | None:
    """The file that a path means: from the root, from the house, or from the room of one that the same line named before."""
    rooms = [room for named in before for room in (named.parent, named.parent.parent)]
    places = ((room / path).as_posix() for room in [Path(), Path("sltdocs"), *rooms])
    return next((place for place in places if place in PATHS), None)


def astray(page: str) -> list[str]:
    found = []
    for line in page.splitlines():
        before: list[Path] = []
        for path in sides(line):
            place = known(path, before) or (ENDINGS.get(path) if "/" not in path else None)
            before += [Path(place)] if place else []
            found += [] if place else [path]
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_module_and_folder_that_a_page_names_is_there(page: Path) -> None:
    assert astray(page.read_text(encoding="utf-8")) == []


def test_the_lives_of_workbook_and_meeting_name_files_where_they_lie() -> None:
    lives = DEVELOPER.read_text(encoding="utf-8").split("## The life of a workbook")[1].split("## How values")[0]
    for line in lives.splitlines():
        before: list[Path] = []
        for path in sides(line):
            place = known(path, before)
            assert place, f"{path}: {line}"
            before.append(Path(place))


def test_a_module_that_was_moved_is_missed() -> None:
    assert astray("the gate (`privacy/gone.py`, `gate.py`), in `products/nowhere/`") == ["privacy/gone.py", "products/nowhere"]


def test_every_room_stands_in_the_page_with_its_first_sentence() -> None:
    rooms = runpy.run_path(str(ROOT / "docs" / "source" / "rooms.py"))
    assert [line for line in rooms["listing"]().splitlines() if line.endswith("|  |")] == [], "a room without a sentence"
    page = DEVELOPER.read_text(encoding="utf-8")
    assert page == rooms["renewed"](page), "run: python docs/source/rooms.py"


def modules() -> dict[str, Path]:
    return {
        module.relative_to(HOUSE).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): module
        for module in MODULES
    }


def leads_somewhere(name: str, where: dict[str, Path]) -> bool:
    """Whether a dotted name ends a module's, or names what stands in a module or folder that it ends with."""
    parts = name.split(".")
    for many in range(len(parts), 0, -1):
        ending = "." + ".".join(parts[:many])
        for path in (path for full, path in where.items() if f".{full}".endswith(ending)):
            text = path.read_text(encoding="utf-8")
            if all(re.search(rf"\b{part}\b", text) for part in parts[many:]):
                return True
    return False


def test_every_dotted_name_in_comments_and_docstrings_leads_somewhere() -> None:
    where, lost = modules(), []
    for module in MODULES:
        names = re.findall(r"`((?:[a-z_]+\.)+\w+)`", module.read_text(encoding="utf-8"))
        lost += [(str(module), name) for name in names if name.split(".")[0] in _ROOMS and not leads_somewhere(name, where)]
    assert lost == []
    assert not leads_somewhere("words.nowhere.at_all", where)
