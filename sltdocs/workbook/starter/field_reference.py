"""The contract in forms for others: the field reference for people, the JSON Schema for programs."""

import json
from collections.abc import Iterator, Mapping

from sltdocs.contract.schema import Column, Kind, Layout, Sheet
from sltdocs.contract.sheets import CONTRACT_VERSION, SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.columns import column_help
from sltdocs.words.workbook.field_reference import ReferenceWords, reference_words

_SEVERAL = frozenset({Kind.KEYS, Kind.LIST, Kind.YEARS, Kind.PARTIES, Kind.MUNICIPALITY_NUMBERS})
_TYPES: Mapping[Kind, Mapping[str, object]] = {
    Kind.DATE: {"type": "string", "format": "date"},
    Kind.EMAIL: {"type": "string", "format": "email"},
    Kind.URL: {"type": "string", "format": "uri"},
    Kind.INTEGER: {"type": "integer", "minimum": 0},
    Kind.YEAR: {"type": "integer", "minimum": 1990, "maximum": 2060},
    Kind.NUMBER: {"type": "number"},
    Kind.YES_NO: {"type": "boolean"},
    Kind.MUNICIPALITY_NUMBERS: {"type": "string", "pattern": "^[0-9]{4}$"},
    Kind.YEARS: {"type": "integer", "minimum": 1990, "maximum": 2060},
}


def field_reference(form: WrittenForm) -> str:
    """Markdown: every sheet with its columns, what to write in them, and what else they may be called."""
    words = reference_words(form)
    lines = [f"# {words.title}", "", words.intro, ""]
    for sheet in SHEETS:
        lines += _sheet(sheet, form, words)
    return "\n".join(lines)


def json_schema() -> str:
    """The contract as a JSON Schema (2020-12): sheets and columns by key, with their names in both written forms."""
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "sltdocs workbook contract",
        "description": "Records of every sheet, by sheet key and column key, as they are after reading.",
        "x-contract-version": CONTRACT_VERSION,
        "type": "object",
        "additionalProperties": False,
        "required": [sheet.key for sheet in SHEETS if sheet.required],
        "properties": {sheet.key: _sheet_schema(sheet) for sheet in SHEETS},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _sheet(sheet: Sheet, form: WrittenForm, words: ReferenceWords) -> Iterator[str]:
    yield from (f"## {sheet.name.of(form)}", "")
    if sheet.required:
        yield from (words.sheet_required, "")
    if sheet.later:
        yield from (words.later, "")
    yield from (f"| {words.column} | {words.filled} | {words.what} | {words.synonyms} |", "| --- | --- | --- | --- |")
    for column in sheet:
        yield _row(sheet, column, form, words)
    yield ""


def _row(sheet: Sheet, column: Column, form: WrittenForm, words: ReferenceWords) -> str:
    name = column.name.of(form)
    others = dict.fromkeys(other for other in column.known_names() if other != name)
    told = column_help(sheet.key, column, form)
    private = column.private and words.never_printed.removeprefix("Blir ") not in told
    what = " ".join((told, *((words.never_printed,) if private else ()), *((words.later,) if column.later else ())))
    return f"| {name} | {words.must if column.required else words.may} | {what} | {', '.join(others)} |"


def _sheet_schema(sheet: Sheet) -> dict[str, object]:
    record: dict[str, object] = {
        "type": "object",
        "additionalProperties": False,
        "required": [column.key for column in sheet if column.required],
        "properties": {column.key: _column_schema(column) for column in sheet},
    }
    later = {"x-used-later": sheet.later} if sheet.later else {}
    named = {"x-name": {"nb": sheet.name.nb, "nn": sheet.name.nn}, "x-synonyms": list(sheet.synonyms), **later}
    return {**named, **record} if sheet.layout is Layout.FIELDS else {**named, "type": "array", "items": record}


def _column_schema(column: Column) -> dict[str, object]:
    value = dict(_TYPES.get(column.kind, {"type": "string"}))
    if column.choices is not None:
        value = {"enum": [choice.value.value for choice in column.choices.members]}
    content = {"type": "array", "items": value} if column.kind in _SEVERAL else value
    return {
        "x-kind": column.kind.value,
        "x-name": {"nb": column.name.nb, "nn": column.name.nn},
        "x-synonyms": list(column.synonyms),
        **({"x-refers-to": column.refers_to} if column.refers_to else {}),
        **({"x-private": True} if column.private else {}),
        **({"x-used-later": column.later} if column.later else {}),
        **content,
    }
