"""The words of `sltdocs doctor`, in bokmål."""

from sltdocs.contract.words.doctor import Advice, DoctorWords

WORDS = DoctorWords(
    fine="Greit  ",
    wrong="Rett på",
    all_fine="Alt er i orden.",
    summary="Rett på dette: {number}.",
    checks={
        "inbox": Advice(
            "Innboksen {folder} kan leses.",
            "Innboksen {folder} kan ikke leses: {text}",
            "Lag mappa, og gi kontoen som tjenesten kjører under, lov til å lese den.",
        ),
        "outbox": Advice(
            "Utboksen {folder} kan skrives til.",
            "Utboksen {folder} kan ikke skrives til: {text}",
            "Lag mappa, og gi kontoen som tjenesten kjører under, lov til å lese, skrive, endre navn og slette der.",
        ),
        "apart": Advice(
            "Innboks og utboks er to ulike mapper.",
            "Innboksen {inbox} og utboksen {outbox} er samme mappe, eller ligger inni hverandre.",
            "Velg to mapper ved siden av hverandre, for eksempel «slt/inn» og «slt/ut».",
        ),
        "space": Advice(
            "Det er god plass: {free} MB ledig.",
            "Det er bare {free} MB ledig der utboksen ligger.",
            "Rydd plass til minst {least} MB, eller flytt utboksen.",
        ),
        "clock": Advice(
            "Klokka stemmer med klokka der utboksen ligger.",
            "Klokka her og klokka der utboksen ligger, er {seconds} sekunder fra hverandre.",
            "Slå på automatisk klokke (NTP) på begge maskinene.",
        ),
        "templates": Advice(
            "Malene kan brukes.",
            "Det er noe galt med malene: {text}",
            "Rett stien til malene, eller lagre malen på nytt i Word. «sltdocs template export» kopierer malene som følger med.",
        ),
        "instance": Advice(
            "Ingen annen tjeneste skriver til utboksen.",
            "En annen tjeneste skriver til utboksen: {text}",
            "Er det tjenesten som skal være i gang, er alt i orden. Ellers må den andre stoppes; bare én kan skrive dit.",
        ),
        "state": Advice(
            "Mappa for logger kan skrives til.",
            "Mappa for logger, {folder}, kan ikke skrives til: {text}",
            "Lag mappa på en lokal disk, og gi tjenestens konto lov til å skrive der.",
        ),
        "locks": Advice(
            "Ingen gamle låsefiler ligger i innboksen.",
            "Gamle låsefiler etter Excel ligger i innboksen: {text}",
            "Er arbeidsboka lukket hos alle, kan filene som begynner med «~$», slettes.",
        ),
        "event": Advice(
            "Nye filer blir meldt av systemet etter {milliseconds} ms.",
        ),
        "silent": Advice(
            "Systemet melder ikke fra om nye filer (vanlig på nettverksmapper). De blir funnet likevel, hvert {sweep}. sekund.",
        ),
        "timing": Advice(
            "Ventetidene er rimelige.",
            "Med disse ventetidene kan det gå {seconds} sekunder før en fil blir tatt.",
            "Sett «settle» til 3 og «sweep» til 5, med mindre dere har en grunn til noe annet.",
        ),
    },
)
