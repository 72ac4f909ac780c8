"""The words of the console and of the status page, in nynorsk."""

from sltdocs.contract.schema import Product
from sltdocs.contract.words.service import Service

WORDS = Service(
    error="Feil",
    warning="Sjå på",
    advice="Råd",
    nothing_found="Alt ser rett ut. Det er ikkje funne noko å rette.",
    counts="Må rettast: {errors}. Bør sjåast på: {warnings}. Råd: {advice}.",
    products={
        Product.ACTION_PLAN: "Handlingsplan",
        Product.CALENDARS: "Kalendrar",
        Product.STATUS_REPORT: "Statusrapport",
    },
    made={
        "made": "laga",
        "partly": "laga, men ikkje alt er med",
        "not-made": "ikkje laga, fordi noko i arbeidsboka må rettast først",
        "not-asked": "ikkje bede om (fyll ut «Rapportår» for å få han)",
    },
    made_partly="laga med {count} av {total} møte",
    not_made_for_template="ikkje laga, fordi Word-malen ikkje kan brukast",
    lies_in="Alt ligg i {folder}",
    answered_in="{file}: svar i {folder}",
    unchanged="{file}: uendra sidan sist, svaret ligg i {folder}",
    demo_plan="Handlingsplan:",
    demo_report="Statusrapport:",
    demo_calendars="Kalendrar:",
    demo_feedback="Tilbakemelding:",
    workbook_written="Arbeidsboka er skriven til {file}",
    workbook_exists="{file} finst frå før og er ikkje rørt. Vel eit anna namn.",
    templates_written="Malane er kopierte til {folder}",
)
