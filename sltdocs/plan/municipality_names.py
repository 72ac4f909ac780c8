"""Which of a plan's municipalities a row speaks of, however their names are written: one rule for check and document."""

import re

from sltdocs.contract.normalise import folded

_KIND = re.compile(r"^kommunen?\s+|\s+kommunen?$")
_BETWEEN = re.compile(r"\s*(?:,|/|\+|&|\bog\b)\s*")
_ALL = re.compile(
    r"(?:(?:felles|sams)(?: for)?)?(?: ?(?:alle|begge|båe))?(?: (?:de|dei))?(?: (?:to|tre|fire|fem|seks))?"
    r"(?: ?(?:kommunene|kommunane|kommuner|kommunar))?|(?:felles|sams)(?: tiltak)?"
)


def meant(name: str, municipalities: tuple[str, ...]) -> tuple[str, ...]:
    """The municipalities of the plan that a name in a row stands for: one, all («Felles», «Alle», «Begge»), or none."""
    bare = _bare(name)
    if bare and _ALL.fullmatch(bare):
        return municipalities
    found = tuple(one for one in municipalities if _bare(one) == bare)
    return found or _named_together(bare, municipalities)


def _named_together(bare: str, municipalities: tuple[str, ...]) -> tuple[str, ...]:
    """The municipalities of «Fjordvik og Nes», «Fjordvik/Nes», when every name is one of them; a name may hold «og» itself."""
    names = [_bare(name) for name in _BETWEEN.split(bare)]
    known = {_bare(one): one for one in municipalities}
    return tuple(known[name] for name in names) if len(names) > 1 and all(name in known for name in names) else ()


def all_meant(names: tuple[str, ...], municipalities: tuple[str, ...]) -> bool:
    """Whether the names of a row stand for every municipality of the plan together."""
    found = {one for name in names for one in meant(name, municipalities)}
    return bool(municipalities) and found >= set(municipalities)


def _bare(name: str) -> str:
    return _KIND.sub("", folded(name)).strip(" .")
