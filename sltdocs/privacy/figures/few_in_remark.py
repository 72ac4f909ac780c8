"""Whether a text beside a hidden number may tell it: a small number, a word for one, «begge», «de to», «eneste»."""

import re

_WORDS = (
    ("én", "éin", "ein", "ei", "eitt", "ett", "eneste", "einaste", "alene", "aleine"),
    ("to", "begge", "båe", "dobbelt", "tvillinger", "tvillingar", "par"),
    ("tre", "tredoblet", "tredobla"),
    ("fire",),
    ("fem",),
    ("seks",),
    ("sju", "syv"),
    ("åtte",),
    ("ni",),
    ("ti",),
    ("elleve",),
    ("tolv",),
)
"""Words by the number they tell; an article is none, as in «en økning»: what stands alone is «én»."""
_ARTICLES = frozenset(("ein", "ei", "ett", "eitt"))
_HARMLESS = re.compile(
    r"\b\d{1,2}\.\s?(?:kvartal|halvår|termin|tertial|trinn|klasse|klassetrinn|årssteg|plass|januar|februar|mars|april|mai"
    r"|juni|juli|august|september|oktober|november|desember)\w*"
    r"|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2,4})?|\b\d{1,2}[.:]\d{2}\b|\b(?:uke|veke|vg|kl\.?)\s?\d{1,2}\b"
    r"|\b(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
"""Dates, weeks, times, grades and quarters: their numbers count no people."""
_NUMBER = re.compile(r"(?<![\d,.])(\d{1,3})(?:[,.]\d+)?(?![\d])")
_WORD = re.compile(r"[^\W\d_]+")


def tells_few(text: str, limit: int) -> bool:
    """Whether a text holds a number or a word for one from one up to below the limit."""
    bare = _HARMLESS.sub(" ", text.casefold())
    small = any(0 < int(match[1]) < limit for match in _NUMBER.finditer(bare))
    return small or not _told_words(limit).isdisjoint(_WORD.findall(bare))


def tells_few_people(text: str, limit: int) -> bool:
    """The same for a text that must stand for itself, as an activity does: the number must be one of people."""
    bare = _HARMLESS.sub(" ", text.casefold())
    small = "|".join([*(str(number) for number in range(1, limit)), *sorted(_told_words(limit))])
    return re.search(rf"(?<![\w,.])(?:{small})\s+(?:\w+\s+){{0,2}}?(?:{_PEOPLE})", bare) is not None


_PEOPLE = "gut|jent|ungdom(?!s)|unge|barn(?!e)|elev|deltak|søsken|person|familie|tenår|brør|syst|stk|møtte|deltok|av (?:dem|dei)"


def _told_words(limit: int) -> frozenset[str]:
    below = (word for words in _WORDS[: limit - 1] for word in words)
    return frozenset((*(word for word in below if word not in _ARTICLES), "begge", "båe", "eneste", "einaste"))
