"""The sheets about who meets when: `Grupper`, `Deltakere`, `Treffpunkt`, `Møter`, `Fridager`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import Column, Edge, Kind, Sheet
from sltdocs.contract.written_form import Both

_FROM = ("Kl.", "Klokkeslett", "Start", "Tid", "Starttid", "Klokka fra", "Klokka frå", "Kl. fra", "Kl. frå", "Fra kl.", "Frå kl.")
_TO = ("Slutt", "Sluttid", "Klokka til", "Kl. til", "Til kl.")

GROUPS = Sheet(
    key="groups",
    name=Both("Grupper", "Grupper"),
    synonyms=("Gruppe", "Fora", "Organisering"),
    columns=(
        Column("key", Both("Kortnavn", "Kortnamn"), Kind.KEY, adopted=False, in_calendars=True, required=True, synonyms=("Kort navn", "Nøkkel", "Forkortelse")),
        Column("name", Both("Gruppe", "Gruppe"), Kind.NAME, adopted=True, in_calendars=True, required=True, synonyms=("Navn", "Namn", "Gruppenavn", "Forum"), width=34),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, adopted=True, choices=choices.GROUP_LEVELS),
        Column("mission", Both("Oppdrag", "Oppdrag"), Kind.TEXT, adopted=True, synonyms=("Mandat", "Formål", "Føremål", "Hensikt"), width=60),
        Column("leader", Both("Leder", "Leiar"), Kind.NAME, adopted=False, remembered=True, width=24),
        Column("deputy", Both("Nestleder", "Nestleiar"), Kind.NAME, adopted=False, remembered=True, width=24),
        Column("secretary", Both("Sekretær", "Sekretær"), Kind.NAME, adopted=False, remembered=True, synonyms=("Sekretariat",), width=24),
        Column("convener", Both("Innkaller", "Innkallar"), Kind.NAME, adopted=False, dispensable=True, synonyms=("Den som kallar inn", "Kaller inn"), width=24),
        Column("convener_email", Both("E-post til innkalleren", "E-post til innkallaren"), Kind.EMAIL, adopted=False, dispensable=True, private=True,
               synonyms=("Innkaller e-post", "Innkallar e-post"), width=24),
        Column("place", Both("Sted", "Stad"), Kind.NAME, adopted=False, dispensable=True, in_calendars=True, synonyms=("Møtested", "Møtestad"), width=24),
        Column("start", Both("Start", "Start"), Kind.TIME, adopted=False, dispensable=True, in_calendars=True, synonyms=("Klokkeslett", "Kl.")),
        Column("duration", Both("Varighet", "Lengd"), Kind.DURATION, adopted=False, dispensable=True, in_calendars=True, synonyms=("Lengde", "Varigheit")),
        Column("alarm", Both("Varsel (min)", "Varsel (min)"), Kind.INTEGER, adopted=False, dispensable=True, in_calendars=True, synonyms=("Varsel", "Påminnelse", "Påminning")),
        Column("individual_cases", Both("Enkeltsaker", "Enkeltsaker"), Kind.YES_NO, adopted=False, in_calendars=True, synonyms=("Behandler enkeltsaker",), secrecy=True),
        Column("shared_by", Both("Felles for", "Felles for"), Kind.LIST, in_example=False, adopted=True, width=24),
        Column("fixed_items", Both("Faste saker", "Faste saker"), Kind.TEXT, in_example=False, adopted=False, dispensable=True, width=40,
               synonyms=("Faste saker på møtene", "Faste saker på møta"), later="the meeting papers: items that stand on every agenda of the group"),
    ),
)  # fmt: skip

PARTICIPANTS = Sheet(
    key="participants",
    name=Both("Deltakere", "Deltakarar"),
    synonyms=("Deltaker", "Deltakar", "Medlemmer", "Medlemer"),
    columns=(
        Column("role", Both("Rolle", "Rolle"), Kind.NAME, adopted=False, required=True, synonyms=("Funksjon", "Stilling", "Tittel"), width=30),
        Column("organisation", Both("Virksomhet", "Verksemd"), Kind.NAME, adopted=False, synonyms=("Etat", "Enhet", "Eining", "Tjeneste"), width=30),
        Column("name", Both("Navn", "Namn"), Kind.NAME, in_example=False, adopted=False, dispensable=True, private=True, width=24),
        Column("email", Both("E-post", "E-post"), Kind.EMAIL, adopted=False, dispensable=True, synonyms=("Epost", "E-postadresse", "Mail"), private=True, width=30),
        Column("groups", Both("Grupper", "Grupper"), Kind.KEYS, adopted=False, required=True, refers_to="groups.key", synonyms=("Gruppe",), width=24),
        Column("when_needed", Both("Ved behov", "Ved behov"), Kind.YES_NO, adopted=False, synonyms=("Inviteres ved behov",)),
    ),
)  # fmt: skip

SERIES = Sheet(
    key="series",
    name=Both("Treffpunkt", "Treffpunkt"),
    synonyms=("Faste treffpunkt", "Møteplasser", "Møteplassar"),
    columns=(
        Column("what", Both("Hva", "Kva"), Kind.TEXT, phrase=True, adopted=True, in_calendars=True, required=True, synonyms=("Treffpunkt", "Møte"), width=34),
        Column("purpose", Both("Formål", "Føremål"), Kind.TEXT, adopted=True, synonyms=("Hensikt", "Hvorfor", "Kvifor"), width=60),
        Column("frequency", Both("Hvor ofte", "Kor ofte"), Kind.TEXT, phrase=True, adopted=True, required=True, spared=True, shown_hole=True,
               synonyms=("Hyppighet", "Møtefrekvens", "Frekvens"),
               width=24),
        Column("group", Both("Gruppe", "Gruppe"), Kind.KEY, adopted=True, in_calendars=True, refers_to="groups.key"),
        Column("planned_per_year", Both("Planlagte per år", "Planlagde per år"), Kind.INTEGER, in_example=False, adopted=False, dispensable=True,
               synonyms=("Planlagt per år", "Antall per år", "Tal per år")),
        Column("first_day", Both("Første dato", "Første dato"), Kind.DATE, edge=Edge.FIRST, adopted=False, dispensable=True, in_calendars=True),
        Column("weekday", Both("Ukedag", "Vekedag"), Kind.CHOICE, adopted=False, dispensable=True, in_calendars=True, choices=choices.WEEKDAYS),
        Column("interval", Both("Gjentas", "Gjentek seg"), Kind.INTERVAL, adopted=False, dispensable=True, in_calendars=True, width=24,
               synonyms=("Intervall", "Gjentakelse", "Gjentaking")),
        Column("last_day", Both("Siste dato", "Siste dato"), Kind.DATE, edge=Edge.LAST, adopted=False, dispensable=True, in_calendars=True),
        Column("start", Both("Fra", "Frå"), Kind.TIME, adopted=False, dispensable=True, in_calendars=True, synonyms=_FROM),
        Column("end", Both("Til", "Til"), Kind.TIME, adopted=False, dispensable=True, in_calendars=True, synonyms=_TO),
    ),
)  # fmt: skip

MEETINGS = Sheet(
    key="meetings",
    name=Both("Møter", "Møte"),
    synonyms=("Møteplan", "Møteoversikt"),
    columns=(
        Column("group", Both("Gruppe", "Gruppe"), Kind.KEY, adopted=False, remembered=True, in_calendars=True, required=True, refers_to="groups.key"),
        Column("number", Both("Nr.", "Nr."), Kind.KEY, adopted=False, in_calendars=True, synonyms=("Nr", "Nummer", "Møte nr."), width=8),
        Column("day", Both("Dato", "Dato"), Kind.DATE, adopted=False, remembered=True, in_calendars=True, required=True, synonyms=("Møtedato",)),
        Column("start", Both("Fra", "Frå"), Kind.TIME, in_example=False, adopted=False, remembered=True, in_calendars=True, synonyms=_FROM, width=10),
        Column("end", Both("Til", "Til"), Kind.TIME, in_example=False, adopted=False, remembered=True, in_calendars=True, synonyms=_TO, width=10),
        Column("all_day", Both("Heldags", "Heildags"), Kind.YES_NO, adopted=False, in_calendars=True, synonyms=("Hele dagen", "Heile dagen", "Heldag"), width=10),
        Column("place", Both("Sted", "Stad"), Kind.NAME, adopted=False, remembered=True, in_calendars=True, synonyms=("Møtested", "Møtestad"), width=24),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, adopted=False, in_calendars=True, synonyms=("Teams", "Teams-lenke", "Møtelenke"), width=30),
        Column("topic", Both("Tema", "Tema"), Kind.NAME, adopted=False, in_calendars=True, width=34),
        Column("agenda", Both("Saksliste", "Saksliste"), Kind.TEXT, adopted=False, in_calendars=True, synonyms=("Saker", "Agenda", "Dagsorden"), width=50),
        Column("status", Both("Status", "Status"), Kind.CHOICE, adopted=False, remembered=True, in_calendars=True, choices=choices.MEETING_STATUS),
        Column("invited", Both("Inviterte", "Inviterte"), Kind.INTEGER, adopted=False, as_typed=True, synonyms=("Antall inviterte", "Tal inviterte"), width=12),
        Column("attended", Both("Oppmøte", "Frammøte"), Kind.INTEGER, adopted=False, as_typed=True, synonyms=("Møtte", "Til stede", "Til stades"), width=12),
        Column("minutes", Both("Referat", "Referat"), Kind.URL, adopted=False, synonyms=("Møtereferat",), width=30),
    ),
)  # fmt: skip

DAYS_OFF = Sheet(
    key="days-off",
    name=Both("Fridager", "Fridagar"),
    synonyms=("Ferier", "Feriar", "Skoleferie", "Skuleferie", "Fri"),
    columns=(
        Column("first_day", Both("Fra", "Frå"), Kind.DATE, edge=Edge.ALL, adopted=False, in_calendars=True, required=True, synonyms=("Fra dato", "Frå dato", "Dato")),
        Column("last_day", Both("Til", "Til"), Kind.DATE, edge=Edge.ALL, adopted=False, in_calendars=True, synonyms=("Til dato", "Til og med")),
        Column("name", Both("Navn", "Namn"), Kind.NAME, adopted=False, required=True, synonyms=("Hva", "Kva", "Ferie"), width=34),
    ),
)  # fmt: skip
