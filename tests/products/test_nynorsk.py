"""A nynorsk workbook gives nynorsk documents: not one bokmål word, not in a heading, a footer or an alternative text."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest
from lxml import etree
from msgspec.structs import replace

from sltdocs.contract.choices import Grouping, MeasureStatus, PlanStatus
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import dump
from sltdocs.products.inputs import Published
from sltdocs.products.spec import PRODUCTS
from tests.products import plans

FOREIGN = frozenset(
    re.findall(
        r"\S+",
        """
        andel annenhver ansvarlig antall arbeidsutvalg avholdt avholdte avsluttet begrepsforklaring beskrivelse dagens deltakere
        egenandel egenfinansiering enhetsleder enkelte erfaringer erstatter flyttet forebyggende forebyggingsnivå foresatte formål
        forord forsinket føringer ganger gjelder godkjent halvårlig helsesykepleier hovedmål hyppighet høring høringsfrist
        høringsutkast høst høsthalvåret ikke innhold innkaller innledning kilder kilde koordinerende kriminalitetsforebyggende
        kriminalitetsforebygging kvartalsvis leder lenker løpende lørdag mandag medlemmer måloppnåelse målsetting måltall måned
        månedlig måneder månedene møter møtene nestleder nøkkeltall oppmøte ordfører organisasjoner personvernhensyn planlagte
        politiets prioriteringer regnskap rulleres samarbeidspartnere sammendrag situasjon skole skoleår startet sted stede
        styrende tall tallet tallene tatt tilskudd tiltakene tirsdag uke ukentlig undersøkelsen utarbeidet utførende utsatt
        varaordfører varighet vedlikehold vedtatt veien videre videreføres videreført virksomhetsplan virksomhet vises årlig
        fra hva hvem hvordan hvor uten være disse bare noe noen flere hver ble vært verken forrige de søyler viser kommuner
        endringer endret navn sammenligning allmennforebyggende risikoutsatte uttømmende oversikten innkallingen
        """,
    )
)
"""Words of bokmål that no nynorsk text has."""


_READ = re.compile(r"word/(document|header\d|footer\d|charts/.*)\.xml|docProps/.*")


def made(plan: Plan) -> Iterator[tuple[str, bytes]]:
    before = replace(plans.full(WrittenForm.NN), report_year=2025, measures=plan.measures[1:], goals=(), groups=())
    published = Published(adopted=dump(before), previous=dump(before))
    for make in (product.made for product in PRODUCTS):
        for artifact in make(plan, plans.given(published=published)).artifacts:
            if artifact.path.endswith(".docx"):
                yield artifact.path, artifact.data


def words(document: bytes) -> set[str]:
    """Every word that a reader, or a reader's screen reader, meets."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        names = [
            name
            for name in archive.namelist()
            if re.fullmatch(r"word/(document|header\d|footer\d|charts/.*)\.xml|docProps/.*", name)
        ]
        roots = [etree.fromstring(archive.read(name)) for name in names]
    texts = [
        str(text) for root in roots for text in root.xpath("//text() | //@descr | //@title | //*[local-name()='tblCaption']/@*")
    ]
    return set(re.findall(r"[a-zæøå]+", " ".join(texts).casefold()))


STATES = (
    {},
    {"status": PlanStatus.DRAFT, "grouping": Grouping.LEVEL},
    {"status": PlanStatus.HEARING, "hearing_deadline": plans.date(2026, 5, 1), "grouping": Grouping.GOAL},
    {"status": PlanStatus.UNDER_REVISION, "grouping": Grouping.FOCUS_AREA},
    {
        "measures": tuple(
            plans.Measure(str(number), Text.of("Eit tiltak"), plans.parties("Rektor"), status=status)
            for number, status in enumerate((*MeasureStatus, None))
        )
    },
)


@pytest.mark.parametrize("state", STATES)
def test_no_foreign_word_is_in_a_nynorsk_document(state: dict[str, object]) -> None:
    found = {path: words(data) & FOREIGN for path, data in made(plans.full(WrittenForm.NN, **state))}
    assert found == {"handlingsplan.docx": set(), "statusrapport.docx": set()}


def test_the_scan_sees_what_it_looks_for() -> None:
    found = {path: words(data) & FOREIGN for path, data in made(plans.full(WrittenForm.NB))}
    assert {"innhold", "deltakere", "beskrivelse"} <= found["handlingsplan.docx"]
    assert {"ikke", "sammendrag", "oppmøte"} <= found["statusrapport.docx"]
