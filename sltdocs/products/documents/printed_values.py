"""Numbers as the documents print them, and what they say where a number is hidden because it is small."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from sltdocs.contract.cell import Run
from sltdocs.contract.choice import OwnWord
from sltdocs.contract.normalise import folded
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values.links import is_link, usable_link
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.reported import Hidden, HiddenBecause, KeyFigure
from sltdocs.privacy.figures.people_counts import share_of
from sltdocs.words.documents.document import documents_words

K = TypeVar("K", bound=StrEnum)
NONE = "–"


def count(number: int | AsTyped | Hidden | None, form: WrittenForm) -> str:
    """A count of people, `140`, `12 345`; `<5` when it is hidden, a dash when it is not known."""
    if number is None:
        return NONE
    if isinstance(number, AsTyped):
        return number.typed
    return hidden(number, form) if isinstance(number, Hidden) else labels.number(Decimal(number))


def value(figure: KeyFigure, form: WrittenForm) -> str:
    """A key figure's value with its unit, `84,5 %`, `12 saker`; `<5 saker` or «skjult» when it is hidden."""
    own = "" if folded(figure.unit).rstrip(".") in _COUNTS else figure.unit
    if isinstance(figure.value, Hidden):
        told, unit = hidden(figure.value, form), own if figure.value.why is HiddenBecause.FEW else ""
    elif isinstance(figure.value, AsTyped):
        told, unit = figure.value.typed, "" if _says_unit(figure.value, figure.unit) else own
    else:
        told, unit = labels.quantity(figure.value), "" if _prints_its_unit(figure.value, figure.unit) else own
    if not unit:
        return told
    fits = len(told) + len(unit) < _COLUMN  # what is longer must break somewhere, and best before its unit
    return f"{told}{labels.NO_BREAK if fits else ' '}{unit}"


_COLUMN = 18
"""Letters: so much stands on one line in the narrowest column that holds values."""


def is_percentage(figure: KeyFigure) -> bool:
    """Whether a figure is in percent, also where the sign stands in its unit only: 91 with the unit % and «93 %» are alike."""
    return figure.value.percent or folded(figure.unit).rstrip(".") in _PERCENT


def kind(figure: KeyFigure) -> tuple[str, str]:
    """What two figures must have in common to be compared: source and unit."""
    return figure.origin, "%" if is_percentage(figure) else figure.unit


_COUNTS = frozenset({"antall", "antal", "tall", "tal", "stk"})
"""Units that only say that the number counts something: «24 antall» is 24."""
_PERCENT = frozenset({"%", "prosent", "pst"})
_MONEY = frozenset({"kr", "kr.", "nok", "kroner"})


def _prints_its_unit(number: Quantity, unit: str) -> bool:
    """Whether the number prints its unit itself, so that it must not be told twice."""
    if unit.strip().casefold() in _MONEY:
        return bool(_MONEY & set(number.shown.casefold().split()))
    return number.percent and share_of(number, unit) is not None


def _says_unit(typed: AsTyped, unit: str) -> bool:
    """Whether what was typed needs no unit behind it: it has its own, or tells no number at all."""
    nothing = typed.least is None and typed.most is None
    return nothing or typed.percent or unit.casefold() in typed.typed.casefold()


def amount(quantity: Quantity | AsTyped | None) -> str:
    """An amount in kroner, `250 000`, with two decimals when there are øre; a dash when it is not known."""
    if quantity is None:
        return NONE
    if isinstance(quantity, AsTyped):
        return quantity.typed
    told = labels.quantity(quantity)
    return f"{told}0" if re.search(r",\d$", told) else told


def hidden(number: Hidden, form: WrittenForm) -> str:
    """What stands in a table instead of a number that must not be published."""
    words = documents_words(form)
    return words.few.format(limit=number.limit) if number.why is HiddenBecause.FEW else words.hidden


def why_hidden(numbers: Iterable[object], form: WrittenForm) -> str:
    """A remark on why numbers among these are hidden; never what they are. Blank when none is."""
    found = {number.why: number.limit for number in numbers if isinstance(number, Hidden)}
    notes = documents_words(form).why_hidden
    return " ".join(notes[why].format(limit=found[why]) for why in HiddenBecause if why in found)


NOTHING = Text.of("–")
"""What a table cell says when the workbook's cell is blank while others in its column are not."""


def linked(text: str, url: str) -> Text:
    """A text that is a link when there is an address; what stands in the address's place and is none follows the text."""
    if not text:
        return Text()
    target = usable_link(url)
    return Text((Run(text, link=target), *([Run(f" ({url})")] if url and not target else [])))


def read_more(label: str, url: str) -> Text:
    """«Les mer om tiltaket» as a link, or the text that stands in the address's place."""
    return linked(label, url) if is_link(url) else Text.of(url)


def labelled(label: str, text: Text) -> Text:
    """A text after a label in bold, `Resultat: …`."""
    return Text((Run(label, bold=True), *text.runs), text.phrase)


def or_dash(text: Text) -> Text:
    """The text, or a dash when there is none."""
    return text if text else NOTHING


def or_not_set(text: Text, form: WrittenForm) -> Text:
    """What must not be missing; where it is, readers see the hole."""
    return text or Text.of(documents_words(form).not_set)


def level_headings(
    known: Mapping[K, str], levels: Iterable[K | OwnWord | None], others: str
) -> list[tuple[K | OwnWord | None, str]]:
    """Every level with what heads it: ours, then those in words of her own as she typed them, then what has none."""
    own = dict.fromkeys(level for level in levels if isinstance(level, OwnWord))
    return [*known.items(), *((level, capital(level.word)) for level in own), (None, others)]


def for_cover(title: str) -> str:
    """The title for the cover, where a word such as «SLT-handlingsplan» is not torn at its hyphen."""
    return _IN_A_WORD.sub("\u2011", title)


_IN_A_WORD = re.compile(r"(?<=[A-ZÆØÅ]{2})-(?=[a-zæøå])")


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]
