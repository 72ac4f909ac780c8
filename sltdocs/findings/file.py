"""Findings about the file as a whole: nothing can be read."""

from sltdocs.contract.code import Code, Severity, Wording

_SAVE_AS_WORKBOOK_NB = (
    "Åpne fila i Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», og legg den nye fila i mappa."
)
_SAVE_AS_WORKBOOK_NN = (
    "Opne fila i Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», og legg den nye fila i mappa."
)


class FileCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    FILE_EMPTY = (
        "file-empty",
        Severity.ERROR,
        Wording(
            "Fila er tom.",
            "Lagre arbeidsboka på nytt fra Excel, og legg den i mappa på nytt.",
        ),
        Wording(
            "Fila er tom.",
            "Lagre arbeidsboka på nytt frå Excel, og legg ho i mappa på nytt.",
        ),
    )
    FILE_NOT_EXCEL = (
        "file-not-excel",
        Severity.ERROR,
        Wording(
            "Fila er ikke en arbeidsbok fra Excel, selv om navnet kanskje sier det.",
            "Finn arbeidsboka med planen, for eksempel «plan.xlsx», og legg den i mappa i stedet.",
        ),
        Wording(
            "Fila er ikkje ei arbeidsbok frå Excel, sjølv om namnet kanskje seier det.",
            "Finn arbeidsboka med planen, til dømes «plan.xlsx», og legg ho i mappa i staden.",
        ),
    )
    FILE_DAMAGED = (
        "file-damaged",
        Severity.ERROR,
        Wording(
            "Fila er skadet og kan ikke åpnes. Kanskje ble den ikke kopiert ferdig.",
            "Åpne arbeidsboka i Excel, lagre den på nytt, og legg den i mappa. Hvis Excel sier at fila må repareres, svarer du ja først.",
        ),
        Wording(
            "Fila er skadd og kan ikkje opnast. Kanskje vart ho ikkje kopiert ferdig.",
            "Opne arbeidsboka i Excel, lagre ho på nytt, og legg ho i mappa på nytt. Dersom Excel seier at fila må reparerast, svarar du ja først.",
        ),
    )
    FILE_ENCRYPTED = (
        "file-encrypted",
        Severity.ERROR,
        Wording(
            "Fila er beskyttet med passord eller merket som fortrolig, og kan ikke åpnes her.",
            "Åpne den i Excel, velg Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, slett passordet og lagre. "
            "Hvis den er merket som fortrolig, velger du et merke som lar andre lese den.",
        ),
        Wording(
            "Fila er verna med passord eller merkt som fortruleg, og kan ikkje opnast her.",
            "Opne ho i Excel, vel Fil > Informasjon > Vern arbeidsbok > Krypter med passord, slett passordet og lagre. "
            "Dersom ho er merkt som fortruleg, vel du eit merke som lèt andre lese ho.",
        ),
    )
    FILE_OLD_EXCEL = (
        "file-old-excel",
        Severity.ERROR,
        Wording("Fila er lagret i et gammelt Excel-format (.xls), som vi ikke kan bruke.", _SAVE_AS_WORKBOOK_NB),
        Wording("Fila er lagra i eit gammalt Excel-format (.xls), som vi ikkje kan bruke.", _SAVE_AS_WORKBOOK_NN),
    )
    FILE_MACROS = (
        "file-macros",
        Severity.ERROR,
        Wording("Fila kan inneholde makroer (.xlsm). Slike filer blir ikke åpnet.", _SAVE_AS_WORKBOOK_NB),
        Wording("Fila kan innehalde makroar (.xlsm). Slike filer blir ikkje opna.", _SAVE_AS_WORKBOOK_NN),
    )
    FILE_BINARY_EXCEL = (
        "file-binary-excel",
        Severity.ERROR,
        Wording("Fila er lagret som binær arbeidsbok (.xlsb), som vi ikke kan bruke.", _SAVE_AS_WORKBOOK_NB),
        Wording("Fila er lagra som binær arbeidsbok (.xlsb), som vi ikkje kan bruke.", _SAVE_AS_WORKBOOK_NN),
    )
    FILE_OPEN_DOCUMENT = (
        "file-open-document",
        Severity.ERROR,
        Wording(
            "Fila er et OpenDocument-regneark (.ods), som vi ikke kan bruke.",
            "Åpne den i LibreOffice eller Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», "
            "og legg den nye fila i mappa.",
        ),
        Wording(
            "Fila er eit OpenDocument-rekneark (.ods), som vi ikkje kan bruke.",
            "Opne ho i LibreOffice eller Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», "
            "og legg den nye fila i mappa.",
        ),
    )
    FILE_CSV = (
        "file-csv",
        Severity.ERROR,
        Wording(
            "Fila er en tekstfil med skilletegn (.csv). En slik fil har bare ett ark og kan ikke brukes.",
            "Finn arbeidsboka som fila er laget fra, for eksempel «plan.xlsx», og legg den i mappa.",
        ),
        Wording(
            "Fila er ei tekstfil med skiljeteikn (.csv). Ei slik fil har berre eitt ark og kan ikkje brukast.",
            "Finn arbeidsboka som fila er laga frå, til dømes «plan.xlsx», og legg ho i mappa.",
        ),
    )
    FILE_STRICT = (
        "file-strict",
        Severity.ERROR,
        Wording(
            "Fila er lagret som «Strict Open XML-regneark», som vi ikke kan bruke.",
            "Åpne den i Excel, velg Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», den uten ordet Strict, "
            "og legg den nye fila i mappa.",
        ),
        Wording(
            "Fila er lagra som «Strict Open XML-rekneark», som vi ikkje kan bruke.",
            "Opne ho i Excel, vel Fil > Lagre som og filtypen «Excel-arbeidsbok (*.xlsx)», den utan ordet Strict, "
            "og legg den nye fila i mappa.",
        ),
    )
    FILE_TOO_LARGE = (
        "file-too-large",
        Severity.ERROR,
        Wording(
            "Arbeidsboka er for stor. Vi kan ikke åpne den.",
            "Slett bilder, gamle ark og tomme, formaterte rader nederst på arkene, og lagre den på nytt. "
            "En vanlig plan er på under 1\u00a0MB.",
        ),
        Wording(
            "Arbeidsboka er for stor. Vi kan ikkje opne ho.",
            "Slett bilete, gamle ark og tomme, formaterte rader nedst på arka, og lagre ho på nytt. "
            "Ein vanleg plan er på under 1\u00a0MB.",
        ),
    )
    FILE_DANGEROUS = (
        "file-dangerous",
        Severity.ERROR,
        Wording(
            "Fila er satt sammen på en måte som Excel ikke bruker, og blir for sikkerhets skyld ikke åpnet.",
            "Åpne arbeidsboka i Excel, lagre en ny kopi, for eksempel «plan 2.xlsx», og legg kopien i mappa.",
        ),
        Wording(
            "Fila er sett saman på ein måte som Excel ikkje bruker, og blir for tryggleiks skuld ikkje opna.",
            "Opne arbeidsboka i Excel, lagre ein ny kopi, til dømes «plan 2.xlsx», og legg kopien i mappa.",
        ),
    )
    FILE_NOT_PLAN = (
        "file-not-plan",
        Severity.ERROR,
        Wording(
            "Dette er en arbeidsbok fra Excel, men ingen av arkene hører til en SLT-plan.",
            "Bruk arbeidsboka for SLT-planen. Den har blant annet arkene «Plan» og «Tiltak».",
        ),
        Wording(
            "Dette er ei arbeidsbok frå Excel, men ingen av arka høyrer til ein SLT-plan.",
            "Bruk arbeidsboka for SLT-planen. Ho har mellom anna arka «Plan» og «Tiltak».",
        ),
    )
    FILE_TOO_SLOW = (
        "file-too-slow",
        Severity.ERROR,
        Wording(
            "Det tok for lang tid å gå gjennom arbeidsboka, så arbeidet ble stanset.",
            "Slett gamle ark og tomme, formaterte rader nederst på arkene, lagre arbeidsboka, og legg den i mappa på nytt.",
        ),
        Wording(
            "Det tok for lang tid å gå gjennom arbeidsboka, så arbeidet vart stansa.",
            "Slett gamle ark og tomme, formaterte rader nedst på arka, lagre arbeidsboka, og legg ho i mappa på nytt.",
        ),
    )
    VERSION_NEWER = (
        "version-newer",
        Severity.ERROR,
        Wording(
            "Arbeidsboka har versjon {version}. Tjenesten kan bare bruke arbeidsbøker til og med versjon {present}.",
            "Be den som drifter tjenesten, om å oppdatere den, eller bruk en arbeidsbok med versjon {present}.",
        ),
        Wording(
            "Arbeidsboka har versjon {version}. Tenesta kan berre bruke arbeidsbøker til og med versjon {present}.",
            "Be den som driftar tenesta, om å oppdatere ho, eller bruk ei arbeidsbok med versjon {present}.",
        ),
    )
    VERSION_OLDER = (
        "version-older",
        Severity.WARNING,
        Wording(
            "Arbeidsboka har versjon {version}. Vi har brukt den som om den hadde versjon {present}.",
            "Du trenger ikke gjøre noe nå. Bruk gjerne en ny arbeidsbok neste gang planen skal revideres.",
        ),
        Wording(
            "Arbeidsboka har versjon {version}. Vi har brukt ho som om ho hadde versjon {present}.",
            "Du treng ikkje gjere noko no. Bruk gjerne ei ny arbeidsbok neste gong planen skal reviderast.",
        ),
    )
