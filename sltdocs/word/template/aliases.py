"""Other names for the fields that tags ask for: put right in a program, so that filling in knows only one name of each.

Names that the template gives itself (`for`, `set`, `with`, the keys of its own `{…}`) come before any alias.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from msgspec import Struct

from sltdocs.word.template.tags.tag_signs import TAG

_QUOTED_OR_ENTRY = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|(?P<dot>\.\s*)(?P<name>\w+(?:-\w+)+)")
_SHOWN = 8
ATTRIBUTES: Mapping[str, int | None] = {
    "groupby": 0,
    "join": 1,
    "map": None,
    "max": 1,
    "min": 1,
    "rejectattr": 0,
    "selectattr": 0,
    "sort": 2,
    "sum": 0,
    "unique": 1,
}
"""Filters that look into each item of a list: which of their values in brackets says at what, when it is not named."""


class FieldAliases(Struct, frozen=True):
    """Pairs of another name and the name of the field."""

    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        """The fields' names by the others."""
        return dict(self.pairs)

    @property
    def fingerprint(self) -> str:
        """Another one for other pairs; blank for none."""
        return sha256(repr(self.pairs).encode()).hexdigest()[:_SHOWN] if self.pairs else ""

    def of(self, field: str) -> Iterator[str]:
        """The other names of a field."""
        return (alias for alias, name in self.pairs if name == field)


NO_ALIASES = FieldAliases()


def with_entries_readable(source: str, aliases: FieldAliases) -> str:
    """The source in which `coordinator.e-post`, which else is a subtraction, asks for the field of that name."""
    known = {alias: field for alias, field in aliases.pairs if "-" in alias}
    if not known or not any(alias in source for alias in known):
        return source

    def meant(found: re.Match[str]) -> str:
        name = found["name"]
        return f"{found['dot']}{known[name]}" if name in known else found[0]

    return TAG.sub(lambda tag: _QUOTED_OR_ENTRY.sub(meant, tag[0]), source)


def resolved(program: list[Any], aliases: FieldAliases) -> list[Any]:
    """The program with the fields' own names; it is changed."""
    if aliases.pairs and program:
        _Resolving(aliases.fields, frozenset(_own_keys(program))).body(program, frozenset())
    return program


def _own_keys(phrase: Any) -> Iterator[object]:  # noqa: ANN401  a program, or whatever is in one
    """The fixed keys of the groups that a template makes itself."""
    if isinstance(phrase, dict):
        phrase = list(phrase.values())
    if isinstance(phrase, list):
        if phrase[:1] == ["dict"]:
            yield from (key[1] for key, _ in phrase[1] if key[0] == "const")
        for one in phrase:
            yield from _own_keys(one)


class _Resolving(Struct, frozen=True):
    """Walks a program; `known` are the names that the template has given where the walk is."""

    fields: Mapping[str, str]
    own_keys: frozenset[object]

    def body(self, statements: list[Any], known: frozenset[str]) -> None:
        for statement in statements:
            if isinstance(statement, str):
                continue
            match statement[0]:
                case "set":
                    self._expressions(statement[2], known)
                    known |= _names(statement[1])
                case "for":
                    self._loop(statement, known)
                case "if":
                    for test, inside in statement[1]:
                        self._expressions(test, known)
                        self.body(inside, known)
                    self.body(statement[2], known)
                case "with":
                    for _, value in statement[1]:
                        self._expressions(value, known)
                    self.body(statement[2], known.union(*(_names(target) for target, _ in statement[1])))
                case _:
                    self._expressions(statement[1:], known)

    def _loop(self, loop: list[Any], known: frozenset[str]) -> None:
        _, target, values, test, inside, otherwise, *_ = loop
        self._expressions(values, known)
        inner = known | _names(target) | {"loop"}
        self._expressions(test, inner)
        self.body(inside, inner)
        self.body(otherwise, known)

    def _expressions(self, phrase: Any, known: frozenset[str]) -> None:  # noqa: ANN401  an expression, or a list of some
        if isinstance(phrase, dict):
            phrase = list(phrase.values())
        if not isinstance(phrase, list):
            return
        match phrase[:1]:
            case ["name"] if phrase[1] not in known:
                phrase[1] = self.fields.get(phrase[1], phrase[1])
            case ["item"]:
                self._constant(phrase[2])
            case ["filter"]:
                self._looked_at(phrase)
        for one in phrase:
            self._expressions(one, known)

    def _constant(self, key: list[Any]) -> None:
        if key[0] == "const" and isinstance(key[1], str):
            key[1] = self._entry(key[1])

    def _entry(self, name: str) -> str:
        return name if name in self.own_keys else self.fields.get(name, name)

    def _looked_at(self, phrase: list[Any]) -> None:
        """The attribute of `sort(attribute='navn')`."""
        attribute = attribute_of(phrase)
        if attribute is not None and attribute[0] == "const" and isinstance(attribute[1], str):
            attribute[1] = ".".join(self._entry(part) for part in attribute[1].split("."))


def attribute_of(phrase: Sequence[Any]) -> list[Any] | None:
    """What a filter is told to look at in each item, as an expression; None when it is told nothing."""
    _, _, name, given, named = phrase
    at = ATTRIBUTES.get(name)
    found: list[Any] | None = named.get("attribute", given[at] if at is not None and len(given) > at else None)
    return found if name in ATTRIBUTES else None


def _names(target: str | Sequence[str]) -> frozenset[str]:
    return frozenset([target] if isinstance(target, str) else target)
