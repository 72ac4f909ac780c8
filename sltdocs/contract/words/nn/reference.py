"""The words of the field reference, in nynorsk."""

from sltdocs.contract.words.reference import ReferenceWords

WORDS = ReferenceWords(
    title="Alt som kan stå i arbeidsboka",
    intro="Arka og kolonnane kan stå i kva rekkjefølgje som helst, og du kan bruke namna på bokmål eller nynorsk.",
    sheet_required="Arket må vere med.",
    column="Namn",
    filled="Må fyllast ut",
    what="Kva og korleis",
    synonyms="Blir også forstått som",
    must="ja",
    may="",
    never_printed="Blir aldri trykt.",
)
