"""Words, texts, lists and addresses in cells."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from sltdocs.contract.cell import Cell, Native, Run
from sltdocs.contract.choice import Choice, Choices, OwnWord
from sltdocs.contract.near import contained, nearest, words
from sltdocs.contract.normalise import BIDI_CONTROLS, clean, folded, one_line
from sltdocs.contract.text import Text
from sltdocs.contract.types import Parties
from sltdocs.contract.values.key import as_typed
from sltdocs.contract.values.links import usable_link
from sltdocs.contract.values.quantities.number_formats import seen
from sltdocs.contract.values.understood import Problem, Understood, problem, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_LINKED = re.compile(r"\[([^\]\[\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)?)\)")
_EMAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;.\"]{2,}")
_NAMED_ADDRESS = re.compile(r"[^<>@]*<([^<>]+)>;?")
"""«Kari Nordmann <kari@kommunen.no>», as addresses are copied from Outlook."""
_LINKED_ADDRESS = re.compile(r"(?:\[[^\]@]*\]\(|[^@]*?\(?)mailto:([^<>()\s]+)\)?", re.IGNORECASE)
"""«[Kari](mailto:kari@kommunen.no)», «Kari (mailto:kari@kommunen.no)»."""
_NEGATIONS = frozenset({"ikke", "ikkje", "ei", "ingen", "nesten", "delvis"})
_FIRST_MUNICIPALITY = "0100"
_OSLO, _OSLO_WITHOUT_ZERO = "0301", "301"
_LONGEST = 20_000


def read_name(cell: Cell) -> Understood:
    """A `str` on one line."""
    return Understood(one_line(seen(cell)), (*_bidi(cell), *_made_a_date(cell)))


def read_key(value: Native) -> Understood:
    """A `str` as typed; a date is refused, since Excel makes one of the number 1.1."""
    return _as_date(value) or Understood(as_typed(value))


def read_keys(value: Native) -> Understood:
    """A tuple of keys; besides `;` and line breaks a comma separates here, since keys hold none."""
    if not isinstance(value, str):
        return _as_date(value) or Understood((as_typed(value),))
    return Understood(tuple(one_line(piece) for piece in re.split(r"[;,\n]", clean(value)) if one_line(piece)))


def read_text(cell: Cell) -> Understood:
    """A `Text`, verbatim: runs of bold and italics, the cell's own link and `[text](https://…)` links."""
    problems = [*_bidi(cell), *_made_a_date(cell)]
    runs: list[Run] = []
    for run in cell.runs or (Run(seen(cell)),):
        runs.extend(_linked(Run(clean(run.text), run.bold, run.italic, run.link or cell.link), problems))
    if sum(len(run.text) for run in runs) > _LONGEST:
        problems.append(Problem(ValueCode.TEXT_TOO_LONG, (("limit", str(_LONGEST)),)))
    return Understood(Text(_trimmed(runs)), tuple(problems))


def read_parties(cell: Cell) -> Understood:
    """`Parties`: split at `;` and line breaks, never at a comma, `+` or «og»."""
    text = read_text(cell)
    if not isinstance(text.value, Text):
        return text
    phrase = Text(text.value.runs, phrase="\n" in text.value.plain)
    return Understood(Parties(phrase, split_list(phrase.plain)), text.problems)


def read_list(value: Native) -> Understood:
    """A tuple of names, split at `;` and line breaks."""
    return Understood(split_list(shown(value)))


def read_choice(value: Native, choices: Choices) -> Understood:
    """The member whose word or synonym was typed; a near miss is told with the word that was probably meant.

    A list that describes takes any other word as it stands (`OwnWord`); of any other list it is refused.
    """
    word = folded(shown(value))
    known = _by_name(choices)
    if word in known:
        return Understood(known[word].value)
    names = [name for choice in choices.members for name in (choice.word.nb, choice.word.nn, *choice.synonyms)]
    near = nearest(word, names, meaning=lambda name: known[folded(name)].value) or _added_to(word, known)
    meant = {} if near is None else {"meant": known[folded(near)].value.value}
    if choices.descriptive:
        code = ValueCode.CHOICE_OWN_MISSPELT if meant else ValueCode.CHOICE_OWN
        own = OwnWord(one_line(shown(value)))
        return Understood(own, (problem(code, shown(value), choices=choices.key, **meant),))
    code = ValueCode.CHOICE_MISSPELT if meant else ValueCode.CHOICE_UNKNOWN
    return refused(code, shown(value), choices=choices.key, **meant)


def _added_to(typed: str, known: Mapping[str, Choice]) -> str | None:
    """The one word of the list that something was added to: «avlyst pga. sykdom», but not «ikke helt ferdig»."""
    return None if _NEGATIONS & set(words(typed)) else contained(typed, known, meaning=lambda name: known[name].value)


