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

_NAME = r"[A-ZÆØÅ][a-zæøåéèö]+(?:-[A-ZÆØÅ][a-zæøå]+)?"
_FULL_NAME = rf"{_NAME}(?: [A-ZÆØÅ]\.)?(?: {_NAME})+"
_AGE = r"1?\d år"
_ONE = r"(?:[Gg]ut(?:ten|en|t)?|[Jj]ent(?:a|en|e)|[Ee]lev(?:en)?|[Bb]arnet|[Uu]ngdommen|[Bb]ror(?:en)?|[Ss]øster(?:en|a)?)"
_MANY = r"(?:Ungdom|Barn|Elev|Gutt|Jente|Alder|Alle|Klubb|Gruppe)"
_CHILD_BY_NUMBER = re.compile(
    rf"\b{_ONE}(?: på| \()? ?{_AGE}\b(?! ?(?:[-–]|og (?:eldre|yngre|oppover)|eller))"  # «gutt på 14 år»
    rf"|\b{_ONE} (?:i|på|frå|fra) (?:klasse )?\d{{1,2}}\.? ?[A-Fa-f]\b"  # «eleven i 8B»
    r"|\b1?\d-?år(?:ing|ig)(?:en|a)? (?:gutt|gut|jente|elev)\b"
    rf"|\b{_FULL_NAME},? \(?{_AGE}|\b{_FULL_NAME} \(1\d\)"  # «Ola Nordmann (14)»
    rf"|\b(?!{_MANY}){_NAME} \({_AGE}\)"
    rf"|\b[A-ZÆØÅ]\. ?[A-ZÆØÅ]\.,? \(?{_AGE}"  # initials
    rf"|\b[A-ZÆØÅ][a-zæøå]+(?:veien|vegen|gata|gaten) \d+[A-Z]?,? (?:bor|bur) {_ONE}\b"
    r"|\b[Ii]nsta(?:gram)?(?:-?(?:navn|namn))?: ?@?[a-z_.]*\d[\w.]*"
    r"|\bDUF\b\D{0,12}\d{12}(?!\d)"
)
_ACCUSED = r"(?:siktet|sikta|tiltalt|tiltala|dømt|dømd|anmeldt|meld|mistenkt)"
_CHILD_BY_WORD = re.compile(
    rf"\b{_FULL_NAME} (?:er|ble|blei|vart|var) {_ACCUSED}\b"
    r"|\b[Ss]nap(?:chat)?(?:-?(?:navn|namn|bruker|brukar))?: ?@?[\w.]{3,}"
)
_FEW = re.compile(  # «2 gutter på Nes skole», «Én ungdom fullførte»; «én av fire elever» is a share
    r"(?<![\d.,/–-])(?<!\d[ \u00a0])(?<!\bav )\b(?:[1-4]|én|éin|eitt|ett|to|tre|fire) (?:[a-zæøå]+[eagkt] )?"
    r"(?:gutt(?:er|ar)?|gut(?:ar)?|jenter?|ungdom(?:m?er|m?ar)?|elev(?:er|ar)?|barn|mindreårige?|tenåring(?:er|ar)?)\b(?!-)",
    re.IGNORECASE,
)
_YOUNG = re.compile(r"gut|jente|ungdom|elev|barn|mindreår|tenår", re.IGNORECASE)
_TELLING_WORD = re.compile(rf"{_ACCUSED}|[Ss]nap")
_DIGIT = re.compile(r"\d")


def signs(text: str) -> Iterator[Sign]:
    """Every kind of sign that the text shows, once each."""
    if "@" in text and _EMAIL.search(text):
        yield Sign.EMAIL
    if _EIGHT_DIGITS.search(text) and _PHONE.search(text):
        yield Sign.PHONE
    with_digits = _DIGIT.search(text) is not None
    if with_digits and _BIRTHDAY.search(text):
        yield Sign.BIRTHDAY
    if (with_digits and _CHILD_BY_NUMBER.search(text)) or (_TELLING_WORD.search(text) and _CHILD_BY_WORD.search(text)):
        yield Sign.CHILD
    if _YOUNG.search(text) and _FEW.search(text):
        yield Sign.FEW
