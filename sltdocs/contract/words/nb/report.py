"""The words that the status report is worded with, in bokmål."""

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.words.report import Counted, Report

WORDS = Report(
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
    started=Counted("{n} av {total} tiltak er gjennomført eller i gang", "{n} av {total} tiltak er gjennomført eller i gang"),
    all_started="Alle de {total} tiltakene er gjennomført eller i gang",
    none_started="Ingen av de {total} tiltakene er gjennomført eller i gang",
    not_reported=Counted("{line}; {n} er ikke rapportert.", "{line}; {n} er ikke rapportert."),
    no_measures="Planen har ingen tiltak å rapportere om i {year}.",
    overdue=Counted(
        "{n} tiltak har passert fristen uten å være gjennomført.", "{n} tiltak har passert fristen uten å være gjennomført."
    ),
    meetings_held=Counted("{n} av {planned} planlagte møter er avholdt.", "{n} av {planned} planlagte møter er avholdt."),
    no_meetings_held="Ingen av de {planned} planlagte møtene er ført som avholdt.",
    meetings_cancelled=Counted("{n} møte er avlyst.", "{n} møter er avlyst."),
    attendance="{attended} av {invited} ({share})",
    series_planned=Counted("{what}: {n} planlagt møte i året", "{what}: {n} planlagte møter i året"),
    reported_at="Rapportert {day}",
    result="Resultat: ",
    reason="Årsak: ",
    read_more="Les mer om tiltaket",
    source="Kilde: ",
    comparison="Til sammenligning: ",
    status_caption="Tiltak etter status per {day}",
    meetings_caption="Planlagte, avholdte og avlyste møter i {year}",
    status_axis="Antall tiltak",
    risen="Fra {first} til {last} har tallet gått opp fra {old} til {new}.",
    fallen="Fra {first} til {last} har tallet gått ned fra {old} til {new}.",
    unchanged="Tallet er det samme i {last} som i {first}: {new}.",
    too_small_for_trend="Tallene er for små til å si noe om utviklingen.",
    added=Counted("Nytt tiltak:", "Nye tiltak:"),
    removed=Counted("Tiltak som er tatt ut:", "Tiltak som er tatt ut:"),
    renamed=Counted("Tiltak som har fått nytt navn:", "Tiltak som har fått nytt navn:"),
    changed=Counted("Tiltak som er endret:", "Tiltak som er endret:"),
)
