"""What coordinators type is printed as they typed it: each value in its column of the example, every document made."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from msgspec import Struct

from sltdocs.build import Built, build, check
from sltdocs.contract.cell import Place
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.finding import remedy, sentence
from sltdocs.products.artifact import Made
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.words.documents.document import documents_words
from tests.journeys.example import Example

NB, NN = WrittenForm.NB, WrittenForm.NN
PLAN, REPORT = "handlingsplan.docx", "statusrapport.docx"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GIVEN = ProductInputs(datetime(2026, 11, 2, 12, 0, tzinfo=UTC), TemplateFolder(), file_name="plan.xlsx")


class Typed(Struct, frozen=True):
    """A value as somebody types it, where it belongs, and what must then stand in which document (its own text if blank)."""

    column: str
    value: str
    file: str = PLAN
    shown: str = ""
    form: WrittenForm = NB

    @property
    def text(self) -> str:
        return self.shown or self.value


def in_both(column: str, nb: str, nn: str, file: str = PLAN) -> Iterator[Typed]:
    for form, values in ((NB, nb), (NN, nn)):
        yield from (Typed(column, value.strip(), file, form=form) for value in values.split("|"))


LEVELS = in_both(
    "measures.level",
    "Indikert|Primærforebygging|Sekundær|Alle elever|Universelt og selektivt|Nivå 2|Grønt nivå",
    "Primærførebygging|Alle born|Tertiært|Raudt nivå",
)
STATUSES = in_both(
    "measures.status",
    "Videreføres i ny plan|OK|Grønn|Anses som gjennomført, ingen videre oppfølging|Må prioriteres høyere|Overført til NAV|Gul",
    "Held fram|Ferdig i skulen, i arbeid elles|Raud|Teke over av barnevernet",
    REPORT,
)
NOVELTIES = in_both("measures.novelty", "Nytt fra 2027|Justert|Videreført med endringer", "Justert i 2026|Nytt frå hausten")
ADOPTIONS = in_both(
    "adoptions.form",
    "Enstemmig vedtatt|Lansert|Behandlet|Oversendt|Fremmet",
    "Samrøystes vedteken|Lagd fram|Drøfta",
)
GROUP_LEVELS = in_both("groups.level", "Strategisk nivå|Operativt team|Taktisk nivå|Skolenivå", "Strategisk nivå|Bygdenivå")
GUIDELINES = in_both("guidelines.level", "Internasjonal|Interkommunal|FN|Politidistriktet", "Internasjonal|Vestlandet")
PLACES = in_both(
    "texts.placement",
    "Situasjonen i dag|Dette skal vi gjøre|Visjon|Slik har vi jobbet|Barnets stemme|Rammer for arbeidet|Verdigrunnlag",
    "Slik er det hos oss|Dette vil vi|Visjon og verdiar|Lokalt politi",
)
KNOWN_PLACES = in_both(
    "texts.placement",
    "Utarbeidet av|Medvirkning|Oppfølging og rullering|Økonomi|Risikovurdering|Begreper|Kilder|Vedlegg",
    "Utarbeidd av|Medverknad|Økonomi|Omgrep|Kjelder|Vedlegg",
)
RESPONSIBLE = in_both(
    "measures.responsible",
    "Rektor, politiet og NAV|Kommunalsjef (oppvekst)|Alle|SLT + ungdomskontakten|Helsestasjon/skolehelsetjeneste|«Ungt råd»",
    "Rektor saman med FAU|Alle einingane|Lensmannen (ved behov)|Kultur & idrett",
)
DEADLINES = in_both(
    "measures.deadline",
    "2. halvår 2026|sept. 2026|vår 2027|innen skoleslutt 2027|"
    "løpende|Hele planperioden|Når ny leder er på plass|Etter behov|Årlig, før jul|Innen skolestart hvert år",
    "1. halvår 2027|fyrste halvår 2027|haust 2026|heile perioden|Når det høver|Kvart år før påske|Fortløpande",
)
COSTS = in_both(
    "measures.cost",
    "Innenfor ramma|ca. 40 000 kr|kr 25 000,- per skole|0,5 stilling|50/50 med nabokommunen|Ingen|<10 000 kr",
    "Innanfor ramma|om lag 30 000 kr|20 % stilling|Ikkje kjend",
)
TARGETS = in_both("measures.target", "minst 80 %|2 av 3 skoler|10–12|> 90|dobling", "minst 8 av 10|halvering|5–6 per år")
INDICATORS = in_both("measures.indicator", "Antall møter pr. år|Ungdata: «trives»|Se vedlegg 2", "Tal på møte|Sjå Ungdata")
AUDIENCES = in_both("measures.target_group", "10–16 år|Ungdom (13+)|5.–7. trinn|Alle!", "Born og unge 0–18|Foreldre/føresette")
FREQUENCIES = in_both(
    "series.frequency",
    "Annenhver onsdag i partallsuker|Etter behov, minst 2 ganger|Hver 6. uke|4–6 møter i året|Ikke i juli",
    "Kvar sjette veke|Etter behov|To gonger i halvåret",
)
LEADERS = in_both(
    "groups.leader", "Ordfører/rådmann|Kommunedirektør (møteleder)|Går på omgang", "Ordførar eller varaordførar|På omgang"
)
ROLES = in_both(
    "participants.role", "Rektor (ungdomsskolen)|Representant 1|Ungdom & fritid|NAV, ungdomsteam", "Lærar 8.–10. steg|FAU-leiar"
)
COMMENTS = in_both(
    "measures.status_comment",
    "Forsinket pga. sykdom.|Nesten i mål – 9 av 10 klasser.|Se referat 3/26|Jf. § 12 i avtalen",
    "Kom seint i gang.|Mesta ferdig (8 av 10)|Sjå møtebok",
    REPORT,
)
ORIGINS = in_both("key-figures.source", "SSB, tabell 08487|Ungdata/KoRus|Egen telling (skolene)", "SSB og politiet|Eiga teljing")
ACTIVITY_KINDS = in_both("activities.kind", "Avlyst|Flyttet til våren", "Avlyst|Utsett til våren", REPORT)

VALUES = (
    *LEVELS, *STATUSES, *NOVELTIES, *ADOPTIONS, *GROUP_LEVELS, *GUIDELINES, *PLACES, *KNOWN_PLACES, *RESPONSIBLE, *DEADLINES,
    *COSTS, *TARGETS, *INDICATORS, *AUDIENCES, *FREQUENCIES, *LEADERS, *ROLES, *COMMENTS, *ORIGINS, *ACTIVITY_KINDS,
    *(Typed(column, "", PLAN, documents_words(form).not_set, form) for column in ("measures.responsible", "series.frequency")
      for form in WrittenForm),
)  # fmt: skip
_TOGETHER = 3
"""Values of one column that are tried in one workbook, each in a row of its own; those of different columns are independent."""


_ROOM = {"adoptions.form": 2, "activities.kind": 2}
"""Where the example has fewer rows than that."""


def workbooks(form: WrittenForm) -> Iterator[list[tuple[Typed, int]]]:
    """The values with the records they are typed into, as many at once as keep the meaning."""
    by_column: dict[str, list[Typed]] = {}
    for one in VALUES:
        if one.form is form:
            by_column.setdefault(one.column, []).append(one)
    rounds = {column: _rounds(found, _ROOM.get(column, _TOGETHER)) for column, found in by_column.items()}
    for number in range(max(map(len, rounds.values()))):
        of_this = {column: found[number] for column, found in rounds.items() if number < len(found)}
        yield [(one, _record(column, row)) for column, found in of_this.items() for row, one in enumerate(found)]


def _rounds(values: list[Typed], size: int) -> list[list[Typed]]:
    return [values[first : first + size] for first in range(0, len(values), size)]


def _record(column: str, row: int) -> int:
    """Where the example has rows that the value fits into: texts without a heading, activities that are still planned."""
    return {"texts.placement": 1 + row, "activities.kind": 2 + row}.get(column, row)


def built(example: Example) -> Built:
    data = example.saved()
    return build(check(data, "plan.xlsx"), data, GIVEN)


def texts(done: Built) -> dict[str, str]:
    """All text of each document as a reader of the file finds it, blanks made alike."""
    files = {one.path: one.data for one in done.artifacts if one.path in (PLAN, REPORT)}
    return {path: _blanks(" ".join(_paragraphs(Document(BytesIO(data))))) for path, data in files.items()}


def _paragraphs(document: DocumentObject) -> Iterator[str]:
    """Each paragraph, in tables too; in the order of the file."""
    for paragraph in document.element.body.iter(f"{_WORD}p"):
        yield "".join(node.text or "" for node in paragraph.iter(f"{_WORD}t"))


def _blanks(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2011]+", " ", text.replace("\u2011", "-"))


def impossible(done: Built, form: WrittenForm) -> list[str]:
    """Advice that nobody can follow: with an empty list, an empty quote, or a field that was not filled in."""
    told = [f"{sentence(one, form)} {remedy(one, form)}" for one in done.findings]
    return [one for one in told if "«»" in one or re.search(r"[{}]|: *\.|: *$", one)]


@pytest.mark.parametrize(
    "typed",
    [pytest.param(typed, id=f"{form}-{number}") for form in WrittenForm for number, typed in enumerate(workbooks(form))],
)
def test_what_is_typed_is_printed_and_stops_nothing(typed: Sequence[tuple[Typed, int]]) -> None:
    form = typed[0][0].form
    example, places = Example(form), dict[Place, Typed]()
    for one, record in typed:
        sheet, column = one.column.split(".")
        place = example.place(sheet, record, column)
        places[place] = one
        example.type(place, one.value or None)
    done = built(example)
    printed = texts(done)
    assert {outcome.made for outcome in done.outcomes} <= {Made.MADE, Made.PARTLY}
    lost = [one for one, _ in typed if _blanks(one.text).casefold() not in printed[one.file].casefold()]
    assert lost == []
    errors = [one.code for one in done.findings if one.severity is Severity.ERROR and one.place in places]
    assert set(errors) <= {AdoptionCode.FORM_ADOPTS_NOTHING}  # the example says that it is adopted; the word is printed
    assert impossible(done, form) == []


def test_there_are_enough_of_them() -> None:
    assert len({(one.column, one.value, one.form) for one in VALUES}) >= 150
