"""The closed word lists of the contract: one enum each, with the words of both written forms and their synonyms."""

from enum import StrEnum

from sltdocs.contract.choice import Choice, Choices
from sltdocs.contract.written_form import Both, WrittenForm


class PlanStatus(StrEnum):
    """Status of the plan."""

    DRAFT = "draft"
    HEARING = "hearing"
    ADOPTED = "adopted"
    UNDER_REVISION = "under-revision"


class Grouping(StrEnum):
    """What the measures are grouped by in the plan."""

    NONE = "none"
    FOCUS_AREA = "focus-area"
    GOAL = "goal"
    LEVEL = "level"
    ARENA = "arena"
    MUNICIPALITY = "municipality"


class AdoptionForm(StrEnum):
    """What a body did with the plan; `OTHER` is in no list: words that are printed as they stand."""

    ADOPTED = "adopted"
    APPROVED = "approved"
    EDITORIAL = "editorial"
    NOTED = "noted"
    ORIENTED = "oriented"
    OTHER = "other"

    @property
    def adopts(self) -> bool:
        """Whether what stands in the plan is adopted with it; an editorial correction (redaksjonell retting) is too."""
        return self in {AdoptionForm.ADOPTED, AdoptionForm.APPROVED, AdoptionForm.EDITORIAL}


class DocumentKind(StrEnum):
    """The document that a text belongs to."""

    PLAN = "plan"
    REPORT = "report"
    PRESENTATION = "presentation"  # read, and printed nowhere before there are slides


class TextPlacement(StrEnum):
    """The section of a document that a text stands in; any other name is a section of her own."""

    INTRODUCTION = "introduction"
    GUIDELINES = "guidelines"
    KNOWLEDGE_BASE = "knowledge-base"
    MEASURES = "measures"
    ORGANISATION = "organisation"
    SUMMARY = "summary"
    ASSESSMENT = "assessment"
    ROAD_AHEAD = "road-ahead"
    MADE_BY = "made-by"
    PARTICIPATION = "participation"
    FOLLOW_UP = "follow-up"
    ECONOMY = "economy"
    RISKS = "risks"
    TERMS = "terms"
    SOURCES = "sources"
    ANNEX = "annex"
    OWN = "own"


class GuidelineLevel(StrEnum):
    """Who gives a guideline."""

    NATIONAL = "national"
    REGIONAL = "regional"
    MUNICIPAL = "municipal"


class PreventionLevel(StrEnum):
    """Forebyggingsnivå: whom a measure is for."""

    GENERAL = "general"
    AT_RISK = "at-risk"
    FOLLOW_UP = "follow-up"


class MeasureStatus(StrEnum):
    """Status of a measure; a blank cell is «ikke rapportert» and has no member."""

    PLANNED = "planned"
    UNDER_WAY = "under-way"
    DONE = "done"
    PARTLY_DONE = "partly-done"
    POSTPONED = "postponed"
    DROPPED = "dropped"


class Novelty(StrEnum):
    """Whether a measure is new in this plan."""

    NEW = "new"
    CONTINUED = "continued"
    CHANGED = "changed"


class GroupLevel(StrEnum):
    """The level of a group in the SLT model."""

    STEERING = "steering"
    COORDINATING = "coordinating"
    EXECUTING = "executing"


class MeetingStatus(StrEnum):
    """Status of a dated meeting."""

    PLANNED = "planned"
    MOVED = "moved"
    CANCELLED = "cancelled"
    HELD = "held"
    PROPOSED = "proposed"  # in no calendar and no document until the word is taken away


class CaseStatus(StrEnum):
    """Status of a case that a group treats."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class ActivityKind(StrEnum):
    """Whether an activity has been done or is planned."""

    DONE = "done"
    PLANNED = "planned"


class GoodDirection(StrEnum):
    """Which way a key figure should go."""

    UP = "up"
    DOWN = "down"


class LinkPlacement(StrEnum):
    """Where a useful link is printed."""

    GUIDELINES = "guidelines"
    KNOWLEDGE_BASE = "knowledge-base"
    MEASURES = "measures"
    USEFUL_LINKS = "useful-links"


class Weekday(StrEnum):
    """Day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """As `date.weekday()` counts: Monday is 0."""
        return list(Weekday).index(self)


