"""What tags ask for: names, filters and tests that exist, values printed in the form that suits their kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes
from msgspec import Struct

from sltdocs.contract.near import nearest
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.word.template.lint.paragraphs import shortened
from sltdocs.word.template.lint.sources import ANYTHING, TagSource
from sltdocs.word.template.lint.tags import Role, Tag
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding
from sltdocs.word.template.program import FILTERS, TESTS

DEEPEST = 6
"""Loops inside each other; the shipped templates have three, and each more multiplies what has to be done."""
_TEXT, _NUMBER, _YES_NO = TemplateField(FieldKind.TEXT), TemplateField(FieldKind.NUMBER), TemplateField(FieldKind.YES_NO)
_RUNS, _BLOCKS = TemplateField(FieldKind.RICH), TemplateField(FieldKind.RICH)
"""Rich text that has been through its filter; told from fields by identity."""
_LOOP = TemplateField(
    FieldKind.GROUP,
    fields={
        **dict.fromkeys(("index", "index0", "revindex", "revindex0", "length"), _NUMBER),
        **dict.fromkeys(("first", "last"), _YES_NO),
    },
)
_TO_TEXT = frozenset({"capitalize", "join", "lower", "replace", "title", "trim", "upper"})
_CALCULATED = (nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Neg, nodes.Pos)
_TRANSPARENT = (
    *_CALCULATED, nodes.Add, nodes.And, nodes.Compare, nodes.Concat, nodes.Dict, nodes.List, nodes.Not, nodes.Operand,
    nodes.Or, nodes.Pair, nodes.Slice, nodes.Tuple,
)  # fmt: skip
"""What may be written around values, and is no field itself."""


class _Known(Struct, frozen=True):
    """What an expression gives, and the path by which it was reached; `field` is None where nobody can tell."""

    field: TemplateField | None
    path: str = ""


_UNTOLD = _Known(None)
Scope = dict[str, _Known]


@dataclass(slots=True)
class Naming:
    """Looks through the source of each part; `used` gathers the paths that a template uses."""

    contract: TemplateContract
    styles: Mapping[str, str]
    """The names of the template's styles by the same in lower case."""
    used: set[str] = field(default_factory=set)
    _source: TagSource = field(init=False)
    _findings: list[TemplateFinding] = field(default_factory=list)
    _of_loops: set[str] = field(default_factory=set)

    def findings(self, source: TagSource) -> Iterator[TemplateFinding]:
        """What is wrong with what a part's tags ask for."""
        self._source, self._findings, self._of_loops = source, [], set()
        tree = source.parsed()
        scope = {name: _Known(one, name) for name, one in self.contract.fields.items()}
        try:
            self._statements([] if tree is None else tree.body, {**scope, ANYTHING: _UNTOLD}, 0)
        except RecursionError:
            tree = None
        if tree is None:  # so deeply nested that nobody can follow
            self._findings.append(template_finding(TemplateRule.NOT_COMPILED))
        yield from self._findings

    def _tell(self, node: nodes.Node, rule: TemplateRule, **params: object) -> None:
        tag = self._source.tag_of(node)
        self._findings.append(template_finding(rule, tag.paragraph.spot, tag=shortened(tag.raw), **params))

    def _statements(self, statements: Iterable[Any], scope: Scope, depth: int) -> None:
        for statement in statements:
            match statement:
                case nodes.Output():
                    for one in statement.nodes:
                        self._output(one, scope)
                case nodes.For():
                    self._loop(statement, scope, depth)
                case nodes.If():
                    self._value(statement.test, scope)
                    for body in (statement.body, statement.elif_, statement.else_):
                        self._statements(body, scope, depth)
                case nodes.Assign():
                    value = self._value(statement.node, scope)
                    for name in statement.find_all(nodes.Name):
                        if name.ctx == "store":
                            scope[name.name] = value if isinstance(statement.target, nodes.Name) else _UNTOLD

    def _loop(self, loop: nodes.For, scope: Scope, depth: int) -> None:
        many = self._value(loop.iter, scope)
        if loop.recursive:
            self._tell(loop, TemplateRule.NOT_ALLOWED, what="recursive")
        if depth == DEEPEST:
            self._tell(loop, TemplateRule.LOOPS_DEEP, deepest=DEEPEST)
        if many.field is not None and many.field.kind is not FieldKind.LIST:
            self._tell(loop, TemplateRule.NOT_A_LIST, name=many.path or "?")
        item = _item(many)
        inner = {**scope, "loop": _Known(_LOOP, "loop")}
        if isinstance(loop.target, nodes.Name):
            inner[loop.target.name] = item
        else:
            inner.update(dict.fromkeys((name.name for name in loop.target.find_all(nodes.Name)), _UNTOLD))
        if loop.test is not None:
            self._value(loop.test, inner)
        self._statements(loop.body, inner, depth + 1)
        self._of_loops |= inner.keys() - scope.keys()
        self._statements(loop.else_, scope, depth)

    def _output(self, node: Any, scope: Scope) -> None:  # noqa: ANN401  any of Jinja's nodes
        if isinstance(node, nodes.TemplateData):
            return
        value, tag = self._value(node, scope), self._source.tag_of(node)
        rule = None if value.field is None else _printed_wrongly(value.field, tag)
        if rule is not None:
            self._tell(node, rule, name=value.path or tag.body, prefix=tag.prefix)

    def _value(self, node: Any, scope: Scope) -> _Known:  # noqa: ANN401  any of Jinja's nodes
        meanings: dict[type, Callable[[Any, Scope], _Known]] = {
            nodes.Name: self._name,
            nodes.Getattr: lambda one, names: self._entry(one, self._value(one.node, names), one.attr),
            nodes.Getitem: self._getitem,
            nodes.Filter: self._filter,
            nodes.Test: self._test,
            nodes.Const: lambda one, _: _constant(one.value),
            nodes.CondExpr: self._choice,
        }
        if type(node) in meanings:
            return meanings[type(node)](node, scope)
        if not isinstance(node, _TRANSPARENT):
            self._tell(node, TemplateRule.NOT_ALLOWED, what=_called(node))
            return _UNTOLD
        for child in node.iter_child_nodes():
            self._value(child, scope)
        return _Known(_NUMBER) if isinstance(node, _CALCULATED) else _UNTOLD

    def _choice(self, node: nodes.CondExpr, scope: Scope) -> _Known:
        self._value(node.test, scope)
        values = [self._value(one, scope) for one in (node.expr1, node.expr2) if one is not None]
        return values[0]

    def _name(self, node: nodes.Name, scope: Scope) -> _Known:
        known = scope.get(node.name)
        if known is not None:
            self.used.add(known.path)
            return known
        if node.name in self._of_loops:
            self._tell(node, TemplateRule.NAME_OUTSIDE_LOOP, name=node.name)
        else:
            self._tell(node, TemplateRule.NAME_UNKNOWN, name=node.name, meant=_meant(node.name, scope))
        return _UNTOLD

    def _entry(self, node: nodes.Node, holder: _Known, name: str) -> _Known:
        if holder.field is None:
            return _UNTOLD
        inside = holder.field.fields
        if name in inside:
            path = f"{holder.path}.{name}"
            self.used.add(path)
            return _Known(inside[name], path)
        if holder.field is _LOOP and name in ("previtem", "nextitem"):
            return _UNTOLD
        self._tell(node, TemplateRule.NAME_UNKNOWN, name=f"{_plain(holder.path)}.{name}", meant=_meant(name, inside))
        return _UNTOLD

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> _Known:
        holder = self._value(node.node, scope)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._entry(node, holder, node.arg.value)
        self._value(node.arg, scope)
        return holder if isinstance(node.arg, nodes.Slice) else _item(holder)

    def _filter(self, node: nodes.Filter, scope: Scope) -> _Known:
        value = _UNTOLD if node.node is None else self._value(node.node, scope)
        for given in (*node.args, *(one.value for one in node.kwargs)):
            self._value(given, scope)
        if node.name not in FILTERS:
            self._tell(node, TemplateRule.FILTER_UNKNOWN, name=node.name, meant=nearest(node.name, FILTERS) or "")
            return _UNTOLD
        if node.name == "blocks":
            self._styles_of(node)
        return _filtered(node.name, value)

    def _styles_of(self, node: nodes.Filter) -> None:
        for given in (*node.args, *(one.value for one in node.kwargs)):
            if isinstance(given, nodes.Const) and str(given.value).casefold() not in self.styles:
                meant = nearest(str(given.value), self.styles.values()) or ""
                self._tell(node, TemplateRule.STYLE_UNKNOWN, style=given.value, meant=meant)

    def _test(self, node: nodes.Test, scope: Scope) -> _Known:
        if node.name not in TESTS:
            self._tell(node, TemplateRule.TEST_UNKNOWN, name=node.name, meant=nearest(node.name, TESTS) or "")
        elif node.name not in ("defined", "undefined"):
            self._value(node.node, scope)
        for given in node.args:
            self._value(given, scope)
        return _Known(_YES_NO)


