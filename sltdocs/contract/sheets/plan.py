"""The sheets about the plan as a document: `Plan`, `Vedtak`, `Tekster`, `Lenker`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import DOCUMENTS, EVERYTHING, NOTHING, Column, Kind, Layout, Product, Sheet
from sltdocs.contract.written_form import Both

_REPORT = frozenset({Product.STATUS_REPORT})
_PLAN = frozenset({Product.ACTION_PLAN})
_CALENDARS = frozenset({Product.CALENDARS})

PLAN = Sheet(
    key="plan",
    name=Both("Plan", "Plan"),
    layout=Layout.FIELDS,
    required=True,
    synonyms=("Planen", "Om planen"),
    blocks=EVERYTHING,
    columns=(
        Column("version", Both("Arbeidsbokversjon", "Arbeidsbokversjon"), Kind.INTEGER, required=True, synonyms=("Versjon",)),
        Column("municipalities", Both("Kommune", "Kommune"), Kind.LIST, required=True, synonyms=("Kommuner", "Kommunar")),
        Column("municipality_numbers", Both("Kommunenummer", "Kommunenummer"), Kind.MUNICIPALITY_NUMBERS, required=True,
               synonyms=("Kommunenr.", "Kommunenr", "Knr")),
        Column("written_form", Both("Målform", "Målform"), Kind.CHOICE, required=True, choices=choices.WRITTEN_FORMS,
               synonyms=("Språk", "Språkform")),
        Column("title", Both("Tittel", "Tittel"), Kind.NAME, synonyms=("Plantittel",)),
        Column("period_from", Both("Periode fra", "Periode frå"), Kind.DATE, required=True,
               synonyms=("Planperiode fra", "Planperiode frå", "Gjelder fra", "Gjeld frå")),
        Column("period_to", Both("Periode til", "Periode til"), Kind.DATE, required=True,
               synonyms=("Planperiode til", "Gjelder til", "Gjeld til")),
        Column("period_name", Both("Periodenavn", "Periodenamn"), Kind.NAME, synonyms=("Periode", "Planperiode")),
        Column("status", Both("Status", "Status"), Kind.CHOICE, required=True, choices=choices.PLAN_STATUS, blocks=DOCUMENTS,
               synonyms=("Planstatus",)),
        Column("hearing_deadline", Both("Høringsfrist", "Høyringsfrist"), Kind.DATE, blocks=_PLAN),
        Column("coordinator", Both("Koordinator", "Koordinator"), Kind.NAME, required=True, blocks=NOTHING,
               synonyms=("SLT-koordinator", "Kontaktperson")),
        Column("coordinator_email", Both("Koordinator e-post", "Koordinator e-post"), Kind.EMAIL, required=True, blocks=NOTHING,
               synonyms=("SLT-koordinator e-post", "E-post koordinator", "E-post")),
        Column("coordinator_phone", Both("Koordinator telefon", "Koordinator telefon"), Kind.NAME, blocks=NOTHING,
               synonyms=("SLT-koordinator telefon", "Telefon koordinator", "Telefon")),
        Column("police_contact", Both("Politikontakt", "Politikontakt"), Kind.NAME, blocks=NOTHING),
        Column("police_contact_email", Both("Politikontakt e-post", "Politikontakt e-post"), Kind.EMAIL, blocks=NOTHING),
        Column("police_contact_phone", Both("Politikontakt telefon", "Politikontakt telefon"), Kind.NAME, blocks=NOTHING),
        Column("grouping", Both("Gruppering av tiltak", "Gruppering av tiltak"), Kind.CHOICE, choices=choices.GROUPING,
               synonyms=("Grupper tiltak etter", "Gruppering"), blocks=_PLAN),
        Column("report_year", Both("Rapportår", "Rapportår"), Kind.YEAR, synonyms=("Rapporteringsår",), blocks=_REPORT),
        Column("status_date", Both("Status per", "Status per"), Kind.DATE, synonyms=("Status pr.", "Status pr"), blocks=_REPORT),
        Column("show_meeting_follow_up", Both("Vis møteoppfølging", "Vis møteoppfølging"), Kind.YES_NO, blocks=_REPORT),
        Column("small_number_limit", Both("Grense for små tall", "Grense for små tal"), Kind.INTEGER, blocks=DOCUMENTS),
        Column("calendar_address", Both("Internettadresse for kalendere", "Internettadresse for kalendrar"), Kind.URL,
               synonyms=("Kalenderadresse",), blocks=NOTHING),
    ),
)  # fmt: skip

ADOPTIONS = Sheet(
    key="adoptions",
    name=Both("Vedtak", "Vedtak"),
    blocks=_PLAN,
    columns=(
        Column("body", Both("Organ", "Organ"), Kind.NAME, required=True, synonyms=("Vedtatt av", "Vedteken av"), width=34),
        Column("day", Both("Dato", "Dato"), Kind.DATE, required=True, synonyms=("Vedtaksdato", "Vedtatt dato")),
        Column("case_number", Both("Saksnr.", "Saksnr."), Kind.NAME, synonyms=("Sak", "Saksnummer", "Sak nr.")),
        Column("form", Both("Form", "Form"), Kind.CHOICE, choices=choices.ADOPTION_FORMS, synonyms=("Vedtaksform",), width=24),
        Column("remark", Both("Merknad", "Merknad"), Kind.TEXT, synonyms=("Kommentar", "Merknader"), width=40),
    ),
)

TEXTS = Sheet(
    key="texts",
    name=Both("Tekster", "Tekstar"),
    synonyms=("Tekst",),
    blocks=DOCUMENTS,
    columns=(
        Column("document", Both("Dokument", "Dokument"), Kind.CHOICE, required=True, choices=choices.DOCUMENT_KINDS),
        Column(
            "placement", Both("Plassering", "Plassering"), Kind.CHOICE, required=True, choices=choices.TEXT_PLACEMENTS, width=20
        ),
        Column("heading", Both("Overskrift", "Overskrift"), Kind.NAME, synonyms=("Tittel",), width=30),
        Column("text", Both("Tekst", "Tekst"), Kind.TEXT, required=True, synonyms=("Innhold", "Innhald"), width=90),
    ),
)

LINKS = Sheet(
    key="links",
    name=Both("Lenker", "Lenkjer"),
    synonyms=("Nyttige lenker", "Nyttige lenkjer", "Linker"),
    columns=(
        Column("text", Both("Tekst", "Tekst"), Kind.NAME, required=True, synonyms=("Lenketekst", "Lenkjetekst"), width=44),
        Column("url", Both("Lenke", "Lenkje"), Kind.URL, required=True, synonyms=("Adresse", "URL", "Nettadresse"), width=60),
        Column("placement", Both("Plassering", "Plassering"), Kind.CHOICE, choices=choices.LINK_PLACEMENTS, width=20),
    ),
)
