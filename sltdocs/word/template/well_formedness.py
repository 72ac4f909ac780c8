"""Where the values of a template's program stand, and whether all that it can print is well-formed XML.

Every body of a loop or a branch is parsed once by itself, with an instruction in the place of each value and statement.
Where all bodies are well-formed, so is whatever they are put together to, as long as the printed values are: text with
its signs escaped, whose line breaks close and open the `w:t` that it stands in, or whole elements (`word.printing`).
"""

from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from sltdocs.word.template.program import Program

_STATEMENT = "<?slt-statement?>"
_TEXT = "w:t"
_HOLDERS = frozenset({"w:body", "w:tc", "w:p", "w:hyperlink", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:sdtContent"})
"""Elements whose content is elements: text straight in them is lost in Word."""


class _UnsoundError(Exception):
    """A body is not well-formed by itself."""


def placed(program: Program) -> Program:
    """The program, in which `put` has become `place` where only elements may stand: `{{p … }}` and `{{r … }}`."""
    try:
        for statement, element in list(_statements(program, "")):
            if statement[0] == "put" and element in _HOLDERS:
                statement[0] = "place"
    except _UnsoundError:
        return program
    return program


def is_sound(program: Program) -> bool:
    """Whether the program of a whole part prints nothing but well-formed XML."""
    try:
        return all(element == _TEXT or (element and statement[0] != "put") for statement, element in _statements(program, ""))
    except _UnsoundError:
        return False


def _statements(program: Program, around: str) -> Iterator[tuple[Any, str]]:
    """Every statement at any depth with the element that it stands in; `around` is that of the whole body."""
    inside = [one for one in program if not isinstance(one, str)]
    elements = _elements(program, around)
    if len(elements) != len(inside):
        raise _UnsoundError
    for statement, element in zip(inside, elements, strict=True):
        yield statement, element
        for body in _bodies(statement):
            yield from _statements(body, element)


def _bodies(statement: Any) -> list[Program]:  # noqa: ANN401
    if statement[0] == "for":
        return list(statement[4:6])
    if statement[0] == "with":
        return [statement[2]]
    return [*(body for _, body in statement[1]), statement[2]] if statement[0] == "if" else []


def _elements(program: Program, around: str) -> list[str]:
    """The name of the element around each statement of a body; one in a comment or a section of characters has none."""
    form = "".join(one if isinstance(one, str) else _STATEMENT for one in program)
    open_elements: list[str] = []
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: open_elements.append(name)
    parser.EndElementHandler = lambda _: open_elements.pop()
    parser.ProcessingInstructionHandler = lambda *_: found.append(open_elements[-1] if open_elements else "")
    try:
        parser.Parse(f"<{around}>{form}</{around}>" if around else form, True)  # noqa: FBT003  known by position only
    except expat.ExpatError as fault:
        raise _UnsoundError from fault
    return found
