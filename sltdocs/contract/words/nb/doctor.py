"""The words of `sltdocs doctor`, in bokmål."""

from sltdocs.contract.words.doctor import DoctorWords
from sltdocs.contract.words.wording import Wording

_FILE = "Se «Varsler» i docs/drift.md for hvordan fila skal se ut, og rett stien eller linja."

WORDS = DoctorWords(
    fine="Greit  ",
    wrong="Rett på",
    all_fine="Alt er i orden.",
    summary="Rett på dette: {number}.",
    good={
        "settings": "Innstillingene er lest fra {file}.",
        "settings-none": "Ingen innstillingsfil er lest ({file} finnes ikke); standardverdiene gjelder.",
        "inbox": "Innboksen {folder} kan leses.",
        "outbox": "Utboksen {folder} kan skrives til.",
        "apart": "Innboks og utboks er to ulike mapper.",
        "space": "Det er god plass: {free} MB ledig.",
        "names": "Også de lengste filnavnene får plass.",
        "clock": "Klokka stemmer med klokka der utboksen ligger.",
        "templates": "Malene kan brukes.",
        "instance": "Ingen annen tjeneste skriver til utboksen.",
        "state": "Mappa for logger, {folder}, kan skrives til.",
        "state-off": "Det er ikke valgt noen mappe for logger («state»); hendelsene står bare der tjenesten ble startet.",
        "locks": "Ingen gamle låsefiler ligger i innboksen.",
        "event": "Nye filer blir meldt av systemet etter {milliseconds} ms.",
        "silent": (
            "Systemet melder ikke fra om nye filer her (vanlig på nettverksmapper). De blir funnet likevel, hvert {sweep}. sekund."
        ),
        "timing": "Ventetidene er rimelige.",
        "pdf-off": "Det blir bare laget Word-dokumenter, ikke PDF.",
        "pdf": "LibreOffice lager PDF av dokumentene.",
        "notify-off": "Ingen skal ha varsel.",
        "notify": "Varsler er satt opp ({labels}). «sltdocs doctor --send-test» sender en prøve.",
        "notify-sent": "Prøven til «{label}» er sendt.",
    },
    bad={
        "settings-wrong": Wording(
            "Innstillingene kan ikke brukes: {text}",
            "Rett fila eller variabelen som er nevnt. «packaging/sltdocs.toml» viser alle innstillinger.",
        ),
        "folders-nested": Wording(
            "Innboksen {inbox} og utboksen {outbox} er samme mappe, eller ligger inni hverandre.",
            "Velg to mapper ved siden av hverandre, for eksempel «slt/inn» og «slt/ut».",
        ),
        "inbox-missing": Wording(
            "Innboksen {folder} finnes ikke.",
            "Lag mappa, eller rett «inbox» i innstillingene. Ligger den på en nettverksmappe, se etter at den er koblet til.",
        ),
        "inbox-unreadable": Wording(
            "Innboksen {folder} kan ikke leses: {text}",
            "Gi kontoen som tjenesten kjører under, lov til å lese mappa.",
        ),
        "inbox-file-unreadable": Wording(
            "En fil i innboksen {folder} kan ikke leses: {text}",
            "Gi kontoen som tjenesten kjører under, lov til å lese filene i mappa, også de som kommer til.",
        ),
        "outbox-not-writable": Wording(
            "Utboksen {folder} kan ikke skrives til: {text}",
            "Lag mappa, og gi kontoen som tjenesten kjører under, lov til å lese, skrive, endre navn og slette der.",
        ),
        "space-low": Wording(
            "Det er bare {free} MB ledig der utboksen ligger.",
            "Rydd plass til minst {least} MB, eller flytt utboksen.",
        ),
        "names-too-long": Wording(
            "Stien til utboksen er så lang ({length} tegn) at de lengste filene ikke får plass under den: {text}",
            "Flytt utboksen til en kortere sti, eller slå på lange stier i Windows («LongPathsEnabled»). Den trenger rom for {most} tegn til.",
        ),
        "clock-wrong": Wording(
            "Klokka her og klokka der utboksen ligger, er {seconds} sekunder fra hverandre.",
            "Slå på automatisk klokke (NTP) på begge maskinene.",
        ),
        "instance-other": Wording(
            "En annen tjeneste skriver til utboksen: {text}",
            "Er det tjenesten som skal være i gang, er alt i orden. Ellers må den andre stoppes; bare én kan skrive dit. "
            "Er maskinen den gikk på, borte, blir låsen overtatt av seg selv etter et minutt.",
        ),
        "locks-old": Wording(
            "Gamle låsefiler etter Excel ligger i innboksen: {text}",
            "Er arbeidsboka lukket hos alle, kan filene som begynner med «~$», slettes.",
        ),
        "events-silent": Wording(
            "Systemet melder ikke fra om nye filer her (vanlig på nettverksmapper), og innboksen blir bare sett på "
            "hvert {sweep}. sekund.",
            "Sett «sweep» til 5, så blir nye filer funnet raskt likevel.",
        ),
        "templates-missing": Wording(
            "Mappa med egne maler, {folder}, finnes ikke.",
            "Lag mappa, eller rett «templates» i innstillingene. «sltdocs template export» kopierer malene som følger med.",
        ),
        "templates-broken": Wording(
            "Det er noe galt med malene: {text}",
            "Prøv malen med «sltdocs template check», og lagre den på nytt i Word. «sltdocs template export» kopierer malene "
            "som følger med.",
        ),
        "state-not-writable": Wording(
            "Mappa for logger, {folder}, kan ikke skrives til: {text}",
            "Lag mappa på en lokal disk, og gi tjenestens konto lov til å skrive der.",
        ),
        "timing-long": Wording(
            "Med disse ventetidene kan det gå {seconds} sekunder før en fil blir tatt.",
            "Sett «settle» til 3 og «sweep» til 5, med mindre dere har en grunn til noe annet.",
        ),
        "pdf-absent": Wording(
            "Det skal lages PDF, men LibreOffice finnes ikke her ({folder}).",
            "Installer LibreOffice Writer 7.4 eller nyere, eller sett «libreoffice» til stien til programmet soffice. "
            "Word-dokumentene blir laget så lenge.",
        ),
        "pdf-failed": Wording(
            "LibreOffice er installert ({folder}), men lager ingen PDF her: {text}.",
            "Se «PDF» i docs/drift.md. Under systemd trengs tillegget pdf.conf. Er maskinen treg, sett «pdf_time_limit» høyere.",
        ),
    },
    notify={
        "file": _FILE,
        "line": _FILE,
        "open-file": "Gjør den lesbar bare for tjenestens konto, for eksempel med «chmod 600». Den kan inneholde passord.",
        "missing": "Installer den med «pip install 'sltdocs[notify]'» i samme Python-miljø, og start tjenesten på nytt.",
        "address": "Skriv adressen slik https://appriseit.com viser, for eksempel «mailtos://bruker:passord@server?to=navn@kommune».",
        "login": "Rett brukernavn og passord. Tegn som @ / : i et passord skrives %40 %2F %3A.",
        "refused": "Se etter at mottakeren finnes, og at serveren lar tjenesten sende fra avsenderadressen.",
        "unreachable": "Se etter navn og port, og at brannmuren og tjenestens nettverkssperre slipper tjenesten fram dit.",
        "certificate": "Bruk navnet som står i sertifikatet, og legg kommunens rotsertifikat inn på maskinen.",
        "slow": "Se etter om serveren har det travelt, og at porten er den rette (587 eller 465).",
        "other": "Prøv adressen med «apprise -vv» på samme maskin; der står hele svaret fra serveren.",
    },
)
