"""Who treated the report and when, out of the one cell that says both: «Kommunestyret 18.03.2027, sak 12/27»."""

import re
from datetime import date
from hashlib import sha256

from msgspec import Struct

from sltdocs.contract.normalise import folded, one_line
from sltdocs.contract.values.adoption_forms import TAKEN_BACK
from sltdocs.contract.values.calendar_words import WEEKDAYS
from sltdocs.contract.values.dates import read_date

_DAY = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})\b|\b\d{1,2}\s?\.?\s?[a-zæøå]{3,}\.?,?\s?\d{4}\b",
    re.IGNORECASE,
)
_JOINTS = " \t,;:.()–-"
_BEFORE_BODY = re.compile(
    r"^(?:(?:er|blei?|vart|behandle[tr]|behandla|handsama|vedtatt|vedteken|godkjent|godkjend|orientert|lagt|fram|den|i|av|for|på)\s+)+",
    re.IGNORECASE,
)
_AFTER_BODY = re.compile(rf"(?:\s+(?:den|i|av|på|{'|'.join(WEEKDAYS)}))+$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]{2}")


class Treatment(Struct, frozen=True):
    """On which day which body treated the report, and what else stands there (`more`: the number of the case)."""

    day: date
    body: str
    more: str = ""

    @property
    def key(self) -> str:
        """What tells one treatment from another, however it is typed."""
        return sha256(f"{self.day} {folded(self.body)}".encode()).hexdigest()[:16]


def read_treatment(typed: str) -> Treatment | None:
    """The treatment; None when it does not name one body and one day, or takes itself back («utsatt til 18.03.2027»)."""
    text = one_line(typed)
    days = list(_DAY.finditer(text))
    day = read_date(days[0].group()).value if len(days) == 1 else None
    if not isinstance(day, date) or TAKEN_BACK.search(folded(text)):
        return None
    before, after = _bare(text[: days[0].start()]), _bare(text[days[0].end() :])
    body, more = (before, after) if before else (after, "")
    body, comma, rest = body.partition(",")  # «kommunestyret, sak 12/27, 18.03.2027»
    more = ", ".join(part for part in (rest.strip(_JOINTS) if comma else "", more) if part)
    return Treatment(day, body.strip(), more) if _NAME.search(body) else None


def _bare(text: str) -> str:
    """What is left without the words and signs that only join body and day."""
    left = _AFTER_BODY.sub("", _BEFORE_BODY.sub("", f"{text.strip(_JOINTS)} ").strip(_JOINTS))
    return left if _NAME.search(left) or any(sign.isdigit() for sign in left) else ""
