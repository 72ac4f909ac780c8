"""What docs/maler.md says of templates made for docxtpl is so: what it lists is refused, and what it says can stay can stay."""

import re
from pathlib import Path

import pytest

from sltdocs.word.template.lint.linting import is_usable, lint
from tests.word.documents import template
from tests.word.lint_cases import CONTRACT

GUIDE = (Path(__file__).parents[2] / "docs" / "maler.md").read_text(encoding="utf-8")
TABLE = GUIDE.partition("### Fra en docxtpl-mal")[2].partition("\n- ")[0]
ROWS = [re.split(r"(?<!\\)\|", line)[1] for line in TABLE.splitlines() if line.startswith("| `")]
REFUSED = [tag.replace("\\|", "|") for row in ROWS for tag in re.findall(r"`([^`]+)`", row)]
PAIRED = re.compile(r"\{%p? ?(if|for|macro|block|call|filter|raw|autoescape|trans|set) (?!.*=)")


def whole(tag: str) -> list[str]:
    """The lines that a construct takes: with its end, where it has one."""
    opened = PAIRED.match(tag)
    if opened is None or opened[1] == "set" or "recursive" in tag:
        return [tag, "{%p endfor %}"] if "recursive" in tag else [tag]
    prefix = "p " if tag.startswith("{%p") else " "
    return [tag, "x", f"{{%{prefix}end{opened[1]} %}}"]


def test_the_list_was_found() -> None:
    assert len(REFUSED) > 30
    assert "{{ title.upper() }}" in REFUSED


@pytest.mark.parametrize("tag", REFUSED)
def test_what_the_guide_lists_is_refused(tag: str) -> None:
    assert not is_usable(lint(template("{{ title }}", *whole(tag)), CONTRACT))


@pytest.mark.parametrize(
    "line",
    [
        "{{ title|upper }}", "{{ title|e }}", "{{ goals|count }}", "{# en merknad #}", "{_{ title }_}",
        "{% if title is mapping %}x{% endif %}",
        "{%- if goals -%} a {%- endif -%} b", "{% set x = title %}{{ x }}", "{% with x = title %}{{ x }}{% endwith %}",
    ],
)  # fmt: skip
def test_what_it_says_can_stay_can_stay(line: str) -> None:
    assert is_usable(lint(template("{{ title }}", line), CONTRACT))
