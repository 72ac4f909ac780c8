"""The words of the status page and of `sltdocs status`, in bokmål."""

from sltdocs.contract.words.status_page import StatusWords

WORDS = StatusWords(
    title="Status for SLT-dokumentene",
    alive="Tjenesten er i gang og følger med på mappa.",
    alive_hindered="Tjenesten er i gang, men får ikke gjort jobben sin.",
    stale="Tjenesten har ikke gitt lyd fra seg på en stund.",
    stale_do="Arbeidsbøker som legges i mappa nå, blir liggende. Gi beskjed til dem som drifter tjenesten.",
    stopped="Tjenesten er stoppet.",
    stopped_do="Arbeidsbøker som legges i mappa nå, blir tatt når tjenesten starter igjen.",
    gone_do="Se «sltdocs doctor» for hva som kan være i veien. Tjenesten startes med «sltdocs watch».",
    never="Tjenesten har aldri vært i gang her. Start den med «sltdocs watch».",
    without_script=(
        "Er tidspunktet mer enn {minutes} minutter gammelt, er tjenesten ikke i gang. Gi beskjed til dem som drifter den."
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
    open_feedback="Se hva som må rettes",
    rejected="«{file}» kunne ikke brukes.",
    trouble="«{file}» venter. Tjenesten prøver igjen av seg selv. {text}",
    trouble_service="Tjenesten får ikke gjort jobben sin, og prøver igjen av seg selv. {text}",
    unsent="Et varsel kunne ikke sendes. Tjenesten prøver igjen av seg selv. Varer det, gi beskjed til IT.",
    reasons={
        "full": "Disken er full. Noen må rydde plass.",
        "rights": "Tjenesten har ikke lov til å skrive eller lese der den skal. Gi beskjed til IT.",
        "gone": "En mappe er borte. Kanskje er nettverket nede.",
        "other": "Det er noe i veien med disken eller nettverket. Varer det, gi beskjed til IT.",
    },
    waiting_copy="«{file}» er åpen hos noen, og blir fornyet når den lukkes.",
    kept_copy="Noen har endret et dokument her for hånd. Den endrede utgaven er tatt vare på som «{file}».",
    others="Også «{file}» gjelder denne planen, men er ikke brukt. Ta bort den arbeidsboka som ikke gjelder.",
    template_refused="Word-malen «{file}» har en feil og er ikke tatt i bruk. Dokumentene blir laget med den forrige malen som virket, "
    "eller med den som følger med når ingen egen har virket. Den som har laget malen, må rette den.",
    logo_refused="Logoen «{file}» kan ikke brukes. Dokumentene får den forrige logoen som virket, eller ingen. "
    "Den som har lagt den inn, må lagre en riktig PNG-fil på samme sted.",
    template_open="Les hva som er galt",
    template_told="Rett fila og lagre den på samme sted. Da blir den tatt i bruk av seg selv, planene blir laget på nytt, og denne fila blir borte.",
    conflict_copy="«{file}» ser ut som en kopi fra to som har lagret samtidig. Den er ikke brukt.",
    queue="På vent",
    queue_none="Ingen filer venter.",
    plans="Planer",
    plans_none="Ingen planer er laget ennå. Legg en arbeidsbok i mappa.",
    from_file="Fra «{file}», {time}",
    counts="Må rettes: {errors}. Bør ses på: {warnings}.",
    no_errors="Ingen feil i arbeidsboka.",
    links={
        "action-plan": "Handlingsplan",
        "calendars": "Kalendere",
        "status-report": "Statusrapport",
        "feedback": "Tilbakemelding",
    },
    products={"action-plan": "Handlingsplan", "calendars": "Kalendere", "status-report": "Statusrapport"},
    made={"made": "laget", "partly": "laget, men ikke alt er med", "not-made": "ikke laget", "not-asked": "ikke bedt om"},
    history="Siste hendelser",
    history_none="Ingenting har skjedd siden tjenesten startet.",
    answered="«{file}» er behandlet",
    footer="sltdocs {program}. I gang siden {time}. Siden henter det siste av seg selv mens den er åpen.",
)
