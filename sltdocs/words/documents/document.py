"""The words that the documents are worded with while they are made: state, adoption, headings of groups, labels."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choices import AdoptionForm, GroupLevel, GuidelineLevel, PlanStatus, PreventionLevel
from sltdocs.contract.written_form import WrittenForm


class Documents(Struct, frozen=True):
    """Texts in braces are filled in: `{day}`, `{body}`, `{case}`, `{number}`, `{text}`, `{span}`.

    `bodies` are common nouns, which have no capital inside a sentence.
    """

    marks: Mapping[PlanStatus, str]
    hearing_until: str
    proposal: str
    proposal_to: str
    proposal_heading: str
    proposal_added: str
    proposal_removed: str
    present_since: str
    receipt_locked: str
    receipt_locks_at: str
    receipt_corrected_at: str
    receipt_corrected: str
    receipt_completed: str
    adopted: Mapping[AdoptionForm, str]
    worded: str
    not_set: str
    in_case: str
    case_word: str
    valid_for: str
    about_plan: str
    status_at: str
    coordinator: str
    police_contact: str
    group_levels: Mapping[GroupLevel, str]
    other_groups: str
    all_groups: str
    leader: str
    deputy: str
    secretary: str
    shared_by: str
    participants: str
    when_needed: str
    guideline_levels: Mapping[GuidelineLevel, str]
    other_guidelines: str
    prevention_levels: Mapping[PreventionLevel, str]
    goal_heading: str
    other_measures: str
    measure_elsewhere: str
    common_measures: str
    read_more: str
    at_clock: str
    topic: str
    only_topic: str
    send_input: str
    send_input_by: str
    everybody: str
    cancelled: str
    moved: str
    figure: str
    wheel_caption: str
    wheel_centre: str
    logo_alt: str
    qr_alt: str
    picture_alt: str
    few: str
    hidden: str
    why_hidden: Mapping[str, str]
    bodies: frozenset[str]


NB = Documents(
    marks={
        PlanStatus.DRAFT: "UTKAST",
        PlanStatus.HEARING: "HØRINGSUTKAST",
        PlanStatus.ADOPTED: "",
        PlanStatus.UNDER_REVISION: "UNDER RULLERING",
    },
    hearing_until="HØRINGSUTKAST – frist {day}",
    proposal="Forslag til endring. Ikke vedtatt.",
    proposal_to="Endrer planen som ble vedtatt {day}",
    proposal_heading="Endringer i forslaget",
    proposal_added="{what}: nytt",
    proposal_removed="{what}: tatt ut",
    present_since="Møter, kontakter og deltakere per {day}. Det som gjelder nå, står i kalenderne.",
    receipt_locked="{line}. Planen er låst slik den er nå og ligger i mappa «vedtatt».",
    receipt_locks_at="{line}. Planen blir låst slik den er, {moment}. Ser du en feil før det, retter du arbeidsboka og lagrer.",
    receipt_corrected_at="Linja om vedtaket er rettet. Den rettede planen blir låst {moment}.",
    receipt_corrected="Linja om vedtaket er rettet. Den rettede planen er låst og ligger i mappa «vedtatt».",
    receipt_completed="Det som ble vedtatt med en eldre versjon av tjenesten, er tatt vare på.",
    bodies=frozenset(
        {
            "kommunestyret",
            "bystyret",
            "herredsstyret",
            "formannskapet",
            "kommunedirektøren",
            "ordføreren",
            "politirådet",
            "styringsgruppa",
            "hovedutvalget",
            "utvalget",
        }
    ),
    adopted={
        AdoptionForm.ADOPTED: "Vedtatt {day} av {body}",
        AdoptionForm.APPROVED: "Godkjent {day} av {body}",
        AdoptionForm.EDITORIAL: "Redaksjonelt rettet {day} av {body}",
        AdoptionForm.NOTED: "Tatt til etterretning {day} av {body}",
        AdoptionForm.ORIENTED: "Tatt til orientering {day} av {body}",
        AdoptionForm.OTHER: "Behandlet {day} av {body}",
    },
    worded="{wording} {day} av {body}",
    not_set="Ikke fastsatt",
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
    measure_elsewhere="Tiltak {measure} hører også til her og står under «{heading}».",
    common_measures="Felles tiltak",
    read_more="Les mer om tiltaket",
    at_clock="kl. {span}",
    topic="{told}. Tema: {topic}",
    only_topic="Tema: {topic}",
    send_input="Send innspill til {address}",
    send_input_by="Send innspill til {address} innen {day}",
    everybody="Alle",
    cancelled="avlyst",
    moved="flyttet",
    figure="Figur {number}: {caption}",
    wheel_caption="Årshjul for SLT-arbeidet",
    wheel_centre="Årshjul",
    qr_alt="QR-kode som åpner lenken til {title}",
    logo_alt="Kommunevåpen eller logo for {municipality}",
    picture_alt="Bilde: {about}",
    few="<{limit}",
    hidden="skjult",
    why_hidden={
        "few": "«<{limit}» betyr færre enn {limit}. Så små tall blir ikke vist, av hensyn til personvernet.",
        "few-behind": "«Skjult» betyr at færre enn {limit} personer står bak tallet.",
        "others": "Et tall er også skjult når det kunne ha avslørt et annet tall som er skjult.",
        "groups": "Er en gruppe for liten, er tallene for alle gruppene skjult.",
    },
)

NN = Documents(
    marks={
        PlanStatus.DRAFT: "UTKAST",
        PlanStatus.HEARING: "HØYRINGSUTKAST",
        PlanStatus.ADOPTED: "",
        PlanStatus.UNDER_REVISION: "UNDER RULLERING",
    },
    hearing_until="HØYRINGSUTKAST – frist {day}",
    proposal="Framlegg til endring. Ikkje vedteke.",
    proposal_to="Endrar planen som vart vedteken {day}",
    proposal_heading="Endringar i framlegget",
    proposal_added="{what}: nytt",
    proposal_removed="{what}: teke ut",
    present_since="Møte, kontaktar og deltakarar per {day}. Det som gjeld no, står i kalendrane.",
    receipt_locked="{line}. Planen er låst slik han er no og ligg i mappa «vedtatt».",
    receipt_locks_at="{line}. Planen blir låst slik han er, {moment}. Ser du ein feil før det, rettar du arbeidsboka og lagrar.",
    receipt_corrected_at="Linja om vedtaket er retta. Den retta planen blir låst {moment}.",
    receipt_corrected="Linja om vedtaket er retta. Den retta planen er låst og ligg i mappa «vedtatt».",
    receipt_completed="Det som vart vedteke med ein eldre versjon av tenesta, er teke vare på.",
    bodies=frozenset(
        {
            "kommunestyret",
            "bystyret",
            "heradsstyret",
            "formannskapet",
            "kommunedirektøren",
            "ordføraren",
            "politirådet",
            "styringsgruppa",
            "hovudutvalet",
            "utvalet",
        }
    ),
    adopted={
        AdoptionForm.ADOPTED: "Planen er vedteken {day} av {body}",
        AdoptionForm.APPROVED: "Planen er godkjend {day} av {body}",
        AdoptionForm.EDITORIAL: "Planen er redaksjonelt retta {day} av {body}",
        AdoptionForm.NOTED: "Planen er teken til etterretning {day} av {body}",
        AdoptionForm.ORIENTED: "Planen er teken til orientering {day} av {body}",
        AdoptionForm.OTHER: "Planen er behandla {day} av {body}",
    },
    worded="{wording} {day} av {body}",
    not_set="Ikkje fastsett",
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
    measure_elsewhere="Tiltak {measure} høyrer også til her og står under «{heading}».",
    common_measures="Felles tiltak",
    read_more="Les meir om tiltaket",
    at_clock="kl. {span}",
    topic="{told}. Tema: {topic}",
    only_topic="Tema: {topic}",
    send_input="Send innspel til {address}",
    send_input_by="Send innspel til {address} innan {day}",
    everybody="Alle",
    cancelled="avlyst",
    moved="flytta",
    figure="Figur {number}: {caption}",
    wheel_caption="Årshjul for SLT-arbeidet",
    wheel_centre="Årshjul",
    qr_alt="QR-kode som opnar lenkja til {title}",
    logo_alt="Kommunevåpen eller logo for {municipality}",
    picture_alt="Bilete: {about}",
    few="<{limit}",
    hidden="skjult",
    why_hidden={
        "few": "«<{limit}» betyr færre enn {limit}. Så små tal blir ikkje viste, av omsyn til personvernet.",
        "few-behind": "«Skjult» betyr at færre enn {limit} personar står bak talet.",
        "others": "Eit tal er også skjult når det kunne ha avslørt eit anna tal som er skjult.",
        "groups": "Er ei gruppe for lita, er tala for alle gruppene skjulte.",
    },
)


def documents_words(form: WrittenForm) -> Documents:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
