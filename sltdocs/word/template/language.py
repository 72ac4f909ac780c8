"""The template language: the one place that says what a tag may hold, and that makes of it a program of plain data.

Jinja parses; its tree is walked here, once, for the compiler and for the lint alike, and whatever else Jinja knows is refused
by name. A program is lists, texts, numbers and truth values only, so that it can be kept in a file and run without trusting
that file: `program` gives each of its words a meaning, and none of them can reach code. Statements and expressions are
lists that begin with their word; a statement that is a text prints itself.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

from jinja2 import Environment, TemplateError, nodes
from msgspec import Struct

from sltdocs.errors import TemplateFault
from sltdocs.word.template.aliases import NO_ALIASES, FieldAliases, resolved, with_entries_readable
from sltdocs.word.template.expressions import FILTERS, TESTS
from sltdocs.word.template.program import Program

# They only parse; what is printed is escaped when it is printed.
_OF_DOCUMENTS = Environment(keep_trailing_newline=True)  # noqa: S701
_OF_PAGES = Environment(trim_blocks=True, lstrip_blocks=True)  # noqa: S701
BLOCKS = ("for", "if", "with")
"""Statements that end with one of their own: `endfor`."""
STATEMENTS = (*BLOCKS, "elif", "else", *(f"end{word}" for word in BLOCKS), "set")
_ARITHMETIC: Mapping[type, str] = {nodes.Add: "+", nodes.Sub: "-", nodes.Mul: "*", nodes.Div: "/", nodes.FloorDiv: "//"}
_OF_LOOP = ("cycle", "changed")
"""The only calls there are: `loop.cycle(…)`, `loop.changed(…)`."""
_TESTING = ("selectattr", "rejectattr")


class RefusedAs(StrEnum):
    """What a refused word was used as."""

    CONSTRUCT = "construct"
    FILTER = "filter"
    TEST = "test"


class RefusedWord(Struct, frozen=True):
    """Something in a tag that is not in the language: its name, as it was written, and its line in the source."""

    used_as: RefusedAs
    name: str
    line: int

    def __str__(self) -> str:
        """For the log."""
        if self.used_as is RefusedAs.CONSTRUCT:
            return f"line {self.line}: templates cannot use «{self.name}»"
        return f"line {self.line}: no {self.used_as} named «{self.name}»"


class Phrase(list[Any]):
    """A word with what belongs to it, and the line of the source that it comes from; once kept, it is a plain list."""

    __slots__ = ("line",)

    def __init__(self, line: int, *content: object) -> None:
        """`content` begins with the word."""
        super().__init__(content)
        self.line = line


class SourceReading(Struct, frozen=True):
    """What a source says: the program, which runs only when nothing in it was `refused`."""

    program: Program
    refused: tuple[RefusedWord, ...]


def program(source: str, *, of_page: bool = False, aliases: FieldAliases = NO_ALIASES) -> Program:
    """What a template's source says, as data; raises TemplateFault when it is not in the language.

    `of_page` leaves out the line that a statement stands alone in, as pages are written. `aliases` are put right.
    """
    reading = read(source, _OF_PAGES if of_page else _OF_DOCUMENTS, aliases)
    if reading.refused:
        raise TemplateFault("; ".join(map(str, dict.fromkeys(reading.refused))))
    return reading.program


def read(source: str, parser: Environment = _OF_DOCUMENTS, aliases: FieldAliases = NO_ALIASES) -> SourceReading:
    """The same with what is refused, all of it; raises TemplateFault when the source cannot be parsed."""
    walk = _Walk()
    try:
        found = walk.body(parser.parse(with_entries_readable(source, aliases)).body)
        return SourceReading(resolved(found, aliases), tuple(walk.refused))
    except TemplateError as fault:
        raise TemplateFault(f"line {fault.lineno}: {fault}" if hasattr(fault, "lineno") else str(fault)) from fault
    except (RecursionError, ValueError) as fault:  # a number of more digits than Python reads
        raise TemplateFault("a tag is nested too deeply, or a number in it too long") from fault


class _Walk:
    """Walks Jinja's tree; `refused` gathers what is not in the language, which becomes the word `refused` in the program."""

    def __init__(self) -> None:
        self.refused: list[RefusedWord] = []
        self._statements: Mapping[type, Callable[[Any], list[Any]]] = {
            nodes.For: self._for,
            nodes.If: self._if,
            nodes.With: self._with,
            nodes.Assign: lambda node: ["set", self._targets(node.target), self._value(node.node)],
        }
        self._expressions: Mapping[type, Callable[[Any], list[Any]]] = {
            nodes.TemplateData: lambda node: ["const", node.data],
            nodes.Const: lambda node: ["const", node.value],
            nodes.Name: lambda node: ["name", node.name],
            nodes.Getattr: lambda node: ["item", self._value(node.node), ["const", node.attr]],
            nodes.Getitem: self._item,
            nodes.Filter: self._filter,
            nodes.Test: self._test,
            nodes.Call: self._call,
            nodes.Compare: self._compare,
            nodes.Not: lambda node: ["not", self._value(node.node)],
            nodes.And: lambda node: ["and", self._value(node.left), self._value(node.right)],
            nodes.Or: lambda node: ["or", self._value(node.left), self._value(node.right)],
            nodes.CondExpr: self._choose,
            nodes.Concat: lambda node: ["concat", self._values(node.nodes)],
            nodes.List: lambda node: ["list", self._values(node.items)],
            nodes.Tuple: lambda node: ["list", self._values(node.items)],
            nodes.Dict: lambda node: ["dict", [[self._value(pair.key), self._value(pair.value)] for pair in node.items]],
            nodes.Neg: lambda node: ["calculate", "-", ["const", 0], self._value(node.node)],
            nodes.Pos: lambda node: ["calculate", "+", ["const", 0], self._value(node.node)],
            **dict.fromkeys(_ARITHMETIC, self._calculate),
        }

    def body(self, statements: Iterable[nodes.Node]) -> Program:
        """Statements in their order."""
        found: Program = []
        for statement in statements:
            if isinstance(statement, nodes.Output):
                found += [one.data if isinstance(one, nodes.TemplateData) else self._put(one) for one in statement.nodes]
            else:
                found.append(self._meant(self._statements, statement))
        return found

    def _put(self, node: nodes.Node) -> Phrase:
        return Phrase(node.lineno, "put", self._value(node))

    def _value(self, node: nodes.Node) -> Phrase:
        return self._meant(self._expressions, node)

    def _values(self, many: Iterable[nodes.Node]) -> list[Phrase]:
        return [self._value(one) for one in many]

    def _meant(self, known: Mapping[type, Callable[[Any], list[Any]]], node: nodes.Node) -> Phrase:
        meaning = known.get(type(node))
        return Phrase(node.lineno, *(self._refuse(node, _as_written(node)) if meaning is None else meaning(node)))

    def _refuse(self, node: nodes.Node, name: str, used_as: RefusedAs = RefusedAs.CONSTRUCT) -> list[Any]:
        self.refused.append(RefusedWord(used_as, name, node.lineno))
        return ["refused"]

    def _for(self, node: nodes.For) -> list[Any]:
        if node.recursive:
            self._refuse(node, "recursive")
        test = None if node.test is None else self._value(node.test)
        bodies = self.body(node.body), self.body(node.else_)
        return ["for", self._targets(node.target), self._value(node.iter), test, *bodies, _ways(node)]

    def _if(self, node: nodes.If) -> list[Any]:
        branches = [[self._value(one.test), self.body(one.body)] for one in (node, *node.elif_)]
        return ["if", branches, self.body(node.else_)]

    def _with(self, node: nodes.With) -> list[Any]:
        pairs = [[self._targets(target), self._value(value)] for target, value in zip(node.targets, node.values, strict=True)]
        return ["with", pairs, self.body(node.body)]

    def _targets(self, node: nodes.Node) -> str | list[str]:
        """The name that a value gets, or the names when it is taken apart."""
        if isinstance(node, nodes.Name):
            return node.name
        if isinstance(node, nodes.Tuple) and all(isinstance(one, nodes.Name) for one in node.items):
            return [one.name for one in node.items if isinstance(one, nodes.Name)]
        self._refuse(node, f"{node.name}.{node.attr} =" if isinstance(node, nodes.NSRef) else "(…)")
        return []

    def _filter(self, node: nodes.Filter) -> list[Any]:
        if node.name not in FILTERS:
            self._refuse(node, node.name, RefusedAs.FILTER)
        elif node.name == "map" and (node.args or all(one.key != "attribute" for one in node.kwargs)):
            self._refuse(node, "map(…)")  # Jinja's other form runs a filter by its name
        elif node.name in _TESTING and len(node.args) > 1:
            self._require_test(node.args[1])
        return self._applied("filter", node)

    def _require_test(self, node: nodes.Node) -> None:
        """A test that a filter is given by its name."""
        if not isinstance(node, nodes.Const) or node.value not in TESTS:
            self._refuse(node, str(getattr(node, "value", "…")), RefusedAs.TEST)

    def _test(self, node: nodes.Test) -> list[Any]:
        if node.name not in TESTS:
            self._refuse(node, node.name, RefusedAs.TEST)
        return self._applied("test", node)

    def _applied(self, word: str, node: nodes.Filter | nodes.Test) -> list[Any]:
        """A filter or a test with what it is given."""
        if node.node is None or node.dyn_args or node.dyn_kwargs:
            return self._refuse(node, f"{node.name}(*…)")
        named = {one.key: self._value(one.value) for one in node.kwargs}
        return [word, self._value(node.node), node.name, self._values(node.args), named]

    def _call(self, node: nodes.Call) -> list[Any]:
        """`loop.cycle(…)` and `loop.changed(…)`; there are no other calls."""
        called = node.node
        if (
            not isinstance(called, nodes.Getattr) or called.attr not in _OF_LOOP
            or not isinstance(called.node, nodes.Name) or called.node.name != "loop"
            or node.kwargs or node.dyn_args or node.dyn_kwargs
        ):  # fmt: skip
            return self._refuse(node, _as_written(node))
        return [called.attr, self._values(node.args)]

    def _item(self, node: nodes.Getitem) -> list[Any]:
        if isinstance(node.arg, nodes.Slice):
            ends = (node.arg.start, node.arg.stop, node.arg.step)
            return ["slice", self._value(node.node), *(["const", None] if end is None else self._value(end) for end in ends)]
        return ["item", self._value(node.node), self._value(node.arg)]

    def _compare(self, node: nodes.Compare) -> list[Any]:
        return ["compare", self._value(node.expr), [[one.op, self._value(one.expr)] for one in node.ops]]

    def _calculate(self, node: nodes.BinExpr) -> list[Any]:
        return ["calculate", _ARITHMETIC[type(node)], self._value(node.left), self._value(node.right)]

    def _choose(self, node: nodes.CondExpr) -> list[Any]:
        other = ["const", ""] if node.expr2 is None else self._value(node.expr2)
        return ["choose", self._value(node.test), self._value(node.expr1), other]


def _ways(node: nodes.For) -> str:
    """What a loop must do more than usual: `l` when it needs `loop`, `s` when it sets names that the next round must not see."""
    looks = any(name.name == "loop" for name in node.find_all(nodes.Name))
    sets = any(True for _ in node.find_all(nodes.Assign))
    return ("l" if looks else "") + ("s" if sets else "")


def _as_written(node: nodes.Node) -> str:
    """What is refused, as it was written."""
    inner = getattr(node, "node", None)
    if isinstance(node, nodes.Call) and isinstance(inner, nodes.Name):
        return f"{inner.name}()"
    if isinstance(node, nodes.Call) and isinstance(inner, nodes.Getattr):
        return f"{inner.attr}()"
    signs: Mapping[type, str] = {nodes.Pow: "**", nodes.Mod: "%"}
    return signs.get(type(node), type(node).__name__.casefold())
