"""The words in calendar files, in the list of changes and in the drafts of e-mails."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm

CANCELLED = "AVLYST: "
"""Before the title of a cancelled meeting; the same in both written forms."""


class CalendarWords(Struct, frozen=True):
    """Texts in braces are filled in: `{year}`, `{name}`, `{day}`, `{text}`, `{old}`, `{new}`, `{title}`, `{place}`, `{group}`, `{address}`, `{count}`, `{last}`."""

    calendar: str
    running_calendar: str
    all_meetings: str
    changes_calendar: str
    category: str
    neutral_title: str
    veiled_group: str
    nameless_role: str
    closed_calendar: str
    closed_title: str
    closed_text: str
    topic: str
    agenda: str
    link: str
    coordinator: str
    contact: str
    all_day: str
    at: str
    changes_title: str
    changes_title_group: str
    changes_entry: str
    changes_first: str
    changes_none: str
    moved_heading: str
    cancelled_heading: str
    elsewhere_heading: str
    new_heading: str
    moved: str
    moved_place: str
    no_place: str
    new_link: str
    no_link: str
    series_more: str


NB = CalendarWords(
    calendar="SLT {year} – {name}",
    running_calendar="SLT – {name}",
    all_meetings="alle møter",
    changes_calendar="SLT {year} – endringer {day}",
    category="SLT {year}",
    neutral_title="SLT-møte",
    veiled_group="gruppe {name}",
    nameless_role="rolle {number}",
    closed_calendar="avsluttet kalender",
    closed_title="Kalenderen er avsluttet",
    closed_text="Denne kalenderen får ikke flere møter. Spør SLT-koordinatoren om hvor møtene står nå, og slett kalenderen hos deg.",
    topic="Tema: {text}",
    agenda="Saksliste:",
    link="Lenke til møtet: {text}",
    coordinator="{name}, SLT-koordinator",
    contact="Kontakt: {text}",
    all_day="hele dagen",
    at="{day} kl. {clock}",
    changes_title="Endringer i møtekalenderen for SLT",
    changes_title_group="Endringer i møtekalenderen for SLT: {group}",
    changes_entry="Endret {day}",
    changes_first="Kalenderen er ny. Det er ingen endringer ennå.",
    changes_none="Ingen møter er flyttet, avlyst eller nye.",
    moved_heading="Flyttet",
    cancelled_heading="Avlyst",
    elsewhere_heading="Nytt sted eller ny lenke",
    new_heading="Nye møter",
    moved="{title}: fra {old} til {new}",
    moved_place="nytt sted. Før: {old_place}. Nå: {place}",
    no_place="ikke oppgitt",
    new_link="ny lenke til møtet. Den nye står i kalenderen",
    no_link="lenken til møtet er tatt bort",
    series_more=", og {count} møter til i det samme faste treffpunktet, det siste {last}",
)

NN = CalendarWords(
    calendar="SLT {year} – {name}",
    running_calendar="SLT – {name}",
    all_meetings="alle møte",
    changes_calendar="SLT {year} – endringar {day}",
    category="SLT {year}",
    neutral_title="SLT-møte",
    veiled_group="gruppe {name}",
    nameless_role="rolle {number}",
    closed_calendar="avslutta kalender",
    closed_title="Kalenderen er avslutta",
    closed_text="Denne kalenderen får ikkje fleire møte. Spør SLT-koordinatoren kvar møta står no, og slett kalenderen hos deg.",
    topic="Tema: {text}",
    agenda="Saksliste:",
    link="Lenkje til møtet: {text}",
    coordinator="{name}, SLT-koordinator",
    contact="Kontakt: {text}",
    all_day="heile dagen",
    at="{day} kl. {clock}",
    changes_title="Endringar i møtekalenderen for SLT",
    changes_title_group="Endringar i møtekalenderen for SLT: {group}",
    changes_entry="Endra {day}",
    changes_first="Kalenderen er ny. Det er ingen endringar enno.",
    changes_none="Ingen møte er flytta, avlyste eller nye.",
    moved_heading="Flytta",
    cancelled_heading="Avlyst",
    elsewhere_heading="Ny stad eller ny lenkje",
    new_heading="Nye møte",
    moved="{title}: frå {old} til {new}",
    moved_place="ny stad. Før: {old_place}. No: {place}",
    no_place="ikkje oppgitt",
    new_link="ny lenkje til møtet. Den nye står i kalenderen",
    no_link="lenkja til møtet er teken bort",
    series_more=", og {count} møte til i det same faste treffpunktet, det siste {last}",
)


def calendar_words(form: WrittenForm) -> CalendarWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
