"""The words of the field reference in the docs."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReferenceWords(Struct, frozen=True):
    """Texts with braces are format strings."""

    title: str
    intro: str
    sheet_required: str
    column: str
    filled: str
    what: str
    synonyms: str
    must: str
    may: str
    never_printed: str
    later: str


NB = ReferenceWords(
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
    later="Er ikke tatt i bruk ennå.",
)

NN = ReferenceWords(
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
    later="Er ikkje teke i bruk enno.",
)


def reference_words(form: WrittenForm) -> ReferenceWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
