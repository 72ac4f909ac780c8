"""Signs that a text tells of a person who could be recognised: phone numbers, e-mail addresses, words about one child."""

import re
from collections.abc import Iterator
from enum import StrEnum

from sltdocs.plan.assembling.heading import DEFAULT_SMALL_NUMBER_LIMIT
from sltdocs.privacy.people.described_child import describes_a_child
from sltdocs.privacy.people.few_people import tells_of_few


class Sign(StrEnum):
    """What was seen in a text."""

    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    CHILD = "child"
    FEW = "few"


_EMAIL = re.compile(r"(?<![\w.+-])(?!(?:firma)?post(?:mottak)?@)[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

_GAP = r"[ \u00a0\u202f]"
_COUNTRY = rf"(?:(?:\+|00)47{_GAP}?)?"
_IN_PAIRS = rf"\d{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}"
_EIGHT_DIGITS = re.compile(rf"\d(?:{_GAP}?\d){{7}}")
# Eight digits as Norwegian numbers are written; a five-digit number (02800) is a switchboard and stays unnoticed.
_NOT_OF_A_CASE = "".join(
    f"(?<!{word} )" for word in ("journalpost", "saksnr", r"saksnr\.", "sak", "arkivsak", "jp", r"jnr\.", "kr", r"kr\.")
)
_PHONE = re.compile(
    rf"(?<![\d/.,:+-])(?<!\d{_GAP}){_NOT_OF_A_CASE}{_COUNTRY}"
    rf"(?:[49]\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{3}}|[49]\d{{7}}|[2-79]{_IN_PAIRS})(?![\d/%]|[-,.]\d|{_GAP}\d|{_GAP}?kr)"
    rf"|\b(?:tlf|telefon|mobil|mob)(?:nr|nummer)?\.?:?{_GAP}*{_COUNTRY}\d(?:{_GAP}?\d){{7}}(?!\d)",
    re.IGNORECASE,
)

_BIRTHDAY = re.compile(
    r"\b(?:f\.|født|fødd|fødselsdato:?)\s*(?:den\s)?"
    r"(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\s?[a-zæøå]{3,9}\s(?:19|20)\d{2})",
    re.IGNORECASE,
)

_DIGIT = re.compile(r"\d")


def signs(text: str, limit: int = DEFAULT_SMALL_NUMBER_LIMIT) -> Iterator[Sign]:
    """Every kind of sign that the text shows, once each. Fewer people than the limit are few."""
    if "@" in text and _EMAIL.search(text):
        yield Sign.EMAIL
    if _EIGHT_DIGITS.search(text) and _PHONE.search(text):
        yield Sign.PHONE
    if _DIGIT.search(text) and _BIRTHDAY.search(text):
        yield Sign.BIRTHDAY
    if describes_a_child(text):
        yield Sign.CHILD
    if tells_of_few(text, limit):
        yield Sign.FEW
