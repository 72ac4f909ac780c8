"""The words of the field reference, in bokmål."""

from sltdocs.contract.words.reference import ReferenceWords

WORDS = ReferenceWords(
    title="Alt som kan stå i arbeidsboka",
    intro="Arkene og kolonnene kan stå i hvilken som helst rekkefølge, og du kan bruke navnene på bokmål eller nynorsk.",
    sheet_required="Arket må være med.",
    column="Navn",
    filled="Må fylles ut",
    what="Hva og hvordan",
    synonyms="Forstås også som",
    must="ja",
    may="",
    never_printed="Blir aldri trykt.",
)
