"""The words in calendar files and about them, in bokmål."""

from sltdocs.contract.words.calendar import CalendarWords

WORDS = CalendarWords(
    calendar="SLT {year} – {name}",
    all_meetings="alle møter",
    changes_calendar="SLT {year} – endringer {day}",
    category="SLT {year}",
    neutral_title="SLT-møte",
    topic="Tema: {text}",
    agenda="Saksliste:",
    link="Lenke til møtet: {text}",
    coordinator="{name}, SLT-koordinator",
    contact="Kontakt: {text}",
    all_day="hele dagen",
    at="{day} kl. {clock}",
    changes_title="Endringer i møtekalenderen for SLT, {day}",
    changes_first="Kalenderen er ny. Det er ingen endringer ennå.",
    changes_none="Ingen møter er flyttet, avlyst eller nye.",
    changes_what_to_do=(
        "Abonnerer du på kalenderen, kommer endringene av seg selv. Har du importert den, "
        "åpner du kalenderfila for dette møtet, eller henter hele kalenderen på nytt."
    ),
    moved_heading="Flyttet",
    cancelled_heading="Avlyst",
    new_heading="Nye møter",
    moved="{title}: fra {old} til {new}",
    moved_place="{title} {new}: nytt sted. Før: {old_place}. Nå: {place}",
    no_place="ikke oppgitt",
    mail_greeting="Hei!",
    mail_invitation="Du er invitert til møte:",
    mail_cancelled="Dette møtet er avlyst:",
    mail_when="Når: {text}",
    mail_where="Hvor: {text}",
    mail_attachment="Møtet ligger ved. Åpne vedlegget for å legge det inn i kalenderen din.",
    mail_regards="Vennlig hilsen",
)
