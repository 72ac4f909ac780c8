"""Cells for tests of values: typed text or native values, understood as a kind of column."""

from sltdocs.contract.cell import Cell, Native, Place, Run
from sltdocs.contract.choice import Choices
from sltdocs.contract.code import Code
from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.values import Understood, understand
from sltdocs.contract.written_form import Both

PLACE = Place("Tiltak", "C7")


def read(
    value: Native,
    kind: Kind,
    *,
    number_format: str = "General",
    runs: tuple[Run, ...] = (),
    link: str = "",
    choices: Choices | None = None,
) -> Understood:
    """What a cell with this value means in a column of this kind."""
    column = Column("test", Both("Test", "Test"), kind, choices=choices)
    return understand(Cell(PLACE, value, number_format, runs, link), column)


def refused(found: Understood) -> dict[str, str]:
    """The parameters of the one problem with a value that was refused, with the problem's `code`."""
    (problem,) = found.problems
    assert found.value is None
    return {"code": problem.code.name, **dict(problem.params)}


def codes(found: Understood) -> list[Code]:
    """The codes of all problems."""
    return [problem.code for problem in found.problems]
