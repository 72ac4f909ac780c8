"""Runs the programs that `word.language` makes of templates: each word becomes a closure, and only these words exist.

Nothing here calls, imports or looks into an object: values are texts, numbers, lists, mappings, plain records, and what the
filters of a template know. The meaning is Jinja's own (undefined names fail, `{% set %}` inside a loop ends with its
round); the tests compare the two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from msgspec import Struct

from sltdocs.word.template.expressions import LAST_CHANGED, Expressions, Scope
from sltdocs.word.template.values import MISSING, Xml, public_fields

Program = list[Any]
Step = Callable[[Scope, list[str]], object]
"""Prints into the list, piece by piece: small pieces are cheaper to encode than the whole, where one dash widens every letter."""
Text = Callable[[Mapping[str, Any]], bytes]

PRINTING = frozenset({"put", "inline", "place", "attribute", "colour"})
"""The statements that print a value, by where it stands."""


class Printing(Struct, frozen=True):
    """How a template's values become XML: by the word for where a value stands, and the filters; `put` prints text."""

    words: Mapping[str, Callable[[Any], str]]
    filters: Mapping[str, Callable[..., Xml]]


def runnable(program: Program, printing: Printing) -> Text:
    """The program as a function of the context, which gives UTF-8; it raises TemplateFault for names that are not there."""
    body = _Building(printing).body(program)

    def text(context: Mapping[str, Any]) -> bytes:
        pieces: list[str] = []
        body(dict(context), pieces)
        return b"".join([piece.encode() for piece in pieces])

    return text


class _Building:
    """Makes closures of a program's statements."""

    def __init__(self, printing: Printing) -> None:
        self._prints = printing.words
        self._value = Expressions(printing.filters).value
        self._statements: dict[str, Callable[..., Step]] = {
            "for": self._for,
            "if": self._if,
            "set": self._set,
            "with": self._with,
        }

    def body(self, statements: Program) -> Step:
        """Statements in their order; what is only printed is put together in one go."""
        steps: list[Step] = []
        for only_prints, together in groupby(statements, _only_prints):
            if only_prints:
                steps.append(self._printed(list(together)))
            else:
                steps += [self._statements[word](*rest) for word, *rest in together]
        if len(steps) == 1:
            return steps[0]

        def body(scope: Scope, out: list[str]) -> None:
            for step in steps:
                step(scope, out)

        return body

    def _printed(self, statements: Program) -> Step:
        form, values = "", list[Callable[[Scope], str]]()
        for at, one in enumerate(statements):
            if not isinstance(one, str):
                form += "%s"
                values.append(_and_blank(self._put(*one)) if _leads(statements, at) else self._put(*one))
            else:
                form += (one[1:] if at and _leads(statements, at - 1) else one).replace("%", "%%")
        return lambda scope, out: out.append(form % tuple([value(scope) for value in values]))

    def _put(self, word: str, expression: Sequence[Any]) -> Callable[[Scope], str]:
        value, printed = self._value(expression), self._prints[word]
        if expression[0] != "item" or expression[1][0] != "name" or expression[2][0] != "const":
            return lambda scope: printed(value(scope))
        holder, key = expression[1][1], expression[2][1]

        def entry(scope: Scope) -> str:
            """The shortest way for what nearly all tags are, `{{ measure.name }}`; anything unusual goes the long one."""
            found: object = scope.get(holder)
            if type(found) is dict and key in found:
                return printed(found[key])
            return printed(getattr(found, key) if key in public_fields(type(found)) else value(scope))

        return entry

    def _set(self, target: str | list[str], expression: Sequence[Any]) -> Step:
        value, given = self._value(expression), _giving(target)
        return lambda scope, _: given(scope, value(scope))

    def _with(self, pairs: Iterable[Sequence[Any]], inside: Program) -> Step:
        values, body = [(_giving(target), self._value(one)) for target, one in pairs], self.body(inside)

        def step(scope: Scope, out: list[str]) -> None:
            inner = dict(scope)
            for given, value in values:
                given(inner, value(scope))
            body(inner, out)

        return step

    def _if(self, branches: Iterable[Sequence[Any]], otherwise: Program) -> Step:
        tested = [(self._value(test), self.body(inside)) for test, inside in branches]
        last = self.body(otherwise)

        def step(scope: Scope, out: list[str]) -> None:
            for test, inside in tested:
                if test(scope):
                    inside(scope, out)
                    return
            last(scope, out)

        return step

    def _for(
        self,
        target: str | list[str],
        many: Sequence[Any],
        test: Sequence[Any] | None,
        inside: Program,
        otherwise: Program,
        ways: str,
    ) -> Step:
        values, body, empty = self._value(many), self.body(inside), self.body(otherwise)
        given = _giving(target)
        chosen = None if test is None else self._value(test)

        def step(scope: Scope, out: list[str]) -> None:
            items, inner = list(values(scope)), dict(scope)
            if "l" in ways:
                inner[LAST_CHANGED] = [MISSING]
            if chosen is not None:
                items = [item for item in items if chosen(given(inner, item))]
            if not items:
                empty(scope, out)
            for at, item in enumerate(items):
                names = dict(inner) if "s" in ways else inner
                if "l" in ways:
                    names["loop"] = _loop(items, at)
                body(given(names, item), out)

        return step


def _only_prints(statement: Any) -> bool:  # noqa: ANN401
    return isinstance(statement, str) or statement[0] in PRINTING


def _leads(statements: Program, at: int) -> bool:
    """Whether a text is the first thing of a run, with a blank behind it: what is blank leaves no blank at the edge."""
    if isinstance(statements[at], str) or statements[at][0] != "put" or not 0 < at < len(statements) - 1:
        return False
    before, after = statements[at - 1], statements[at + 1]
    return isinstance(before, str) and before.endswith(">") and isinstance(after, str) and after.startswith(" ")


def _and_blank(put: Callable[[Scope], str]) -> Callable[[Scope], str]:
    def with_blank(scope: Scope) -> str:
        told = put(scope)
        return f"{told} " if told else told

    return with_blank


def _giving(target: str | list[str]) -> Callable[[Scope, Any], Scope]:
    """Gives a name its value, and the names back; several names take a value apart."""

    def one(scope: Scope, value: Any) -> Scope:  # noqa: ANN401
        scope[target] = value  # type: ignore[index]  # a single name here
        return scope

    def several(scope: Scope, value: Any) -> Scope:  # noqa: ANN401
        scope.update(zip(target, value, strict=True))
        return scope

    return one if isinstance(target, str) else several


def _loop(items: Sequence[Any], at: int) -> dict[str, Any]:
    """Jinja's `loop`, as far as it is plain data."""
    count = len(items)
    around = {"previtem": items[at - 1]} if at else {}
    if at + 1 < count:
        around["nextitem"] = items[at + 1]
    return {
        "index": at + 1, "index0": at, "revindex": count - at, "revindex0": count - at - 1,
        "first": at == 0, "last": at + 1 == count, "length": count, **around,
    }  # fmt: skip
