"""Makes closures of the expressions in a template's tags: each word becomes a closure, and only these words exist.

Nothing here calls, imports or looks into an object: values are texts, numbers, lists, mappings, plain records, and what the
filters of a template know.
"""

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sltdocs.errors import TemplateFault
from sltdocs.word.template.filters import FILTERS as PLAIN_FILTERS
from sltdocs.word.template.values import COMPARISONS, MISSING, Xml, entry_of, joined, joined_xml, of_a_size
from sltdocs.word.template.values import TESTS as TESTS_OF_VALUES

Scope = dict[str, Any]
Value = Callable[[Scope], Any]

DEFAULT_FILTERS = frozenset({"default", "d"})
RICH_FILTERS = frozenset({"runs", "blocks"})
FILTERS = RICH_FILTERS | DEFAULT_FILTERS | frozenset(PLAIN_FILTERS)
TESTS_OF_NAMES = frozenset({"defined", "undefined"})
TESTS = TESTS_OF_NAMES | frozenset(TESTS_OF_VALUES)
_MAYBE_NOTHING = frozenset({"first", "last", "min", "max"})
"""Filters that give nothing of an empty list, for which `default` may stand in."""
LAST_CHANGED = "loop changed"
"""Where a loop keeps what `loop.changed` saw last: under a name that no template can write."""
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
}  # fmt: skip


class Expressions:
    """Makes closures of a program's expressions."""

    def __init__(self, filters: Mapping[str, Callable[..., Any]]) -> None:
        self._filters = {**PLAIN_FILTERS, **filters}
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

    def value(self, expression: Sequence[Any]) -> Value:
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

    def _name(self, name: str) -> Value:
        return lambda scope: scope.get(name, MISSING)

    def _item(self, expression: Sequence[Any], key: Sequence[Any]) -> Value:
        value, at = self.value(expression), self.value(key)
        if key[0] != "const":
            return lambda scope: entry_of(value(scope), at(scope))
        fixed = key[1]

        def item(scope: Scope) -> Any:  # noqa: ANN401
            holder = value(scope)
            return holder.get(fixed, MISSING) if type(holder) is dict else entry_of(holder, fixed)

        return item

    def _slice(self, expression: Sequence[Any], *ends: Sequence[Any]) -> Value:
        value, (start, stop, step) = self.value(expression), [self.value(end) for end in ends]
        return lambda scope: _sliceable(value(scope))[start(scope) : stop(scope) : step(scope)]

    def _filter(
        self, expression: Sequence[Any], name: str, given: Iterable[Sequence[Any]], named: Mapping[str, Sequence[Any]]
    ) -> Value:
        if name in DEFAULT_FILTERS:
            return self._default(expression, given, named)
        value, act = self.value(expression), self._filters[name]
        rest, kept = [self.value(one) for one in given], {key: self.value(one) for key, one in named.items()}
        if not kept and all(one[0] == "const" for one in given):
            fixed = tuple(one({}) for one in rest)
            return lambda scope: act(value(scope), *fixed)
        return lambda scope: act(value(scope), *(one(scope) for one in rest), **{key: one(scope) for key, one in kept.items()})

    def _default(self, expression: Sequence[Any], given: Iterable[Sequence[Any]], named: Mapping[str, Sequence[Any]]) -> Value:
        lookup = self._lookup(expression)
        defaults = [self.value(one) for one in (*given, *(named[key] for key in ("default_value", "boolean") if key in named))]

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
        value, act = self.value(expression), TESTS_OF_VALUES[name]
        rest = [self.value(one) for one in (*given, *named.values())]
        return lambda scope: act(value(scope), *(one(scope) for one in rest))

    def _compare(self, expression: Sequence[Any], others: Iterable[Sequence[Any]]) -> Value:
        value, rest = self.value(expression), [(COMPARISONS[word], self.value(other)) for word, other in others]

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
        value = self.value(expression)
        return lambda scope: not value(scope)

    def _and(self, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second = self.value(left), self.value(right)
        return lambda scope: first(scope) and second(scope)

    def _or(self, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second = self.value(left), self.value(right)
        return lambda scope: first(scope) or second(scope)

    def _choose(self, test: Sequence[Any], yes: Sequence[Any], no: Sequence[Any]) -> Value:
        tested, first, second = self.value(test), self.value(yes), self.value(no)
        return lambda scope: first(scope) if tested(scope) else second(scope)

    def _concat(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self.value(one) for one in many]

        def whole(scope: Scope) -> str:
            found = [value(scope) for value in values]
            return joined_xml(found) if any(isinstance(one, Xml) for one in found) else joined(found)

        return whole

    def _list(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self.value(one) for one in many]
        return lambda scope: [value(scope) for value in values]

    def _dict(self, pairs: Iterable[Sequence[Any]]) -> Value:
        values = [(self.value(key), self.value(value)) for key, value in pairs]
        return lambda scope: {key(scope): value(scope) for key, value in values}

    def _calculate(self, sign: str, left: Sequence[Any], right: Sequence[Any]) -> Value:
        first, second, calculate = self.value(left), self.value(right), _ARITHMETIC[sign]

        def result(scope: Scope) -> Any:  # noqa: ANN401
            one, other = first(scope), second(scope)
            if sign == "*" and not all(isinstance(side, int | float) for side in (one, other)):
                raise TemplateFault("only numbers can be multiplied in templates")
            return of_a_size(calculate(one, other))

        return result

    def _cycle(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self.value(one) for one in many]

        def turn(scope: Scope) -> Any:  # noqa: ANN401
            found = [value(scope) for value in values]
            if LAST_CHANGED not in scope or not found:
                raise TemplateFault("loop.cycle needs a loop, and something to choose from")
            return found[scope["loop"]["index0"] % len(found)]

        return turn

    def _changed(self, many: Iterable[Sequence[Any]]) -> Value:
        values = [self.value(one) for one in many]

        def changed(scope: Scope) -> bool:
            found, seen = tuple(value(scope) for value in values), scope.get(LAST_CHANGED)
            if seen is None:
                raise TemplateFault("loop.changed needs a loop")
            before, seen[0] = seen[0], found
            return bool(before != found)

        return changed


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
