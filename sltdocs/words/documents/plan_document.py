"""The words that stand in the shipped template of the action plan: headings, table heads, labels."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class PlanDocument(Struct, frozen=True):
    """Fixed texts of the template `plan.<form>.docx`; a municipality may reword them in Word."""

    contents: str
    introduction: str
    goals: str
    goal_number: str
    goal: str
    guidelines: str
    organisation: str
    group_mission: str
    group_led_by: str
    participants_in_annex: str
    meetings: str
    series: str
    series_what: str
    series_purpose: str
    series_frequency: str
    meeting_plan: str
    meeting_date: str
    meeting_time: str
    meeting_group: str
    meeting_place: str
    meeting_note: str
    wheel: str
    wheel_month: str
    wheel_activities: str
    knowledge: str
    key_figures: str
    figure_indicator: str
    figure_source: str
    figure_numbers: str
    measures: str
    focus_areas: str
    overview: str
    measure: str
    description: str
    responsible: str
    links: str
    annex: str
    annex_group: str
    annex_participants: str
    adoption: str
    contact: str
    contact_role: str
    contact_reach: str
    page: str
    of_pages: str


NB = PlanDocument(
    contents="Innhold",
    introduction="Innledning",
    goals="Mål",
    goal_number="Nr.",
    goal="Mål",
    guidelines="Føringer",
    organisation="Organisering",
    group_mission="Oppdrag",
    group_led_by="Ledelse",
    participants_in_annex="Hvem som deltar i gruppene, står i vedlegget.",
    meetings="Møter og treffpunkt",
    series="Faste treffpunkt",
    series_what="Hva",
    series_purpose="Formål",
    series_frequency="Hvor ofte",
    meeting_plan="Møteplan",
    meeting_date="Dato",
    meeting_time="Tid",
    meeting_group="Gruppe",
    meeting_place="Sted",
    meeting_note="Tidspunktene kan bli endret. Det er innkallingen som gjelder.",
    wheel="Årshjul",
    wheel_month="Måned",
    wheel_activities="Aktiviteter",
    knowledge="Kunnskapsgrunnlag",
    key_figures="Nøkkeltall",
    figure_indicator="Indikator",
    figure_source="Kilde",
    figure_numbers="Tall",
    measures="Tiltak",
    focus_areas="Innsatsområder",
    overview="Oversikt over tiltakene",
    measure="Tiltak",
    description="Beskrivelse",
    responsible="Ansvar",
    links="Nyttige lenker",
    annex="Vedlegg: Deltakere i SLT-arbeidet",
    annex_group="Gruppe",
    annex_participants="Deltakere",
    adoption="Vedtak",
    contact="Kontakt",
    contact_role="Rolle",
    contact_reach="E-post og telefon",
    page="Side",
    of_pages="av",
)

NN = PlanDocument(
    contents="Innhald",
    introduction="Innleiing",
    goals="Mål",
    goal_number="Nr.",
    goal="Mål",
    guidelines="Føringar",
    organisation="Organisering",
    group_mission="Oppdrag",
    group_led_by="Leiing",
    participants_in_annex="Kven som deltek i gruppene, står i vedlegget.",
    meetings="Møte og treffpunkt",
    series="Faste treffpunkt",
    series_what="Kva",
    series_purpose="Føremål",
    series_frequency="Kor ofte",
    meeting_plan="Møteplan",
    meeting_date="Dato",
    meeting_time="Tid",
    meeting_group="Gruppe",
    meeting_place="Stad",
    meeting_note="Tidspunkta kan bli endra. Det er innkallinga som gjeld.",
    wheel="Årshjul",
    wheel_month="Månad",
    wheel_activities="Aktivitetar",
    knowledge="Kunnskapsgrunnlag",
    key_figures="Nøkkeltal",
    figure_indicator="Indikator",
    figure_source="Kjelde",
    figure_numbers="Tal",
    measures="Tiltak",
    focus_areas="Innsatsområde",
    overview="Oversikt over tiltaka",
    measure="Tiltak",
    description="Skildring",
    responsible="Ansvar",
    links="Nyttige lenkjer",
    annex="Vedlegg: Deltakarar i SLT-arbeidet",
    annex_group="Gruppe",
    annex_participants="Deltakarar",
    adoption="Vedtak",
    contact="Kontakt",
    contact_role="Rolle",
    contact_reach="E-post og telefon",
    page="Side",
    of_pages="av",
)


def plan_document_words(form: WrittenForm) -> PlanDocument:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