def _printed_wrongly(one: TemplateField, tag: Tag) -> TemplateRule | None:
    """The rule that a printed value breaks: each form of a value has its own kind of tag."""
    if one.kind in (FieldKind.LIST, FieldKind.GROUP):
        return TemplateRule.NOT_PRINTABLE
    if one is _BLOCKS or one.kind is FieldKind.FIGURE:
        return None if tag.prefix == "p" else TemplateRule.NEEDS_PARAGRAPH_TAG
    if one is _RUNS:
        return None if tag.prefix == "r" else TemplateRule.NEEDS_RUN_TAG
    if one.kind is FieldKind.RICH:
        return TemplateRule.RICH_WITHOUT_FILTER
    return TemplateRule.NEEDS_PLAIN_TAG if tag.prefix and tag.role is Role.VALUE else None


def _filtered(name: str, value: _Known) -> _Known:
    if name == "runs":
        return _Known(_RUNS, value.path)
    if name == "blocks":
        return _Known(_BLOCKS, value.path)
    if name == "length":
        return _Known(_NUMBER)
    if name in ("first", "last"):
        return _item(value)
    return _Known(_TEXT, value.path) if name in _TO_TEXT else value


def _item(many: _Known) -> _Known:
    if many.field is None or many.field.kind is not FieldKind.LIST or many.field.item is None:
        return _UNTOLD
    return _Known(many.field.item, f"{many.path}[]")


def _constant(value: object) -> _Known:
    if isinstance(value, bool) or value is None:
        return _Known(_YES_NO)
    return _Known(_NUMBER if isinstance(value, int | float) else _TEXT)


def _meant(name: str, known: Mapping[str, object]) -> str:
    """The known name that was clearly meant."""
    names = [one for one in known if one != ANYTHING]
    same = [one for one in names if one.casefold() == name.casefold()]
    return same[0] if same else nearest(name, names) or ""


def _plain(path: str) -> str:
    """A path as a template author knows it."""
    return path.replace("[]", "")


def _called(node: nodes.Node) -> str:
    """What is not allowed, as it was written."""
    inner = getattr(node, "node", None)
    if isinstance(node, nodes.Call) and isinstance(inner, nodes.Name):
        return f"{inner.name}()"
    if isinstance(node, nodes.Call) and isinstance(inner, nodes.Getattr):
        return f"{inner.attr}()"
    signs: dict[type, str] = {nodes.Pow: "**", nodes.Mod: "%"}
    return signs.get(type(node), type(node).__name__.casefold())
