"""The words of the public pages besides those of the plan itself: what is new since, where to find what, who can be asked."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class SitePageWords(Struct, frozen=True):
    """Fixed texts of the pages; braces are filled in."""

    skip: str
    contents: str
    present: str
    present_short: str
    as_adopted: str
    adopted_intro: str
    former_notice: str
    next_notice: str
    to_plan: str
    downloads: str
    plan_in_word: str
    plan_in_pdf: str
    meetings: str
    more_meetings: str
    no_meetings: str
    moment: str
    calendars: str
    calendars_intro: str
    participants: str
    contact: str
    statuses: str
    status_at: str
    reports: str
    report: str
    report_handled: str
    former_plans: str
    next_plans: str
    no_plan: str
    no_page: str
    no_plan_title: str
    number: str
    to_top: str


NB = SitePageWords(
    skip="Hopp til innholdet",
    contents="Innhold",
    present="Slik er det nå, oppdatert {day}",
    present_short="Slik er det nå",
    as_adopted="Planen slik den ble vedtatt",
    adopted_intro="Møter, kontakter og hvem som er med, står under «Slik er det nå», for det kan endre seg.",
    former_notice="Dette er en tidligere plan.",
    next_notice="Denne planen gjelder fra {day}.",
    to_plan="Til forsiden",
    downloads="Last ned",
    plan_in_word="Planen i Word",
    plan_in_pdf="Planen i PDF",
    meetings="Møter framover",
    more_meetings="Møtene etter det ({count})",
    no_meetings="Ingen møter er satt opp framover.",
    moment="{day} kl. {span}",
    calendars="Få møtene inn i din egen kalender",
    calendars_intro="Kalenderne følger med når et møte blir flyttet eller avlyst.",
    participants="Hvem som er med",
    contact="Kontakt",
    statuses="Slik går det med tiltakene",
    status_at="Fra statusrapporten for {year}.",
    reports="Statusrapporter",
    report="Statusrapport {year}",
    report_handled="Rapporten er behandlet: {handled}",
    former_plans="Tidligere planer",
    next_plans="Kommende planer",
    no_plan="Ingen plan er vedtatt ennå.",
    no_page="Planen finnes som dokument, se under.",
    no_plan_title="SLT i {municipality}",
    number="Tiltak {number}",
    to_top="Til toppen",
)
NN = SitePageWords(
    skip="Hopp til innhaldet",
    contents="Innhald",
    present="Slik er det no, oppdatert {day}",
    present_short="Slik er det no",
    as_adopted="Planen slik han vart vedteken",
    adopted_intro="Møte, kontaktar og kven som er med, står under «Slik er det no», for det kan endre seg.",
    former_notice="Dette er ein tidlegare plan.",
    next_notice="Denne planen gjeld frå {day}.",
    to_plan="Til framsida",
    downloads="Last ned",
    plan_in_word="Planen i Word",
    plan_in_pdf="Planen i PDF",
    meetings="Møte framover",
    more_meetings="Møta etter det ({count})",
    no_meetings="Ingen møte er sette opp framover.",
    moment="{day} kl. {span}",
    calendars="Få møta inn i din eigen kalender",
    calendars_intro="Kalendrane følgjer med når eit møte blir flytta eller avlyst.",
    participants="Kven som er med",
    contact="Kontakt",
    statuses="Slik går det med tiltaka",
    status_at="Frå statusrapporten for {year}.",
    reports="Statusrapportar",
    report="Statusrapport {year}",
    report_handled="Rapporten er behandla: {handled}",
    former_plans="Tidlegare planar",
    next_plans="Komande planar",
    no_plan="Ingen plan er vedteken enno.",
    no_page="Planen finst som dokument, sjå under.",
    no_plan_title="SLT i {municipality}",
    number="Tiltak {number}",
    to_top="Til toppen",
)


def site_page_words(form: WrittenForm) -> SitePageWords:
    """The words of the written form."""
    return NN if form is WrittenForm.NN else NB
