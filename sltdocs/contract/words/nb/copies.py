"""The words of the commands that write a changed copy of a workbook, in bokmål."""

from sltdocs.contract.words.copies import CopiesWords

WORDS = CopiesWords(
    changed="{place}: «{before}» er rettet til «{after}»",
    added="{place}: lagt til «{after}»",
    author="Forslag fra sltdocs",
    proposal="Forslag",
    written="Kopien er skrevet til {file}. Arbeidsboka er ikke endret.",
    nothing_to_correct="Det er ingenting som kan rettes uten tvil. Ingen kopi er skrevet.",
    nothing_to_upgrade="Arbeidsboka er av nyeste versjon. Ingen kopi er skrevet.",
    nothing_to_propose="Alle grupper har så mange møter som planen lover. Ingen kopi er skrevet.",
    no_meetings_sheet="Arbeidsboka mangler arket «Møter» med overskriftene «Gruppe» og «Dato». Kopier det fra en tom arbeidsbok (sltdocs new), og prøv igjen.",
    exists="{file} finnes fra før og er ikke rørt. Velg et annet navn.",
)
