"""The sheets about what is to be done: `Mål`, `Føringer`, `Innsatsområder`, `Tiltak`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.written_form import Both

GOALS = Sheet(
    key="goals",
    name=Both("Mål", "Mål"),
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, adopted=True, required=True, spared=True, synonyms=("Nr", "Nummer", "Mål nr."), width=8),
        Column("goal", Both("Mål", "Mål"), Kind.TEXT, adopted=True, field="text", required=True, synonyms=("Måltekst", "Hovedmål", "Hovudmål"), width=80),
        Column("parent", Both("Delmål av", "Delmål av"), Kind.KEY, adopted=True, refers_to="goals.number", synonyms=("Under mål",)),
    ),
)  # fmt: skip

GUIDELINES = Sheet(
    key="guidelines",
    name=Both("Føringer", "Føringar"),
    synonyms=("Føring", "Overordnede planer", "Overordna planar"),
    columns=(
        Column("title", Both("Tittel", "Tittel"), Kind.NAME, adopted=True, required=True, synonyms=("Føring", "Navn", "Namn"), width=44),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, adopted=True, choices=choices.GUIDELINE_LEVELS),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, adopted=False, dispensable=True, synonyms=("Nettadresse", "URL", "Adresse"), width=50),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, adopted=True, synonyms=("Omtale", "Tekst"), width=60),
    ),
)  # fmt: skip

FOCUS_AREAS = Sheet(
    key="focus-areas",
    name=Both("Innsatsområder", "Innsatsområde"),
    synonyms=("Satsingsområder", "Satsingsområde", "Satsningsområder"),
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, adopted=True, required=True, spared=True, synonyms=("Nr", "Nummer"), width=8),
        Column("name", Both("Innsatsområde", "Innsatsområde"), Kind.NAME, adopted=True, required=True,
               synonyms=("Satsingsområde", "Navn", "Namn"), width=50),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, adopted=True, synonyms=("Omtale",), width=60),
        Column("years", Both("År", "År"), Kind.YEARS, adopted=True, dispensable=True, width=14),
    ),
)  # fmt: skip

MEASURES = Sheet(
    key="measures",
    name=Both("Tiltak", "Tiltak"),
    required=True,
    synonyms=("Tiltaksplan", "Tiltaksliste", "Tiltakstabell"),
    columns=(
        Column("number", Both("Nr.", "Nr."), Kind.KEY, adopted=True, required=True, spared=True, synonyms=("Nr", "Nummer", "Tiltak nr.", "Tiltaksnr."), width=8),
        Column("name", Both("Tiltak", "Tiltak"), Kind.TEXT, phrase=True, adopted=True, required=True,
               synonyms=("Navn", "Namn", "Tiltaksnavn", "Tiltaksnamn", "Hva"), width=34),
        Column("responsible", Both("Ansvar", "Ansvar"), Kind.PARTIES, adopted=True, required=True, spared=True, shown_hole=True,
               synonyms=("Ansvarlig", "Ansvarleg", "Hvem", "Kven", "Ansvarlege"), width=28),
        Column("description", Both("Beskrivelse", "Skildring"), Kind.TEXT, adopted=True, synonyms=("Omtale", "Innhold", "Innhald", "Hvordan"), width=60),
        Column("partners", Both("Samarbeidspartnere", "Samarbeidspartnarar"), Kind.PARTIES, adopted=True, synonyms=("Samarbeid", "Partnere"), width=28),
        Column("focus_area", Both("Innsatsområde", "Innsatsområde"), Kind.KEYS, adopted=True, field="focus_areas", refers_to="focus-areas.number",
               synonyms=("Satsingsområde",)),
        Column("goal", Both("Mål", "Mål"), Kind.KEYS, adopted=True, field="goals", refers_to="goals.number", synonyms=("Mål nr.",)),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, adopted=True, choices=choices.PREVENTION_LEVELS,
               synonyms=("Forebyggingsnivå", "Førebyggingsnivå")),
        Column("arena", Both("Arena", "Arena"), Kind.NAME, adopted=True),
        Column("parent", Both("Del av", "Del av"), Kind.KEY, in_example=False, adopted=True, remembered=False, dispensable=True, since=2, refers_to="measures.number",
               synonyms=("Deltiltak av", "Del av tiltak", "Under tiltak", "Hører til tiltak", "Høyrer til tiltak", "Hovedtiltak", "Hovudtiltak")),
        Column("municipality", Both("Kommune", "Kommune"), Kind.LIST, in_example=False, adopted=True, field="municipalities"),
        Column("target_group", Both("Målgruppe", "Målgruppe"), Kind.TEXT, phrase=True, adopted=True, synonyms=("For hvem", "For kven"), width=24),
        Column("start", Both("Oppstart", "Oppstart"), Kind.DEADLINE, adopted=True, synonyms=("Start", "Startdato")),
        Column("deadline", Both("Frist", "Frist"), Kind.DEADLINE, adopted=True, synonyms=("Tidsfrist", "Tidsrom", "Når")),
        Column("cost", Both("Kostnad", "Kostnad"), Kind.TEXT, phrase=True, money=True, adopted=True, synonyms=("Kostnader", "Økonomi")),
        Column("funding", Both("Finansiering", "Finansiering"), Kind.TEXT, phrase=True, adopted=True, synonyms=("Finansiert av",)),
        Column("indicator", Both("Indikator", "Indikator"), Kind.TEXT, phrase=True, adopted=True, synonyms=("Måleindikator",), width=24),
        Column("target", Both("Måltall", "Måltal"), Kind.TEXT, phrase=True, adopted=True),
        Column("novelty", Both("Nytt eller videreført", "Nytt eller vidareført"), Kind.CHOICE, adopted=True, remembered=False, choices=choices.NOVELTY,
               synonyms=("Nytt/videreført", "Nytt/vidareført", "Nytt/vidareføring", "Nytt")),
        Column("status", Both("Status", "Status"), Kind.CHOICE, adopted=False, remembered=True, reporting=True, choices=choices.MEASURE_STATUS),
        Column("status_comment", Both("Statuskommentar", "Statuskommentar"), Kind.TEXT, adopted=False, reporting=True, synonyms=("Kommentar",), width=40),
        Column("status_date", Both("Statusdato", "Statusdato"), Kind.WHEN, adopted=False, reporting=True, synonyms=("Dato for status", "Rapportert dato")),
        Column("reason", Both("Årsak", "Årsak"), Kind.TEXT, adopted=False, reporting=True, synonyms=("Grunn", "Årsak til avvik"), width=30),
        Column("result", Both("Resultat", "Resultat"), Kind.TEXT, adopted=False, reporting=True, synonyms=("Evaluering", "Resultater", "Resultat/evaluering"), width=40),
        Column("closed", Both("Avsluttet", "Avslutta"), Kind.YES_NO, in_example=False, adopted=False, remembered=True, reporting=True),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, adopted=False, dispensable=True, synonyms=("URL", "Nettadresse"), width=30),
    ),
)  # fmt: skip
