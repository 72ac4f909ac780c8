"""The words of the console and of the status page, in bokmål."""

from sltdocs.contract.schema import Product
from sltdocs.contract.words.service import Service

WORDS = Service(
    error="Feil",
    warning="Se på",
    advice="Råd",
    nothing_found="Alt ser riktig ut. Det er ikke funnet noe å rette.",
    counts="Må rettes: {errors}. Bør ses på: {warnings}. Råd: {advice}.",
    products={
        Product.ACTION_PLAN: "Handlingsplan",
        Product.CALENDARS: "Kalendere",
        Product.STATUS_REPORT: "Statusrapport",
    },
    made={
        "made": "laget",
        "partly": "laget, men ikke alt er med",
        "not-made": "ikke laget, fordi noe i arbeidsboka må rettes først",
        "not-asked": "ikke bedt om (fyll ut «Rapportår» for å få den)",
    },
    made_partly="laget med {count} av {total:# møte|# møter}",
    not_made_for_template="ikke laget, fordi Word-malen ikke kan brukes",
    lies_in="Alt ligger i {folder}",
    answered_in="{file}: svar i {folder}",
    unchanged="{file}: uendret siden sist, svaret ligger i {folder}",
    demo_plan="Handlingsplan:",
    demo_report="Statusrapport:",
    demo_calendars="Kalendere:",
    demo_feedback="Tilbakemelding:",
    workbook_written="Arbeidsboka er skrevet til {file}",
    workbook_exists="{file} finnes fra før og er ikke rørt. Velg et annet navn.",
    templates_written="Malene er kopiert til {folder}",
)
