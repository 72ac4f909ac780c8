"""The words of notifications, in nynorsk."""

from sltdocs.contract.words.notifying import NotifyingWords

WORDS = NotifyingWords(
    subject="SLT-dokumenta: {news}",
    made=("1 plan er klar", "{number} planar er klare"),
    hand=("1 må sjåast på", "{number} må sjåast på"),
    trouble="tenesta treng hjelp",
    greeting="Hei! Dette er nytt sidan sist.",
    hand_heading="Dette må nokon sjå på",
    made_heading="Klart til bruk",
    trouble_heading="Tenesta får ikkje gjort jobben sin",
    plan="Plan {identity}, frå «{file}»",
    link="{label}: {link}",
    status="Slik står alt akkurat no: {link}",
    ending="Meldinga er send av sltdocs. Den som driftar tenesta, kan endre kven som får ho.",
    test_subject="SLT-dokumenta: prøve",
    test_body="Dette er ei prøve. Når du les ho, verkar varsla frå SLT-dokumenta til denne adressa.",
    hindrances={
        "file": "Fila med adresser kan ikkje lesast ({place}).",
        "line": "Ei linje i fila med adresser er ikkje til å forstå ({place}). Skriv til dømes «to = mailtos://…».",
        "open-file": "Fila med adresser kan lesast av alle på maskina ({place}).",
        "missing": "Programdelen «apprise» er ikkje installert.",
        "address": "Adressa «{place}» er ikkje til å forstå.",
        "login": "Serveren godtok ikkje brukarnamn og passord for «{place}».",
        "refused": "Serveren avviste meldinga til «{place}».",
        "unreachable": "Serveren for «{place}» svarar ikkje.",
        "certificate": "Sertifikatet til serveren for «{place}» kan ikkje godkjennast.",
        "slow": "Serveren for «{place}» brukte for lang tid.",
        "other": "Meldinga til «{place}» kom ikkje fram.",
    },
)
