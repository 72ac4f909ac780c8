"""Hand-built plans for the document tests: the smallest one, and one with every part of the contract filled."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from sltdocs.contract.cell import Run
from sltdocs.contract.choices import (
    ActivityKind,
    AdoptionForm,
    DocumentKind,
    GoodDirection,
    GroupLevel,
    GuidelineLevel,
    LinkPlacement,
    MeasureStatus,
    MeetingStatus,
    Novelty,
    PlanStatus,
    PreventionLevel,
    TextPlacement,
)
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties, Precision, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import (
    Adoption,
    Contact,
    FocusArea,
    Goal,
    Group,
    Guideline,
    Link,
    Measure,
    Meeting,
    Participant,
    Plan,
    Section,
    Series,
)
from sltdocs.plan.reported import Activity, Grant, KeyFigure
from sltdocs.products.inputs import ProductInputs

SHIPPED = Path(__file__).parents[2] / "templates"


class ShippedTemplates:
    """The shipped templates from the repository, and a logo when one is given."""

    def __init__(self, logo: bytes | None = None) -> None:
        self._logo = logo

    def template(self, name: str, municipalities: str) -> bytes:
        return (SHIPPED / name).read_bytes()

    def logo(self, municipalities: str) -> bytes | None:
        return self._logo


def given(**changes: object) -> ProductInputs:
    """What surrounds a plan: the shipped templates, a fixed clock."""
    return replace(ProductInputs(now=datetime(2026, 3, 2, 8, tzinfo=UTC), templates=ShippedTemplates()), **changes)


def parties(text: str) -> Parties:
    return Parties(Text.of(text), tuple(text.split("; ")))


def minimal(form: WrittenForm = WrittenForm.NB, **changes: object) -> Plan:
    """What the contract demands and no more."""
    plan = Plan(
        municipalities=("Fjordvik",),
        municipality_numbers=("9901",),
        written_form=form,
        period_from=date(2026, 1, 1),
        period_to=date(2027, 12, 31),
        coordinators=(Contact("SLT-koordinatoren i Fjordvik", "slt@fjordvik.example"),),
        measures=(Measure("1", Text.of("Foreldremøte"), parties("Rektor")),),
    )
    return replace(plan, **changes)


def year(number: int) -> When:
    return When(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def month(number: int, of_year: int = 2026) -> When:
    return When(date(of_year, number, 1), date(of_year, number, 28), Precision.MONTH)


def day(moment: date) -> When:
    return When(moment, moment)


def deadline(moment: date) -> Deadline:
    return Deadline(f"{moment:%d.%m.%Y}", day(moment))


def lines(*text: str) -> Text:
    return Text.of("\n".join(text))


def full(form: WrittenForm = WrittenForm.NB, **changes: object) -> Plan:
    """A plan in which every part has content, in words that are the same in both written forms where that can be."""
    plan = minimal(
        form,
        status=PlanStatus.ADOPTED,
        police_contacts=(Contact("Politikontakten i Fjordvik", "politi@fjordvik.example", "00 00 00 00"),),
        report_year=2026,
        status_date=date(2026, 11, 30),
        adoptions=(
            Adoption("SLT-styringsgruppa", date(2026, 2, 19), "12/26", AdoptionForm.ADOPTED),
            Adoption("kommunestyret", date(2026, 3, 12), "sak 31/26", AdoptionForm.NOTED, Text.of("Samrøystes.")),
        ),
        sections=_SECTIONS,
        goals=(
            Goal("1", Text.of("Barn og unge i Fjordvik har trygge oppvekstmiljø")),
            Goal("1.1", Text.of("Alle foreldre er inviterte til foreldremøte"), "1"),
            Goal("1.2", Text.of("Alle trinn har vaksne som er til stades"), "1"),
            Goal("2", Text.of("Kommunen og politiet samarbeider tett og tidleg")),
        ),
        guidelines=_GUIDELINES,
        focus_areas=(
            FocusArea("A", "Foreldre og heim", Text.of("Foreldre er den viktigaste ressursen."), (2026, 2027)),
            FocusArea("B", "Skule og fritid"),
        ),
        measures=_MEASURES,
        groups=_GROUPS,
        participants=_PARTICIPANTS,
        series=_SERIES,
        meetings=_MEETINGS,
        activities=_ACTIVITIES,
        key_figures=_KEY_FIGURES,
        grants=_GRANTS,
        links=(
            Link("Konfliktrådet om SLT", "https://konfliktraadet.example/slt"),
            Link("Ungdata", "https://ungdata.example/", LinkPlacement.KNOWLEDGE_BASE),
        ),
    )
    return replace(plan, **changes)


def _section(placement: TextPlacement, text: Text, heading: str = "", document: DocumentKind = DocumentKind.PLAN) -> Section:
    return Section(document, placement, text, heading)


_SECTIONS = (
    _section(
        TextPlacement.INTRODUCTION,
        Text(
            (
                Run("SLT betyr samordning av lokale tiltak mot rus og kriminalitet. Kommunen og politiet planlegg saman, og "),
                Run("alle som jobbar med barn og unge", bold=True),
                Run(", har ei rolle.\nPlanen gjeld i to år:\n- Styringsgruppa set mål.\n- Arbeidsgruppa samordnar."),
                Run("\n- Alle andre gjer."),
            )
        ),
    ),
    _section(TextPlacement.INTRODUCTION, Text.of("Planen er laga i eit ope arbeidsverksted."), "Slik vart planen til"),
    _section(TextPlacement.KNOWLEDGE_BASE, Text.of("Vi byggjer på Ungdata, tal frå politiet og samtalar med ungdom.")),
    _section(TextPlacement.MEASURES, Text.of("I denne perioden legg vi særleg vekt på foreldresamarbeid.")),
    _section(TextPlacement.ORGANISATION, Text.of("SLT-arbeidet har tre nivå.")),
    _section(
        TextPlacement.OWN,
        lines("Planen blir vurdert kvar haust.", "1. Arbeidsgruppa samlar status.", "2. Styringsgruppa vurderer."),
        "Evaluering",
    ),
    _section(TextPlacement.SUMMARY, Text.of("Året har gått med til å få grunnmuren på plass."), document=DocumentKind.REPORT),
    _section(TextPlacement.ASSESSMENT, Text.of("Samarbeidet med politiet fungerer godt."), document=DocumentKind.REPORT),
    _section(TextPlacement.ROAD_AHEAD, Text.of("Neste år legg vi vekt på nattevandring."), document=DocumentKind.REPORT),
)
_GUIDELINES = (
    Guideline("Rettleiing for politiråd", GuidelineLevel.NATIONAL, "https://politi.example/politirad"),
    Guideline("Plan for oppvekst i fylket", GuidelineLevel.REGIONAL),
    Guideline(
        "Oppvekstplan for Fjordvik", GuidelineLevel.MUNICIPAL, "https://fjordvik.example/oppvekst", Text.of("Gjeld til 2028.")
    ),
)
_MEASURES = (
    Measure(
        "1",
        Text.of("Foreldremøte om rus"),
        parties("Rektor"),
        Text.of("Felles tema på foreldremøte på 8. trinn."),
        focus_areas=("A",),
        goals=("1.1",),
        deadline=deadline(date(2026, 10, 1)),
        status=MeasureStatus.DONE,
        status_date=When(date(2026, 9, 24), date(2026, 9, 24)),
        status_comment=Text.of("Begge skulane har hatt møte."),
        result=Text.of("140 foreldre møtte."),
        level=PreventionLevel.GENERAL,
        novelty=Novelty.CONTINUED,
    ),
    Measure(
        "2",
        lines("Ungdomsteam", "Eit team på tvers av tenester"),
        Parties(lines("Leiar for familiesenteret", "Politikontakt"), ()),
        lines("Teamet treffer ungdom der dei er.", "- På skulen", "- På fritidsklubben"),
        partners=parties("Politiet; frivillige lag"),
        focus_areas=("B",),
        goals=("2",),
        deadline=Deadline("løpande"),
        target_group=Text.of("12–18 år"),
        status=MeasureStatus.UNDER_WAY,
        status_date=When(date(2026, 11, 2), date(2026, 11, 2)),
        level=PreventionLevel.AT_RISK,
        novelty=Novelty.NEW,
        link="https://fjordvik.example/ungdomsteam",
    ),
    Measure(
        "3",
        Text.of("Nattevandring"),
        parties("Frivilligsentralen"),
        Text.of("Trygge vaksne ute fredag og laurdag."),
        focus_areas=("B",),
        goals=("1",),
        deadline=deadline(date(2026, 6, 1)),
        cost=Text.of("40 000 kr"),
        status=MeasureStatus.POSTPONED,
        reason=Text.of("For få frivillige."),
        level=PreventionLevel.GENERAL,
    ),
    Measure(
        "4a",
        Text.of("Kurs for tilsette"),
        parties("SLT-koordinator"),
        focus_areas=("A",),
        level=PreventionLevel.GENERAL,
        deadline=deadline(date(2027, 1, 15)),
    ),
    Measure(
        "5",
        Text.of("Gammalt prosjekt"),
        parties("SLT-koordinator"),
        status=MeasureStatus.DONE,
        closed=True,
        status_date=When(date(2025, 12, 1), date(2025, 12, 1)),
    ),
)
_GROUPS = (
    Group(
        "styring",
        "SLT-styringsgruppa og politiråd",
        GroupLevel.STEERING,
        Text.of("Set mål og prioriterer."),
        "Ordførar",
        "Politistasjonssjef",
        "SLT-koordinator",
        place="Rådhuset",
        start=time(9),
    ),
    Group(
        "arbeid",
        "SLT-arbeidsgruppa",
        GroupLevel.COORDINATING,
        lines("Samordnar tiltaka:", "- planlegg", "- evaluerer"),
        "SLT-koordinator",
    ),
    Group("team", "Operativ gruppe", GroupLevel.EXECUTING, individual_cases=True),
)
_PARTICIPANTS = (
    Participant("Ordførar", ("styring",), "Politisk leiing", "Kari Løyndom", "kari@fjordvik.example"),
    Participant("Politikontakt", ("styring", "arbeid", "team"), "Politiet", "Ola Skjult", "ola@politi.example"),
    Participant("Rektor", ("arbeid",), "Fjordvik ungdomsskule"),
    Participant("Helsesjukepleiar", ("arbeid",), "Helsestasjonen", when_needed=True),
)
_SERIES = (
    Series(
        Text.of("SLT-styringsgruppa og politiråd"), Text.of("3 gonger i året"), Text.of("Set mål og prioriterer."), "styring", 3
    ),
    Series(Text.of("Fellesmøte"), Text.of("Kvart år i september"), Text.of("Felles retning."), planned_per_year=1),
)
_MEETINGS = (
    Meeting(
        "styring",
        date(2026, 2, 10),
        "1",
        time(9),
        time(11),
        topic="Vedtak av planen",
        status=MeetingStatus.HELD,
        invited=9,
        attended=8,
    ),
    Meeting(
        "arbeid",
        date(2026, 2, 17),
        "1",
        time(12),
        time(13, 30),
        place="Biblioteket",
        status=MeetingStatus.HELD,
        invited=12,
        attended=9,
    ),
    Meeting("styring", date(2026, 5, 5), "2", time(9), time(11), status=MeetingStatus.CANCELLED),
    Meeting("team", date(2026, 5, 12), "1", time(8, 30), time(9, 30), topic="Løyndomsfullt tema"),
    Meeting("styring", date(2027, 2, 9), "3", time(9), time(11)),
)
_ACTIVITIES = (
    Activity(
        day(date(2026, 3, 4)), Text.of("Foreldremøte på begge skulane"), ActivityKind.DONE, ("1",), 140, wheel_month=month(3)
    ),
    Activity(month(9), Text.of("Fellesmøte for styringsgruppe og arbeidsgruppe"), ActivityKind.DONE, wheel_month=month(9)),
    Activity(month(10), Text.of("Nettverkssamling"), None, (), 24, wheel_month=month(10)),
    Activity(month(2, 2027), Text.of("Ungdata-undersøking"), ActivityKind.PLANNED, wheel_month=month(2)),
)
_KEY_FIGURES = (
    KeyFigure(
        "Trivst på skulen", "Ungdata", 2019, Quantity(Decimal(88), percent=True), base=410, good_direction=GoodDirection.UP
    ),
    KeyFigure(
        "Trivst på skulen",
        "Ungdata",
        2022,
        Quantity(Decimal("84.5"), percent=True),
        base=402,
        comparison=Text.of("86 % i landet"),
    ),
    KeyFigure(
        "Trivst på skulen",
        "Ungdata",
        2025,
        Quantity(Decimal(87), percent=True),
        base=398,
        remark=Text.of("Nytt spørsmål i 2025."),
    ),
    KeyFigure("Unge sikta for lovbrot", "Politiet", 2025, Quantity(Decimal(3)), unit="personar"),
)
_GRANTS = (
    Grant(
        "Tilskot til SLT",
        2026,
        Text.of("Nattevandring"),
        Quantity(Decimal(200000)),
        Quantity(Decimal(150000)),
        Quantity(Decimal(90000)),
        Quantity(Decimal(40000)),
    ),
)
