"""Words that describe one child, young person or family so that somebody may know who it is."""

import re

from sltdocs.privacy.people.first_names import holds_first_name, is_first_name

_NAME = r"[A-ZÆØÅ][a-zæøåéèö]+(?:-[A-ZÆØÅ][a-zæøå]+)?"
_FULL_NAME = rf"{_NAME}(?: [A-ZÆØÅ]\.)?(?: {_NAME})+"
_AGE = r"1?\d år"
_ONE = r"(?:[Gg]ut(?:ten|en|t)?|[Jj]ent(?:a|en|e)|[Ee]lev(?:en)?|[Bb]arnet|[Uu]ngdommen|[Bb]ror(?:en)?|[Ss]øster(?:en|a)?)"
_MANY = r"(?:Ungdom|Barn|Elev|Gutt|Jente|Alder|Alle|Klubb|Gruppe)"
_FROM = r"(?:fra|frå|på|ved|i)"
_STREET = r"[A-ZÆØÅ][a-zæøå]+(?:veien|vegen|gata|gaten|gate|vei|veg|bakken|lia|haugen|stien|svingen|tunet)"
_WITH_NUMBER = re.compile(
    rf"\b{_ONE}(?: på| \()? ?{_AGE}\b(?! ?(?:[-–]|og (?:eldre|yngre|oppover)|eller))"  # «gutt på 14 år»
    rf"|\b{_ONE} (?:i|på|frå|fra) (?:klasse )?\d{{1,2}}\.? ?[A-Fa-f]\b"  # «eleven i 8B»
    r"|\b1?\d-?år(?:ing|ig)(?:en|a)? (?:gutt|gut|jente|elev)\b"
    rf"|\b(?:[Ee]n|[Ee]in|[Éé]n|[Éé]in) (?:[a-zæøå]+ )?1?\d-?åring {_FROM}\b"  # «en 14-åring fra Nes»
    r"|\b(?:[Ss]amme|[Ss]ame|[Dd]enne|[Dd]en) 1?\d-?åring(?:en)?\b|\b1?\d-?åringen\b"
    rf"|\b{_FULL_NAME},? \(?{_AGE}|\b{_FULL_NAME} \(1\d\)"  # «Ola Nordmann (14)»
    rf"|\b(?!{_MANY}){_NAME} \({_AGE}\)"
    rf"|\b[A-ZÆØÅ]\. ?[A-ZÆØÅ]\.,? \(?{_AGE}"  # initials
    rf"|\b{_STREET} \d+[A-Z]?,? (?:bor|bur) {_ONE}\b|\b(?:[Bb]or|[Bb]ur) (?:i|på) {_STREET} \d+"
    r"|\b[Ii]nsta(?:gram)?(?:-?(?:navn|namn))?: ?@?[a-z_.]*\d[\w.]*"
    r"|\bDUF\b\D{0,12}\d{12}(?!\d)"
    r"|(?<![\w.])f\. ?(?:19|20)\d\d\b(?! ?[-–])"  # «f. 2010»
    r"|\b(?:født|fødd) i (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) (?:19|20)\d\d\b"
)
_NAME_WITH_NUMBER = re.compile(
    rf"\b({_NAME})(?: \(1?\d\)|,? 1?\d år\b(?! ?[-–])|,? (?:født|fødd) (?:i )?(?:19|20)\d\d"
    rf"| {_FROM} (?:klasse )?\d{{1,2}}\.? ?[A-F]\b)"
)
"""An age or a class beside what may be a first name: «Ali (15)», «Ola fra 8B»."""
_ACCUSED = r"(?:siktet|sikta|tiltalt|tiltala|dømt|dømd|anmeldt|meld|mistenkt)"
_WITH_WORD = re.compile(
    rf"\b{_FULL_NAME} (?:er|ble|blei|vart|var) {_ACCUSED}\b"
    r"|\b[Ss]nap(?:chat)?(?:-?(?:navn|namn|bruker|brukar))?: ?@?[\w.]{3,}"
    rf"|\b(?:[Ee]n|[Ee]in|[Éé]n|[Éé]in|[Ee]i) (?:[a-zæøå]+ )?(?:gutt?|jente|tenåring|mindreårig) {_FROM} [A-ZÆØÅ][a-zæøå]"
    rf"|\b(?:[Éé]n|[Éé]in|[Ee]itt|[Ee]tt) (?:[a-zæøå]+ )?(?:ungdom|elev|barn) {_FROM} [A-ZÆØÅ][a-zæøå]"
    r"|\b(?:[Gg]utten|[Gg]uten|[Jj]enta|[Jj]enten) (?:som|ble|blei|vart|er|var|har|hadde|fikk|fekk|bor|bur)\b"
    r"|\b[Ff]amili(?:en|a) (?!Hjelp|Norge|Noreg)[A-ZÆØÅ][a-zæøå]{2,}"
)
_TELLING_WORD = re.compile(rf"{_ACCUSED}|[Ss]nap|[Gg]ut|[Jj]ent|tenår|mindreår|ungdom|elev|barn|amili")
_HANDLE = re.compile(r"\b(?:tik-?tok|insta(?:gram)?|snap(?:chat)?|facebook|discord)\b[^@\n]{0,12}@([\w.]+)", re.IGNORECASE)
_HINT = re.compile(
    r"\d år|\d-?år|\(1?\d\)|\d\.? ?[A-Fa-f]\b|f\. ?\d|\bfød[td] |[Bb][ou]r (?:i|på) |\d[A-Z]?,? b[ou]r |[Ii]nsta|DUF"
)
"""Nearly every text with digits has nothing of this, and is left at once."""


def describes_a_child(text: str) -> bool:
    """Whether the text describes one child, young person or family that somebody may recognise."""
    if _HINT.search(text) and (
        _WITH_NUMBER.search(text) or any(is_first_name(match[1]) for match in _NAME_WITH_NUMBER.finditer(text))
    ):
        return True
    if "@" in text and any(holds_first_name(match[1]) for match in _HANDLE.finditer(text)):
        return True
    return _TELLING_WORD.search(text) is not None and _WITH_WORD.search(text) is not None
