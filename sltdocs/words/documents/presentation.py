"""The words on the slides for the council: titles, and what stands before what was typed."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class PresentationWords(Struct, frozen=True):
    """Fixed texts of `presentasjon.pptx`."""

    title: str
    briefing: str
    briefing_day: str
    what_slt: str
    cooperation: str
    known: str
    status: str
    done: str
    late: str
    late_point: str
    late_why: str
    activities: str
    activity: str
    grants: str
    granted: str
    applied: str
    spent: str
    amount: str
    road_ahead: str
    planned: str
    contact: str
    contact_line: str
    rise: str
    fall: str
    same: str
    goes_on: str
    goes_on_more: str
    numbered: str
    shortened: str
    base: str
    source: str
    about_plan: str


NB = PresentationWords(
    title="SLT-arbeidet i {year}",
    briefing="Orientering for {body}",
    briefing_day="Orientering",
    what_slt="Hva er SLT?",
    cooperation="Slik samarbeider vi",
    known="Hva vet vi?",
    status="Status for tiltakene",
    done="Dette er gjennomført",
    late="Dette er forsinket",
    late_point="{name} (frist {deadline})",
    late_why="{name}: {reason}",
    activities="Aktiviteter i {year} (et utvalg)",
    activity="{when}: {activity}",
    grants="Tilskudd i {year}",
    granted="tildelt {amount}",
    applied="søkt {amount}",
    spent="brukt {amount}",
    amount="{amount} kroner",
    road_ahead="Veien videre",
    planned="{when}: {activity}",
    contact="Kontakt",
    contact_line="{role}: {who}",
    rise="Opp fra {old} i {first} til {new} i {last}",
    fall="Ned fra {old} i {first} til {new} i {last}",
    same="Uendret på {new} fra {first} til {last}",
    goes_on="{title} (forts.)",
    goes_on_more="{title} (forts. {number})",
    numbered="{title} ({number})",
    shortened="Hele teksten:",
    base="Svar (n), siste år: {base}",
    source="Kilde: {source}",
    about_plan="Bygger på {title}.",
)
NN = PresentationWords(
    title="SLT-arbeidet i {year}",
    briefing="Orientering for {body}",
    briefing_day="Orientering",
    what_slt="Kva er SLT?",
    cooperation="Slik samarbeider vi",
    known="Kva veit vi?",
    status="Status for tiltaka",
    done="Dette er gjennomført",
    late="Dette er forseinka",
    late_point="{name} (frist {deadline})",
    late_why="{name}: {reason}",
    activities="Aktivitetar i {year} (eit utval)",
    activity="{when}: {activity}",
    grants="Tilskot i {year}",
    granted="tildelt {amount}",
    applied="søkt {amount}",
    spent="brukt {amount}",
    amount="{amount} kroner",
    road_ahead="Vegen vidare",
    planned="{when}: {activity}",
    contact="Kontakt",
    contact_line="{role}: {who}",
    rise="Opp frå {old} i {first} til {new} i {last}",
    fall="Ned frå {old} i {first} til {new} i {last}",
    same="Uendra på {new} frå {first} til {last}",
    goes_on="{title} (forts.)",
    goes_on_more="{title} (forts. {number})",
    numbered="{title} ({number})",
    shortened="Heile teksten:",
    base="Svar (n), siste år: {base}",
    source="Kjelde: {source}",
    about_plan="Byggjer på {title}.",
)


def presentation_words(form: WrittenForm) -> PresentationWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
