"""What is wrong with the coordinator's workbook, as a value: code, place, parameters; worded only at the very end."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.contract.choices import ALL_CHOICES, WEEKDAYS
from sltdocs.contract.code import Code, Severity
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets import sheet
from sltdocs.contract.spoilt import NOTHING, Spoilt
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.inflected import Inflected
from sltdocs.words.workbook.columns import column_help


class Finding(Struct, frozen=True):
    """One finding. `also` are further places it concerns; `spoils` what cannot be used, which stops the products that need it."""

    code: Code
    place: Place = NOWHERE
    params: tuple[tuple[str, str], ...] = ()
    also: tuple[Place, ...] = ()
    spoils: frozenset[Spoilt] = NOTHING

    @property
    def severity(self) -> Severity:
        """The severity of the finding's code."""
        return self.code.severity

    @property
    def shown_place(self) -> Place:
        """The place as it may be repeated: a sheet's name can hold an identity number too."""
        return Place(masked(self.place.sheet), self.place.cell)


def finding(
    code: Code,
    place: Place = NOWHERE,
    *,
    also: Iterable[Place] = (),
    spoils: Iterable[Spoilt] = (),
    **params: object,
) -> Finding:
    """A finding whose parameters are texts in which identity numbers are masked, so that none can leak through a quote."""
    texts = tuple(sorted((name, masked(str(value))) for name, value in params.items()))
    return Finding(code, place, texts, tuple(also), frozenset(spoils))


_QUOTING = frozenset(
    {"typed", "nearest", "meant", "read", "second", "weekday", "shown_as", "day", "time", "when", "dates", "old", "new"}
    | {"name", "what", "wording", "ordinary", "attended", "invited", "series"}
)
"""The parameters that say what stands in a cell, or what it was understood as."""
WITHHELD = "…"
"""What stands in a finding instead of the words of a private cell."""


def unquoted(found: Finding) -> Finding:
    """The same finding without what stands in its cell: it points there, and says what is wrong."""
    params = ((name, WITHHELD if name in _QUOTING else value) for name, value in found.params)
    return replace(found, params=tuple(params))


def sentence(found: Finding, form: WrittenForm) -> str:
    """What is wrong, in the given written form."""
    return found.code.wording(form).what.format_map(_fields(found, form))


def remedy(found: Finding, form: WrittenForm) -> str:
    """What to do about it, with an example of a right value."""
    return found.code.wording(form).do.format_map(_fields(found, form))


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Without repetitions; errors first, then by sheet, row and column."""
    ranks = list(Severity)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (ranks.index(one.severity), one.place.order, one.code.code)))


def worst(found: Iterable[Finding]) -> Severity | None:
    """The worst severity among the findings; None when there are none."""
    present = {one.severity for one in found}
    return next((severity for severity in Severity if severity in present), None)


def _fields(found: Finding, form: WrittenForm) -> dict[str, str]:
    params = dict(found.params)
    return {
        "sheet": found.shown_place.sheet,
        "cell": found.place.cell,
        "also": _also(found),
        **{name: Inflected(value) for name, value in params.items()},
        **_in_words(params, form),
    }


def _in_words(params: Mapping[str, str], form: WrittenForm) -> dict[str, str]:
    """The parameters that are worded differently in the two forms: word lists, their members, weekdays."""
    worded: dict[str, str] = {}
    if "choices" in params:
        choices = ALL_CHOICES[params["choices"]]
        worded["choices"] = enumerated([f"«{word}»" for word in choices.words(form)])
        if params.get("meant", WITHHELD) != WITHHELD:
            worded["meant"] = choices.word_of(params["meant"], form)
    if params.get("weekday", WITHHELD) != WITHHELD:
        worded["weekday"] = WEEKDAYS.words(form)[int(params["weekday"])]
    if "help" in params:
        worded["help"] = _help(params["help"], form)
    if "known_of" in params:
        worded["known"] = _free_names(sheet(params["known_of"]), params.get("there", "").split(), form)
    return worded


def _free_names(named: Sheet, there: Sequence[str], form: WrittenForm) -> str:
    """The names that the sheet does not have yet; all of them when it has every one."""
    free = [column for column in named if column.key not in there] or list(named)
    return enumerated([f"«{column.name.of(form)}»" for column in free])


def _help(about: str, form: WrittenForm) -> str:
    """What the column is for, in the words of its heading's note, as they go on after a colon."""
    sheet_key, _, column_key = about.partition(".")
    words = column_help(sheet_key, sheet(sheet_key).column(column_key), form)
    return words[:1].lower() + words[1:]


def _also(found: Finding) -> str:
    """Further places as a person says them: «rute C20 og C22 på arket «Møter»»; the finding's own sheet is not named again."""
    by_sheet: dict[str, list[str]] = {}
    for place in found.also:
        by_sheet.setdefault(place.sheet, []).append(place.cell)
    told = (_cells(cells, "" if name == found.place.sheet else masked(name)) for name, cells in by_sheet.items())
    return enumerated(list(told))


def _cells(cells: Sequence[str], sheet_name: str) -> str:
    """Cells of a sheet; words that are the same in both written forms."""
    where = f"rute {listed(cells)}" if any(cells) else ""
    return f"{where} på arket «{sheet_name}»".strip() if sheet_name else where


_MOST = 12


def listed(texts: Sequence[str]) -> str:
    """The texts as people list them, with dots for those that are left out."""
    return ", ".join(texts[:_MOST]) + " …" if len(texts) > _MOST else enumerated(texts)


def enumerated(texts: Sequence[str]) -> str:
    """All of the texts, «og» before the last, which is the same word in both written forms."""
    *before, last = texts or ("",)
    return f"{', '.join(before)} og {last}" if before else last
