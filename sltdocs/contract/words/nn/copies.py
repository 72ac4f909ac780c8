"""The words of the commands that write a changed copy of a workbook, in nynorsk."""

from sltdocs.contract.words.copies import CopiesWords

WORDS = CopiesWords(
    changed="{place}: «{before}» er retta til «{after}»",
    added="{place}: lagt til «{after}»",
    author="Framlegg frå sltdocs",
    proposal="Framlegg",
    written="Kopien er skriven til {file}. Arbeidsboka er ikkje endra.",
    nothing_to_correct="Det er ingenting som kan rettast utan tvil. Ingen kopi er skriven.",
    nothing_to_upgrade="Arbeidsboka er av nyaste versjon. Ingen kopi er skriven.",
    nothing_to_propose="Alle grupper har så mange møte som planen lovar. Ingen kopi er skriven.",
    no_meetings_sheet="Arbeidsboka manglar arket «Møte» med overskriftene «Gruppe» og «Dato». Kopier det frå ei tom arbeidsbok (sltdocs new), og prøv på nytt.",
    exists="{file} finst frå før og er ikkje rørt. Vel eit anna namn.",
)
