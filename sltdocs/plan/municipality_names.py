"""Which of a plan's municipalities a row speaks of, however their names are written: one rule for check and document."""

import re

from sltdocs.contract.normalise import folded

_KIND = re.compile(r"^kommunen?\s+|\s+kommunen?$")
_ALL = re.compile(
    r"(?:(?:felles|sams)(?: for)?|alle|begge|båe)?(?: (?:de|dei))?(?: (?:to|tre|fire|fem|seks))?"
    r"(?: ?(?:kommunene|kommunane|kommuner|kommunar))?|(?:felles|sams)(?: tiltak)?"
)


def meant(name: str, municipalities: tuple[str, ...]) -> tuple[str, ...]:
    """The municipalities of the plan that a name in a row stands for: one, all («Felles», «Alle», «Begge»), or none."""
    bare = _bare(name)
    if bare and _ALL.fullmatch(bare):
        return municipalities
    return tuple(one for one in municipalities if _bare(one) == bare)


def all_meant(names: tuple[str, ...], municipalities: tuple[str, ...]) -> bool:
    """Whether the names of a row stand for every municipality of the plan together."""
    found = {one for name in names for one in meant(name, municipalities)}
    return bool(municipalities) and found >= set(municipalities)


def _bare(name: str) -> str:
    return _KIND.sub("", folded(name)).strip(" .")
