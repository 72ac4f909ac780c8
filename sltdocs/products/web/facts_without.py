"""The kept facts of public pages without what was taken back, as documents that were adopted are redacted.

In doubt more is taken out than was asked for: what is left must not tell it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.values.key import canonical
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind
from sltdocs.products.documents.key_figures import KeyFigureRow, KnowledgeBase, KnownIndicator
from sltdocs.products.documents.measures import MeasureChapter, MeasureGroup
from sltdocs.products.documents.plan.plan_page import PlanPage, dump_page, load_page
from sltdocs.products.web.present_facts import dump_present, load_present
from sltdocs.word.document.redaction import Passage, is_meant, says

_NO_WORDS = frozenset({"form", "key", "xml", "content_type", "link", "style", "locale", "language", "kind", "number_format"})
"""What is no text that anybody reads; the key of a chart names its indicator, and charts are looked at by that."""


class Redaction(Struct, frozen=True):
    """What is to be taken out, the passages that tell of it in texts, and what stands in their place."""

    withdrawn: tuple[Withdrawn, ...]
    passages: tuple[Passage, ...]
    notice: str

    def tells(self, text: str, *, below: bool = False) -> bool:
        """Whether a text tells one of them; `below` a heading that names it, it need not name it itself."""
        return any((below or says(text, one.about)) and is_meant(text, one) for one in self.passages)

    def names(self, text: str) -> bool:
        """Whether a text names what it is about."""
        return any(says(text, one.about) for one in self.passages)


def page_without(data: bytes, redaction: Redaction) -> bytes | None:
    """What is left of the facts of a plan's page; the very same bytes when they have none of it, None when they are damaged."""
    page = load_page(data)
    if page is None:
        return None
    numbers = {canonical(one.name) for one in redaction.withdrawn if one.kind == WithdrawnKind.MEASURE}
    figures = [one for one in redaction.withdrawn if one.kind == WithdrawnKind.KEY_FIGURE]
    left = replace(page, measures=_without_measures(page.measures, numbers), knowledge=_without_figures(page.knowledge, figures))
    names = [one.name for one in figures]
    left = replace(left, charts=[one for one in left.charts if not any(says(one.alt, name) for name in names)])
    told = _redacted(msgspec.to_builtins(left), redaction)
    return data if left == page and told == msgspec.to_builtins(page) else dump_page(msgspec.convert(told, PlanPage))


def present_without(data: bytes, withdrawn: Iterable[Withdrawn], names: Mapping[Withdrawn, frozenset[str]]) -> bytes | None:
    """What is left of what is so now: a meeting that is taken back goes."""
    facts = load_present(data)
    if facts is None:
        return None
    meetings = [one for one in withdrawn if one.kind == WithdrawnKind.MEETING]
    taken = {(one.at, name.casefold()) for one in meetings for name in names[one]}
    left = [one for one in facts.meetings if (one.day.isoformat(), one.group.casefold()) not in taken]
    return data if len(left) == len(facts.meetings) else dump_present(replace(facts, meetings=left))


def _without_measures(chapter: MeasureChapter, numbers: set[str]) -> MeasureChapter:
    def left(group: MeasureGroup) -> MeasureGroup:
        return replace(group, measures=[one for one in group.measures if canonical(one.number) not in numbers])

    return replace(chapter, groups=[left(one) for one in chapter.groups])


def _without_figures(chapter: KnowledgeBase, figures: list[Withdrawn]) -> KnowledgeBase:
    for one in figures:
        rows = [row for row in chapter.rows if not _is_figure(row, one)]
        indicators = [known for indicator in chapter.indicators for known in _left_of(indicator, one)]
        pictures = [picture for picture in chapter.pictures if not says(picture.alt, one.name)]
        chapter = replace(chapter, rows=rows, indicators=indicators, pictures=pictures)
    return chapter


def _is_figure(row: KeyFigureRow, one: Withdrawn) -> bool:
    return says(row.indicator.plain, one.name) and one.at in ("", row.year)


def _left_of(indicator: KnownIndicator, one: Withdrawn) -> list[KnownIndicator]:
    """The indicator without the year; without its remarks too, unless they are of another year."""
    if not says(indicator.name, one.name):
        return [indicator]
    passage = Passage(one.name, (one.at,), r"\b(?:19|20)\d\d\b")
    figures = [line for line in indicator.figures if one.at and not says(line, one.at)]
    remarks = [remark for remark in indicator.remarks if not is_meant(remark.plain, passage)]
    return [replace(indicator, figures=figures, remarks=remarks)] if figures else []


def _redacted(value: Any, redaction: Redaction, *, below: bool = False) -> Any:  # noqa: ANN401  plain data
    """Plain data with the notice in place of every paragraph that tells it."""
    if isinstance(value, str):
        return redaction.notice if redaction.tells(value, below=below and bool(value)) else value
    if isinstance(value, list):
        return [_redacted(one, redaction, below=below) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"runs", "phrase"}:
        return _redacted_text(value, redaction, below=below)
    under = redaction.names(str(value.get("heading", ""))) if "text" in value else below
    return {
        key: one
        if key in _NO_WORDS or (key == "heading" and not redaction.tells(str(one)))
        else _redacted(one, redaction, below=under and key != "heading")
        for key, one in value.items()
    }


def _redacted_text(text: dict[str, Any], redaction: Redaction, *, below: bool) -> dict[str, Any]:
    """A text line by line, as a line is a paragraph."""
    whole = "".join(run["text"] for run in text["runs"])
    if not any(redaction.tells(line, below=below) for line in whole.split("\n") if line.strip()):
        return text
    kept: list[dict[str, Any]] = []
    for at, line in enumerate(_lines(text["runs"])):
        told = redaction.tells("".join(run["text"] for run in line), below=below)
        kept += [{"text": "\n", "bold": False, "italic": False, "link": ""}] if at else []
        kept += [{"text": redaction.notice, "bold": False, "italic": False, "link": ""}] if told else line
    return {**text, "runs": kept}


def _lines(runs: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    lines: list[list[dict[str, Any]]] = [[]]
    for run in runs:
        for at, piece in enumerate(run["text"].split("\n")):
            if at:
                lines.append([])
            if piece:
                lines[-1].append({**run, "text": piece})
    return lines
