"""The sheets about who meets when: `Grupper`, `Deltakere`, `Treffpunkt`, `Møter`, `Fridager`."""

from sltdocs.contract import choices
from sltdocs.contract.schema import EVERYTHING, NOTHING, Column, Kind, Product, Sheet
from sltdocs.contract.written_form import Both

_PLAN = frozenset({Product.ACTION_PLAN})
_CALENDARS = frozenset({Product.CALENDARS})
_FROM = ("Kl.", "Klokkeslett", "Start", "Tid", "Starttid", "Klokka fra", "Klokka frå", "Kl. fra", "Kl. frå", "Fra kl.", "Frå kl.")
_TO = ("Slutt", "Sluttid", "Klokka til", "Kl. til", "Til kl.")

GROUPS = Sheet(
    key="groups",
    name=Both("Grupper", "Grupper"),
    synonyms=("Gruppe", "Fora", "Organisering"),
    blocks=_PLAN,
    feeds=_CALENDARS,
    in_calendars=frozenset({"key", "name", "place", "start", "duration", "alarm", "individual_cases"}),
    columns=(
        Column("key", Both("Kortnavn", "Kortnamn"), Kind.KEY, required=True, synonyms=("Kort navn", "Nøkkel", "Forkortelse")),
        Column("name", Both("Gruppe", "Gruppe"), Kind.NAME, required=True, synonyms=("Navn", "Namn", "Gruppenavn", "Forum"), width=34),
        Column("level", Both("Nivå", "Nivå"), Kind.CHOICE, choices=choices.GROUP_LEVELS),
        Column("mission", Both("Oppdrag", "Oppdrag"), Kind.TEXT, synonyms=("Mandat", "Formål", "Føremål", "Hensikt"), width=60),
        Column("leader", Both("Leder", "Leiar"), Kind.NAME, width=24),
        Column("deputy", Both("Nestleder", "Nestleiar"), Kind.NAME, width=24),
        Column("secretary", Both("Sekretær", "Sekretær"), Kind.NAME, synonyms=("Sekretariat",), width=24),
        Column("convener", Both("Innkaller", "Innkallar"), Kind.NAME, synonyms=("Den som kallar inn", "Kaller inn"), width=24, blocks=NOTHING),
        Column("convener_email", Both("Innkaller e-post", "Innkallar e-post"), Kind.EMAIL, private=True, width=24, blocks=NOTHING),
        Column("place", Both("Sted", "Stad"), Kind.NAME, synonyms=("Møtested", "Møtestad"), width=24, blocks=NOTHING),
        Column("start", Both("Start", "Start"), Kind.TIME, synonyms=("Klokkeslett", "Kl."), blocks=NOTHING),
        Column("duration", Both("Varighet", "Lengd"), Kind.DURATION, synonyms=("Lengde", "Varigheit"), blocks=NOTHING),
        Column("alarm", Both("Varsel (min)", "Varsel (min)"), Kind.INTEGER, synonyms=("Varsel", "Påminnelse", "Påminning"), blocks=NOTHING),
        Column("individual_cases", Both("Enkeltsaker", "Enkeltsaker"), Kind.YES_NO, synonyms=("Behandler enkeltsaker",),
               blocks=frozenset({Product.CALENDARS}), secrecy=True),
        Column("shared_by", Both("Felles for", "Felles for"), Kind.LIST, width=24),
    ),
)  # fmt: skip

PARTICIPANTS = Sheet(
    key="participants",
    name=Both("Deltakere", "Deltakarar"),
    synonyms=("Deltaker", "Deltakar", "Medlemmer", "Medlemer"),
    blocks=_PLAN,
    columns=(
        Column("role", Both("Rolle", "Rolle"), Kind.NAME, required=True, synonyms=("Funksjon", "Stilling", "Tittel"), width=30),
        Column("organisation", Both("Virksomhet", "Verksemd"), Kind.NAME, synonyms=("Etat", "Enhet", "Eining", "Tjeneste"), width=30),
        Column("name", Both("Navn", "Namn"), Kind.NAME, private=True, width=24, blocks=NOTHING),
        Column("email", Both("E-post", "E-post"), Kind.EMAIL, synonyms=("Epost", "E-postadresse", "Mail"), private=True, width=30,
               blocks=NOTHING),
        Column("groups", Both("Grupper", "Grupper"), Kind.KEYS, required=True, refers_to="groups.key", synonyms=("Gruppe",), width=24),
        Column("when_needed", Both("Ved behov", "Ved behov"), Kind.YES_NO, synonyms=("Inviteres ved behov",)),
    ),
)  # fmt: skip

