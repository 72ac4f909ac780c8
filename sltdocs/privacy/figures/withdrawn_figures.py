"""The record of the figures that publications told, without those that were taken back.

Whoever kept an old copy still has them. So it stays known that they were told, and for each a mark, not the number: what is
published later must be the same again, or nothing that belongs together with it is shown.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.privacy.figures.published_figures import (
    PublishedFigure,
    PublishedFigures,
    dump_told,
    is_withdrawn_mark,
    load_told,
    told,
    withdrawn_mark,
)
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind


def without_told(data: bytes, withdrawn: Iterable[Withdrawn]) -> bytes:
    """The record without the numbers taken back of all products; the same bytes when it has none of them, or is damaged."""
    taken = {(folded(one.name), one.at) for one in withdrawn if one.kind == WithdrawnKind.KEY_FIGURE and not one.product}
    known = load_told(data) if taken else None
    if known is None:
        return data
    left = tuple(_without(one, taken) for one in known)
    return data if left == known else dump_told(left)


def _without(publication: PublishedFigures, taken: set[tuple[str, str]]) -> PublishedFigures:
    figures = tuple(_marked(one) if _is_one_of(one, taken) else one for one in publication.figures)
    return replace(publication, figures=figures)


def _marked(figure: PublishedFigure) -> PublishedFigure:
    """A number that was hidden had its mark already."""
    if is_withdrawn_mark(figure.hidden):
        return figure
    shown = figure.as_figure()
    return replace(figure, value="", base=None, hidden=withdrawn_mark(told(shown)) if shown else figure.hidden)


def _is_one_of(figure: PublishedFigure, taken: set[tuple[str, str]]) -> bool:
    indicator = folded(figure.indicator)
    return (indicator, "") in taken or (indicator, str(figure.first_year)) in taken