@cache
def _by_name(choices: Choices) -> Mapping[str, Choice]:
    """The members of a list by their folded words and synonyms."""
    return {folded(name): choice for choice in choices.members for name in (choice.word.nb, choice.word.nn, *choice.synonyms)}


def read_email(cell: Cell) -> Understood:
    """A `str`: one address, without the name that it may have been copied with, or the one that the cell links to."""
    text = _without_scheme(one_line(shown(cell.value)))
    named = _NAMED_ADDRESS.fullmatch(text) or _LINKED_ADDRESS.fullmatch(text)
    text = _without_scheme(named[1]) if named else text.strip("<>")
    linked = _without_scheme(cell.link).partition("?")[0] if usable_link(cell.link).startswith("mailto:") else ""
    for address in (text, linked if "@" not in text else ""):
        if _EMAIL.fullmatch(address):
            return Understood(address)
    return refused(ValueCode.EMAIL_UNREADABLE, shown(cell.value))


def _without_scheme(text: str) -> str:
    return re.sub(r"^mailto:\s*", "", text, flags=re.IGNORECASE)


def read_url(cell: Cell) -> Understood:
    """A `str`: the cell's hyperlink, or the address that was typed, also as `[tekst](https://…)`.

    A text that is no address is kept with a problem, so that it can be printed as what it is.
    """
    typed = one_line(shown(cell.value))
    linked = _LINKED.search(typed)
    found = usable_link(cell.link) or (usable_link(linked[2]) if linked else "") or usable_link(typed)
    if found:
        return Understood(found)
    return Understood(linked[1] if linked else typed, (problem(ValueCode.URL_UNREADABLE, cell.link or typed),))


def read_municipality_numbers(value: Native) -> Understood:
    """A tuple of four-digit numbers; Oslo's loses its leading zero in a number cell, and 301 is 0301: the only one with such.

    Any other number of three digits lacks one, and would be another municipality's, or nobody's.
    """
    typed = (piece for piece in re.split(r"[;,\s]+|\bog\b", clean(shown(value))) if piece)
    numbers = tuple(_OSLO if piece == _OSLO_WITHOUT_ZERO else piece for piece in typed)
    if numbers and all(re.fullmatch(r"[0-9]{4}", number) and number >= _FIRST_MUNICIPALITY for number in numbers):
        return Understood(tuple(dict.fromkeys(numbers)))
    return refused(ValueCode.MUNICIPALITY_NUMBER_UNREADABLE, shown(value))


def split_list(text: str) -> tuple[str, ...]:
    """The pieces between `;` and line breaks, blanks trimmed, empty ones left out."""
    return tuple(one_line(piece) for piece in re.split(r"[;\n]", clean(text)) if one_line(piece))


def _linked(run: Run, problems: list[Problem]) -> list[Run]:
    if run.link:
        return [_with_safe_link(run, problems)]
    if "](" not in run.text:
        return [run]
    pieces: list[Run] = []
    end = 0
    for match in _LINKED.finditer(run.text):
        pieces.append(Run(run.text[end : match.start()], run.bold, run.italic))
        pieces.append(_with_safe_link(Run(match[1], run.bold, run.italic, match[2]), problems))
        end = match.end()
    return [piece for piece in (*pieces, Run(run.text[end:], run.bold, run.italic)) if piece.text]


def _with_safe_link(run: Run, problems: list[Problem]) -> Run:
    target = usable_link(run.link)
    if target:
        return Run(run.text, run.bold, run.italic, target)
    problems.append(problem(ValueCode.URL_UNREADABLE, run.link))
    return Run(run.text, run.bold, run.italic)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without blank ends of the whole text; everything between stays as typed."""
    kept = [run for run in runs if run.text]
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = Run(kept[0].text.lstrip(), kept[0].bold, kept[0].italic, kept[0].link)
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].bold, kept[-1].italic, kept[-1].link)
    return tuple(kept)


def _as_date(value: Native) -> Understood | None:
    """The refusal of a key that is a date; None for any other."""
    if not isinstance(value, datetime | date):
        return None
    return refused(ValueCode.KEY_IS_DATE, shown(value), nearest=f"{value.day}.{value.month}")


def _made_a_date(cell: Cell) -> tuple[Problem, ...]:
    """A case number such as 3/26 is the first of March to Excel, and would be printed as that."""
    return (problem(ValueCode.TEXT_IS_DATE, shown(cell.value)),) if isinstance(cell.value, datetime | date) else ()


def _bidi(cell: Cell) -> tuple[Problem, ...]:
    if isinstance(cell.value, str) and BIDI_CONTROLS.search(cell.value):
        return (Problem(ValueCode.TEXT_BIDI_REMOVED),)
    return ()
