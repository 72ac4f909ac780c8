"""The filters of templates that work on plain values; those that print with styles are in `word.printing`."""

from collections.abc import Callable, Iterable
from typing import Any

from sltdocs.errors import TemplateFault
from sltdocs.word.template.values import MISSING, entry_of


class Xml(str):
    """Text that is XML already and is printed as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """How Jinja asks whether a text is escaped."""
        return self


def _replace(value: object, old: str, new: str, count: int | None = None) -> str:
    return _text(value).replace(_text(old), _text(new), -1 if count is None else count)


def _join(values: Iterable[Any], between: str = "", attribute: str | None = None) -> str:
    return between.join(_text(one) for one in _keyed(values, attribute))


def _sort(
    values: Iterable[Any],
    reverse: bool = False,  # noqa: FBT001, FBT002  Jinja's own order
    case_sensitive: bool = False,  # noqa: FBT001, FBT002
    attribute: str | None = None,
) -> list[Any]:
    def key(value: Any) -> Any:  # noqa: ANN401
        return _comparable(_entry(value, attribute), exactly=case_sensitive)

    return sorted(values, key=key, reverse=reverse)


def _unique(values: Iterable[Any], case_sensitive: bool = False, attribute: str | None = None) -> list[Any]:  # noqa: FBT001, FBT002
    seen: set[Any] = set()
    kept = []
    for value in values:
        key = _comparable(_entry(value, attribute), exactly=case_sensitive)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def _end(at: int) -> Callable[[Any], Any]:
    def one(values: Any) -> Any:  # noqa: ANN401
        found = list(values)
        if not found:
            raise TemplateFault("an empty list has no first and no last")
        return found[at]

    return one


def _title(value: object) -> str:
    """As Jinja: a letter after a blank, a hyphen or a bracket is a capital one."""
    text = _text(value)
    return "".join(
        letter.upper() if at == 0 or text[at - 1].isspace() or text[at - 1] in "-([{<" else letter.lower()
        for at, letter in enumerate(text)
    )


def _keyed(values: Iterable[Any], attribute: str | None) -> list[Any]:
    return [_entry(value, attribute) for value in values]


def _entry(value: Any, attribute: str | None) -> Any:  # noqa: ANN401
    """The entry that a filter's `attribute` names."""
    if attribute is None:
        return value
    found = entry_of(value, attribute)
    if found is MISSING:
        raise TemplateFault(f"'{attribute}' is undefined")
    return found


def _comparable(value: Any, *, exactly: bool) -> Any:  # noqa: ANN401
    return value.lower() if isinstance(value, str) and not exactly else value


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value)


FILTERS: dict[str, Callable[..., Any]] = {
    "capitalize": lambda value: _text(value).capitalize(),
    "first": _end(0),
    "join": _join,
    "last": _end(-1),
    "length": len,
    "list": list,
    "lower": lambda value: _text(value).lower(),
    "replace": _replace,
    "sort": _sort,
    "title": _title,
    "trim": lambda value, letters=None: _text(value).strip(letters),
    "unique": _unique,
    "upper": lambda value: _text(value).upper(),
}
