"""Numbers as the documents print them, and what they say where a number is hidden because it is small."""

import re
from collections.abc import Iterable
from decimal import Decimal

from sltdocs.contract.cell import Run
from sltdocs.contract.normalise import folded
from sltdocs.contract.text import Text
from sltdocs.contract.types import Quantity
from sltdocs.contract.values.links import is_link, usable_link
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Hidden, HiddenBecause, KeyFigure
from sltdocs.privacy.figures.people_counts import share_of
from sltdocs.words.documents.document import documents_words

NONE = "–"


def count(number: int | Hidden | None, form: WrittenForm) -> str:
    """A count of people, `140`, `12 345`; `<5` when it is hidden, a dash when it is not known."""
    if number is None:
        return NONE
    return hidden(number, form) if isinstance(number, Hidden) else labels.number(Decimal(number))


def value(figure: KeyFigure, form: WrittenForm) -> str:
    """A key figure's value with its unit, `84,5 %`, `12 saker`; `<5 saker` or «skjult» when it is hidden."""
    if isinstance(figure.value, Hidden):
        told, unit = hidden(figure.value, form), figure.unit if figure.value.why is HiddenBecause.FEW else ""
    else:
        told, unit = labels.quantity(figure.value), "" if _prints_its_unit(figure.value, figure.unit) else figure.unit
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


_PERCENT = frozenset({"%", "prosent", "pst"})
_MONEY = frozenset({"kr", "kr.", "nok", "kroner"})


def _prints_its_unit(number: Quantity, unit: str) -> bool:
    """Whether the number prints its unit itself, so that it must not be told twice."""
    if unit.strip().casefold() in _MONEY:
        return bool(_MONEY & set(number.shown.casefold().split()))
    return number.percent and share_of(number, unit) is not None


def amount(quantity: Quantity | None) -> str:
    """An amount in kroner, `250 000`, with two decimals when there are øre; a dash when it is not known."""
    if quantity is None:
        return NONE
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


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]
