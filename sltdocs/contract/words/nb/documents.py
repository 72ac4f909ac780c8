"""The words that the documents are worded with, in bokmål."""

from sltdocs.contract.choices import AdoptionForm, GroupLevel, GuidelineLevel, PlanStatus, PreventionLevel
from sltdocs.contract.words.documents import Documents

WORDS = Documents(
    marks={
        PlanStatus.DRAFT: "UTKAST",
        PlanStatus.HEARING: "HØRINGSUTKAST",
        PlanStatus.ADOPTED: "",
        PlanStatus.UNDER_REVISION: "UNDER RULLERING",
    },
    hearing_until="HØRINGSUTKAST – frist {day}",
    adopted={
        AdoptionForm.ADOPTED: "Vedtatt {day} av {body}",
        AdoptionForm.APPROVED: "Godkjent {day} av {body}",
        AdoptionForm.NOTED: "Tatt til etterretning {day} av {body}",
        AdoptionForm.ORIENTED: "Tatt til orientering {day} av {body}",
    },
    in_case="{line}, sak {case}",
    case_word="sak",
    valid_for="Gjelder for perioden {days}",
    about_plan="Rapporten gjelder {title}",
    status_at="Status per {day}",
    coordinator="SLT-koordinator",
    police_contact="Politikontakt",
    group_levels={
        GroupLevel.STEERING: "Styrende nivå",
        GroupLevel.COORDINATING: "Koordinerende nivå",
        GroupLevel.EXECUTING: "Utførende nivå",
    },
    other_groups="Andre grupper",
    all_groups="Grupper",
    leader="Leder",
    deputy="Nestleder",
    secretary="Sekretær",
    shared_by="Felles for",
    participants="Deltakere",
    when_needed="{role} (ved behov)",
    guideline_levels={
        GuidelineLevel.NATIONAL: "Nasjonale føringer",
        GuidelineLevel.REGIONAL: "Regionale føringer",
        GuidelineLevel.MUNICIPAL: "Kommunale føringer",
    },
    other_guidelines="Andre føringer",
    prevention_levels={
        PreventionLevel.GENERAL: "Allmennforebyggende tiltak",
        PreventionLevel.AT_RISK: "Tiltak for risikoutsatte",
        PreventionLevel.FOLLOW_UP: "Tiltak for oppfølging",
    },
    goal_heading="Mål {number}: {text}",
    other_measures="Andre tiltak",
    common_measures="Felles tiltak",
    read_more="Les mer om tiltaket",
    at_clock="kl. {span}",
    topic="{told}. Tema: {topic}",
    cancelled="avlyst",
    moved="flyttet",
    wheel_caption="Årshjul for SLT-arbeidet",
    wheel_alt="Årshjul med tolv måneder. De samme aktivitetene står i tabellen under figuren.",
    logo_alt="Kommunevåpen eller logo for {municipality}",
    few="<{limit}",
    hidden="skjult",
    why_hidden={
        "few": "«<{limit}» betyr færre enn {limit}. Så små tall blir ikke vist, av hensyn til personvernet.",
        "few-behind": "«Skjult» betyr at færre enn {limit} personer står bak tallet.",
        "others": "Et tall er også skjult når det kunne ha avslørt et annet tall som er skjult.",
    },
)
