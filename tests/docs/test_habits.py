"""What contributors and CI go by: the README's commands, the lock file, no example with a deadline."""

import re
import tomllib
from pathlib import Path

import hypothesis
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKED = (ROOT / "requirements" / "lock.txt").read_text(encoding="utf-8").splitlines()
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", ROOT / "CHANGELOG.md"]


def blocks(language: str) -> list[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)\n```$", readme, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("language", ["sh", "powershell"])
def test_the_readme_has_two_commands_that_can_be_copied_whole(language: str) -> None:
    documents, tests = blocks(language)
    assert documents.endswith("sltdocs demo")
    assert "-c requirements/lock.txt" in tests
    assert tests.endswith("pytest -n auto")
    assert "\n" not in documents + tests


def test_the_lock_file_names_releases_and_nothing_else() -> None:
    assert [line for line in LOCKED if not re.fullmatch(r"[a-z0-9-]+==[0-9a-z.!+]+(?: ; [^:@]+)?", line)] == []
    names = [line.partition("==")[0] for line in LOCKED]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("wanted", [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]])
def test_what_the_project_asks_for_is_locked_at_a_release_that_it_allows(wanted: str) -> None:
    locked = dict(line.partition(" ;")[0].split("==") for line in LOCKED)
    asked = Requirement(wanted)
    assert asked.specifier.contains(locked[canonicalize_name(asked.name)]), "requirements/renew.sh brings it up to date"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_for_contributors_leads_to_a_file(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_no_example_of_a_property_test_has_a_deadline() -> None:
    assert hypothesis.settings().deadline is None
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py")}
    assert [path for path, text in texts.items() if re.search(r"settings\([^)]*deadline=(?!None)", text)] == []
