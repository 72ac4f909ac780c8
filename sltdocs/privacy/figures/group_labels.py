"""What a group's name says: sex, grade, age and years as spans, total words dropped, the rest as words.

Two labels tell whether one group can hold the other, whether it surely does, and whether they can be apart.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

Reach = tuple[int, int]
"""First and last value of a facet, both included."""

_LAST = 200
_DASH = r"\s*(?:[-–/]|til|og|,)\s*"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("year", re.compile(rf"(?<!\d)(20\d\d){_DASH}(20\d\d|\d\d)(?!\d)")),
    ("year", re.compile(r"(?<!\d)(20\d\d)(?!\d)")),
    ("grade", re.compile(rf"(?<!\d)(\d{{1,2}})\.?{_DASH}(\d{{1,2}})\.?\s*(?:klasse)?(?:trinn|klasse|steg|årssteg)\w*")),
    ("grade", re.compile(r"(?<!\d)(\d{1,2})\.?\s*(?:klasse)?(?:trinn|klasse|steg|årssteg)\w*")),
    ("age", re.compile(rf"(?<!\d)(\d{{1,2}}){_DASH}(\d{{1,2}})\s*-?\s*år\w*")),
    ("age", re.compile(r"(?<!\d)(\d{1,2})\s*-?\s*år\w*(?!\s*(?:og|eller))")),
)
_NAMED: tuple[tuple[str, Reach, re.Pattern[str]], ...] = (
    ("grade", (8, 10), re.compile(r"ungdoms(?:trinn|skole|skule|steg)\w*")),
    ("grade", (1, 7), re.compile(r"barne(?:trinn|skole|skule|steg)\w*")),
    ("grade", (5, 7), re.compile(r"mellom(?:trinn|steg)\w*")),
    ("grade", (1, 4), re.compile(r"små(?:trinn|skole|skule|steg)\w*")),
    ("grade", (11, 13), re.compile(r"vid[ae]reg[åa]\w*(?:\s+(?:skole|skule|opplæring)\w*)?|vgs")),
)
_OPEN = (
    (re.compile(r"(?:under|yngre enn)\s+(\d{1,2})(?:\s*år\w*)?"), lambda age: (0, age - 1)),
    (re.compile(r"(?:over|eldre enn)\s+(\d{1,2})(?:\s*år\w*)?"), lambda age: (age + 1, _LAST)),
    (re.compile(r"(\d{1,2})\s*(?:år\w*)?\s*(?:og|eller)\s+(?:eldre|over)|(?<!\d)(\d{1,2})\+"), lambda age: (age, _LAST)),
    (re.compile(r"(\d{1,2})\s*(?:år\w*)?\s*(?:og|eller)\s+(?:yngre|under)"), lambda age: (0, age)),
)
_UPPER_SECONDARY = re.compile(r"\bvg\s?([123])\b")
_BOYS = re.compile(r"\b(?:gutt\w*|gut(?:ar|ane|en)?|menn|mannlige?|mannleg\w*)\b")
_GIRLS = re.compile(r"\b(?:jent\w*|kvinn\w*)\b")
_LEFT_OVER = re.compile(r"\b(?:anna|annet|annen|andre|øvrige?|resten|ukjent|uoppgitt|(?:ikke|ikkje) (?:oppgitt|svart))\b")
_TOTAL = re.compile(
    r"\b(?:alle?|totalt?|totalen|sum|summen|samlet|samla|samtlige?|i alt|til ?sammen|til ?saman|hele|heile|begge kjønn|begge"
    r"|kommunen?|antall|tal|svar|svarte?|svara|besvart\w*|respondent\w*)\b"
)
_BASE = re.compile(r"\bn\s*[=:]\s*\d+")
_EMPTY_WORDS = frozenset(
    (
        "på", "i", "av", "og", "fra", "frå", "for", "med", "ved", "den", "det", "de", "dei", "disse", "desse", "herav", "derav",
        "hvorav", "kvarav", "som", "er", "var", "ble", "blei", "vart", "til", "per", "pr", "om", "å", "en", "ei", "et", "ein",
        "eit", "har", "hadde", "kjønn", "år", "trinn",
    )
)  # fmt: skip
_POPULATION = re.compile(r"(?:elev|person|deltak|ungdom|unge|barn|folk|innbygg)\w*")
_STEM = 5
"""Letters that two forms of a word have in common."""
_OF_THESE = re.compile(r"\b(?:herav|derav|hvorav|kvarav|av (?:disse|desse|dei|dem))\b")


class GroupLabel(Struct, frozen=True):
    """A group: its facets, the stems of the words that no facet explains, and whether it is «andre» or «ukjent»."""

    facets: Mapping[str, Reach] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    left_over: bool = False

    @property
    def is_everybody(self) -> bool:
        """Whether the name singles out nobody."""
        return not self.words and not self.left_over and not self.facets.keys() - {"year"}


def group_label(text: str, names: Iterable[str] = ()) -> GroupLabel:
    """What a group's name says; `names` (of the municipality) mean everybody."""
    plain = _BASE.sub(" ", " ".join(text.casefold().split()))
    facets: dict[str, Reach] = {}
    rest = plain
    for name, reach, left in _facets(plain):
        facets.setdefault(name, reach)
        rest = left
    facets.pop("", None)
    left_over = _LEFT_OVER.search(rest) is not None
    rest = _LEFT_OVER.sub(" ", rest)
    whole = _TOTAL.search(rest) is not None or _told_of_all(rest, names)
    words = _words(_without(_TOTAL.sub(" ", rest), names))
    told = [word for word in words if not _POPULATION.fullmatch(word)]
    alone = not (told or facets or whole or left_over)
    return GroupLabel(facets, frozenset(word[:_STEM] for word in (words if alone else told)), left_over)


