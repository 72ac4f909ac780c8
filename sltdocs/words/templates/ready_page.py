"""The words on the page from which template authors copy fields and tables, and what is said when it has been written."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReadyPageWords(Struct, frozen=True):
    """Texts with braces are format strings; `body_text` is the style's name."""

    title: str
    introduction: tuple[str, ...]
    values: str
    what: str
    to_copy: str
    tables: str
    about_tables: tuple[str, ...]
    table: str
    to_sort_by: str
    chapters: str
    about_chapters: tuple[str, ...]
    body_text: str
    written: str


NB = ReadyPageWords(
    title="Felt og tabeller til å kopiere",
    introduction=(
        (
            "Det som står mellom krøllparenteser, blir byttet ut når dokumentet lages. Kopier det du trenger, inn i kommunens eget "
            "Word-dokument, og slett resten."
        ),
        (
            "Siden er selv en mal som virker: du kan også begynne her, slette det du ikke vil ha med, og skrive kommunens egen "
            "tekst imellom."
        ),
    ),
    values="Enkeltopplysninger",
    what="Opplysning",
    to_copy="Kopier dette",
    tables="Tabeller",
    about_tables=(
        (
            "Kopier hele tabellen. Den andre og den fjerde raden blir borte, og den tredje blir én rad for hver linje i arbeidsboka. "
            "Kolonner du ikke vil ha, sletter du; kolonner fra to tabeller under samme overskrift kan settes sammen til én."
        ),
    ),
    table="{name}, tabell {number}",
    to_sort_by="Til sortering og valg, ikke til utskrift: {names}",
    chapters="Kapitlene slik de er satt opp i malen som følger med",
    about_chapters=(
        "Kopier alle linjene fra «for» til «endfor» og fra «if» til «endif» sammen. Linjene imellom kan flyttes og slettes.",
    ),
    body_text="Brødtekst",
    written="Alle felt og tabeller til å kopiere står i {file}",
)

NN = ReadyPageWords(
    title="Felt og tabellar til å kopiere",
    introduction=(
        (
            "Det som står mellom krøllparentesar, blir bytt ut når dokumentet blir laga. Kopier det du treng, inn i kommunen sitt eige "
            "Word-dokument, og slett resten."
        ),
        (
            "Sida er sjølv ein mal som verkar: du kan også byrje her, slette det du ikkje vil ha med, og skrive kommunen sin eigen "
            "tekst imellom."
        ),
    ),
    values="Enkeltopplysningar",
    what="Opplysning",
    to_copy="Kopier dette",
    tables="Tabellar",
    about_tables=(
        (
            "Kopier heile tabellen. Den andre og den fjerde rada blir borte, og den tredje blir éi rad for kvar linje i arbeidsboka. "
            "Kolonnar du ikkje vil ha, slettar du; kolonnar frå to tabellar under same overskrift kan setjast saman til éin."
        ),
    ),
    table="{name}, tabell {number}",
    to_sort_by="Til sortering og val, ikkje til utskrift: {names}",
    chapters="Kapitla slik dei er sette opp i malen som følgjer med",
    about_chapters=(
        "Kopier alle linjene frå «for» til «endfor» og frå «if» til «endif» saman. Linjene imellom kan flyttast og slettast.",
    ),
    body_text="Brødtekst",
    written="Alle felt og tabellar til å kopiere står i {file}",
)


def ready_page_words(form: WrittenForm) -> ReadyPageWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
