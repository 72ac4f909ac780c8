"""The template language: tags as Jinja parses them, turned into a program of plain data; whatever else Jinja knows is refused.

A program is lists, texts, numbers and truth values only, so that it can be kept in a file and run without trusting that
file: `word.program` gives each of its words a meaning, and none of them can reach code. Statements and expressions are
lists that begin with their word; a statement that is a text prints itself.
"""

from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import Environment, TemplateError, nodes

from sltdocs.errors import TemplateFault
from sltdocs.word.template.program import FILTERS, TESTS, Program

_PARSER = Environment(keep_trailing_newline=True)  # noqa: S701  it only parses; what is printed is escaped by word.printing
_ARITHMETIC = {nodes.Add: "+", nodes.Sub: "-", nodes.Mul: "*", nodes.Div: "/", nodes.FloorDiv: "//"}


def program(source: str, parser: Environment = _PARSER) -> Program:
    """What a template's source says, as data; raises TemplateFault when it is not in the language."""
    try:
        return list(_body(parser.parse(source).body))
    except TemplateError as fault:
        raise TemplateFault(f"line {fault.lineno}: {fault}" if hasattr(fault, "lineno") else str(fault)) from fault
    except RecursionError as fault:
        raise TemplateFault("a tag is nested too deeply") from fault


def _body(statements: list[Any]) -> Iterator[Any]:
    for statement in statements:
        if isinstance(statement, nodes.Output):
            yield from (one.data if isinstance(one, nodes.TemplateData) else ["put", _value(one)] for one in statement.nodes)
        else:
            yield _known(_STATEMENTS, statement)


def _known(known: dict[type, Callable[[Any], Any]], node: Any) -> Any:  # noqa: ANN401
    meaning = known.get(type(node))
    if meaning is None:
        raise TemplateFault(f"templates cannot use «{type(node).__name__.casefold()}»")
    return meaning(node)


def _value(node: Any) -> Any:  # noqa: ANN401
    return _known(_EXPRESSIONS, node)


def _values(many: list[Any]) -> list[Any]:
    return [_value(one) for one in many]


def _for(node: nodes.For) -> list[Any]:
    if node.recursive:
        raise TemplateFault("templates cannot use «recursive»")
    test = None if node.test is None else _value(node.test)
    return ["for", _targets(node.target), _value(node.iter), test, list(_body(node.body)), list(_body(node.else_)), _ways(node)]


def _ways(node: nodes.For) -> str:
    """What a loop must do more than usual: `l` when it needs `loop`, `s` when it sets names that the next round must not see."""
    looks = any(name.name == "loop" for name in node.find_all(nodes.Name))
    sets = any(True for _ in node.find_all(nodes.Assign))
    return ("l" if looks else "") + ("s" if sets else "")


def _if(node: nodes.If) -> list[Any]:
    branches = [[_value(one.test), list(_body(one.body))] for one in (node, *node.elif_)]
    return ["if", branches, list(_body(node.else_))]


def _targets(node: Any) -> Any:  # noqa: ANN401
    """The name that a value gets, or the names when it is taken apart."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Tuple) and all(isinstance(one, nodes.Name) for one in node.items):
        return [one.name for one in node.items if isinstance(one, nodes.Name)]
    raise TemplateFault("only plain names can be given a value")


def _applied(word: str, known: frozenset[str]) -> Callable[[Any], list[Any]]:
    """A filter or a test with what it is given."""

    def meaning(node: Any) -> list[Any]:  # noqa: ANN401
        if node.name not in known:
            raise TemplateFault(f"no {word} named «{node.name}»")
        if node.node is None or node.dyn_args or node.dyn_kwargs:
            raise TemplateFault(f"the {word} «{node.name}» cannot be used so")
        named = {one.key: _value(one.value) for one in node.kwargs}
        return [word, _value(node.node), node.name, _values(node.args), named]

    return meaning


def _item(node: nodes.Getitem) -> list[Any]:
    if isinstance(node.arg, nodes.Slice):
        ends = (node.arg.start, node.arg.stop, node.arg.step)
        return ["slice", _value(node.node), *(["const", None] if end is None else _value(end) for end in ends)]
    return ["item", _value(node.node), _value(node.arg)]


def _calculated(node: Any) -> list[Any]:  # noqa: ANN401
    return ["calculate", _ARITHMETIC[type(node)], _value(node.left), _value(node.right)]


def _otherwise(node: nodes.CondExpr) -> list[Any]:
    other = ["const", ""] if node.expr2 is None else _value(node.expr2)
    return ["choose", _value(node.test), _value(node.expr1), other]


_STATEMENTS: dict[type, Callable[[Any], Any]] = {
    nodes.For: _for,
    nodes.If: _if,
    nodes.Assign: lambda node: ["set", _targets(node.target), _value(node.node)],
}
_EXPRESSIONS: dict[type, Callable[[Any], Any]] = {
    nodes.TemplateData: lambda node: ["const", node.data],
    nodes.Const: lambda node: ["const", node.value],
    nodes.Name: lambda node: ["name", node.name],
    nodes.Getattr: lambda node: ["item", _value(node.node), ["const", node.attr]],
    nodes.Getitem: _item,
    nodes.Filter: _applied("filter", FILTERS),
    nodes.Test: _applied("test", TESTS),
    nodes.Compare: lambda node: ["compare", _value(node.expr), [[one.op, _value(one.expr)] for one in node.ops]],
    nodes.Not: lambda node: ["not", _value(node.node)],
    nodes.And: lambda node: ["and", _value(node.left), _value(node.right)],
    nodes.Or: lambda node: ["or", _value(node.left), _value(node.right)],
    nodes.CondExpr: _otherwise,
    nodes.Concat: lambda node: ["concat", _values(node.nodes)],
    nodes.List: lambda node: ["list", _values(node.items)],
    nodes.Tuple: lambda node: ["list", _values(node.items)],
    nodes.Dict: lambda node: ["dict", [[_value(pair.key), _value(pair.value)] for pair in node.items]],
    nodes.Neg: lambda node: ["calculate", "-", ["const", 0], _value(node.node)],
    nodes.Pos: lambda node: ["calculate", "+", ["const", 0], _value(node.node)],
    **dict.fromkeys(_ARITHMETIC, _calculated),
}
