"""What a template asks for, told from its programs: names, and the fields that are asked straight of them (`plan.goals`)."""

from collections.abc import Iterable, Iterator
from typing import Any

from sltdocs.word.template.program import Program


def asked_for(programs: Iterable[Program]) -> frozenset[str]:
    """Every name that the programs use; one that is only asked for a fixed field is told with that: `knowledge.rows`."""
    return frozenset(name for program in programs for name in _asked(program))


def _asked(phrase: Any) -> Iterator[str]:  # noqa: ANN401  a program, or whatever is in one
    waiting = [phrase]
    while waiting:
        one = waiting.pop()
        match one:
            case ["name", str(name)]:
                yield name
            case ["item", ["name", str(name)], ["const", str(field)]]:
                yield f"{name}.{field}"
            case list():
                waiting.extend(one)
            case dict():
                waiting.extend(one.values())
