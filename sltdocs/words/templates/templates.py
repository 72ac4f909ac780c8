"""The words for template authors: what the lint finds, where, and what to do; by the codes of its rules."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.code import Wording
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.templates import trial_states
from sltdocs.words.templates.file_rules import FILE_RULES
from sltdocs.words.templates.slide_rules import SLIDE_RULES
from sltdocs.words.templates.tag_rules import TAG_RULES
from sltdocs.words.templates.value_rules import VALUE_RULES


class TemplateWords(Struct, frozen=True):
    """Texts with braces are format strings. `rules` are keyed by the codes of the lint, `parts` by `lint.template_finding.DocumentPart`."""

    rules: Mapping[str, Wording]
    parts: Mapping[str, str]
    under: str
    paragraph: str
    cell: str
    meant: str
    nothing_found: str
    usable: str
    not_usable: str
    workbooks: Mapping[str, str]
    without_content: str
    does_not_suit: str
    structure: Mapping[str, str]
    structure_other: str
    lost_things: Mapping[str, str]
    lost_other: str
    author: str
    elsewhere: str
    annotated: str
    kinds: Mapping[str, str]
    fields_of: str
    layouts_of: str
    example: str


_RULES = {**FILE_RULES, **TAG_RULES, **VALUE_RULES, **SLIDE_RULES}

NB = TemplateWords(
    rules={code: rule.nb for code, rule in _RULES.items()},
    parts={
        "body": "I teksten",
        "header": "I toppteksten",
        "footer": "I bunnteksten",
        "footnotes": "I en fotnote",
        "endnotes": "I en sluttnote",
        "comments": "I en kommentar",
        "other": "I fildelen {name}",
    },
    under="under «{heading}»",
    paragraph="avsnitt {paragraph}",
    cell="tabell {table}, rad {row}, kolonne {column}",
    meant="Mente du «{meant}»?",
    nothing_found="{file}: ingenting å rette. Malen er prøvd med eksempelet, med det minste en plan kan ha, og med det som ligger imellom.",
    usable="{file} kan brukes, men se på merknadene.",
    not_usable="{file} kan ikke brukes ennå. Feil: {errors}.",
    workbooks=trial_states.NB,
    without_content="«{name}» finnes ikke der",
    does_not_suit="en av taggene passer ikke med innholdet, for eksempel fordi noe er tomt",
    structure={
        "table-without-rows": "en tabell har ingen rader",
        "row-not-as-grid": "radene i en tabell har ikke like mange kolonner",
        "text-outside-run": "en tagg skriver tekst der bare hele avsnitt kan stå",
        "not-in-paragraph": "en figur eller flere avsnitt er satt inn midt i en linje. Skriv taggen med p, alene i avsnittet",
        "cell-without-paragraph": "en tabellcelle har ikke noe avsnitt",
        "misplaced": "noe står et sted der Word ikke godtar det",
        "style-missing": "en stil som er i bruk, finnes ikke i malen",
        "list-missing": "en liste viser til en nummerering som ikke finnes",
        "relationship-missing": "et bilde eller en lenke viser til noe som ikke finnes",
        "target-missing": "et bilde eller en lenke viser til noe som ikke finnes",
        "bookmark-open": "et bokmerke mangler begynnelse eller slutt",
        "bookmark-missing": "en intern lenke viser til et bokmerke som ikke finnes",
        "not-xml": "en tagg har delt noe i to som hører sammen",
    },
    structure_other="noe i fila henger ikke sammen",
    lost_things={
        "drawing": "Et bilde",
        "pict": "Et bilde",
        "object": "Et innsatt objekt",
        "sectPr": "Et inndelingsskift",
        "page": "Et sideskift",
        "column": "Et spalteskift",
        "footnoteReference": "En fotnote",
        "endnoteReference": "En sluttnote",
    },
    lost_other="Et felt eller symbol",
    author="sltdocs",
    elsewhere="Dette står ikke i selve teksten: {where}.",
    annotated="En kopi av malen med kommentarer der feilene er: {file}",
    kinds={
        "text": "tekst",
        "number": "tall",
        "yes-no": "ja/nei",
        "rich": "tekst med utheving",
        "figure": "figur",
        "list": "liste",
        "group": "gruppe",
        "layout": "oppsett",
    },
    fields_of="Feltene i {name}",
    layouts_of="Det lysbildemalen {name} må ha",
    example="Eksempel: {example}",
)

NN = TemplateWords(
    rules={code: rule.nn for code, rule in _RULES.items()},
    parts={
        "body": "I teksten",
        "header": "I toppteksten",
        "footer": "I botnteksten",
        "footnotes": "I ein fotnote",
        "endnotes": "I ein sluttnote",
        "comments": "I ein kommentar",
        "other": "I fildelen {name}",
    },
    under="under «{heading}»",
    paragraph="avsnitt {paragraph}",
    cell="tabell {table}, rad {row}, kolonne {column}",
    meant="Meinte du «{meant}»?",
    nothing_found="{file}: ingenting å rette. Malen er prøvd med dømet, med det minste ein plan kan ha, og med det som ligg imellom.",
    usable="{file} kan brukast, men sjå på merknadene.",
    not_usable="{file} kan ikkje brukast enno. Feil: {errors}.",
    workbooks=trial_states.NN,
    without_content="«{name}» finst ikkje der",
    does_not_suit="ein av taggane passar ikkje med innhaldet, til dømes fordi noko er tomt",
    structure={
        "table-without-rows": "ein tabell har ingen rader",
        "row-not-as-grid": "radene i ein tabell har ikkje like mange kolonnar",
        "text-outside-run": "ein tagg skriv tekst der berre heile avsnitt kan stå",
        "not-in-paragraph": "ein figur eller fleire avsnitt er sette inn midt i ei linje. Skriv taggen med p, åleine i avsnittet",
        "cell-without-paragraph": "ei tabellcelle har ikkje noko avsnitt",
        "misplaced": "noko står ein stad der Word ikkje godtek det",
        "style-missing": "ein stil som er i bruk, finst ikkje i malen",
        "list-missing": "ei liste viser til ei nummerering som ikkje finst",
        "relationship-missing": "eit bilete eller ei lenkje viser til noko som ikkje finst",
        "target-missing": "eit bilete eller ei lenkje viser til noko som ikkje finst",
        "bookmark-open": "eit bokmerke manglar byrjing eller slutt",
        "bookmark-missing": "ei intern lenkje viser til eit bokmerke som ikkje finst",
        "not-xml": "ein tagg har delt i to noko som høyrer saman",
    },
    structure_other="noko i fila heng ikkje saman",
    lost_things={
        "drawing": "Eit bilete",
        "pict": "Eit bilete",
        "object": "Eit innsett objekt",
        "sectPr": "Eit inndelingsskift",
        "page": "Eit sideskift",
        "column": "Eit spalteskift",
        "footnoteReference": "Ein fotnote",
        "endnoteReference": "Ein sluttnote",
    },
    lost_other="Eit felt eller symbol",
    author="sltdocs",
    elsewhere="Dette står ikkje i sjølve teksten: {where}.",
    annotated="Ein kopi av malen med kommentarar der feila er: {file}",
    kinds={
        "text": "tekst",
        "number": "tal",
        "yes-no": "ja/nei",
        "rich": "tekst med utheving",
        "figure": "figur",
        "list": "liste",
        "group": "gruppe",
        "layout": "oppsett",
    },
    fields_of="Felta i {name}",
    layouts_of="Det lysbiletmalen {name} må ha",
    example="Døme: {example}",
)


def template_words(form: WrittenForm) -> TemplateWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
