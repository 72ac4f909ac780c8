"""`endringer.txt` as it stands on a later day: without what has been meanwhile, so that it tells only what is still to come."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.calendars.calendar import calendar_words
from sltdocs.words.documents.labels import labels_words

_ITEM = "- "
_ENDING = "\r\n"


def coming_only(text: str, today: date, form: WrittenForm) -> str:
    """The list of changes without those whose last date is before today. A series is one line, until its last date."""
    words = calendar_words(form)
    title, *lines = text.removesuffix(_ENDING).split(_ENDING)
    items = [line for line in lines if line.startswith(_ITEM)]
    kept = {line for line in items if max(_dates(line, form), default=today) >= today}
    if len(kept) == len(set(items)):
        return text
    if not kept:
        return _ENDING.join((title, "", words.changes_none)) + _ENDING
    return _ENDING.join((title, *_without_empty(lines, kept, words.changes_entry.partition("{")[0]))) + _ENDING


def every_day(text: str, form: WrittenForm) -> Iterator[str]:
    """The list as it stands on any day."""
    found = {day for line in text.split(_ENDING) if line.startswith(_ITEM) for day in _dates(line, form)}
    yield text
    yield from (coming_only(text, day + timedelta(days=1), form) for day in sorted(found))


def _without_empty(lines: list[str], kept: set[str], entry: str) -> Iterator[str]:
    """The lines without the items that are gone, and without a heading, or a day, that has none left."""
    block: list[str] = []
    day: list[str] = []
    for line in [*lines, ""]:
        block.append(line)
        if line:
            continue
        items = [one for one in block if one.startswith(_ITEM)]
        if block[0].startswith(entry):
            day, block = block, []
            continue
        if kept.intersection(items):
            yield from (*day, *(one for one in block if not one.startswith(_ITEM) or one in kept))
            day = []
        elif not items:
            yield from block
        block = []


def _dates(line: str, form: WrittenForm) -> list[date]:
    months = labels_words(form).months
    found = re.findall(rf"\b(\d{{1,2}})\. ({'|'.join(months)}) (\d{{4}})", line)
    return [date(int(year), months.index(month) + 1, int(day)) for day, month, year in found]
