"""The words in calendar files and about them, in nynorsk."""

from sltdocs.contract.words.calendar import CalendarWords

WORDS = CalendarWords(
    calendar="SLT {year} – {name}",
    all_meetings="alle møte",
    changes_calendar="SLT {year} – endringar {day}",
    category="SLT {year}",
    neutral_title="SLT-møte",
    topic="Tema: {text}",
    agenda="Saksliste:",
    link="Lenkje til møtet: {text}",
    coordinator="{name}, SLT-koordinator",
    contact="Kontakt: {text}",
    all_day="heile dagen",
    at="{day} kl. {clock}",
    changes_title="Endringar i møtekalenderen for SLT, {day}",
    changes_first="Kalenderen er ny. Det er ingen endringar enno.",
    changes_none="Ingen møte er flytta, avlyste eller nye.",
    changes_what_to_do=(
        "Abonnerer du på kalenderen, kjem endringane av seg sjølve. Har du importert han, "
        "opnar du kalenderfila for dette møtet, eller hentar heile kalenderen på nytt."
    ),
    moved_heading="Flytta",
    cancelled_heading="Avlyst",
    new_heading="Nye møte",
    moved="{title}: frå {old} til {new}",
    moved_place="{title} {new}: ny stad. Før: {old_place}. No: {place}",
    no_place="ikkje oppgitt",
    mail_greeting="Hei!",
    mail_invitation="Du er invitert til møte:",
    mail_cancelled="Dette møtet er avlyst:",
    mail_when="Når: {text}",
    mail_where="Kvar: {text}",
    mail_attachment="Møtet ligg ved. Opne vedlegget for å leggje det inn i kalenderen din.",
    mail_regards="Venleg helsing",
)