def is_of_others(topic: str, group: str, names: Iterable[str] = ()) -> bool:
    """Whether a row says «herav …» without saying of what: of the row above it."""
    match = _OF_THESE.search(f"{topic} {group}".casefold())
    return match is not None and not group_label(f"{topic} {group}"[: match.start()], names).words


def within(label: GroupLabel, words: frozenset[str], year: Reach | None = None) -> GroupLabel:
    """The label without words that its whole family has, and in its year unless it names others."""
    facets = dict(label.facets)
    if year is not None:
        facets.setdefault("year", year)
    return replace(label, words=label.words - words, facets=facets)


def both(first: GroupLabel, second: GroupLabel) -> GroupLabel:
    """The group that two texts name together."""
    return GroupLabel(
        {**first.facets, **second.facets}, first.words | second.words, left_over=first.left_over or second.left_over
    )


def holds(total: GroupLabel, part: GroupLabel) -> bool:
    """Whether one group surely holds the other: it says less, and nothing else."""
    wider = all(name in part.facets and _covers(reach, part.facets[name]) for name, reach in total.facets.items())
    return wider and not total.left_over and total.words <= part.words and total != part


def may_hold(total: GroupLabel, part: GroupLabel) -> bool:
    """Whether one group can hold the other: unless their facets say no."""
    if total.left_over or (part.words and part.words < total.words):
        return False
    for name, reach in total.facets.items():
        if name not in part.facets:
            if not part.words:
                return False
        elif not _covers(reach, part.facets[name]):
            return False
    return total != part


def likely_holds(total: GroupLabel, part: GroupLabel) -> bool:
    """Whether a reader would take one group to hold the other: «alle», «Ungdomsskolen» and «8. trinn»."""
    return holds(total, part) or (bool(total.words) and not part.words and may_hold(total, part))


def may_be_apart(one: GroupLabel, other: GroupLabel) -> bool:
    """Whether nobody needs to belong to both."""
    if one.left_over or other.left_over:
        return True
    shared = one.facets.keys() & other.facets.keys()
    if any(_apart(one.facets[name], other.facets[name]) for name in shared):
        return True
    if holds(one, other) or holds(other, one):
        return False
    return bool(one.words or other.words) and one.words != other.words


def crossing(labels: Iterable[GroupLabel]) -> bool:
    """Whether groups are told by two traits at once, and by each of the two alone: a table of two or more ways."""
    found = {traits(label) for label in labels if not label.left_over}
    return any(one | other <= cell and not (one <= other or other <= one) for cell in found for one in found for other in found)


def traits(label: GroupLabel) -> frozenset[str]:
    """What a label tells groups apart by: sex, grade, age, year, or other words."""
    return frozenset((*label.facets, *(("words",) if label.words else ())))


def _covers(outer: Reach, inner: Reach) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _apart(one: Reach, other: Reach) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _facets(text: str) -> Iterator[tuple[str, Reach, str]]:
    """Every facet in a text, and what is left of the text behind it."""
    rest = text
    for pattern, reach in _OPEN:
        for match in [*pattern.finditer(rest)][:1]:
            rest = _cut(rest, match)
            yield "age", reach(int(next(group for group in match.groups() if group))), rest
    for name, pattern in _PATTERNS:
        for match in [*pattern.finditer(rest)][:1]:
            rest = _cut(rest, match)
            yield name, _reach(*match.groups()), rest
    for name, span, pattern in _NAMED:
        for match in [*pattern.finditer(rest)][:1]:
            rest = _cut(rest, match)
            yield name, span, rest
    for match in [*_UPPER_SECONDARY.finditer(rest)][:1]:
        rest = _cut(rest, match)
        yield "grade", (10 + int(match[1]), 10 + int(match[1])), rest
    yield from _sex(rest)


def _sex(text: str) -> Iterator[tuple[str, Reach, str]]:
    """Boys or girls; both of them are everybody."""
    boys, girls = _BOYS.search(text), _GIRLS.search(text)
    rest = _GIRLS.sub(" ", _BOYS.sub(" ", text))
    if boys and girls:
        yield "", (0, 0), f"{rest} alle"
    elif boys or girls:
        yield "sex", (1, 1) if boys else (2, 2), rest


def _reach(first: str, last: str | None = None) -> Reach:
    start = int(first)
    end = int(last) if last else start
    return start, start // 100 * 100 + end if end < 100 <= start else max(start, end)


def _cut(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text) if word not in _EMPTY_WORDS]


def _told_of_all(text: str, names: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in names if name)


def _without(text: str, names: Iterable[str]) -> str:
    for name in names:
        text = re.sub(rf"\b{re.escape(name.casefold())}(?:\s+kommune)?\b", " ", text) if name else text
    return text
