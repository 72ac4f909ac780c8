"""Words, texts, lists and addresses in cells."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from urllib.parse import urlsplit

from sltdocs.contract.cell import Cell, Native, Run
from sltdocs.contract.choices import Choice, Choices
from sltdocs.contract.near import contained, nearest, words
from sltdocs.contract.normalise import BIDI_CONTROLS, clean, folded, one_line
from sltdocs.contract.text import Text
from sltdocs.contract.types import Parties
from sltdocs.contract.values.key import as_typed
from sltdocs.contract.values.understood import Problem, Understood, problem, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_LINKED = re.compile(r"\[([^\]\[\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)?)\)")
_EMAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;.\"]{2,}")
_NAMED_ADDRESS = re.compile(r"[^<>@]*<([^<>]+)>;?")
"""«Kari Nordmann <kari@kommunen.no>», as addresses are copied from Outlook."""
_DOMAIN = r"(?:[\wæøå-]+\.)+"
_WITHOUT_SCHEME = re.compile(
    rf"www\.\S+|{_DOMAIN}(?:no|com|org|net|eu|nu|info)(?:[/?]\S*)?|{_DOMAIN}[a-z]{{2,}}/\S*", re.IGNORECASE
)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_NEGATIONS = frozenset({"ikke", "ikkje", "ei", "ingen", "nesten", "delvis"})
_FIRST_MUNICIPALITY = "0100"
_OSLO, _OSLO_WITHOUT_ZERO = "0301", "301"
_LONGEST = 20_000


def read_name(cell: Cell) -> Understood:
    """A `str` on one line."""
    return Understood(one_line(_printed(cell)), (*_bidi(cell), *_made_a_date(cell)))


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
    for run in cell.runs or (Run(_printed(cell)),):
        runs.extend(_linked(Run(clean(run.text), run.bold, run.italic, run.link or cell.link), problems))
    if sum(len(run.text) for run in runs) > _LONGEST:
        problems.append(Problem(ValueCode.TEXT_TOO_LONG, (("limit", str(_LONGEST)),)))
    return Understood(Text(_trimmed(runs)), tuple(problems))


def read_parties(cell: Cell) -> Understood:
    """`Parties`: split at `;` and line breaks, never at a comma, `+` or «og»."""
    text = read_text(cell)
    if not isinstance(text.value, Text):
        return text
    return Understood(Parties(text.value, split_list(text.value.plain)), text.problems)


def read_list(value: Native) -> Understood:
    """A tuple of names, split at `;` and line breaks."""
    return Understood(split_list(shown(value)))


def read_choice(value: Native, choices: Choices) -> Understood:
    """The member whose word or synonym was typed; a near miss is refused with the word that was probably meant."""
    word = folded(shown(value))
    known = _by_name(choices)
    if word in known:
        return Understood(known[word].value)
    names = [name for choice in choices.members for name in (choice.word.nb, choice.word.nn, *choice.synonyms)]
    near = nearest(word, names, meaning=lambda name: known[folded(name)].value) or _added_to(word, known)
    if near is None:
        return refused(ValueCode.CHOICE_UNKNOWN, shown(value), choices=choices.key)
    return refused(ValueCode.CHOICE_MISSPELT, shown(value), choices=choices.key, meant=known[folded(near)].value.value)


def _added_to(typed: str, known: Mapping[str, Choice]) -> str | None:
    """The one word of the list that something was added to: «avlyst pga. sykdom», but not «ikke helt ferdig»."""
    return None if _NEGATIONS & set(words(typed)) else contained(typed, known, meaning=lambda name: known[name].value)


@cache
def _by_name(choices: Choices) -> Mapping[str, Choice]:
    """The members of a list by their folded words and synonyms."""
    return {folded(name): choice for choice in choices.members for name in (choice.word.nb, choice.word.nn, *choice.synonyms)}


def read_email(cell: Cell) -> Understood:
    """A `str`: one address, without the name that it may have been copied with."""
    text = one_line(shown(cell.value)).removeprefix("mailto:")
    named = _NAMED_ADDRESS.fullmatch(text)
    text = named[1] if named else text.strip("<>")
    if _EMAIL.fullmatch(text):
        return Understood(text)
    return refused(ValueCode.EMAIL_UNREADABLE, shown(cell.value))


def read_url(cell: Cell) -> Understood:
    """A `str`: the cell's hyperlink, or the address that was typed; «www.…» and «kommunen.no/slt» are taken as https."""
    typed = one_line(shown(cell.value))
    target = cell.link or typed
    if _WITHOUT_SCHEME.fullmatch(target):
        target = f"https://{target}"
    return Understood(target) if safe_url(target) else refused(ValueCode.URL_UNREADABLE, target)


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


def safe_url(target: str) -> bool:
    """Whether a link may be published: http, https or mailto, with something behind it and no blanks."""
    if any(sign.isspace() for sign in target):
        return False
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return parts.scheme in _SAFE_SCHEMES and bool(parts.netloc or (parts.scheme == "mailto" and "@" in parts.path))


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
    if safe_url(run.link):
        return run
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


def _printed(cell: Cell) -> str:
    """The cell as text; a number that Excel shows as percent stays one."""
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool) and "%" in cell.number_format:
        return f"{shown(round(cell.value * 100, 6))} %"
    return shown(cell.value)


def _bidi(cell: Cell) -> tuple[Problem, ...]:
    if isinstance(cell.value, str) and BIDI_CONTROLS.search(cell.value):
        return (Problem(ValueCode.TEXT_BIDI_REMOVED),)
    return ()