def _c(value: StrEnum, nb: str, nn: str, *synonyms: str) -> Choice:
    return Choice(value, Both(nb, nn), synonyms)


WRITTEN_FORMS = Choices(
    "written-form",
    (
        _c(WrittenForm.NB, "bokmål", "bokmål", "nb", "bm", "norsk bokmål", "nb-NO"),
        _c(WrittenForm.NN, "nynorsk", "nynorsk", "nn", "norsk nynorsk", "nn-NO"),
    ),
)
PLAN_STATUS = Choices(
    "plan-status",
    (
        _c(PlanStatus.DRAFT, "utkast", "utkast", "under arbeid", "forslag"),
        _c(PlanStatus.HEARING, "på høring", "på høyring", "høring", "høyring", "høringsutkast", "høyringsutkast"),
        _c(PlanStatus.ADOPTED, "vedtatt", "vedteken", "vedteke", "godkjent", "godkjend"),
        _c(PlanStatus.UNDER_REVISION, "under rullering", "under rullering", "rulleres", "blir rullert", "revideres"),
    ),
)
GROUPING = Choices(
    "grouping",
    (
        _c(Grouping.NONE, "ingen", "inga", "ingen gruppering", "inga gruppering"),
        _c(Grouping.FOCUS_AREA, "innsatsområde", "innsatsområde", "satsingsområde", "satsningsområde"),
        _c(Grouping.GOAL, "mål", "mål", "hovedmål", "hovudmål"),
        _c(Grouping.LEVEL, "nivå", "nivå", "forebyggingsnivå", "førebyggingsnivå"),
        _c(Grouping.ARENA, "arena", "arena"),
        _c(Grouping.MUNICIPALITY, "kommune", "kommune"),
    ),
)
ADOPTION_FORMS = Choices(
    "adoption-form",
    (
        _c(AdoptionForm.ADOPTED, "vedtatt", "vedteken", "vedteke"),
        _c(AdoptionForm.APPROVED, "godkjent", "godkjend", "godkjent av", "godkjend av"),
        _c(AdoptionForm.EDITORIAL, "redaksjonell retting", "redaksjonell retting", "redaksjonell rettelse"),
        _c(AdoptionForm.NOTED, "tatt til etterretning", "teken til etterretning", "til etterretning"),
        _c(AdoptionForm.ORIENTED, "tatt til orientering", "teken til orientering", "til orientering"),
    ),
)
DOCUMENT_KINDS = Choices(
    "document",
    (
        _c(DocumentKind.PLAN, "plan", "plan", "planen", "handlingsplan", "handlingsplanen", "SLT-handlingsplan"),
        _c(
            DocumentKind.REPORT, "rapport", "rapport", "rapporten", "statusrapport", "statusrapporten", "årsrapport", "årsmelding"
        ),
        Choice(
            DocumentKind.PRESENTATION,
            Both("presentasjon", "presentasjon"),
            ("lysark", "lysbilder", "lysbilete", "powerpoint"),
            offered=False,
        ),
    ),
)
TEXT_PLACEMENTS = Choices(
    "text-placement",
    (
        _c(TextPlacement.INTRODUCTION, "innledning", "innleiing", "forord", "føreord"),
        _c(TextPlacement.GUIDELINES, "føringer", "føringar", "nasjonale føringer", "nasjonale føringar"),
        _c(TextPlacement.KNOWLEDGE_BASE, "kunnskapsgrunnlag", "kunnskapsgrunnlag", "bakgrunn", "dagens situasjon"),
        _c(TextPlacement.MEASURES, "tiltak", "tiltak"),
        _c(TextPlacement.ORGANISATION, "organisering", "organisering", "modell", "faste treffpunkt"),
        _c(TextPlacement.SUMMARY, "sammendrag", "samandrag", "oppsummering"),
        _c(TextPlacement.ASSESSMENT, "vurdering", "vurdering", "måloppnåelse", "måloppnåing", "evaluering"),
        _c(TextPlacement.ROAD_AHEAD, "veien videre", "vegen vidare", "framover", "framtidsutsikter"),
        _c(TextPlacement.MADE_BY, "utarbeidet av", "utarbeidd av", "utarbeida av", "arbeidsgruppe", "arbeidsgruppa"),
        _c(TextPlacement.PARTICIPATION, "medvirkning", "medverknad", "brukermedvirkning", "brukarmedverknad"),
        _c(TextPlacement.FOLLOW_UP, "oppfølging og rullering", "oppfølging og rullering", "rullering"),
        _c(TextPlacement.ECONOMY, "økonomi", "økonomi", "budsjett", "ressurser", "ressursar"),
        _c(TextPlacement.RISKS, "risikovurdering", "risikovurdering", "risiko"),
        _c(
            TextPlacement.TERMS,
            "begreper",
            "omgrep",
            "begrep",
            "begrepsavklaring",
            "omgrepsavklaring",
            "ordforklaringer",
            "ordforklaringar",
        ),
        _c(TextPlacement.SOURCES, "kilder", "kjelder", "litteratur", "referanser", "referansar"),
        _c(TextPlacement.ANNEX, "vedlegg", "vedlegg"),
        _c(TextPlacement.OWN, "eget kapittel", "eige kapittel", "eget", "eige", "eget avsnitt", "eige avsnitt", "annet", "anna"),
    ),
    descriptive=True,
)
GUIDELINE_LEVELS = Choices(
    "guideline-level",
    (
        _c(GuidelineLevel.NATIONAL, "nasjonal", "nasjonal", "nasjonalt", "stat", "statlig", "statleg"),
        _c(GuidelineLevel.REGIONAL, "regional", "regional", "regionalt", "fylke", "fylkeskommunal"),
        _c(GuidelineLevel.MUNICIPAL, "kommunal", "kommunal", "kommunalt", "kommune", "lokal"),
    ),
    descriptive=True,
)
PREVENTION_LEVELS = Choices(
    "prevention-level",
    (
        _c(PreventionLevel.GENERAL, "allmenn", "allmenn", "universell", "universelt", "allmennforebyggende", "generell"),
        _c(PreventionLevel.AT_RISK, "risikoutsatt", "risikoutsett", "selektiv", "selektivt", "risikoutsatte", "utsatte"),
        _c(PreventionLevel.FOLLOW_UP, "oppfølging", "oppfølging", "indikativ", "indikativt", "indisert"),
    ),
    descriptive=True,
)
MEASURE_STATUS = Choices(
    "measure-status",
    (
        _c(MeasureStatus.PLANNED, "planlagt", "planlagt", "planlagte", "planlegges"),
        _c(
            MeasureStatus.UNDER_WAY,
            "i gang",
            "i gang",
            "pågår",
            "igangsatt",
            "påbegynt",
            "startet",
            "starta",
            "løpende",
        ),
        _c(MeasureStatus.DONE, "gjennomført", "gjennomført", "ferdig", "utført", "fullført"),
        _c(MeasureStatus.PARTLY_DONE, "delvis gjennomført", "delvis gjennomført", "delvis", "delvis utført"),
        _c(MeasureStatus.POSTPONED, "utsatt", "utsett", "utsettes", "utsatte", "blir utsett"),
        _c(MeasureStatus.DROPPED, "utgått", "utgått", "utgår", "utgåtte", "avlyst"),
    ),
    descriptive=True,
)
NOVELTY = Choices(
    "novelty",
    (
        _c(Novelty.NEW, "nytt", "nytt", "ny", "nytt tiltak"),
        _c(Novelty.CONTINUED, "videreført", "vidareført", "videreføres", "blir vidareført", "vidareførast", "videreførte"),
        _c(Novelty.CHANGED, "endret", "endra", "revidert"),
    ),
    descriptive=True,
)
GROUP_LEVELS = Choices(
    "group-level",
    (
        _c(GroupLevel.STEERING, "styrende", "styrande", "styrende nivå", "styrande nivå", "styringsnivå", "styring"),
        _c(GroupLevel.COORDINATING, "koordinerende", "koordinerande", "koordinerende nivå", "koordinerande nivå",
           "koordineringsnivå", "koordinering"),
        _c(GroupLevel.EXECUTING, "utførende", "utførande", "utførende nivå", "utførande nivå", "utførernivå",
           "utførarnivå", "utøvende", "operativt"),
    ),
    descriptive=True,
)  # fmt: skip
MEETING_STATUS = Choices(
    "meeting-status",
    (
        _c(MeetingStatus.PLANNED, "planlagt", "planlagt", "planlagd"),
        _c(MeetingStatus.MOVED, "flyttet", "flytta", "ny dato"),
        _c(MeetingStatus.CANCELLED, "avlyst", "avlyst", "avlyses", "innstilt"),
        _c(MeetingStatus.HELD, "holdt", "halde", "gjennomført", "avholdt", "avhalde"),
        _c(MeetingStatus.PROPOSED, "foreslått", "føreslått", "forslag", "framlegg", "foreslått dato", "føreslått dato"),
    ),
)
CASE_STATUS = Choices(
    "case-status",
    (
        _c(CaseStatus.OPEN, "åpen", "open", "åpent", "ope", "under arbeid", "ikke gjort", "ikkje gjort"),
        _c(CaseStatus.DONE, "gjort", "gjort", "ferdig", "utført", "lukket", "lukka"),
        _c(CaseStatus.DROPPED, "utgår", "går ut", "utgått", "trukket", "trekt"),
    ),
)
ACTIVITY_KINDS = Choices(
    "activity-kind",
    (
        _c(ActivityKind.DONE, "gjennomført", "gjennomført", "utført", "avholdt", "ferdig"),
        _c(ActivityKind.PLANNED, "planlagt", "planlagt", "kommende", "framover"),
    ),
    descriptive=True,
)
GOOD_DIRECTIONS = Choices(
    "good-direction",
    (_c(GoodDirection.UP, "opp", "opp", "øke", "auke"), _c(GoodDirection.DOWN, "ned", "ned", "redusere", "minke")),
)
LINK_PLACEMENTS = Choices(
    "link-placement",
    (
        _c(LinkPlacement.GUIDELINES, "føringer", "føringar"),
        _c(LinkPlacement.KNOWLEDGE_BASE, "kunnskapsgrunnlag", "kunnskapsgrunnlag"),
        _c(LinkPlacement.MEASURES, "tiltak", "tiltak"),
        _c(LinkPlacement.USEFUL_LINKS, "nyttige lenker", "nyttige lenkjer", "lenker", "lenkjer"),
    ),
    descriptive=True,
)
WEEKDAYS = Choices(
    "weekday",
    (
        _c(Weekday.MONDAY, "mandag", "måndag", "mandager", "måndagar", "man", "ma"),
        _c(Weekday.TUESDAY, "tirsdag", "tysdag", "tirsdager", "tysdagar", "tir", "ti"),
        _c(Weekday.WEDNESDAY, "onsdag", "onsdag", "onsdager", "onsdagar", "ons", "on"),
        _c(Weekday.THURSDAY, "torsdag", "torsdag", "torsdager", "torsdagar", "tor", "to"),
        _c(Weekday.FRIDAY, "fredag", "fredag", "fredager", "fredagar", "fre", "fr"),
        _c(Weekday.SATURDAY, "lørdag", "laurdag", "lørdager", "laurdagar", "lør", "lau"),
        _c(Weekday.SUNDAY, "søndag", "søndag", "søndager", "søndagar", "sundag", "søn"),
    ),
)
YES_NO_WORDS = Both("ja", "ja"), Both("nei", "nei")

ALL_CHOICES = {
    choices.key: choices
    for choices in (
        WRITTEN_FORMS, PLAN_STATUS, GROUPING, ADOPTION_FORMS, DOCUMENT_KINDS, TEXT_PLACEMENTS, GUIDELINE_LEVELS,
        PREVENTION_LEVELS, MEASURE_STATUS, NOVELTY, GROUP_LEVELS, MEETING_STATUS, CASE_STATUS, ACTIVITY_KINDS, GOOD_DIRECTIONS,
        LINK_PLACEMENTS, WEEKDAYS,
    )
}  # fmt: skip
"""Every word list by its key."""
