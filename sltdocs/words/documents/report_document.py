"""The words that stand in the shipped template of the status report: headings, table heads, fixed remarks."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReportDocument(Struct, frozen=True):
    """Fixed texts of the template `status-report.<form>.docx`; a municipality may reword them in Word."""

    contents: str
    summary: str
    measures: str
    all_measures: str
    measure: str
    status: str
    comment: str
    distribution: str
    count: str
    overdue: str
    due_soon: str
    deadline: str
    responsible: str
    forgotten: str
    forgotten_note: str
    meetings: str
    group: str
    planned: str
    held: str
    cancelled: str
    ahead: str
    attendance: str
    attendance_note: str
    series: str
    activities: str
    activity_when: str
    activity: str
    participants: str
    not_exhaustive: str
    key_figures: str
    year: str
    value: str
    base: str
    figure_group: str
    grants: str
    scheme: str
    applied: str
    granted: str
    spent: str
    own_share: str
    amounts_note: str
    changes: str
    assessment: str
    road_ahead: str
    planned_activities: str
    contact: str
    contact_role: str
    contact_reach: str


NB = ReportDocument(
    contents="Innhold",
    summary="Sammendrag",
    measures="Status for tiltakene",
    all_measures="Tiltak for tiltak",
    measure="Tiltak",
    status="Status",
    comment="Kommentar og resultat",
    distribution="Tiltak etter status",
    count="Antall tiltak",
    overdue="Frister som er passert",
    due_soon="Frister de neste tre månedene",
    deadline="Frist",
    responsible="Ansvar",
    forgotten="Tiltak uten status to år på rad",
    forgotten_note="Disse tiltakene er verken rapportert i år eller i forrige rapport:",
    meetings="Møter",
    group="Gruppe",
    planned="Planlagt",
    held="Holdt",
    cancelled="Avlyst",
    ahead="Gjenstår",
    attendance="Oppmøte",
    attendance_note="Avlyste møter er regnet med blant de planlagte. "
    "Oppmøtet er regnet ut for møter der antall inviterte og frammøtte er fylt ut.",
    series="Faste treffpunkt",
    activities="Aktiviteter i {{ year }}",
    activity_when="Når",
    activity="Aktivitet",
    participants="Deltakere",
    not_exhaustive="Oversikten viser ikke alt som er gjort.",
    key_figures="Nøkkeltall",
    year="År",
    value="Verdi",
    base="Antall svar (n)",
    figure_group="Gruppe",
    grants="Tilskudd",
    scheme="Ordning",
    applied="Søkt",
    granted="Tildelt",
    spent="Brukt",
    own_share="Egenandel",
    amounts_note="Beløp er i kroner der ikke annet står.",
    changes="Endringer siden planen ble vedtatt",
    assessment="Vurdering",
    road_ahead="Veien videre",
    planned_activities="Planlagte aktiviteter",
    contact="Kontakt",
    contact_role="Rolle",
    contact_reach="E-post og telefon",
)

NN = ReportDocument(
    contents="Innhald",
    summary="Samandrag",
    measures="Status for tiltaka",
    all_measures="Tiltak for tiltak",
    measure="Tiltak",
    status="Status",
    comment="Kommentar og resultat",
    distribution="Tiltak etter status",
    count="Tal på tiltak",
    overdue="Fristar som er passerte",
    due_soon="Fristar dei neste tre månadene",
    deadline="Frist",
    responsible="Ansvar",
    forgotten="Tiltak utan status to år på rad",
    forgotten_note="Desse tiltaka er korkje rapporterte i år eller i førre rapport:",
    meetings="Møte",
    group="Gruppe",
    planned="Planlagde",
    held="Haldne",
    cancelled="Avlyste",
    ahead="Står att",
    attendance="Frammøte",
    attendance_note="Avlyste møte er rekna med mellom dei planlagde. "
    "Frammøtet er rekna ut for møte der talet på inviterte og frammøtte er fylt ut.",
    series="Faste treffpunkt",
    activities="Aktivitetar i {{ year }}",
    activity_when="Når",
    activity="Aktivitet",
    participants="Deltakarar",
    not_exhaustive="Oversikta har ikkje med alt som er gjort.",
    key_figures="Nøkkeltal",
    year="År",
    value="Verdi",
    base="Tal på svar (n)",
    figure_group="Gruppe",
    grants="Tilskot",
    scheme="Ordning",
    applied="Søkt",
    granted="Tildelt",
    spent="Brukt",
    own_share="Eigendel",
    amounts_note="Beløp er i kroner der ikkje anna står.",
    changes="Endringar sidan planen vart vedteken",
    assessment="Vurdering",
    road_ahead="Vegen vidare",
    planned_activities="Planlagde aktivitetar",
    contact="Kontakt",
    contact_role="Rolle",
    contact_reach="E-post og telefon",
)


def report_document_words(form: WrittenForm) -> ReportDocument:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
