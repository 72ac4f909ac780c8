"""What tags ask for: names, filters and tests that exist, values printed in the form that suits their kind.

It goes through the program that the compiler's walk made of the tags (`template.language`), and tells what that refused.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct

from sltdocs.contract.near import nearest
from sltdocs.word.document.known_styles import IN_RESERVE, names_of
from sltdocs.word.template.aliases import attribute_of
from sltdocs.word.template.expressions import FILTERS, RICH_FILTERS, TESTS, TESTS_OF_NAMES
from sltdocs.word.template.language import Phrase, RefusedAs, RefusedWord
from sltdocs.word.template.lint.advising import as_typed, loop_advice, near_names
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.word.template.lint.paragraphs import shortened
from sltdocs.word.template.lint.tags import ANYTHING, Role, Tag, TagSource
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding
from sltdocs.word.template.program import Program

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
_MANY, _PAIR, _GROUPED = TemplateField(FieldKind.LIST), TemplateField(FieldKind.GROUP), TemplateField(FieldKind.GROUP)
"""What filters make of lists: a list whose item is told beside it, two values to take apart, the same with names."""
_TO_TEXT = frozenset({"capitalize", "join", "lower", "replace", "string", "title", "trim", "truncate", "upper"})
_TO_NUMBER = frozenset({"abs", "count", "float", "int", "length", "round", "sum"})
_TO_ITEM = frozenset({"first", "last", "max", "min"})
_RULES = {
    RefusedAs.CONSTRUCT: TemplateRule.NOT_ALLOWED,
    RefusedAs.FILTER: TemplateRule.FILTER_UNKNOWN,
    RefusedAs.TEST: TemplateRule.TEST_UNKNOWN,
}
_NAME = re.compile(r"[\w.\[\]-]+")
_KNOWN_WORDS = {
    RefusedAs.CONSTRUCT: (),
    RefusedAs.FILTER: sorted(FILTERS - RICH_FILTERS),
    RefusedAs.TEST: sorted(name for name in TESTS - {"undefined"} if name.isalpha()),
}


class _Known(Struct, frozen=True):
    """What an expression gives, and the path by which it was reached; `field` is None where nobody can tell.

    `item` is that of a list that a filter made, `pair` what a group of two can be taken apart to.
    """

    field: TemplateField | None
    path: str = ""
    item: "_Known | None" = None
    pair: "tuple[_Known, ...]" = ()


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
        reading = source.reading()
        scope = {name: _Known(one, name) for name, one in self.contract.fields.items()}
        try:
            self._statements([] if reading is None else reading.program, {**scope, ANYTHING: _UNTOLD}, 0)
        except RecursionError:
            reading = None
        if reading is None:  # so deeply nested that nobody can follow
            self._findings.append(template_finding(TemplateRule.NOT_COMPILED))
        else:
            for refused in reading.refused:
                self._refused(refused)
        yield from self._findings

    def _refused(self, word: RefusedWord) -> None:
        known = _KNOWN_WORDS[word.used_as]
        meant = nearest(word.name, known) or ""
        self._tell(word.line, _RULES[word.used_as], name=word.name, what=word.name, meant=meant, known=", ".join(known))

    def _tell(self, line: int, rule: TemplateRule, **params: object) -> None:
        tag = self._source.tag_in(line)
        self._findings.append(template_finding(rule, tag.paragraph.spot, tag=shortened(tag.raw), **params))

    def _statements(self, statements: Program, scope: Scope, depth: int) -> None:
        for statement in statements:
            match statement:
                case ["put", value]:
                    self._output(value, scope)
                case ["for", *_]:
                    self._loop(statement, scope, depth)
                case ["if", branches, otherwise]:
                    for test, body in branches:
                        self._value(test, scope)
                        self._statements(body, scope, depth)
                    self._statements(otherwise, scope, depth)
                case ["set", target, value]:
                    scope.update(_given(target, self._value(value, scope)))
                case ["with", pairs, body]:
                    given = [_given(target, self._value(value, scope)) for target, value in pairs]
                    inner = {**scope, **{name: known for one in given for name, known in one.items()}}
                    self._statements(body, inner, depth)
                    self._of_loops |= inner.keys() - scope.keys()

    def _loop(self, loop: Phrase, scope: Scope, depth: int) -> None:
        _, target, values, test, body, otherwise, _ = loop
        many = self._value(values, scope)
        if depth == DEEPEST:
            self._tell(loop.line, TemplateRule.LOOPS_DEEP, deepest=DEEPEST)
        if many.field is not None and many.field.kind is not FieldKind.LIST:
            self._tell(loop.line, TemplateRule.NOT_A_LIST, name=many.path or "?")
        inner = {**scope, "loop": _Known(_LOOP, "loop"), **_given(target, _item(many))}
        if test is not None:
            self._value(test, inner)
        self._statements(body, inner, depth + 1)
        self._of_loops |= inner.keys() - scope.keys()
        self._statements(otherwise, scope, depth)

    def _output(self, expression: Phrase, scope: Scope) -> None:
        value, tag = self._value(expression, scope), self._source.tag_in(expression.line)
        rule = None if value.field is None else _printed_wrongly(value.field, tag)
        if rule is not None:
            self._tell(expression.line, rule, name=self._printed_name(rule, tag, value), prefix=tag.prefix)

    def _printed_name(self, rule: TemplateRule, tag: Tag, value: _Known) -> str:
        """What a tag prints, as its author wrote it, and so that a filter can follow where it needs one."""
        if rule is TemplateRule.RICH_WITHOUT_FILTER or not value.path:
            return tag.body if _NAME.fullmatch(tag.body) else f"({tag.body})"
        return as_typed(_plain(value.path), tag, self.contract.aliases)

    def _value(self, expression: Any, scope: Scope) -> _Known:  # noqa: ANN401  a phrase, or a list of what is fixed
        known = _MEANINGS.get(expression[0])
        if known is not None:
            return known(self, expression, scope)
        self._all(_inside(expression), scope)
        return _UNTOLD

    def _all(self, expressions: Iterable[Any], scope: Scope) -> list[_Known]:
        return [self._value(one, scope) for one in expressions]

    def _name(self, phrase: Phrase, scope: Scope) -> _Known:
        return self._named(phrase.line, phrase[1], scope)

    def _named(self, line: int, name: str, scope: Scope) -> _Known:
        known = scope.get(name)
        if known is not None:
            self.used.add(known.path)
            return known
        if name in self._of_loops:
            self._tell(line, TemplateRule.NAME_OUTSIDE_LOOP, name=name)
        else:
            self._unknown(line, name, scope)
        return _UNTOLD

    def _unknown(self, line: int, name: str, known: Mapping[str, object]) -> None:
        """A name that is not there: what was meant, or the loop that it belongs in; that of an item (`[]`) is in one already."""
        tag, aliases = self._source.tag_in(line), self.contract.aliases
        _, _, last = name.rpartition(".")
        meant = _meant(last, near_names(known, aliases))
        advice = None if "[]" in name else loop_advice(self._whole(name, tag), tag, self.contract)
        typed = as_typed(_plain(name), tag, aliases)
        if advice is None:
            self._tell(line, TemplateRule.NAME_UNKNOWN, name=typed, meant=meant)
        else:
            told = {"opening": advice.opening, "value": advice.value, "closing": advice.closing}
            self._tell(line, TemplateRule.NEEDS_LOOP, name=typed, **told)

    def _whole(self, name: str, tag: Tag) -> str:
        """A name with the field that is asked of it, when the name itself is unknown: `measure.deadline` of `measure`."""
        typed = re.search(rf"\b{re.escape(as_typed(name, tag, self.contract.aliases))}\.([\w-]+)", tag.body)
        fields = self.contract.aliases.fields
        return f"{name}.{fields.get(typed[1], typed[1])}" if typed else name

    def _entry_or_item(self, phrase: Phrase, scope: Scope) -> _Known:
        _, value, key = phrase
        holder = self._value(value, scope)
        if key[0] == "const" and isinstance(key[1], str):
            return self._entry(phrase.line, holder, key[1])
        self._value(key, scope)
        return _item(holder)

    def _slice(self, phrase: Phrase, scope: Scope) -> _Known:
        return self._all(phrase[1:], scope)[0]

    def _test(self, phrase: Phrase, scope: Scope) -> _Known:
        _, value, name, given, named = phrase
        self._all([*([] if name in TESTS_OF_NAMES else [value]), *given, *named.values()], scope)
        return _Known(_YES_NO)

    def _choose(self, phrase: Phrase, scope: Scope) -> _Known:
        return self._all(phrase[1:], scope)[1]

    def _calculate(self, phrase: Phrase, scope: Scope) -> _Known:
        self._all(phrase[2:], scope)
        return _UNTOLD if phrase[1] == "+" else _Known(_NUMBER)

    def _cycle(self, phrase: Phrase, scope: Scope) -> _Known:
        self._named(phrase.line, "loop", scope)
        return next(iter(self._all(phrase[1], scope)), _UNTOLD)

    def _changed(self, phrase: Phrase, scope: Scope) -> _Known:
        self._cycle(phrase, scope)
        return _Known(_YES_NO)

    def _entry(self, line: int, holder: _Known, name: str) -> _Known:
        if holder.field is None:
            return _UNTOLD
        if holder.field is _GROUPED and name in ("grouper", "list"):
            return holder.pair[name == "list"]
        inside = holder.field.fields
        if name in inside:
            path = f"{holder.path}.{name}"
            self.used.add(path)
            return _Known(inside[name], path)
        if holder.field is _LOOP and name in ("previtem", "nextitem"):
            return _UNTOLD
        self._unknown(line, f"{holder.path}.{name}".lstrip("."), inside)
        return _UNTOLD

    def _filter(self, phrase: Phrase, scope: Scope) -> _Known:
        _, filtered, name, given, named = phrase
        value = self._value(filtered, scope)
        self._all([*given, *named.values()], scope)
        if name == "blocks":
            self._styles_of(phrase)
        return _filtered(name, value, self._looked_at(phrase, value)) if name in FILTERS else _UNTOLD

    def _looked_at(self, phrase: Phrase, many: _Known) -> _Known:
        """What a filter finds in each item of a list: `names|map(attribute='responsible.name')`, `sort(attribute='name')`."""
        attribute = attribute_of(phrase)
        found = _item(many)
        if attribute is None or attribute[0] != "const" or _may_be_absent(phrase):
            return found if attribute is None else _UNTOLD
        for part in str(attribute[1]).split("."):
            found = _item(found) if part.isdecimal() else self._entry(phrase.line, found, part)
        return found

    def _styles_of(self, phrase: Phrase) -> None:
        _, _, _, given, named = phrase
        for word, *rest in (*given, *named.values()):
            if word == "const" and str(rest[0]).casefold() not in self.styles.keys() | IN_RESERVE:
                known = [name for one in dict.fromkeys(self.styles.values()) for name in names_of(one)]
                meant = nearest(str(rest[0]), known, meaning=lambda name: self.styles.get(name.casefold())) or ""
                self._tell(phrase.line, TemplateRule.STYLE_UNKNOWN, style=rest[0], meant=meant)


_MEANINGS: Mapping[str, Callable[[Naming, Phrase, Scope], _Known]] = {
    "const": lambda _, phrase, __: _constant(phrase[1]),
    "name": Naming._name,
    "item": Naming._entry_or_item,
    "slice": Naming._slice,
    "filter": Naming._filter,
    "test": Naming._test,
    "choose": Naming._choose,
    "calculate": Naming._calculate,
    "cycle": Naming._cycle,
    "changed": Naming._changed,
}
"""What is told of an expression by its word; of all others, nothing."""


def _given(target: str | Sequence[str], value: _Known) -> Scope:
    """The names that a value gets, and what each then is."""
    if isinstance(target, str):
        return {target: value}
    return dict(zip(target, value.pair, strict=True)) if len(target) == len(value.pair) else dict.fromkeys(target, _UNTOLD)


def _inside(expression: Sequence[Any]) -> Iterator[Any]:
    """The expressions straight in one that says nothing about its value."""
    for one in expression[1:]:
        if isinstance(one, Phrase):
            yield one
        elif isinstance(one, list):
            yield from (inner for inner in _inside(["", *one]))


def _may_be_absent(phrase: Phrase) -> bool:
    """Whether a filter does without what it looks for."""
    _, _, _, given, named = phrase
    return "default" in named or any(one[0] == "const" and one[1] in TESTS_OF_NAMES for one in given)


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


def _filtered(name: str, value: _Known, looked_at: _Known) -> _Known:
    """What a filter makes of a value; `looked_at` is what it looks at in each item."""
    simple: Mapping[str, TemplateField] = {
        "runs": _RUNS,
        "blocks": _BLOCKS,
        **dict.fromkeys(_TO_TEXT, _TEXT),
        **dict.fromkeys(_TO_NUMBER, _NUMBER),
    }
    if name in simple:
        return _Known(simple[name], "" if name in _TO_NUMBER else value.path)
    if name in _TO_ITEM:
        return _item(value)
    made: Mapping[str, Callable[[], _Known]] = {
        "batch": lambda: value,
        "groupby": lambda: _Known(_GROUPED, pair=(looked_at, value)),
        "map": lambda: looked_at,
        "dictsort": lambda: _Known(_PAIR, pair=(_Known(_TEXT), _UNTOLD)),
        "items": lambda: _Known(_PAIR, pair=(_Known(_TEXT), _UNTOLD)),
    }
    return _Known(_MANY, value.path, made[name]()) if name in made else value


def _item(many: _Known) -> _Known:
    if many.item is not None:
        return many.item
    if many.field is None or many.field.kind is not FieldKind.LIST or many.field.item is None:
        return _UNTOLD
    return _Known(many.field.item, f"{many.path}[]")


def _constant(value: object) -> _Known:
    if isinstance(value, bool) or value is None:
        return _Known(_YES_NO)
    return _Known(_NUMBER if isinstance(value, int | float) else _TEXT)


def _meant(name: str, known: Iterable[str]) -> str:
    """The known name that was clearly meant."""
    names = [one for one in known if one != ANYTHING]
    same = [one for one in names if one.casefold() == name.casefold()]
    return same[0] if same else nearest(name, names) or ""


def _plain(path: str) -> str:
    """A path as a template author knows it."""
    return path.replace("[]", "")
