"""Signs that a text tells of a person who could be recognised: phone numbers, e-mail addresses, words about one child."""

import re
from collections.abc import Iterator
from enum import StrEnum


class Sign(StrEnum):
    """What was seen in a text."""

    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    CHILD = "child"


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Eight digits as Norwegian numbers are written; a five-digit number (02800) is a switchboard and stays unnoticed.
_PHONE = re.compile(
    r"(?<![\d/.,:-])(?:\+47[ \u00a0]?|0047[ \u00a0]?)?(?:[49]\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{3}|[235-7]\d[ \u00a0]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{2}|[49]\d[ \u00a0]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{2})(?![\d/-])"
)
_PHONE_WORD = re.compile(r"(?:tlf|telefon|mobil|mob)\.?:?\s*\d{8}(?!\d)", re.IGNORECASE)
_BIRTHDAY = re.compile(r"\b(?:f\.|født|fødd)\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}", re.IGNORECASE)
_NAME = r"(?-i:[A-ZÆØÅ][a-zæøå]+(?:[ -][A-ZÆØÅ][a-zæøå]+){0,2})"
_CHILD = re.compile(
    rf"\b(?:gutt|jente|gut|eleven|ungdommen|barnet)\s(?:på\s)?\d{{1,2}}\s?år\b(?!\s?(?:[-–]|og eldre|og yngre))"
    rf"|{_NAME}\s\(\d{{1,2}}(?:\sår)?\)"
    rf"|\b(?:snap|snapchat|insta|instagram)(?:brukeren|brukaren|-navn|navn|namn)?\s*[:@]\s*\w+",
    re.IGNORECASE,
)


def signs(text: str) -> Iterator[Sign]:
    """Every kind of sign that the text shows, once each."""
    if _EMAIL.search(text):
        yield Sign.EMAIL
    if _PHONE.search(text) or _PHONE_WORD.search(text):
        yield Sign.PHONE
    if _BIRTHDAY.search(text):
        yield Sign.BIRTHDAY
    if _CHILD.search(text):
        yield Sign.CHILD
