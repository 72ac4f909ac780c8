"""Runs the programs that `word.language` makes of templates: each word becomes a closure, and only these words exist.

Nothing here calls, imports or looks into an object: values are texts, numbers, lists, mappings, plain records, and what the
filters of a template know. The meaning is Jinja's own (undefined names fail, `{% set %}` inside a loop ends with its
round); the tests compare the two.
"""

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from msgspec import Struct

from sltdocs.errors import TemplateFault
from sltdocs.word.template.filters import FILTERS as PLAIN_FILTERS
from sltdocs.word.template.values import COMPARISONS, MISSING, Xml, entry_of, joined, joined_xml, of_a_size, public_fields
from sltdocs.word.template.values import TESTS as TESTS_OF_VALUES

Program = list[Any]
Scope = dict[str, Any]
Value = Callable[[Scope], Any]
Step = Callable[[Scope, list[str]], object]
"""Prints into the list, piece by piece: small pieces are cheaper to encode than the whole, where one dash widens every letter."""
Text = Callable[[Mapping[str, Any]], bytes]

DEFAULT_FILTERS = frozenset({"default", "d"})
RICH_FILTERS = frozenset({"runs", "blocks"})
FILTERS = RICH_FILTERS | DEFAULT_FILTERS | frozenset(PLAIN_FILTERS)
PRINTING = frozenset({"put", "inline", "place", "attribute", "colour"})
"""The statements that print a value, by where it stands."""
TESTS_OF_NAMES = frozenset({"defined", "undefined"})
TESTS = TESTS_OF_NAMES | frozenset(TESTS_OF_VALUES)
_MAYBE_NOTHING = frozenset({"first", "last", "min", "max"})
"""Filters that give nothing of an empty list, for which `default` may stand in."""
_LAST_CHANGED = "loop changed"
"""Where a loop keeps what `loop.changed` saw last: under a name that no template can write."""
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
}  # fmt: skip


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
    """Makes closures of a program's words."""

    def __init__(self, printing: Printing) -> None:
        self._prints = printing.words
        self._filters = {**PLAIN_FILTERS, **printing.filters}
        self._statements: dict[str, Callable[..., Step]] = {
            "for": self._for,
            "if": self._if,
            "set": self._set,
            "with": self._with,
        }
        self._expressions: dict[str, Callable[..., Value]] = {
            "const": lambda value: lambda _: value,
            "name": self._name,
            "item": self._item,
            "slice": self._slice,
            "filter": self._filter,
            "test": self._test,
            "compare": self._compare,
            "not": self._not,
            "and": self._and,
            "or": self._or,
            "choose": self._choose,
            "concat": self._concat,
            "list": self._list,
            "dict": self._dict,
            "calculate": self._calculate,
            "cycle": self._cycle,
            "changed": self._changed,
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

    def _value(self, expression: Sequence[Any]) -> Value:
        """What an expression gives; a name that is not there is a fault."""
        lookup = self._lookup(expression)
        if not _may_be_missing(expression):
            return lookup

        def strict(scope: Scope) -> Any:  # noqa: ANN401
            found = lookup(scope)
            if found is MISSING:
                raise TemplateFault(f"'{_path(expression)}' is undefined")
            return found

        return strict

    def _lookup(self, expression: Sequence[Any]) -> Value:
        """The same, but a name that is not there gives MISSING."""
        return self._expressions[expression[0]](*expression[1:])

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
                inner[_LAST_CHANGED] = [MISSING]
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

    def _name(self, name: str) -> Value:
        return lambda scope: scope.get(name, MISSING)

    def _item(self, expression: Sequence[Any], key: Sequence[Any]) -> Value:
        value, at = self._value(expression), self._value(key)
        if key[0] != "const":
            return lambda scope: entry_of(value(scope), at(scope))
        fixed = key[1]

        def item(scope: Scope) -> Any:  # noqa: ANN401
            holder = value(scope)
            return holder.get(fixed, MISSING) if type(holder) is dict else entry_of(holder, fixed)

        return item

    def _slice(self, expression: Sequence[Any], *ends: Sequence[Any]) -> Value:
        value, (start, stop, step) = self._value(expression), [self._value(end) for end in ends]
        return lambda scope: _sliceable(value(scope))[start(scope) : stop(scope) : step(scope)]

    def _filter(
        self, expression: Sequence[Any], name: str, given: Iterable[Sequence[Any]], named: Mapping[str, Sequence[Any]]
    ) -> Value:
        if name in DEFAULT_FILTERS:
            return self._default(expression, given, named)
        value, act = self._value(expression), self._filters[name]
        rest, kept = [self._value(one) for one in given], {key: self._value(one) for key, one in named.items()}
        if not kept and all(one[0] == "const" for one in given):
            fixed = tuple(one({}) for one in rest)
            return lambda scope: act(value(scope), *fixed)
        return lambda scope: act(value(scope), *(one(scope) for one in rest), **{key: one(scope) for key, one in kept.items()})

    def _default(self, expression: Sequence[Any], given: Iterable[Sequence[Any]], named: Mapping[str, Sequence[Any]]) -> Value:
        lookup = self._lookup(expression)
        defaults = [self._value(one) for one in (*given, *(named[key] for key in ("default_value", "boolean") if key in named))]

        def value(scope: Scope) -> Any:  # noqa: ANN401
            found, (other, falsy) = lookup(scope), [*(one(scope) for one in defaults), "", False][:2]
            return other if found is MISSING or (falsy and not found) else found

        return value

    def _test(
        self, expression: Sequence[Any], name: str, given: Iterable[Sequence[Any]], named: Mapping[str, Sequence[Any]]
    ) -> Value:
        if name in TESTS_OF_NAMES:
            lookup, defined = self._lookup(expression), name == "defined"
            return lambda scope: (lookup(scope) is not MISSING) is defined
        value, act = self._value(expression), TESTS_OF_VALUES[name]
        rest = [self._value(one) for one in (*given, *named.values())]
        return lambda scope: act(value(scope), *(one(scope) for one in rest))

    def _compare(self, expression: Sequence[Any], others: Iterable[Sequence[Any]]) -> Value:
        value, rest = self._value(expression), [(COMPARISONS[word], self._value(other)) for word, other in others]

        def compared(scope: Scope) -> bool:
            left = value(scope)
            for compare, other in rest:
                right = other(scope)
                if not compare(left, right):
                    return False
                left = right
            return True

        return compared

    def _not(self, expression: Sequence[Any]) -> Value:
        value = self._value(expression)
        return lambda scope: not value(scope)

    def _and(self, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second = self._value(left), self._value(right)
        return lambda scope: first(scope) and second(scope)

    def _or(self, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second = self._value(left), self._value(right)
        return lambda scope: first(scope) or second(scope)

    def _choose(self, test: Sequence[Any], yes: Sequence[Any], no: Sequence[Any]) -> Value:
        tested, first, second = self._value(test), self._value(yes), self._value(no)
        return lambda scope: first(scope) if tested(scope) else second(scope)

    def _concat(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self._value(one) for one in many]

        def whole(scope: Scope) -> str:
            found = [value(scope) for value in values]
            return joined_xml(found) if any(isinstance(one, Xml) for one in found) else joined(found)

        return whole

    def _list(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self._value(one) for one in many]
        return lambda scope: [value(scope) for value in values]

    def _dict(self, pairs: Iterable[Sequence[Any]]) -> Value:
        values = [(self._value(key), self._value(value)) for key, value in pairs]
        return lambda scope: {key(scope): value(scope) for key, value in values}

    def _calculate(self, sign: str, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second, calculate = self._value(left), self._value(right), _ARITHMETIC[sign]

        def result(scope: Scope) -> Any:  # noqa: ANN401
            one, other = first(scope), second(scope)
            if sign == "*" and not all(isinstance(side, int | float) for side in (one, other)):
                raise TemplateFault("only numbers can be multiplied in templates")
            return of_a_size(calculate(one, other))

        return result

    def _cycle(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self._value(one) for one in many]

        def turn(scope: Scope) -> Any:  # noqa: ANN401
            found = [value(scope) for value in values]
            if _LAST_CHANGED not in scope or not found:
                raise TemplateFault("loop.cycle needs a loop, and something to choose from")
            return found[scope["loop"]["index0"] % len(found)]

        return turn

    def _changed(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self._value(one) for one in many]

        def changed(scope: Scope) -> bool:
            found, seen = tuple(value(scope) for value in values), scope.get(_LAST_CHANGED)
            if seen is None:
                raise TemplateFault("loop.changed needs a loop")
            before, seen[0] = seen[0], found
            return bool(before != found)

        return changed


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


def _sliceable(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list | tuple | str):
        return value
    raise TemplateFault("only lists and texts can be cut")


def _may_be_missing(expression: Sequence[Any]) -> bool:
    return expression[0] in ("name", "item") or (expression[0] == "filter" and expression[2] in _MAYBE_NOTHING)


def _path(expression: Sequence[Any]) -> str:
    """The name as it was written, for the fault's text."""
    if expression[0] == "name":
        return str(expression[1])
    if expression[0] == "item" and expression[2][0] == "const":
        key = expression[2][1]
        return f"{_path(expression[1])}{f'.{key}' if isinstance(key, str) else f'[{key}]'}"
    if expression[0] == "filter":
        return f"{_path(expression[1])}|{expression[2]}"
    return "…"
