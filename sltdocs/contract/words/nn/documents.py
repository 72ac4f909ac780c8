"""The words that the documents are worded with, in nynorsk."""

from sltdocs.contract.choices import AdoptionForm, GroupLevel, GuidelineLevel, PlanStatus, PreventionLevel
from sltdocs.contract.words.documents import Documents

WORDS = Documents(
    marks={
        PlanStatus.DRAFT: "UTKAST",
        PlanStatus.HEARING: "HØYRINGSUTKAST",
        PlanStatus.ADOPTED: "",
        PlanStatus.UNDER_REVISION: "UNDER RULLERING",
    },
    hearing_until="HØYRINGSUTKAST – frist {day}",
    adopted={
        AdoptionForm.ADOPTED: "Planen er vedteken {day} av {body}",
        AdoptionForm.APPROVED: "Planen er godkjend {day} av {body}",
        AdoptionForm.NOTED: "Planen er teken til etterretning {day} av {body}",
        AdoptionForm.ORIENTED: "Planen er teken til orientering {day} av {body}",
    },
    in_case="{line}, sak {case}",
    case_word="sak",
    valid_for="Gjeld for perioden {days}",
    about_plan="Rapporten gjeld {title}",
    status_at="Status per {day}",
    coordinator="SLT-koordinator",
    police_contact="Politikontakt",
    group_levels={
        GroupLevel.STEERING: "Styrande nivå",
        GroupLevel.COORDINATING: "Koordinerande nivå",
        GroupLevel.EXECUTING: "Utførande nivå",
    },
    other_groups="Andre grupper",
    all_groups="Grupper",
    leader="Leiar",
    deputy="Nestleiar",
    secretary="Sekretær",
    shared_by="Felles for",
    participants="Deltakarar",
    when_needed="{role} (ved behov)",
    guideline_levels={
        GuidelineLevel.NATIONAL: "Nasjonale føringar",
        GuidelineLevel.REGIONAL: "Regionale føringar",
        GuidelineLevel.MUNICIPAL: "Kommunale føringar",
    },
    other_guidelines="Andre føringar",
    prevention_levels={
        PreventionLevel.GENERAL: "Allmennførebyggande tiltak",
        PreventionLevel.AT_RISK: "Tiltak for risikoutsette",
        PreventionLevel.FOLLOW_UP: "Tiltak for oppfølging",
    },
    goal_heading="Mål {number}: {text}",
    other_measures="Andre tiltak",
    common_measures="Felles tiltak",
    read_more="Les meir om tiltaket",
    at_clock="kl. {span}",
    topic="{told}. Tema: {topic}",
    cancelled="avlyst",
    moved="flytta",
    wheel_caption="Årshjul for SLT-arbeidet",
    wheel_alt="Årshjul med tolv månader. Dei same aktivitetane står i tabellen under figuren.",
    logo_alt="Kommunevåpen eller logo for {municipality}",
    few="<{limit}",
    hidden="skjult",
    why_hidden={
        "few": "«<{limit}» tyder færre enn {limit}. Så små tal blir ikkje viste, av omsyn til personvernet.",
        "few-behind": "«Skjult» tyder at færre enn {limit} personar står bak talet.",
        "others": "Eit tal er òg skjult når det kunne ha avslørt eit anna tal som er skjult.",
    },
)
