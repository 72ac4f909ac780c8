"""Where the values of a template's program stand, and whether all that it can print is well-formed XML.

Every body of a loop or a branch is parsed once by itself, with an instruction in the place of each value and statement.
Where all bodies are well-formed, so is whatever they are put together to, as long as the printed values are: text with
its signs escaped, whose line breaks close and open the `w:t` that it stands in, the value of an attribute, or whole
elements (`word.template.printing`). Where a value stands decides what it may be: `put` prints text, `inline` what a paragraph
holds, `place` paragraphs and tables, `attribute` and `colour` the value of an attribute.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from sltdocs.word.template.program import Program

_STATEMENT = "<?slt-statement?>"
_IN_ATTRIBUTE = "slt-statement"
_TEXT = "w:t"
_WORDS = {
    **dict.fromkeys(("w:body", "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:sdtContent"), "place"),
    **dict.fromkeys(("w:p", "w:hyperlink"), "inline"),
    "@w:fill": "colour",
    "@": "attribute",
}
"""By what a value stands straight in: how it is printed. Text straight in an element is lost in Word."""
_OPEN_ATTRIBUTE = re.compile(r"""<[^<>]*?([\w:]+)="[^"<>]*$""")


class _UnsoundError(Exception):
    """A body is not well-formed by itself."""


def placed(program: Program) -> Program:
    """The program, in which `put` has become the word for the place where the value stands."""
    try:
        for statement, around in list(_statements(program, "")):
            word = _WORDS.get(around) or (_WORDS["@"] if around.startswith("@") else "")
            if statement[0] == "put" and word:
                statement[0] = word
    except _UnsoundError:
        return program
    return program


def is_sound(program: Program) -> bool:
    """Whether the program of a whole part prints nothing but well-formed XML."""
    try:
        return all(around == _TEXT or (around and statement[0] != "put") for statement, around in _statements(program, ""))
    except _UnsoundError:
        return False


def _statements(program: Program, around: str) -> Iterator[tuple[Any, str]]:
    """Every statement at any depth with what it stands in: the name of an element, or of an attribute after `@`."""
    inside = [one for one in program if not isinstance(one, str)]
    places = [around] * len(inside) if around.startswith("@") else _places(program, around)
    if len(places) != len(inside) or (around.startswith("@") and _breaks_out(program)):
        raise _UnsoundError
    for statement, place in zip(inside, places, strict=True):
        yield statement, place
        for body in _bodies(statement):
            yield from _statements(body, place)


def _breaks_out(program: Program) -> bool:
    """Whether what is printed inside an attribute ends it."""
    return any(isinstance(one, str) and set(one) & set('<>"') for one in program)


def _bodies(statement: Any) -> list[Program]:  # noqa: ANN401
    if statement[0] == "for":
        return list(statement[4:6])
    if statement[0] == "with":
        return [statement[2]]
    return [*(body for _, body in statement[1]), statement[2]] if statement[0] == "if" else []


def _places(program: Program, around: str) -> list[str]:
    """What each statement of a body stands in; one in a comment or a section of characters stands in nothing."""
    form, attributes = _form(program)
    elements = iter(_elements(f"<{around}>{form}</{around}>" if around else form))
    try:
        return [attribute or next(elements) for attribute in attributes]
    except StopIteration:
        raise _UnsoundError from None


def _form(program: Program) -> tuple[str, list[str]]:
    """The body with a sign for each statement, and the attribute that each stands in, blank where it stands in none."""
    form, attributes = "", []
    for one in program:
        if isinstance(one, str):
            form += one
            continue
        attribute = _OPEN_ATTRIBUTE.search(form[form.rfind("<") :])
        attributes.append(f"@{attribute[1]}" if attribute else "")
        form += _IN_ATTRIBUTE if attribute else _STATEMENT
    return form, attributes


def _elements(form: str) -> list[str]:
    """The name of the element around each sign of a statement."""
    open_elements: list[str] = []
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: open_elements.append(name)
    parser.EndElementHandler = lambda _: open_elements.pop()
    parser.ProcessingInstructionHandler = lambda *_: found.append(open_elements[-1] if open_elements else "")
    try:
        parser.Parse(form, True)  # noqa: FBT003  known by position only
    except expat.ExpatError as fault:
        raise _UnsoundError from fault
    return found
