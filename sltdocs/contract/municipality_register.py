"""The register of municipalities: which name belongs to which number, as Statistics Norway lists them.

Source and year stand in the first line of `municipalities.tsv`. It is one year's list: a number that it does not know may be new.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from sltdocs.contract.near import nearest, words

_FILE = Path(__file__).with_name("municipalities.tsv")
_BESIDE_THE_NAME = frozenset({"kommune", "kommunen", "kommuna"})


def registered_names(number: str) -> tuple[str, ...]:
    """The official names of a municipality by its number of four digits; none for a number that the register does not know."""
    return _register().get(number, ())


def goes_by(typed: str, official: Iterable[str]) -> bool:
    """Whether a typed name is, or holds, one of these: «Stavanger kommune», «Kåfjord/Gáivuotna»."""
    padded = f" {_bare(typed)} "
    return any(f" {_bare(name)} " in padded for name in official)


def is_nearly(typed: str, official: Iterable[str]) -> bool:
    """Whether a typed name is one of these with a slip: «Stavangr»."""
    return nearest(_bare(typed), map(_bare, official)) is not None


def registered_number(name: str) -> str:
    """The number of the municipality of this name; empty when there is none, or several, of the name."""
    return _numbers().get(_bare(name), "")


def _bare(name: str) -> str:
    return " ".join(word for word in words(name) if word not in _BESIDE_THE_NAME)


@cache
def _register() -> Mapping[str, tuple[str, ...]]:
    lines = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {number: tuple(filter(None, names)) for number, *names in lines}


@cache
def _numbers() -> Mapping[str, str]:
    """The number of every name that only one municipality bears; Herøy and Våler are two each."""
    found: dict[str, str] = {}
    for number, names in _register().items():
        found |= {_bare(name): "" if _bare(name) in found else number for name in names}
    return found
