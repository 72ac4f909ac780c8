"""The words of the status page and of `sltdocs status`, in nynorsk."""

from sltdocs.contract.words.status_page import StatusWords

WORDS = StatusWords(
    title="Status for SLT-dokumenta",
    alive="Tenesta er i gang og følgjer med på mappa.",
    alive_hindered="Tenesta er i gang, men får ikkje gjort jobben sin.",
    stale="Tenesta har ikkje gitt lyd frå seg på ei stund.",
    stale_do="Arbeidsbøker som blir lagde i mappa no, blir liggjande. Gi beskjed til dei som driftar tenesta.",
    stopped="Tenesta er stoppa.",
    stopped_do="Arbeidsbøker som blir lagde i mappa no, blir tekne når tenesta startar igjen.",
    gone_do="Sjå «sltdocs doctor» for kva som kan vere i vegen. Tenesta blir starta med «sltdocs watch».",
    never="Tenesta har aldri vore i gang her. Start ho med «sltdocs watch».",
    without_script=(
        "Er tidspunktet meir enn {minutes} minutt gammalt, er tenesta ikkje i gang. Gi beskjed til dei som driftar ho."
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
    open_feedback="Sjå kva som må rettast",
    rejected="«{file}» kunne ikkje brukast.",
    trouble="«{file}» ventar. Tenesta prøver igjen av seg sjølv. {text}",
    trouble_service="Tenesta får ikkje gjort jobben sin, og prøver igjen av seg sjølv. {text}",
    unsent="Eit varsel kunne ikkje sendast. Tenesta prøver igjen av seg sjølv. Varer det, gi beskjed til IT.",
    reasons={
        "full": "Disken er full. Nokon må rydde plass.",
        "rights": "Tenesta har ikkje lov til å skrive eller lese der ho skal. Gi beskjed til IT.",
        "gone": "Ei mappe er borte. Kanskje er nettverket nede.",
        "other": "Det er noko i vegen med disken eller nettverket. Varer det, gi beskjed til IT.",
    },
    waiting_copy="«{file}» er open hos nokon, og blir fornya når ho blir lukka.",
    kept_copy="Nokon har endra eit dokument her for hand. Den endra utgåva er teken vare på som «{file}».",
    others="Også «{file}» gjeld denne planen, men er ikkje brukt. Ta bort den arbeidsboka som ikkje gjeld.",
    template_refused="Word-malen «{file}» har ein feil og er ikkje teken i bruk. Dokumenta blir laga med den førre malen som verka, "
    "eller med den som følgjer med når ingen eigen har verka. Den som har laga malen, må rette han.",
    logo_refused="Logoen «{file}» kan ikkje brukast. Dokumenta får den førre logoen som verka, eller ingen. "
    "Den som har lagt han inn, må lagre ei rett PNG-fil på same staden.",
    template_open="Les kva som er gale",
    template_told="Rett fila og lagre ho på same staden. Då blir ho teken i bruk av seg sjølv, planane blir laga på nytt, og denne fila blir borte.",
    conflict_copy="«{file}» ser ut som ein kopi frå to som har lagra samtidig. Han er ikkje brukt.",
    queue="På vent",
    queue_none="Ingen filer ventar.",
    plans="Planar",
    plans_none="Ingen planar er laga enno. Legg ei arbeidsbok i mappa.",
    from_file="Frå «{file}», {time}",
    counts="Må rettast: {errors}. Bør sjåast på: {warnings}.",
    no_errors="Ingen feil i arbeidsboka.",
    links={
        "action-plan": "Handlingsplan",
        "calendars": "Kalendrar",
        "status-report": "Statusrapport",
        "feedback": "Tilbakemelding",
    },
    products={"action-plan": "Handlingsplan", "calendars": "Kalendrar", "status-report": "Statusrapport"},
    made={"made": "laga", "partly": "laga, men ikkje alt er med", "not-made": "ikkje laga", "not-asked": "ikkje bede om"},
    history="Siste hendingar",
    history_none="Ingenting har skjedd sidan tenesta starta.",
    answered="«{file}» er behandla",
    footer="sltdocs {program}. I gang sidan {time}. Sida hentar det siste av seg sjølv medan ho er open.",
)
