"""The filters of templates that work on lists, texts and numbers; those that print with styles are in `printing`.

Each does what it does in Jinja, and gives a list where Jinja gives something that can be gone through only once. What is
in a list is left as it is, rich texts and figures too.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

from sltdocs.errors import TemplateFault
from sltdocs.word.template.values import (
    MISSING,
    TESTS,
    Grouped,
    as_text,
    comparable,
    found_in,
    joined,
    of_a_size,
    pairs_of,
    require_size,
    taken_from,
)

_Attribute = str | int | None
_MOST_COLUMNS = 1_000
_GIVING_NOTHING = {"defined": False, "undefined": True}


def _join(values: Iterable[Any], between: str = "", attribute: _Attribute = None) -> str:
    return joined((taken_from(value, attribute) for value in values), between)


def _sort(
    values: Iterable[Any],
    reverse: bool = False,  # noqa: FBT001, FBT002  Jinja's own order
    case_sensitive: bool = False,  # noqa: FBT001, FBT002
    attribute: _Attribute = None,
) -> list[Any]:
    attributes = attribute.split(",") if isinstance(attribute, str) else (attribute,)

    def key(value: object) -> list[Any]:
        return [comparable(taken_from(value, one), exactly=case_sensitive) for one in attributes]

    return sorted(values, key=key, reverse=reverse)


def _unique(values: Iterable[Any], case_sensitive: bool = False, attribute: _Attribute = None) -> list[Any]:  # noqa: FBT001, FBT002
    kept: dict[Any, Any] = {}
    for value in values:
        kept.setdefault(comparable(taken_from(value, attribute), exactly=case_sensitive), value)
    return list(kept.values())


def _groupby(
    values: Iterable[Any],
    attribute: _Attribute,
    default: Any = None,  # noqa: ANN401
    case_sensitive: bool = False,  # noqa: FBT001, FBT002
) -> list[Grouped]:
    def named(value: object) -> Any:  # noqa: ANN401
        return taken_from(value, attribute) if default is None else _or(default, found_in(value, attribute))

    def key(value: object) -> Any:  # noqa: ANN401
        return comparable(named(value), exactly=case_sensitive)

    groups = [list(group) for _, group in groupby(sorted(values, key=key), key)]
    return [Grouped(named(group[0]), group) for group in groups]


def _map(values: Iterable[Any], *, attribute: _Attribute, default: Any = None) -> list[Any]:  # noqa: ANN401
    if default is None:
        return [taken_from(value, attribute) for value in values]
    return [_or(default, found_in(value, attribute)) for value in values]


def _or(default: Any, found: Any) -> Any:  # noqa: ANN401
    return default if found is MISSING else found


def _chosen(*, wanted: bool) -> Callable[..., list[Any]]:
    def choose(values: Iterable[Any], attribute: _Attribute, test: str = "", *given: Any) -> list[Any]:  # noqa: ANN401
        return [value for value in values if _passes(value, attribute, test, given) is wanted]

    return choose


def _passes(value: object, attribute: _Attribute, test: str, given: Iterable[Any]) -> bool:
    if test in _GIVING_NOTHING:
        return (found_in(value, attribute) is MISSING) is _GIVING_NOTHING[test]
    found = taken_from(value, attribute)
    return bool(TESTS[test](found, *given) if test else found)


def _end(at: int) -> Callable[[Any], Any]:
    def one(values: Iterable[Any]) -> Any:  # noqa: ANN401
        found = list(values)
        return found[at] if found else MISSING

    return one


def _extreme(choose: Callable[..., Any]) -> Callable[..., Any]:
    def one(values: Iterable[Any], case_sensitive: bool = False, attribute: _Attribute = None) -> Any:  # noqa: ANN401, FBT001, FBT002
        def key(value: object) -> Any:  # noqa: ANN401
            return comparable(taken_from(value, attribute), exactly=case_sensitive)

        return choose(values, key=key, default=MISSING)

    return one


def _sum(values: Iterable[Any], attribute: _Attribute = None, start: float = 0) -> Any:  # noqa: ANN401
    numbers = [start, *(taken_from(value, attribute) for value in values)]
    if not all(isinstance(one, int | float) for one in numbers):
        raise TemplateFault("only numbers can be added up")
    return of_a_size(sum(numbers[1:], numbers[0]))


def _reverse(values: Any) -> Any:  # noqa: ANN401
    return values[::-1] if isinstance(values, str) else list(values)[::-1]


def _batch(values: Iterable[Any], linecount: int, fill_with: Any = None) -> list[list[Any]]:  # noqa: ANN401
    if not isinstance(linecount, int) or not 0 < linecount <= _MOST_COLUMNS:
        raise TemplateFault(f"a list cannot be cut into pieces of {linecount}")
    whole = list(values)
    pieces = [whole[at : at + linecount] for at in range(0, len(whole), linecount)]
    if pieces and fill_with is not None:
        pieces[-1] += [fill_with] * (linecount - len(pieces[-1]))
    return pieces


def _dictsort(
    value: object,
    case_sensitive: bool = False,  # noqa: FBT001, FBT002
    by: str = "key",
    reverse: bool = False,  # noqa: FBT001, FBT002
) -> list[tuple[Any, Any]]:
    if by not in ("key", "value"):
        raise TemplateFault(f"nothing can be sorted by «{by}»")
    return sorted(
        pairs_of(value), key=lambda pair: comparable(pair[0 if by == "key" else 1], exactly=case_sensitive), reverse=reverse
    )


_LIST_FILTERS: Mapping[str, Callable[..., Any]] = {
    "batch": _batch,
    **dict.fromkeys(("count", "length"), len),
    "dictsort": _dictsort,
    "first": _end(0),
    "groupby": _groupby,
    "items": pairs_of,
    "join": _join,
    "last": _end(-1),
    "list": list,
    "map": _map,
    "max": _extreme(max),
    "min": _extreme(min),
    "rejectattr": _chosen(wanted=False),
    "reverse": _reverse,
    "selectattr": _chosen(wanted=True),
    "sort": _sort,
    "sum": _sum,
    "unique": _unique,
}

_LEEWAY = 5
"""Letters more than asked for that `truncate` leaves alone."""
_MOST_DIGITS = 20


def _replace(value: object, old: str, new: str, count: int | None = None) -> str:
    text, old, new = as_text(value), as_text(old), as_text(new)
    times = text.count(old) if count is None or count < 0 else min(text.count(old), count)
    require_size(len(text) + times * len(new))
    return text.replace(old, new, -1 if count is None else count)


def _title(value: object) -> str:
    """As Jinja: a letter after a blank, a hyphen or a bracket is a capital one."""
    text = as_text(value)
    return "".join(
        letter.upper() if at == 0 or text[at - 1].isspace() or text[at - 1] in "-([{<" else letter.lower()
        for at, letter in enumerate(text)
    )


def _truncate(value: object, length: int = 255, killwords: bool = False, end: str = "...", leeway: int = _LEEWAY) -> str:  # noqa: FBT001, FBT002  Jinja's own order
    text = as_text(value)
    if length < len(end) or leeway < 0:
        raise TemplateFault(f"a text cannot be cut to {length} letters that end with «{end}»")
    if len(text) <= length + leeway:
        return text
    cut = text[: length - len(end)]
    return (cut if killwords else cut.rsplit(" ", 1)[0]) + end


def _round(value: float, precision: int = 0, method: str = "common") -> float:
    if not isinstance(value, int | float):
        raise TemplateFault("only a number can be rounded")
    if method not in ("common", "ceil", "floor") or not -_MOST_DIGITS <= precision <= _MOST_DIGITS:
        raise TemplateFault(f"nothing can be rounded to {precision} digits by «{method}»")
    if method == "common":
        return round(value, precision)
    rounded = math.ceil if method == "ceil" else math.floor
    return float(rounded(value * (10**precision)) / (10**precision))


def _int(value: Any, default: int = 0, base: int = 10) -> int:  # noqa: ANN401
    try:
        return int(value, base) if isinstance(value, str) else int(value)
    except (TypeError, ValueError):
        try:
            return int(float(value))  # «42.23» gives 42
        except (TypeError, ValueError, OverflowError):
            return default


def _float(value: Any, default: float = 0.0) -> float:  # noqa: ANN401
    try:
        return float(value)
    except (TypeError, ValueError):
        return default


FILTERS: Mapping[str, Callable[..., Any]] = {
    **_LIST_FILTERS,
    "abs": abs,
    "capitalize": lambda value: as_text(value).capitalize(),
    **dict.fromkeys(("e", "escape"), lambda value: value),  # whatever is printed is escaped, and once is enough
    "float": _float,
    "int": _int,
    "lower": lambda value: as_text(value).lower(),
    "replace": _replace,
    "round": _round,
    "string": as_text,
    "title": _title,
    "trim": lambda value, letters=None: as_text(value).strip(letters),
    "truncate": _truncate,
    "upper": lambda value: as_text(value).upper(),
}
"""All but those that print with styles and `default`, which needs no value."""
