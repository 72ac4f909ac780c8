"""Content lines and nested components (RFC 5545 3.1, 3.4), as a tree that the rules walk over."""

import re
from collections.abc import Iterable

from msgspec import Struct, field

from sltdocs.ical.lint.fault import Fault, Rule

_NAME = r"[A-Za-z0-9-]+"
_PARAMETER_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_LINE = re.compile(rf"({_NAME})((?:;{_NAME}={_PARAMETER_VALUE}(?:,{_PARAMETER_VALUE})*)*):(.*)", re.DOTALL)


class Property(Struct, frozen=True):
    """One content line; `parameters` is what stands between the name and the colon, as written."""

    name: str
    parameters: str
    value: str
    line: int


class Component(Struct):
    """A component with its properties and sub-components, in order."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    components: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of this name."""
        return next((one for one in self.properties if one.name == name), None)

    def value(self, name: str) -> str:
        """The value of the first property of this name; empty when there is none."""
        found = self.first(name)
        return found.value if found else ""


def parsed(lines: Iterable[tuple[int, str]]) -> tuple[Component, list[Fault]]:
    """The components under a root without name, and what is wrong with lines and nesting."""
    root = Component("", 0)
    stack, faults = [root], list[Fault]()
    for number, line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            faults.append(Fault(Rule.GRAMMAR, number, "not a content line"))
        else:
            _place(Property(match[1].upper(), match[2], match[3], number), stack, faults)
    faults.extend(Fault(Rule.NESTING, open_one.line, f"{open_one.name} is never ended") for open_one in stack[1:])
    return root, faults


def _place(found: Property, stack: list[Component], faults: list[Fault]) -> None:
    if found.name == "BEGIN":
        component = Component(found.value.upper(), found.line)
        stack[-1].components.append(component)
        stack.append(component)
    elif found.name == "END":
        if len(stack) > 1 and stack[-1].name == found.value.upper():
            stack.pop()
        else:
            faults.append(Fault(Rule.NESTING, found.line, f"END:{found.value} ends nothing"))
    else:
        stack[-1].properties.append(found)
