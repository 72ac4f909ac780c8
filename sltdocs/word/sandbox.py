"""The Jinja environment of templates: plain data only, no way to run code, to repeat without end or to guess names."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

_PLAIN = (str, int, float, bool, list, tuple, dict, LoopContext)
_FILTERS = (
    "capitalize",
    "default",
    "first",
    "join",
    "last",
    "length",
    "list",
    "lower",
    "replace",
    "sort",
    "title",
    "trim",
    "unique",
    "upper",
)
_TESTS = (
    "defined",
    "undefined",
    "none",
    "equalto",
    "==",
    "eq",
    "!=",
    "ne",
    ">",
    "gt",
    "<",
    "lt",
    ">=",
    "ge",
    "<=",
    "le",
    "in",
    "odd",
    "even",
)


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Strict in every way: undefined names fail, values are escaped, attributes exist on plain data only.

    `SandboxedEnvironment` alone let a template write a file through an object in the context, and `'x' * 9**9` take
    all memory; hence no calls but of filters and loops, no repetition, no power, no `%` formatting.
    """

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, filters: Mapping[str, Callable[..., Any]], finalize: Callable[[Any], Any]) -> None:
        """An environment with these filters besides a few of Jinja's own; `finalize` turns each printed value into XML."""
        super().__init__(undefined=StrictUndefined, autoescape=True, finalize=finalize, keep_trailing_newline=True)
        self.globals.clear()
        self.filters = {**{name: self.filters[name] for name in _FILTERS}, **filters}
        self.tests = {name: self.tests[name] for name in _TESTS}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401  Jinja's own signature
        """Only on plain data, and never a private name."""
        return isinstance(obj, _PLAIN) and not callable(value) and super().is_safe_attribute(obj, attr, value)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401, ARG002  Jinja's own signature
        """Nothing may be called from a template."""
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401, ARG002
        """Multiplication of numbers, and nothing that can repeat a text or a list."""
        if operator == "*" and all(isinstance(side, int | float) for side in (left, right)):
            return left * right
        raise SecurityError(f"the operator {operator} is not allowed in templates")
