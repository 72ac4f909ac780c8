"""The sheets about what is to be done: `Mål`, `Føringer`, `Innsatsområder`, `Tiltak`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import DOCUMENTS, NOTHING, Column, Kind, Product, Sheet
from sltdocs.contract.written_form import Both

_REPORT = frozenset({Product.STATUS_REPORT})
_PLAN = frozenset({Product.ACTION_PLAN})

GOALS = Sheet(
    key="goals",
    name=Both("Mål", "Mål"),
    blocks=_PLAN,
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, required=True, synonyms=("Nr", "Nummer", "Mål nr."), width=8),
        Column("goal", Both("Mål", "Mål"), Kind.TEXT, required=True, synonyms=("Måltekst", "Hovedmål", "Hovudmål"), width=80),
        Column("parent", Both("Delmål av", "Delmål av"), Kind.KEY, refers_to="goals.number", synonyms=("Under mål",)),
    ),
)

GUIDELINES = Sheet(
    key="guidelines",
    name=Both("Føringer", "Føringar"),
    synonyms=("Føring", "Overordnede planer", "Overordna planar"),
    blocks=_PLAN,
    columns=(
        Column("title", Both("Tittel", "Tittel"), Kind.NAME, required=True, synonyms=("Føring", "Navn", "Namn"), width=44),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, choices=choices.GUIDELINE_LEVELS),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, synonyms=("Nettadresse", "URL", "Adresse"), width=50, blocks=NOTHING),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, synonyms=("Omtale", "Tekst"), width=60),
    ),
)

FOCUS_AREAS = Sheet(
    key="focus-areas",
    name=Both("Innsatsområder", "Innsatsområde"),
    synonyms=("Satsingsområder", "Satsingsområde", "Satsningsområder"),
    blocks=_PLAN,
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, required=True, synonyms=("Nr", "Nummer"), width=8),
        Column("name", Both("Innsatsområde", "Innsatsområde"), Kind.NAME, required=True,
               synonyms=("Satsingsområde", "Navn", "Namn"), width=50),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, synonyms=("Omtale",), width=60),
        Column("years", Both("År", "År"), Kind.YEARS, width=14, blocks=NOTHING),
    ),
)  # fmt: skip

MEASURES = Sheet(
    key="measures",
    name=Both("Tiltak", "Tiltak"),
    required=True,
    synonyms=("Tiltaksplan", "Tiltaksliste", "Tiltakstabell"),
    blocks=DOCUMENTS,
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, required=True, synonyms=("Nr", "Nummer", "Tiltak nr.", "Tiltaksnr."), width=8),
        Column("name", Both("Tiltak", "Tiltak"), Kind.TEXT, required=True,
               synonyms=("Navn", "Namn", "Tiltaksnavn", "Tiltaksnamn", "Hva"), width=34),
        Column("responsible", Both("Ansvar", "Ansvar"), Kind.PARTIES, required=True,
               synonyms=("Ansvarlig", "Ansvarleg", "Hvem", "Kven", "Ansvarlege"), width=28),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, synonyms=("Omtale", "Innhold", "Innhald", "Hvordan"), width=60),
        Column("partners", Both("Samarbeidspartnere", "Samarbeidspartnarar"), Kind.PARTIES, synonyms=("Samarbeid", "Partnere"), width=28),
        Column("focus_area", Both("Innsatsområde", "Innsatsområde"), Kind.KEYS, refers_to="focus-areas.number",
               synonyms=("Satsingsområde",), blocks=_PLAN),
        Column("goal", Both("Mål", "Mål"), Kind.KEYS, refers_to="goals.number", synonyms=("Mål nr.",), blocks=_PLAN),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, choices=choices.PREVENTION_LEVELS,
               synonyms=("Forebyggingsnivå", "Førebyggingsnivå"), blocks=_PLAN),
        Column("arena", Both("Arena", "Arena"), Kind.NAME, blocks=_PLAN),
        Column("municipality", Both("Kommune", "Kommune"), Kind.LIST, blocks=_PLAN),
        Column("target_group", Both("Målgruppe", "Målgruppe"), Kind.TEXT, synonyms=("For hvem", "For kven"), width=24),
        Column("start", Both("Oppstart", "Oppstart"), Kind.DEADLINE, synonyms=("Start", "Startdato")),
        Column("deadline", Both("Frist", "Frist"), Kind.DEADLINE, synonyms=("Tidsfrist", "Tidsrom", "Når")),
        Column("cost", Both("Kostnad", "Kostnad"), Kind.TEXT, synonyms=("Kostnader", "Økonomi")),
        Column("funding", Both("Finansiering", "Finansiering"), Kind.TEXT, synonyms=("Finansiert av",)),
        Column("indicator", Both("Indikator", "Indikator"), Kind.TEXT, synonyms=("Måleindikator",), width=24),
        Column("target", Both("Måltall", "Måltal"), Kind.TEXT),
        Column("novelty", Both("Nytt/videreført", "Nytt/vidareført"), Kind.CHOICE, choices=choices.NOVELTY,
               synonyms=("Nytt eller videreført", "Nytt/vidareføring", "Nytt"), blocks=_PLAN),
        Column("status", Both("Status", "Status"), Kind.CHOICE, choices=choices.MEASURE_STATUS, blocks=_REPORT),
        Column("status_comment", Both("Statuskommentar", "Statuskommentar"), Kind.TEXT, synonyms=("Kommentar",), blocks=_REPORT, width=40),
        Column("status_date", Both("Statusdato", "Statusdato"), Kind.DATE, synonyms=("Dato for status", "Rapportert dato"), blocks=_REPORT),
        Column("reason", Both("Årsak", "Årsak"), Kind.TEXT, synonyms=("Grunn", "Årsak til avvik"), blocks=_REPORT, width=30),
        Column("result", Both("Resultat", "Resultat"), Kind.TEXT, synonyms=("Evaluering", "Resultater", "Resultat/evaluering"),
               blocks=_REPORT, width=40),
        Column("closed", Both("Avsluttet", "Avslutta"), Kind.YES_NO, blocks=_REPORT),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, synonyms=("URL", "Nettadresse"), blocks=NOTHING, width=30),
    ),
)  # fmt: skip
