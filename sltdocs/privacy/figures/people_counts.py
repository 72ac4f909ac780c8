"""How many people a key figure speaks of: told by its unit, and counted as people when in doubt.

Whatever is typed becomes `People` here and nowhere else: a typed approximation («8 av 10») is a number to the guard too.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.normalise import folded
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.plan.reported import Hidden, KeyFigure

_NOT_PEOPLE = re.compile(
    r"kr|kroner|nok|mill|million(?:er|ar)?|mrd|tkr|time|tim(?:er|ar)|t|min|minutt(?:er)?|dag(?:er|ar)?|(?:uke|veke)r?|år"
    r"|måned(?:er)?|månad(?:er)?|poeng|indeks|skår|score|karakter(?:poeng)?|grad(?:er)?|k?m|(?:kilo)?meter|kvm|m2|liter"
    r"|møter?|tiltak|kurs|arrangement(?:er)?|kveld(?:er|ar)?|sk(?:o|u)ler?|barnehag(?:e|er|ar)|klubb(?:er|ar)?|årsverk"
    r"|grupper?|plan(?:er|ar)?|stilling(?:er|ar)?|kommun(?:e|er|ar)|åpningsdager|opningsdagar"
)
"""Units of what is not people. «Saker», «anmeldelser» and the like are: behind every case stands somebody."""
_OF_PEOPLE = re.compile(
    r"(?:elev|gut|jent|ungdom(?!s)|barn(?!e)|person|deltak|anmeld|familie|foreld|foresat|søsken|bruk[ae]r|sikt|sak|pasient|klient"
    r"|innbygg|kvinn|menn|mann|lovbryt|offer|ofre|søker|søkjar|tenåring|student|medlem)"
)
"""What people are called: «skole elever» and «gruppe jenter» are people, whatever word stands first."""
_PERCENT = frozenset(("%", "prosent", "pst", "pst.", "prosentdel"))
_SHARES = frozenset(("andel", "del", "andeler", "andelar", "rate", "brøk", "forholdstall", "forholdstal"))
_BASE_IN_TEXT = re.compile(
    r"\bn\s*[=:]\s*(\d[\d .\u00a0\u202f]*\d|\d)"
    r"|\b(?:av|blant)\s+(?:totalt\s+|i alt\s+)?(\d+)\b(?!\s*(?:%|prosent))"
    r"|\b(\d+)\s+(?:\w+\s+)?(?:har\s+|hadde\s+)?(?:svart?e?|besvarte?|svara|deltok|deltatt|deltakere|deltakarar|elever|elevar"
    r"|ungdommer|ungdommar|personer|personar|barn|respondent\w*|svar)\b"
    r"|\b(?:antall|tal på)\s+(?:svar|elever|elevar|deltakere|deltakarar|respondentar|respondenter)\s*:?\s*(\d+)\b",
    re.IGNORECASE,
)
"""How many were asked, where a text tells it: «(n=40)», «40 elever svarte», «av 40»."""
_RATE = re.compile(r"(?:(?:per|pr\.?) ?(10{2,6})|(promille|‰)).*")


class People(Struct, frozen=True):
    """The people behind a figure: those that it counts, and those it is taken from (n). None where it cannot be told.

    `ends` are the least and the most that an approximation tells, «60–70»: each is a number to the guard.
    """

    counted: int | None
    base: int | None
    ends: tuple[int, ...] = ()

    @property
    def rest(self) -> int | None:
        """Those of the base who are not counted."""
        return None if self.counted is None or self.base is None else self.base - self.counted

    @property
    def spread(self) -> int:
        """How many more or fewer than `counted` it may be, by its ends."""
        return max((abs(end - (self.counted or 0)) for end in self.ends), default=0)

    def few(self, limit: int) -> bool:
        """Whether any of these is below the limit, zero excepted."""
        counted = self.ends or (self.counted,)
        rests = (None if one is None or self.base is None else self.base - one for one in counted)
        return any(number is not None and 0 < number < limit for number in (*counted, self.base, *rests))


def people_behind(figure: KeyFigure, borrowed: int | None = None) -> People:
    """The people behind a figure; nobody behind one that is hidden already. `borrowed` is its base where it has none."""
    if isinstance(figure.value, Hidden):
        return People(None, None)
    bases = base_ends(figure)
    if len(bases) > 1:
        return _of_each(figure, bases)
    base = bases[0] if bases else borrowed
    if isinstance(figure.value, AsTyped):
        return _about(figure, figure.value, base)
    out_of = share_out_of(figure, base)
    if out_of is not None:
        return People(None if base is None else _implied(figure.value.value, base, out_of), base)
    whole = figure.value.value == figure.value.value.to_integral_value()
    return People(abs(int(figure.value.value)) if whole and _counts_people(figure.unit) else None, base)


def base_ends(figure: KeyFigure) -> tuple[int, ...]:
    """How many a figure is taken from: one number, the least and the most of a range, or none where nothing is told.

    What is only said to be less than a number may be one.
    """
    base = figure.base
    if isinstance(base, int):
        return (base,)
    if not isinstance(base, AsTyped) or base.percent or base.least == base.most is None:
        return ()
    ends = (Decimal(1) if base.least is None else base.least, base.most)
    return tuple(dict.fromkeys(int(end) for end in ends if end is not None))


def _of_each(figure: KeyFigure, bases: tuple[int, ...]) -> People:
    """With the fewest that it may be taken from: so the few behind it are never told for more."""
    each = [people_behind(replace(figure, base=base)) for base in bases]
    ends = tuple(sorted({end for one in each for end in (one.ends or (one.counted,)) if end is not None}))
    if not ends:
        return People(None, min(bases))
    return People((ends[0] + ends[-1]) // 2, min(bases), ends)


def _about(figure: KeyFigure, value: AsTyped, base: int | None) -> People:
    """«8 av 10» is eight of ten, a range is both its ends, and «<5» one to four."""
    known = base if value.out_of is None else value.out_of
    told = [
        people_behind(replace(figure, value=Quantity(end, value.percent), base=known))
        for end in (value.least, value.most)
        if end is not None
    ]
    ends = tuple(one.counted for one in told if one.counted is not None)
    if not ends:
        return People(None, known)
    least = min(1, ends[0]) if value.least is None else ends[0]
    return People((least + ends[-1]) // 2, known, ends)


def people_taking_part(count: int | AsTyped | Hidden | None) -> People:
    """The people of an activity, whose number has no unit."""
    if isinstance(count, AsTyped):
        return _about(KeyFigure("", "", 0, count), count, None)
    return People(count if isinstance(count, int) else None, None)


def number_of(figure: KeyFigure) -> Quantity | None:
    """The number that a figure tells, or one near what it tells; None for what is hidden or withheld by its source."""
    value = figure.value
    if isinstance(value, AsTyped):
        known = value.most if value.most is not None else value.least
        return None if known is None else Quantity(known, value.percent)
    return value if isinstance(value, Quantity) else None


def share_out_of(figure: KeyFigure, base: int | None = None) -> int | None:
    """As `share_of`; a fraction of one that has a base is a share too. None for what is hidden."""
    if isinstance(figure.value, Hidden) or (isinstance(figure.value, AsTyped) and figure.value.out_of is not None):
        return None
    value = number_of(figure) or Quantity(Decimal(1))
    told = share_of(value, figure.unit)
    known = base if base is not None else next(iter(base_ends(figure)), None)
    if told is None and known is not None and 0 < value.value < 1:
        return 1
    return told


def precision(figure: KeyFigure, base: int | None) -> int:
    """How many people more or fewer a share may stand for, as it is rounded; nought for a count."""
    out_of, value = share_out_of(figure, base), number_of(figure)
    if out_of is None or base is None or value is None:
        return 0
    step = Decimal(1).scaleb(min(0, int(value.value.as_tuple().exponent)))
    return int(step / 2 * base / out_of + Decimal("0.5"))


def bases_in_text(figure: KeyFigure) -> tuple[int, ...]:
    """How many were asked, as the texts of the row tell it."""
    texts = (figure.indicator, figure.origin, figure.group, figure.unit, figure.remark.plain, figure.comparison.plain)
    return tuple(number for text in texts for number in bases_in(text))


def bases_in(text: str) -> tuple[int, ...]:
    """How many were asked, as a text tells it."""
    found = (next(filter(None, match.groups())) for match in _BASE_IN_TEXT.finditer(text))
    return tuple(int(number) for number in (re.sub(r"\D", "", one) for one in found) if number and int(number))


_ANSWERED = re.compile(
    r"\b(?:svart?e?|svar|besvarte|svara|respondent\w*|deltok|deltakere|deltakarar)\b|\bantall elever|tal på elevar", re.IGNORECASE
)


def asks_how_many(figure: KeyFigure) -> bool:
    """Whether a row tells how many answered, and so of how many the shares of its source are taken."""
    return _ANSWERED.search(f"{figure.indicator} {figure.group} {figure.unit}") is not None


def share_of(value: Quantity, unit: str) -> int | None:
    """100 for a percentage, 1000 for a rate per thousand and so on; None when the figure is no share."""
    word = folded(unit).replace(" ", "")
    if value.percent or word in _PERCENT:
        return 100
    if word in _SHARES:
        return 1 if abs(value.value) <= 1 else 100
    match = _RATE.fullmatch(word)
    if match is None:
        return None
    return int(match[1]) if match[1] else 1000


def _implied(share: Decimal, base: int, out_of: int) -> int:
    """The number of people that a share of a base stands for; more than nothing is at least one."""
    people = int((abs(share) * base / out_of).to_integral_value(ROUND_HALF_UP))
    return max(people, 1) if share and base else people


def _counts_people(unit: str) -> bool:
    words = re.findall(r"[^\W\d]+", re.split(r"\b(?:per|pr)\b", folded(unit))[0])
    first = re.split(r"[ (/]", folded(unit))[0]
    return _NOT_PEOPLE.fullmatch(first.rstrip(".")) is None or any(map(_OF_PEOPLE.match, words))
