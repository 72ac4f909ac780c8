"""The words that the status report is worded with, in nynorsk."""

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
        MeasureStatus.POSTPONED: "utsett",
        MeasureStatus.DROPPED: "utgått",
        None: "ikkje rapportert",
    },
    closed="{status}, avslutta",
    started=Counted("{n} av {total} tiltak er gjennomført eller i gang", "{n} av {total} tiltak er gjennomførte eller i gang"),
    all_started="Alle dei {total} tiltaka er gjennomførte eller i gang",
    none_started="Ingen av dei {total} tiltaka er gjennomførte eller i gang",
    not_reported=Counted("{line}; {n} er ikkje rapportert.", "{line}; {n} er ikkje rapporterte."),
    no_measures="Planen har ingen tiltak å rapportere om i {year}.",
    overdue=Counted(
        "{n} tiltak har passert fristen utan å vere gjennomført.", "{n} tiltak har passert fristen utan å vere gjennomførte."
    ),
    meetings_held=Counted("{n} av {planned} planlagde møte er halde.", "{n} av {planned} planlagde møte er haldne."),
    no_meetings_held="Ingen av dei {planned} planlagde møta er førte opp som haldne.",
    meetings_cancelled=Counted("{n} møte er avlyst.", "{n} møte er avlyste."),
    attendance="{attended} av {invited} ({share})",
    series_planned=Counted("{what}: {n} planlagt møte i året", "{what}: {n} planlagde møte i året"),
    reported_at="Rapportert {day}",
    result="Resultat: ",
    reason="Årsak: ",
    read_more="Les meir om tiltaket",
    source="Kjelde: ",
    comparison="Til samanlikning: ",
    status_caption="Tiltak etter status per {day}",
    meetings_caption="Planlagde, haldne og avlyste møte i {year}",
    status_axis="Tal på tiltak",
    risen="Frå {first} til {last} har talet gått opp frå {old} til {new}.",
    fallen="Frå {first} til {last} har talet gått ned frå {old} til {new}.",
    unchanged="Talet er det same i {last} som i {first}: {new}.",
    too_small_for_trend="Tala er for små til å seie noko om utviklinga.",
    added=Counted("Nytt tiltak:", "Nye tiltak:"),
    removed=Counted("Tiltak som er teke ut:", "Tiltak som er tekne ut:"),
    renamed=Counted("Tiltak som har fått nytt namn:", "Tiltak som har fått nytt namn:"),
    changed=Counted("Tiltak som er endra:", "Tiltak som er endra:"),
)
