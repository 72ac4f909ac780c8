"""Which sheets that she has filled in a document does not print, because its template asks for nothing of them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from msgspec import Struct


class PrintedSheet(Struct, frozen=True):
    """A sheet by its key, the fields of the template that print it, and whether the document has anything of it."""

    sheet: str
    fields: tuple[str, ...]
    holds: Callable[[Any], bool]


def _rows(sheet: str, name: str, *chapters: str) -> PrintedSheet:
    return PrintedSheet(sheet, (*chapters, f"plan.{name}"), lambda context: bool(getattr(context.plan, name)))


def _texts(*path: str, also: tuple[str, ...] = ()) -> PrintedSheet:
    """The texts of a chapter, which is printed without them where a template asks for other fields of it only."""

    def holds(context: Any) -> bool:  # noqa: ANN401  the record of any document
        for name in path:
            context = getattr(context, name)
        return bool(context)

    return PrintedSheet("texts", (".".join(path), *also), holds)


PRINTED_SHEETS: Mapping[str, tuple[PrintedSheet, ...]] = {
    "plan": (
        _rows("goals", "goals", "goals"),
        _rows("guidelines", "guidelines", "guidelines.levels"),
        _rows("groups", "groups", "organisation.levels", "annex"),
        _rows("series", "series", "series"),
        _rows("meetings", "meetings", "meeting_plan"),
        _rows("key-figures", "key_figures", "knowledge.rows", "knowledge.indicators"),
        _texts("introduction"),
        _texts("own_sections", also=("own",)),
        *(_texts(chapter, "sections") for chapter in ("guidelines", "organisation", "knowledge", "measures")),
    ),
    "status-report": (
        _rows("meetings", "meetings", "meetings"),
        _rows("activities", "activities", "activities", "road_ahead"),
        _rows("key-figures", "key_figures", "key_figures"),
        _rows("grants", "grants", "grants"),
        _texts("about_measures"),
        _texts("assessment"),
        _texts("own_sections"),
    ),
}
"""By the first part of the template's name. Who leaves out the wheel or the links leaves out what stands elsewhere, too."""


def unprinted_sheets(template: str, context: Struct, asked: Collection[str]) -> Iterator[str]:
    """The keys of the sheets of which something is lost in a document of this `template`, each once."""
    lost = (one.sheet for one in PRINTED_SHEETS.get(template, ()) if one.holds(context) and not _is_asked(one.fields, asked))
    yield from dict.fromkeys(lost)


def _is_asked(fields: tuple[str, ...], asked: Collection[str]) -> bool:
    """Whether one of the fields is asked for, a part of it, or the whole that it belongs to."""
    return any(
        name == field or name.startswith(f"{field}.") or field.startswith(f"{name}.") for field in fields for name in asked
    )
