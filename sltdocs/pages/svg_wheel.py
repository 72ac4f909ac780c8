"""An annual wheel as SVG: the months with their names, and how much happens in each; the table beside it tells what."""

from collections.abc import Iterator, Sequence
from math import cos, radians, sin
from textwrap import wrap

from markupsafe import Markup

from sltdocs.pages.markup import element
from sltdocs.word.figures.wheel import Sector

_SIDE = 640
_OUTER, _MIDDLE, _INNER = 312, 196, 112
_LETTERS, _LINES = 19, 5
_GAP = 17
"""Between two lines of a sector's text."""


def wheel_drawing(sectors: Sequence[Sector], *, centre: str, alt: str) -> Markup:
    """The wheel, clockwise from the top; `centre` stands in the middle, `alt` is read to who does not see it."""
    box = f"{-_SIDE // 2} {-_SIDE // 2} {_SIDE} {_SIDE}"
    middle = element("text", centre, class_="centre", x=0, y=8)
    return element("svg", *_months(sectors), middle, class_="wheel", viewBox=box, role="img", aria_label=alt)


def _months(sectors: Sequence[Sector]) -> Iterator[Markup]:
    step = 360 / len(sectors)
    for at, sector in enumerate(sectors):
        start, full = at * step - 90, bool(sector.texts)
        yield element("path", class_="full" if full else "empty", d=_ring(_MIDDLE, _OUTER, start, step))
        yield element("path", class_="month" if full else "empty", d=_ring(_INNER, _MIDDLE, start, step))
        middle = radians(start + step / 2)
        yield _lines(154, middle, (sector.name,), "name" if full else "quiet")
        if full:
            yield _lines(254, middle, _fitting(sector.texts), "what")


def _ring(inner: float, outer: float, start: float, step: float) -> str:
    a, b = radians(start), radians(start + step)
    return (
        f"M{_point(outer, a)}A{outer} {outer} 0 0 1 {_point(outer, b)}"
        f"L{_point(inner, b)}A{inner} {inner} 0 0 0 {_point(inner, a)}Z"
    )


def _point(radius: float, angle: float) -> str:
    return f"{radius * cos(angle):.1f} {radius * sin(angle):.1f}"


def _lines(radius: float, angle: float, lines: Sequence[str], kind: str) -> Markup:
    x, y = radius * cos(angle), radius * sin(angle) - _GAP * (len(lines) - 1) / 2 + 5
    spans = (element("tspan", line, x=f"{x:.1f}", y=f"{y + _GAP * at:.1f}") for at, line in enumerate(lines))
    return element("text", *spans, class_=kind)


def _fitting(texts: Sequence[str]) -> tuple[str, ...]:
    """As much of the texts as there is room for; an ellipsis stands for the rest, which the table has."""
    rows = [row for text in texts for row in wrap(" ".join(text.split()), _LETTERS)]
    return tuple(rows) if len(rows) <= _LINES else (*rows[: _LINES - 1], f"{rows[_LINES - 1][: _LETTERS - 1].rstrip(' ,.')}…")