SERIES = Sheet(
    key="series",
    name=Both("Treffpunkt", "Treffpunkt"),
    synonyms=("Faste treffpunkt", "Møteplasser", "Møteplassar"),
    blocks=_PLAN,
    feeds=_CALENDARS,
    in_calendars=frozenset({"what", "group", "first_day", "weekday", "interval", "last_day", "start", "end"}),
    columns=(
        Column("what", Both("Hva", "Kva"), Kind.TEXT, required=True, synonyms=("Treffpunkt", "Møte"), width=34),
        Column("purpose", Both("Hensikt", "Føremål"), Kind.TEXT, synonyms=("Formål", "Hvorfor", "Kvifor"), width=60),
        Column("frequency", Both("Hyppighet", "Kor ofte"), Kind.TEXT, required=True, synonyms=("Hvor ofte", "Møtefrekvens", "Frekvens"),
               width=24),
        Column("group", Both("Gruppe", "Gruppe"), Kind.KEY, refers_to="groups.key"),
        Column("planned_per_year", Both("Planlagte per år", "Planlagde per år"), Kind.INTEGER,
               synonyms=("Planlagt per år", "Antall per år", "Tal per år"), blocks=NOTHING),
        Column("first_day", Both("Første dato", "Første dato"), Kind.DATE, blocks=NOTHING),
        Column("weekday", Both("Ukedag", "Vekedag"), Kind.CHOICE, choices=choices.WEEKDAYS, blocks=NOTHING),
        Column("interval", Both("Intervall", "Intervall"), Kind.INTERVAL, width=24, blocks=NOTHING),
        Column("last_day", Both("Siste dato", "Siste dato"), Kind.DATE, blocks=NOTHING),
        Column("start", Both("Fra", "Frå"), Kind.TIME, synonyms=_FROM, blocks=NOTHING),
        Column("end", Both("Til", "Til"), Kind.TIME, synonyms=_TO, blocks=NOTHING),
    ),
)  # fmt: skip

MEETINGS = Sheet(
    key="meetings",
    name=Both("Møter", "Møte"),
    synonyms=("Møteplan", "Møteoversikt"),
    feeds=EVERYTHING,
    in_calendars=frozenset(
        {"group", "number", "day", "start", "end", "all_day", "place", "link", "topic", "agenda", "status"}
    ),
    columns=(
        Column("group", Both("Gruppe", "Gruppe"), Kind.KEY, required=True, refers_to="groups.key"),
        Column("number", Both("Nr.", "Nr."), Kind.KEY, synonyms=("Nr", "Nummer", "Møte nr."), width=8),
        Column("day", Both("Dato", "Dato"), Kind.DATE, required=True, synonyms=("Møtedato",)),
        Column("start", Both("Fra", "Frå"), Kind.TIME, synonyms=_FROM, width=10),
        Column("end", Both("Til", "Til"), Kind.TIME, synonyms=_TO, width=10),
        Column("all_day", Both("Heldags", "Heildags"), Kind.YES_NO, synonyms=("Hele dagen", "Heile dagen", "Heldag"), width=10),
        Column("place", Both("Sted", "Stad"), Kind.NAME, synonyms=("Møtested", "Møtestad"), width=24),
        Column("link", Both("Lenke", "Lenkje"), Kind.URL, synonyms=("Teams", "Teams-lenke", "Møtelenke"), width=30),
        Column("topic", Both("Tema", "Tema"), Kind.NAME, width=34),
        Column("agenda", Both("Saksliste", "Saksliste"), Kind.TEXT, synonyms=("Saker", "Agenda", "Dagsorden"), width=50),
        Column("status", Both("Status", "Status"), Kind.CHOICE, choices=choices.MEETING_STATUS),
        Column("invited", Both("Inviterte", "Inviterte"), Kind.INTEGER, synonyms=("Antall inviterte", "Tal inviterte"), width=12),
        Column("attended", Both("Oppmøte", "Frammøte"), Kind.INTEGER, synonyms=("Møtte", "Til stede", "Til stades"), width=12),
        Column("minutes", Both("Referat", "Referat"), Kind.URL, synonyms=("Møtereferat",), width=30),
    ),
)  # fmt: skip

DAYS_OFF = Sheet(
    key="days-off",
    name=Both("Fridager", "Fridagar"),
    synonyms=("Ferier", "Feriar", "Skoleferie", "Skuleferie", "Fri"),
    feeds=_CALENDARS,
    in_calendars=frozenset({"first_day", "last_day"}),
    columns=(
        Column("first_day", Both("Fra", "Frå"), Kind.DATE, required=True, synonyms=("Fra dato", "Frå dato", "Dato")),
        Column("last_day", Both("Til", "Til"), Kind.DATE, synonyms=("Til dato", "Til og med")),
        Column("name", Both("Navn", "Namn"), Kind.NAME, required=True, synonyms=("Hva", "Kva", "Ferie"), width=34),
    ),
)
