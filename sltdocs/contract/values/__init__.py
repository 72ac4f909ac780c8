"""Parsers of cell values: whatever Norwegians type, for every `Kind` of column, to the types that `Kind` names.

| kind | accepts, besides the native Excel value |
| --- | --- |
| date | `19.02.2026`, `19.2.26`, `19/2-2026`, `2026-02-19`, `19. februar 2026`, `1. mars 26`, `torsdag 19. februar 2026` |
| when | a date, `mars 2026`, `høsten 2026`, `1. halvår 2026`, `2026`; `uke 40`, `1. kvartal 2026`, `mai/juni`, `hele året` |
| deadline | a date, any such time, `innen utgangen av juni`, or words |
| time | `9`, `09`, `9.00`, `0900`, `kl. 9`; a range: `9-11`, `09-11`, `09.00–11.30`, `fra 9 til 11`, `23-02` |
| duration | `90 min`, `1,5 t`, `1 t 30 min`, `1:30`, `to timer` |
| number | decimal comma, blank or NBSP between thousands, `87 %`, `kr 1 200,-`; as typed: `ca. 85 %`, `60-70`, `8 av 10`, `<5` |
| yes/no | `ja`, `nei`, `x` |
| list | separated by `;` or line break |
| url | the cell's link, `[tekst](https://…)`, `www.…`, any case of the scheme; a text that is none is kept as text |
| adoption form | the words of its list, and any others: «enstemmig vedtatt», «sendt tilbake» |
| interval | «ukentlig», «annenhver uke», «månedlig 2. tirsdag» |
"""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from sltdocs.contract.cell import Cell
from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.text import Text
from sltdocs.contract.values import adoption_forms, dates, intervals, periods, times, words
from sltdocs.contract.values.quantities import approximate, numbers
from sltdocs.contract.values.understood import Problem, Understood, shown

__all__ = ["Problem", "Understood", "understand"]

_PARSERS: Mapping[Kind, Callable[[Cell], Understood]] = {
    Kind.NAME: words.read_name,
    Kind.KEY: lambda cell: words.read_key(cell.value),
    Kind.KEYS: lambda cell: words.read_keys(cell.value),
    Kind.TEXT: words.read_text,
    Kind.PARTIES: words.read_parties,
    Kind.LIST: lambda cell: words.read_list(cell.value),
    Kind.DATE: lambda cell: dates.read_date(cell.value),
    Kind.WHEN: lambda cell: periods.read_when(cell.value),
    Kind.DEADLINE: lambda cell: periods.read_deadline(cell.value),
    Kind.YEAR: lambda cell: periods.read_year(cell.value),
    Kind.YEARS: lambda cell: periods.read_years(cell.value),
    Kind.TIME: lambda cell: times.read_time(cell.value),
    Kind.DURATION: lambda cell: times.read_duration(cell.value),
    Kind.INTEGER: lambda cell: numbers.read_integer(cell.value),
    Kind.NUMBER: approximate.read_as_typed,
    Kind.YES_NO: lambda cell: numbers.read_yes_no(cell.value),
    Kind.EMAIL: words.read_email,
    Kind.URL: words.read_url,
    Kind.ADOPTION_FORM: lambda cell: adoption_forms.read_adoption_form(cell.value),
    Kind.INTERVAL: lambda cell: intervals.read_interval(cell.value),
    Kind.MUNICIPALITY_NUMBERS: lambda cell: words.read_municipality_numbers(cell.value),
}


def understand(cell: Cell, column: Column) -> Understood:
    """The cell's value as the column's kind, or the problems with it. The cell is not blank."""
    if column.choices is not None and column.kind not in _PARSERS:
        return words.read_choice(cell.value, column.choices)
    if column.several:
        return _several(cell, column)
    understood = _of_column(cell, column) or _PARSERS[column.kind](cell)
    return _as_phrase(understood) if column.phrase else understood


def _of_column(cell: Cell, column: Column) -> Understood | None:
    """What the column itself asks for; None where its kind says all."""
    if column.kind is Kind.TIME and column.key == "end":
        return times.read_end(cell.value)
    if column.kind is Kind.DATE and column.edge is not None:
        return periods.read_day_at(cell.value, column.edge)
    if column.kind is Kind.WHEN and column.key == "show_in_wheel":
        return periods.read_month(cell.value)
    if column.as_typed and column.kind is Kind.YEAR:
        return periods.read_figure_year(cell.value)
    return approximate.read_count(cell) if column.as_typed and column.kind is Kind.INTEGER else None


def _several(cell: Cell, column: Column) -> Understood:
    """A tuple of what stands between `;` and line breaks, each understood by itself."""
    pieces = words.split_list(shown(cell.value))
    read = [_PARSERS[column.kind](replace(cell, value=piece)) for piece in pieces]
    problems = tuple(dict.fromkeys(problem for one in read for problem in one.problems))
    values = tuple(one.value for one in read if one.value is not None)
    return Understood(values or None, problems)


def _as_phrase(understood: Understood) -> Understood:
    """A text that is no prose; one of a single line is the same either way."""
    text = understood.value
    if not isinstance(text, Text) or "\n" not in text.plain:
        return understood
    return Understood(Text(text.runs, phrase=True), understood.problems)
