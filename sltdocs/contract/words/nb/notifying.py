"""The words of notifications, in bokmål."""

from sltdocs.contract.words.notifying import NotifyingWords

WORDS = NotifyingWords(
    subject="SLT-dokumentene: {news}",
    made=("1 plan er klar", "{number} planer er klare"),
    hand=("1 må ses på", "{number} må ses på"),
    trouble="tjenesten trenger hjelp",
    greeting="Hei! Dette er nytt siden sist.",
    hand_heading="Dette må noen se på",
    made_heading="Klart til bruk",
    trouble_heading="Tjenesten får ikke gjort jobben sin",
    plan="Plan {identity}, fra «{file}»",
    link="{label}: {link}",
    status="Slik står alt akkurat nå: {link}",
    ending="Meldingen er sendt av sltdocs. Den som drifter tjenesten, kan endre hvem som får den.",
    test_subject="SLT-dokumentene: prøve",
    test_body="Dette er en prøve. Når du leser den, virker varslene fra SLT-dokumentene til denne adressen.",
    hindrances={
        "file": "Fila med adresser kan ikke leses ({place}).",
        "line": "En linje i fila med adresser er ikke til å forstå ({place}). Skriv for eksempel «to = mailtos://…».",
        "open-file": "Fila med adresser kan leses av alle på maskinen ({place}).",
        "missing": "Programdelen «apprise» er ikke installert.",
        "address": "Adressen «{place}» er ikke til å forstå.",
        "login": "Serveren godtok ikke brukernavn og passord for «{place}».",
        "refused": "Serveren avviste meldingen til «{place}».",
        "unreachable": "Serveren for «{place}» svarer ikke.",
        "certificate": "Sertifikatet til serveren for «{place}» kan ikke godkjennes.",
        "slow": "Serveren for «{place}» brukte for lang tid.",
        "other": "Meldingen til «{place}» kom ikke fram.",
    },
)
