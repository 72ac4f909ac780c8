"""What the pages promise exists: links lead somewhere, commands are there, fields of templates are used by the shipped ones."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from sltdocs.cli import cli
from sltdocs.publishing.template_copies.templates import shipped_templates

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if "kommunen.no" not in target and not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_is_there(page: Path) -> None:
    named = set(re.findall(r"^ {4,}(?:\S*[/\\])?sltdocs(?:\.exe)? ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
    known = set(cli.list_commands(None))  # type: ignore[attr-defined, arg-type]
    assert named <= known


def test_help_of_every_command_can_be_shown() -> None:
    for name in cli.list_commands(None):  # type: ignore[attr-defined, arg-type]
        assert CliRunner().invoke(cli, [name, "--help"]).exit_code == 0


def test_the_fields_that_the_template_page_lists_are_used_by_the_shipped_templates() -> None:
    page = (ROOT / "docs" / "maler.md").read_text(encoding="utf-8")
    table = page.split("## Det viktigste du kan skrive ut")[1].split("##")[0]
    fields = {
        name for row in table.splitlines() if row.startswith("| `") for name in re.findall(r"`([a-z_.]+)`", row.split("|")[1])
    }
    used = ""
    for template in shipped_templates().glob("*.docx"):
        with ZipFile(BytesIO(template.read_bytes())) as package:
            used += re.sub("<[^>]+>", "", package.read("word/document.xml").decode())
    assert fields
    assert {field for field in fields if not re.search(rf"\b{re.escape(field)}\b", used)} == set()
