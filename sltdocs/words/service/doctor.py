"""The words of `sltdocs doctor`."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.code import Wording
from sltdocs.contract.written_form import WrittenForm


class DoctorWords(Struct, frozen=True):
    """`good` is keyed by what was looked at, `bad` by the code of what is wrong; format strings: {folder}, {text} …

    `notify` says what to do about each hindrance of a notification; what it is stands in `words.service.notifying`.
    """

    fine: str
    wrong: str
    all_fine: str
    summary: str
    good: Mapping[str, str]
    bad: Mapping[str, Wording]
    notify: Mapping[str, str]


_FILE_NB = "Se «Varsler» i docs/drift.md for hvordan fila skal se ut, og rett stien eller linja."

NB = DoctorWords(
    fine="Greit  ",
    wrong="Feil   ",
    all_fine="Alt er i orden.",
    summary="{number:1 ting|# ting} må rettes.",
    good={
        "settings": "Innstillingene er hentet fra {file}.",
        "settings-none": "Ingen innstillingsfil er brukt ({file} finnes ikke); standardverdiene gjelder.",
        "inbox": "Innboksen {folder} kan leses.",
        "outbox": "Utboksen {folder} kan skrives til.",
        "apart": "Innboks og utboks er to ulike mapper.",
        "zone": "Bare eieren og gruppa kommer inn i {folder}.",
        "zone-none": "Mappa {folder} finnes ikke ennå; tjenesten lager den, bare for eieren og gruppa.",
        "zone-unknown": "Om andre kommer inn i {folder}, viser ikke systemet her. Se «Rettigheter» i docs/drift.md.",
        "space": "Det er god plass: {free} MB ledig.",
        "names": "Også de lengste filnavnene får plass.",
        "clock": "Klokka stemmer med klokka der utboksen ligger.",
        "templates": "Malene kan brukes.",
        "instance": "Ingen annen tjeneste skriver til utboksen.",
        "memory": "Det tjenesten husker om det som er lagt ut, er helt.",
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
            "Innboksen {inbox} og utboksen {outbox} er samme mappe eller ligger inni hverandre.",
            "Velg to mapper ved siden av hverandre, for eksempel «slt/inn» og «slt/ut».",
        ),
        "inbox-missing": Wording(
            "Innboksen {folder} finnes ikke.",
            "Lag mappa, eller rett «inbox» i innstillingene. Hvis den ligger på en nettverksmappe, se etter at den er koblet til.",
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
        "zone-open": Wording(
            "Andre enn eieren og gruppa kommer inn i {folder}, der tilbakemeldinger, utkast og tidligere utgaver ligger.",
            "Ta bort rettighetene for andre, for eksempel med «chmod o-rwx» på mappa. Se «Rettigheter» i docs/drift.md.",
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
            "Hvis det er tjenesten som skal være i gang, er alt i orden. Ellers må den andre stoppes; bare én kan skrive dit. "
            "Er maskinen den gikk på, borte, blir låsen overtatt av seg selv etter et minutt.",
        ),
        "memory-damaged": Wording(
            "Noe av det tjenesten husker om det som er lagt ut før, er ødelagt eller borte: {text}",
            "Hent filene fram fra sikkerhetskopien av utboksen. Går ikke det, lagrer koordinatoren arbeidsboka på nytt, og "
            "tilbakemeldingen sier hva som ble funnet igjen og hva som mangler.",
        ),
        "locks-old": Wording(
            "Gamle låsefiler fra Excel ligger i innboksen: {text}",
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
        "file": _FILE_NB,
        "line": _FILE_NB,
        "open-file": "Gjør den lesbar bare for tjenestens konto, for eksempel med «chmod 600». Den kan inneholde passord.",
        "missing": "Installer den med «pip install './sltdocs-VERSJON-py3-none-any.whl[notify]'» i samme Python-miljø, og start tjenesten på nytt.",
        "address": "Skriv adressen slik https://appriseit.com viser, for eksempel «mailtos://bruker:passord@server?to=navn@kommune».",
        "login": "Rett brukernavn og passord. Tegn som @ / : i et passord skriver du som %40 %2F %3A.",
        "refused": "Se etter at mottakeren finnes, og at serveren lar tjenesten sende fra avsenderadressen.",
        "unreachable": "Se etter navn og port, og at brannmuren og tjenestens nettverkssperre slipper tjenesten fram dit.",
        "certificate": "Bruk navnet som står i sertifikatet, og legg kommunens rotsertifikat inn på maskinen.",
        "slow": "Se etter om serveren har det travelt, og at porten er den rette (587 eller 465).",
        "other": "Prøv adressen med «apprise -vv» på samme maskin; der står hele svaret fra serveren.",
    },
)

_FILE_NN = "Sjå «Varsler» i docs/drift.md for korleis fila skal sjå ut, og rett stien eller linja."

NN = DoctorWords(
    fine="Greitt ",
    wrong="Feil   ",
    all_fine="Alt er i orden.",
    summary="{number:1 ting|# ting} må rettast.",
    good={
        "settings": "Innstillingane er henta frå {file}.",
        "settings-none": "Inga innstillingsfil er brukt ({file} finst ikkje); standardverdiane gjeld.",
        "inbox": "Innboksen {folder} kan lesast.",
        "outbox": "Utboksen {folder} kan skrivast til.",
        "apart": "Innboks og utboks er to ulike mapper.",
        "space": "Det er god plass: {free} MB ledig.",
        "zone": "Berre eigaren og gruppa kjem inn i {folder}.",
        "zone-none": "Mappa {folder} finst ikkje enno; tenesta lagar ho, berre for eigaren og gruppa.",
        "zone-unknown": "Om andre kjem inn i {folder}, viser ikkje systemet her. Sjå «Rettigheter» i docs/drift.md.",
        "names": "Også dei lengste filnamna får plass.",
        "clock": "Klokka stemmer med klokka der utboksen ligg.",
        "templates": "Malane kan brukast.",
        "instance": "Inga anna teneste skriv til utboksen.",
        "memory": "Det tenesta hugsar om det som er lagt ut, er heilt.",
        "state": "Mappa for loggar, {folder}, kan skrivast til.",
        "state-off": "Det er ikkje valt noka mappe for loggar («state»); hendingane står berre der tenesta vart starta.",
        "locks": "Ingen gamle låsefiler ligg i innboksen.",
        "event": "Nye filer blir melde av systemet etter {milliseconds} ms.",
        "silent": (
            "Systemet melder ikkje frå om nye filer her (vanleg på nettverksmapper). Dei blir funne likevel, kvart {sweep}. sekund."
        ),
        "timing": "Ventetidene er rimelege.",
        "pdf-off": "Det blir berre laga Word-dokument, ikkje PDF.",
        "pdf": "LibreOffice lagar PDF av dokumenta.",
        "notify-off": "Ingen skal ha varsel.",
        "notify": "Varsel er sette opp ({labels}). «sltdocs doctor --send-test» sender ei prøve.",
        "notify-sent": "Prøva til «{label}» er send.",
    },
    bad={
        "settings-wrong": Wording(
            "Innstillingane kan ikkje brukast: {text}",
            "Rett fila eller variabelen som er nemnd. «packaging/sltdocs.toml» viser alle innstillingar.",
        ),
        "folders-nested": Wording(
            "Innboksen {inbox} og utboksen {outbox} er same mappe eller ligg inni kvarandre.",
            "Vel to mapper ved sida av kvarandre, til dømes «slt/inn» og «slt/ut».",
        ),
        "inbox-missing": Wording(
            "Innboksen {folder} finst ikkje.",
            "Lag mappa, eller rett «inbox» i innstillingane. Dersom ho ligg på ei nettverksmappe, sjå etter at ho er kopla til.",
        ),
        "inbox-unreadable": Wording(
            "Innboksen {folder} kan ikkje lesast: {text}",
            "Gi kontoen som tenesta køyrer under, lov til å lese mappa.",
        ),
        "inbox-file-unreadable": Wording(
            "Ei fil i innboksen {folder} kan ikkje lesast: {text}",
            "Gi kontoen som tenesta køyrer under, lov til å lese filene i mappa, også dei som kjem til.",
        ),
        "outbox-not-writable": Wording(
            "Utboksen {folder} kan ikkje skrivast til: {text}",
            "Lag mappa, og gi kontoen som tenesta køyrer under, lov til å lese, skrive, endre namn og slette der.",
        ),
        "zone-open": Wording(
            "Andre enn eigaren og gruppa kjem inn i {folder}, der tilbakemeldingar, utkast og tidlegare utgåver ligg.",
            "Ta bort rettane for andre, til dømes med «chmod o-rwx» på mappa. Sjå «Rettigheter» i docs/drift.md.",
        ),
        "space-low": Wording(
            "Det er berre {free} MB ledig der utboksen ligg.",
            "Rydd plass til minst {least} MB, eller flytt utboksen.",
        ),
        "names-too-long": Wording(
            "Stien til utboksen er så lang ({length} teikn) at dei lengste filene ikkje får plass under han: {text}",
            "Flytt utboksen til ein kortare sti, eller slå på lange stiar i Windows («LongPathsEnabled»). Han treng rom for {most} teikn til.",
        ),
        "clock-wrong": Wording(
            "Klokka her og klokka der utboksen ligg, er {seconds} sekund frå kvarandre.",
            "Slå på automatisk klokke (NTP) på begge maskinene.",
        ),
        "instance-other": Wording(
            "Ei anna teneste skriv til utboksen: {text}",
            "Dersom det er tenesta som skal vere i gang, er alt i orden. Elles må den andre stoppast; berre éi kan skrive dit. "
            "Er maskina ho gjekk på, borte, blir låsen teken over av seg sjølv etter eit minutt.",
        ),
        "memory-damaged": Wording(
            "Noko av det tenesta hugsar om det som er lagt ut før, er øydelagt eller borte: {text}",
            "Hent filene fram frå tryggingskopien av utboksen. Går ikkje det, lagrar koordinatoren arbeidsboka på nytt, og "
            "tilbakemeldinga seier kva som vart funne att og kva som manglar.",
        ),
        "locks-old": Wording(
            "Gamle låsefiler frå Excel ligg i innboksen: {text}",
            "Er arbeidsboka lukka hos alle, kan filene som byrjar med «~$», slettast.",
        ),
        "events-silent": Wording(
            "Systemet melder ikkje frå om nye filer her (vanleg på nettverksmapper), og innboksen blir berre sett på "
            "kvart {sweep}. sekund.",
            "Set «sweep» til 5, så blir nye filer funne raskt likevel.",
        ),
        "templates-missing": Wording(
            "Mappa med eigne malar, {folder}, finst ikkje.",
            "Lag mappa, eller rett «templates» i innstillingane. «sltdocs template export» kopierer malane som følgjer med.",
        ),
        "templates-broken": Wording(
            "Det er noko gale med malane: {text}",
            "Prøv malen med «sltdocs template check», og lagre han på nytt i Word. «sltdocs template export» kopierer malane "
            "som følgjer med.",
        ),
        "state-not-writable": Wording(
            "Mappa for loggar, {folder}, kan ikkje skrivast til: {text}",
            "Lag mappa på ein lokal disk, og gi kontoen til tenesta lov til å skrive der.",
        ),
        "timing-long": Wording(
            "Med desse ventetidene kan det gå {seconds} sekund før ei fil blir teken.",
            "Set «settle» til 3 og «sweep» til 5, med mindre de har ein grunn til noko anna.",
        ),
        "pdf-absent": Wording(
            "Det skal lagast PDF, men LibreOffice finst ikkje her ({folder}).",
            "Installer LibreOffice Writer 7.4 eller nyare, eller set «libreoffice» til stien til programmet soffice. "
            "Word-dokumenta blir laga så lenge.",
        ),
        "pdf-failed": Wording(
            "LibreOffice er installert ({folder}), men lagar ingen PDF her: {text}.",
            "Sjå «PDF» i docs/drift.md. Under systemd trengst tillegget pdf.conf. Er maskina treg, set «pdf_time_limit» høgare.",
        ),
    },
    notify={
        "file": _FILE_NN,
        "line": _FILE_NN,
        "open-file": "Gjer ho lesbar berre for kontoen til tenesta, til dømes med «chmod 600». Ho kan innehalde passord.",
        "missing": "Installer han med «pip install './sltdocs-VERSJON-py3-none-any.whl[notify]'» i same Python-miljø, og start tenesta på nytt.",
        "address": "Skriv adressa slik https://appriseit.com viser, til dømes «mailtos://brukar:passord@server?to=namn@kommune».",
        "login": "Rett brukarnamn og passord. Teikn som @ / : i eit passord skriv du som %40 %2F %3A.",
        "refused": "Sjå etter at mottakaren finst, og at serveren lèt tenesta sende frå avsendaradressa.",
        "unreachable": "Sjå etter namn og port, og at brannmuren og nettverkssperra til tenesta slepper tenesta fram dit.",
        "certificate": "Bruk namnet som står i sertifikatet, og legg rotsertifikatet til kommunen inn på maskina.",
        "slow": "Sjå etter om serveren har det travelt, og at porten er den rette (587 eller 465).",
        "other": "Prøv adressa med «apprise -vv» på same maskin; der står heile svaret frå serveren.",
    },
)


def doctor_words(form: WrittenForm) -> DoctorWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
