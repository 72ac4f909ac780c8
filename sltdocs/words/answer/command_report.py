"""The words that the status report is worded with while it is made: sentences about figures, signs, alternative texts."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.written_form import WrittenForm


class Counted(Struct, frozen=True):
    """A sentence about one, and about several: `{n}` and the other names in braces are filled in."""

    one: str
    many: str

    def of(self, n: int, **others: object) -> str:
        """The sentence for this number."""
        return (self.one if n == 1 else self.many).format(n=n, **others)


class Report(Struct, frozen=True):
    """`signs` stand beside the word of a status, so that it is never told by colour alone.

    `changes` lead in the lists of what has changed, by sheet (`measures`, `goals`, `groups`) and kind of change.
    """

    signs: Mapping[MeasureStatus | None, str]
    statuses: Mapping[MeasureStatus | None, str]
    other_sign: str
    other_status: str
    closed: str
    closed_own: str
    told_by_parts: str
    started: Counted
    all_started: str
    both_started: str
    none_started: str
    neither_started: str
    not_reported: Counted
    other_statuses: Counted
    promised: str
    promised_number: str
    no_measures: str
    only_measure: str
    overdue: Counted
    meetings_held: Counted
    no_meetings_held: str
    meetings_cancelled: Counted
    meetings_ahead: Counted
    none_said_to_be_held: str
    meetings_unrecorded: Counted
    attendance: str
    attendance_about: str
    series_planned: Counted
    series_worded: str
    unconfirmed: str
    apply_by: str
    report_by: str
    of_measures: str
    by_responsible: str
    reported_at: str
    result: str
    reason: str
    read_more: str
    source: str
    comparison: str
    comparison_in: str
    status_caption: str
    meetings_caption: str
    status_axis: str
    planned: str
    held: str
    cancelled: str
    unrecorded: str
    ahead: str
    meeting_facts: str
    risen: str
    fallen: str
    unchanged: str
    share_risen: str
    share_fallen: str
    share_unchanged: str
    of_group: str
    too_small_for_trend: str
    wanted: str
    unwanted: str
    changes: Mapping[tuple[str, str], Counted]
    field_changed: str
    field_filled: str
    field_emptied: str
    field_rewritten: str


NB = Report(
    signs={
        MeasureStatus.DONE: "●",
        MeasureStatus.PARTLY_DONE: "◐",
        MeasureStatus.UNDER_WAY: "►",
        MeasureStatus.PLANNED: "○",
        MeasureStatus.POSTPONED: "□",
        MeasureStatus.DROPPED: "×",
        None: "–",
    },
    statuses={
        MeasureStatus.DONE: "gjennomført",
        MeasureStatus.PARTLY_DONE: "delvis gjennomført",
        MeasureStatus.UNDER_WAY: "i gang",
        MeasureStatus.PLANNED: "planlagt",
        MeasureStatus.POSTPONED: "utsatt",
        MeasureStatus.DROPPED: "utgått",
        None: "ikke rapportert",
    },
    closed="{status}, avsluttet",
    closed_own="{status} (avsluttet)",
    told_by_parts="Se deltiltakene",
    other_sign="◇",
    other_status="annen status",
    started=Counted("{n} av {total} tiltak er gjennomført eller i gang", "{n} av {total} tiltak er gjennomført eller i gang"),
    all_started="Alle de {total} tiltakene er gjennomført eller i gang",
    both_started="Begge tiltakene er gjennomført eller i gang",
    none_started="Ingen av de {total} tiltakene er gjennomført eller i gang",
    neither_started="Ingen av de to tiltakene er gjennomført eller i gang",
    not_reported=Counted("{line}; {n} er ikke rapportert", "{line}; {n} er ikke rapportert"),
    other_statuses=Counted("{line}; {n} har en annen status", "{line}; {n} har en annen status"),
    promised="For «{group}» sier planen «{wording}», men det er bare ført opp {dated:# møte|# møter} i {year}.",
    promised_number="For «{group}» er det planlagt {least:# møte|# møter} i året, men det er bare ført opp {dated:# møte|# møter} i {year}.",
    no_measures="Planen har ingen tiltak å rapportere om i {year}.",
    only_measure="Planen har ett tiltak, med status «{status}».",
    overdue=Counted(
        "Ett tiltak har passert fristen uten å være gjennomført.", "{n} tiltak har passert fristen uten å være gjennomført."
    ),
    meetings_held=Counted(
        "{n} av {planned:# planlagt møte|# planlagte møter} er holdt.", "{n} av {planned} planlagte møter er holdt."
    ),
    no_meetings_held="{planned:Det ene planlagte møtet er ikke|Ingen av de # planlagte møtene er} holdt.",
    meetings_cancelled=Counted("Ett møte er avlyst.", "{n}\u00a0møter er avlyst."),
    meetings_ahead=Counted("Det gjenstår ett møte.", "Det gjenstår {n}\u00a0møter."),
    none_said_to_be_held="{planned:Det ene planlagte møtet er ikke|Ingen av de # planlagte møtene er} meldt som holdt.",
    meetings_unrecorded=Counted(
        "For ett møte som skulle ha vært, står det ikke om det ble holdt.",
        "For {n}\u00a0møter som skulle ha vært, står det ikke om de ble holdt.",
    ),
    attendance="{attended} av {invited} ({share})",
    attendance_about="ca. {attended} av {invited} ({share})",
    series_planned=Counted("{what}: {n} planlagt møte i året", "{what}: {n} planlagte møter i året"),
    series_worded="{what}: {frequency}",
    unconfirmed="Planlagt, ikke meldt som gjennomført",
    apply_by="Søknadsfrist {day}",
    report_by="Rapportfrist {day}",
    of_measures="Tiltak {numbers}",
    by_responsible="Ansvar: {names}",
    reported_at="Rapportert {day}",
    result="Resultat: ",
    reason="Årsak: ",
    read_more="Les mer om tiltaket",
    source="Kilde: ",
    comparison="Til sammenligning: ",
    comparison_in="Til sammenligning i {years}: ",
    status_caption="Tiltak etter status per {day}",
    meetings_caption="Planlagte, holdte og avlyste møter i {year}",
    status_axis="Antall tiltak",
    planned="Planlagt",
    held="Holdt",
    cancelled="Avlyst",
    unrecorded="Ikke meldt",
    ahead="Gjenstår",
    meeting_facts="{planned} planlagt, {held} holdt, {cancelled} avlyst",
    risen="Fra {first} til {last} har tallet gått opp fra {old} til {new}.",
    fallen="Fra {first} til {last} har tallet gått ned fra {old} til {new}.",
    unchanged="Tallet er det samme i {last} som i {first}: {new}.",
    share_risen="Fra {first} til {last} har andelen gått opp fra {old} til {new}.",
    share_fallen="Fra {first} til {last} har andelen gått ned fra {old} til {new}.",
    share_unchanged="Andelen er den samme i {last} som i {first}: {new}.",
    of_group="{group}: ",
    too_small_for_trend="Tallene er for små til å si noe om utviklingen.",
    wanted="Det er i ønsket retning.",
    unwanted="Det er ikke i ønsket retning.",
    changes={
        ("measures", "new"): Counted("Nytt tiltak:", "Nye tiltak:"),
        ("measures", "removed"): Counted("Tiltak som er tatt ut:", "Tiltak som er tatt ut:"),
        ("measures", "changed"): Counted("Tiltak som er endret:", "Tiltak som er endret:"),
        ("goals", "new"): Counted("Nytt mål:", "Nye mål:"),
        ("goals", "removed"): Counted("Mål som er tatt ut:", "Mål som er tatt ut:"),
        ("goals", "changed"): Counted("Mål som er endret:", "Mål som er endret:"),
        ("groups", "new"): Counted("Ny gruppe:", "Nye grupper:"),
        ("groups", "removed"): Counted("Gruppe som er tatt ut:", "Grupper som er tatt ut:"),
        ("groups", "changed"): Counted("Gruppe som er endret:", "Grupper som er endret:"),
    },
    field_changed="{heading}: «{old}» er endret til «{new}»",
    field_filled="{heading}: «{new}»",
    field_emptied="{heading}: «{old}» er tatt ut",
    field_rewritten="{heading}: teksten er endret",
)

NN = Report(
    signs={
        MeasureStatus.DONE: "●",
        MeasureStatus.PARTLY_DONE: "◐",
        MeasureStatus.UNDER_WAY: "►",
        MeasureStatus.PLANNED: "○",
        MeasureStatus.POSTPONED: "□",
        MeasureStatus.DROPPED: "×",
        None: "–",
    },
    statuses={
        MeasureStatus.DONE: "gjennomført",
        MeasureStatus.PARTLY_DONE: "delvis gjennomført",
        MeasureStatus.UNDER_WAY: "i gang",
        MeasureStatus.PLANNED: "planlagt",
        MeasureStatus.POSTPONED: "utsett",
        MeasureStatus.DROPPED: "utgått",
        None: "ikkje rapportert",
    },
    closed="{status}, avslutta",
    closed_own="{status} (avslutta)",
    told_by_parts="Sjå deltiltaka",
    other_sign="◇",
    other_status="annan status",
    started=Counted("{n} av {total} tiltak er gjennomført eller i gang", "{n} av {total} tiltak er gjennomførte eller i gang"),
    all_started="Alle dei {total} tiltaka er gjennomførte eller i gang",
    both_started="Begge tiltaka er gjennomførte eller i gang",
    none_started="Ingen av dei {total} tiltaka er gjennomførte eller i gang",
    neither_started="Ingen av dei to tiltaka er gjennomførte eller i gang",
    not_reported=Counted("{line}; {n} er ikkje rapportert", "{line}; {n} er ikkje rapporterte"),
    other_statuses=Counted("{line}; {n} har ein annan status", "{line}; {n} har ein annan status"),
    promised="For «{group}» seier planen «{wording}», men det er berre ført opp {dated:# møte|# møte} i {year}.",
    promised_number="For «{group}» er det planlagt {least:# møte|# møte} i året, men det er berre ført opp {dated:# møte|# møte} i {year}.",
    no_measures="Planen har ingen tiltak å rapportere om i {year}.",
    only_measure="Planen har eitt tiltak, med status «{status}».",
    overdue=Counted(
        "Eitt tiltak har passert fristen utan å vere gjennomført.", "{n} tiltak har passert fristen utan å vere gjennomførte."
    ),
    meetings_held=Counted(
        "{n} av {planned:# planlagt møte|# planlagde møte} er halde.", "{n} av {planned} planlagde møte er haldne."
    ),
    no_meetings_held="{planned:Det eine planlagde møtet er ikkje halde|Ingen av dei # planlagde møta er haldne}.",
    meetings_cancelled=Counted("Eitt møte er avlyst.", "{n}\u00a0møte er avlyste."),
    meetings_ahead=Counted("Det står att eitt møte.", "Det står att {n}\u00a0møte."),
    none_said_to_be_held="{planned:Det eine planlagde møtet er ikkje meldt som halde|Ingen av dei # planlagde møta er melde som haldne}.",
    meetings_unrecorded=Counted(
        "For eitt møte som skulle ha vore, står det ikkje om det vart halde.",
        "For {n}\u00a0møte som skulle ha vore, står det ikkje om dei vart haldne.",
    ),
    attendance="{attended} av {invited} ({share})",
    attendance_about="ca. {attended} av {invited} ({share})",
    series_planned=Counted("{what}: {n} planlagt møte i året", "{what}: {n} planlagde møte i året"),
    series_worded="{what}: {frequency}",
    unconfirmed="Planlagd, ikkje meldt som gjennomført",
    apply_by="Søknadsfrist {day}",
    report_by="Rapportfrist {day}",
    of_measures="Tiltak {numbers}",
    by_responsible="Ansvar: {names}",
    reported_at="Rapportert {day}",
    result="Resultat: ",
    reason="Årsak: ",
    read_more="Les meir om tiltaket",
    source="Kjelde: ",
    comparison="Til samanlikning: ",
    comparison_in="Til samanlikning i {years}: ",
    status_caption="Tiltak etter status per {day}",
    meetings_caption="Planlagde, haldne og avlyste møte i {year}",
    status_axis="Tal på tiltak",
    planned="Planlagde",
    held="Haldne",
    cancelled="Avlyste",
    unrecorded="Ikkje melde",
    ahead="Står att",
    meeting_facts="{planned:# planlagt|# planlagde}, {held:# halde|# haldne}, {cancelled:# avlyst|# avlyste}",
    risen="Frå {first} til {last} har talet gått opp frå {old} til {new}.",
    fallen="Frå {first} til {last} har talet gått ned frå {old} til {new}.",
    unchanged="Talet er det same i {last} som i {first}: {new}.",
    share_risen="Frå {first} til {last} har delen gått opp frå {old} til {new}.",
    share_fallen="Frå {first} til {last} har delen gått ned frå {old} til {new}.",
    share_unchanged="Delen er den same i {last} som i {first}: {new}.",
    of_group="{group}: ",
    too_small_for_trend="Tala er for små til å seie noko om utviklinga.",
    wanted="Det er i ønskt retning.",
    unwanted="Det er ikkje i ønskt retning.",
    changes={
        ("measures", "new"): Counted("Nytt tiltak:", "Nye tiltak:"),
        ("measures", "removed"): Counted("Tiltak som er teke ut:", "Tiltak som er tekne ut:"),
        ("measures", "changed"): Counted("Tiltak som er endra:", "Tiltak som er endra:"),
        ("goals", "new"): Counted("Nytt mål:", "Nye mål:"),
        ("goals", "removed"): Counted("Mål som er teke ut:", "Mål som er tekne ut:"),
        ("goals", "changed"): Counted("Mål som er endra:", "Mål som er endra:"),
        ("groups", "new"): Counted("Ny gruppe:", "Nye grupper:"),
        ("groups", "removed"): Counted("Gruppe som er teken ut:", "Grupper som er tekne ut:"),
        ("groups", "changed"): Counted("Gruppe som er endra:", "Grupper som er endra:"),
    },
    field_changed="{heading}: «{old}» er endra til «{new}»",
    field_filled="{heading}: «{new}»",
    field_emptied="{heading}: «{old}» er teke ut",
    field_rewritten="{heading}: teksten er endra",
)


def status_word(status: MeasureStatus | OwnWord | None, form: WrittenForm) -> str:
    """A status in words: ours, or hers as she typed it."""
    words = report_words(form)
    return (status.word or words.other_status) if isinstance(status, OwnWord) else words.statuses[status]


def report_words(form: WrittenForm) -> Report:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
