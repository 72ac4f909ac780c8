"""The record of the figures that publications told, without those that were taken back."""

from collections.abc import Iterable

from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.privacy.figures.published_figures import PublishedFigure, dump_told, load_told
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind


def without_told(data: bytes, withdrawn: Iterable[Withdrawn]) -> bytes:
    """The record without what was taken back of all products; the same bytes when it has none of it, or is damaged."""
    taken = {(folded(one.name), one.at) for one in withdrawn if one.kind == WithdrawnKind.KEY_FIGURE and not one.product}
    told = load_told(data) if taken else None
    if told is None:
        return data
    left = tuple(replace(one, figures=tuple(figure for figure in one.figures if not _is_one_of(figure, taken))) for one in told)
    return data if left == told else dump_told(left)


def _is_one_of(figure: PublishedFigure, taken: set[tuple[str, str]]) -> bool:
    indicator = folded(figure.indicator)
    return (indicator, "") in taken or (indicator, str(figure.first_year)) in taken
