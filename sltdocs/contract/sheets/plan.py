"""The sheets about the plan as a document: `Plan`, `Vedtak`, `Tekster`, `Lenker`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import Column, Edge, Kind, Layout, Sheet
from sltdocs.contract.written_form import Both

PLAN = Sheet(
    key="plan",
    name=Both("Plan", "Plan"),
    layout=Layout.FIELDS,
    required=True,
    synonyms=("Planen", "Om planen"),
    columns=(
        Column("version", Both("Arbeidsbokversjon", "Arbeidsbokversjon"), Kind.INTEGER, adopted=False, required=True, synonyms=("Versjon",)),
        Column("municipalities", Both("Kommune", "Kommune"), Kind.LIST, adopted=True, required=True, synonyms=("Kommuner", "Kommunar")),
        Column("municipality_numbers", Both("Kommunenummer", "Kommunenummer"), Kind.MUNICIPALITY_NUMBERS, adopted=True, required=True,
               synonyms=("Kommunenr.", "Kommunenr", "Knr")),
        Column("written_form", Both("Målform", "Målform"), Kind.CHOICE, adopted=False, required=True, choices=choices.WRITTEN_FORMS,
               synonyms=("Språk", "Språkform")),
        Column("title", Both("Tittel", "Tittel"), Kind.NAME, adopted=True, synonyms=("Plantittel",)),
        Column("period_from", Both("Periode fra", "Periode frå"), Kind.DATE, edge=Edge.FIRST, adopted=True, required=True,
               synonyms=("Planperiode fra", "Planperiode frå", "Gjelder fra", "Gjeld frå")),
        Column("period_to", Both("Periode til", "Periode til"), Kind.DATE, edge=Edge.LAST, adopted=True, required=True,
               synonyms=("Planperiode til", "Gjelder til", "Gjeld til")),
        Column("period_name", Both("Periodenavn", "Periodenamn"), Kind.NAME, adopted=True, synonyms=("Periode", "Planperiode")),
        Column("status", Both("Status", "Status"), Kind.CHOICE, adopted=False, required=True, choices=choices.PLAN_STATUS,
               synonyms=("Planstatus",)),
        Column("hearing_deadline", Both("Høringsfrist", "Høyringsfrist"), Kind.DATE, edge=Edge.LAST, in_example=False, adopted=False),
        Column("coordinator", Both("Koordinator", "Koordinator"), Kind.NAME, several=True, adopted=False, dispensable=True, required=True,
               synonyms=("SLT-koordinator", "Kontaktperson")),
        Column("coordinator_email", Both("E-post til koordinatoren", "E-post til koordinatoren"), Kind.EMAIL, several=True, adopted=False, dispensable=True, required=True,
               synonyms=("Koordinator e-post", "SLT-koordinator e-post", "E-post koordinator", "E-post")),
        Column("coordinator_phone", Both("Telefon til koordinatoren", "Telefon til koordinatoren"), Kind.NAME, several=True, adopted=False, dispensable=True,
               synonyms=("Koordinator telefon", "SLT-koordinator telefon", "Telefon koordinator", "Telefon")),
        Column("police_contact", Both("Politikontakt", "Politikontakt"), Kind.NAME, several=True, adopted=False, dispensable=True),
        Column("police_contact_email", Both("E-post til politikontakten", "E-post til politikontakten"), Kind.EMAIL, several=True, adopted=False, dispensable=True,
               synonyms=("Politikontakt e-post",)),
        Column("police_contact_phone", Both("Telefon til politikontakten", "Telefon til politikontakten"), Kind.NAME, several=True, adopted=False, dispensable=True,
               synonyms=("Politikontakt telefon",)),
        Column("grouping", Both("Gruppering av tiltak", "Gruppering av tiltak"), Kind.CHOICE, adopted=False, choices=choices.GROUPING,
               synonyms=("Grupper tiltak etter", "Gruppering")),
        Column("report_year", Both("Rapportår", "Rapportår"), Kind.YEAR, adopted=False, reporting=True, synonyms=("Rapporteringsår",)),
        Column("status_date", Both("Status per", "Status per"), Kind.DATE, edge=Edge.LAST, adopted=False, reporting=True, synonyms=("Status pr.", "Status pr")),
        Column("show_meeting_follow_up", Both("Vis møteoppfølging", "Vis møteoppfølging"), Kind.YES_NO, adopted=False, reporting=True),
        Column("small_number_limit", Both("Grense for små tall", "Grense for små tal"), Kind.INTEGER, adopted=False),
        Column("calendar_address", Both("Internettadresse for kalendere", "Internettadresse for kalendrar"), Kind.URL, adopted=False, dispensable=True,
               synonyms=("Kalenderadresse",)),
        Column("site_address", Both("Internettadresse for nettstedet", "Internettadresse for nettstaden"), Kind.URL, in_example=False, adopted=False,
               dispensable=True, synonyms=("Nettstedsadresse", "Nettstadadresse")),
        Column("report_handled", Both("Rapport behandlet", "Rapport behandla"), Kind.NAME, in_example=False, adopted=False, reporting=True,
               dispensable=True, since=2, synonyms=("Rapporten behandlet", "Rapporten behandla", "Rapport handsama", "Rapporten handsama")),
        Column("briefing_body", Both("Orientering for", "Orientering for"), Kind.NAME, in_example=False, adopted=False, dispensable=True),
        Column("briefing_date", Both("Orienteringsdato", "Orienteringsdato"), Kind.DATE, in_example=False, adopted=False, dispensable=True,
               synonyms=("Dato for orientering",)),
    ),
)  # fmt: skip

ADOPTIONS = Sheet(
    key="adoptions",
    name=Both("Vedtak", "Vedtak"),
    columns=(
        Column("body", Both("Organ", "Organ"), Kind.NAME, adopted=False, required=True, synonyms=("Vedtatt av", "Vedteken av"), width=34),
        Column("day", Both("Dato", "Dato"), Kind.DATE, adopted=False, required=True, synonyms=("Vedtaksdato", "Vedtatt dato")),
        Column("case_number", Both("Saksnr.", "Saksnr."), Kind.NAME, adopted=False, synonyms=("Sak", "Saksnummer", "Sak nr.")),
        Column("form", Both("Type vedtak", "Type vedtak"), Kind.ADOPTION_FORM, adopted=False, choices=choices.ADOPTION_FORMS, synonyms=("Form", "Vedtaksform", "Vedtakstype"), width=24),
        Column("remark", Both("Merknad", "Merknad"), Kind.TEXT, in_example=False, adopted=False, synonyms=("Kommentar", "Merknader"), width=40),
    ),
)  # fmt: skip

TEXTS = Sheet(
    key="texts",
    name=Both("Tekster", "Tekstar"),
    synonyms=("Tekst",),
    pictures=True,
    columns=(
        Column("document", Both("Dokument", "Dokument"), Kind.CHOICE, adopted=True, required=True, spared=True, choices=choices.DOCUMENT_KINDS),
        Column(
            "placement", Both("Plassering", "Plassering"), Kind.CHOICE, adopted=True, required=True, spared=True, choices=choices.TEXT_PLACEMENTS, width=20
        ),
        Column("heading", Both("Overskrift", "Overskrift"), Kind.NAME, adopted=True, synonyms=("Tittel",), width=30),
        Column("text", Both("Tekst", "Tekst"), Kind.TEXT, adopted=True, required=True, synonyms=("Innhold", "Innhald"), width=90),
        Column("years", Both("År", "År"), Kind.YEARS, in_example=False, adopted=True, since=2, width=14),
    ),
)  # fmt: skip

LINKS = Sheet(
    key="links",
    name=Both("Lenker", "Lenkjer"),
    synonyms=("Nyttige lenker", "Nyttige lenkjer", "Linker"),
    columns=(
        Column("text", Both("Tekst", "Tekst"), Kind.NAME, adopted=False, required=True, synonyms=("Lenketekst", "Lenkjetekst"), width=44),
        Column("url", Both("Lenke", "Lenkje"), Kind.URL, adopted=False, required=True, synonyms=("Adresse", "URL", "Nettadresse"), width=60),
        Column("placement", Both("Plassering", "Plassering"), Kind.CHOICE, adopted=False, choices=choices.LINK_PLACEMENTS, width=20),
    ),
)  # fmt: skip
