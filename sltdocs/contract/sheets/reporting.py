"""The sheets that the status report draws on: `Aktiviteter`, `Nøkkeltall`, `Tilskudd`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.written_form import Both

ACTIVITIES = Sheet(
    key="activities",
    name=Both("Aktiviteter", "Aktivitetar"),
    synonyms=("Aktivitet", "Årshjul"),
    columns=(
        Column("when", Both("Når", "Når"), Kind.WHEN, adopted=False, required=True, synonyms=("Dato", "Tidspunkt", "Tid")),
        Column("activity", Both("Aktivitet", "Aktivitet"), Kind.TEXT, phrase=True, adopted=False, required=True, synonyms=("Hva", "Kva"), width=60),
        Column("kind", Both("Type", "Type"), Kind.CHOICE, adopted=False, choices=choices.ACTIVITY_KINDS),
        Column("measures", Both("Tiltak nr.", "Tiltak nr."), Kind.KEYS, adopted=False, refers_to="measures.number", synonyms=("Tiltak", "Tiltaksnr.")),
        Column("participants", Both("Deltakere", "Deltakarar"), Kind.INTEGER, adopted=False, as_typed=True,
               synonyms=("Antall deltakere", "Tal på deltakarar", "Antall")),
        Column("responsible", Both("Ansvar", "Ansvar"), Kind.PARTIES, adopted=False, synonyms=("Ansvarlig", "Ansvarleg", "Hvem", "Kven"), width=28),
        Column("show_in_wheel", Both("Måned i årshjul", "Månad i årshjul"), Kind.WHEN, adopted=False, field="wheel_month", dispensable=True, synonyms=("Måned", "Månad")),
    ),
)  # fmt: skip

KEY_FIGURES = Sheet(
    key="key-figures",
    name=Both("Nøkkeltall", "Nøkkeltal"),
    synonyms=("Tall", "Statistikk", "Indikatorer", "Indikatorar"),
    pictures=True,
    columns=(
        Column("indicator", Both("Indikator", "Indikator"), Kind.NAME, adopted=True, required=True, synonyms=("Nøkkeltall", "Nøkkeltal", "Hva"), width=50),
        Column("source", Both("Kilde", "Kjelde"), Kind.NAME, adopted=True, field="origin", required=True, spared=True, width=24),
        Column("year", Both("År", "År"), Kind.YEAR, as_typed=True, adopted=True, required=True, width=8),
        Column("value", Both("Verdi", "Verdi"), Kind.NUMBER, adopted=True, required=True, synonyms=("Tall", "Tal", "Resultat"), width=12),
        Column("unit", Both("Enhet", "Eining"), Kind.NAME, adopted=True, width=14),
        Column("base", Both("Antall svar (n)", "Tal på svar (n)"), Kind.INTEGER, adopted=True, as_typed=True,
               synonyms=("Antall (n)", "Antall", "n", "Antall svar", "Tal på svar", "Tal (n)"), width=12),
        Column("group", Both("Gruppe", "Gruppe"), Kind.NAME, adopted=True, synonyms=("Undergruppe", "Hvem", "Kven"), width=24),
        Column("comparison", Both("Sammenligning", "Samanlikning"), Kind.TEXT, phrase=True, told_heading=True, adopted=True,
               synonyms=("Landet", "Fylket"), width=24),
        Column("good_direction", Both("Ønsket retning", "Ønskt retning"), Kind.CHOICE, adopted=False, dispensable=True, choices=choices.GOOD_DIRECTIONS,
               synonyms=("God retning",)),
        Column("remark", Both("Merknad", "Merknad"), Kind.TEXT, adopted=True, synonyms=("Kommentar", "Forbehold", "Atterhald"), width=40),
    ),
)  # fmt: skip

GRANTS = Sheet(
    key="grants",
    name=Both("Tilskudd", "Tilskot"),
    synonyms=("Tilskuddsmidler", "Tilskotsmidlar", "Midler"),
    columns=(
        Column(
            "scheme",
            Both("Ordning", "Ordning"),
            Kind.NAME, adopted=False,
            required=True,
            synonyms=("Tilskuddsordning", "Tilskotsordning"),
            width=40,
        ),
        Column("year", Both("År", "År"), Kind.YEAR, as_typed=True, adopted=False, required=True, width=8),
        Column("purpose", Both("Formål", "Føremål"), Kind.TEXT, adopted=False, synonyms=("Hensikt",), width=40),
        Column("applied", Both("Søkt", "Søkt"), Kind.NUMBER, money=True, adopted=False, synonyms=("Søkt beløp",)),
        Column("granted", Both("Tildelt", "Tildelt"), Kind.NUMBER, money=True, adopted=False, synonyms=("Innvilget", "Innvilga")),
        Column("spent", Both("Brukt", "Brukt"), Kind.NUMBER, money=True, adopted=False, synonyms=("Forbruk",)),
        Column("own_share", Both("Egenandel", "Eigendel"), Kind.NUMBER, money=True, adopted=False, synonyms=("Egenfinansiering", "Eigenfinansiering")),
        Column("application_deadline", Both("Søknadsfrist", "Søknadsfrist"), Kind.DEADLINE, adopted=False),
        Column("report_deadline", Both("Rapportfrist", "Rapportfrist"), Kind.DEADLINE, adopted=False, synonyms=("Rapporteringsfrist",)),
    ),
)  # fmt: skip
