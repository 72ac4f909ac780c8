"""The sheets that the status report draws on: `Aktiviteter`, `Nøkkeltall`, `Tilskudd`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import DOCUMENTS, NOTHING, Column, Kind, Product, Sheet
from sltdocs.contract.written_form import Both

_REPORT = frozenset({Product.STATUS_REPORT})

ACTIVITIES = Sheet(
    key="activities",
    name=Both("Aktiviteter", "Aktivitetar"),
    synonyms=("Aktivitet", "Årshjul"),
    blocks=_REPORT,
    columns=(
        Column("when", Both("Når", "Når"), Kind.WHEN, required=True, synonyms=("Dato", "Tidspunkt", "Tid")),
        Column("activity", Both("Aktivitet", "Aktivitet"), Kind.TEXT, required=True, synonyms=("Hva", "Kva"), width=60),
        Column("kind", Both("Type", "Type"), Kind.CHOICE, choices=choices.ACTIVITY_KINDS),
        Column("measures", Both("Tiltak nr.", "Tiltak nr."), Kind.KEYS, refers_to="measures.number", synonyms=("Tiltak", "Tiltaksnr.")),
        Column("participants", Both("Deltakere", "Deltakarar"), Kind.INTEGER,
               synonyms=("Antall deltakere", "Tal på deltakarar", "Antall")),
        Column("responsible", Both("Ansvar", "Ansvar"), Kind.PARTIES, synonyms=("Ansvarlig", "Ansvarleg", "Hvem", "Kven"), width=28),
        Column("show_in_wheel", Both("Måned i årshjul", "Månad i årshjul"), Kind.WHEN, synonyms=("Måned", "Månad"),
               blocks=NOTHING),
    ),
)  # fmt: skip

KEY_FIGURES = Sheet(
    key="key-figures",
    name=Both("Nøkkeltall", "Nøkkeltal"),
    synonyms=("Tall", "Statistikk", "Indikatorer", "Indikatorar"),
    blocks=DOCUMENTS,
    columns=(
        Column("indicator", Both("Indikator", "Indikator"), Kind.NAME, required=True, synonyms=("Nøkkeltall", "Nøkkeltal", "Hva"), width=50),
        Column("source", Both("Kilde", "Kjelde"), Kind.NAME, required=True, width=24),
        Column("year", Both("År", "År"), Kind.YEAR, required=True, width=8),
        Column("value", Both("Verdi", "Verdi"), Kind.NUMBER, required=True, synonyms=("Tall", "Tal", "Resultat"), width=12),
        Column("unit", Both("Enhet", "Eining"), Kind.NAME, width=14),
        Column("base", Both("Antall (n)", "Tal på svar (n)"), Kind.INTEGER,
               synonyms=("Antall", "n", "Antall svar", "Tal på svar", "Tal (n)"), width=12),
        Column("group", Both("Gruppe", "Gruppe"), Kind.NAME, synonyms=("Undergruppe", "Hvem", "Kven"), width=24),
        Column("comparison", Both("Sammenligning", "Samanlikning"), Kind.TEXT, synonyms=("Landet", "Fylket"), width=24),
        Column("good_direction", Both("God retning", "God retning"), Kind.CHOICE, choices=choices.GOOD_DIRECTIONS, blocks=NOTHING),
        Column("remark", Both("Merknad", "Merknad"), Kind.TEXT, synonyms=("Kommentar", "Forbehold", "Atterhald"), width=40),
    ),
)  # fmt: skip

GRANTS = Sheet(
    key="grants",
    name=Both("Tilskudd", "Tilskot"),
    synonyms=("Tilskuddsmidler", "Tilskotsmidlar", "Midler"),
    blocks=_REPORT,
    columns=(
        Column(
            "scheme",
            Both("Ordning", "Ordning"),
            Kind.NAME,
            required=True,
            synonyms=("Tilskuddsordning", "Tilskotsordning"),
            width=40,
        ),
        Column("year", Both("År", "År"), Kind.YEAR, required=True, width=8),
        Column("purpose", Both("Formål", "Føremål"), Kind.TEXT, synonyms=("Hensikt",), width=40),
        Column("applied", Both("Søkt", "Søkt"), Kind.NUMBER, synonyms=("Søkt beløp",)),
        Column("granted", Both("Tildelt", "Tildelt"), Kind.NUMBER, synonyms=("Innvilget", "Innvilga")),
        Column("spent", Both("Brukt", "Brukt"), Kind.NUMBER, synonyms=("Forbruk",)),
        Column("own_share", Both("Egenandel", "Eigendel"), Kind.NUMBER, synonyms=("Egenfinansiering", "Eigenfinansiering")),
        Column("application_deadline", Both("Søknadsfrist", "Søknadsfrist"), Kind.DATE),
        Column("report_deadline", Both("Rapportfrist", "Rapportfrist"), Kind.DATE, synonyms=("Rapporteringsfrist",)),
    ),
)
