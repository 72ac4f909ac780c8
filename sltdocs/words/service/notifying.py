"""The words of notifications: of the digest itself, and of why one could not be sent."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class NotifyingWords(Struct, frozen=True):
    """Texts with braces are format strings. Pairs are (one, several). `hindrances` is keyed by `receivers.SendHindrance`."""

    subject: str
    made: tuple[str, str]
    hand: tuple[str, str]
    trouble: str
    greeting: str
    hand_heading: str
    made_heading: str
    trouble_heading: str
    plan: str
    link: str
    status: str
    ending: str
    test_subject: str
    test_body: str
    hindrances: Mapping[str, str]


NB = NotifyingWords(
    subject="SLT-dokumentene: {news}",
    made=("1 plan er klar", "{number} planer er klare"),
    hand=("1 plan må ses på", "{number} planer må ses på"),
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

NN = NotifyingWords(
    subject="SLT-dokumenta: {news}",
    made=("1 plan er klar", "{number} planar er klare"),
    hand=("1 plan må sjåast på", "{number} planar må sjåast på"),
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


def notifying_words(form: WrittenForm) -> NotifyingWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
