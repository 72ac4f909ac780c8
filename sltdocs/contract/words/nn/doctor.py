"""The words of `sltdocs doctor`, in nynorsk."""

from sltdocs.contract.words.doctor import Advice, DoctorWords

WORDS = DoctorWords(
    fine="Greitt ",
    wrong="Rett på",
    all_fine="Alt er i orden.",
    summary="Rett på dette: {number}.",
    checks={
        "inbox": Advice(
            "Innboksen {folder} kan lesast.",
            "Innboksen {folder} kan ikkje lesast: {text}",
            "Lag mappa, og gi kontoen som tenesta køyrer under, lov til å lese ho.",
        ),
        "outbox": Advice(
            "Utboksen {folder} kan skrivast til.",
            "Utboksen {folder} kan ikkje skrivast til: {text}",
            "Lag mappa, og gi kontoen som tenesta køyrer under, lov til å lese, skrive, endre namn og slette der.",
        ),
        "apart": Advice(
            "Innboks og utboks er to ulike mapper.",
            "Innboksen {inbox} og utboksen {outbox} er same mappa, eller ligg inni kvarandre.",
            "Vel to mapper ved sida av kvarandre, til dømes «slt/inn» og «slt/ut».",
        ),
        "space": Advice(
            "Det er god plass: {free} MB ledig.",
            "Det er berre {free} MB ledig der utboksen ligg.",
            "Rydd plass til minst {least} MB, eller flytt utboksen.",
        ),
        "clock": Advice(
            "Klokka stemmer med klokka der utboksen ligg.",
            "Klokka her og klokka der utboksen ligg, er {seconds} sekund frå kvarandre.",
            "Slå på automatisk klokke (NTP) på begge maskinene.",
        ),
        "templates": Advice(
            "Malane kan brukast.",
            "Det er noko gale med malane: {text}",
            "Rett stien til malane, eller lagre malen på nytt i Word. «sltdocs template export» kopierer malane som følgjer med.",
        ),
        "instance": Advice(
            "Inga anna teneste skriv til utboksen.",
            "Ei anna teneste skriv til utboksen: {text}",
            "Er det tenesta som skal vere i gang, er alt i orden. Elles må den andre stoppast; berre éi kan skrive dit.",
        ),
        "state": Advice(
            "Mappa for loggar kan skrivast til.",
            "Mappa for loggar, {folder}, kan ikkje skrivast til: {text}",
            "Lag mappa på ein lokal disk, og gi kontoen til tenesta lov til å skrive der.",
        ),
        "locks": Advice(
            "Ingen gamle låsefiler ligg i innboksen.",
            "Gamle låsefiler etter Excel ligg i innboksen: {text}",
            "Er arbeidsboka lukka hos alle, kan filene som byrjar med «~$», slettast.",
        ),
        "event": Advice(
            "Nye filer blir melde av systemet etter {milliseconds} ms.",
        ),
        "silent": Advice(
            "Systemet melder ikkje frå om nye filer (vanleg på nettverksmapper). Dei blir funne likevel, kvart {sweep}. sekund.",
        ),
        "timing": Advice(
            "Ventetidene er rimelege.",
            "Med desse ventetidene kan det gå {seconds} sekund før ei fil blir teken.",
            "Set «settle» til 3 og «sweep» til 5, med mindre de har ein grunn til noko anna.",
        ),
    },
)
