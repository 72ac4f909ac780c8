"""The words of the status page and of `sltdocs status`."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class StatusWords(Struct, frozen=True):
    """Texts with braces are format strings. `ago` has (one, several) of seconds, minutes, hours and days.

    `made` is keyed as in the records of published sets. `gone_do` is for whoever runs the service.
    """

    title: str
    alive: str
    alive_hindered: str
    stale: str
    stale_do: str
    stopped: str
    stopped_do: str
    gone_do: str
    never: str
    without_script: str
    seen: str
    ago: tuple[tuple[str, str], ...]
    attention: str
    attention_none: str
    incomplete: str
    unread: str
    altered: str
    open_feedback: str
    rejected: str
    trouble: str
    trouble_service: str
    unsent: str
    site_hindered: str
    site_hindrances: Mapping[str, str]
    site_published: str
    reasons: Mapping[str, str]
    waiting_copy: str
    kept_copy: str
    others: str
    conflict_copy: str
    template_refused: str
    logo_refused: str
    template_open: str
    template_fell_back: str
    template_told: str
    queue: str
    queue_none: str
    plans: str
    plans_none: str
    from_file: str
    goes_out: str
    held: str
    counts: str
    no_errors: str
    feedback: str
    made: Mapping[str, str]
    history: str
    history_none: str
    happened: Mapping[str, str]
    footer: str

    def refusal(self, name: str) -> str:
        """That a template, or a logo, of this name cannot be used."""
        return (self.logo_refused if name.endswith(".png") else self.template_refused).format(file=name)


NB = StatusWords(
    title="Status for SLT-dokumentene",
    alive="Tjenesten er i gang og følger med på mappa.",
    alive_hindered="Tjenesten er i gang, men får ikke gjort jobben sin.",
    stale="Tjenesten har ikke gitt lyd fra seg på en stund.",
    stale_do="Arbeidsbøker som legges i mappa nå, blir liggende. Gi beskjed til den som drifter tjenesten.",
    stopped="Tjenesten er stoppet.",
    stopped_do="Arbeidsbøker som legges i mappa nå, blir tatt når tjenesten starter på nytt.",
    gone_do="Se «sltdocs doctor» for hva som kan være i veien. Tjenesten startes med «sltdocs watch».",
    never="Tjenesten har aldri vært i gang her. Start den med «sltdocs watch».",
    without_script=(
        "Er tidspunktet mer enn {minutes} minutter gammelt, er tjenesten ikke i gang. Gi beskjed til den som drifter tjenesten."
    ),
    seen="Sist sett {time}",
    ago=(
        ("for 1 sekund siden", "for {number} sekunder siden"),
        ("for 1 minutt siden", "for {number} minutter siden"),
        ("for 1 time siden", "for {number} timer siden"),
        ("for 1 dag siden", "for {number} dager siden"),
    ),
    attention="Dette må noen se på",
    attention_none="Ingenting. Alt er i orden.",
    incomplete="Ikke alt er laget, fordi noe i arbeidsboka må rettes.",
    unread="«{file}» kunne ikke brukes slik den ble lagret sist. Det som er laget før, står.",
    altered="Den låste fila «{file}» er ikke som da planen ble vedtatt. Gi beskjed til den som drifter tjenesten, som kan hente fila fra sikkerhetskopien.",
    open_feedback="Se hva som må rettes",
    rejected="«{file}» kunne ikke brukes.",
    trouble="«{file}» venter. Tjenesten prøver på nytt av seg selv. {text}",
    trouble_service="Tjenesten får ikke gjort jobben sin, og prøver på nytt av seg selv. {text}",
    site_hindered="Nettstedet er ikke lagt ut med det som er nytt siden {time}. Tjenesten prøver på nytt av seg selv.",
    site_hindrances={
        "absent": "Programmet som skal legge det ut, finnes ikke. Gi beskjed til den som drifter tjenesten.",
        "slow": "Programmet som skal legge det ut, ble ikke ferdig i tide. Varer det, gi beskjed til den som drifter tjenesten.",
        "failed": "Programmet som skal legge det ut, fikk det ikke til. Varer det, gi beskjed til den som drifter tjenesten.",
    },
    site_published="Nettstedet ble sist lagt ut {time}.",
    unsent="Et varsel kunne ikke sendes. Tjenesten prøver på nytt av seg selv. Varer det, gi beskjed til den som drifter tjenesten.",
    reasons={
        "full": "Disken er full. Noen må rydde plass.",
        "rights": "Tjenesten har ikke lov til å skrive eller lese der den skal. Gi beskjed til den som drifter tjenesten.",
        "gone": "En mappe er borte. Kanskje er nettverket nede.",
        "other": "Det er noe i veien med disken eller nettverket. Varer det, gi beskjed til den som drifter tjenesten.",
    },
    waiting_copy="«{file}» er åpen hos noen og blir fornyet når den lukkes.",
    kept_copy="Noen har endret et dokument her for hånd. Den endrede utgaven er tatt vare på som «{file}».",
    others="Også «{file}» gjelder denne planen, men er ikke brukt. Ta bort den arbeidsboka som ikke gjelder.",
    template_refused="Word-malen «{file}» har en feil og er ikke tatt i bruk. Dokumentene blir laget med den forrige malen som virket, "
    "eller med den som følger med når ingen egen har virket. Den som har laget malen, må rette den.",
    logo_refused="Logoen «{file}» kan ikke brukes. Dokumentene får den forrige logoen som virket, eller ingen. "
    "Den som har lagt den inn, må lagre en gyldig PNG-fil på samme sted.",
    template_open="Les hva som er galt",
    template_fell_back="Kommunens egen Word-mal virket ikke for denne planen, selv om den besto prøven. Dokumentet er laget med den forrige malen "
    "som virket, eller med den som følger med. Årsaken står i loggen. Den som har laget malen, må rette den.",
    template_told="Rett fila og lagre den på samme sted. Da blir den tatt i bruk av seg selv, planene blir laget på nytt, og denne fila blir borte.",
    conflict_copy="«{file}» ser ut som en kopi fra to som har lagret samtidig. Vi har ikke brukt den.",
    queue="På vent",
    queue_none="Ingen filer venter.",
    plans="Planer",
    plans_none="Ingen planer er laget ennå. Legg en arbeidsbok i mappa.",
    goes_out="Kalendere og varsler går ut {time}.",
    held="Kalenderne er ikke sendt ut, fordi de fleste møtene i en gruppe er borte uten at de er satt til «avlyst». Tilbakemeldingen sier hvilke, og hva du gjør.",
    from_file="Fra «{file}», {time}",
    counts="Må rettes: {errors}. Bør ses på: {warnings}.",
    no_errors="Ingenting i arbeidsboka må rettes.",
    feedback="Tilbakemelding",
    made={"made": "laget", "partly": "laget, men ikke alt er med", "not-made": "ikke laget", "not-asked": "ikke bedt om"},
    history="Siste hendelser",
    history_none="Ingenting har skjedd siden tjenesten startet.",
    happened={"answered": "«{file}» er behandlet", "released": "Kalendere og varsler fra «{file}» er sendt ut"},
    footer="sltdocs {program}. I gang siden {time}. Siden henter det siste av seg selv mens den er åpen.",
)

NN = StatusWords(
    title="Status for SLT-dokumenta",
    alive="Tenesta er i gang og følgjer med på mappa.",
    alive_hindered="Tenesta er i gang, men får ikkje gjort jobben sin.",
    stale="Tenesta har ikkje gitt lyd frå seg på ei stund.",
    stale_do="Arbeidsbøker som blir lagde i mappa no, blir liggjande. Gi beskjed til den som driftar tenesta.",
    stopped="Tenesta er stoppa.",
    stopped_do="Arbeidsbøker som blir lagde i mappa no, blir tekne når tenesta startar på nytt.",
    gone_do="Sjå «sltdocs doctor» for kva som kan vere i vegen. Tenesta blir starta med «sltdocs watch».",
    never="Tenesta har aldri vore i gang her. Start ho med «sltdocs watch».",
    without_script=(
        "Er tidspunktet meir enn {minutes} minutt gammalt, er tenesta ikkje i gang. Gi beskjed til den som driftar tenesta."
    ),
    seen="Sist sett {time}",
    ago=(
        ("for 1 sekund sidan", "for {number} sekund sidan"),
        ("for 1 minutt sidan", "for {number} minutt sidan"),
        ("for 1 time sidan", "for {number} timar sidan"),
        ("for 1 dag sidan", "for {number} dagar sidan"),
    ),
    attention="Dette må nokon sjå på",
    attention_none="Ingenting. Alt er i orden.",
    incomplete="Ikkje alt er laga, fordi noko i arbeidsboka må rettast.",
    unread="«{file}» kunne ikkje brukast slik ho vart lagra sist. Det som er laga før, står.",
    altered="Den låste fila «{file}» er ikkje som då planen vart vedteken. Gi beskjed til den som driftar tenesta, som kan hente fila frå tryggingskopien.",
    open_feedback="Sjå kva som må rettast",
    rejected="«{file}» kunne ikkje brukast.",
    trouble="«{file}» ventar. Tenesta prøver på nytt av seg sjølv. {text}",
    trouble_service="Tenesta får ikkje gjort jobben sin, og prøver på nytt av seg sjølv. {text}",
    site_hindered="Nettstaden er ikkje lagd ut med det som er nytt sidan {time}. Tenesta prøver på nytt av seg sjølv.",
    site_hindrances={
        "absent": "Programmet som skal leggje han ut, finst ikkje. Gi beskjed til den som driftar tenesta.",
        "slow": "Programmet som skal leggje han ut, vart ikkje ferdig i tide. Varer det, gi beskjed til den som driftar tenesta.",
        "failed": "Programmet som skal leggje han ut, fekk det ikkje til. Varer det, gi beskjed til den som driftar tenesta.",
    },
    site_published="Nettstaden vart sist lagd ut {time}.",
    unsent="Eit varsel kunne ikkje sendast. Tenesta prøver på nytt av seg sjølv. Varer det, gi beskjed til den som driftar tenesta.",
    reasons={
        "full": "Disken er full. Nokon må rydde plass.",
        "rights": "Tenesta har ikkje lov til å skrive eller lese der ho skal. Gi beskjed til den som driftar tenesta.",
        "gone": "Ei mappe er borte. Kanskje er nettverket nede.",
        "other": "Det er noko i vegen med disken eller nettverket. Varer det, gi beskjed til den som driftar tenesta.",
    },
    waiting_copy="«{file}» er open hos nokon og blir fornya når ho blir lukka.",
    kept_copy="Nokon har endra eit dokument her for hand. Den endra utgåva er teken vare på som «{file}».",
    others="Også «{file}» gjeld denne planen, men er ikkje brukt. Ta bort den arbeidsboka som ikkje gjeld.",
    template_refused="Word-malen «{file}» har ein feil og er ikkje teken i bruk. Dokumenta blir laga med den førre malen som verka, "
    "eller med den som følgjer med når ingen eigen har verka. Den som har laga malen, må rette han.",
    logo_refused="Logoen «{file}» kan ikkje brukast. Dokumenta får den førre logoen som verka, eller ingen. "
    "Den som har lagt han inn, må lagre ei gyldig PNG-fil på same stad.",
    template_open="Les kva som er gale",
    template_fell_back="Kommunen sin eigen Word-mal verka ikkje for denne planen, sjølv om han bestod prøva. Dokumentet er laga med den førre malen "
    "som verka, eller med den som følgjer med. Årsaka står i loggen. Den som har laga malen, må rette han.",
    template_told="Rett fila og lagre ho på same stad. Då blir ho teken i bruk av seg sjølv, planane blir laga på nytt, og denne fila blir borte.",
    conflict_copy="«{file}» ser ut som ein kopi frå to som har lagra samtidig. Vi har ikkje brukt han.",
    queue="På vent",
    queue_none="Ingen filer ventar.",
    plans="Planar",
    plans_none="Ingen planar er laga enno. Legg ei arbeidsbok i mappa.",
    goes_out="Kalendrar og varsel går ut {time}.",
    held="Kalendrane er ikkje sende ut, fordi dei fleste møta i ei gruppe er borte utan at dei er sette til «avlyst». Tilbakemeldinga seier kva for nokre, og kva du gjer.",
    from_file="Frå «{file}», {time}",
    counts="Må rettast: {errors}. Bør sjåast på: {warnings}.",
    no_errors="Ingenting i arbeidsboka må rettes.",
    feedback="Tilbakemelding",
    made={"made": "laga", "partly": "laga, men ikkje alt er med", "not-made": "ikkje laga", "not-asked": "ikkje bede om"},
    history="Siste hendingar",
    history_none="Ingenting har skjedd sidan tenesta starta.",
    happened={"answered": "«{file}» er behandla", "released": "Kalendrar og varsel frå «{file}» er sende ut"},
    footer="sltdocs {program}. I gang sidan {time}. Sida hentar det siste av seg sjølv medan ho er open.",
)


def status_words(form: WrittenForm) -> StatusWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
